#include "compare/grouping.h"

#include <algorithm>
#include <functional>
#include <queue>
#include <utility>

#include "base/error.h"
#include "compare/grouping_table.h"

namespace dateline::compare {
namespace {

// What stands between an item's group and another one.
struct Tie {
  std::uint32_t other = 0;
  bool never = false;
  double sum = 0;
};

struct Candidate {
  double mean = 0;
  std::uint32_t a = 0;
  std::uint32_t b = 0;
  std::uint32_t version_a = 0;
  std::uint32_t version_b = 0;

  // The queue's top is the highest mean, then the smallest indices.
  bool operator<(const Candidate& other) const noexcept {
    if (mean != other.mean) return mean < other.mean;
    if (a != other.a) return a > other.a;
    return b > other.b;
  }
};

// Ties lie in one sorted list for each group: they are walked far more often than changed.
class Agglomeration {
 public:
  Agglomeration(std::uint32_t count, std::span<const PairScore> pairs, double threshold)
      : threshold_(threshold), home_(count), size_(count, 1), version_(count, 0), ties_(count) {
    for (std::uint32_t i = 0; i < count; ++i) home_[i] = i;
    std::vector<std::uint32_t> degrees(count, 0);
    for (const PairScore& pair : pairs) ++degrees[pair.a], ++degrees[pair.b];
    for (std::uint32_t i = 0; i < count; ++i) ties_[i].reserve(degrees[i]);
    std::vector<Candidate> candidates;
    for (const PairScore& pair : pairs) {
      ties_[pair.a].push_back({pair.b, pair.never, pair.score});
      ties_[pair.b].push_back({pair.a, pair.never, pair.score});
      if (!pair.never && pair.score >= threshold) candidates.push_back({pair.score, pair.a, pair.b, 0, 0});
    }
    for (auto& ties : ties_) {
      if (!std::is_sorted(ties.begin(), ties.end(), by_other)) std::sort(ties.begin(), ties.end(), by_other);
    }
    queue_ = std::priority_queue<Candidate>(std::less<Candidate>(), std::move(candidates));
  }

  void run() {
    while (!queue_.empty()) {
      const Candidate best = queue_.top();
      queue_.pop();
      if (version_[best.a] == best.version_a && version_[best.b] == best.version_b) join(best.a, best.b);
    }
  }

  // For every item an item of its group with a smaller index, or itself.
  [[nodiscard]] const std::vector<std::uint32_t>& homes() const noexcept { return home_; }

 private:
  static bool by_other(const Tie& x, const Tie& y) noexcept { return x.other < y.other; }

  void offer(std::uint32_t x, const Tie& tie) {
    if (tie.never) return;
    const std::uint32_t a = std::min(x, tie.other);
    const std::uint32_t b = std::max(x, tie.other);
    const double mean = tie.sum / (static_cast<double>(size_[a]) * static_cast<double>(size_[b]));
    if (mean >= threshold_) queue_.push({mean, a, b, version_[a], version_[b]});
  }

  // Both lists walked in order of the third group: its sum with `a` and with `b` become one.
  void join(std::uint32_t a, std::uint32_t b) {
    constexpr std::uint32_t kGone = 0xFFFFFFFF;
    const std::vector<Tie> mine = std::move(ties_[a]);
    const std::vector<Tie> theirs = std::move(ties_[b]);
    std::vector<Tie> both;
    both.reserve(mine.size() + theirs.size());
    auto x = mine.begin();
    for (const Tie& tie : theirs) {
      for (; x != mine.end() && x->other < tie.other; ++x) {
        if (x->other != b) both.push_back(*x);
      }
      Tie sum{tie.other, tie.never, tie.sum};
      if (x != mine.end() && x->other == tie.other) {
        sum.never = x->never || tie.never;
        sum.sum = x->sum + tie.sum;
        ++x;
      }
      if (tie.other == a) continue;
      both.push_back(sum);
      move_tie(ties_[tie.other], b, {a, sum.never, sum.sum});
    }
    for (; x != mine.end(); ++x) {
      if (x->other != b) both.push_back(*x);
    }
    ties_[a] = std::move(both);
    ties_[b] = {};
    size_[a] += size_[b];
    home_[b] = a;
    ++version_[a];
    version_[b] = kGone;
    for (const Tie& tie : ties_[a]) offer(a, tie);
  }

  // Takes the tie to `from` out and puts one to a smaller index in, or in the place of the one that is there.
  static void move_tie(std::vector<Tie>& ties, std::uint32_t from, const Tie& to) {
    const auto place = [&ties](std::uint32_t other) { return std::lower_bound(ties.begin(), ties.end(), Tie{other, false, 0}, by_other); };
    const auto old = place(from);
    const auto at = place(to.other);
    if (at->other == to.other) {
      *at = to;
      ties.erase(old);
    } else {
      std::move_backward(at, old, old + 1);
      *at = to;
    }
  }

  double threshold_;
  std::vector<std::uint32_t> home_;
  std::vector<std::uint32_t> size_;
  std::vector<std::uint32_t> version_;
  std::vector<std::vector<Tie>> ties_;
  std::priority_queue<Candidate> queue_;
};

// The items in parts that no join can ever cross: a mean reaches the threshold only where a single pair does. Means are rounded, so what
// falls short of it by less than any rounding counts as well.
class Parts {
 public:
  Parts(std::uint32_t count, std::span<const PairScore> pairs, double threshold) : part_(count), place_(count) {
    constexpr double kRounding = 1e-6;
    for (std::uint32_t i = 0; i < count; ++i) part_[i] = i;
    for (const PairScore& pair : pairs) {
      if (!pair.never && pair.score >= threshold - kRounding) part_[top(pair.a)] = top(pair.b);
    }
    std::vector<std::uint32_t> number(count, kNone);  // of the part, by its top
    for (std::uint32_t i = 0; i < count; ++i) part_[i] = top(i);
    for (std::uint32_t i = 0; i < count; ++i) {
      std::uint32_t& part = number[part_[i]];
      if (part == kNone) {
        part = static_cast<std::uint32_t>(parts_.size());
        parts_.emplace_back();
      }
      place_[i] = static_cast<std::uint32_t>(parts_[part].items.size());
      parts_[part].items.push_back(i);
    }
    for (std::uint32_t i = 0; i < count; ++i) part_[i] = number[part_[i]];
    for (const PairScore& pair : pairs) {
      if (part_[pair.a] == part_[pair.b]) parts_[part_[pair.a]].pairs.push_back({place_[pair.a], place_[pair.b], pair.score, pair.never});
    }
  }

  struct Part {
    std::vector<std::uint32_t> items;  // ascending
    std::vector<PairScore> pairs;      // by place among the items
  };
  [[nodiscard]] const std::vector<Part>& parts() const noexcept { return parts_; }

 private:
  static constexpr std::uint32_t kNone = 0xFFFFFFFF;

  std::uint32_t top(std::uint32_t i) noexcept {
    while (part_[i] != i) i = part_[i] = part_[part_[i]];
    return i;
  }

  std::vector<std::uint32_t> part_;   // of each item
  std::vector<std::uint32_t> place_;  // of each item in its part
  std::vector<Part> parts_;
};

constexpr std::size_t kTableCells = 16;  // a pair, at most: where fewer pairs are listed, lists are smaller than a table

std::vector<std::uint32_t> group_part(const Parts::Part& part, double threshold) {
  const std::size_t count = part.items.size();
  const bool all_listed = part.pairs.size() == count * (count - 1) / 2;
  const bool many_listed = threshold > 0 && count * count <= kTableCells * part.pairs.size();
  if (all_listed || many_listed) return GroupingTable(static_cast<std::uint32_t>(count), part.pairs, threshold).run();
  Agglomeration work(static_cast<std::uint32_t>(count), part.pairs, threshold);
  work.run();
  return work.homes();
}

}  // namespace

std::vector<std::uint32_t> group_items(std::uint32_t count, std::span<const PairScore> pairs, double threshold) {
  DATELINE_CHECK(threshold >= 0);  // else pairs that are not listed, which score 0, could join groups
  std::vector<std::uint32_t> homes(count);
  const Parts parts(count, pairs, threshold);
  for (const Parts::Part& part : parts.parts()) {
    if (part.items.size() == 1) {
      homes[part.items.front()] = part.items.front();
      continue;
    }
    const std::vector<std::uint32_t> own = group_part(part, threshold);
    for (std::size_t i = 0; i < own.size(); ++i) homes[part.items[i]] = part.items[own[i]];
  }
  // A joined group always lives at a smaller index.
  for (std::uint32_t i = 0; i < count; ++i) homes[i] = homes[homes[i]];
  return homes;
}

}  // namespace dateline::compare
