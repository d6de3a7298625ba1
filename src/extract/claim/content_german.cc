// Content of German verbs: the clause behind the comma, what stands before an inverted verb, the object between the verbal brackets.
#include <algorithm>

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
    const bool taken = right.pattern == Pattern::kClause || right.pattern == Pattern::kColon || right.pattern == Pattern::kInfinitive;
    if (speech_left && !(taken && !r_.quoted(use.finite - 1) && !r_.quoted(left.end - 1)) && !(adverbial && right.pattern != Pattern::kNone)) {
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

// "Die Zahlen wurden genannt", "…, die erwähnt worden sind": the subject is what was said.
Content ContentFinder::german_passive(const VerbUse& use) const {
  Content out;
  if (!use.passive || (use.verb->frame & (kFrameObject | kFrameThat)) == 0) return out;
  const NounPhraseReader phrases(r_);
  const std::uint32_t first = first_word(use.segment);
  out.pattern = Pattern::kObject;
  if (use.verb_last && r_.is(first, class_bit(WC::kRelative)) && !r_.is(first, any_of(WC::kSubordinator, WC::kPreposition))) {
    out.ranges.push_back({first, first + 1});
    return out;
  }
  const TokenRange front = use.verb_last ? TokenRange{first + 1, std::min(use.token, use.finite)} : TokenRange{first, use.finite};
  const TokenRange behind{use.finite + 1, std::max(use.finite + 1, use.token)};
  for (const TokenRange field : {front, behind}) {
    if (field.begin >= field.end || (use.verb_last && field.begin == behind.begin)) continue;
    for (const NounPhrase& np : phrases.all(field, true)) {
      if (np.governed || np.time || (np.oblique && !np.pronoun) || r_.is(np.begin, class_bit(WC::kReflexive))) continue;
      out.ranges.push_back({np.begin, np.end});
      return out;
    }
  }
  return {};
}

// "Das sage ich", "was Sie vorgetragen haben": the pronoun in front is what is said, somebody else is the subject.
Content ContentFinder::german_pronoun(const VerbUse& use) const {
  Content out;
  constexpr ClassSet kPointing = any_of(WC::kDemonstrative, WC::kRelative, WC::kObjectPronoun, WC::kWh);
  const std::uint32_t first = first_word(use.segment);
  if (use.passive || first >= use.finite || !r_.is(first, kPointing) || r_.is(first, any_of(WC::kPreposition))) return out;
  const NounPhraseReader phrases(r_);
  const TokenRange field = use.verb_last ? TokenRange{first + 1, use.finite} : TokenRange{use.finite + 1, segment(use.segment).end};
  if (!use.verb_last && use.finite != first + 1) return out;
  const auto all = phrases.all(field, false);
  const bool subject = std::any_of(all.begin(), all.end(), [&](const NounPhrase& np) { return !np.governed && !np.oblique && !np.time && (r_.is(np.begin, class_bit(WC::kNominative)) || !r_.is(np.begin, class_bit(WC::kEmptySubject))); });
  if (!subject) return out;
  out.pattern = Pattern::kObject;
  out.ranges.push_back({first, first + 1});
  // "…, den Kampf der Frauen in Erinnerung zu rufen": an article and its noun.
  if (const auto np = phrases.at(first, segment(use.segment).end, true); np && !np->pronoun && np->end > first + 1 && (use.verb_last ? np->end <= use.finite : np->end == use.finite)) out.ranges.front().end = np->end;
  return out;
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

// "[der Regierung deshalb] Versagen": first of two phrases is whom it is said to; where only one stands, it is what is said.
std::uint32_t ContentFinder::behind_addressee(std::uint32_t at, std::uint32_t limit) const {
  const NounPhraseReader phrases(r_);
  std::uint32_t i = at;
  if (r_.is(i, class_bit(WC::kObjectPronoun)) && !r_.is(i, class_bit(WC::kDemonstrative))) {
    ++i;
  } else if (const auto np = phrases.at(i, limit, true); np && !np->time) {
    i = np->end;
  } else {
    return at;
  }
  while (i < limit && r_.is(i, any_of(WC::kAdverb, WC::kNegation)) && !r_.is(i, any_of(WC::kDeterminer, WC::kOblique))) ++i;
  return i < limit && (phrases.at(i, limit, false) || r_.is(i, class_bit(WC::kPreposition))) ? i : at;
}

// Debates say much beside the object: "sage [Ihnen heute in aller Deutlichkeit] das", "haben [im Ausschuss] weitere Maßnahmen beschlossen".
TokenRange ContentFinder::narrow_object(TokenRange object) const {
  const NounPhraseReader phrases(r_);
  std::uint32_t i = object.begin;
  while (i < object.end && r_.outer(i)) {
    const bool pronoun = r_.is(i, any_of(WC::kDemonstrative, WC::kEmptySubject)) && !r_.is(i, class_bit(WC::kNominative));
    if (pronoun && !(i + 1 < object.end && (r_.noun(i + 1) || (r_.lower_word(i + 1) && r_.classes[i + 1] == 0)))) return {i, i + 1};
    if (r_.is(i, class_bit(WC::kNominative)) || (r_.is(i, any_of(WC::kObjectPronoun, WC::kAddress)) && !pronoun && !r_.noun(i + 1)) ||
        (r_.is(i, any_of(WC::kAdverb, WC::kNegation)) && !r_.is(i, any_of(WC::kDeterminer, WC::kOblique)))) {
      ++i;
      continue;
    }
    if (r_.is(i, class_bit(WC::kPreposition))) {
      const auto np = phrases.at(i + 1, object.end, false);
      if (!np || np->end >= object.end) break;
      i = np->end;
      continue;
    }
    break;
  }
  return {i, object.end};
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

// What stands between the verbal brackets, or from the opener on in a verb-last clause.
TokenRange ContentFinder::middle_field(const VerbUse& use) const {
  const std::uint32_t seg_index = r_.segment_of(s_, use.finite);
  const Segment& seg = segment(seg_index);
  TokenRange field = use.verb_last ? TokenRange{first_word(seg_index) + 1, std::min(use.token, use.finite)} : TokenRange{use.finite + 1, use.last > use.finite ? use.last : seg.end};
  if (use.to_infinitive) {
    // "um [das] klar zu sagen": from the opener on, or from the first word.
    const std::uint32_t first = first_word(seg_index);
    field.begin = r_.is(first, any_of(WC::kPurpose, WC::kSubordinator, WC::kConjunction)) ? first + 1 : first;
    if (field.end > field.begin && r_.is(field.end - 1, class_bit(WC::kInfinitiveTo))) --field.end;
  }
  if (use.last > use.finite && use.cue.size() > 1 && !use.verb_last) {
    // The second bracket may be of several tokens ("in Frage gestellt").
    for (const std::uint32_t cue : use.cue) {
      if (cue > use.finite) {
        field.end = cue;
        break;
      }
    }
  }
  return field;
}

Content ContentFinder::german_object(const VerbUse& use) const {
  Content out;
  const std::uint32_t seg_index = r_.segment_of(s_, use.finite);
  const Segment& seg = segment(seg_index);
  const NounPhraseReader phrases(r_);
  // "Das sagte Ministerin Kolb": who stands behind the verb speaks, though no article shows the case.
  if (!use.verb_last && !use.passive && first_word(seg_index) + 1 == use.finite && r_.is(use.finite - 1, class_bit(WC::kDemonstrative))) {
    const auto np = phrases.at(use.finite + 1, seg.end, true);
    if (np && np->name && !np->time && (use.verb->frame & (kFrameThat | kFrameBare)) != 0) return out;
  }
  const TokenRange field = middle_field(use);
  // A content phrase: "warnte vor …", "sprach von …".
  std::uint32_t phrase_at = field.end;
  for (std::uint32_t i = field.begin; i < field.end && phrase_at == field.end; ++i) {
    if (!r_.outer(i) || r_.token(i).capitalised) continue;
    if (std::find(use.verb->prepositions.begin(), use.verb->prepositions.end(), r_.analysis.words[i]) == use.verb->prepositions.end()) continue;
    const bool about = r_.is(i, class_bit(WC::kAdverb)) && !r_.is(i, class_bit(WC::kPreposition));  // "dazu"
    if (!about && (i + 1 >= field.end || r_.is(i + 1, class_bit(WC::kTimeNoun)))) continue;
    phrase_at = i;
  }
  // "Zu Einzelheiten äußerte sie sich nicht"
  const std::uint32_t front = first_word(seg_index);
  const bool preposition_first = !use.verb_last && phrase_at == field.end && front < use.finite && r_.outer(front) &&
                                 std::find(use.verb->prepositions.begin(), use.verb->prepositions.end(), r_.analysis.words[front]) != use.verb->prepositions.end();
  if (preposition_first) {
    const auto np = phrases.at(front + 1, use.finite, true);
    if (np && !np->time) {
      out.pattern = Pattern::kPrepositional;
      out.ranges.push_back({front, use.finite});
      return out;
    }
  }
  const bool with_object = (use.verb->frame & (kFrameAs | kFrameObject | kFrameComplement | kFrameCount)) != 0;
  if (phrase_at < field.end && !with_object) {
    out.pattern = Pattern::kPrepositional;
    if (r_.is(phrase_at, class_bit(WC::kAdverb)) && !r_.is(phrase_at, class_bit(WC::kPreposition))) {
      out.ranges.push_back({phrase_at, phrase_at + 1});
      return out;
    }
    out.ranges.push_back(trimmed({phrase_at, use.verb_last || use.last > use.finite ? field.end : chain_end(phrase_at, seg_index)}));
    return out;
  }
  if (!with_object || use.passive) return out;
  if ((use.verb->frame & (kFrameObject | kFrameCount)) == 0) {
    // "bezeichnete … als …", "hält … für …": object and predicate together are what is said.
    bool predicate = phrase_at < field.end || (use.verb->frame & kFrameComplement) != 0;
    for (std::uint32_t i = field.begin; i + 1 < field.end && !predicate; ++i) predicate = r_.outer(i) && r_.is(i, class_bit(WC::kPredicative));
    if (!predicate) return out;
  }
  // The source stands in the field when the verb comes first or something else is in front; the object is what follows it.
  const std::uint32_t lead = first_word(seg_index);
  const bool subject_behind = use.finite + 1 < seg.end && r_.is(use.finite + 1, class_bit(WC::kNominative)) && lead < use.finite;
  const bool subject_in_front = !use.verb_last && !subject_behind && lead < use.finite && [&] {
    std::uint32_t i = lead;
    while (i < use.finite && r_.is(i, any_of(WC::kAdverb, WC::kConjunction, WC::kNeither)) && !r_.is(i, any_of(WC::kPreposition, WC::kDeterminer))) ++i;
    const auto np = phrases.at(i, use.finite, true);
    return np && !np->oblique && !np->time;
  }();
  std::uint32_t i = field.begin;
  bool source_seen = subject_in_front || use.to_infinitive;
  if (!source_seen && lead == use.finite && seg.opened_by == ',') source_seen = seg_index > s_.first_segment && !r_.is(field.begin, any_of(WC::kDeterminer, WC::kNominative));
  // "…, und bestätigte die Zahl": the subject was named before.
  if (!source_seen && !use.verb_last && use.finite > seg.begin && r_.outer(use.finite - 1) && r_.is(use.finite - 1, class_bit(WC::kAnd))) source_seen = true;
  const auto skip = [&] {
    while (i < field.end && (r_.is(i, any_of(WC::kReflexive)) || (r_.is(i, any_of(WC::kAdverb, WC::kNegation)) && !r_.is(i, any_of(WC::kDeterminer, WC::kOblique)) && r_.token(i + 1).kind != text::TokenKind::kNumber))) ++i;
  };
  skip();
  if (!source_seen) {
    if (const auto np = phrases.at(i, field.end, false); np && !np->oblique) {
      i = np->end;
      for (std::uint32_t k = np->begin + 1; use.verb->takes_from && k < np->end && i == np->end; ++k) {
        if (r_.is(k, class_bit(WC::kAgent))) i = k;
      }
      source_seen = true;
      skip();
    }
  }
  if (source_seen && use.verb->dative) i = behind_addressee(i, field.end);
  TokenRange object = trimmed({i, std::max(i, field.end)});
  // "die Senkung der Steuern, den Abbau von Schulden und …": a list goes over its commas.
  for (std::uint32_t j = seg_index + 1; field.end == seg.end && !use.verb_last && j < s_.end_segment && segment(j).opened_by == ','; ++j) {
    if (r_.has_finite({segment(j).begin, segment(j).end}) || infinitive_segment(j)) break;
    if (r_.has({segment(j).begin, segment(j).end}, class_bit(WC::kAnd))) {
      object.end = segment(j).end;
      break;
    }
  }
  // "die Zahlen nicht öffentlich": adverbs before the second bracket say how, not what.
  while (object.end > object.begin && r_.outer(object.end - 1) && r_.is(object.end - 1, any_of(WC::kAdverb, WC::kNegation, WC::kReflexive))) --object.end;
  if ((use.verb->frame & (kFrameObject | kFrameAs)) == 0 && object.end - object.begin < 2) return out;
  // "meldete 300 Tote": only a number makes an object of such a verb something said.
  const bool count = (use.verb->frame & (kFrameObject | kFrameCount)) == kFrameCount;
  if (count && (!holds_number(object) || r_.has({seg.begin, seg.end}, class_bit(WC::kReflexive)) || use.passive)) return out;
  if (r_.first_person) object = narrow_object(object);
  if (source_seen && !object.empty()) {
    out.pattern = count ? Pattern::kFigure : phrase_at < field.end ? Pattern::kPrepositional : Pattern::kObject;
    out.ranges.push_back(object);
    return out;
  }
  // "Den Bericht bestätigte X": the object in front.
  if (!use.verb_last && lead < use.finite && source_seen) {
    const auto np = phrases.at(lead, use.finite, true);
    if (np && (np->oblique || subject_behind)) {
      out.pattern = Pattern::kObject;
      out.ranges.push_back(trimmed({lead, use.finite}));
    }
  }
  return out;
}

}  // namespace dateline::extract
