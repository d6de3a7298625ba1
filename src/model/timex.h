// A mention that expresses time, read: TIMEX3 and EDTF side by side, the days it can mean, and why it was read so.
//
// TIMEX3: Pustejovsky et al. 2003 / ISO-TimeML. Durations, sets and *_REF values have no EDTF and no days. earliest <= latest.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "calendar/day.h"
#include "text/span.h"

namespace dateline::model {

enum class TimexType { kDate, kTime, kDuration, kSet };
[[nodiscard]] std::string_view to_string(TimexType type) noexcept;  // "DATE" …
[[nodiscard]] std::optional<TimexType> parse_timex_type(std::string_view name) noexcept;

// What an expression was resolved against.
enum class TimexAnchor { kNone, kExplicit, kPublication, kContext };
[[nodiscard]] std::string_view to_string(TimexAnchor anchor) noexcept;  // "none", "explicit", "publication", "context"
[[nodiscard]] std::optional<TimexAnchor> parse_timex_anchor(std::string_view name) noexcept;

struct Timex {
  text::Span span;
  TimexType type = TimexType::kDate;
  std::string value;  // TIMEX3: "2024-11-09", "2024-W45", "P3D", "PRESENT_REF", "XXXX-12"
  std::string mod;    // TIMEX3: "APPROX", "START", "MORE_THAN" …; empty if none
  std::string quant;  // sets
  std::string freq;   // sets
  std::string edtf;   // empty where EDTF has no word for it
  std::string other_value;  // second reading of an ambiguous expression ("03/04/2024"), else empty
  calendar::DayInterval days;
  calendar::Granularity granularity = calendar::Granularity::kUnknown;
  TimexAnchor anchor = TimexAnchor::kNone;
  std::string anchor_text;  // the day or words it was resolved against, for `explain`
  std::string rule;         // id of the rule in the language pack
  double confidence = 0;    // 0–1
};

}  // namespace dateline::model
