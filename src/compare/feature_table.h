// Small numbers for features, in the order in which they are first met: what is counted or added up for features then
// lies in plain lists. The numbers depend on that order, so nothing that is told may depend on them.
#pragma once

#include <cstdint>
#include <vector>

#include "compare/feature.h"

namespace dateline::compare {

class FeatureTable {
 public:
  static constexpr std::uint32_t kAbsent = 0xFFFFFFFF;

  // The feature's number, a new one if it is met for the first time. Never of 0, which is no feature.
  std::uint32_t add(Feature feature) {
    if (2 * (size_ + 1) > slots_.size()) grow();
    Slot& slot = slots_[place_of(feature)];
    if (slot.feature == 0) slot = {feature, size_++};
    return slot.number;
  }
  [[nodiscard]] std::uint32_t find(Feature feature) const noexcept {
    return slots_.empty() ? kAbsent : slots_[place_of(feature)].number;
  }
  // How many features have a number.
  [[nodiscard]] std::uint32_t size() const noexcept { return size_; }

 private:
  struct Slot {
    Feature feature = 0;  // 0 is free
    std::uint32_t number = kAbsent;
  };

  // Features are hashes already; their lowest bit is always set.
  [[nodiscard]] std::size_t place_of(Feature feature) const noexcept {
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = (feature >> 1U) & mask;
    while (slots_[at].feature != 0 && slots_[at].feature != feature) at = (at + 1) & mask;
    return at;
  }
  void grow() {
    std::vector<Slot> old = std::move(slots_);
    slots_.assign(old.empty() ? 256 : 2 * old.size(), {});
    for (const Slot& slot : old) {
      if (slot.feature != 0) slots_[place_of(slot.feature)] = slot;
    }
  }

  std::vector<Slot> slots_;  // a power of two, at most half full
  std::uint32_t size_ = 0;
};

}  // namespace dateline::compare
