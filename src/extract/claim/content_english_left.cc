// English content in front of its verb or around it ("A, said X", "A, X said, B"), and where a clause in front gives way to the main clause.
#include <algorithm>

#include "extract/claim/content.h"
#include "extract/claim/noun_phrase.h"

namespace dateline::extract {
namespace {

using WC = WordClass;
constexpr std::uint32_t kShortestClause = 4;  // tokens of a clause whose verb we do not know

bool ends_in_ed(std::string_view word) { return word.size() > 4 && word.substr(word.size() - 2) == "ed"; }
bool ends_in_ing(std::string_view word) { return word.size() > 5 && word.substr(word.size() - 3) == "ing"; }

}  // namespace

// ", the mayor said on Monday,": a subject, its verb and nothing that is said, between two marks.
bool ContentFinder::remark(const VerbUse& use) const {
  const Segment& home = segment(use.segment);
  if (home.begin == s_.begin || (home.opened_by != ',' && home.opened_by != '-') || use.passive || use.form != CueForm::kFinite || (use.verb->frame & kFrameBare) == 0) return false;
  if (skip_english_adverbials(use, use.last + 1, home.end) < home.end) return false;
  const std::uint32_t first = first_word(use.segment);
  const auto subject = NounPhraseReader(r_).at(first, use.group_begin, true);
  return subject && !subject->time && subject->end == use.group_begin;
}

std::optional<std::uint32_t> ContentFinder::main_segment(const VerbUse& use) const {
  if (use.segment != s_.first_segment) return std::nullopt;
  const std::uint32_t opener = first_word(s_.first_segment);
  // "Claiming A, …", "Asked whether A, …"
  const bool asked = use.form == CueForm::kFinite && use.group_begin == opener && use.token == opener && opener == s_.begin && ends_in_ed(r_.text_of(opener));
  const bool participle = (use.form == CueForm::kIng || asked) && (use.group_begin == opener || r_.is(opener, any_of(WC::kPreposition, WC::kSubordinator)));
  const bool clause = r_.is(opener, class_bit(WC::kSubordinator)) && !r_.is(opener, class_bit(WC::kDemonstrative)) && opener < use.group_begin;
  if (!participle && !clause) return std::nullopt;
  const NounPhraseReader phrases(r_);
  for (std::uint32_t j = r_.segment_of(s_, use.last) + 1; j < s_.end_segment; ++j) {
    if (segment(j).opened_by != ',') continue;
    const std::uint32_t first = first_word(j);
    const auto subject = phrases.at(first, segment(j).end, true);
    if (!subject || subject->time) continue;
    std::uint32_t verb = subject->end;
    while (verb < segment(j).end && r_.is(verb, class_bit(WC::kAdverb))) ++verb;
    if (verb < segment(j).end ? r_.finite(verb) : j + 1 < s_.end_segment) return j;
  }
  return std::nullopt;
}

// Where the sentence goes on with its main clause behind a clause in front, or behind a relative clause with the verb of the noun it hangs on:
// "many of whom say prices are low[, stayed away]". The end of the sentence where it does not.
std::uint32_t ContentFinder::main_verb_boundary(const VerbUse& use, Pattern pattern) const {
  if (const auto main = main_segment(use)) return segment(*main).begin - 1;
  std::uint32_t out = s_.stop;
  if (const auto verb = verb_of_antecedent(use, pattern == Pattern::kClause || pattern == Pattern::kBare)) return *verb;
  if (use.segment == s_.first_segment || segment(use.segment).opened_by != ',' || !relative_segment(use.segment)) return out;
  for (std::uint32_t j = r_.segment_of(s_, use.last) + 1; j < s_.end_segment; ++j) {
    const std::uint32_t first = first_word(j);
    if (segment(j).opened_by == ',' && first < segment(j).end && r_.outer(first) && r_.lower_word(first) && r_.finite(first) && !ends_in_ing(r_.text_of(first))) out = segment(j).begin - 1;
  }
  return out;
}

// "The man who said that the dam was safe [was fired]", "those who support Marsh [are young]": the verb of the noun that a relative clause without
// commas hangs on. What comes before it is a subject and nothing else.
std::optional<std::uint32_t> ContentFinder::verb_of_antecedent(const VerbUse& use, bool clause) const {
  const Segment& home = segment(use.segment);
  if (use.group_begin < home.begin + 2) return std::nullopt;
  const std::uint32_t pronoun = use.group_begin - 1;
  if (!r_.is(pronoun, class_bit(WC::kRelative)) || r_.is(pronoun, any_of(WC::kSubordinator, WC::kPreposition)) || r_.token(pronoun - 1).mark == ',' || r_.has_finite({home.begin, pronoun})) return std::nullopt;
  constexpr ClassSet kGoesOn = any_of(WC::kConjunction, WC::kRelative, WC::kComplementiser, WC::kSubordinator, WC::kPronoun, WC::kWh, WC::kInfinitiveTo, WC::kHave, WC::kBe, WC::kModal, WC::kAdverb, WC::kNegation);
  std::uint32_t groups = 0;
  for (std::uint32_t i = use.last + 2; i < home.end; ++i) {
    if (!r_.outer(i)) continue;
    if (!clause && r_.is(i, class_bit(WC::kSubordinator)) && !r_.is(i, class_bit(WC::kPreposition))) return std::nullopt;  // "who preferred him when …"
    // "… was safe because rents fell", "… was right and was cheated": whose verb comes next is not told by its place.
    if (clause && groups > 0 && r_.is(i, any_of(WC::kSubordinator, WC::kComplementiser, WC::kRelative, WC::kWh, WC::kConjunction))) return std::nullopt;
    if (!r_.finite(i)) continue;
    const bool own = groups > 0 || !clause;
    ++groups;
    if (own && r_.is_word(i - 1) && !r_.is(i - 1, kGoesOn)) return i;
    if (!own) continue;
    if (!r_.is(i - 1, any_of(WC::kHave, WC::kBe, WC::kModal, WC::kAdverb))) return std::nullopt;  // another clause begins
  }
  return std::nullopt;
}

// Where an object ends and a clause or phrase of the saying begins: "rejected the offer [while talks went on]", "[in a statement]", "[on Monday]".
std::uint32_t ContentFinder::adjunct(std::uint32_t from, std::uint32_t end) const {
  const NounPhraseReader phrases(r_);
  for (std::uint32_t i = from + 1; i < end; ++i) {
    if (!r_.outer(i)) continue;
    if (r_.is(i, any_of(WC::kRelative, WC::kComplementiser)) && !r_.is(i, class_bit(WC::kSubordinator))) return end;  // what follows may belong to that clause
    const bool clause = r_.is(i, class_bit(WC::kSubordinator)) && !r_.is(i, any_of(WC::kComplementiser, WC::kWh)) && i + 2 < end && r_.has_finite({i + 2, end});
    if (clause) return i;
    if (!r_.is(i, class_bit(WC::kPreposition)) || r_.is(i, class_bit(WC::kInfinitiveTo)) || r_.text_of(i) == "of") continue;
    const auto what = phrases.at(i + 1, end, false);
    if (what && (r_.is(what->head, class_bit(WC::kMute)) || (what->time && what->end >= end)) && !r_.is(i, class_bit(WC::kAgent))) return i;
  }
  // "endorsed Dorn [Wednesday]"
  if (end > from + 1 && r_.is(end - 1, class_bit(WC::kTimeNoun)) && r_.token(end - 1).capitalised && r_.outer(end - 1) && !r_.is(end - 2, any_of(WC::kDeterminer, WC::kPreposition, WC::kConjunction)) && !r_.finite(end - 2)) return end - 1;
  return end;
}

// "[Dorn] was accused by the miners [of taking bribes]", "[the bill] was rejected by the council": without an agent only what a phrase of the verb adds
// to its subject is said by somebody.
Content ContentFinder::english_passive(const VerbUse& use) const {
  Content out;
  const std::uint32_t frame = use.verb->frame;
  if ((frame & (kFrameObject | kFrameObjectOf | kFrameAs | kFrameComplement | kFrameObjectTo)) == 0) return out;
  const Segment& home = segment(use.segment);
  const NounPhraseReader phrases(r_);
  const auto all = phrases.all({home.begin, use.group_begin}, true);
  if (all.empty() || all.back().end != use.group_begin || all.back().governed || all.back().time || r_.is(all.back().begin, class_bit(WC::kEmptySubject))) return out;
  std::uint32_t rest = skip_time(use.last + 1, home.end);
  bool agent = false;
  if (rest < home.end && r_.is(rest, class_bit(WC::kAgent))) {
    const auto who = phrases.at(rest + 1, home.end, true);
    if (!who || who->time) return out;
    rest = who->end;
    agent = true;
  }
  bool more = rest < home.end && r_.outer(rest) && ((frame & kFrameObjectTo) != 0 ? r_.is(rest, class_bit(WC::kInfinitiveTo)) : r_.grammar.links_passive(r_.text_of(rest)) || r_.is(rest, class_bit(WC::kPredicative)));
  if ((frame & kFrameComplement) != 0 && rest < home.end) more = more || r_.quoted(rest) || r_.is(rest, class_bit(WC::kDeterminer));
  if (!more && !agent) return out;
  out.pattern = Pattern::kPassive;
  out.ranges.push_back({all.back().begin, use.group_begin});
  if (more) out.ranges.push_back({rest, phrase_end(rest, r_.segment_of(s_, rest), true)});
  return out;
}

Content ContentFinder::english_left(const VerbUse& use, bool inverted) const {
  Content out;
  const Segment& home = segment(use.segment);
  std::uint32_t end = home.begin;
  if (inverted && use.group_begin > home.begin && r_.quoted(use.group_begin - 1)) end = use.group_begin;
  if (!inverted) {
    // A quotation inside the segment, in front of the subject.
    for (std::uint32_t i = use.group_begin; i-- > home.begin;) {
      if (r_.quoted(i)) {
        end = i + 1;
        break;
      }
    }
  }
  // "A," Ann Marsh, the mayor, said on Monday: the speaker stands between the quotation and the verb.
  if (!inverted && use.group_begin == first_word(use.segment) && end == home.begin) {
    for (std::uint32_t j = use.segment; j > s_.first_segment; --j) {
      if (segment(j).opened_by != '"') continue;
      end = segment(j).begin;
      break;
    }
  }
  TokenRange left = from_start(end);
  if (left.empty() && s_.begin > 0 && r_.quoted(s_.begin - 1) && home.begin == s_.begin) {
    // "Will it last?" she asked: the question mark ended the sentence.
    const Quote* quote = r_.quote_at(s_.begin - 1);
    const char mark = quote->last > quote->first ? r_.token(quote->last - 1).mark : static_cast<char>(0);
    // One that ends in a full stop, or in another paragraph, is somebody else's.
    if (mark != '.' && r_.sentences[r_.sentence_of(s_.begin - 1)].paragraph == s_.paragraph) left = {quote->first, quote->last + 1};
  }
  if (left.empty()) return out;
  const bool quote = r_.quoted(left.begin) || r_.quoted(left.end - 1);
  if (!quote) {
    if (home.opened_by != ',' && home.opened_by != '-') return out;
    if ((use.verb->frame & kFrameBare) == 0 || use.passive) return out;
    // ", the council said." at the end: all before it, even where no list has its verb.
    const bool closing = use.segment + 1 == s_.end_segment && remark(use);
    const bool clause = speech_in(s_.first_segment, use.segment);
    const bool opening = r_.is(left.begin, any_of(WC::kPreposition, WC::kSubordinator, WC::kAdverb)) || ends_in_ing(r_.text_of(left.begin));
    // "Asked who had paid, she said, “…”": told of the speaker.
    if (left.begin == s_.begin && left.begin + 1 < left.end && r_.is_word(left.begin) && r_.token(left.begin).capitalised && ends_in_ed(r_.text_of(left.begin)) && !closing) return out;
    if (!clause && (!closing || opening || left.end - left.begin < kShortestClause)) return out;
    if (r_.is(left.begin, any_of(WC::kConjunction)) && !closing) return out;
    if (r_.is(left.begin, class_bit(WC::kPreposition)) && left.end - left.begin < 8) return out;
  }
  out.pattern = Pattern::kLeft;
  out.inverted = inverted;
  out.ranges.push_back(left);
  return out;
}

}  // namespace dateline::extract
