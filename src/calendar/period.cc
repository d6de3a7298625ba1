#include "calendar/period.h"

#include <array>
#include <cstdio>

#include "calendar/edtf.h"

namespace dateline::calendar {
namespace {

using date::day;
using date::days;
using date::month;
using date::year;
using date::year_month_day;

constexpr int kMaxYear = 9998;

int year_of(Day d) noexcept { return static_cast<int>(year_month_day{d}.year()); }
int month_of(Day d) noexcept { return static_cast<int>(static_cast<unsigned>(year_month_day{d}.month())); }

int floor_div(int a, int b) noexcept { return a >= 0 ? a / b : -((-a + b - 1) / b); }

Day first_of(int y, int m) noexcept { return Day{year{y} / m / 1}; }

// How many months a cell spans; 0 for cells counted in days.
int months_in(Granularity g) noexcept {
  switch (g) {
    case Granularity::kMonth: return 1;
    case Granularity::kQuarter:
    case Granularity::kSeason: return 3;
    case Granularity::kHalf: return 6;
    case Granularity::kYear: return 12;
    case Granularity::kDecade: return 120;
    case Granularity::kCentury: return 1200;
    default: return 0;
  }
}

// First day of the month `n` months after January of year 0.
std::optional<Day> month_number(long long n) noexcept {
  if (n < -12LL * kMaxYear || n > 12LL * kMaxYear) return std::nullopt;
  const int number = static_cast<int>(n);
  const int y = floor_div(number, 12);
  return first_of(y, number - 12 * y + 1);
}

std::optional<Period> cell(Granularity g, int y, int m) noexcept {
  if (y < -kMaxYear || y > kMaxYear) return std::nullopt;
  return Period{g, first_of(y, m)};
}

template <typename... Args>
std::string printed(const char* format, Args... args) {
  std::array<char, 48> buffer;
  const int size = std::snprintf(buffer.data(), buffer.size(), format, args...);
  return {buffer.data(), static_cast<std::size_t>(size)};
}

// TIMEX3 writes years before Christ as BC0044, where the astronomical year is -43.
std::string timex_year(int y) { return y <= 0 ? printed("BC%04d", 1 - y) : printed("%04d", y); }
std::string edtf_year(int y) { return y < 0 ? printed("-%04d", -y) : printed("%04d", y); }

struct IsoWeek {
  int year;
  int week;
};

IsoWeek iso_week(Day d) noexcept {
  const Day thursday = d + days{3 - weekday_of(d)};
  const int y = year_of(thursday);
  return {y, static_cast<int>((thursday - first_of(y, 1)).count()) / 7 + 1};
}

}  // namespace

int weekday_of(Day d) noexcept { return static_cast<int>(date::weekday{d}.iso_encoding()) - 1; }

Day Period::last() const noexcept {
  switch (granularity) {
    case Granularity::kWeek: return first + date::days{6};
    case Granularity::kWeekend: return first + date::days{1};
    default: break;
  }
  const int months = months_in(granularity);
  if (months == 0) return first;
  const year_month_day from{first};
  const auto after = from.year() / from.month() + date::months{months};
  return Day{after / day{1}} - date::days{1};
}

int Period::year() const noexcept { return granularity == Granularity::kWeek ? iso_week(first).year : year_of(first); }

Period period_of(Granularity granularity, Day d) noexcept {
  const int y = year_of(d);
  const int m = month_of(d);
  switch (granularity) {
    case Granularity::kWeek: return {granularity, d - days{weekday_of(d)}};
    case Granularity::kWeekend: return {granularity, d + days{5 - weekday_of(d)}};
    case Granularity::kMonth: return {granularity, first_of(y, m)};
    case Granularity::kQuarter: return {granularity, first_of(y, (m - 1) / 3 * 3 + 1)};
    case Granularity::kHalf: return {granularity, first_of(y, m <= 6 ? 1 : 7)};
    case Granularity::kSeason: return m <= 2 ? Period{granularity, first_of(y - 1, 12)} : Period{granularity, first_of(y, m / 3 * 3)};
    case Granularity::kYear: return {granularity, first_of(y, 1)};
    case Granularity::kDecade: return {granularity, first_of(floor_div(y, 10) * 10, 1)};
    case Granularity::kCentury: return {granularity, first_of(floor_div(y, 100) * 100, 1)};
    default: return {Granularity::kDay, d};
  }
}

std::optional<Period> shifted(const Period& period, long long n) noexcept {
  constexpr long long kMost = 400LL * kMaxYear;
  if (n < -kMost || n > kMost) return std::nullopt;
  if (const int months = months_in(period.granularity); months != 0) {
    const long long from = 12LL * year_of(period.first) + month_of(period.first) - 1;
    const auto day = month_number(from + n * months);
    if (!day) return std::nullopt;
    return Period{period.granularity, *day};
  }
  const int step = period.granularity == Granularity::kDay ? 1 : 7;
  const Day moved = period.first + days{static_cast<int>(n) * step};
  const int y = year_of(moved);
  if (y < -kMaxYear || y > kMaxYear) return std::nullopt;
  return Period{period.granularity, moved};
}

std::optional<Period> day_period(int y, int m, int d) noexcept {
  if (y < -kMaxYear || y > kMaxYear || m < 1 || m > 12 || d < 1 || d > 31) return std::nullopt;
  const year_month_day ymd{year{y}, month{static_cast<unsigned>(m)}, day{static_cast<unsigned>(d)}};
  if (!ymd.ok()) return std::nullopt;
  return Period{Granularity::kDay, Day{ymd}};
}

std::optional<Period> month_period(int y, int m) noexcept {
  if (m < 1 || m > 12) return std::nullopt;
  return cell(Granularity::kMonth, y, m);
}
std::optional<Period> year_period(int y) noexcept { return cell(Granularity::kYear, y, 1); }
std::optional<Period> quarter_period(int y, int quarter) noexcept {
  if (quarter < 1 || quarter > 4) return std::nullopt;
  return cell(Granularity::kQuarter, y, quarter * 3 - 2);
}
std::optional<Period> half_period(int y, int half) noexcept {
  if (half < 1 || half > 2) return std::nullopt;
  return cell(Granularity::kHalf, y, half * 6 - 5);
}
std::optional<Period> season_period(int y, int season) noexcept {
  if (season < 1 || season > 4) return std::nullopt;
  return cell(Granularity::kSeason, y, season * 3);
}
std::optional<Period> week_period(int y, int week) noexcept {
  if (y < -kMaxYear || y > kMaxYear || week < 1 || week > 53) return std::nullopt;
  const Period first = period_of(Granularity::kWeek, first_of(y, 1) + days{3});
  const Period out{Granularity::kWeek, first.first + days{7 * (week - 1)}};
  if (iso_week(out.first).year != y) return std::nullopt;
  return out;
}
std::optional<Period> decade_period(int y) noexcept { return cell(Granularity::kDecade, floor_div(y, 10) * 10, 1); }
std::optional<Period> century_period(int y) noexcept { return cell(Granularity::kCentury, floor_div(y, 100) * 100, 1); }

std::string to_timex(const Period& period) {
  constexpr std::array<const char*, 4> kSeasons{"SP", "SU", "FA", "WI"};
  const year_month_day ymd{period.first};
  const int y = static_cast<int>(ymd.year());
  const auto m = static_cast<unsigned>(ymd.month());
  switch (period.granularity) {
    case Granularity::kDay: return timex_year(y) + printed("-%02u-%02u", m, static_cast<unsigned>(ymd.day()));
    case Granularity::kWeek:
    case Granularity::kWeekend: {
      const IsoWeek iso = iso_week(period.first);
      return timex_year(iso.year) + printed("-W%02d", iso.week) + (period.granularity == Granularity::kWeekend ? "-WE" : "");
    }
    case Granularity::kMonth: return timex_year(y) + printed("-%02u", m);
    case Granularity::kQuarter: return timex_year(y) + printed("-Q%u", (m + 2) / 3);
    case Granularity::kSeason: return timex_year(y) + "-" + kSeasons[m / 3 - 1];
    case Granularity::kHalf: return timex_year(y) + printed("-H%u", m < 7 ? 1U : 2U);
    case Granularity::kDecade: return y < 0 ? timex_year(y) : printed("%03d", y / 10);
    case Granularity::kCentury: return y < 0 ? timex_year(y) : printed("%02d", y / 100);
    default: return timex_year(y);
  }
}

std::string to_edtf(const Period& period) {
  const year_month_day ymd{period.first};
  const int y = static_cast<int>(ymd.year());
  const auto m = static_cast<unsigned>(ymd.month());
  switch (period.granularity) {
    case Granularity::kMonth: return edtf_year(y) + printed("-%02u", m);
    case Granularity::kQuarter: return edtf_year(y) + printed("-%u", 32 + (m + 2) / 3);
    case Granularity::kSeason: return edtf_year(y) + printed("-%u", 20 + m / 3);
    case Granularity::kHalf: return edtf_year(y) + printed("-%u", m < 7 ? 40U : 41U);
    case Granularity::kYear: return edtf_year(y);
    case Granularity::kDecade: return y < 0 ? to_edtf(period.days()) : printed("%03dX", y / 10);
    case Granularity::kCentury: return y < 0 ? to_edtf(period.days()) : printed("%02dXX", y / 100);
    default: return to_edtf(period.days());
  }
}

}  // namespace dateline::calendar
