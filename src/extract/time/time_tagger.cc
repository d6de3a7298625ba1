#include "extract/time/time_tagger.h"

#include "extract/time/direction.h"
#include "extract/time/finder.h"

namespace dateline::extract {
namespace {

using calendar::Granularity;
using calendar::Period;

// Does it take a direction to say which day, month or season is meant?
bool needs_direction(const TimeReading& reading) {
  if (reading.has(Symbol::vague) || reading.get(Symbol::mod) == "END") return true;
  if (reading.has(Number::year) || reading.has(Symbol::ref)) return false;
  return reading.has(Number::weekday) || reading.has(Number::weekend) || reading.has(Number::day) || reading.has(Number::month) || reading.has(Number::season) ||
         reading.has(Number::quarter) || reading.has(Number::half) || reading.has(Number::week) || reading.has(Symbol::holiday);
}

// Nothing but a time of day: whose day must be found in the text.
bool is_bare_clock(const TimeReading& reading) {
  return (reading.has(Number::hour) || reading.has(Symbol::part)) && !reading.has(Number::year) && !reading.has(Number::off) && !reading.has(Number::count) && !needs_direction(reading);
}

// A bound or a bracketed year is about something else than the story's own time.
bool can_anchor(const Analysis& analysis, const FoundTime& found, const text::Sentence& sentence) {
  if (found.first == sentence.first_token) return true;
  return analysis.tokens()[found.first - 1].mark != '(';
}

}  // namespace

struct TimeTagger::Rules {
  Rules(const lang::Pack& pack, std::optional<base::Problem>& problem, Direction direction) : finder(pack, problem), cues(pack), forced(direction) {
    sunday_ends_week = !pack.lexicon.section("time-week").empty();
  }

  TimeFinder finder;
  DirectionCues cues;
  Direction forced;
  bool sunday_ends_week = false;
  bool usable = true;
};

TimeTagger::TimeTagger(const lang::Pack& pack, std::optional<base::Problem>& broken, Direction forced) {
  std::optional<base::Problem> own;
  rules_ = std::make_unique<Rules>(pack, own, forced);
  if (own) {
    rules_->usable = false;
    broken = own;
  }
}
TimeTagger::~TimeTagger() = default;

const TimeFinder& TimeTagger::finder() const noexcept { return rules_->finder; }

std::vector<model::Timex> TimeTagger::find(const Analysis& analysis) const {
  std::vector<model::Timex> out;
  if (!rules_->usable) return out;
  const Resolver resolver(*analysis.published, rules_->forced, rules_->sunday_ends_week);
  const std::optional<calendar::Day> published = analysis.published->days.latest;
  TimeContext context;
  std::uint32_t paragraph = 0;
  std::optional<Period> day_gone;  // the last day of the paragraph that publication does not precede
  for (const FoundTime& found : rules_->finder.find(analysis)) {
    if (found.is_none()) continue;
    const text::Sentence& sentence = analysis.layout.sentences[found.sentence];
    if (sentence.paragraph != paragraph) {
      context.day.reset();
      day_gone.reset();
    }
    paragraph = sentence.paragraph;
    const bool ahead = context.day && published && context.day->first > *published;
    const bool asked = needs_direction(found.reading) || (ahead && is_bare_clock(found.reading));
    const Direction told = asked ? rules_->cues.told(analysis, sentence, found.first, found.end) : Direction::kUnknown;
    // "Wages rise on 1 April, both sides said in the morning": not on the morning of that day.
    const bool looks_back = ahead && told == Direction::kPast && is_bare_clock(found.reading);
    if (looks_back) std::swap(context.day, day_gone);
    auto timex = resolver.resolve(found.reading, told, context);
    if (looks_back) std::swap(context.day, day_gone);
    if (!timex) continue;
    timex->span = analysis.span_of(found.first, found.end - 1);
    timex->rule = found.rule->id;
    const bool dated = timex->type != model::TimexType::kSet && timex->type != model::TimexType::kDuration && !timex->edtf.empty();
    if (dated && timex->days.earliest && timex->days.latest && can_anchor(analysis, found, sentence)) {
      const Granularity grain = timex->granularity == Granularity::kTime ? Granularity::kDay : timex->granularity;
      if (grain != Granularity::kUnknown) {
        context.narrative = Period{grain, *timex->days.earliest};
        context.narrative_text = std::string(text::slice(analysis.text, timex->span));
        if (grain == Granularity::kDay) context.day = context.narrative;
        if (grain == Granularity::kDay && published && context.day->first <= *published) day_gone = context.day;
        if (grain == Granularity::kQuarter && found.reading.get(Symbol::anchor) != "quarter") context.quarter = context.narrative;
      }
    }
    out.push_back(std::move(*timex));
  }
  return out;
}

}  // namespace dateline::extract
