#include "extract/time/time_tagger.h"

#include "extract/time/direction.h"
#include "extract/time/finder.h"
#include "extract/time/locate.h"
#include "text/utf8.h"

namespace dateline::extract {
namespace {

using calendar::Granularity;
using calendar::Period;

constexpr std::uint32_t kPartReach = 3;   // tokens between a part of the day and the time of day in it
constexpr std::uint32_t kHabitReach = 4;  // tokens between a habit and its time of day

// Does it take a direction to say which day, month or season is meant?
bool needs_direction(const TimeReading& reading) {
  if (reading.has(Symbol::vague) || reading.has(Number::ahead) || reading.get(Symbol::mod) == "END") return true;
  if (reading.has(Number::year) || reading.has(Symbol::ref)) return false;
  return reading.has(Number::weekday) || reading.has(Number::weekend) || reading.has(Number::day) || reading.has(Number::month) || reading.has(Number::season) ||
         reading.has(Number::quarter) || reading.has(Number::half) || reading.has(Number::week) || reading.has(Symbol::holiday);
}

// Nothing but a time of day: whose day must be found in the text.
bool is_bare_clock(const TimeReading& reading) {
  return (reading.has(Number::hour) || reading.has(Symbol::part)) && !reading.has(Number::year) && !reading.has(Number::off) && !reading.has(Number::count) && !needs_direction(reading);
}

// "Friday evening at half past eight": the hour is the evening's.
void say_half_of_day(const FoundTime& left, FoundTime& right) {
  if (left.is_none() || left.sentence != right.sentence || right.first < left.end || right.first - left.end > kPartReach) return;
  TimeReading& clock = right.reading;
  if (!left.reading.has(Symbol::part) || left.reading.has(Number::hour) || !clock.has(Number::hour) || clock.has(Number::pm) || clock.has(Symbol::part) || !is_bare_clock(clock)) return;
  clock.set(Symbol::part, left.reading.get(Symbol::part));
}

// Does a night begin on the day that was just told of, or end?
TimeContext::Night night_of(const TimeReading& reading, const model::Timex& timex, TimeContext::Night before) {
  using Night = TimeContext::Night;
  if (reading.has(Number::eve)) return Night::kEnds;
  const auto at = timex.value.find('T');
  if (at == std::string::npos) return Night::kNone;
  const std::string_view clock = std::string_view(timex.value).substr(at + 1);
  if (clock == "EV" || (clock == "NI" && before != Night::kEnds) || (clock.size() >= 5 && clock >= "20:00")) return before == Night::kEnds ? before : Night::kBegins;
  return reading.has(Number::hour) || clock == "NI" ? before : Night::kNone;
}

// A part of a day that the text has told of: "on Monday evening".
struct ToldPart {
  std::string part;  // TIMEX3: "MO", "AF", "EV", "NI"
  Period day;
  std::uint32_t sentence = 0;
  TimeContext::Night night;
};

// Does a clock time ("…T21:40") lie in that part of a day?
bool lies_in(std::string_view value, std::string_view part) {
  const auto at = value.find('T');
  if (at == std::string_view::npos || value.size() < at + 3 || value[at + 1] > '2') return false;
  const int hour = (value[at + 1] - '0') * 10 + (value[at + 2] - '0');
  if (part == "MO") return hour >= 5 && hour < 12;
  if (part == "AF") return hour >= 12 && hour < 18;
  if (part == "EV") return hour >= 17;
  return hour >= 19 || hour < 5;
}

// A month or a day of a month, and no word that places it.
bool lacks_year(const TimeReading& reading) {
  return reading.has(Number::month) && !reading.has(Number::year) && !reading.has(Number::year2) && !reading.has(Number::off) && !reading.has(Symbol::dir) && reading.get(Symbol::type) != "SET";
}
std::int64_t in_year(const TimeReading& reading) { return reading.get(Number::month) * 32 + reading.get(Number::day, 0); }

// What a date is made of, so that a time of day or the end of a range can lean on it.
bool names_day(const TimeReading& reading) {
  return reading.has(Number::weekday) || (reading.has(Number::month) && reading.has(Number::day)) || (reading.has(Number::off) && reading.get(Symbol::ounit) == "D");
}

// A bound or a bracketed year is about something else than the story's own time.
bool can_anchor(const Analysis& analysis, const FoundTime& found, const text::Sentence& sentence) {
  if (found.first == sentence.first_token) return true;
  return analysis.tokens()[found.first - 1].mark != '(';
}

}  // namespace

struct TimeTagger::Rules {
  Rules(const lang::Pack& pack, std::optional<base::Problem>& problem, Direction direction) : finder(pack, problem), cues(pack), forced(direction) {
    const auto read = [&pack](std::string_view section, std::vector<bool>& out) {
      out.resize(pack.lexicon.word_count() + 1, false);
      for (const lang::Entry& entry : pack.lexicon.section(section)) {
        for (const std::string& form : entry.forms) out[pack.lexicon.find(text::fold(form))] = true;
      }
      out[lang::kNoWord] = false;
    };
    read("time-joint", joint);
    read("time-range", range);
    read("time.share-day", together);
    read("time.share-day-right", together);
    read("time-recurring", recurring);
    read("time-recurring-joint", recurring_joint);
    sunday_ends_week = !pack.lexicon.section("time-week").empty();
  }

  TimeFinder finder;
  DirectionCues cues;
  Direction forced;
  bool sunday_ends_week = false;
  std::vector<bool> joint;            // by WordId: may stand between a time of day and its day
  std::vector<bool> range;            // by WordId: between the ends of a range
  std::vector<bool> together;  // by WordId: between the members of an enumeration or the ends of a range
  std::vector<bool> recurring;        // by WordId: makes a time of day one of every day ("jeweils")
  std::vector<bool> recurring_joint;  // by WordId: may stand between a habit and its time of day
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
  std::uint32_t day_sentence = 0;  // that told of context.day
  std::size_t out_of = 0;             // which of `all` gave the last of `out`
  std::optional<Period> range_begin;  // the weekday right before, which may open a range
  std::optional<Period> day_gone;  // the last day of the paragraph that publication does not precede
  std::vector<ToldPart> told_parts;  // the last day of each part; latest last
  std::vector<FoundTime> all = rules_->finder.find(analysis);
  // Are there at most so many tokens between the two, every one of them in the list? If none, the right one begins with such a word.
  const auto linked = [&](const FoundTime& left, const FoundTime& right, const std::vector<bool>& list, std::uint32_t most) {
    if (left.sentence != right.sentence || left.is_none() || right.is_none() || right.first < left.end || right.first - left.end > most) return false;
    if (right.first == left.end && !list[analysis.words[right.first]]) return false;
    for (std::uint32_t token = left.end; token < right.first; ++token) {
      if (!list[analysis.words[token]]) return false;
    }
    return true;
  };
  // A habit ("täglich", "on Mondays") and the times of day that hang on it, to the end of the last of them.
  std::uint32_t habit_sentence = 0;
  std::uint32_t habit_end = 0;
  bool yearly = false;
  const auto recurs = [&](const FoundTime& found) {
    const bool date = yearly && names_part_of_year(found.reading) && !found.reading.has(Number::year) &&
                      !found.reading.has(Number::off);
    if (!is_bare_clock(found.reading) && !date) return false;
    const std::uint32_t begin = analysis.layout.sentences[found.sentence].first_token;
    for (std::uint32_t back = 1; back <= 2 && found.first >= begin + back; ++back) {
      if (rules_->recurring[analysis.words[found.first - back]]) return true;
    }
    if (habit_end == 0 || habit_sentence != found.sentence || found.first < habit_end ||
        found.first - habit_end > kHabitReach)
      return false;
    for (std::uint32_t token = habit_end; token < found.first; ++token) {
      if (!rules_->recurring_joint[analysis.words[token]]) return false;
    }
    return true;
  };
  for (std::size_t n = 0; n < all.size(); ++n) {
    FoundTime& found = all[n];
    if (found.is_none()) continue;
    if (n > 0) say_half_of_day(all[n - 1], found);
    const text::Sentence& sentence = analysis.layout.sentences[found.sentence];
    // A day holds for its paragraph, and for the sentence behind it: in the press many paragraphs are one sentence long.
    if (sentence.paragraph != paragraph && found.sentence > day_sentence + 1) {
      context.day.reset();
      context.night = TimeContext::Night::kNone;
      day_gone.reset();
    }
    paragraph = sentence.paragraph;
    const bool ahead = context.day && published && context.day->first > *published;
    const bool asked = needs_direction(found.reading) || (ahead && is_bare_clock(found.reading));
    const Direction told = asked ? rules_->cues.told(analysis, sentence, found.first, found.end) : Direction::kUnknown;
    // "Wages rise on 1 April, both sides said in the morning": not on the morning of that day.
    const bool looks_back = ahead && told == Direction::kPast && is_bare_clock(found.reading);
    if (looks_back) std::swap(context.day, day_gone);
    std::optional<model::Timex> timex;
    bool leans = false;  // on the day that follows, which is told of when it comes
    if (is_bare_clock(found.reading) && n + 1 < all.size() && names_day(all[n + 1].reading) && linked(found, all[n + 1], rules_->joint, 2)) {
      // "on the evening of 9 May": the day follows.
      const FoundTime& day = all[n + 1];
      const auto there = resolver.resolve(day.reading, rules_->cues.told(analysis, sentence, day.first, day.end), context);
      if (there && there->granularity == Granularity::kDay && there->days.earliest) {
        TimeContext own = context;
        own.day = Period{Granularity::kDay, *there->days.earliest};
        timex = resolver.resolve(found.reading, told, own);
        leans = true;
      }
    }
    if (!timex && n > 0 && range_begin && found.reading.has(Number::weekday) && !names_part_of_year(found.reading) && !found.reading.has(Symbol::dir) &&
        !found.reading.has(Number::off) && linked(all[n - 1], found, rules_->range, 1)) {
      TimeReading later = found.reading;
      later.set(Symbol::dir, "next");
      later.set(Symbol::anchor, "ctx");
      TimeContext own = context;
      own.narrative = range_begin;
      own.narrative_text = calendar::to_timex(*range_begin);
      timex = resolver.resolve(later, told, own);
    }
    if (!timex && n > 0 && lacks_year(found.reading) && lacks_year(all[n - 1].reading) && out_of == n - 1 && !out.empty() && out.back().days.earliest &&
        linked(all[n - 1], found, rules_->together, 1)) {
      // "from May through July", "from 28 December to 3 January": one stretch, whatever the verbs say of its end.
      TimeReading later = found.reading;
      const int year = static_cast<int>(date::year_month_day{*out.back().days.earliest}.year());
      later.set(Number::year, year + (in_year(all[n - 1].reading) > in_year(later) ? 1 : 0));
      timex = resolver.resolve(later, told, context);
      if (timex) {
        timex->anchor = out.back().anchor;
        timex->anchor_text = out.back().anchor_text;
        timex->confidence = out.back().confidence;
      }
    }
    context.recurring = recurs(found);
    // "It came on Monday evening. … [new paragraph] The blast happened at 21.40": the hour is that evening's, not the day of publication's.
    // Nor is it that of the day of speaking: "… on Monday night, police said on Tuesday. The blast happened at 9:40 p.m."
    const bool two_days = context.day && found.sentence != day_sentence && !told_parts.empty() && told_parts.back().sentence == day_sentence && told_parts.back().day != *context.day;
    const bool lost = !timex && (!context.day || two_days) && !context.recurring && !told_parts.empty() && found.reading.has(Number::hour) && is_bare_clock(found.reading);
    const Direction then = lost ? rules_->cues.told(analysis, sentence, found.first, found.end) : Direction::kFuture;
    for (std::size_t k = told_parts.size(); k > 0 && !timex && then != Direction::kFuture && then != Direction::kPresent; --k) {
      TimeContext own = context;
      own.day = told_parts[k - 1].day;
      own.night = told_parts[k - 1].night;
      auto there = resolver.resolve(found.reading, told, own);
      if (there && lies_in(there->value, told_parts[k - 1].part)) timex = std::move(there);
    }
    if (!timex) timex = resolver.resolve(found.reading, told, context);
    if (looks_back) std::swap(context.day, day_gone);
    range_begin.reset();
    if (!timex) continue;
    if (context.recurring || timex->type == model::TimexType::kSet) {
      habit_sentence = found.sentence;
      habit_end = found.end;
      yearly = timex->value == "P1Y";
    }
    context.recurring = false;
    if (found.reading.has(Number::weekday) && timex->granularity == Granularity::kDay && timex->days.earliest)
      range_begin = Period{Granularity::kDay, *timex->days.earliest};
    timex->span = analysis.span_of(found.first, found.end - 1);
    timex->rule = found.rule->id;
    const bool dated = timex->type != model::TimexType::kSet && !timex->edtf.empty();
    if (dated && timex->days.earliest && timex->days.latest && !leans && can_anchor(analysis, found, sentence)) {
      const Granularity grain = timex->granularity == Granularity::kTime ? Granularity::kDay : timex->granularity;
      if (grain != Granularity::kUnknown) {
        context.narrative = Period{grain, *timex->days.earliest};
        context.narrative_text = std::string(text::slice(analysis.text, timex->span));
        if (grain == Granularity::kDay) {
          if (const auto at = timex->value.find('T'); at != std::string::npos && at + 3 == timex->value.size() && (!published || context.narrative->first <= *published)) {
            const std::string part = timex->value.substr(at + 1);
            std::erase_if(told_parts, [&](const ToldPart& other) { return other.part == part; });
            told_parts.push_back({part, *context.narrative, found.sentence, night_of(found.reading, *timex, TimeContext::Night::kNone)});
          }
          const bool moved = context.day != context.narrative;
          context.day = context.narrative;
          day_sentence = found.sentence;
          context.night = night_of(found.reading, *timex, moved ? TimeContext::Night::kNone : context.night);
          // "In der Nacht", printed on that day: the night that was over.
          const bool bare_night = moved && found.reading.get(Symbol::part) == "NI" && !found.reading.has(Number::off) && !found.reading.has(Number::weekday) && !found.reading.has(Number::day);
          if (bare_night && published && context.day->first == *published) context.night = TimeContext::Night::kEnds;
        }
        if (grain == Granularity::kDay && published && context.day->first <= *published) day_gone = context.day;
        if (grain == Granularity::kQuarter && found.reading.get(Symbol::anchor) != "quarter") context.quarter = context.narrative;
      }
    }
    out.push_back(std::move(*timex));
    out_of = n;
  }
  return out;
}

}  // namespace dateline::extract
