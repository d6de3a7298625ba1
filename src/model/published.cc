#include "base/strings.h"
#include "calendar/edtf.h"
#include "model/article.h"

namespace dateline::model {
namespace {

std::optional<int> two_digits(std::string_view text, std::size_t at) {
  if (at + 2 > text.size() || !base::is_digit(text[at]) || !base::is_digit(text[at + 1])) return std::nullopt;
  return (text[at] - '0') * 10 + (text[at + 1] - '0');
}

// "+01:00", "+0100", "-05", "Z" after the time of day.
std::optional<int> offset_minutes(std::string_view zone) {
  if (zone.empty()) return std::nullopt;
  if (zone.front() == 'Z' || zone.front() == 'z') return 0;
  if (zone.front() != '+' && zone.front() != '-') return std::nullopt;
  const auto hours = two_digits(zone, 1);
  if (!hours || *hours > 14) return std::nullopt;
  const auto minutes = two_digits(zone, zone.size() > 3 && zone[3] == ':' ? 4 : 3);
  const int total = *hours * 60 + minutes.value_or(0);
  return zone.front() == '-' ? -total : total;
}

}  // namespace

std::optional<calendar::Day> Published::day() const noexcept {
  if (days.earliest && days.latest && *days.earliest == *days.latest) return days.earliest;
  return std::nullopt;
}

std::optional<Published> parse_published(std::string_view text, PublishedBasis basis) {
  text = base::trim(text);
  Published out;
  out.basis = basis;
  std::string_view date = text;
  std::string_view time;
  if (text.size() > 10 && (text[10] == 'T' || text[10] == 't' || text[10] == ' ') && base::is_digit(text[9])) {
    date = text.substr(0, 10);
    time = base::trim(text.substr(11));
  }
  const auto edtf = calendar::parse_edtf(date);
  if (!edtf) return std::nullopt;
  out.days = edtf->days;
  out.edtf = std::string(date);
  const auto hour = two_digits(time, 0);
  const auto minute = two_digits(time, 3);
  if (hour && minute && *hour < 24 && *minute < 60 && time[2] == ':') {
    out.minute_of_day = *hour * 60 + *minute;
    std::size_t zone = 5;
    while (zone < time.size() && (base::is_digit(time[zone]) || time[zone] == ':' || time[zone] == '.')) ++zone;
    out.utc_offset_minutes = offset_minutes(base::trim(time.substr(std::min(zone, time.size()))));
  }
  return out;
}

}  // namespace dateline::model
