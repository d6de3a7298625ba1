// Content of verbs that put a count at a figure: what is counted and its number together are what is said.
#include <algorithm>

#include "extract/claim/content.h"
#include "extract/claim/noun_phrase.h"
#include "text/utf8.h"

namespace dateline::extract {
namespace {

using WC = WordClass;
constexpr std::uint32_t kFarthestNumber = 5;  // tokens behind the preposition: "at [a little] more than 300"

}  // namespace

// "put the number [at around 10,000]": the preposition that brings the figure, `limit` if there is none.
std::uint32_t ContentFinder::figure_at(const VerbUse& use, std::uint32_t at, std::uint32_t limit) const {
  const auto& prepositions = use.verb->prepositions;
  for (std::uint32_t i = at; i + 1 < limit; ++i) {
    if (!r_.outer(i) || r_.token(i).capitalised || std::find(prepositions.begin(), prepositions.end(), r_.analysis.words[i]) == prepositions.end()) continue;
    for (std::uint32_t k = i + 1; k < std::min(limit, i + kFarthestNumber); ++k) {
      if (r_.token(k).kind == text::TokenKind::kNumber || r_.is(k, class_bit(WC::kNumeral))) return i;
      // "to attract 5 investors" is no figure.
      const bool between = !r_.is_word(k) || r_.is(k, any_of(WC::kApproximator, WC::kDeterminer, WC::kOblique, WC::kAdverb, WC::kPreposition)) || r_.is(k - 1, any_of(WC::kDeterminer, WC::kOblique)) || (r_.grammar.verb_second && r_.lower_word(k));
      if (!between) break;
    }
  }
  return limit;
}

bool ContentFinder::holds_number(TokenRange range) const {
  for (std::uint32_t i = range.begin; i < range.end; ++i) {
    if (r_.outer(i) && (r_.token(i).kind == text::TokenKind::kNumber || (r_.is(i, class_bit(WC::kNumeral)) && (i + 1 < range.end || r_.token(i).capitalised)))) return true;
  }
  return false;
}

Content ContentFinder::english_figure(const VerbUse& use) const {
  Content out;
  const std::uint32_t seg_index = r_.segment_of(s_, use.last);
  const Segment& seg = segment(seg_index);
  const std::uint32_t after = use.last + 1;
  const std::uint32_t figure = figure_at(use, after, seg.end);
  if (figure >= seg.end) return out;
  if (!use.passive) {
    if (figure == after) return out;
    out.pattern = Pattern::kFigure;
    out.ranges.push_back({after, phrase_end(after, seg_index, true)});
    return out;
  }
  // "The toll was revised to 14": what is counted stands in front.
  const auto all = NounPhraseReader(r_).all({seg.begin, use.group_begin}, true);
  if (all.empty() || all.back().end != use.group_begin || all.back().governed || all.back().time) return out;
  out.pattern = Pattern::kFigure;
  out.ranges.push_back({all.back().begin, all.back().end});
  std::uint32_t end = phrase_end(figure, seg_index, true);
  for (std::uint32_t i = figure; i < end; ++i) {
    if (r_.outer(i) && r_.is(i, class_bit(WC::kAgent))) end = i;
  }
  out.ranges.push_back({figure, end});
  return out;
}

Content ContentFinder::german_figure(const VerbUse& use) const {
  Content out;
  const std::uint32_t seg_index = r_.segment_of(s_, use.finite);
  const NounPhraseReader phrases(r_);
  const TokenRange field = middle_field(use);
  const std::uint32_t figure = figure_at(use, field.begin, field.end);
  if (figure >= field.end) return out;
  std::uint32_t end = field.end;
  for (std::uint32_t i = figure + 1; i + 1 < end; ++i) {
    if (r_.outer(i) && r_.is(i, class_bit(WC::kConjunction)) && r_.finite(i + 1)) end = i;
  }
  const TokenRange number = trimmed({figure, end});
  const std::uint32_t lead = first_word(seg_index);
  const auto fits = [](const NounPhrase& np) { return !np.governed && !np.time && !np.pronoun; };
  const auto front = use.verb_last || lead >= use.finite ? std::vector<NounPhrase>{} : phrases.all({lead, use.finite}, true);
  const auto middle = phrases.all({field.begin, figure}, true);
  const auto counted = [&](const NounPhrase& np) {
    for (std::uint32_t i = np.begin; i < np.end; ++i) {
      if (r_.noun(i) && r_.grammar.reckons(text::fold(r_.text_of(i)))) return true;
    }
    return false;
  };
  if (use.passive) {
    for (const auto* const list : {&front, &middle}) {
      const auto it = std::find_if(list->begin(), list->end(), fits);
      if (it == list->end()) continue;
      out.pattern = Pattern::kFigure;
      out.ranges.push_back({it->begin, it->end});
      out.ranges.push_back(number);
      return out;
    }
    return out;
  }
  const bool speaker_behind = std::any_of(middle.begin(), middle.end(), [](const NounPhrase& np) { return !np.governed && !np.oblique && !np.time; });
  if (!front.empty() && fits(front.front()) && speaker_behind && (front.front().oblique || counted(front.front()))) {
    // "Die Zahl der Toten gab die Polizei mit 14 an": the count comes first.
    out.pattern = Pattern::kFigure;
    out.ranges.push_back({lead, use.finite});
    out.ranges.push_back(number);
    return out;
  }
  // What is counted is the last phrase before the figure that is no subject.
  const bool subject_in_front = std::any_of(front.begin(), front.end(), [](const NounPhrase& np) { return !np.governed && !np.oblique && !np.time; });
  const std::size_t skipped = subject_in_front || (use.verb_last && relative_segment(seg_index)) ? 0 : 1;
  std::size_t free = 0;
  for (const NounPhrase& np : middle) {
    if (np.governed || np.time || free++ < skipped) continue;
    out.pattern = Pattern::kFigure;
    out.ranges.push_back({np.begin, number.end});
    return out;
  }
  return out;
}

}  // namespace dateline::extract
