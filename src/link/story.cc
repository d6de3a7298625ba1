#include "link/story.h"

#include <algorithm>

#include "base/error.h"

namespace dateline::link {
namespace {

constexpr double kOneText = 0.8;  // likeness of two prints or versions of one text: they say no more together than one of them

// Sums of likenesses between all members of two groups; the mean is the sum over the product of sizes. Prints of one text share the size of
// one: that a wire story is carried by forty papers must not decide what else belongs to its story.
class GroupMatrix {
 public:
  explicit GroupMatrix(std::span<const Signature* const> members) : n_(members.size()), sums_(n_ * n_), sizes_(n_, 1), best_(n_) {
    std::vector<int> prints(n_, 1);
    for (std::size_t i = 0; i < n_; ++i) {
      const LikenessTo likeness(*members[i]);
      for (std::size_t j = i + 1; j < n_; ++j) {
        at(i, j) = at(j, i) = likeness(*members[j]);
        if (at(i, j) >= kOneText) ++prints[i], ++prints[j];
      }
    }
    for (std::size_t i = 0; i < n_; ++i) sizes_[i] = 1.0 / prints[i];
    for (std::size_t i = 0; i < n_; ++i) {
      for (std::size_t j = 0; j < n_; ++j) at(i, j) *= sizes_[i] * sizes_[j];
    }
    for (std::size_t i = 0; i < n_; ++i) find_best(i);
  }

  [[nodiscard]] bool alive(std::size_t i) const { return sizes_[i] > 0; }
  [[nodiscard]] double mean(std::size_t i, std::size_t j) const {
    return sums_[i * n_ + j] / (sizes_[i] * sizes_[j]);
  }

  // The most alike pair of groups, the earliest among equals; {n, n} if one group is left.
  [[nodiscard]] std::pair<std::size_t, std::size_t> best_pair() const {
    std::size_t best = n_;
    for (std::size_t i = 0; i < n_; ++i) {
      if (!alive(i) || best_[i] == n_) continue;
      if (best == n_ || mean(i, best_[i]) > mean(best, best_[best])) best = i;
    }
    return {best, best == n_ ? n_ : best_[best]};
  }

  void join(std::size_t into, std::size_t from) {
    for (std::size_t k = 0; k < n_; ++k) {
      if (!alive(k) || k == into || k == from) continue;
      at(into, k) = at(k, into) = sums_[into * n_ + k] + sums_[from * n_ + k];
    }
    sizes_[into] += sizes_[from];
    sizes_[from] = 0;
    for (std::size_t k = 0; k < n_; ++k) {
      if (!alive(k)) continue;
      if (k == into || best_[k] == into || best_[k] == from) {
        find_best(k);
      } else if (k < into && mean(k, into) > mean(k, best_[k])) {
        best_[k] = into;
      }
    }
  }

 private:
  double& at(std::size_t i, std::size_t j) { return sums_[i * n_ + j]; }
  // Among later groups, so that each pair is kept once.
  void find_best(std::size_t i) {
    best_[i] = n_;
    for (std::size_t j = i + 1; j < n_; ++j) {
      if (alive(j) && (best_[i] == n_ || mean(i, j) > mean(i, best_[i]))) best_[i] = j;
    }
  }

  std::size_t n_;
  std::vector<double> sums_;
  std::vector<double> sizes_;
  std::vector<std::size_t> best_;
};

}  // namespace

std::vector<std::vector<std::uint32_t>> split_stories(std::span<const Signature* const> members) {
  std::vector<std::vector<std::uint32_t>> groups(members.size());
  for (std::uint32_t i = 0; i < members.size(); ++i) groups[i].push_back(i);
  GroupMatrix matrix(members);
  for (;;) {
    const auto [into, from] = matrix.best_pair();
    if (into == members.size() || matrix.mean(into, from) < kOneStory) break;
    groups[into].insert(groups[into].end(), groups[from].begin(), groups[from].end());
    groups[from].clear();
    matrix.join(into, from);
  }
  std::erase_if(groups, [](const auto& group) { return group.empty(); });
  for (auto& group : groups) std::sort(group.begin(), group.end());
  return groups;
}

}  // namespace dateline::link
