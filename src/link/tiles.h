// Runs of five words, by which shared passages of two texts are found. Internal to src/link.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "link/fingerprint.h"

namespace dateline::link {

inline constexpr std::size_t kTile = 5;  // words that begin a shared run

// One for each place that kTile words follow. Equal runs have equal hashes; that others have not is very likely and no more.
[[nodiscard]] std::vector<std::uint64_t> tile_hashes(const std::vector<PrintedWord>& words);

// Where each run of a text begins.
class TileTable {
 public:
  explicit TileTable(const std::vector<PrintedWord>& words);

  // Its places from the first on, until `visit` returns false.
  template <typename Visit>
  void visit_places(std::uint64_t hash, Visit visit) const {
    for (std::uint32_t at = first_[slot(hash)]; at != kNone; at = next_[at]) {
      if (hashes_[at] == hash && !visit(std::size_t{at})) return;
    }
  }
  [[nodiscard]] bool has(std::uint64_t hash) const {
    bool found = false;
    visit_places(hash, [&found](std::size_t) { return !(found = true); });
    return found;
  }

 private:
  static constexpr std::uint32_t kNone = 0xffffffffU;
  [[nodiscard]] std::size_t slot(std::uint64_t hash) const { return static_cast<std::size_t>(hash * 0x9e3779b97f4a7c15ULL >> shift_); }

  std::vector<std::uint64_t> hashes_;
  std::vector<std::uint32_t> next_;   // place with the same slot
  std::vector<std::uint32_t> first_;  // by slot
  unsigned shift_ = 60;
};

}  // namespace dateline::link
