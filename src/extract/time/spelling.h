// How TIMEX3 and EDTF spell what is no cell of the calendar: lengths, times of day, and days that the text leaves open.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "extract/time/reading.h"

namespace dateline::extract {

// "P3Y", "PT1M30S", "P0.5Y", "PXD". The count in thousandths, or kVague.
[[nodiscard]] std::string period_value(std::int64_t count, std::string_view unit);

// "T08:30", "TEV"; empty if no time of day was said; nullopt for hours no clock has.
[[nodiscard]] std::optional<std::string> clock_value(const TimeReading& reading);

// "XXXX-12", "XXXX-WXX-6", "XXXX-XX-XX": what is known of a day of which nobody knows when it was.
[[nodiscard]] std::string unspecified_day(const TimeReading& reading);

// The same in EDTF, which knows underspecified months and days of a year, but no weekdays or quarters of an unknown
// year: then empty.
[[nodiscard]] std::string unspecified_edtf(const std::string& value);

}  // namespace dateline::extract
