// What did an outlet change between two revisions of one article? Claims, figures, quotations and dates that appeared, changed or vanished.
//
// Compares what the two texts say, not their letters: a sentence moved to another paragraph is no change. A figure counts as changed if both
// revisions have exactly one of its kind (concept and scope) and the two differ; everything else vanished or appeared.
#pragma once

#include <string>
#include <vector>

#include "model/extraction.h"

namespace dateline::compare {

struct RevisionChange {
  std::string what;    // "title", "published", "figure", "claim", "quotation", "date"
  std::string kind;    // "changed", "appeared", "vanished"
  std::string before;  // words of the earlier revision, empty if it has none
  std::string after;   // words of the later one
};

// In order: title and publication, figures, claims and quotations, dates; each in order of place.
[[nodiscard]] std::vector<RevisionChange> compare_revisions(const model::Record& earlier, const model::Record& later);

}  // namespace dateline::compare
