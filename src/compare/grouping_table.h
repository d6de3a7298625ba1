// Average-link agglomeration (grouping.h) where most pairs are listed: sums lie in a table of all pairs, and every
// group remembers its best partner. The same joins in the same order as over lists, at a fraction of the cost: n items
// cost O(n²) and n² sums of memory.
#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include "compare/grouping.h"

namespace dateline::compare {

class GroupingTable {
 public:
  // Pairs that are not listed score 0: either all are listed, or the threshold is above 0.
  GroupingTable(std::uint32_t count, std::span<const PairScore> pairs, double threshold);

  // For every item an item of its group with a smaller index, or itself.
  [[nodiscard]] std::vector<std::uint32_t> run();

 private:
  static constexpr double kNever = -std::numeric_limits<double>::infinity();  // as a sum it stays what it is
  static constexpr std::uint32_t kNobody = 0xFFFFFFFF;

  struct Partner {
    std::uint32_t other = kNobody;  // of the groups behind the own one
    double mean = 0;
  };

  [[nodiscard]] double& sum(std::uint32_t a, std::uint32_t b) noexcept {
    return sums_[std::size_t{a} * size_.size() + b];
  }
  [[nodiscard]] double mean(std::uint32_t a, std::uint32_t b) noexcept;
  void find_partner(std::uint32_t group);
  void join(std::uint32_t a, std::uint32_t b);

  double threshold_;
  std::vector<std::uint32_t> home_;
  std::vector<std::uint32_t> size_;
  std::vector<std::uint32_t> left_;  // groups that are not joined to another, ascending
  std::vector<double> sums_;         // of the scores between two groups
  std::vector<Partner> partners_;
};

}  // namespace dateline::compare
