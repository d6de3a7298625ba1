// Claims whose cue is a noun or an adjective: "der Vorwurf, …", "the claim that …", "is worried that", "brachte seine Sorge zum Ausdruck".
#include <algorithm>

#include "extract/claim/answer_clause.h"
#include "extract/claim/phrase_claims.h"

namespace dateline::extract {
namespace {

using WC = WordClass;
using Kind = CuePhrase::Kind;

bool is_cue(const std::vector<Draft>& drafts, std::uint32_t token) {
  return std::any_of(drafts.begin(), drafts.end(), [&](const Draft& d) {
    return std::any_of(d.cue.begin(), d.cue.end(), [&](const TokenRange& r) { return r.contains(token); });
  });
}

}  // namespace

// "'s": the mark of a genitive, not "his".
bool PhraseClaims::genitive_mark(std::uint32_t i) const { return i > s_.begin && r_.is(i, class_bit(WC::kPossessive)) && !r_.token(i).space_before; }

// A noun that is the subject has its verb behind its clause: "die Behauptung, der Damm sei sicher, [sorgt für Streit]", "the claim that the dam was safe
// [has caused anger]".
std::uint32_t PhraseClaims::clause_of_noun(std::uint32_t from, std::uint32_t end, bool subject) const {
  if (!subject) return end;
  if (r_.grammar.verb_second) {
    for (std::uint32_t j = r_.segment_of(s_, from) + 1; j < s_.end_segment && r_.segments[j].begin < end; ++j) {
      const std::uint32_t first = contents_.first_word(j);
      if (r_.outer(first) && r_.lower_word(first) && r_.finite(first) && !r_.is(first, any_of(WC::kConjunction, WC::kSubordinator))) return r_.segments[j].begin - 1;
    }
    return end;
  }
  constexpr ClassSet kVerbGroup = any_of(WC::kHave, WC::kBe, WC::kModal, WC::kAdverb, WC::kNegation, WC::kBecome);
  bool verb = false;
  for (std::uint32_t i = from + 1; i < end; ++i) {
    if (!r_.outer(i)) continue;
    if (!r_.finite(i)) continue;
    const bool goes_on = verb && (r_.is(i - 1, kVerbGroup | any_of(WC::kConjunction, WC::kPronoun, WC::kRelative, WC::kWh, WC::kSubordinator, WC::kInfinitiveTo)) || !r_.is_word(i - 1));
    const bool cut = verb && !goes_on && r_.is(i, any_of(WC::kHave, WC::kBe, WC::kModal, WC::kFinite));
    if (cut) return i;
    verb = true;
  }
  return end;
}

// "[to] cut taxes", not "to voters": a plural or a phrase with a determiner is nobody's deed.
bool PhraseClaims::purpose_at(std::uint32_t at, std::uint32_t end) const {
  if (at + 2 >= end || !r_.is(at, class_bit(WC::kInfinitiveTo)) || !r_.lower_word(at + 1) || !r_.outer(at + 1)) return false;
  if (r_.is(at + 1, any_of(WC::kDeterminer, WC::kPossessive, WC::kPronoun, WC::kObjectPronoun, WC::kPreposition, WC::kWh, WC::kTimeNoun))) return false;
  const std::string_view verb = r_.text_of(at + 1);
  return verb.back() != 's' || (verb.size() > 2 && verb[verb.size() - 2] == 's');
}

// Where "to cut taxes" ends: at the mark, or where the verb begins that the noun is the subject of ("his promise to cut taxes [was kept]").
std::uint32_t PhraseClaims::purpose_end(std::uint32_t from, std::uint32_t end, bool subject) const {
  for (std::uint32_t i = from + 2; subject && i < end; ++i) {
    if (!r_.outer(i)) continue;
    if (r_.is(i, any_of(WC::kRelative, WC::kComplementiser, WC::kWh))) return end;
    if (r_.finite(i) && i > from + 2) return i;
  }
  return end;
}

void PhraseClaims::nouns(std::vector<Draft>& out) const {
  for (std::uint32_t i = s_.begin; i < s_.stop; ++i) {
    if (!r_.outer(i) || r_.analysis.words[i] == lang::kNoWord || (r_.grammar.verb_second && !r_.token(i).capitalised)) continue;
    const auto match = r_.cues.phrase_at(r_.analysis.words, i);
    if (!match || (r_.cues.phrase(match->payload).kind != Kind::kNoun && r_.cues.phrase(match->payload).kind != Kind::kExpressNoun) || is_cue(out, i)) continue;
    const std::uint32_t seg = r_.segment_of(s_, i);
    const Segment& segment = r_.segments[seg];
    if (is_answer_clause(r_, s_, seg)) continue;  // "…, a claim that Kyiv denies"
    const bool debate = r_.cues.phrase(match->payload).debate;
    if (debate && !r_.first_person) continue;
    Draft d = draft(i, "noun");
    d.stance = r_.cues.phrase(match->payload).stance;
    std::uint32_t begin = i;
    while (begin > segment.begin && r_.outer(begin - 1) && (r_.is(begin - 1, any_of(WC::kDeterminer, WC::kOblique, WC::kPossessive)) || (r_.grammar.verb_second && r_.lower_word(begin - 1) && r_.classes[begin - 1] == 0))) --begin;
    const auto np = phrases_.at(i, segment.end, true);
    const std::uint32_t after = std::max(i + match->length, np ? np->end : i + match->length);
    std::uint32_t content = 0;
    if (r_.grammar.verb_second) {
      // "Meine Frage ist, ob …": a copula may stand between in a debate.
      std::uint32_t rest = after;
      while (rest < segment.end && r_.is(rest, r_.first_person ? any_of(WC::kBe, WC::kAdverb) : class_bit(WC::kAdverb)) && !r_.is(rest, class_bit(WC::kPreposition))) ++rest;  // "Hinweise darauf, dass"
      if (rest < segment.end || seg + 1 >= s_.end_segment) continue;
      const char opened = r_.segments[seg + 1].opened_by;
      const std::uint32_t first = contents_.first_word(seg + 1);
      const bool colon = opened == ':' && r_.first_person;
      if ((opened != ',' && !colon) || first >= r_.segments[seg + 1].end) continue;
      const bool clause = colon || r_.is(first, class_bit(WC::kComplementiser)) || (debate && r_.is(first, class_bit(WC::kWh))) || (r_.has({first, r_.segments[seg + 1].end}, class_bit(WC::kKonjunktiv1)) && !contents_.relative_segment(seg + 1));
      const bool purpose = [&] {
        for (std::uint32_t k = first; k + 1 < r_.segments[seg + 1].end; ++k) {
          if (r_.outer(k) && r_.is(k, class_bit(WC::kInfinitiveTo)) && k + 2 >= r_.segments[seg + 1].end) return true;
        }
        return false;
      }();
      if (!clause && !purpose) continue;
      content = first;
    } else if (r_.cues.phrase(match->payload).infinitive && purpose_at(i + match->length, segment.end)) {
      content = i + match->length;
    } else {
      if (after >= segment.end || !r_.is(after, class_bit(WC::kThat)) || after + 1 >= segment.end) continue;
      if (!r_.has_finite({after + 1, segment.end}) || r_.finite(after + 1) || r_.is(after + 1, class_bit(WC::kAdverb))) continue;  // "a charge that stung" is a relative clause
      content = after;
    }
    if (covers(out, content)) continue;
    d.cue.push_back({begin, i + match->length});
    const bool infinitive = !r_.grammar.verb_second && r_.is(content, class_bit(WC::kInfinitiveTo));
    const bool subject = !r_.has_finite({segment.begin, begin});
    d.content.push_back(infinitive ? TokenRange{content, purpose_end(content, segment.end, subject)} : TokenRange{content, clause_of_noun(content, contents_.chain_end(content, r_.segment_of(s_, content)), subject)});
    // "the claim of the ministry that …": what hangs on the noun speaks.
    if (!infinitive && np && np->end > i + match->length) {
      std::uint32_t source = i + match->length;
      if (r_.is(source, class_bit(WC::kPreposition))) ++source;
      if (source < np->end) d.source.push_back({source, np->end});
    } else if (begin < i && genitive_mark(begin)) {
      // "the minister's claim"
      if (const auto owner = ranker_.before(begin, segment.begin)) d.source.push_back({owner->begin, begin + 1});
      d.cue.front().begin = begin + 1;
    } else if (begin < i && (r_.grammar.verb_second ? r_.first_person && r_.is(begin, class_bit(WC::kPossessiveForm)) : r_.is(begin, class_bit(WC::kPossessive)))) {
      d.source.push_back({begin, begin + 1});
      d.cue.front().begin = begin + 1;
    }
    if (d.source.empty()) {
      // "mit der Begründung, …", "ist der Meinung, dass …": the subject of the clause speaks.
      const auto speaker = ranker_.subject({segment.begin, begin});
      if (speaker && speaker->end <= begin) d.source.push_back({speaker->begin, speaker->end});
    }
    d.confidence = 0.6;
    if (d.content.front().empty()) continue;
    out.push_back(std::move(d));
  }
}

// "are worried that …", "ist überzeugt, dass …"
void PhraseClaims::adjectives(std::vector<Draft>& out) const {
  for (std::uint32_t i = s_.begin; i < s_.stop; ++i) {
    if (!r_.outer(i) || r_.analysis.words[i] == lang::kNoWord || r_.token(i).capitalised) continue;
    const auto match = r_.cues.phrase_at(r_.analysis.words, i);
    if (!match || r_.cues.phrase(match->payload).kind != Kind::kAdjective || is_cue(out, i)) continue;
    const CuePhrase& phrase = r_.cues.phrase(match->payload);
    if (phrase.debate && !r_.first_person) continue;
    const std::uint32_t seg_index = r_.segment_of(s_, i);
    const Segment& seg = r_.segments[seg_index];
    std::uint32_t be = i;
    while (be > seg.begin && !r_.is(be, any_of(WC::kBe))) --be;
    if (!r_.is(be, any_of(WC::kBe)) || !r_.outer(be)) continue;
    Content content;
    const std::uint32_t after = i + match->length;
    if (!r_.grammar.verb_second) {
      if (after >= seg.end || !(r_.is(after, class_bit(WC::kComplementiser)) || r_.is(after, class_bit(WC::kInfinitiveTo)))) continue;
      content.ranges.push_back({after, contents_.chain_end(after, seg_index)});
    } else {
      if (seg_index + 1 >= s_.end_segment) continue;
      const std::uint32_t first = contents_.first_word(seg_index + 1);
      const char opened = r_.segments[seg_index + 1].opened_by;
      const bool colon = opened == ':' && r_.first_person && first < r_.segments[seg_index + 1].end;
      if (!colon && (opened != ',' || !r_.is(first, class_bit(WC::kComplementiser)))) continue;
      content.ranges.push_back({first, contents_.chain_end(first, seg_index + 1)});
    }
    static const CueVerb kBeing{};
    VerbUse use;
    use.verb = &kBeing;
    use.token = use.finite = use.last = use.group_begin = be;
    while (!r_.grammar.verb_second && use.group_begin > seg.begin && r_.is(use.group_begin - 1, any_of(WC::kHave, WC::kModal, WC::kAdverb))) --use.group_begin;
    use.segment = seg_index;
    Draft d = draft(i, "adjective");
    d.stance = r_.cues.phrase(match->payload).stance;
    d.cue = ranges_of({be, i});
    d.content = content.ranges;
    const auto pick = phrase.impersonal ? std::nullopt : ranker_.of_verb(use, content);
    if (content.ranges.front().empty() || (!phrase.impersonal && (!pick || r_.is(pick->phrase.begin, class_bit(WC::kEmptySubject))))) continue;
    if (pick) d.source.push_back({pick->phrase.begin, pick->phrase.end});
    d.confidence = 0.7;
    out.push_back(std::move(d));
  }
}

void PhraseClaims::express(std::vector<Draft>& out) const {
  for (std::uint32_t i = s_.begin; i < s_.stop; ++i) {
    if (!r_.outer(i) || r_.analysis.words[i] == lang::kNoWord) continue;
    const auto match = r_.cues.phrase_at(r_.analysis.words, i);
    if (!match || r_.cues.phrase(match->payload).kind != Kind::kExpressNoun) continue;
    const std::uint32_t seg_index = r_.segment_of(s_, i);
    const Segment& seg = r_.segments[seg_index];
    std::vector<std::uint32_t> verbs;
    for (std::uint32_t k = seg.begin; k < seg.end; ++k) {
      if (!r_.outer(k) || !r_.cues.expresses(r_.analysis.words[k])) continue;
      // "sprach [ihr Beileid] aus": the noun stands inside the bracket, or the bracket is closed in front of it ("zum Ausdruck").
      const auto completes = [&](std::uint32_t at) { return r_.outer(at) && r_.cues.completes_expression(r_.analysis.words[at]); };
      bool closed = !r_.cues.wants_completion(r_.analysis.words[k]);
      for (std::uint32_t at = i + 1; at < seg.end && !closed; ++at) closed = completes(at);
      for (std::uint32_t at = k; at > seg.begin && !closed && k > i; --at) closed = completes(at - 1);
      if (closed) verbs.push_back(k);
    }
    if (verbs.empty()) continue;
    VerbUse use;
    static const CueVerb kExpressing = [] {
      CueVerb verb;
      verb.lemma = "express";
      verb.frame = kFrameObject;
      return verb;
    }();
    use.verb = &kExpressing;
    use.token = use.finite = use.last = use.group_begin = verbs.front();
    use.segment = seg_index;
    for (std::uint32_t k = seg.begin; k < verbs.front() && r_.grammar.verb_second; ++k) {
      if (r_.outer(k) && r_.is(k, any_of(WC::kHave, WC::kModal))) use.finite = k;
    }
    while (!r_.grammar.verb_second && use.group_begin > seg.begin && r_.is(use.group_begin - 1, any_of(WC::kHave, WC::kBe, WC::kModal, WC::kAdverb))) --use.group_begin;
    if (!r_.grammar.verb_second) use.finite = use.group_begin;
    const std::uint32_t opener = contents_.first_word(seg_index);
    use.verb_last = r_.grammar.verb_second && r_.is(opener, any_of(WC::kSubordinator, WC::kComplementiser, WC::kRelative)) && use.token + 1 >= seg.end;
    // What it is about: the phrase behind the noun up to the verbal bracket, or the clause behind the comma.
    std::uint32_t end = seg.end;
    std::uint32_t bracket = seg.end;
    if (verbs.front() > i) {
      bracket = verbs.front();
      // "zum Ausdruck [gebracht]": what completes the verb stands before its participle.
      while (bracket > i + 1 && r_.outer(bracket - 1) && r_.cues.completes_expression(r_.analysis.words[bracket - 1])) --bracket;
      end = bracket;
    }
    Content content;
    if (i + 1 < end && r_.is(i + 1, class_bit(WC::kPreposition)) && !(r_.cues.wants_completion(r_.analysis.words[verbs.front()]) && r_.cues.completes_expression(r_.analysis.words[i + 1]))) {
      content.ranges.push_back({i + 1, verbs.front() > i ? end : contents_.chain_end(i + 1, seg_index)});
    } else if (i + 1 < end && !r_.grammar.verb_second && r_.is(i + 1, class_bit(WC::kThat))) {
      content.ranges.push_back({i + 1, contents_.chain_end(i + 1, seg_index)});
    } else if (seg_index + 1 < s_.end_segment && r_.is(contents_.first_word(seg_index + 1), class_bit(WC::kComplementiser))) {
      const std::uint32_t first = contents_.first_word(seg_index + 1);
      content.ranges.push_back({first, contents_.chain_end(first, seg_index + 1)});
    } else {
      continue;
    }
    // "ihre Sorge über die Lage [zum Ausdruck]"
    TokenRange& said = content.ranges.front();
    while (!said.empty() && r_.cues.wants_completion(r_.analysis.words[verbs.front()]) && r_.outer(said.end - 1) && r_.cues.completes_expression(r_.analysis.words[said.end - 1])) --said.end;
    if (said.empty()) continue;
    std::vector<std::uint32_t> cue{i};
    if (use.finite != use.token) cue.push_back(use.finite);
    for (std::uint32_t k = bracket; k <= verbs.front() && verbs.front() > i; ++k) cue.push_back(k);
    if (verbs.front() < i) cue.push_back(verbs.front());
    std::sort(cue.begin(), cue.end());
    cue.erase(std::unique(cue.begin(), cue.end()), cue.end());
    Draft d = draft(i, "express");
    d.stance = r_.cues.phrase(match->payload).stance;
    d.cue = ranges_of(cue);
    d.content = content.ranges;
    // The noun itself is no candidate.
    content.ranges.push_back({i, i + 1});
    if (const auto pick = ranker_.of_verb(use, content)) d.source.push_back({pick->phrase.begin, pick->phrase.end});
    d.confidence = 0.8;
    out.push_back(std::move(d));
  }
}

}  // namespace dateline::extract
