#include "report/sheet.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

#include "base/error.h"
#include "base/strings.h"
#include "report/csv.h"
#include "report/plain.h"
#include "report/tone.h"
#include "text/utf8.h"

namespace dateline::report {
namespace {

constexpr std::array<std::string_view, 6> kFormats{"table", "text", "json", "ndjson", "csv", "markdown"};
constexpr std::size_t kGap = 2;
constexpr std::size_t kNarrowest = 12;
constexpr std::size_t kReadable = 36;    // a wide column below this is hard to read, minor ones go first
constexpr std::size_t kNarrowBody = 28;   // sentences in fewer columns are a ladder of words
constexpr std::size_t kLongestLead = 12;  // of a paragraph's first column: a day, and the other end of its span below it
constexpr std::size_t kUncut = static_cast<std::size_t>(-1);
constexpr std::size_t kLinesOfCell = 4;  // longer cells are cut; `show` has all of it

std::size_t width_of(char32_t c) {
  const int width = utf8proc_charwidth(static_cast<utf8proc_int32_t>(c));
  return width < 0 ? 0 : static_cast<std::size_t>(width);
}

void pad(std::string& line, std::string_view cell, std::string_view tone, std::size_t width, bool right, bool last) {
  const std::size_t used = display_width(cell);
  const std::size_t fill = used < width ? width - used : 0;
  if (right) line.append(fill, ' ');
  line += tone;
  line += cell;
  if (!tone.empty()) line += kPlain;
  if (!right && !last) line.append(fill, ' ');
  if (!last) line.append(kGap, ' ');
}

std::vector<std::size_t> column_widths(const Sheet& sheet) {
  std::vector<std::size_t> widths;
  for (const Column& column : sheet.columns) widths.push_back(display_width(column.name));
  for (const auto& row : sheet.rows) {
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], display_width(row[i]));
  }
  return widths;
}

std::size_t total_width(const std::vector<std::size_t>& widths) {
  return std::accumulate(widths.begin(), widths.end(), widths.empty() ? 0 : kGap * (widths.size() - 1));
}

// The wide columns share what the others leave, the body, which people read, giving way last; on a very narrow terminal every column but figures gives way.
void squeeze(const Sheet& sheet, std::vector<std::size_t>& widths, std::size_t room) {
  std::size_t total = total_width(widths);
  struct Pass {
    std::size_t least_body;
    bool all;
  };
  for (const Pass pass : {Pass{kReadable, false}, Pass{kNarrowest, false}, Pass{kNarrowest, true}}) {
    const auto least = [&](std::size_t i) { return sheet.columns[i].body ? pass.least_body : kNarrowest; };
    const auto gives_way = [&](std::size_t i) { return (sheet.columns[i].wide || (pass.all && !sheet.columns[i].number)) && widths[i] > least(i); };
    while (total > room) {
      std::size_t widest = widths.size();
      for (std::size_t i = 0; i < widths.size(); ++i) {
        if (gives_way(i) && (widest == widths.size() || widths[i] > widths[widest])) widest = i;
      }
      if (widest == widths.size()) break;
      std::size_t next = least(widest);
      for (std::size_t i = 0; i < widths.size(); ++i) {
        if (gives_way(i) && widths[i] < widths[widest]) next = std::max(next, widths[i]);
      }
      const std::size_t cut = std::max<std::size_t>(1, std::min(total - room, widths[widest] - next));
      widths[widest] -= cut;
      total -= cut;
    }
  }
}

// The text in lines of at most `width`, broken at blanks, slashes and hyphens of words where there are any; the last of `most` lines is cut. Never empty.
std::vector<std::string> wrapped(std::string_view text, std::size_t width, std::size_t most) {
  std::vector<std::string> lines;
  while (display_width(text) > width && lines.size() + 1 < most) {
    std::size_t used = 0;
    std::size_t i = 0;
    std::size_t blank = 0;
    while (i < text.size()) {
      const text::CodePoint c = text::decode_at(text, i);
      if (used + width_of(c.value) > width && i > 0) break;
      if (c.value == ' ' || (i > 0 && (text[i - 1] == '/' || (text[i - 1] == '-' && !base::is_digit(text[i]))))) blank = i;
      used += width_of(c.value);
      i += c.size;
    }
    if (i < text.size() && text[i] == ' ') blank = i;
    const std::size_t cut = blank != 0 ? blank : i;
    lines.emplace_back(text.substr(0, cut));
    text.remove_prefix(std::min(text.size(), cut < text.size() && text[cut] == ' ' ? cut + 1 : cut));
  }
  lines.push_back(fit(text, width));
  return lines;
}

void erase_column(Sheet& sheet, std::size_t at) {
  sheet.columns.erase(sheet.columns.begin() + static_cast<std::ptrdiff_t>(at));
  for (auto& row : sheet.rows) row.erase(row.begin() + static_cast<std::ptrdiff_t>(at));
}

// Leaves out minor columns: empty ones, then the last first until the wide ones have room to be read.
Sheet without_minor(Sheet sheet, std::size_t room) {
  for (std::size_t i = sheet.columns.size(); i-- > 0;) {
    if (sheet.columns[i].minor && std::all_of(sheet.rows.begin(), sheet.rows.end(), [i](const auto& row) { return row[i].empty(); })) erase_column(sheet, i);
  }
  for (;;) {
    const auto widths = column_widths(sheet);
    std::size_t needed = kGap * (widths.size() - 1);
    for (std::size_t i = 0; i < widths.size(); ++i) needed += sheet.columns[i].wide ? std::min(widths[i], kReadable) : widths[i];
    std::size_t drop = widths.size();
    for (std::size_t i = 0; i < widths.size(); ++i) drop = sheet.columns[i].minor ? i : drop;
    if (needed <= room || drop == widths.size()) return sheet;
    erase_column(sheet, drop);
  }
}

std::string aligned(const Sheet& sheet, const Look& look, const std::vector<std::size_t>& widths, bool cut) {
  std::string out;
  const auto add_row = [&](const std::vector<std::string>& row) {
    std::vector<std::vector<std::string>> cells;
    std::size_t height = 1;
    for (std::size_t i = 0; i < row.size(); ++i) {
      cells.push_back(cut ? wrapped(row[i], widths[i], sheet.columns[i].number ? 1 : kLinesOfCell) : std::vector<std::string>{row[i]});
      height = std::max(height, cells.back().size());
    }
    for (std::size_t line = 0; line < height; ++line) {
      for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::string_view cell = line < cells[i].size() ? std::string_view(cells[i][line]) : std::string_view();
        const bool toned = look.colour && sheet.columns[i].tone && !cell.empty();
        pad(out, cell, toned ? tone_of(row[i]) : std::string_view(), widths[i], sheet.columns[i].number, i + 1 == cells.size());
      }
      while (!out.empty() && out.back() == ' ') out.pop_back();
      out += '\n';
    }
  };
  std::vector<std::string> head;
  for (const Column& column : sheet.columns) head.push_back(column.name);
  if (look.colour) out += kBold;
  add_row(head);
  if (look.colour) out.insert(out.size() - 1, kPlain);
  for (const auto& row : sheet.rows) add_row(row);
  return out;
}

// A paragraph a row: the first column and the body, then what else is known, named, in one line below.
std::string paragraphs(const Sheet& sheet, std::size_t body, const Look& look) {
  std::string out;
  for (const auto& row : sheet.rows) {
    if (look.colour) out += kBold;
    out += body == 0 ? row[body] : (row[0].empty() ? "?" : row[0]);
    if (look.colour) out += kPlain;
    if (body != 0) out += "  " + row[body];
    out += '\n';
    std::string rest;
    for (std::size_t i = 1; i < row.size(); ++i) {
      if (i == body || row[i].empty() || row[i] == "–") continue;
      const std::string_view tone = look.colour && sheet.columns[i].tone ? tone_of(row[i]) : std::string_view();
      rest += (rest.empty() ? "    " : " · ") + sheet.columns[i].name + " " + std::string(tone) + row[i];
      if (!tone.empty()) rest += kPlain;
    }
    if (!rest.empty()) out += rest + '\n';
  }
  return out;
}

// Place of the body; the number of columns where there is none.
std::size_t body_of(const Sheet& sheet) {
  const auto body = std::find_if(sheet.columns.begin(), sheet.columns.end(), [](const Column& column) { return column.body; });
  return static_cast<std::size_t>(body - sheet.columns.begin());
}

std::string text_of(const Sheet& sheet, const Look& look) {
  const std::size_t body = body_of(sheet);
  if (body == sheet.columns.size()) return aligned(sheet, look, column_widths(sheet), false);
  return paragraphs(sheet, body, look);
}

// The same for a terminal that has no room for columns: the first column stands out at the left, everything else runs on beside it and is cut nowhere.
std::string hanging(const Sheet& sheet, std::size_t body, const Look& look) {
  std::size_t left = 0;
  for (const auto& row : sheet.rows) left = std::max(left, body == 0 ? 2 : std::min(display_width(row[0]), kLongestLead));
  const std::size_t room = std::max<std::size_t>(kNarrowest, look.width > left + kGap ? look.width - left - kGap : 0);
  std::string out;
  for (const auto& row : sheet.rows) {
    const std::vector<std::string> lead = body == 0 ? std::vector<std::string>{} : wrapped(row[0], left, kUncut);
    std::vector<std::string> lines = wrapped(row[body], room, kUncut);
    const std::size_t said = lines.size();
    // What a word would show in colour, the day does: the words run on in one line.
    std::string_view lead_tone = kBold;
    for (std::size_t i = 1; i < row.size(); ++i) {
      if (sheet.columns[i].tone && !tone_of(row[i]).empty()) lead_tone = tone_of(row[i]);
    }
    for (std::size_t i = 1; i < row.size(); ++i) {
      if (i == body || row[i].empty() || row[i] == "–") continue;
      const std::string item = sheet.columns[i].name + " " + row[i];
      if (lines.size() > said && display_width(lines.back()) + 3 + display_width(item) <= room) {
        lines.back() += " · " + item;
      } else {
        for (std::string& line : wrapped(item, room, kUncut)) lines.push_back(std::move(line));
      }
    }
    for (std::size_t i = 0; i < std::max(lines.size(), lead.size()); ++i) {
      const std::string_view tone = !look.colour ? std::string_view() : i >= said ? kFaint : std::string_view();
      pad(out, i < lead.size() ? std::string_view(lead[i]) : std::string_view(), look.colour && i < lead.size() ? lead_tone : std::string_view(), left, false, false);
      if (i < lines.size()) pad(out, lines[i], tone, room, false, true);
      while (!out.empty() && out.back() == ' ') out.pop_back();
      out += '\n';
    }
  }
  return out;
}

// Where what a row says would have to be read in a narrow column, or not even the narrowest columns fit, paragraphs read better.
std::string table(const Sheet& whole, const Look& look) {
  const Sheet sheet = without_minor(whole, look.width);
  auto widths = column_widths(sheet);
  const auto wanted = widths;
  squeeze(sheet, widths, look.width);
  for (std::size_t i = 0; i < widths.size(); ++i) {
    if (sheet.columns[i].body && widths[i] < std::min(wanted[i], kNarrowBody)) return hanging(whole, body_of(whole), look);
  }
  if (total_width(widths) <= look.width) return aligned(sheet, look, widths, true);
  return body_of(sheet) < sheet.columns.size() ? hanging(sheet, body_of(sheet), look) : text_of(sheet, look);
}

std::string markdown(const Sheet& sheet) {
  const auto cell = [](const std::string& text) {
    std::string out;
    for (const char c : text) {
      if (c == '|' || c == '\\' || c == '<' || c == '*' || c == '_' || c == '`' || c == '[' || c == ']') out += '\\';
      out += c;
    }
    return out;
  };
  std::string out = "|";
  for (const Column& column : sheet.columns) out += " " + cell(column.name) + " |";
  out += "\n|";
  for (const Column& column : sheet.columns) out += column.number ? " ---: |" : " --- |";
  out += '\n';
  for (const auto& row : sheet.rows) {
    out += '|';
    for (const std::string& text : row) out += " " + cell(text) + " |";
    out += '\n';
  }
  return out;
}

std::string csv(const Sheet& sheet, bool raw) {
  std::string out;
  std::vector<std::string> head;
  for (const Column& column : sheet.columns) head.push_back(column.name);
  append_csv_row(out, head, raw);
  for (const auto& row : sheet.rows) append_csv_row(out, row, raw);
  return out;
}

Sheet made_plain(Sheet sheet) {
  for (auto& row : sheet.rows) {
    for (std::string& cell : row) cell = plain_line(cell);
  }
  return sheet;
}

}  // namespace

std::optional<Format> parse_format(std::string_view name) noexcept {
  const auto at = std::find(kFormats.begin(), kFormats.end(), name);
  if (at == kFormats.end()) return std::nullopt;
  return static_cast<Format>(at - kFormats.begin());
}

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  for (std::size_t i = 0; i < text.size();) {
    const text::CodePoint c = text::decode_at(text, i);
    width += width_of(c.value);
    i += c.size;
  }
  return width;
}

std::string fit(std::string_view text, std::size_t width) {
  if (display_width(text) <= width) return std::string(text);
  std::size_t used = 0;
  std::size_t i = 0;
  while (i < text.size()) {
    const text::CodePoint c = text::decode_at(text, i);
    if (used + width_of(c.value) + 1 > width) break;
    used += width_of(c.value);
    i += c.size;
  }
  return std::string(text.substr(0, i)) + "…";
}

void leave_out(Sheet& sheet, std::string_view name) {
  for (std::size_t i = sheet.columns.size(); i-- > 0;) {
    if (sheet.columns[i].name == name) erase_column(sheet, i);
  }
}

std::string render(const Sheet& sheet, Format format, const Look& look) {
  switch (format) {
    case Format::kTable: return table(made_plain(sheet), look);
    case Format::kText: return text_of(made_plain(sheet), look);
    case Format::kMarkdown: return markdown(made_plain(sheet));
    case Format::kCsv: return csv(sheet, look.raw);
    case Format::kJson:
    case Format::kNdjson: break;
  }
  DATELINE_CHECK(false);
}

}  // namespace dateline::report
