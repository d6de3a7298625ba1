// Who speaks in an English clause: the phrase that touches the verb group, with what is only told of it ("[Lena Ort, who runs the farm,] said").
#include <algorithm>

#include "extract/claim/source_ranker.h"

namespace dateline::extract {
namespace {

using WC = WordClass;
constexpr double kBase = 3;  // as in source_ranker.cc: it is a noun phrase of the clause

}  // namespace

// "An official who spoke on condition of anonymity said", "documents filed on Monday say": a clause without commas stands between the speaker and the
// verb, and belongs to the speaker.
std::optional<SourcePick> SourceRanker::before_relative(TokenRange range) const {
  for (std::uint32_t i = range.begin + 1; i + 1 < range.end; ++i) {
    if (!r_.outer(i)) continue;
    const bool participle = r_.participle(i) && !r_.is(i + 1, class_bit(WC::kSubordinator));  // "the town changed after X said …" has no participle
    if (!participle && (!r_.is(i, class_bit(WC::kRelative)) || r_.is(i, any_of(WC::kPreposition, WC::kSubordinator)))) continue;
    if (r_.has_finite({i + 1, range.end}) == participle || (participle && r_.has({i + 1, range.end}, class_bit(WC::kComplementiser)))) continue;
    if (r_.is(range.end - 1, class_bit(WC::kConjunction))) continue;  // "… and said": a verb before it has the subject
    const auto all = phrases_.all({range.begin, i}, true);
    if (all.empty() || all.back().end != i || all.back().time || all.back().pronoun || r_.is(all.back().head, class_bit(WC::kMute))) {
      if (participle) continue;
      return std::nullopt;
    }
    SourcePick out{all.back(), kBase, {}};
    if (out.phrase.governed && !participle) return std::nullopt;
    if (out.phrase.governed) continue;
    out.phrase.end = range.end;
    return out;
  }
  return std::nullopt;
}

// "said Lena Ort[, who runs the farm]", "said a lawyer [who acts for the miners]": up to the mark that ends the clause.
void SourceRanker::extend_relative(NounPhrase& phrase) const {
  std::uint32_t i = phrase.end;
  const bool comma = i < s_.stop && r_.token(i).mark == ',';
  if (comma) ++i;
  if (i + 1 >= s_.stop || !r_.outer(i) || !r_.is(i, class_bit(WC::kRelative)) || r_.is(i, any_of(WC::kSubordinator, WC::kPreposition)) || (comma && r_.is(i, class_bit(WC::kDemonstrative)))) return;
  const std::uint32_t end = r_.segments[r_.segment_of(s_, i)].end;
  if (r_.has_finite({i + 1, end}) || r_.lower_word(i + 1)) phrase.end = end;
}

// The speaker in a segment that is nothing but a remark: "officials said", "said the mayor".
std::optional<SourcePick> SourceRanker::remark_before(std::uint32_t segment) const {
  const TokenRange range{r_.segments[segment].begin, r_.segments[segment].end};
  std::uint32_t first = range.begin;
  while (first < range.end && !r_.outer(first)) ++first;
  std::uint32_t last = range.end;
  while (last > first && !r_.outer(last - 1)) --last;
  if (last < first + 2 || segment == s_.first_segment) return std::nullopt;
  const bool inverted = r_.cues.cued(r_.analysis.words[first]) && r_.finite(first);
  if (!inverted && !(r_.cues.cued(r_.analysis.words[last - 1]) && r_.finite(last - 1))) return std::nullopt;
  const auto phrase = phrases_.at(inverted ? first + 1 : first, inverted ? last : last - 1, true);
  if (!phrase || phrase->time || (!inverted && phrase->end != last - 1)) return std::nullopt;
  return SourcePick{*phrase, kBase, {}};
}

std::optional<SourcePick> SourceRanker::english(const VerbUse& use, const Content& content) const {
  const Segment& home = r_.segments[use.segment];
  if (content.inverted) {
    auto behind = phrases_.at(use.last + 1, home.end, true);
    if (!behind) return std::nullopt;
    // "said X on Monday", "said X in a statement": the place is not the speaker's.
    if (auto narrow = phrases_.at(use.last + 1, home.end, false); narrow && narrow->name) behind = narrow;
    phrases_.extend_apposition(*behind, s_.stop);
    extend_relative(*behind);
    return SourcePick{*behind, kBase, {}};
  }
  std::uint32_t begin = home.begin;
  if (r_.is(begin, class_bit(WC::kParenthesis)) && begin + 1 < use.group_begin) ++begin;  // ", as police have said"
  if (use.group_begin > begin && use.form != CueForm::kIng) {
    if (auto described = before_relative({begin, use.group_begin})) return described;
  }
  for (std::uint32_t i = use.group_begin; i-- > begin;) {
    if (r_.quoted(i)) {
      begin = i + 1;
      break;
    }
    if (r_.outer(i) && r_.is(i, any_of(WC::kComplementiser, WC::kWh)) && i + 1 < use.group_begin && !r_.is(i, class_bit(WC::kDeterminer))) {
      begin = i + 1;
      break;
    }
  }
  if (use.form == CueForm::kIng && use.group_begin == use.token && (use.group_begin == begin || r_.is(use.group_begin - 1, class_bit(WC::kPreposition)))) {
    // "…, officials said, blaming …": whoever the remark before it names.
    if (use.group_begin == begin && use.segment > s_.first_segment) {
      if (auto remark = remark_before(use.segment - 1)) return remark;
    }
    // "…, saying that", "by arguing that": the subject of the sentence, which its verb follows if we know it.
    const auto all = phrases_.all({s_.begin, home.end}, true);
    for (const bool with_verb : {true, false}) {
      for (const NounPhrase& phrase : all) {
        if (phrase.begin >= use.group_begin) break;
        if (phrase.governed || phrase.time || !r_.outer(phrase.begin) || (with_verb && phrase.pronoun && r_.is(phrase.begin, class_bit(WC::kRelative)))) continue;
        const std::uint32_t verb = r_.is(phrase.end, class_bit(WC::kAdverb)) ? phrase.end + 1 : phrase.end;
        if (with_verb && !(verb < use.group_begin && r_.outer(verb) && r_.finite(verb))) continue;
        if (score(phrase, phrase.end, content, true) <= 0) continue;
        SourcePick pick{phrase, kBase, {}};
        phrases_.extend_apposition(pick.phrase, use.group_begin);
        return pick;
      }
    }
    // "Claiming A, [Dorn] left"
    const ContentFinder clauses(r_, s_);
    const auto main = clauses.main_segment(use);
    if (!main) return std::nullopt;
    const auto subject = phrases_.at(clauses.first_word(*main), r_.segments[*main].end, true);
    return subject ? std::optional<SourcePick>(SourcePick{*subject, kBase, {}}) : std::nullopt;
  }
  if (use.group_begin == begin) return begin == home.begin ? from_left(use, content) : std::nullopt;
  const std::uint32_t previous = use.group_begin - 1;
  if (r_.is(previous, class_bit(WC::kRelative)) && !r_.is(previous, class_bit(WC::kPreposition))) {
    SourcePick out;
    out.phrase.begin = out.phrase.head = previous;
    out.phrase.end = use.group_begin;
    out.phrase.pronoun = true;
    out.score = kBase;
    const Segment& before = previous > home.begin || use.segment == s_.first_segment ? home : r_.segments[use.segment - 1];
    const auto all = phrases_.all({before.begin, std::min(before.end, previous)}, true);
    if (!all.empty() && (all.back().end == previous || all.back().end + 1 == previous)) out.antecedent = {all.back().begin, all.back().end};
    return out;
  }
  // "The charity appealed to the city and urged it to …": the subject of the verb before.
  if (r_.is(previous, class_bit(WC::kAnd)) && use.form == CueForm::kFinite && begin == home.begin && previous > begin) {
    for (const NounPhrase& phrase : phrases_.all({begin, previous}, true)) {
      if (phrase.governed || phrase.time || phrase.end >= previous) continue;
      const std::uint32_t verb = r_.is(phrase.end, class_bit(WC::kAdverb)) ? phrase.end + 1 : phrase.end;
      if (!r_.finite(verb) || score(phrase, phrase.end, content, false) <= 0) break;
      return SourcePick{phrase, kBase, {}};
    }
  }
  // The phrase that touches the verb group.
  auto all = phrases_.all({begin, use.group_begin}, true);
  std::uint32_t edge = use.group_begin;
  while (!all.empty() && all.back().end == edge && all.back().time && r_.is(all.back().head, class_bit(WC::kTimeNoun))) {  // "The court [this month] rejected", "the firm [on Friday] denied"
    edge = all.back().begin - (all.back().governed && all.back().begin > begin ? 1 : 0);
    all.pop_back();
  }
  if (all.empty() || all.back().end != edge) return std::nullopt;
  NounPhrase& last = all.back();
  // "after [Ann Marsh] attacked", "as [the mayor] said": opens a clause, governs nothing.
  if (last.governed && last.begin > home.begin && r_.is(last.begin - 1, class_bit(WC::kSubordinator))) last.governed = false;
  if (last.governed) {
    // "the head of the office in the city said": what governs it speaks, if they touch.
    if (all.size() < 2) return std::nullopt;
    NounPhrase joined = all[all.size() - 2];
    if (joined.governed || joined.time || joined.end + 1 != last.begin) return std::nullopt;
    joined.end = last.end;
    return SourcePick{joined, kBase, {}};
  }
  const double points = score(last, edge, content, false);
  if (points <= 0) return std::nullopt;
  SourcePick pick{last, points, {}};
  extend_list(pick.phrase);
  return pick;
}

}  // namespace dateline::extract
