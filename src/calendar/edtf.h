// Which days does an EDTF string mean, and how precisely?
//
// EDTF (ISO 8601-2:2019) level 0 and the parts of level 1 and 2 that news needs: days, months, years, decades "201X",
// centuries "19XX", seasons and quarters "2024-21", qualifiers "~ ? %", intervals "a/b" with open ends "..". It is what
// the command line and the database speak; TIMEX3 stays beside it in the records.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "calendar/day.h"

namespace dateline::calendar {

struct Edtf {
  DayInterval days;
  Granularity granularity = Granularity::kUnknown;
  bool approximate = false;  // "~" or "%"
  bool uncertain = false;    // "?" or "%"
};

// nullopt for what is not EDTF or names a day that does not exist; never throws, any bytes in.
[[nodiscard]] std::optional<Edtf> parse_edtf(std::string_view text);

// The shortest EDTF string for a set of days: "2024-06-19", "2024-06", "2024", else "a/b", with ".." for an open end;
// empty when both ends are open.
[[nodiscard]] std::string to_edtf(const DayInterval& days);

// The same days, each end written no finer than `told`, the precision of the words they come from, where nothing is lost by it:
// "seit Februar 2022" is "2022-02/..", "since the 1970s" "197X/..", "from 2010 to 2014" "2010/2014". An end that does not lie on
// such a border keeps its day. Parsing gives the same days back.
[[nodiscard]] std::string to_edtf(const DayInterval& days, Granularity told);

}  // namespace dateline::calendar
