#include "extract/claim/phrase_claims.h"

#include <algorithm>

#include "text/utf8.h"

namespace dateline::extract {
namespace {

using WC = WordClass;
using Kind = CuePhrase::Kind;

}  // namespace

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

// Whose claim in this sentence relies on somebody named at `i`: that of the nearest cue. "X reported, citing Y, that Z said" is X's.
const Draft* PhraseClaims::reporter(std::uint32_t i, const std::vector<Draft>& claims) {
  const Draft* best = nullptr;
  std::uint32_t nearest = 0;
  for (const Draft& claim : claims) {
    if (claim.cue.empty() || claim.source.empty() || claim.content.empty() || claim.cited_by) continue;
    const std::uint32_t cue = claim.cue.front().begin;
    const std::uint32_t distance = cue < i ? i - cue : cue - i;
    if (best != nullptr && distance >= nearest) continue;
    best = &claim;
    nearest = distance;
  }
  return best;
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
  const Draft* cites = phrase.cites ? reporter(i, out) : nullptr;
  if (phrase.cites && cites == nullptr && !r_.grammar.verb_second) return;  // "citing" without a report tells why something was done
  const std::uint32_t seg = r_.segment_of(s_, i);
  const Segment& segment = r_.segments[seg];
  // "wie der Kurier unter Berufung auf Ermittler berichtet": what both say is the sentence around.
  if (cites != nullptr) d.content = cites->content, d.cited_by = cites->cue.front().begin;
  else if (r_.is(contents_.first_word(seg), class_bit(WC::kParenthesis)) && contents_.first_word(seg) < i && r_.has_finite({np->end, segment.end})) d.content = contents_.around({segment.begin, segment.end}, s_.begin);
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
    // "mehrere Statistiken nach der Wahl": no dative stands before it, and a phrase follows that it governs.
    if (!before->oblique && i + 1 < s_.stop && r_.is(i + 1, any_of(WC::kDeterminer, WC::kOblique))) return false;
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

}  // namespace dateline::extract
