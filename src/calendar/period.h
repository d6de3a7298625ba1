// One cell of the calendar (a day, a week, a quarter, a decade …): which days it holds, which cell comes n later, how TIMEX3 and EDTF spell it.
//
// Everything the reading of dates needs beyond single days is counted in cells: "last week" is the cell of weeks before the one that holds the
// publication day. Weeks are ISO 8601 (Monday first). Seasons are meteorological (spring March–May; winter is named after the year of its December, as
// in edtf.h). Cells outside the years -9998 … 9998 do not exist: nullopt instead of overflow.
#pragma once

#include <optional>
#include <string>

#include "calendar/day.h"

namespace dateline::calendar {

struct Period {
  Granularity granularity = Granularity::kDay;  // never kTime or kUnknown
  Day first;

  [[nodiscard]] Day last() const noexcept;
  [[nodiscard]] DayInterval days() const noexcept { return {first, last()}; }
  [[nodiscard]] int year() const noexcept;
  friend bool operator==(const Period&, const Period&) = default;
};

// The cell of that granularity in which the day lies. A weekday's weekend is the one that ends its week.
[[nodiscard]] Period period_of(Granularity granularity, Day day) noexcept;

// n cells later (earlier for n < 0).
[[nodiscard]] std::optional<Period> shifted(const Period& period, long long n) noexcept;

[[nodiscard]] std::optional<Period> day_period(int year, int month, int day) noexcept;  // nullopt for 30 February
[[nodiscard]] std::optional<Period> month_period(int year, int month) noexcept;
[[nodiscard]] std::optional<Period> year_period(int year) noexcept;
[[nodiscard]] std::optional<Period> quarter_period(int year, int quarter) noexcept;  // 1–4
[[nodiscard]] std::optional<Period> half_period(int year, int half) noexcept;        // 1–2
[[nodiscard]] std::optional<Period> season_period(int year, int season) noexcept;    // 1 spring … 4 winter
[[nodiscard]] std::optional<Period> week_period(int iso_year, int week) noexcept;    // 1–53, where that year has it
[[nodiscard]] std::optional<Period> decade_period(int first_year) noexcept;
[[nodiscard]] std::optional<Period> century_period(int first_year) noexcept;

// Days from Monday (0) to Sunday (6).
[[nodiscard]] int weekday_of(Day day) noexcept;

// TIMEX3: "2024-11-09", "2024-W45", "2024-W45-WE", "2024-11", "2024-Q3", "2024-SP", "2024-H2", "2024", "202", "20", "BC0044".
[[nodiscard]] std::string to_timex(const Period& period);
// EDTF: the same day set; an explicit interval where EDTF has no name for it (weeks, weekends).
[[nodiscard]] std::string to_edtf(const Period& period);

}  // namespace dateline::calendar
