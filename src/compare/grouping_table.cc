#include "compare/grouping_table.h"

#include <algorithm>
#include <numeric>

namespace dateline::compare {

GroupingTable::GroupingTable(std::uint32_t count, std::span<const PairScore> pairs, double threshold)
    : threshold_(threshold),
      home_(count),
      size_(count, 1),
      left_(count),
      sums_(std::size_t{count} * count, 0),
      partners_(count) {
  std::iota(home_.begin(), home_.end(), 0U);
  std::iota(left_.begin(), left_.end(), 0U);
  for (const PairScore& pair : pairs) sum(pair.a, pair.b) = sum(pair.b, pair.a) = pair.never ? kNever : pair.score;
  for (std::uint32_t i = 0; i < count; ++i) find_partner(i);
}

std::vector<std::uint32_t> GroupingTable::run() {
  for (;;) {
    // The highest mean; of equal ones that of the smallest indices.
    const auto before = [&](std::uint32_t a, std::uint32_t b) {
      if (partners_[b].other == kNobody) return false;
      return partners_[a].other == kNobody || partners_[a].mean < partners_[b].mean;
    };
    const auto best = std::max_element(left_.begin(), left_.end(), before);
    if (best == left_.end() || partners_[*best].other == kNobody) return home_;
    join(*best, partners_[*best].other);
  }
}

double GroupingTable::mean(std::uint32_t a, std::uint32_t b) noexcept {
  return sum(a, b) / (static_cast<double>(size_[a]) * static_cast<double>(size_[b]));
}

void GroupingTable::find_partner(std::uint32_t group) {
  Partner best;
  for (auto other = std::upper_bound(left_.begin(), left_.end(), group); other != left_.end(); ++other) {
    const double own = mean(group, *other);
    if (own >= threshold_ && (best.other == kNobody || own > best.mean)) best = {*other, own};
  }
  partners_[group] = best;
}

void GroupingTable::join(std::uint32_t a, std::uint32_t b) {
  left_.erase(std::lower_bound(left_.begin(), left_.end(), b));
  for (const std::uint32_t other : left_) {
    if (other != a) sum(a, other) = sum(other, a) = sum(a, other) + sum(b, other);
  }
  size_[a] += size_[b];
  home_[b] = a;
  find_partner(a);
  for (const std::uint32_t other : left_) {
    if (other >= b) break;
    Partner& partner = partners_[other];
    if (other == a) continue;
    if (partner.other == a || partner.other == b) {
      find_partner(other);
    } else if (other < a) {
      const double own = mean(other, a);
      if (own >= threshold_ &&
          (partner.other == kNobody || own > partner.mean || (own == partner.mean && a < partner.other)))
        partner = {a, own};
    }
  }
}

}  // namespace dateline::compare
