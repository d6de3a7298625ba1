// Content of German verbs that is a clause or a quotation: behind the comma, or before an inverted verb.
#include <algorithm>

#include "extract/claim/answer_clause.h"
#include "extract/claim/content.h"
#include "extract/claim/noun_phrase.h"

namespace dateline::extract {
namespace {

using WC = WordClass;
constexpr ClassSet kClauseOpener = any_of(WC::kComplementiser, WC::kWh);
constexpr std::uint32_t kShortQuote = 3;  // words: below this a quotation in the middle field is a term

}  // namespace

Content ContentFinder::german(const VerbUse& use) const {
  Content out;
  const std::uint32_t speech = kFrameThat | kFrameBare | kFrameQuote;
  const Segment& home = segment(use.segment);
  const std::uint32_t opener = first_word(use.segment);
  if (use.verb_last && r_.is(opener, class_bit(WC::kParenthesis)) && (use.verb->frame & speech) != 0) {
    // "Wie X mitteilte, …" / "…, wie X mitteilte"
    out.pattern = Pattern::kAround;
    out.ranges = around({home.begin, segment(r_.segment_of(s_, use.last)).end}, s_.begin);
    return out;
  }
  if (const auto match = r_.cues.phrase_at(r_.analysis.words, opener); match && use.finite == opener + 1 && home.opened_by == ',' && !r_.first_person && r_.cues.phrase(match->payload).kind == CuePhrase::Kind::kSo && (use.verb->frame & kFrameBare) != 0 && (!use.verb->impersonal || r_.is(use.finite + 1, class_bit(WC::kEmptySubject)))) {
    // "…, so heißt es aus der Partei, …"
    out.pattern = Pattern::kAround;
    out.ranges = around({home.begin, home.end}, s_.begin);
    return out;
  }
  // "so heißt die Kneipe": that is its name.
  const bool named = use.verb->impersonal && !use.verb_last && use.token == use.finite && use.finite + 1 < home.end && !r_.is(use.finite + 1, any_of(WC::kEmptySubject, WC::kPreposition, WC::kAdverb)) && (r_.noun(use.finite + 1) || r_.is(use.finite + 1, class_bit(WC::kDeterminer)));
  if (named) return out;
  std::uint32_t before_verb = home.begin;
  while (before_verb < use.finite && (!r_.outer(before_verb) || r_.token(before_verb).kind == text::TokenKind::kPunctuation)) ++before_verb;
  const bool verb_first = !use.verb_last && before_verb == use.finite;
  const bool quote_before = use.finite > 0 && r_.quoted(use.finite - 1);
  const bool behind = verb_first && (home.opened_by == ',' || home.opened_by == '"' || (home.opened_by == '-' && !use.verb->impersonal) || quote_before) && use.finite > s_.begin && (use.verb->frame & speech) != 0;
  if ((use.verb->frame & kFrameFigure) != 0) {
    out = german_figure(use);
    if (out.pattern != Pattern::kNone) return out;
  }
  Content right = german_right(use);
  if (behind) {
    const TokenRange left = from_start(quote_before ? use.finite : home.begin - (home.opened_by == '"' ? 0 : 1));
    const bool speech_left = !left.empty() && !use.verb->weak && !use.passive && (r_.quoted(left.begin) || quote_before || r_.quoted(left.end - 1) || speech_in(s_.first_segment, use.segment));
    const std::uint32_t lead = left.begin;
    const bool adverbial = !left.empty() && r_.is(lead, any_of(WC::kSubordinator, WC::kPreposition)) && !r_.quoted(lead) && r_.segment_of(s_, use.finite) == s_.first_segment + 1;
    // "Wie der Sender berichtet, habe sich ein Zeuge geäußert": the remark is not what he said.
    const bool wie = !left.empty() && r_.is(lead, class_bit(WC::kParenthesis)) && !r_.quoted(lead) && r_.segment_of(s_, use.finite) == s_.first_segment + 1 && r_.finite(left.end - 1);
    const bool taken = right.pattern == Pattern::kClause || right.pattern == Pattern::kColon || right.pattern == Pattern::kInfinitive;
    if (speech_left && !wie && !(taken && !r_.quoted(use.finite - 1) && !r_.quoted(left.end - 1)) && !(adverbial && right.pattern != Pattern::kNone)) {
      out.pattern = Pattern::kLeft;
      out.inverted = true;
      out.ranges.push_back(left);
      const bool goes_on = !right.ranges.empty() && right.ranges.front().begin > segment(r_.segment_of(s_, use.last)).end;
      if (goes_on && (right.pattern == Pattern::kBare || right.pattern == Pattern::kQuote || right.pattern == Pattern::kClause)) {
        for (const TokenRange& range : right.ranges) out.ranges.push_back(range);
      }
      if (!goes_on) add_breakdown(r_.segment_of(s_, use.last), out);
      return out;
    }
  }
  if (right.pattern != Pattern::kNone) return right;
  if (r_.first_person) {
    if (Content passive = german_passive(use); passive.pattern != Pattern::kNone) return passive;
    if (Content pronoun = german_pronoun(use); pronoun.pattern != Pattern::kNone) return pronoun;
  }
  // A sentence of its own after a quotation: „…“ | Sagte X.
  if ((use.verb->frame & (kFrameObject | kFrameAs | kFrameComplement | kFrameCount)) != 0 || (!use.verb->prepositions.empty() && (use.verb->frame & kFrameFigure) == 0)) return german_object(use);
  return out;
}

// "…, sagte der Gouverneur, [darunter mehr als hundert Kinder]": what was counted goes on behind the speaker.
void ContentFinder::add_breakdown(std::uint32_t seg, Content& out) const {
  if (seg + 1 >= s_.end_segment || segment(seg + 1).opened_by != ',' || out.ranges.empty()) return;
  const Segment& behind = segment(seg + 1);
  const std::uint32_t first = first_word(seg + 1);
  if (first >= behind.end || !r_.outer(first) || r_.quoted(out.ranges.back().end - 1) || r_.has_finite({first, behind.end}) || !holds_number({first, behind.end}) || !holds_number(out.ranges.front())) return;
  if (!r_.is(first, class_bit(WC::kAdverb)) && r_.token(first).kind != text::TokenKind::kNumber) return;
  out.ranges.push_back(trimmed({first, behind.end}));
}

// A main clause has its finite verb neither first nor, but for the shortest, last; reported speech in the Konjunktiv may. "…, ich zitiere, …" only inserts.
bool ContentFinder::stands_alone(std::uint32_t seg) const {
  const std::uint32_t first = first_word(seg);
  std::uint32_t end = segment(seg).end;
  while (end > first && r_.token(end - 1).kind == text::TokenKind::kPunctuation) --end;
  if (r_.has({first, end}, any_of(WC::kKonjunktiv1, WC::kKonjunktiv2))) return true;
  if (end - first <= 2 && r_.is(first, class_bit(WC::kFirstPerson))) return false;
  if (r_.finite(first) && r_.lower_word(first)) return false;
  for (std::uint32_t i = first + 1; i + 1 < end; ++i) {
    if (r_.outer(i) && r_.lower_word(i) && r_.finite(i)) return true;
  }
  return end - first <= 3;
}

Content ContentFinder::german_right(const VerbUse& use) const {
  Content out;
  const bool said_noun = !use.passive && (use.verb->frame & kFrameObject) != 0 && speech_noun(use);
  const std::uint32_t frame = use.verb->frame | (said_noun ? kFrameThat | kFrameInfinitive : 0U);
  const std::uint32_t start = r_.segment_of(s_, use.last);
  // A quotation in the middle field or behind the verb, unless it is a name ("der „Bild“").
  TokenRange inner;
  for (std::uint32_t i = use.finite + 1; i < segment(start).end; ++i) {
    const Quote* quote = r_.quote_at(i);
    if (quote == nullptr || quote->first != i) continue;
    // "bezeichnete … als „…“", "nannte … einen „…“": any length; else a term or a name says nothing.
    bool predicate = false;
    for (std::uint32_t k = i > use.finite + 6 ? i - 6 : use.finite; k < i && (frame & kFrameAs) != 0; ++k) predicate = predicate || r_.is(k, class_bit(WC::kPredicative));
    predicate = predicate || ((frame & kFrameComplement) != 0 && !r_.is(i - 1, class_bit(WC::kPreposition)) && (!r_.noun(i - 1) || r_.lower_word(i + 1)) && (!r_.is(i - 1, any_of(WC::kOblique)) || r_.is(i - 1, class_bit(WC::kIndefinite))));
    const bool name = quote->words <= 4 && (r_.is(i - 1, any_of(WC::kPreposition, WC::kDeterminer, WC::kOblique)) || r_.noun(i - 1));
    if (!use.passive && (predicate || (quote->words >= kShortQuote && !name && !use.verb->impersonal && (frame & (kFrameAs | kFrameComplement)) == 0))) {
      inner = {i, quote->last + 1};
      break;
    }
    i = std::min(quote->last, segment(start).end);
  }
  for (std::uint32_t j = start + 1; j < s_.end_segment; ++j) {
    const Segment& seg = segment(j);
    const std::uint32_t first = first_word(j);
    // "- das muss man sagen -": what stands behind an insertion is not its own.
    if (r_.first_person && seg.opened_by == '-' && segment(use.segment).opened_by == '-') break;
    if (first >= seg.end) continue;
    if (seg.opened_by == ':') {
      if (!r_.quoted(first) && (use.verb->weak || use.passive || (frame & (kFrameBare | kFrameObject | kFrameInfinitive)) == 0)) break;
      out.pattern = Pattern::kColon;
      out.ranges.push_back({first, chain_end(first, j)});
      return out;
    }
    if (seg.opened_by == '"' || seg.opened_by == ';') break;
    if (r_.quoted(first)) {
      if ((frame & (kFrameQuote | kFrameBare | kFrameThat)) == 0) break;
      out.pattern = Pattern::kQuote;
      out.ranges.push_back(to_chain_end(first, j));
      return out;
    }
    if (aside(j)) continue;
    if (is_answer_clause(r_, s_, j)) break;
    std::uint32_t opener = first;
    while (opener + 1 < seg.end && r_.is(opener, class_bit(WC::kAdverb)) && !r_.is(opener, kClauseOpener)) ++opener;  // ", vor allem dass"
    if (r_.is(opener, class_bit(WC::kComplementiser)) && (frame & (kFrameThat | kFrameWhether)) != 0) {
      out.pattern = Pattern::kClause;
      out.ranges.push_back(to_chain_end(opener, j));
      return out;
    }
    if (infinitive_segment(j)) {
      if ((frame & kFrameInfinitive) != 0) {
        out.pattern = Pattern::kInfinitive;
        out.ranges.push_back(to_chain_end(first, j));
        return out;
      }
      continue;
    }
    // ", wie X mitteilte" is an aside; ", wie viele kamen" a question.
    std::uint32_t last = seg.end - 1;
    while (last > first && !r_.is_word(last)) --last;
    const bool wie = r_.is(first, class_bit(WC::kParenthesis)) && (r_.cue_finite(last) || j > start + 1);
    if (relative_segment(j) && !r_.is(first, class_bit(WC::kWh))) continue;
    if (r_.is(first, class_bit(WC::kRelative)) && !r_.is(first, any_of(WC::kWh, WC::kDeterminer, WC::kOblique, WC::kPreposition, WC::kPronoun))) continue;  // ", wo …"
    if (r_.is(first, class_bit(WC::kWh)) && !wie && !use.verb->weak && !use.passive && (frame & (kFrameThat | kFrameWhether)) != 0 && j == start + 1) {
      out.pattern = Pattern::kClause;
      out.ranges.push_back(to_chain_end(first, j));
      return out;
    }
    const bool reported = said_noun && r_.has({first, seg.end}, any_of(WC::kKonjunktiv1, WC::kKonjunktiv2));
    if ((frame & kFrameBare) == 0 && !reported) {
      if (!r_.has_finite({first, seg.end})) continue;
      if (r_.is(first, any_of(WC::kSubordinator))) continue;
      break;
    }
    if (r_.is(first, class_bit(WC::kSubordinator)) || wie) {
      const bool konjunktiv = r_.has({first, seg.end}, class_bit(WC::kKonjunktiv1));
      const bool conditional = j + 1 < s_.end_segment && segment(j + 1).opened_by == ',' && r_.finite(first_word(j + 1)) && !wie;
      if (!konjunktiv && !conditional) continue;
    } else if (r_.is(first, class_bit(WC::kConjunction)) && !r_.has({first, seg.end}, class_bit(WC::kKonjunktiv1))) {
      break;
    } else if (!r_.has_finite({first, seg.end})) {
      continue;  // an apposition or adverbial
    } else if (r_.cue_finite(first) && !r_.is(first, any_of(WC::kKonjunktiv1, WC::kKonjunktiv2))) {
      break;
    }
    if (r_.first_person && !stands_alone(j)) {
      if (r_.finite(first) && r_.lower_word(first)) break;
      continue;
    }
    out.pattern = Pattern::kBare;
    out.ranges.push_back(to_chain_end(first, j));
    return out;
  }
  if (!inner.empty() && (frame & (kFrameQuote | kFrameAs | kFrameComplement | kFrameBare | kFrameObject)) != 0) {
    out.pattern = Pattern::kQuote;
    out.ranges.push_back(inner);
  }
  return out;
}

// "bestätigte Berichte, dass …", "wies den Vorwurf zurück, er habe …": an object that is speech itself brings its clause.
bool ContentFinder::speech_noun(const VerbUse& use) const {
  const Segment& home = segment(use.segment);
  for (std::uint32_t i = home.begin; i < home.end; ++i) {
    if (!r_.outer(i) || !r_.noun(i) || (i > home.begin && r_.is(i - 1, class_bit(WC::kPreposition)))) continue;
    const auto match = r_.cues.phrase_at(r_.analysis.words, i);
    if (match && (r_.cues.phrase(match->payload).kind == CuePhrase::Kind::kNoun || r_.cues.phrase(match->payload).kind == CuePhrase::Kind::kExpressNoun)) return true;
  }
  return false;
}

}  // namespace dateline::extract
