#include "extract/time/locate.h"

#include <algorithm>
#include <cstdlib>

#include "calendar/holiday.h"

namespace dateline::extract {
namespace {

using calendar::Day;
using calendar::Granularity;
using calendar::Period;

// How much farther the told direction may lie before the other is believed: a report that says "on 30 November" with a verb in the past, printed on
// the 25th, means the coming one.
constexpr int kAgainstCue = 6;
constexpr int kAgainstCueWeekday = 7;  // "on Sunday they vote", printed on a Monday: yesterday is no rival
constexpr int kAgainstCueWide = 12;  // months and seasons lie farther apart than a verb can be wrong about
constexpr int kLongestStretch = 60;  // years of "1939/45"
constexpr int kAgainstPast = 3;      // no cue: the past wins unless the future is clearly nearer

int field(const TimeReading& reading, Number name) { return static_cast<int>(reading.get(name, 0)); }

// Days from today to the cell; 0 inside.
long long distance(const Period& period, Day today) {
  if (period.first > today) return (period.first - today).count();
  if (period.last() < today) return (period.last() - today).count();
  return 0;
}

}  // namespace

std::optional<Granularity> granularity_of(std::string_view unit) noexcept {
  if (unit == "D") return Granularity::kDay;
  if (unit == "W") return Granularity::kWeek;
  if (unit == "WE") return Granularity::kWeekend;
  if (unit == "M") return Granularity::kMonth;
  if (unit == "Q") return Granularity::kQuarter;
  if (unit == "SP") return Granularity::kSeason;
  if (unit == "H") return Granularity::kHalf;
  if (unit == "Y") return Granularity::kYear;
  if (unit == "DE") return Granularity::kDecade;
  if (unit == "CE") return Granularity::kCentury;
  return std::nullopt;
}

std::optional<int> said_year(const TimeReading& reading, std::optional<Day> today) {
  if (reading.has(Number::year)) {
    const int year = field(reading, Number::year);
    return field(reading, Number::bc) != 0 ? 1 - year : year;
  }
  if (!reading.has(Number::year2)) return std::nullopt;
  const int now = today ? calendar::period_of(Granularity::kYear, *today).year() : 1990;
  int year = now / 100 * 100 + field(reading, Number::year2);
  if (year > now + 10) year -= 100;
  return year;
}

bool names_part_of_year(const TimeReading& reading) noexcept {
  for (const Number name : {Number::month, Number::day, Number::season, Number::quarter, Number::half, Number::week}) {
    if (reading.has(name)) return true;
  }
  return reading.has(Symbol::holiday);
}

std::optional<Period> cell_in_year(const TimeReading& reading, int year) {
  if (reading.has(Symbol::holiday)) {
    const auto day = calendar::holiday(reading.get(Symbol::holiday), year);
    if (!day) return std::nullopt;
    return Period{Granularity::kDay, *day};
  }
  if (reading.has(Number::nth) && reading.has(Number::weekday)) {
    const auto month = calendar::month_period(year, field(reading, Number::month));
    if (!month) return std::nullopt;
    const int ahead = (field(reading, Number::weekday) - 1 - calendar::weekday_of(month->first) + 7) % 7 + 7 * (field(reading, Number::nth) - 1);
    const Day day = month->first + date::days{ahead};
    if (day > month->last()) return std::nullopt;
    return Period{Granularity::kDay, day};
  }
  if (reading.has(Number::month) && reading.has(Number::day)) return calendar::day_period(year, field(reading, Number::month), field(reading, Number::day));
  if (reading.has(Number::month)) return calendar::month_period(year, field(reading, Number::month));
  if (reading.has(Number::season)) return calendar::season_period(year, field(reading, Number::season));
  if (reading.has(Number::quarter)) return calendar::quarter_period(year, field(reading, Number::quarter));
  if (reading.has(Number::half)) return calendar::half_period(year, field(reading, Number::half));
  if (reading.has(Number::week)) return calendar::week_period(year, field(reading, Number::week));
  return calendar::year_period(year);
}

std::optional<Period> cell_in(const TimeReading& reading, const Period& outer) {
  switch (outer.granularity) {
    case Granularity::kYear:
    case Granularity::kDecade:
    case Granularity::kCentury:
      return names_part_of_year(reading) ? cell_in_year(reading, outer.year()) : outer;
    case Granularity::kWeek:
      if (reading.has(Number::weekend)) return calendar::period_of(Granularity::kWeekend, outer.first);
      if (reading.has(Number::weekday)) return Period{Granularity::kDay, outer.first + date::days{field(reading, Number::weekday) - 1}};
      return outer;
    case Granularity::kMonth:
      if (reading.has(Number::nth) && reading.has(Number::weekday)) {
        TimeReading within = reading;
        within.set(Number::month, static_cast<int>(static_cast<unsigned>(date::year_month_day{outer.first}.month())));
        return cell_in_year(within, outer.year());
      }
      if (reading.has(Number::day)) {
        const Day day = outer.first + date::days{field(reading, Number::day) - 1};
        if (day > outer.last()) return std::nullopt;
        return Period{Granularity::kDay, day};
      }
      return outer;
    default: return outer;
  }
}

std::optional<calendar::DayInterval> held_days(const TimeReading& reading, const Period& cell) {
  using calendar::DayInterval;
  const int year = cell.year();
  if (reading.has(Number::half) &&
      (cell.granularity == Granularity::kDecade || cell.granularity == Granularity::kCentury)) {
    const int years = cell.granularity == Granularity::kDecade ? 5 : 50;
    const int from =
        static_cast<int>(date::year_month_day{cell.first}.year()) + (field(reading, Number::half) == 1 ? 0 : years);
    const auto first = calendar::year_period(from);
    const auto last = calendar::year_period(from + years - 1);
    if (!first || !last) return std::nullopt;
    return DayInterval{first->first, last->last()};
  }
  if (reading.has(Number::lasts) && cell.granularity == Granularity::kDay) {
    const Day last = cell.first + date::days{std::max(field(reading, Number::lasts), 1) - 1};
    const std::string_view bound = reading.get(Symbol::mod);
    return DayInterval{bound == "END" ? last : cell.first, bound == "START" ? cell.first : last};
  }
  if (cell.granularity != Granularity::kYear) return std::nullopt;
  int end = year;
  if (reading.has(Number::end_year)) {
    end = field(reading, Number::end_year);
    if (end < 100) end += year / 100 * 100;
    if (end < year && year % 100 == 99) end += 100;
    // "2005/09" may be a month; nobody writes a range of a year and two months apart from it.
    if (end <= year || end - year > kLongestStretch || (end != year + 1 && end % 100 <= 12)) return std::nullopt;
  }
  if (reading.has(Number::opens) && end <= year + 1) {
    const auto first = calendar::month_period(year, field(reading, Number::opens));
    const auto last = first ? calendar::shifted(*first, reading.get(Number::months, 12) - 1) : std::nullopt;
    if (!last) return std::nullopt;
    return DayInterval{first->first, last->last()};
  }
  if (reading.has(Number::ends)) {
    // Twelve months that end on the last day of any month of that year.
    const auto first = calendar::month_period(year - 1, 2);
    if (!first) return std::nullopt;
    return DayInterval{first->first, cell.last()};
  }
  const auto last = calendar::year_period(end);
  if (end == year || !last) return std::nullopt;
  return DayInterval{cell.first, last->last()};
}

std::optional<Period> counted_from(Day day, long long count, std::string_view unit) {
  if (unit == "D" || unit == "W") return calendar::shifted({Granularity::kDay, day}, unit == "W" ? 7 * count : count);
  const auto grain = granularity_of(unit);
  if (grain != Granularity::kMonth && grain != Granularity::kYear) return std::nullopt;
  const auto month = calendar::shifted(calendar::period_of(Granularity::kMonth, day),
                                       grain == Granularity::kYear ? 12 * count : count);
  if (!month) return std::nullopt;
  const Day there = month->first + (day - calendar::period_of(Granularity::kMonth, day).first);
  return Period{Granularity::kDay, std::min(there, month->last())};
}

std::optional<Period> choose(const std::function<std::optional<Period>(int)>& at, Day today, std::string_view said,
                             Direction told, bool weekly) {
  std::optional<Period> best;
  long long best_cost = 0;
  for (int n = -2; n <= 2; ++n) {
    const auto candidate = at(n);
    if (!candidate) continue;
    const long long away = distance(*candidate, today);
    if (said == "past" && away >= 0) continue;
    if (said == "next" && away <= 0) continue;
    long long cost = std::llabs(away);
    if (told == Direction::kPast && away > 0) cost *= candidate->granularity > Granularity::kWeek ? kAgainstCueWide : kAgainstCue;
    if (told == Direction::kFuture && away < 0) cost *= weekly ? kAgainstCueWeekday : kAgainstCue;
    if (told == Direction::kPresent && away < 0) cost *= weekly ? kAgainstCueWeekday : kAgainstCue;
    if (told == Direction::kUnknown && said.empty() && away > 0) cost *= kAgainstPast;
    if (!best || cost < best_cost || (cost == best_cost && away < 0)) {
      best = candidate;
      best_cost = cost;
    }
  }
  return best;
}

}  // namespace dateline::extract
