#include "extract/claim/phrase_claims.h"

#include <algorithm>

#include "text/utf8.h"

namespace dateline::extract {
namespace {

using WC = WordClass;
using Kind = CuePhrase::Kind;

bool covers(const std::vector<Draft>& drafts, std::uint32_t token) {
  return std::any_of(drafts.begin(), drafts.end(), [&](const Draft& d) {
    return std::any_of(d.content.begin(), d.content.end(), [&](const TokenRange& r) { return r.contains(token); });
  });
}

bool is_cue(const std::vector<Draft>& drafts, std::uint32_t token) {
  return std::any_of(drafts.begin(), drafts.end(), [&](const Draft& d) {
    return std::any_of(d.cue.begin(), d.cue.end(), [&](const TokenRange& r) { return r.contains(token); });
  });
}

}  // namespace

std::vector<TokenRange> ranges_of(const std::vector<std::uint32_t>& tokens) {
  std::vector<TokenRange> out;
  for (const std::uint32_t token : tokens) {
    if (!out.empty() && out.back().end == token) {
      ++out.back().end;
    } else {
      out.push_back({token, token + 1});
    }
  }
  return out;
}

Draft PhraseClaims::draft(std::uint32_t anchor, std::string rule) const {
  Draft out;
  out.sentence = index_;
  out.anchor = anchor;
  out.rule = std::move(rule);
  return out;
}

// One bare noun that names nobody: "Berichten zufolge".
bool PhraseClaims::rumour(const NounPhrase& phrase) const { return !speaks_of_itself({phrase.begin, phrase.end}) && r_.is(phrase.head, class_bit(WC::kRumour)) && phrase.end - phrase.begin <= 2 && !r_.is(phrase.begin, any_of(WC::kDeterminer, WC::kOblique, WC::kPossessive)); }

// "nach eigenen Angaben", "by its own count"
bool PhraseClaims::speaks_of_itself(TokenRange source) const {
  for (std::uint32_t i = source.begin; i < source.end; ++i) {
    if (r_.is_word(i) && r_.grammar.own(text::fold(r_.text_of(i)))) return true;
  }
  return false;
}

// Who speaks then: the subject of the clause, which stands in what is said.
TokenRange PhraseClaims::own_subject(const std::vector<TokenRange>& content, TokenRange hole) const {
  for (const TokenRange& range : content) {
    for (const NounPhrase& np : phrases_.all(range, true)) {
      if (np.governed || np.oblique || np.time || (np.pronoun && r_.is(np.begin, class_bit(WC::kEmptySubject)))) continue;
      if (np.begin >= hole.begin && np.begin < hole.end) continue;
      return {np.begin, np.end};
    }
  }
  return {};
}

// A lone adverb or conjunction in front of the phrase says nothing.
void PhraseClaims::drop_opener(std::vector<TokenRange>& ranges) const {
  if (ranges.size() != 2 || ranges[0].end - ranges[0].begin != 1 || r_.quoted(ranges[0].begin)) return;
  if (r_.is(ranges[0].begin, any_of(WC::kAdverb, WC::kConjunction, WC::kSubordinator))) ranges.erase(ranges.begin());
}

// The clause that the phrase stands in, without the phrase: its segment in a subordinate clause, else the sentence.
std::vector<TokenRange> PhraseClaims::clause_around(TokenRange hole) const {
  const std::uint32_t seg_index = r_.segment_of(s_, hole.begin);
  const Segment& seg = r_.segments[seg_index];
  const std::uint32_t first = contents_.first_word(seg_index);
  std::vector<TokenRange> out;
  const auto push = [&](std::uint32_t begin, std::uint32_t end) {
    while (begin < end && r_.token(begin).kind == text::TokenKind::kPunctuation && !r_.quoted(begin) && !r_.bracket[begin]) ++begin;
    while (begin < end && r_.token(end - 1).kind == text::TokenKind::kPunctuation && !r_.quoted(end - 1) && !r_.bracket[end - 1]) --end;
    if (begin < end) out.push_back({begin, end});
  };
  const bool subordinate = seg_index > s_.first_segment && first < hole.begin && r_.outer(first) &&
                           (contents_.relative_segment(seg_index) || r_.is(first, any_of(WC::kSubordinator, WC::kComplementiser, WC::kRelative)) ) && seg.opened_by == ',' &&
                           r_.has_finite({first, seg.end}) && (r_.grammar.verb_second ? r_.finite(seg.end - 1) || contents_.relative_segment(seg_index) : true);
  if (subordinate) {
    push(seg.begin, hole.begin);
    push(hole.end, seg.end);
    drop_opener(out);
    return out;
  }
  std::uint32_t from = s_.begin;
  // A main clause of its own behind another one, or behind a colon.
  for (std::uint32_t j = s_.first_segment + 1; j <= seg_index; ++j) {
    const std::uint32_t word = contents_.first_word(j);
    const Segment& before = r_.segments[j - 1];
    const std::uint32_t opener = contents_.first_word(j - 1);
    const bool conjunction = word < r_.segments[j].end && r_.is(word, class_bit(WC::kConjunction)) && r_.has_finite({word, r_.segments[j].end});
    const bool main_before = r_.grammar.verb_second && j == seg_index && word == hole.begin && r_.has_finite({before.begin, before.end}) && !r_.is(opener, any_of(WC::kSubordinator, WC::kComplementiser, WC::kRelative)) && r_.has_finite({hole.end, seg.end});
    if (r_.segments[j].opened_by == ':' || r_.segments[j].opened_by == ';' || conjunction || main_before) from = conjunction && word + 1 < hole.begin ? word + 1 : word;
  }
  if (from >= hole.begin) from = hole.begin;
  if (from <= s_.begin) {
    const TokenRange left = contents_.from_start(hole.begin);
    if (!left.empty()) push(left.begin, left.end);
  } else {
    push(from, hole.begin);
  }
  // English sets the phrase behind a finished clause; what follows the next comma is the narrator's.
  const bool finished = !r_.grammar.verb_second && !out.empty() && hole.begin > s_.begin && r_.token(hole.begin - 1).mark == ',' && r_.has_finite(out.front());
  if (hole.end < s_.stop && !finished) {
    // "Dem Brief zufolge, der der Zeitung vorliegt, war …": a relative clause behind the phrase belongs to its noun.
    while (r_.token(hole.end).mark == ',' && hole.end + 1 < s_.stop) {
      const std::uint32_t next = r_.segment_of(s_, hole.end + 1);
      if (next + 1 >= s_.end_segment || !contents_.relative_segment(next)) break;
      hole.end = r_.segments[next].end;
    }
    const std::uint32_t seg_after = r_.segment_of(s_, hole.end);
    push(hole.end, std::max(hole.end, contents_.chain_end(hole.end, seg_after, true)));
  }
  drop_opener(out);
  return out;
}

void PhraseClaims::before_source(std::uint32_t i, std::uint32_t length, const CuePhrase& phrase, std::vector<Draft>& out) const {
  // "laut" is an adjective after a verb of being, "nach Berlin" no cue at all: a noun phrase must follow.
  const std::uint32_t from = phrase.carrier ? i + 1 : i + length;
  auto np = ranker_.behind(from, s_.stop);
  if (!np || np->time) return;
  if (phrase.speaker && !np->name && !r_.grammar.speaks(text::fold(r_.text_of(np->head)))) return;
  if (phrase.carrier && np->end < i + length) np->end = i + length;
  const std::uint32_t before_apposition = np->end;
  phrases_.extend_apposition(*np, s_.stop);
  // "Laut Polizei, die …": an apposition must not swallow a clause.
  if (np->end > before_apposition && np->end >= s_.stop) np->end = before_apposition;
  Draft d = draft(i, phrase.name);
  d.stance = phrase.stance;
  d.cue.push_back({i, from});
  d.source.push_back({np->begin, np->end});
  const std::uint32_t seg = r_.segment_of(s_, i);
  const Segment& segment = r_.segments[seg];
  // "wie der Kurier unter Berufung auf Ermittler berichtet": what both say is the sentence around.
  if (r_.is(contents_.first_word(seg), class_bit(WC::kParenthesis)) && contents_.first_word(seg) < i && r_.has_finite({np->end, segment.end})) d.content = contents_.around({segment.begin, segment.end}, s_.begin);
  else d.content = clause_around({i, np->end});
  d.confidence = 0.85;
  if (rumour(*np)) {
    d.hearsay = true;
    d.stance = model::Stance::kReports;
  }
  if (!d.content.empty()) out.push_back(std::move(d));
}

// "nach Angaben der Polizei", "nach einem Bericht der Zeitung", "ihrer Meinung nach"
bool PhraseClaims::carrier(std::uint32_t i, std::vector<Draft>& out) const {
  const auto carries = [&](const NounPhrase& np) {
    const bool definite = r_.is(np.begin, any_of(WC::kDeterminer, WC::kOblique, WC::kPossessive)) && !r_.is(np.begin, class_bit(WC::kIndefinite));
    return r_.grammar.carries(text::fold(r_.text_of(np.head)), definite);
  };
  Draft d = draft(i, "nach");
  d.confidence = 0.85;
  d.cue.push_back({i, i + 1});
  TokenRange hole;
  if (const auto np = ranker_.behind(i + 1, s_.stop); np && !np->time && carries(*np)) {
    hole = {i, np->end};
    d.source.push_back({np->begin, np->end});
    d.hearsay = rumour(*np);
  } else if (i > s_.begin && !r_.token(i).capitalised) {
    const auto before = ranker_.before(i, r_.segments[r_.segment_of(s_, i)].begin);
    if (!before || !carries(*before) || before->governed || (before->begin > s_.begin && r_.is(before->begin - 1, class_bit(WC::kPreposition)))) return false;
    hole = {before->begin, i + 1};
    d.source.push_back({before->begin, before->end});
    d.hearsay = rumour(*before);
  } else {
    return false;
  }
  if (d.hearsay) d.stance = model::Stance::kReports;
  d.content = clause_around(hole);
  if (speaks_of_itself(d.source.front())) d.antecedent = own_subject(d.content, hole);
  if (d.content.empty()) return false;
  out.push_back(std::move(d));
  return true;
}

// "aus meiner Sicht", "meines Erachtens", "unserer Meinung nach": the possessive speaks.
bool PhraseClaims::own_view(std::uint32_t i, std::vector<Draft>& out) const {
  if (!r_.is(i, class_bit(WC::kFirstPerson)) || !r_.is(i, class_bit(WC::kPossessiveForm)) || i + 1 >= s_.stop || !r_.is(i + 1, class_bit(WC::kView))) return false;
  TokenRange hole{i, i + 2};
  if (i > s_.begin && r_.is(i - 1, class_bit(WC::kPreposition)) && r_.outer(i - 1)) --hole.begin;
  if (hole.end < s_.stop && r_.is(hole.end, class_bit(WC::kCarrierPreposition)) && r_.outer(hole.end)) ++hole.end;
  Draft d = draft(i, "own-view");
  if (hole.begin < i) d.cue.push_back({hole.begin, i});
  d.cue.push_back({i + 1, hole.end});
  d.source.push_back({i, i + 1});
  d.content = clause_around(hole);
  d.confidence = 0.8;
  if (d.content.empty()) return false;
  out.push_back(std::move(d));
  return true;
}

void PhraseClaims::after_source(std::uint32_t i, std::uint32_t length, const CuePhrase& phrase, std::vector<Draft>& out) const {
  const std::uint32_t seg = r_.segment_of(s_, i);
  const auto np = ranker_.before(i, r_.segments[seg].begin);
  if (!np) return;
  Draft d = draft(i, phrase.name);
  d.stance = phrase.stance;
  d.cue.push_back({i, i + length});
  d.source.push_back({np->begin, np->end});
  std::uint32_t begin = np->begin;
  // English "by Kyiv's account": the preposition belongs to the hole.
  if (!phrase.prepositions.empty()) {
    if (begin == s_.begin || std::find(phrase.prepositions.begin(), phrase.prepositions.end(), r_.analysis.words[begin - 1]) == phrase.prepositions.end()) return;
    --begin;
  }
  d.content = clause_around({begin, i + length});
  if (speaks_of_itself({np->begin, np->end})) d.antecedent = own_subject(d.content, {begin, i + length});
  d.confidence = 0.85;
  if (rumour(*np)) {
    d.hearsay = true;
    d.stance = model::Stance::kReports;
  }
  if (!d.content.empty()) out.push_back(std::move(d));
}

void PhraseClaims::so(std::uint32_t i, const CuePhrase& phrase, std::vector<Draft>& out) const {
  const std::uint32_t seg = r_.segment_of(s_, i);
  const Segment& segment = r_.segments[seg];
  if (contents_.first_word(seg) != i || r_.has_finite({i, segment.end})) return;
  if (segment.opened_by != ',' && segment.opened_by != '"' && segment.opened_by != '-') return;
  auto np = phrases_.at(i + 1, segment.end, true);
  if (!np || np->time || np->oblique) return;
  if (auto narrow = phrases_.at(i + 1, segment.end, false); narrow && narrow->name) np = narrow;
  Draft d = draft(i, phrase.name);
  std::uint32_t hole_end = segment.end;
  phrases_.extend_apposition(*np, s_.stop);
  hole_end = std::max(hole_end, np->end);
  d.cue.push_back({i, i + 1});
  d.source.push_back({np->begin, np->end});
  d.content = contents_.around({i, hole_end}, s_.begin);
  d.confidence = 0.9;
  if (!d.content.empty()) out.push_back(std::move(d));
}

void PhraseClaims::hearsay(std::uint32_t i, std::uint32_t length, const CuePhrase& phrase, std::vector<Draft>& out) const {
  if (phrase.carried && !(i == s_.begin || r_.grammar.verb_second)) return;
  if (covers(out, i)) return;  // then it is part of what somebody says
  const std::uint32_t seg = r_.segment_of(s_, i);
  if (seg > s_.first_segment && contents_.relative_segment(seg)) return;
  Draft d = draft(i, phrase.name);
  d.stance = phrase.stance;
  d.hearsay = !phrase.carried;
  d.carried_over = phrase.carried;
  d.cue.push_back({i, i + length});
  d.content = clause_around({i, i + length});
  d.confidence = 0.6;
  if (!d.content.empty()) out.push_back(std::move(d));
}

void PhraseClaims::around_phrases(std::vector<Draft>& out) const {
  for (std::uint32_t i = s_.begin; i < s_.stop; ++i) {
    if (!r_.outer(i) || r_.analysis.words[i] == lang::kNoWord) continue;
    if (r_.first_person && own_view(i, out)) continue;
    if (r_.is(i, class_bit(WC::kCarrierPreposition)) && carrier(i, out)) continue;
    const auto match = r_.cues.phrase_at(r_.analysis.words, i);
    if (!match || i + match->length > s_.stop) continue;
    const CuePhrase& phrase = r_.cues.phrase(match->payload);
    const std::size_t had = out.size();
    switch (phrase.kind) {
      case Kind::kBeforeSource: before_source(i, match->length, phrase, out); break;
      case Kind::kAfterSource: after_source(i, match->length, phrase, out); break;
      case Kind::kSo: so(i, phrase, out); break;
      case Kind::kHearsay: hearsay(i, match->length, phrase, out); break;
      default: break;
    }
    if (out.size() > had) i += match->length - 1;
  }
}

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

void PhraseClaims::nouns(std::vector<Draft>& out) const {
  for (std::uint32_t i = s_.begin; i < s_.stop; ++i) {
    if (!r_.outer(i) || r_.analysis.words[i] == lang::kNoWord || (r_.grammar.verb_second && !r_.token(i).capitalised)) continue;
    const auto match = r_.cues.phrase_at(r_.analysis.words, i);
    if (!match || (r_.cues.phrase(match->payload).kind != Kind::kNoun && r_.cues.phrase(match->payload).kind != Kind::kExpressNoun) || is_cue(out, i)) continue;
    const std::uint32_t seg = r_.segment_of(s_, i);
    const Segment& segment = r_.segments[seg];
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
    } else {
      if (after >= segment.end || !r_.is(after, class_bit(WC::kThat)) || after + 1 >= segment.end) continue;
      if (!r_.has_finite({after + 1, segment.end}) || r_.finite(after + 1) || r_.is(after + 1, class_bit(WC::kAdverb))) continue;  // "a charge that stung" is a relative clause
      content = after;
    }
    if (covers(out, content)) continue;
    d.cue.push_back({begin, i + match->length});
    d.content.push_back({content, clause_of_noun(content, contents_.chain_end(content, r_.segment_of(s_, content)), !r_.has_finite({segment.begin, begin}))});
    // "the claim of the ministry that …": what hangs on the noun speaks.
    if (np && np->end > i + match->length) {
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
      const auto subject = ranker_.subject({segment.begin, begin});
      if (subject && subject->end <= begin) d.source.push_back({subject->begin, subject->end});
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
      if (r_.outer(k) && r_.cues.expresses(r_.analysis.words[k])) verbs.push_back(k);
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
    if (i + 1 < end && r_.is(i + 1, class_bit(WC::kPreposition))) {
      content.ranges.push_back({i + 1, verbs.front() > i ? end : contents_.chain_end(i + 1, seg_index)});
    } else if (i + 1 < end && !r_.grammar.verb_second && r_.is(i + 1, class_bit(WC::kThat))) {
      content.ranges.push_back({i + 1, contents_.chain_end(i + 1, seg_index)});
    } else if (seg_index + 1 < s_.end_segment && r_.is(contents_.first_word(seg_index + 1), class_bit(WC::kComplementiser))) {
      const std::uint32_t first = contents_.first_word(seg_index + 1);
      content.ranges.push_back({first, contents_.chain_end(first, seg_index + 1)});
    } else {
      continue;
    }
    if (content.ranges.front().empty()) continue;
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
