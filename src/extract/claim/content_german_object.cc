// Content of German verbs that is a phrase: the object between the verbal brackets, the subject of a passive, a pronoun in front.
#include <algorithm>

#include "extract/claim/content.h"
#include "extract/claim/noun_phrase.h"
#include "text/utf8.h"

namespace dateline::extract {
namespace {

using WC = WordClass;

}  // namespace

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

std::optional<TokenRange> ContentFinder::object_in_front(const VerbUse& use) const {
  const model::Stance stance = use.verb->stance;
  if (!r_.grammar.verb_second || use.verb_last || use.passive || (stance != model::Stance::kDenies && stance != model::Stance::kDoubts)) return std::nullopt;
  const std::uint32_t seg = r_.segment_of(s_, use.finite);
  const std::uint32_t front = first_word(seg);
  if (front >= use.finite) return std::nullopt;
  const NounPhraseReader phrases(r_);
  auto said = phrases.at(front, use.finite, true);
  if (said && use.verb->matter && r_.is(said->end, class_bit(WC::kPreposition))) {
    if (const auto more = phrases.at(said->end + 1, use.finite, true)) said->end = more->end;
  }
  if (!said || said->end != use.finite || said->time) return std::nullopt;
  const auto match = r_.cues.phrase_at(r_.analysis.words, said->head);
  const bool said_noun = match && (r_.cues.phrase(match->payload).kind == CuePhrase::Kind::kNoun || r_.cues.phrase(match->payload).kind == CuePhrase::Kind::kExpressNoun);
  // "Eine Koalition [mit den Liberalen] schloss die Ministerin aus"
  const std::string noun = use.verb->matter ? text::fold(r_.text_of(said->head)) : std::string();
  if (!said_noun && !(use.verb->matter && r_.grammar.may_be(noun) && !r_.grammar.speaks(noun))) return std::nullopt;
  const auto who = phrases.at(use.finite + 1, segment(seg).end, true);
  if (!who || who->time || who->governed || (who->oblique && !who->name)) return std::nullopt;
  return TokenRange{said->begin, said->end};
}

Content ContentFinder::german_object(const VerbUse& use) const {
  Content out;
  if (const auto front = object_in_front(use); front && (use.verb->frame & kFrameObject) != 0) {
    out.pattern = Pattern::kObject;
    out.ranges.push_back(*front);
    return out;
  }
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
  // "Das bestätigte eine Sprecherin am Montag": behind the speaker stands only when or where; what is said stands in front.
  if (source_seen && !subject_in_front && !object.empty() && lead + 1 == use.finite && r_.is(lead, class_bit(WC::kDemonstrative)) && (r_.is(object.begin, class_bit(WC::kPreposition)) || (object.begin > use.finite + 1 && r_.is(object.begin - 1, class_bit(WC::kPreposition)) && r_.lower_word(object.begin - 1)))) {
    const auto behind = phrases.all(object, true);
    if (std::all_of(behind.begin(), behind.end(), [](const NounPhrase& np) { return np.governed || np.time; })) {
      out.pattern = Pattern::kObject;
      out.ranges.push_back({lead, use.finite});
      return out;
    }
  }
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
