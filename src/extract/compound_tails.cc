#include "extract/compound_tails.h"

#include "text/utf8.h"

namespace dateline::extract {
namespace {

constexpr std::size_t kShortestTail = 4;
constexpr std::size_t kShortestFront = 3;
constexpr std::size_t kLongestWord = 60;  // longer "words" are no German, and must not cost

}  // namespace

void CompoundTails::add(const lang::Lexicon& lexicon, std::string_view form, std::uint32_t payload) {
  const lang::WordId id = lexicon.find(text::fold(form));
  if (id == lang::kNoWord || id >= payloads_.size() || form.size() < kShortestTail || payloads_[id] != 0) return;
  payloads_[id] = payload + 1;
}

std::optional<std::uint32_t> CompoundTails::find(const lang::Lexicon& lexicon, std::string_view word) const {
  if (word.size() < kShortestTail + kShortestFront || word.size() > kLongestWord) return std::nullopt;
  const std::string folded = text::fold(word);
  for (std::size_t cut = kShortestFront; cut + kShortestTail <= folded.size(); ++cut) {
    if ((static_cast<unsigned char>(folded[cut]) & 0xC0U) == 0x80U) continue;  // inside a letter
    const lang::WordId id = lexicon.find(std::string_view(folded).substr(cut));
    if (id != lang::kNoWord && id < payloads_.size() && payloads_[id] != 0) return payloads_[id] - 1;
  }
  return std::nullopt;
}

}  // namespace dateline::extract
