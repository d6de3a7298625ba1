#include "extract/time/resolver.h"

#include <cstdlib>

#include "calendar/edtf.h"
#include "extract/time/locate.h"
#include "extract/time/spelling.h"
#include "extract/time/terminals.h"

namespace dateline::extract {
namespace {

using calendar::Day;
using calendar::DayInterval;
using calendar::Granularity;
using calendar::Period;
using model::Timex;
using model::TimexAnchor;
using model::TimexType;

constexpr std::int64_t kOne = TimeTerminals::kOne;
constexpr long long kYoungYear = 120;  // days
constexpr int kMorning = 6;            // o'clock: before it, it is still night
constexpr int kEvening = 18;
constexpr int kSunday = 6;             // calendar::weekday_of counts from Monday, 0

int field(const TimeReading& reading, Number name) { return static_cast<int>(reading.get(name, 0)); }

std::optional<TimexType> said_type(const TimeReading& reading) { return model::parse_timex_type(reading.get(Symbol::type)); }

bool has_clock(const TimeReading& reading) { return reading.has(Number::hour) || reading.has(Symbol::part); }

bool is_offset(const TimeReading& reading) { return reading.has(Number::off) || (reading.has(Number::sign) && reading.has(Number::count)); }

bool has_date(const TimeReading& reading) {
  for (const Number name : {Number::year, Number::year2, Number::decade, Number::century, Number::millennium, Number::weekday, Number::weekend}) {
    if (reading.has(name)) return true;
  }
  return names_part_of_year(reading) || is_offset(reading);
}

// The cell of the year before, of or after the narrative that lies nearest to it: "in December 2023 …, on 5 January" is 2024.
std::optional<Period> nearest_year(const TimeReading& reading, const std::optional<Period>& narrative) {
  if (!narrative || narrative->granularity > Granularity::kYear) return std::nullopt;
  std::optional<Period> best;
  for (int n = -1; n <= 1; ++n) {
    const auto cell = cell_in_year(reading, narrative->year() + n);
    if (!cell) continue;
    const auto distance = [&](const Period& period) { return std::abs((period.first - narrative->first).count()); };
    if (!best || distance(*cell) < distance(*best)) best = cell;
  }
  return best;
}

// Which day has that time, said of a day or of its night?
Period day_of_clock(const TimeContext& context, std::string_view clock) {
  if (context.night == TimeContext::Night::kNone || clock.size() < 6) return *context.day;
  const int hour = (clock[1] - '0') * 10 + (clock[2] - '0');
  const int later = context.night == TimeContext::Night::kBegins && hour < kMorning ? 1 : context.night == TimeContext::Night::kEnds && hour >= kEvening ? -1 : 0;
  return calendar::shifted(*context.day, later).value_or(*context.day);
}

}  // namespace

struct Resolver::Place {
  std::optional<Period> period;  // unset: underspecified
  DayInterval days;
  TimexAnchor anchor = TimexAnchor::kExplicit;
  std::string anchor_text;
  double confidence = 0.9;
};

std::optional<Timex> Resolver::resolve(const TimeReading& reading, Direction told, const TimeContext& context) const {
  if (forced_ != Direction::kUnknown) told = forced_;
  std::optional<Timex> out;
  const auto type = said_type(reading);
  if (reading.has(Symbol::ref) || (reading.has(Symbol::vague) && (told == Direction::kUnknown || told == Direction::kPresent))) {
    out = refer(reading);
  } else if (type == TimexType::kSet) {
    out = recurrence(reading);
  } else if (type == TimexType::kDuration || (reading.has(Symbol::unit) && !is_offset(reading) && !has_date(reading) && !has_clock(reading))) {
    out = duration(reading, told, context);
  } else {
    out = date(reading, told, context);
  }
  if (!out) return out;
  if (type) out->type = *type;
  out->mod = std::string(reading.get(Symbol::mod));
  out->quant = std::string(reading.get(Symbol::quant));
  out->freq = std::string(reading.get(Symbol::freq));
  if (out->mod == "APPROX" && !out->edtf.empty() && out->edtf.find('/') == std::string::npos) out->edtf += '~';
  return out;
}

Timex Resolver::refer(const TimeReading& reading) const {
  Timex out;
  out.value = std::string(reading.get(reading.has(Symbol::ref) ? Symbol::ref : Symbol::vague));
  out.confidence = 0.6;
  return out;
}

std::optional<Timex> Resolver::duration(const TimeReading& reading, Direction told, const TimeContext& context) const {
  Timex out;
  out.type = TimexType::kDuration;
  std::int64_t count = reading.get(Number::count, kOne);
  if (count != kVague) count = (count + reading.get(Number::plus, 0)) * reading.get(Number::times, 1);
  const std::string_view unit = reading.get(Symbol::unit);
  if (unit.empty()) return std::nullopt;
  out.value = period_value(count, unit);
  out.confidence = 0.9;
  // "three years ago" and "the past three years" are durations that end or begin at a known day.
  const auto grain = granularity_of(unit);
  const std::string_view dir = reading.get(Symbol::dir);
  const bool point = reading.has(Number::sign);
  const bool from_text = reading.get(Symbol::anchor) == "ctx";
  if (count == kVague || !grain || (dir.empty() && !point) || (point && from_text && !context.narrative)) return out;
  if (reading.has(Number::ahead) && told != Direction::kFuture && told != Direction::kPresent) return out;
  const std::int64_t whole = (count + kOne - 1) / kOne * (point ? field(reading, Number::sign) : dir == "past" ? -1 : 1);
  std::optional<Day> base = published_.day();
  out.anchor = TimexAnchor::kPublication;
  if (from_text && context.narrative) {
    base = context.narrative->first;
    out.anchor = TimexAnchor::kContext;
  }
  if (!base) {
    out.anchor = TimexAnchor::kNone;
    return out;
  }
  out.anchor_text = calendar::to_iso(*base);
  const auto there = calendar::shifted(calendar::period_of(*grain, *base), whole);
  if (!there) return std::nullopt;
  if (point) {
    // TIMEX3 has the length, EDTF the place where it leads: "vor drei Tagen".
    out.days = there->days();
    out.edtf = calendar::to_edtf(*there);
    out.granularity = *grain;
  } else {
    out.days = whole < 0 ? DayInterval{there->first, *base} : DayInterval{*base, there->last()};
    out.granularity = Granularity::kUnknown;
  }
  return out;
}

std::optional<Timex> Resolver::recurrence(const TimeReading& reading) const {
  Timex out;
  out.type = TimexType::kSet;
  out.confidence = 0.85;
  const auto clock = clock_value(reading);
  if (!clock) return std::nullopt;
  if (reading.has(Symbol::unit)) {
    out.value = period_value(reading.get(Number::count, kOne), reading.get(Symbol::unit));
  } else {
    out.value = unspecified_day(reading) + *clock;
  }
  return out;
}

// Reports of earnings speak of one quarter throughout: the last one named, else the last that is over.
std::optional<Period> Resolver::locate_quarter(const TimeReading& reading, const TimeContext& context, Day today) const {
  if (!context.quarter && reading.get(Symbol::ounit) == "Y") {
    const auto there = calendar::shifted(calendar::period_of(Granularity::kYear, today), reading.get(Number::off, 0));
    return there;
  }
  const auto quarter = context.quarter ? context.quarter : calendar::shifted(calendar::period_of(Granularity::kQuarter, today), -1);
  if (!quarter) return std::nullopt;
  if (const auto year = said_year(reading, today)) return calendar::shifted(*quarter, 4LL * (*year - quarter->year()));
  return calendar::shifted(*quarter, reading.get(Number::off, 0) * (reading.get(Symbol::ounit) == "Y" ? 4 : 1));
}

std::optional<Period> Resolver::locate(const TimeReading& reading, Direction told, const TimeContext& context, Day today) const {
  const std::string_view said = reading.get(Symbol::dir);
  if (reading.has(Number::then)) {
    TimeReading from = reading;
    for (const Number counted : {Number::then, Number::sign, Number::count}) from.clear(counted);
    const auto day = locate(from, told, context, today);
    if (!day || reading.get(Number::count) == kVague) return std::nullopt;
    long long count = reading.get(Number::count, kOne) / kOne * reading.get(Number::times, 1);
    // "Montag in acht Tagen" is a Monday: the days are counted with both ends.
    if (reading.has(Number::weekday) && reading.get(Symbol::unit) == "D") count = count / 7 * 7;
    return counted_from(day->first, field(reading, Number::sign) * count, reading.get(Symbol::unit));
  }
  if (reading.get(Symbol::anchor) == "quarter") return locate_quarter(reading, context, today);
  if (const auto year = said_year(reading, today)) {
    if (reading.has(Number::weekday) && !reading.has(Number::nth) && !reading.has(Number::day)) return std::nullopt;
    return cell_in_year(reading, *year);
  }
  if (reading.has(Number::millennium)) return std::nullopt;
  if (reading.has(Number::century)) {
    const int number = field(reading, Number::century);
    if (number < 1) return std::nullopt;
    if (field(reading, Number::bc) == 0) return calendar::century_period(100 * (number - 1));
    const auto first = calendar::year_period(1 - 100 * number);  // the fifth century BC is 500 to 401 BC
    return first ? std::optional(Period{Granularity::kCentury, first->first}) : std::nullopt;
  }
  if (reading.has(Number::decade)) {
    int year = field(reading, Number::decade);
    if (year < 100) {
      const int now = calendar::period_of(Granularity::kYear, today).year();
      year += now / 100 * 100;
      if (year > now) year -= 100;
    }
    return calendar::decade_period(year);
  }
  if (is_offset(reading)) {
    std::string_view unit = reading.has(Symbol::ounit) ? reading.get(Symbol::ounit) : reading.get(Symbol::unit);
    long long n = reading.get(Number::off, 0);
    if (!reading.has(Number::off)) {
      const std::int64_t count = reading.get(Number::count);
      if (count == kVague) return std::nullopt;
      n = field(reading, Number::sign) * (count / kOne) * reading.get(Number::times, 1);
      if (unit == "W" && reading.has(Number::exact)) {
        unit = "D";
        n *= 7;
      }
    }
    auto grain = granularity_of(unit);
    Day base = today;
    if (reading.get(Symbol::anchor) == "ctx" && context.narrative) {
      base = context.narrative->first;
      // "a year earlier", said of a quarter or a month, is that quarter or month.
      const Granularity told_grain = context.narrative->granularity;
      if (unit == "Y" && (told_grain == Granularity::kQuarter || told_grain == Granularity::kMonth) && reading.has(Number::exact)) {
        return calendar::shifted(*context.narrative, n * (told_grain == Granularity::kQuarter ? 4 : 12));
      }
    }
    if (!grain && reading.get(Symbol::anchor) == "ctx") return context.narrative;  // "until then": the time told of, however wide
    if (!grain) return calendar::period_of(Granularity::kDay, base);
    // "at the end of the year", told in the past while the year is young, is the year before.
    if (n == 0 && grain == Granularity::kYear && told == Direction::kPast && reading.get(Symbol::mod) == "END" && !reading.has(Symbol::dir) &&
        (today - calendar::period_of(Granularity::kYear, today).first).count() < kYoungYear) {
      n = -1;
    }
    if (sunday_ends_week_ && grain == Granularity::kWeek && n < 0 && !reading.has(Number::exact) && calendar::weekday_of(base) == kSunday) n += 1;
    const auto there = calendar::shifted(calendar::period_of(*grain, base), n);
    if (!there) return std::nullopt;
    return cell_in(reading, *there);
  }
  if (names_part_of_year(reading) && !(reading.has(Number::day) && !reading.has(Number::month))) {
    const int now = calendar::period_of(Granularity::kYear, today).year();
    // "this summer" is this year's, "this January", said late in the year, is ahead. Winters lie across the turn of the year.
    const bool late = reading.has(Number::month) && told != Direction::kPast && date::year_month_day{today}.month() > date::month{static_cast<unsigned>(field(reading, Number::month) + 6)};
    if (said == "this" && !reading.has(Number::weekday) && field(reading, Number::season) != 4) return cell_in_year(reading, late ? now + 1 : now);
    return choose([&](int n) { return cell_in_year(reading, now + n); }, today, said, told);
  }
  const auto nearby = [&](Granularity grain) {
    const Period own = calendar::period_of(grain, today);
    return choose(
        [&](int n) -> std::optional<Period> {
          const auto outer = calendar::shifted(own, n);
          return outer ? cell_in(reading, *outer) : std::nullopt;
        },
        today, said, told == Direction::kUnknown && grain == Granularity::kWeek ? Direction::kPast : told, grain == Granularity::kWeek);
  };
  if (reading.has(Number::day)) return nearby(Granularity::kMonth);
  if (reading.has(Number::weekday) || reading.has(Number::weekend)) return nearby(Granularity::kWeek);
  return std::nullopt;
}

std::optional<Resolver::Place> Resolver::place(const TimeReading& reading, Direction told, const TimeContext& context) const {
  Place out;
  // Nothing but years and centuries stands on its own.
  const bool quarterly = reading.get(Symbol::anchor) == "quarter";
  const bool self_contained = (reading.has(Number::year) && !quarterly) || reading.has(Number::century) || (reading.has(Number::decade) && field(reading, Number::decade) >= 100);
  // "The same day" is a day: where the last date of the text is a month, the last day of the paragraph is meant.
  if (reading.get(Symbol::anchor) == "ctx" && reading.get(Symbol::ounit) == "D" && context.narrative && context.day &&
      context.narrative->granularity != Granularity::kDay) {
    TimeContext daily = context;
    daily.narrative = context.day;
    daily.narrative_text = calendar::to_timex(*context.day);
    return place(reading, told, daily);
  }
  // A day counted from a story told in months or years is nobody's guess.
  if (reading.get(Symbol::anchor) == "ctx" && reading.get(Symbol::ounit) == "D" && context.narrative && context.narrative->granularity != Granularity::kDay) {
    out.anchor = TimexAnchor::kNone;
    out.confidence = 0.3;
    return out;
  }
  const bool from_context = !self_contained && ((reading.get(Symbol::anchor) == "ctx" && context.narrative) || (quarterly && context.quarter));
  if (self_contained || from_context) {
    out.period = locate(reading, told, context, from_context ? (quarterly ? context.quarter : context.narrative)->first : Day{});
    if (!out.period) return std::nullopt;
    out.days = out.period->days();
    if (from_context) {
      out.anchor = TimexAnchor::kContext;
      out.anchor_text = context.narrative_text;
      out.confidence = 0.7;
    }
    return out;
  }
  const DayInterval& when = published_.days;
  out.anchor = TimexAnchor::kNone;
  out.confidence = 0.5;
  if (!when.earliest || !when.latest) {
    // Nobody knows when this was published, but a day of a month belongs to the year that the text is telling of.
    const auto told_of = reading.has(Number::month) ? nearest_year(reading, context.narrative) : std::nullopt;
    if (!told_of) return out;
    out.period = told_of;
    out.days = told_of->days();
    out.anchor = TimexAnchor::kContext;
    out.anchor_text = context.narrative_text;
    out.confidence = 0.6;
    return out;
  }
  out.anchor = TimexAnchor::kPublication;
  out.anchor_text = published_.edtf;
  const auto early = locate(reading, told, context, *when.earliest);
  const auto late = locate(reading, told, context, *when.latest);
  if (!early || !late) return std::nullopt;
  if (*early == *late) {
    out.period = early;
    out.days = early->days();
    out.confidence = is_offset(reading) ? 0.95 : told == Direction::kUnknown && !reading.has(Symbol::dir) ? 0.7 : 0.8;
    return out;
  }
  out.days = {std::min(early->first, late->first), std::max(early->last(), late->last())};
  return out;
}

std::optional<Timex> Resolver::date(const TimeReading& reading, Direction told, const TimeContext& context) const {
  Timex out;
  const auto clock = clock_value(reading);
  if (!clock) return std::nullopt;
  Place where;
  if (context.recurring) {
    // "every day at 7", "every year in May": of no day, of no year.
    out.type = has_date(reading) ? TimexType::kSet : TimexType::kTime;
    out.value = has_date(reading) ? unspecified_day(reading) + *clock : *clock;
    out.confidence = 0.8;
    return out;
  }
  if (has_date(reading)) {
    const auto found = place(reading, told, context);
    if (!found) return std::nullopt;
    where = *found;
  } else if (context.day) {
    where.period = day_of_clock(context, *clock);
    where.days = where.period->days();
    where.anchor = TimexAnchor::kContext;
    where.anchor_text = calendar::to_timex(*context.day);
    where.confidence = 0.8;
  } else {
    where.days = published_.days;
    if (const auto day = published_.day()) where.period = Period{Granularity::kDay, *day};
    where.anchor = where.period ? TimexAnchor::kPublication : TimexAnchor::kNone;
    where.anchor_text = published_.edtf;
    where.confidence = 0.5;
  }
  out.type = clock->empty() ? TimexType::kDate : TimexType::kTime;
  out.days = where.days;
  out.anchor = where.anchor;
  out.anchor_text = where.anchor_text;
  out.confidence = where.confidence;
  if (where.period) {
    out.value = calendar::to_timex(*where.period);
    out.edtf = calendar::to_edtf(*where.period);
    out.granularity = where.period->granularity;
    if (const auto held = held_days(reading, *where.period)) {
      out.days = *held;
      out.edtf = calendar::to_edtf(*held, reading.has(Number::lasts) ? Granularity::kDay : Granularity::kYear);
      if (reading.has(Number::lasts))
        out.granularity = reading.get(Number::lasts) < 28 ? Granularity::kWeek : Granularity::kMonth;
    }
  } else {
    out.value = unspecified_day(reading);
    out.edtf = unspecified_edtf(out.value);
  }
  if (reading.has(Number::swap)) {
    TimeReading other = reading;
    other.set(Number::day, field(reading, Number::month));
    other.set(Number::month, field(reading, Number::day));
    const auto year = said_year(other, published_.day());
    const auto swapped = year && other.get(Number::day) != other.get(Number::month) ? cell_in_year(other, *year) : std::nullopt;
    if (swapped) {
      out.other_value = calendar::to_timex(*swapped);
      out.days = {std::min(*out.days.earliest, swapped->first), std::max(*out.days.latest, swapped->first)};
      out.confidence = 0.5;
    }
  }
  if (!clock->empty()) {
    const bool universal = reading.get(Symbol::zone) == "Z" && reading.has(Number::hour);
    out.value += *clock + (universal ? "Z" : "");
    if (reading.has(Number::hour) && where.period && where.period->granularity == Granularity::kDay) {
      if (clock->size() == 6 && *clock != "T24:00") out.edtf += *clock + ":00" + (universal ? "Z" : "");
      out.granularity = Granularity::kTime;
    }
  }
  return out;
}

}  // namespace dateline::extract
