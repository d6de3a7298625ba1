// One function for each format: bytes that were told to be of that format to articles.
//
// Internal to this folder; parse_item in reader.h chooses. All are pure, none throws for bad input.
#pragma once

#include <vector>

#include "base/result.h"
#include "ingest/item.h"
#include "model/article.h"

namespace dateline::ingest {

using Articles = std::vector<base::Result<model::Article>>;

[[nodiscard]] Articles read_plain(Item item);
[[nodiscard]] Articles read_json(Item item);

}  // namespace dateline::ingest
