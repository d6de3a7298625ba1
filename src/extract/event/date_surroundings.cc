#include "extract/event/date_surroundings.h"

#include <algorithm>

namespace dateline::extract {

bool DateSurroundings::stops_phrase(std::uint32_t i, std::uint32_t clause) const {
  if (view_.clause_of(i) != clause) return true;
  const char m = view_.mark(i);
  if (m == ';' || m == ':' || m == '"') return true;
  if (!view_.is_word(i)) return false;
  if (view_.named_at(i) != kNone) return false;
  const std::uint32_t other = view_.trigger_at(i);
  if (other != kNone && view_.triggers[other].form != kAttributive) return true;
  // "sein" and "war" end a noun phrase, "seiner" does not.
  const bool article = is(i, Role::kDeterminer) || is(i, Role::kGenitive);
  return !article && (is(i, Role::kBe) || is(i, Role::kPastAux) || is(i, Role::kPassive) || is(i, Role::kFuture) ||
                      is(i, Role::kHypothetical) || is(i, Role::kReporting) || is(i, Role::kLight) ||
                      (is(i, Role::kPronoun) && !is(i, Role::kRelative)));
}

bool DateSurroundings::is_genitive_mark(std::uint32_t i) const {
  const std::string_view word = view_.analysis->token_text(i);
  return word == "'s" || word == "’s";
}

bool DateSurroundings::owns_noun(std::uint32_t dated) const {
  const std::uint32_t next = view_.dated[dated].last + 1;
  return next < view_.end && is_genitive_mark(next);
}

bool DateSurroundings::phrase_owns(const Trigger& noun, std::uint32_t dated) const {
  const DatedSpan& date = view_.dated[dated];
  if (const std::uint32_t small = word_before(dated); small != kNone && is(small, Role::kOf)) return true;
  const std::uint32_t preposition = governor(noun);
  const bool adjunct = preposition != kNone && (is(preposition, Role::kCotemporal) || is(preposition, Role::kAfter) ||
                                                is(preposition, Role::kBefore) || is(preposition, Role::kSince) ||
                                                is(preposition, Role::kUntil));
  if (adjunct) return true;
  if (view_.vocabulary->verb_final() && preposition != kNone) return true;
  const std::uint32_t clause = view_.clause_of(noun.first);
  if (view_.vocabulary->verb_final()) {
    for (std::uint32_t i = date.last + 1;
         i < view_.end && i <= date.last + kDateReach && view_.segment_of(i) == view_.segment_of(date.last); ++i) {
      const std::uint32_t other = view_.trigger_at(i);
      if (other != kNone && SentenceView::is_verbal(view_.triggers[other])) return false;
    }
  }
  const bool coarse = view_.found->timexes[date.timex].granularity > calendar::Granularity::kWeek;
  for (std::uint32_t i = noun.first, steps = 0; i > view_.first && steps < kDateReach; ++steps) {
    --i;
    if (view_.clause_of(i) != clause) break;
    const std::uint32_t other = view_.trigger_at(i);
    if (other == kNone || !SentenceView::is_verbal(view_.triggers[other])) continue;
    return coarse && (preposition != kNone || takes_a_stand(view_.family(view_.triggers[other]).event_class));
  }
  return true;
}

bool DateSurroundings::takes_a_stand(model::EventClass event_class) {
  using enum model::EventClass;
  return event_class == kDisapprove || event_class == kSupport || event_class == kReject || event_class == kDemand ||
         event_class == kAccuse || event_class == kInvestigate || event_class == kOther;
}

std::uint32_t DateSurroundings::governor(const Trigger& noun) const {
  for (std::uint32_t i = noun.first, steps = 0; i > view_.first && steps < 6; ++steps) {
    --i;
    if (view_.token(i).kind == text::TokenKind::kPunctuation && view_.mark(i) != '-') return kNone;
    if (view_.trigger_at(i) != kNone && SentenceView::is_verbal(view_.triggers[view_.trigger_at(i)])) return kNone;
    if (view_.dated_at(i) != kNone) return kNone;
    if (view_.is_word(i) && is(i, Role::kPreposition)) return i;
    if (view_.is_word(i) && is(i, Role::kDeterminer))
      return i > view_.first && view_.is_word(i - 1) && is(i - 1, Role::kPreposition) ? i - 1 : kNone;
  }
  return kNone;
}

bool DateSurroundings::cotemporal(const Trigger& noun) const {
  const std::uint32_t preposition = governor(noun);
  return preposition != kNone && is(preposition, Role::kCotemporal);
}

bool DateSurroundings::is_auxiliary(std::uint32_t i) const {
  return !is(i, Role::kDeterminer) && (is(i, Role::kBe) || is(i, Role::kPastAux) || is(i, Role::kPassive) ||
                                       is(i, Role::kFuture) || is(i, Role::kHypothetical));
}

bool DateSurroundings::fronted(std::uint32_t dated) const {
  const std::uint32_t at = view_.dated[dated].first;
  const std::uint32_t clause = view_.clause_of(at);
  for (std::uint32_t i = at, steps = 0; i > view_.first && steps < kDateReach; ++steps) {
    --i;
    if (view_.clause_of(i) != clause) continue;
    if (view_.is_word(i) && (is(i, Role::kReporting) || is_auxiliary(i))) return false;
    const std::uint32_t other = view_.trigger_at(i);
    if (other != kNone && SentenceView::is_verbal(view_.triggers[other])) return false;
  }
  return true;
}

bool DateSurroundings::absorbed_by_saying(std::uint32_t dated, const Trigger& verb) const {
  const DatedSpan& date = view_.dated[dated];
  const std::uint32_t clause = view_.clause_of(date.first);
  const auto says = [&](std::uint32_t i) {
    return view_.is_word(i) && view_.clause_of(i) == clause && view_.segment_of(i) == view_.segment_of(date.first) &&
           is(i, Role::kReporting) && i != verb.first;
  };
  for (std::uint32_t i = date.first, steps = 0; i > view_.first && steps < kDateReach; ++steps) {
    --i;
    if (view_.trigger_at(i) != kNone && &view_.triggers[view_.trigger_at(i)] == &verb) break;
    if (says(i)) {
      if (view_.segment_of(verb.first) != view_.segment_of(date.first)) return true;
      return verb.first < i || date.first - i <= 4;
    }
  }
  for (std::uint32_t i = date.last + 1; i < view_.end && i <= date.last + 8; ++i) {
    if (view_.trigger_at(i) != kNone && &view_.triggers[view_.trigger_at(i)] == &verb) break;
    if (says(i)) return view_.segment_of(verb.first) != view_.segment_of(date.first) || verb.first > i;
  }
  return false;
}

int DateSurroundings::cost(std::uint32_t dated, std::uint32_t t) const {
  const Trigger& verb = view_.triggers[t];
  const DatedSpan& date = view_.dated[dated];
  const bool after = date.first > verb.last;
  const std::uint32_t gap = after ? date.first - verb.last : verb.first - date.last;
  if (gap > kDateReach) return kFar;
  if (absorbed_by_saying(dated, verb)) return kFar;
  const bool front = fronted(dated);
  const bool same_segment = view_.segment_of(date.first) == view_.segment_of(verb.first);
  int total = static_cast<int>(gap);
  std::uint32_t verbs_between = 0;
  std::uint32_t coordinators = 0;
  bool segment_has_verb = false;
  const std::uint32_t low = std::min(date.first, verb.first);
  const std::uint32_t high = std::max(date.last, verb.last);
  for (std::uint32_t i = low; i <= high; ++i) {
    const std::uint32_t other = view_.trigger_at(i);
    if (other != kNone && other != t && SentenceView::is_verbal(view_.triggers[other]) &&
        view_.clause_of(i) == view_.clause_of(verb.first)) {
      ++verbs_between;
      segment_has_verb = segment_has_verb || view_.segment_of(i) == view_.segment_of(date.first);
    }
    if (view_.is_word(i) && is(i, Role::kCoordinator)) ++coordinators;
  }
  if (!front) {
    // "reiste am Montag an und traf …": the conjunction ends the reach of a date that another verb has.
    if (!after && coordinators > 0 && verb.form != kProgressive &&
        (verb_before(date, t) || (verbs_between > 0 && own_group(verb))))
      return kFar;
    if (after && coordinators > 0 && (verbs_between > 0 || (view_.vocabulary->verb_final() && verb_after(date, t))))
      return kFar;
    if (!same_segment && segment_has_verb && verb.form != kProgressive) return kFar;
    if (verbs_between > 1) return kFar;
  }
  if (verb.form == kInfinitive && !after && (verbs_between > 0 || !same_segment))
    return kFar;  // a complement is not dated by its governor
  // What follows a participle or infinitive that closes the clause is an afterthought, or somebody else's.
  if (after && view_.vocabulary->verb_final() && verb.form != kFinite) total += 8;
  const std::uint32_t small = word_before(dated);
  if (small != kNone && is(small, Role::kUntil)) total += 6;
  const model::Timex& timex = view_.found->timexes[date.timex];
  const model::Published* published = view_.analysis->published;
  if (verb.form != kInfinitive && published != nullptr && published->days.latest && timex.days.earliest &&
      *timex.days.earliest > *published->days.latest)
    total += 12;
  total += static_cast<int>(4 * verbs_between);
  if (!same_segment) total += 4;
  if (!after && !front && !view_.vocabulary->verb_final()) total += 6;
  return total;
}

bool DateSurroundings::own_group(const Trigger& verb) const {
  if (verb.form == kFinite) return true;
  for (std::uint32_t i = verb.first, steps = 0; i > view_.first && steps < 12; ++steps) {
    --i;
    if (!view_.is_word(i)) continue;
    if (is(i, Role::kCoordinator)) return false;
    if (is_auxiliary(i)) return true;
  }
  return true;
}

bool DateSurroundings::verb_before(const DatedSpan& date, std::uint32_t except) const {
  for (std::uint32_t i = date.first, steps = 0; i > view_.first && steps < 20; ++steps) {
    --i;
    const std::uint32_t other = view_.trigger_at(i);
    if (other != kNone && other != except && SentenceView::is_verbal(view_.triggers[other]) &&
        view_.clause_of(i) == view_.clause_of(date.first))
      return true;
  }
  return false;
}

bool DateSurroundings::verb_after(const DatedSpan& date, std::uint32_t except) const {
  for (std::uint32_t i = date.last + 1;
       i < view_.end && i <= date.last + 20 && view_.segment_of(i) == view_.segment_of(date.last); ++i) {
    const std::uint32_t other = view_.trigger_at(i);
    if (other != kNone && other != except && SentenceView::is_verbal(view_.triggers[other])) return true;
  }
  return false;
}

std::uint32_t DateSurroundings::home(std::uint32_t dated) const {
  const std::uint32_t clause = view_.clause_of(view_.dated[dated].first);
  if (view_.clauses[clause].kind == ClauseKind::kAside) return view_.clauses[clause].parent;
  if (view_.clauses[clause].kind == ClauseKind::kMain || has_verb(clause, view_.dated[dated])) return clause;
  return kNone;
}

bool DateSurroundings::has_verb(std::uint32_t clause, const DatedSpan& date) const {
  const std::uint32_t low = date.first > view_.first + kDateReach ? date.first - kDateReach : view_.first;
  const std::uint32_t high = std::min(view_.end, date.last + kDateReach);
  for (std::uint32_t i = low; i < high; ++i) {
    const std::uint32_t other = view_.trigger_at(i);
    if (other != kNone && view_.clause_of(i) == clause && SentenceView::is_verbal(view_.triggers[other])) return true;
  }
  return false;
}

std::uint32_t DateSurroundings::word_before(std::uint32_t dated) const {
  std::uint32_t at = view_.dated[dated].first;
  for (int steps = 0; steps < 3 && at > view_.first; ++steps) {
    --at;
    if (!view_.is_word(at)) return kNone;
    if (is(at, Role::kPreposition) || is(at, Role::kSubordinator)) return at;
    if (!is(at, Role::kDeterminer) && !is(at, Role::kAdverb)) return kNone;
  }
  return kNone;
}

bool DateSurroundings::joined(std::uint32_t left) const {
  if (left + 1 >= view_.dated.size()) return false;
  const std::uint32_t from = view_.dated[left].last + 1;
  const std::uint32_t to = view_.dated[left + 1].first;
  if (to <= from || to - from > 3) return false;
  const std::uint32_t opener = word_before(left);
  if (opener == kNone || !is(opener, Role::kFrom)) return false;
  for (std::uint32_t i = from; i < to; ++i) {
    if (view_.mark(i) == '-' ||
        (view_.is_word(i) && (is(i, Role::kCoordinator) || is(i, Role::kUntil) || is(i, Role::kTo))))
      return true;
  }
  return false;
}

}  // namespace dateline::extract
