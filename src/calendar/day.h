// Days as the whole program counts them, and a set of days that keeps what is not known open.
//
// An uncertain date stays what it is: "June 2024" is the interval of its thirty days, never its first day. An open bound is
// nullopt ("before 10 November" has no earliest). All days are proleptic Gregorian civil days; publication instants are reduced to
// the publisher's own day before they come here. Only this folder includes Howard Hinnant's date.h.
#pragma once

#include <date/date.h>

#include <optional>
#include <string>
#include <string_view>

namespace dateline::calendar {

using Day = date::sys_days;

// Inclusive on both sides; earliest <= latest where both are known.
struct DayInterval {
  std::optional<Day> earliest;
  std::optional<Day> latest;

  friend bool operator==(const DayInterval&, const DayInterval&) = default;
};

// How finely a time was told, coarsest last.
enum class Granularity { kTime, kDay, kWeekend, kWeek, kMonth, kQuarter, kSeason, kHalf, kYear, kDecade, kCentury, kUnknown };

[[nodiscard]] std::string_view to_string(Granularity granularity) noexcept;
[[nodiscard]] std::optional<Granularity> parse_granularity(std::string_view name) noexcept;

// True if some day can lie in both.
[[nodiscard]] bool overlaps(const DayInterval& a, const DayInterval& b) noexcept;

// The days in both; nullopt if there is none.
[[nodiscard]] std::optional<DayInterval> intersect(const DayInterval& a, const DayInterval& b) noexcept;

// "2024-06-19"; years outside 0–9999 in EDTF's Y form ("Y-12000-01-01" never occurs in news, but nothing may crash).
[[nodiscard]] std::string to_iso(Day day);

// Exactly YYYY-MM-DD and a day that exists.
[[nodiscard]] std::optional<Day> parse_iso_day(std::string_view text) noexcept;

// Days since 1970-01-01, the form in which the database keeps them.
[[nodiscard]] int to_number(Day day) noexcept;
[[nodiscard]] Day from_number(int days) noexcept;

}  // namespace dateline::calendar
