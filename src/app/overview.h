// What is in the database, in lists: outlets, articles, hits of a search; and its health.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "app/archive.h"
#include "app/filter.h"
#include "report/listing.h"

namespace dateline::app {

[[nodiscard]] std::vector<report::OutletRow> outlets(Archive& archive, const Filter& filter);
[[nodiscard]] std::vector<report::ArticleRow> articles(Archive& archive, const Filter& filter, bool all_revisions);
// Articles and claims that hold all the words, newest first; at most `limit` of each.
[[nodiscard]] std::vector<report::HitRow> search(Archive& archive, const std::string& words, const Filter& filter, std::uint64_t limit);

// Names for completing a word: of "outlets", "sources", "actors", "places" or "articles", those that begin with `prefix` whatever its case, at most 500;
// where there are none, those with a word that begins so.
[[nodiscard]] std::vector<std::string> names(Archive& archive, const std::string& kind, const std::string& prefix);

[[nodiscard]] report::HealthRow database_info(Archive& archive);
[[nodiscard]] std::vector<std::string> database_faults(Archive& archive, bool quick);
void back_up(Archive& archive, const std::string& target);

}  // namespace dateline::app
