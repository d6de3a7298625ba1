// Silent edits: what changed between the revisions of one article.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/archive.h"
#include "base/result.h"
#include "report/listing.h"

namespace dateline::app {

// Between `word`'s revision before it and itself, or between `word` and `other` where that is given. A Problem where there is nothing to compare.
[[nodiscard]] base::Result<std::vector<report::ChangeRow>> revision_changes(Archive& archive, std::string_view word, std::string_view other);

}  // namespace dateline::app
