#include "calendar/day.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace dateline::calendar {
namespace {

constexpr std::array<std::string_view, 12> kGranularities{"time",   "day",  "weekend", "week",   "month",   "quarter",
                                                          "season", "half", "year",    "decade", "century", "unknown"};

std::optional<int> digits(std::string_view text) noexcept {
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

}  // namespace

std::string_view to_string(Granularity granularity) noexcept { return kGranularities[static_cast<std::size_t>(granularity)]; }

std::optional<Granularity> parse_granularity(std::string_view name) noexcept {
  const auto at = std::find(kGranularities.begin(), kGranularities.end(), name);
  if (at == kGranularities.end()) return std::nullopt;
  return static_cast<Granularity>(at - kGranularities.begin());
}

bool overlaps(const DayInterval& a, const DayInterval& b) noexcept { return intersect(a, b).has_value(); }

std::optional<DayInterval> intersect(const DayInterval& a, const DayInterval& b) noexcept {
  DayInterval out = a;
  if (b.earliest && (!out.earliest || *b.earliest > *out.earliest)) out.earliest = b.earliest;
  if (b.latest && (!out.latest || *b.latest < *out.latest)) out.latest = b.latest;
  if (out.earliest && out.latest && *out.earliest > *out.latest) return std::nullopt;
  return out;
}

std::string to_iso(Day day) {
  const date::year_month_day ymd{day};
  const int year = static_cast<int>(ymd.year());
  std::array<char, 32> buffer;
  const char* format = year < 0 ? "-%04d-%02u-%02u" : year > 9999 ? "Y%d-%02u-%02u" : "%04d-%02u-%02u";
  const int size = std::snprintf(buffer.data(), buffer.size(), format, year < 0 ? -year : year, static_cast<unsigned>(ymd.month()),
                                 static_cast<unsigned>(ymd.day()));
  return {buffer.data(), static_cast<std::size_t>(size)};
}

std::optional<Day> parse_iso_day(std::string_view text) noexcept {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = digits(text.substr(0, 4));
  const auto month = digits(text.substr(5, 2));
  const auto day = digits(text.substr(8, 2));
  if (!year || !month || !day) return std::nullopt;
  const date::year_month_day ymd{date::year{*year}, date::month{static_cast<unsigned>(*month)}, date::day{static_cast<unsigned>(*day)}};
  if (!ymd.ok()) return std::nullopt;
  return Day{ymd};
}

int to_number(Day day) noexcept { return static_cast<int>(day.time_since_epoch().count()); }

Day from_number(int days) noexcept { return Day{date::days{days}}; }

}  // namespace dateline::calendar
