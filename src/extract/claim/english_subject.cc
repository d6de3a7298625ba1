#include "extract/claim/english_subject.h"

namespace dateline::extract {
namespace {

using WC = WordClass;
constexpr std::uint32_t kLongestName = 5;    // tokens
constexpr std::uint32_t kLongestChain = 12;  // words of a subject with its phrases: "supporters of the new law on rents"

}  // namespace

bool EnglishSubject::may_be_plural(std::uint32_t last, bool first) const {
  if (first || !r_.is_word(last)) return first && segment_begin(last) > s_.begin;
  if (r_.is(last, any_of(WC::kPronoun, WC::kRelative, WC::kTimeNoun))) return true;
  if (r_.is(last, any_of(WC::kPreposition, WC::kConjunction, WC::kDeterminer))) return false;
  return plural(last) || r_.grammar.speaks(r_.text_of(last)) || plural(head_before(last)) || joined(last);
}

bool EnglishSubject::plural(std::uint32_t noun) const {
  const std::string_view word = r_.text_of(noun);
  const char before = word.size() > 2 ? word[word.size() - 2] : ' ';
  return (word.back() == 's' && before != 's' && before != 'u' && before != 'i') || r_.is(noun, class_bit(WC::kPlural));
}

std::uint32_t EnglishSubject::head_before(std::uint32_t last) const {
  constexpr ClassSet kNoHead = any_of(WC::kPreposition, WC::kDeterminer, WC::kAdverb, WC::kConjunction);
  const std::uint32_t begin = segment_begin(last);
  std::uint32_t head = last;
  for (std::uint32_t i = last, steps = 0; i > begin && steps < kLongestChain; ++steps) {
    --i;
    if (!r_.outer(i) || !r_.is_word(i) || r_.is(i, any_of(WC::kRelative, WC::kComplementiser, WC::kInfinitiveTo)) || r_.finite(i)) break;
    // "in Leeds and around the country" is one chain.
    if (r_.is(i, class_bit(WC::kConjunction)) && !r_.is(i + 1, class_bit(WC::kPreposition))) break;
    if (!r_.is(i, class_bit(WC::kPreposition)) || (i > begin && r_.is(i - 1, class_bit(WC::kConjunction)))) continue;
    if (i == begin || !r_.is_word(i - 1) || r_.is(i - 1, kNoHead) || (r_.token(i - 1).capitalised && i > s_.begin + 1)) break;
    head = i - 1;
  }
  return head;
}

bool EnglishSubject::is_whole_name(std::uint32_t last) const {
  const std::uint32_t begin = segment_begin(last);
  std::uint32_t i = last;
  while (i > begin && r_.is_word(i) && r_.token(i).capitalised) --i;
  return i == begin && (r_.token(i).capitalised || !r_.is_word(i)) && !r_.is(i, any_of(WC::kDeterminer, WC::kPossessive, WC::kPreposition));
}

// "Weller and Mr. Marsh": a name that another one is joined to.
bool EnglishSubject::joined(std::uint32_t last) const {
  const std::uint32_t begin = segment_begin(last);
  for (std::uint32_t i = last, steps = 0; i > begin && steps < kLongestName; ++steps, --i) {
    if (!r_.outer(i) || (r_.is_word(i) && !r_.token(i).capitalised)) return false;
    if (r_.is(i - 1, class_bit(WC::kAnd)) && r_.outer(i - 1)) return i - 1 > begin && r_.is_word(i - 2);
  }
  return false;
}

}  // namespace dateline::extract
