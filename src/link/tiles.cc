#include "link/tiles.h"

namespace dateline::link {

std::vector<std::uint64_t> tile_hashes(const std::vector<PrintedWord>& words) {
  constexpr std::uint64_t kBase = 0xd1342543de82ef95ULL;
  std::uint64_t oldest = 1;  // factor of the word that leaves
  for (std::size_t i = 0; i < kTile; ++i) oldest *= kBase;
  std::vector<std::uint64_t> out;
  if (words.size() < kTile) return out;
  out.reserve(words.size() - kTile + 1);
  std::uint64_t rolling = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    rolling = rolling * kBase + words[i].hash;
    if (i >= kTile) rolling -= words[i - kTile].hash * oldest;
    if (i + 1 >= kTile) out.push_back(rolling);
  }
  return out;
}

TileTable::TileTable(const std::vector<PrintedWord>& words) : hashes_(tile_hashes(words)), next_(hashes_.size(), kNone) {
  std::size_t slots = 16;
  for (; slots < hashes_.size(); slots *= 2) --shift_;
  first_.assign(slots, kNone);
  for (std::size_t i = hashes_.size(); i-- > 0;) {  // from the end, so that chains go forward
    std::uint32_t& first = first_[slot(hashes_[i])];
    next_[i] = first;
    first = static_cast<std::uint32_t>(i);
  }
}

}  // namespace dateline::link
