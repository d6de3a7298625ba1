// What a time expression says before anybody asks when it was said: the known fields, nothing guessed.
//
// A slot of a rule has the name of the field it fills; what stands in a lexicon entry as an attribute, and in a rule's `value` line, fills fields as
// well. `_` as a slot takes an entry's attributes only. Everything a rule can say is in the two lists below.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/problem.h"
#include "lang/rule_matcher.h"

namespace dateline::extract {

// Whole numbers. `off`: cells of `ounit` from the anchor; `sign`: makes `count` an offset; `shift`: minutes to take off a clock time ("halb neun": 30);
// `times`: how many units a word stands for (a decade: ten years);
// `plus`: thousandths added to count ("and a half"); `bc`, `pm`, `weekend`, `exact`: flags; `decade`: 1990, or 90 where the century is not said;
// `century`: 20 for the twentieth; `nth`: which weekday of a month; `swap`: day and month can also be read the other way round; `ahead`: the offset counts only if told of what is to come; `season`: 1 spring … 4 winter.
// What holds more days than its TIMEX3 value can say: `end_year`: the year behind the stroke of "2023/24"; `opens`: the month in which a stretch of `months`
// (default 12) begins ("Saison", "Wintersemester"); `ends`: twelve months that end in that year ("fiscal 2024"); `lasts`: days that begin with the one named
// (Ramadan). `then`: `sign` × `count` `unit` counted from the day that the other fields name ("a week on Tuesday"). `hhmm`: 1430 for 14:30. `eve`: a night that
// began on the day before ("die Nacht zum Montag").
// NOLINTBEGIN(readability-identifier-naming): the names that rule files use
enum class Number { year, year2, month, day, weekday, season, quarter, half, week, weekend, decade, century, millennium, bc,
                    hour, minute, second, pm, shift, count, plus, off, sign, exact, nth, swap, times, ahead,
                    end_year, opens, months, ends, lasts, then, hhmm, eve };
inline constexpr std::size_t kNumbers = 36;

// Symbols. `type`: DATE TIME DURATION SET; `unit`, `ounit`: Y M W D H (half-hour clock units: TH TM TS) Q DE CE SP WE …; `part`: MO MI AF EV NI DT;
// `ref`: a TIMEX3 value said outright; `dir`: past, next, this; `anchor`: pub (default), ctx (the last date) or quarter (the last quarter); `holiday`: how to compute it;
// `zone`: Z for universal time; `vague`: the TIMEX3 value where no verb tells a direction ("heute" for nowadays).
enum class Symbol { type, unit, ounit, part, mod, quant, freq, ref, dir, anchor, holiday, vague, zone };
// NOLINTEND(readability-identifier-naming)
inline constexpr std::size_t kSymbols = 13;

inline constexpr std::int64_t kUnset = INT64_MIN;
inline constexpr std::int64_t kVague = INT64_MIN + 1;  // "some"

class TimeReading {
 public:
  TimeReading() { numbers_.fill(kUnset); }

  [[nodiscard]] bool has(Number field) const noexcept { return numbers_[static_cast<std::size_t>(field)] != kUnset; }
  [[nodiscard]] bool has(Symbol field) const noexcept { return !symbols_[static_cast<std::size_t>(field)].empty(); }
  // The number; thousandths for `count` and `plus`. `otherwise` if it was not said.
  [[nodiscard]] std::int64_t get(Number field, std::int64_t otherwise = kUnset) const noexcept {
    return has(field) ? numbers_[static_cast<std::size_t>(field)] : otherwise;
  }
  [[nodiscard]] std::string_view get(Symbol field) const noexcept { return symbols_[static_cast<std::size_t>(field)]; }
  void set(Number field, std::int64_t value) noexcept { numbers_[static_cast<std::size_t>(field)] = value; }
  void set(Symbol field, std::string_view value) noexcept { symbols_[static_cast<std::size_t>(field)] = value; }
  void clear(Number field) noexcept { set(field, kUnset); }

 private:
  std::array<std::int64_t, kNumbers> numbers_;
  std::array<std::string_view, kSymbols> symbols_;  // views of the pack's strings
};

[[nodiscard]] std::optional<Number> parse_number_field(std::string_view name) noexcept;
[[nodiscard]] std::optional<Symbol> parse_symbol_field(std::string_view name) noexcept;

// A wrong field or constant is the rule's fault; nullopt if all can be read.
[[nodiscard]] std::optional<base::Problem> check_fields(const lang::Rule& rule);

[[nodiscard]] TimeReading read_match(const lang::RuleMatch& match, const lang::Rule& rule, const lang::RuleMatcher& matcher);

}  // namespace dateline::extract
