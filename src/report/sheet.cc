#include "report/sheet.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <utility>

#include "base/error.h"
#include "report/csv.h"
#include "report/plain.h"
#include "text/utf8.h"

namespace dateline::report {
namespace {

constexpr std::array<std::string_view, 6> kFormats{"table", "text", "json", "ndjson", "csv", "markdown"};
constexpr std::string_view kBold = "\x1b[1m";
constexpr std::string_view kPlain = "\x1b[0m";
constexpr std::size_t kGap = 2;
constexpr std::size_t kNarrowest = 12;

std::size_t width_of(char32_t c) {
  const int width = utf8proc_charwidth(static_cast<utf8proc_int32_t>(c));
  return width < 0 ? 0 : static_cast<std::size_t>(width);
}

void pad(std::string& line, std::string_view cell, std::size_t width, bool right, bool last) {
  const std::size_t used = display_width(cell);
  const std::size_t fill = used < width ? width - used : 0;
  if (right) line.append(fill, ' ');
  line += cell;
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

// The wide columns share what the others leave.
void squeeze(const Sheet& sheet, std::vector<std::size_t>& widths, std::size_t room) {
  std::size_t total = kGap * (widths.size() - 1);
  for (const std::size_t width : widths) total += width;
  while (total > room) {
    std::size_t widest = widths.size();
    for (std::size_t i = 0; i < widths.size(); ++i) {
      if (sheet.columns[i].wide && widths[i] > kNarrowest && (widest == widths.size() || widths[i] > widths[widest])) widest = i;
    }
    if (widest == widths.size()) return;
    std::size_t next = kNarrowest;
    for (std::size_t i = 0; i < widths.size(); ++i) {
      if (sheet.columns[i].wide && widths[i] < widths[widest]) next = std::max(next, widths[i]);
    }
    const std::size_t cut = std::max<std::size_t>(1, std::min(total - room, widths[widest] - next));
    widths[widest] -= cut;
    total -= cut;
  }
}

std::string aligned(const Sheet& sheet, const Look& look, bool cut) {
  auto widths = column_widths(sheet);
  if (cut) squeeze(sheet, widths, look.width);
  std::string out;
  const auto add_row = [&](const std::vector<std::string>& row) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      pad(out, cut ? fit(row[i], widths[i]) : row[i], widths[i], sheet.columns[i].number, i + 1 == row.size());
    }
    while (!out.empty() && out.back() == ' ') out.pop_back();
    out += '\n';
  };
  std::vector<std::string> head;
  for (const Column& column : sheet.columns) head.push_back(column.name);
  if (look.colour) out += kBold;
  add_row(head);
  if (look.colour) out.insert(out.size() - 1, kPlain);
  for (const auto& row : sheet.rows) add_row(row);
  return out;
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

std::string render(const Sheet& sheet, Format format, const Look& look) {
  switch (format) {
    case Format::kTable: return aligned(made_plain(sheet), look, true);
    case Format::kText: return aligned(made_plain(sheet), look, false);
    case Format::kMarkdown: return markdown(made_plain(sheet));
    case Format::kCsv: return csv(sheet, look.raw);
    case Format::kJson:
    case Format::kNdjson: break;
  }
  DATELINE_CHECK(false);
}

}  // namespace dateline::report
