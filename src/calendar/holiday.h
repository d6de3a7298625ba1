// On which day does a holiday fall in a year? Holidays are data of the language packs; here is only how to compute them.
//
// A rule is one of:
//     12-25                a fixed day
//     easter+39            days after Easter Sunday (Gregorian; Meeus/Jones/Butcher)
//     orthodox+0           days after Orthodox Easter (Julian computus, given as a Gregorian day)
//     weekday-4-4-11       the fourth Thursday of November; weekday-last-1-05 the last Monday of May
//     advent-4             the fourth Sunday before Christmas Day; advent-0 is that Sunday's Wednesday-based Day of Repentance (eleven days before advent 1)
//     islamic-10-01        a day of the tabular Islamic calendar (civil epoch; may differ from the sighted moon by a day)
//     hebrew-01-15         a day of the Hebrew calendar, month 1 is Nisan (arithmetic calendar, exact)
// Sources: Meeus, Astronomical Algorithms (1991); Reingold and Dershowitz, Calendrical Calculations (2018). Years 1–9998.
#pragma once

#include <optional>
#include <string_view>

#include "calendar/day.h"

namespace dateline::calendar {

// nullopt for a rule that is none of these, or a year in which the holiday does not fall; of two in one Gregorian year (Islamic) the first.
[[nodiscard]] std::optional<Day> holiday(std::string_view rule, int year);

}  // namespace dateline::calendar
