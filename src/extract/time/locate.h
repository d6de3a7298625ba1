// Calendar arithmetic of a reading, once "today" is known: fields and offsets to one cell of the calendar.
#pragma once

#include <functional>
#include <optional>

#include "calendar/period.h"
#include "extract/time/reading.h"
#include "extract/time/resolver.h"

namespace dateline::extract {

// Cell size of a TIMEX3 unit: "Y", "M", "W", "D", "Q", "H" (half a year), "SP" (season), "WE", "DE", "CE"; nullopt for hours and smaller.
[[nodiscard]] std::optional<calendar::Granularity> granularity_of(std::string_view unit) noexcept;

// The year that was said, counted astronomically (1 BC is 0); two digits are the nearest such year that is at most ten years ahead of `today`.
[[nodiscard]] std::optional<int> said_year(const TimeReading& reading, std::optional<calendar::Day> today);

// What the fields name inside a year: month, day, season, quarter, half, week, holiday; the year itself if none is set. nullopt if it does not exist.
[[nodiscard]] std::optional<calendar::Period> cell_in_year(const TimeReading& reading, int year);
// What the fields name inside any cell ("Friday of last week", "the third quarter of last year").
[[nodiscard]] std::optional<calendar::Period> cell_in(const TimeReading& reading, const calendar::Period& outer);
// True if a field narrower than the year is set.
[[nodiscard]] bool names_part_of_year(const TimeReading& reading) noexcept;

// The days of what its cell cannot hold: split years ("2023/24"), seasons and terms, fiscal years, feasts of several
// days, halves of decades and centuries. nullopt where the cell says it all.
[[nodiscard]] std::optional<calendar::DayInterval> held_days(const TimeReading& reading, const calendar::Period& cell);

// `count` units from that day: days and weeks by the day, months and years to the same day of another month or year, or
// to its last if it has none.
[[nodiscard]] std::optional<calendar::Period> counted_from(calendar::Day day, long long count, std::string_view unit);

// The candidate that is meant: `at(0)` is today's own, `at(-1)` the one before, `at(1)` the one after; `weekly` if they lie seven days apart.
[[nodiscard]] std::optional<calendar::Period> choose(const std::function<std::optional<calendar::Period>(int)>& at, calendar::Day today,
                                                     std::string_view said, Direction told, bool weekly = false);

}  // namespace dateline::extract
