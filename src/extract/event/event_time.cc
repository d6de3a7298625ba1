#include "extract/event/event_time.h"

#include <algorithm>

#include "calendar/edtf.h"
#include "extract/event/date_surroundings.h"

namespace dateline::extract {
namespace {

constexpr std::uint32_t kPhraseReach = 16;  // tokens of a noun phrase with its complements

class Times {
 public:
  explicit Times(const SentenceView& view) : view_(view), around_(view), out_(view.triggers.size()), taken_(view.dated.size(), kNone), verb_may_share_(view.dated.size(), false) {}

  std::vector<EventTime> run() {
    if (!view_.dated.empty()) {
      for (std::uint32_t t = 0; t < out_.size(); ++t) {
        if (view_.triggers[t].form == kAttributive) attribute(t);
      }
      for (std::uint32_t t = 0; t < out_.size(); ++t) {
        if (view_.triggers[t].form == kNoun) phrase(t);
      }
      for (std::uint32_t d = 0; d < view_.dated.size(); ++d) appointment(d);
      verbs();
      for (std::uint32_t t = 0; t < out_.size(); ++t) {
        if (out_[t].dated != kNone) continue;
        if (view_.triggers[t].form == kNoun) {
          share(t);
        } else if (SentenceView::is_verbal(view_.triggers[t])) {
          when(t);
        }
      }
    }
    for (EventTime& time : out_) {
      if (time.dated != kNone) read(time);
    }
    return std::move(out_);
  }

 private:
  void give(std::uint32_t trigger, std::uint32_t dated, std::string_view how) {
    out_[trigger].dated = dated;
    out_[trigger].how = how;
  }

  [[nodiscard]] bool is(std::uint32_t token, Role role) const { return view_.is(token, role); }

  // "Das am Samstag veröffentlichte Dekret": between the article and the participle.
  void attribute(std::uint32_t t) {
    const Trigger& trigger = view_.triggers[t];
    for (std::uint32_t i = trigger.first, steps = 0; i > view_.first && steps < 12; ++steps) {
      --i;
      if (const std::uint32_t dated = view_.dated_at(i); dated != kNone) {
        if (taken_[dated] != kNone) return;
        give(t, dated, "attribute");
        taken_[dated] = t;
        return;
      }
      if (view_.mark(i) == ',' || view_.trigger_at(i) != kNone || (is(i, Role::kDeterminer) && !is(i, Role::kPreposition) && i + 1 < trigger.first && !is(i + 1, Role::kPreposition))) return;
    }
  }

  // The date that stands in the noun's own phrase.
  void phrase(std::uint32_t t) {
    const Trigger& noun = view_.triggers[t];
    // "the June summit", "Monday's attack", "die für Montag geplanten Gespräche": before the noun, inside its article.
    for (std::uint32_t i = noun.first, steps = 0; i > view_.first && steps < 8; ++steps) {
      --i;
      if (const std::uint32_t dated = view_.dated_at(i); dated != kNone) {
        const std::uint32_t start = view_.dated[dated].first;
        // English puts a bare date right before the noun; with a preposition it is the clause's. German needs the article in front.
        const bool bare = start == view_.first || !is(start - 1, Role::kPreposition);
        const bool genitive = around_.owns_noun(dated);
        const std::uint32_t opener = start > view_.first + 1 ? start - 2 : kNone;
        const bool inside = opener != kNone && is(opener, Role::kDeterminer) && is(start - 1, Role::kPreposition);
        const bool held = taken_[dated] == kNone || view_.triggers[taken_[dated]].form == kAttributive;
        if (held && ((!view_.vocabulary->verb_final() && (genitive || (bare && steps < 2))) || (view_.vocabulary->verb_final() && inside))) {
          give(t, dated, "phrase");
          if (taken_[dated] == kNone) taken_[dated] = t;
          return;
        }
        break;
      }
      if (view_.trigger_at(i) != kNone && view_.triggers[view_.trigger_at(i)].form == kAttributive) continue;
      if (!view_.is_word(i) && !around_.is_genitive_mark(i)) break;
      if (i > view_.first && around_.is_genitive_mark(i - 1)) continue;  // "last month's deadly attack"
      if (is(i, Role::kDeterminer) || is(i, Role::kPreposition) || view_.trigger_at(i) != kNone) break;
    }
    const std::uint32_t clause = view_.clause_of(noun.last);
    for (std::uint32_t i = noun.last + 1; i < view_.end && i <= noun.last + kPhraseReach; ++i) {
      if (const std::uint32_t dated = view_.dated_at(i); dated != kNone) {
        if (taken_[dated] != kNone || view_.clause_of(i) != clause || around_.owns_noun(dated)) return;
        if (!around_.phrase_owns(noun, dated)) return;
        give(t, dated, "phrase");
        taken_[dated] = t;
        verb_may_share_[dated] = around_.cotemporal(noun);
        return;
      }
      if (around_.stops_phrase(i, clause)) return;
    }
  }

  // "kündigte für Donnerstag einen Streik an", "called a strike for Thursday": the date of the noun, not of the verb.
  void appointment(std::uint32_t dated) {
    const std::uint32_t small = around_.word_before(dated);
    if (taken_[dated] != kNone || small == kNone || !is(small, Role::kForDate)) return;
    const DatedSpan& date = view_.dated[dated];
    const auto offer = [&](std::uint32_t i) {
      const std::uint32_t t = view_.clause_of(i) == view_.clause_of(date.first) ? view_.trigger_at(i) : kNone;
      if (t == kNone || view_.triggers[t].form != kNoun || out_[t].dated != kNone) return false;
      give(t, dated, "appointment");
      taken_[dated] = t;
      return true;
    };
    for (std::uint32_t i = date.last + 1; i < view_.end && i <= date.last + 10; ++i) {
      if (offer(i)) return;
    }
    for (std::uint32_t i = date.first, steps = 0; i > view_.first && steps < 10; ++steps) {
      if (offer(--i)) return;
    }
  }

  void verbs() {
    std::vector<int> best(out_.size(), DateSurroundings::kFar);
    for (std::uint32_t d = 0; d < view_.dated.size(); ++d) {
      if (taken_[d] != kNone && !verb_may_share_[d]) continue;
      const std::uint32_t clause = around_.home(d);
      if (clause == kNone) {
        relative(d);
        continue;
      }
      // Only the triggers within reach: they stand in order of place.
      auto t = static_cast<std::uint32_t>(std::lower_bound(view_.triggers.begin(), view_.triggers.end(), view_.dated[d].first, [](const Trigger& trigger, std::uint32_t at) { return trigger.last + kDateReach < at; }) - view_.triggers.begin());
      for (; t < out_.size() && view_.triggers[t].first <= view_.dated[d].last + kDateReach; ++t) {
        const Trigger& trigger = view_.triggers[t];
        if (!SentenceView::is_verbal(trigger) || view_.clause_of(trigger.first) != clause) continue;
        const int price = around_.cost(d, t);
        if (price < best[t]) {
          best[t] = price;
          give(t, d, "clause");
        }
      }
    }
  }

  // "the summit, which took place on Monday": the noun before the relative clause.
  void relative(std::uint32_t dated) {
    const Clause& clause = view_.clauses[view_.clause_of(view_.dated[dated].first)];
    if (clause.kind != ClauseKind::kRelative || taken_[dated] != kNone) return;
    bool light = false;
    for (std::uint32_t i = clause.opener; i < view_.end && i < clause.opener + kDateReach && !light; ++i) light = view_.is_word(i) && is(i, Role::kLight);
    if (!light) return;
    for (std::uint32_t i = clause.opener, steps = 0; i > view_.first && steps < 10; ++steps) {
      --i;
      const std::uint32_t t = view_.trigger_at(i);
      if (t == kNone) continue;
      if (view_.triggers[t].form == kNoun && out_[t].dated == kNone) give(t, dated, "relative");
      return;
    }
  }

  // "on 4 December, when both sides exchanged …": the date stands right before the clause.
  void when(std::uint32_t t) {
    const std::uint32_t clause = view_.clause_of(view_.triggers[t].first);
    const std::uint32_t opener = view_.clauses[clause].opener;
    if (opener == kNone || !view_.is_word(opener) || !is(opener, Role::kWhen)) return;
    for (std::uint32_t i = opener, steps = 0; i > view_.first && steps < 2; ++steps) {
      --i;
      if (const std::uint32_t dated = view_.dated_at(i); dated != kNone) {
        give(t, dated, "when");
        return;
      }
    }
  }

  // "The next hearing is on Thursday", "Am Donnerstag ist die Beerdigung": a clause that says nothing but when.
  bool copula(std::uint32_t t) {
    const Trigger& noun = view_.triggers[t];
    const std::uint32_t clause = view_.clause_of(noun.first);
    const auto ends_soon = [&](std::uint32_t last) {
      std::uint32_t words = 0;
      for (std::uint32_t i = last + 1; i < view_.end && view_.clause_of(i) == clause && view_.segment_of(i) == view_.segment_of(last); ++i) {
        if (view_.trigger_at(i) != kNone && SentenceView::is_verbal(view_.triggers[view_.trigger_at(i)])) return false;
        words += view_.is_word(i) && !view_.in_timex(i) ? 1U : 0U;
      }
      return words <= 3;
    };
    for (std::uint32_t d = 0; d < view_.dated.size(); ++d) {
      const DatedSpan& date = view_.dated[d];
      const std::uint32_t small = around_.word_before(d);
      if (taken_[d] != kNone || view_.clause_of(date.first) != clause) continue;
      if (small != kNone && (is(small, Role::kSince) || is(small, Role::kUntil) || is(small, Role::kBefore) || is(small, Role::kAfter) || is(small, Role::kOf))) continue;
      const bool noun_first = noun.last < date.first;
      const std::uint32_t from = noun_first ? noun.last + 1 : date.last + 1;
      const std::uint32_t to = noun_first ? (small == kNone ? date.first : small) : noun.first;
      std::uint32_t be = kNone;
      bool verb = false;
      for (std::uint32_t i = from; i < to; ++i) {
        if (view_.is_word(i) && is(i, Role::kBe)) be = i;
        verb = verb || (view_.trigger_at(i) != kNone && SentenceView::is_verbal(view_.triggers[view_.trigger_at(i)]));
      }
      if (be == kNone || verb || !ends_soon(noun_first ? date.last : noun.last) || (noun_first ? to - be : be - date.last) > 2) continue;
      give(t, d, "copula");
      return true;
    }
    return false;
  }

  // A noun without a date in its phrase: the subject of a light verb, or what the verb happened in or at.
  void share(std::uint32_t t) {
    const Trigger& noun = view_.triggers[t];
    const std::uint32_t clause = view_.clause_of(noun.first);
    const std::uint32_t low = noun.first > view_.first + kDateReach ? noun.first - kDateReach : view_.first;
    const std::uint32_t high = std::min(view_.end, noun.last + kDateReach);
    bool light = false;
    for (std::uint32_t i = low; i < high && !light; ++i) light = view_.is_word(i) && view_.clause_of(i) == clause && is(i, Role::kLight);
    const std::uint32_t preposition = around_.governor(noun);
    if (light && preposition == kNone) {
      for (std::uint32_t i = low; i < high; ++i) {
        const std::uint32_t dated = view_.dated_at(i);
        if (dated != kNone && view_.clause_of(i) == clause && taken_[dated] == kNone && !around_.absorbed_by_saying(dated, noun)) {
          give(t, dated, "light");
          return;
        }
      }
    }
    if (preposition == kNone && copula(t)) return;
    const bool along = preposition != kNone && is(preposition, Role::kCotemporal);
    // "mit einem Streik", "aus Protest"; but what one comes out of by its article is a place or an end: "aus dem Krieg".
    const bool means = preposition != kNone && is(preposition, Role::kInstrument) && (preposition + 1 == noun.first || !is(preposition, Role::kLocative));
    if (preposition != kNone && !along && !means) return;
    bool verb_there = false;
    for (std::uint32_t i = low; i < high; ++i) {
      const std::uint32_t other = view_.trigger_at(i);
      if (other == kNone || other == t || view_.clause_of(i) != clause || !SentenceView::is_verbal(view_.triggers[other])) continue;
      verb_there = true;
      if (out_[other].dated == kNone || view_.triggers[other].form == kInfinitive) continue;
      // "launched an attack": a verb that says little shares its date with its object.
      if (!along && !means && !(preposition == kNone && view_.family(view_.triggers[other]).light)) continue;
      give(t, out_[other].dated, "shared");
      return;
    }
    if (verb_there || preposition == kNone) return;
    // "Mit einem Streik haben sie am Donnerstag …": whatever the unknown verb is, it happened in or through the noun.
    for (std::uint32_t i = low; i < high; ++i) {
      const std::uint32_t dated = view_.dated_at(i);
      if (dated == kNone || view_.clause_of(i) != clause || taken_[dated] != kNone || around_.absorbed_by_saying(dated, noun)) continue;
      give(t, dated, "shared");
      return;
    }
  }

  void read(EventTime& time) const {
    std::uint32_t left = time.dated;
    if (left > 0 && around_.joined(left - 1)) --left;
    const model::Timex& timex = view_.found->timexes[view_.dated[time.dated].timex];
    time.granularity = timex.granularity;
    time.days = timex.days;
    time.edtf = timex.edtf;
    if (around_.joined(left)) {
      const auto& begin = view_.found->timexes[view_.dated[left].timex].days;
      const auto& end = view_.found->timexes[view_.dated[left + 1].timex].days;
      if (begin.earliest && end.latest && *begin.earliest <= *end.latest) {
        time.days = {begin.earliest, end.latest};
        time.edtf = calendar::to_edtf(time.days, timex.granularity);
        return;
      }
    }
    // The tagger has read the preposition if it stands inside the expression.
    if (!timex.days.earliest || !timex.days.latest) return;
    const std::uint32_t small = around_.word_before(time.dated);
    if (small == kNone) return;
    const auto day = date::days{1};
    // "vor drei Tagen" leads to a day, not before it; "before 9 a.m. on Friday" is on Friday.
    if (timex.type == model::TimexType::kDuration && !is(small, Role::kSince)) return;
    if (timex.type == model::TimexType::kTime && (is(small, Role::kBefore) || is(small, Role::kAfter))) return;
    if (is(small, Role::kSince)) {
      time.days.latest.reset();
    } else if (is(small, Role::kUntil)) {
      time.days.earliest.reset();
    } else if (is(small, Role::kBefore)) {
      time.days = {std::nullopt, *timex.days.earliest - day};
    } else if (is(small, Role::kAfter)) {
      time.days = {*timex.days.latest + day, std::nullopt};
    } else {
      return;
    }
    time.edtf = calendar::to_edtf(time.days, timex.granularity);
  }

  const SentenceView& view_;
  DateSurroundings around_;
  std::vector<EventTime> out_;
  std::vector<std::uint32_t> taken_;      // trigger that has the date as its own, by dated
  std::vector<bool> verb_may_share_;      // by dated
};

}  // namespace

std::vector<EventTime> find_times(const SentenceView& view) { return Times(view).run(); }

}  // namespace dateline::extract
