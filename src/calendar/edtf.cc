#include "calendar/edtf.h"

#include "base/strings.h"

namespace dateline::calendar {
namespace {

using date::day;
using date::last;
using date::month;
using date::year;

std::optional<int> number(std::string_view text) {
  if (text.empty() || text.size() > 9) return std::nullopt;
  int value = 0;
  for (const char c : text) {
    if (!base::is_digit(c)) return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

DayInterval months(int y, unsigned first, unsigned count) {
  const auto from = year{y} / static_cast<int>(first);
  const auto to = from + date::months{static_cast<int>(count) - 1};
  return {Day{from / day{1}}, Day{to / last}};
}

// Season and division codes of EDTF level 1 and 2. Winter 24 reaches into the next year (northern meteorological seasons,
// DWD and NOAA: spring March–May).
std::optional<Edtf> division(int y, int code) {
  Edtf out;
  if (code >= 21 && code <= 24) {
    out.days = months(y, static_cast<unsigned>((code - 21) * 3 + 3), 3);
    out.granularity = Granularity::kSeason;
  } else if (code >= 33 && code <= 36) {
    out.days = months(y, static_cast<unsigned>((code - 33) * 3 + 1), 3);
    out.granularity = Granularity::kQuarter;
  } else if (code >= 37 && code <= 39) {
    out.days = months(y, static_cast<unsigned>((code - 37) * 4 + 1), 4);
    out.granularity = Granularity::kHalf;
  } else if (code == 40 || code == 41) {
    out.days = months(y, code == 40 ? 1 : 7, 6);
    out.granularity = Granularity::kHalf;
  } else {
    return std::nullopt;
  }
  return out;
}

// One date without interval; the qualifier is already off.
std::optional<Edtf> parse_date(std::string_view text) {
  bool before_christ = false;
  if (!text.empty() && text.front() == '-') {
    before_christ = true;
    text.remove_prefix(1);
  }
  if (text.size() < 4) return std::nullopt;
  const std::string_view year_text = text.substr(0, 4);
  Edtf out;
  if (text.size() == 4 && year_text.substr(2) == "XX") {
    const auto century = number(year_text.substr(0, 2));
    if (!century || before_christ) return std::nullopt;
    out.days = {Day{year{*century * 100} / 1 / 1}, Day{year{*century * 100 + 99} / 12 / 31}};
    out.granularity = Granularity::kCentury;
    return out;
  }
  if (text.size() == 4 && year_text[3] == 'X') {
    const auto decade = number(year_text.substr(0, 3));
    if (!decade || before_christ) return std::nullopt;
    out.days = {Day{year{*decade * 10} / 1 / 1}, Day{year{*decade * 10 + 9} / 12 / 31}};
    out.granularity = Granularity::kDecade;
    return out;
  }
  const auto magnitude = number(year_text);
  if (!magnitude) return std::nullopt;
  const int y = before_christ ? -*magnitude : *magnitude;
  if (text.size() == 4) {
    out.days = {Day{year{y} / 1 / 1}, Day{year{y} / 12 / 31}};
    out.granularity = Granularity::kYear;
    return out;
  }
  if (text[4] != '-') return std::nullopt;
  if (text.size() == 7) {
    const auto code = number(text.substr(5, 2));
    if (!code) return std::nullopt;
    if (*code >= 21) return division(y, *code);
    if (*code < 1 || *code > 12) return std::nullopt;
    out.days = months(y, static_cast<unsigned>(*code), 1);
    out.granularity = Granularity::kMonth;
    return out;
  }
  if (text.size() > 10 && text[10] == 'T') text = text.substr(0, 10);  // a time of day narrows nothing here
  if (text.size() != 10 || text[7] != '-') return std::nullopt;
  const auto m = number(text.substr(5, 2));
  const auto d = number(text.substr(8, 2));
  if (!m || !d) return std::nullopt;
  const date::year_month_day ymd{year{y}, month{static_cast<unsigned>(*m)}, day{static_cast<unsigned>(*d)}};
  if (!ymd.ok()) return std::nullopt;
  out.days = {Day{ymd}, Day{ymd}};
  out.granularity = Granularity::kDay;
  return out;
}

std::optional<Edtf> parse_qualified(std::string_view text) {
  bool approximate = false;
  bool uncertain = false;
  if (!text.empty() && (text.back() == '~' || text.back() == '?' || text.back() == '%')) {
    approximate = text.back() != '?';
    uncertain = text.back() != '~';
    text.remove_suffix(1);
  }
  auto out = parse_date(text);
  if (out) {
    out->approximate = approximate;
    out->uncertain = uncertain;
  }
  return out;
}

bool is_first_of_month(date::year_month_day d) { return d.day() == day{1}; }
bool is_last_of_month(date::year_month_day d) { return d == date::year_month_day{d.year() / d.month() / last}; }

// One end of an interval, as coarse as `told` and the border it lies on allow.
std::string end_text(Day at, bool is_begin, Granularity told) {
  const date::year_month_day d{at};
  const int y = static_cast<int>(d.year());
  const std::string iso = to_iso(at);
  if (iso.size() != 10 || told < Granularity::kMonth || told == Granularity::kUnknown) return iso;
  if (is_begin ? !is_first_of_month(d) : !is_last_of_month(d)) return iso;
  if (told < Granularity::kYear || d.month() != (is_begin ? date::January : date::December)) return iso.substr(0, 7);
  const auto borders = [&](int years) { return y % years == (is_begin ? 0 : years - 1); };
  if (told == Granularity::kCentury && borders(100)) return iso.substr(0, 2) + "XX";
  if (told >= Granularity::kDecade && borders(10)) return iso.substr(0, 3) + 'X';
  return iso.substr(0, 4);
}

}  // namespace

std::optional<Edtf> parse_edtf(std::string_view text) {
  text = base::trim(text);
  const auto slash = text.find('/');
  if (slash == std::string_view::npos) return parse_qualified(text);
  const std::string_view from = text.substr(0, slash);
  const std::string_view to = text.substr(slash + 1);
  Edtf out;
  if (!from.empty() && from != "..") {
    const auto begin = parse_qualified(from);
    if (!begin) return std::nullopt;
    out = *begin;
  }
  out.days.latest.reset();
  if (!to.empty() && to != "..") {
    const auto end = parse_qualified(to);
    if (!end) return std::nullopt;
    out.days.latest = end->days.latest;
    out.approximate = out.approximate || end->approximate;
    out.uncertain = out.uncertain || end->uncertain;
    if (!out.days.earliest) out.granularity = end->granularity;
  }
  if (!out.days.earliest && !out.days.latest) return std::nullopt;
  if (out.days.earliest && out.days.latest && *out.days.earliest > *out.days.latest) return std::nullopt;
  return out;
}

std::string to_edtf(const DayInterval& days) {
  if (!days.earliest && !days.latest) return {};
  if (!days.earliest) return "../" + to_iso(*days.latest);
  if (!days.latest) return to_iso(*days.earliest) + "/..";
  if (*days.earliest == *days.latest) return to_iso(*days.earliest);
  const date::year_month_day from{*days.earliest};
  const date::year_month_day to{*days.latest};
  if (is_first_of_month(from) && is_last_of_month(to) && from.year() == to.year()) {
    if (from.month() == to.month()) return to_iso(*days.earliest).substr(0, to_iso(*days.earliest).size() - 3);
    if (from.month() == date::January && to.month() == date::December) {
      const std::string iso = to_iso(*days.earliest);
      return iso.substr(0, iso.size() - 6);
    }
  }
  return to_iso(*days.earliest) + "/" + to_iso(*days.latest);
}

std::string to_edtf(const DayInterval& days, Granularity told) {
  std::string whole = to_edtf(days);
  if (whole.find('/') == std::string::npos) return whole;
  return (days.earliest ? end_text(*days.earliest, true, told) : "..") + "/" + (days.latest ? end_text(*days.latest, false, told) : "..");
}

}  // namespace dateline::calendar
