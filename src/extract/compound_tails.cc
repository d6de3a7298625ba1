#include "extract/compound_tails.h"

#include <string>

#include "text/utf8.h"

namespace dateline::extract {
namespace {

constexpr std::size_t kShortestTail = 4;
constexpr std::size_t kShortestFront = 3;
constexpr std::size_t kLongestWord = 60;  // longer "words" are no German, and must not cost

}  // namespace

void CompoundTails::add(const lang::Lexicon& lexicon, std::string_view form, std::uint32_t payload) {
  const std::string folded = text::fold(form);
  if (folded.size() < kShortestTail || lexicon.find(folded) == lang::kNoWord) return;
  tails_.add(folded, payload);
}

std::optional<std::uint32_t> CompoundTails::find(std::string_view word) const {
  if (word.size() < kShortestTail + kShortestFront || word.size() > kLongestWord) return std::nullopt;
  return tails_.longest(text::fold(word), kShortestFront);
}

}  // namespace dateline::extract
