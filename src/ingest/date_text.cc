#include "ingest/date_text.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/strings.h"
#include "text/utf8.h"

namespace dateline::ingest {
namespace {

struct Month {
  std::string_view name;  // folded
  int number;
};

// German, English, and the neighbours whose names cannot be mistaken; abbreviations included.
constexpr std::array kMonths = std::to_array<Month>({
    {"jan", 1}, {"januar", 1}, {"january", 1}, {"jänner", 1}, {"jän", 1}, {"janvier", 1}, {"enero", 1}, {"gennaio", 1}, {"januari", 1}, {"janeiro", 1},
    {"feb", 2}, {"februar", 2}, {"february", 2}, {"feber", 2}, {"février", 2}, {"febrero", 2}, {"febbraio", 2}, {"februari", 2}, {"fevereiro", 2},
    {"mar", 3}, {"mär", 3}, {"mrz", 3}, {"märz", 3}, {"march", 3}, {"mars", 3}, {"marzo", 3}, {"maart", 3}, {"março", 3}, {"marts", 3},
    {"apr", 4}, {"april", 4}, {"avril", 4}, {"abril", 4}, {"aprile", 4},
    {"mai", 5}, {"may", 5}, {"mayo", 5}, {"maggio", 5}, {"mei", 5}, {"maio", 5}, {"maj", 5},
    {"jun", 6}, {"juni", 6}, {"june", 6}, {"juin", 6}, {"junio", 6}, {"giugno", 6}, {"junho", 6},
    {"jul", 7}, {"juli", 7}, {"july", 7}, {"juillet", 7}, {"julio", 7}, {"luglio", 7}, {"julho", 7},
    {"aug", 8}, {"august", 8}, {"août", 8}, {"agosto", 8}, {"augustus", 8}, {"augusti", 8},
    {"sep", 9}, {"sept", 9}, {"september", 9}, {"septembre", 9}, {"septiembre", 9}, {"settembre", 9}, {"setembro", 9},
    {"oct", 10}, {"okt", 10}, {"october", 10}, {"oktober", 10}, {"octobre", 10}, {"octubre", 10}, {"ottobre", 10}, {"outubro", 10},
    {"nov", 11}, {"november", 11}, {"novembre", 11}, {"noviembre", 11}, {"novembro", 11},
    {"dec", 12}, {"dez", 12}, {"december", 12}, {"dezember", 12}, {"décembre", 12}, {"diciembre", 12}, {"dicembre", 12}, {"dezembro", 12},
});

struct Zone {
  std::string_view name;
  int minutes;
};
constexpr std::array kZones = std::to_array<Zone>({{"utc", 0}, {"gmt", 0}, {"z", 0}, {"bst", 60}, {"cet", 60}, {"mez", 60}, {"cest", 120}, {"mesz", 120}, {"est", -300}, {"edt", -240},
                                                   {"cst", -360}, {"cdt", -300}, {"mst", -420}, {"mdt", -360}, {"pst", -480}, {"pdt", -420}, {"ist", 330}, {"jst", 540}});

// A number, a word or one other byte.
struct Piece {
  enum Kind { kNumber, kWord, kOther } kind;
  std::string_view text;
  int number = -1;  // of at most eight digits
  std::string folded = {};
};

std::vector<Piece> cut(std::string_view text) {
  std::vector<Piece> out;
  std::size_t at = 0;
  while (at < text.size() && out.size() < 80) {
    if (base::is_space(text[at])) {
      ++at;
      continue;
    }
    std::size_t stop = at;
    if (base::is_digit(text[at])) {
      while (stop < text.size() && base::is_digit(text[stop])) ++stop;
      Piece piece{Piece::kNumber, text.substr(at, stop - at)};
      if (stop - at <= 8) {
        piece.number = 0;
        for (const char c : piece.text) piece.number = piece.number * 10 + (c - '0');
      }
      out.push_back(std::move(piece));
    } else {
      while (stop < text.size()) {
        const text::CodePoint c = text::decode_at(text, stop);
        if (!text::is_letter(c.value)) break;
        stop += c.size;
      }
      if (stop > at) {
        Piece piece{Piece::kWord, text.substr(at, stop - at)};
        piece.folded = text::fold(piece.text);
        out.push_back(std::move(piece));
      } else {
        const text::CodePoint c = text::decode_at(text, at);
        stop = at + c.size;
        if (c.value != 0xA0 && c.value != 0x202F) out.push_back(Piece{Piece::kOther, text.substr(at, c.size)});
      }
    }
    at = stop;
  }
  return out;
}

int month_of(const Piece& piece) {
  if (piece.kind != Piece::kWord) return 0;
  for (const Month& month : kMonths) {
    if (month.name == piece.folded) return month.number;
  }
  return 0;
}

struct Reading {
  int year = 0;
  int month = 0;
  int day = 0;
  std::size_t begin = 0;  // pieces
  std::size_t end = 0;
};

bool is_year(const Piece& piece) { return piece.kind == Piece::kNumber && piece.text.size() == 4 && piece.number >= 1900 && piece.number <= 2100; }
bool is_day(const Piece& piece) { return piece.kind == Piece::kNumber && piece.text.size() <= 2 && piece.number >= 1 && piece.number <= 31; }
bool is_month_number(const Piece& piece) { return piece.kind == Piece::kNumber && piece.text.size() <= 2 && piece.number >= 1 && piece.number <= 12; }

bool exists(int year, int month, int day) {
  const date::year_month_day date{date::year{year}, date::month{static_cast<unsigned>(month)}, date::day{static_cast<unsigned>(day)}};
  return date.ok() && year >= 1900 && year <= 2100;
}

class Reader {
 public:
  Reader(std::vector<Piece> pieces, std::string_view lang) : p_(std::move(pieces)), american_(lang == "en-US" || lang == "en-us" || lang == "en_US"), german_(lang.starts_with("de")) {}

  std::optional<Reading> at(std::size_t i) const {
    auto reading = try_at(i);
    if (reading && !exists(reading->year, reading->month, reading->day)) return std::nullopt;
    return reading;
  }

  std::size_t size() const { return p_.size(); }

  // Time of day and zone behind (or close before) the day.
  void read_time(const Reading& reading, model::Published& out) const {
    std::size_t i = reading.end;
    for (std::size_t looked = 0; i < p_.size() && looked < 7; ++i, ++looked) {
      if (is_time(i)) return take_time(i, out);
      if (p_[i].kind == Piece::kNumber) {
        if (is_hour_word(i)) return take_time(i, out);
        break;
      }
      if (p_[i].kind == Piece::kWord && p_[i].text.size() > 9) break;
    }
    for (std::size_t back = 2; back <= 8 && reading.begin >= back; ++back) {
      if (is_time(reading.begin - back)) return take_time(reading.begin - back, out);
    }
  }

 private:
  bool is(std::size_t i, std::string_view text) const { return i < p_.size() && p_[i].text == text; }
  bool is_word(std::size_t i, std::string_view folded) const { return i < p_.size() && p_[i].kind == Piece::kWord && p_[i].folded == folded; }
  // Next piece after an optional full stop or comma.
  std::size_t past(std::size_t i, std::string_view mark) const { return is(i, mark) ? i + 1 : i; }

  std::optional<Reading> try_at(std::size_t i) const {
    const Piece& first = p_[i];
    if (i > 0 && first.kind == Piece::kNumber && (is(i - 1, "-") || is(i - 1, "/") || is(i - 1, ".")) && i > 1 && p_[i - 2].kind == Piece::kNumber) return std::nullopt;  // inside a longer number
    if (is_year(first)) {
      // 2020-05-17, 2020/05/17, 2020.05.17
      for (const std::string_view mark : {"-", "/", "."}) {
        if (is(i + 1, mark) && i + 4 < p_.size() && is_month_number(p_[i + 2]) && is(i + 3, mark) && is_day(p_[i + 4])) return Reading{first.number, p_[i + 2].number, p_[i + 4].number, i, i + 5};
      }
      if (is(i + 1, "年") && i + 5 < p_.size() && is_month_number(p_[i + 2]) && is(i + 3, "月") && is_day(p_[i + 4])) return Reading{first.number, p_[i + 2].number, p_[i + 4].number, i, i + 5};
      return std::nullopt;
    }
    if (first.kind == Piece::kNumber && first.text.size() == 8 && first.number >= 19000101) return Reading{first.number / 10000, first.number / 100 % 100, first.number % 100, i, i + 1};
    if (is_day(first)) {
      // 17. Mai 2020, 17 May 2020, 17-May-2020, 17th of May, 2020
      std::size_t m = past(past(i + 1, "."), "-");
      if (is_word(m, "th") || is_word(m, "st") || is_word(m, "nd") || is_word(m, "rd")) ++m;
      if (is_word(m, "of") || is_word(m, "de")) ++m;
      if (m < p_.size() && month_of(p_[m]) > 0) {
        std::size_t y = past(past(past(m + 1, "."), ","), "-");
        if (is_word(y, "de")) ++y;
        if (y < p_.size() && is_year(p_[y])) return Reading{p_[y].number, month_of(p_[m]), first.number, i, y + 1};
        return std::nullopt;
      }
      // 17.05.2020, 17.5.20
      if (is(i + 1, ".") && i + 4 < p_.size() && is_month_number(p_[i + 2]) && is(i + 3, ".")) {
        if (is_year(p_[i + 4])) return Reading{p_[i + 4].number, p_[i + 2].number, first.number, i, i + 5};
        if (p_[i + 4].kind == Piece::kNumber && p_[i + 4].text.size() == 2) return Reading{2000 + p_[i + 4].number, p_[i + 2].number, first.number, i, i + 5};
      }
      // 17/05/2020, 05/17/2020, 17-05-2020
      for (const std::string_view mark : {"/", "-"}) {
        if (!is(i + 1, mark) || i + 4 >= p_.size() || p_[i + 2].kind != Piece::kNumber || !is(i + 3, mark) || !is_year(p_[i + 4])) continue;
        const int a = first.number;
        const int b = p_[i + 2].number;
        if (b > 12 && a <= 12) return Reading{p_[i + 4].number, a, b, i, i + 5};
        if (a > 12 || a == b || !american_) {
          if (a <= 12 && a != b && !german_ && mark == "/") return std::nullopt;  // both readings are possible
          return Reading{p_[i + 4].number, b, a, i, i + 5};
        }
        return Reading{p_[i + 4].number, a, b, i, i + 5};
      }
      return std::nullopt;
    }
    if (const int month = month_of(first); month > 0) {
      // May 17, 2020; Nov. 19th 2019
      std::size_t d = past(i + 1, ".");
      if (d < p_.size() && is_day(p_[d])) {
        std::size_t y = d + 1;
        if (is_word(y, "th") || is_word(y, "st") || is_word(y, "nd") || is_word(y, "rd")) ++y;
        y = past(past(y, ","), ".");
        if (y < p_.size() && is_year(p_[y])) return Reading{p_[y].number, month, p_[d].number, i, y + 1};
        // Mon May 17 14:23:00 UTC 2020
        for (std::size_t k = y; k < std::min(p_.size(), y + 8); ++k) {
          if (is_year(p_[k]) && is(y + 1, ":")) return Reading{p_[k].number, month, p_[d].number, i, y};
        }
      }
    }
    return std::nullopt;
  }

  bool is_time(std::size_t i) const {
    if (i + 2 >= p_.size() || p_[i].kind != Piece::kNumber || p_[i].text.size() > 2 || p_[i].number > 23 || p_[i + 2].kind != Piece::kNumber || p_[i + 2].text.size() != 2 || p_[i + 2].number > 59) return false;
    if (is(i + 1, ":")) return true;
    return is(i + 1, ".") && (is_word(i + 3, "uhr") || is_word(i + 3, "am") || is_word(i + 3, "pm") || is_word(i + 3, "h"));
  }
  bool is_hour_word(std::size_t i) const { return p_[i].text.size() <= 2 && p_[i].number <= 12 && (is_word(i + 1, "am") || is_word(i + 1, "pm")); }

  void take_time(std::size_t i, model::Published& out) const {
    int hour = p_[i].number;
    int minute = 0;
    std::size_t k = i + 1;
    if (is_time(i)) {
      minute = p_[i + 2].number;
      k = i + 3;
      if (is(k, ":") && k + 1 < p_.size() && p_[k + 1].kind == Piece::kNumber) {
        k += 2;
        if (is(k, ".") && k + 1 < p_.size() && p_[k + 1].kind == Piece::kNumber) k += 2;
      }
    }
    const auto half = [&](std::string_view m) { return is_word(k, m) || (is_word(k, m.substr(0, 1)) && is(k + 1, ".")); };
    if (half("pm") && hour < 12) hour += 12;
    if (half("am") && hour == 12) hour = 0;
    if (is_word(k, "uhr") || half("pm") || half("am")) ++k;
    out.minute_of_day = hour * 60 + minute;
    for (std::size_t n = 0; n < 4 && k < p_.size(); ++n, ++k) {
      if (p_[k].kind == Piece::kWord) {
        for (const Zone& zone : kZones) {
          if (zone.name == p_[k].folded) out.utc_offset_minutes = zone.minutes;
        }
        if (out.utc_offset_minutes && !is(k + 1, "+")) return;
      } else if ((is(k, "+") || is(k, "-")) && k + 1 < p_.size() && p_[k + 1].kind == Piece::kNumber) {
        const Piece& zone = p_[k + 1];
        int minutes = -1;
        if (zone.text.size() == 4) minutes = zone.number / 100 * 60 + zone.number % 100;
        if (zone.text.size() == 2) minutes = zone.number * 60 + (is(k + 2, ":") && k + 3 < p_.size() && p_[k + 3].number >= 0 ? p_[k + 3].number : 0);
        if (minutes >= 0 && minutes <= 14 * 60) out.utc_offset_minutes = is(k, "-") ? -minutes : minutes;
        return;
      }
    }
  }

  std::vector<Piece> p_;
  bool american_;
  bool german_;
};

model::Published make(int year, int month, int day) {
  model::Published out;
  const calendar::Day when = date::year{year} / month / day;
  out.edtf = calendar::to_iso(when);
  out.days = {when, when};
  out.basis = model::PublishedBasis::kMetadata;
  return out;
}

std::optional<model::Published> from_unix(std::string_view text) {
  if (text.size() != 10 && text.size() != 13) return std::nullopt;
  long long value = 0;
  for (const char c : text) {
    if (!base::is_digit(c)) return std::nullopt;
    value = value * 10 + (c - '0');
  }
  if (text.size() == 13) value /= 1000;
  const auto days = static_cast<int>(value / 86400);
  const date::year_month_day ymd{calendar::from_number(days)};
  model::Published out = make(static_cast<int>(ymd.year()), static_cast<int>(static_cast<unsigned>(ymd.month())), static_cast<int>(static_cast<unsigned>(ymd.day())));
  out.minute_of_day = static_cast<int>(value % 86400 / 60);
  out.utc_offset_minutes = 0;
  return out;
}

}  // namespace

std::optional<model::Published> find_date_in(std::string_view text, std::string_view lang) {
  // ISO's T is a letter glued to numbers; the cutter takes it apart by itself.
  const Reader reader(cut(text.substr(0, 400)), lang);
  for (std::size_t i = 0; i < reader.size(); ++i) {
    if (const auto reading = reader.at(i)) {
      model::Published out = make(reading->year, reading->month, reading->day);
      reader.read_time(*reading, out);
      return out;
    }
  }
  return std::nullopt;
}

std::optional<model::Published> parse_date_text(std::string_view text, std::string_view lang) {
  text = base::trim(text);
  if (text.size() < 8 || text.size() > 120) return std::nullopt;
  if (auto unix_time = from_unix(text)) return unix_time;
  return find_date_in(text, lang);
}

std::optional<model::Published> find_date_in_url(std::string_view url) {
  const std::size_t scheme = url.find("//");
  const std::size_t path = url.find('/', scheme == std::string_view::npos ? 0 : scheme + 2);
  if (path == std::string_view::npos) return std::nullopt;
  const std::string_view text = url.substr(path, 300);
  const auto number = [&](std::size_t at, std::size_t digits) {
    int value = 0;
    for (std::size_t i = at; i < at + digits; ++i) {
      if (i >= text.size() || !base::is_digit(text[i])) return -1;
      value = value * 10 + (text[i] - '0');
    }
    return at + digits < text.size() && base::is_digit(text[at + digits]) ? -1 : value;
  };
  for (std::size_t i = 1; i < text.size(); ++i) {
    if (!base::is_digit(text[i]) || base::is_digit(text[i - 1])) continue;
    const int year = number(i, 4);
    if (year >= 1990 && i + 5 < text.size() && (text[i + 4] == '/' || text[i + 4] == '-' || text[i + 4] == '_')) {
      const char mark = text[i + 4];
      for (const std::size_t m : {2U, 1U}) {
        const int month = number(i + 5, m);
        if (month < 1 || i + 5 + m >= text.size() || text[i + 5 + m] != mark) continue;
        for (const std::size_t d : {2U, 1U}) {
          const int day = number(i + 6 + m, d);
          if (day >= 1 && month <= 12 && exists(year, month, day)) return make(year, month, day);
        }
      }
    }
    const int packed = number(i, 8);
    if (packed >= 19900101 && packed / 100 % 100 >= 1 && packed / 100 % 100 <= 12 && packed % 100 >= 1 && exists(packed / 10000, packed / 100 % 100, packed % 100)) {
      return make(packed / 10000, packed / 100 % 100, packed % 100);
    }
  }
  return std::nullopt;
}

}  // namespace dateline::ingest
