#include "calendar/holiday.h"

#include <charconv>
#include <vector>

#include "base/strings.h"
#include "calendar/period.h"

namespace dateline::calendar {
namespace {

using date::days;
using date::year;
using date::year_month_day;

std::optional<int> number(std::string_view text) {
  int value = 0;
  if (!text.empty() && text.front() == '+') text.remove_prefix(1);
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size() || text.empty()) return std::nullopt;
  return value;
}

Day civil(int y, int m, int d) { return Day{year{y} / m / d}; }

Day easter(int y) {
  const int a = y % 19;
  const int b = y / 100;
  const int c = y % 100;
  const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
  const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
  const int m = (a + 11 * h + 22 * l) / 451;
  const int n = h + l - 7 * m + 114;
  return civil(y, n / 31, n % 31 + 1);
}

Day orthodox_easter(int y) {
  const int d = (19 * (y % 19) + 15) % 30;
  const int e = (2 * (y % 4) + 4 * (y % 7) - d + 34) % 7;
  const int n = d + e + 114;
  // The Julian day is carried over: the calendars drift by three days in four centuries.
  return civil(y, n / 31, n % 31 + 1) + days{y / 100 - y / 400 - 2};
}

// Day counts from 1 January of year 1 (rata die), as in Calendrical Calculations.
Day from_rata_die(long long rd) { return civil(1, 1, 1) + days{static_cast<int>(rd - 1)}; }

long long islamic(long long y, int m, int d) { return 227015 - 1 + (y - 1) * 354 + (3 + 11 * y) / 30 + 29LL * (m - 1) + m / 2 + d; }

long long hebrew_new_year(long long y) {
  const long long months = (235 * y - 234) / 19;
  const long long parts = 12084 + 13753 * months;
  long long day = 29 * months + parts / 25920;
  if ((3 * (day + 1)) % 7 < 3) ++day;
  return day;
}

long long hebrew_delayed(long long y) {
  const long long before = hebrew_new_year(y - 1);
  const long long own = hebrew_new_year(y);
  const long long after = hebrew_new_year(y + 1);
  const int correction = after - own == 356 ? 2 : own - before == 382 ? 1 : 0;
  return -1373427 - 1 + own + correction;  // epoch: 7 October 3761 BC (Julian) is rata die -1373427
}

// Month 1 is Nisan; Tishri (7) opens the year, so Nisan to Elul come at its end.
long long hebrew(long long y, int m, int d) {
  const bool leap = (7 * y + 1) % 19 < 7;
  const long long length = hebrew_delayed(y + 1) - hebrew_delayed(y);
  const auto month_days = [&](int n) -> int {
    if (n == 2 || n == 4 || n == 6 || n == 10 || n == 13) return 29;
    if (n == 12) return leap ? 30 : 29;
    if (n == 8) return length % 10 == 5 ? 30 : 29;
    if (n == 9) return length % 10 == 3 ? 29 : 30;
    return 30;
  };
  long long out = hebrew_delayed(y) + d - 1;
  const int last = leap ? 13 : 12;
  if (m >= 7) {
    for (int n = 7; n < m; ++n) out += month_days(n);
  } else {
    for (int n = 7; n <= last; ++n) out += month_days(n);
    for (int n = 1; n < m; ++n) out += month_days(n);
  }
  return out + 1;
}

std::optional<Day> nth_weekday(int y, std::string_view nth, int weekday, int m) {
  const auto cell = month_period(y, m);
  if (!cell || weekday < 1 || weekday > 7) return std::nullopt;
  if (nth == "last") return cell->last() - days{(weekday_of(cell->last()) - (weekday - 1) + 7) % 7};
  const auto n = number(nth);
  if (!n) return std::nullopt;
  const Day day = cell->first + days{(weekday - 1 - weekday_of(cell->first) + 7) % 7 + 7 * (*n - 1)};
  if (day > cell->last() || day < cell->first) return std::nullopt;
  return day;
}

std::optional<Day> in_year(int y, long long first, long long second) {
  for (const long long rd : {first, second}) {
    const Day day = from_rata_die(rd);
    if (static_cast<int>(year_month_day{day}.year()) == y) return day;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Day> holiday(std::string_view rule, int y) {
  if (y < 1 || y > 9998) return std::nullopt;
  if (rule.substr(0, 6) == "easter") {
    const auto n = number(rule.substr(6));
    if (!n) return std::nullopt;
    return easter(y) + days{*n};
  }
  if (rule.substr(0, 8) == "orthodox") {
    const auto n = number(rule.substr(8));
    if (!n) return std::nullopt;
    return orthodox_easter(y) + days{*n};
  }
  std::vector<std::string_view> part = base::split(rule, '-');
  if (part.size() == 2 && part[0] == "advent") {
    const auto n = number(part[1]);
    if (!n || *n < 0 || *n > 4) return std::nullopt;
    const Day christmas = civil(y, 12, 25);
    const Day fourth = christmas - days{weekday_of(christmas) + 1};
    if (*n == 0) return fourth - days{21 + 11};
    return fourth - days{7 * (4 - *n)};
  }
  if (part.size() == 2) {
    const auto m = number(part[0]);
    const auto d = number(part[1]);
    if (!m || !d) return std::nullopt;
    const auto cell = day_period(y, *m, *d);
    if (!cell) return std::nullopt;
    return cell->first;
  }
  if (part.size() == 4 && part[0] == "weekday") {
    const auto weekday = number(part[2]);
    const auto m = number(part[3]);
    if (!weekday || !m) return std::nullopt;
    return nth_weekday(y, part[1], *weekday, *m);
  }
  if (part.size() == 3 && (part[0] == "islamic" || part[0] == "hebrew")) {
    const auto m = number(part[1]);
    const auto d = number(part[2]);
    if (!m || !d || *m < 1 || *m > 13 || *d < 1 || *d > 30) return std::nullopt;
    if (part[0] == "hebrew") return in_year(y, hebrew(y + 3760, *m, *d), hebrew(y + 3761, *m, *d));
    const long long about = (static_cast<long long>(y) - 622) * 33 / 32;
    for (long long h = about; h <= about + 2; ++h) {
      const Day day = from_rata_die(islamic(h, *m, *d));
      if (static_cast<int>(year_month_day{day}.year()) == y) return day;
    }
  }
  return std::nullopt;
}

}  // namespace dateline::calendar
