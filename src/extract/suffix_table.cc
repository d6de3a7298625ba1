#include "extract/suffix_table.h"

#include <algorithm>

namespace dateline::extract {

void SuffixTable::add(std::string_view suffix, std::uint32_t payload) {
  if (suffix.empty()) return;
  reversed_.emplace_back(std::string(suffix.rbegin(), suffix.rend()), payload);
  shortest_ = std::min(shortest_, suffix.size());
}

void SuffixTable::build() {
  // Stable, and equal suffixes keep the first: the order of the file decides.
  std::stable_sort(reversed_.begin(), reversed_.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  reversed_.erase(
      std::unique(reversed_.begin(), reversed_.end(), [](const auto& a, const auto& b) { return a.first == b.first; }),
      reversed_.end());
  if (reversed_.empty()) return;
  looked_ = std::min(shortest_, kLooked);
  const auto same_end = [this](std::size_t a, std::size_t b) {
    return reversed_[a].first.compare(0, looked_, reversed_[b].first, 0, looked_) == 0;
  };
  std::size_t ends = 1;
  for (std::size_t i = 1; i < reversed_.size(); ++i) ends += same_end(i, i - 1) ? 0U : 1U;
  std::size_t size = 2;
  while (size < 2 * ends) size *= 2;
  buckets_.assign(size, {});
  for (std::size_t begin = 0; begin < reversed_.size();) {
    std::size_t end = begin + 1;
    while (end < reversed_.size() && same_end(end, begin)) ++end;
    const std::string& suffix = reversed_[begin].first;
    const std::uint32_t key =
        last_bytes(std::string(suffix.rend() - static_cast<std::ptrdiff_t>(looked_), suffix.rend()));
    std::size_t at = spread(key) & (size - 1);
    while (buckets_[at].begin != buckets_[at].end) at = (at + 1) & (size - 1);
    buckets_[at] = {key, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    begin = end;
  }
}

std::optional<std::uint32_t> SuffixTable::search(const Bucket& bucket, std::string_view word,
                                                 std::size_t least_rest) const noexcept {
  std::optional<std::uint32_t> best;
  auto low = reversed_.begin() + bucket.begin;
  auto high = reversed_.begin() + bucket.end;
  if (low->first.size() == looked_) best = low->second;
  for (std::size_t depth = looked_; depth + least_rest < word.size() && low != high; ++depth) {
    const auto wanted = static_cast<unsigned char>(word[word.size() - 1 - depth]);
    const auto byte_at = [depth](const auto& entry) {
      return depth < entry.first.size() ? static_cast<int>(static_cast<unsigned char>(entry.first[depth])) : -1;
    };
    low = std::partition_point(low, high, [&](const auto& entry) { return byte_at(entry) < wanted; });
    high = std::partition_point(low, high, [&](const auto& entry) { return byte_at(entry) <= wanted; });
    if (low != high && low->first.size() == depth + 1) best = low->second;
  }
  return best;
}

}  // namespace dateline::extract
