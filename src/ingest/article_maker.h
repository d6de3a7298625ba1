// Text and what is known about it to one Article: the common end of every input format.
//
// Refuses text without a letter or digit. What is given wins over what was found in the item.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "ingest/item.h"
#include "model/article.h"

namespace dateline::ingest {

// `found` carries text (valid UTF-8, kept byte for byte) and whatever the format told; the rest is filled in here: given members, hash,
// id, agency credit.
[[nodiscard]] base::Result<model::Article> finish_article(model::Article found, const Given& given);

}  // namespace dateline::ingest
