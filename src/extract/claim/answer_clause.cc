#include "extract/claim/answer_clause.h"

#include <algorithm>

#include "extract/claim/noun_phrase.h"
#include "extract/claim/stance.h"
#include "text/utf8.h"

namespace dateline::extract {
namespace {

using WC = WordClass;

bool answers(model::Stance stance) {
  return stance == model::Stance::kDenies || stance == model::Stance::kConfirms || stance == model::Stance::kDoubts || stance == model::Stance::kDoesNotAcknowledge;
}

std::uint32_t first_word(const Reading& r, const Segment& segment) {
  std::uint32_t i = segment.begin;
  while (i < segment.end && !r.is_word(i)) ++i;
  return i;
}

// The first token behind the opener; nullopt if there is none.
std::optional<std::uint32_t> behind_opener(const Reading& r, const Segment& segment) {
  std::uint32_t i = first_word(r, segment);
  if (i + 1 >= segment.end || !r.outer(i)) return std::nullopt;
  if (r.grammar.opens_answer(text::fold(r.text_of(i)))) return i + 1;
  if (r.grammar.verb_second) return std::nullopt;
  if (!r.is(i, class_bit(WC::kArticle))) return std::nullopt;
  ++i;
  const auto match = r.cues.phrase_at(r.analysis.words, i);
  if (!match || r.cues.phrase(match->payload).kind != CuePhrase::Kind::kNoun) return std::nullopt;
  i += match->length;
  if (i < segment.end && r.is(i, any_of(WC::kRelative, WC::kComplementiser))) ++i;
  return i < segment.end ? std::optional(i) : std::nullopt;
}

}  // namespace

bool is_answer_clause(const Reading& r, const SentenceReading& s, std::uint32_t index) {
  const Segment& segment = r.segments[index];
  if (index == s.first_segment || segment.opened_by != ',' || r.first_person) return false;  // a debate asks "was Sie bestreiten"
  const auto begin = behind_opener(r, segment);
  if (!begin) return false;
  for (std::uint32_t i = *begin; i < segment.end; ++i) {
    if (!r.outer(i) || !r.lower_word(i)) continue;
    for (const CueVerbForm& form : r.cues.verbs_at(r.analysis.words[i])) {
      if (!answers(r.cues.verb(form.verb).stance)) continue;
      // Somebody stands between the opener and the verb, or behind "by": "which denied it" tells more of a noun.
      const bool by = i + 1 < segment.end && r.is(i + 1, class_bit(WC::kAgent)) && !r.grammar.verb_second;
      return by || (i > *begin && !r.is(*begin, any_of(WC::kHave, WC::kBe, WC::kModal)));
    }
  }
  return false;
}

std::optional<Draft> answer_claim(const Reading& r, const SentenceReading& s, std::uint32_t index, const VerbUse& use, const std::vector<Draft>& before) {
  const std::uint32_t home = r.segment_of(s, use.token);
  const Segment& segment = r.segments[home];
  const auto begin = behind_opener(r, segment);
  if (!begin || !answers(stance_of(use))) return std::nullopt;
  const NounPhraseReader phrases(r);
  std::optional<NounPhrase> who;
  if (use.token + 1 < segment.end && r.is(use.token + 1, class_bit(WC::kAgent)) && !r.grammar.verb_second) {
    who = phrases.at(use.token + 2, segment.end, true);
  } else {
    who = phrases.at(*begin, std::max(*begin, r.grammar.verb_second ? std::min(use.token, use.finite) : use.group_begin), true);
  }
  if (!who || who->time) return std::nullopt;
  Draft out;
  out.sentence = index;
  out.anchor = use.token;
  out.cue = ranges_of(use.cue);
  out.source.push_back({who->begin, who->end});
  out.stance = stance_of(use);
  out.rule = "verb-answer";
  out.confidence = 0.85;
  for (std::size_t k = before.size(); k-- > 0 && out.content.empty();) {
    if (before[k].sentence == index && !before[k].content.empty() && before[k].content.back().end <= segment.begin) out.content = before[k].content;
  }
  if (out.content.empty()) {
    std::uint32_t end = segment.begin;
    while (end > s.begin && !r.is_word(end - 1)) --end;
    if (end > s.begin) out.content.push_back({s.begin, end});
  }
  return out.content.empty() ? std::nullopt : std::optional(out);
}

}  // namespace dateline::extract
