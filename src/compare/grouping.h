// Which items belong together, given what speaks for and against each pair?
//
// Average-link agglomeration over a sparse list of pairs: the two groups with the highest mean score are joined until no mean reaches the
// threshold; a pair that is not listed scores 0, and a pair marked `never` keeps its two groups apart for good. Averages rather than
// single links, since one likeness by chance must not chain two quantities together.
// Deterministic: ties go to the smaller indices. n items and p pairs cost O(p log p) and memory in proportion to p.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace dateline::compare {

struct PairScore {
  std::uint32_t a = 0;  // a < b; each pair once
  std::uint32_t b = 0;
  double score = 0;
  bool never = false;
};

// For every item the smallest index in its group. The threshold is not below 0.
[[nodiscard]] std::vector<std::uint32_t> group_items(std::uint32_t count, std::span<const PairScore> pairs, double threshold);

}  // namespace dateline::compare
