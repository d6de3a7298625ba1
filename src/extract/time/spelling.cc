#include "extract/time/spelling.h"

#include <array>
#include <cstdio>

#include "extract/time/terminals.h"

namespace dateline::extract {
namespace {

constexpr std::int64_t kOne = TimeTerminals::kOne;

int field(const TimeReading& reading, Number name) { return static_cast<int>(reading.get(name, 0)); }

std::string two(long long value) {
  std::array<char, 24> buffer;
  const int size = std::snprintf(buffer.data(), buffer.size(), "%02lld", value);
  return {buffer.data(), static_cast<std::size_t>(size)};
}

// Thousandths as a decimal without trailing zeros: 2500 is "2.5".
std::string decimal(std::int64_t thousandths) {
  std::string out = std::to_string(thousandths / kOne);
  std::int64_t rest = thousandths % kOne;
  if (rest == 0) return out;
  out += '.';
  for (std::int64_t digit = 100; rest != 0; digit /= 10) {
    out += static_cast<char>('0' + rest / digit);
    rest %= digit;
  }
  return out;
}

bool is_clock_unit(std::string_view unit) noexcept { return unit.size() == 2 && unit[0] == 'T'; }

}  // namespace

std::string period_value(std::int64_t count, std::string_view unit) {
  if (!is_clock_unit(unit)) return "P" + (count == kVague ? std::string("X") : decimal(count)) + std::string(unit);
  const char letter = unit[1];
  if (count == kVague) return std::string("PTX") + letter;
  // Half hours and half minutes are said in the next smaller unit.
  if (count % kOne != 0 && letter != 'S' && (count % kOne) * 60 % kOne == 0) {
    const std::string whole = count / kOne == 0 ? std::string() : std::to_string(count / kOne) + letter;
    return "PT" + whole + std::to_string((count % kOne) * 60 / kOne) + (letter == 'H' ? 'M' : 'S');
  }
  return "PT" + decimal(count) + letter;
}

std::optional<std::string> clock_value(const TimeReading& reading) {
  if (!reading.has(Number::hour)) {
    if (!reading.has(Symbol::part)) return std::string();
    return "T" + std::string(reading.get(Symbol::part));
  }
  int hour = field(reading, Number::hour);
  const int minute = field(reading, Number::minute);
  const int shift = field(reading, Number::shift);
  if (hour > 24 || minute > 59 || shift > 59 || shift < -59 || (hour == 24 && minute > 0)) return std::nullopt;
  const std::string_view part = reading.get(Symbol::part);
  if (reading.has(Number::pm)) {
    if (hour > 12) return std::nullopt;
    hour = hour % 12 + (field(reading, Number::pm) != 0 ? 12 : 0);
  } else if (hour < 12 && hour > 0 && (part == "EV" || part == "AF" || (part == "NI" && hour > 6))) {
    hour += 12;
  }
  int total = hour * 60 + minute - shift;
  if (total < 0) total += 24 * 60;
  if (!reading.has(Number::minute) && !reading.has(Number::shift)) return "T" + two(hour) + ":00";
  std::string out = "T" + two(total / 60) + ":" + two(total % 60);
  if (reading.has(Number::second)) out += ":" + two(field(reading, Number::second));
  return out;
}

std::string unspecified_day(const TimeReading& reading) {
  const std::string year = reading.has(Number::year) ? std::to_string(field(reading, Number::year)) : "XXXX";
  constexpr std::array<const char*, 4> kSeasons{"SP", "SU", "FA", "WI"};
  if (reading.has(Number::month))
    return year + "-" + two(field(reading, Number::month)) +
           (reading.has(Number::day) ? "-" + two(field(reading, Number::day)) : "");
  if (reading.has(Number::weekday)) return year + "-WXX-" + std::to_string(field(reading, Number::weekday));
  if (reading.has(Number::weekend)) return year + "-WXX-WE";
  if (reading.has(Number::quarter)) return year + "-Q" + std::to_string(field(reading, Number::quarter));
  if (reading.has(Number::half)) return year + "-H" + std::to_string(field(reading, Number::half));
  if (reading.has(Number::season))
    return year + "-" + kSeasons[static_cast<std::size_t>(field(reading, Number::season) - 1) % 4];
  if (reading.has(Number::day)) return year + "-XX-" + two(field(reading, Number::day));
  const std::string_view unit = reading.get(Symbol::ounit);
  if (unit == "W") return "XXXX-WXX";
  if (unit == "WE") return "XXXX-WXX-WE";
  if (unit == "M") return "XXXX-XX";
  if (unit == "Y") return "XXXX";
  if (unit == "Q") return "XXXX-QX";
  return "XXXX-XX-XX";
}

std::string unspecified_edtf(const std::string& value) {
  if (value.find('W') != std::string::npos || value.find('Q') != std::string::npos ||
      value.find('H') != std::string::npos)
    return {};
  if (value.size() < 7 || value == "XXXX-XX-XX" || value == "XXXX-XX") return {};
  return value[5] == 'S' || value[5] == 'F' || value[5] == 'W' ? std::string() : value;
}

}  // namespace dateline::extract
