#include "compare/grouping.h"

#include <queue>
#include <unordered_map>

namespace dateline::compare {
namespace {

struct Tie {
  double sum = 0;
  bool never = false;
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

class Agglomeration {
 public:
  Agglomeration(std::uint32_t count, std::span<const PairScore> pairs, double threshold)
      : threshold_(threshold), home_(count), size_(count, 1), version_(count, 0), ties_(count) {
    for (std::uint32_t i = 0; i < count; ++i) home_[i] = i;
    for (const PairScore& pair : pairs) {
      ties_[pair.a][pair.b] = {pair.score, pair.never};
      ties_[pair.b][pair.a] = {pair.score, pair.never};
      offer(pair.a, pair.b);
    }
  }

  void run() {
    while (!queue_.empty()) {
      const Candidate best = queue_.top();
      queue_.pop();
      if (version_[best.a] == best.version_a && version_[best.b] == best.version_b) join(best.a, best.b);
    }
  }

  std::vector<std::uint32_t> homes() {
    for (std::uint32_t i = 0; i < home_.size(); ++i) home_[i] = home_[home_[i]];  // a joined group always lives at a smaller index
    return home_;
  }

 private:
  void offer(std::uint32_t x, std::uint32_t y) {
    const std::uint32_t a = x < y ? x : y;
    const std::uint32_t b = x < y ? y : x;
    const Tie& tie = ties_[a].at(b);
    const double mean = tie.sum / (static_cast<double>(size_[a]) * static_cast<double>(size_[b]));
    if (!tie.never && mean >= threshold_) queue_.push({mean, a, b, version_[a], version_[b]});
  }

  void join(std::uint32_t a, std::uint32_t b) {
    constexpr std::uint32_t kGone = 0xFFFFFFFF;
    ties_[a].erase(b);
    for (const auto& [other, tie] : ties_[b]) {
      if (other == a) continue;
      Tie& mine = ties_[a][other];
      mine.sum += tie.sum;
      mine.never = mine.never || tie.never;
      ties_[other].erase(b);
      ties_[other][a] = mine;
    }
    ties_[b].clear();
    size_[a] += size_[b];
    home_[b] = a;
    ++version_[a];
    version_[b] = kGone;
    for (const auto& entry : ties_[a]) offer(a, entry.first);
  }

  double threshold_;
  std::vector<std::uint32_t> home_;
  std::vector<std::uint32_t> size_;
  std::vector<std::uint32_t> version_;
  std::vector<std::unordered_map<std::uint32_t, Tie>> ties_;
  std::priority_queue<Candidate> queue_;
};

}  // namespace

std::vector<std::uint32_t> group_items(std::uint32_t count, std::span<const PairScore> pairs, double threshold) {
  Agglomeration work(count, pairs, threshold);
  work.run();
  return work.homes();
}

}  // namespace dateline::compare
