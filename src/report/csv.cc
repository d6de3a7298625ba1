#include "report/csv.h"

#include <algorithm>

#include "base/strings.h"

namespace dateline::report {
namespace {

bool is_number(std::string_view cell) {
  if (!cell.empty() && (cell.front() == '-' || cell.front() == '+')) cell.remove_prefix(1);
  return !cell.empty() && std::all_of(cell.begin(), cell.end(), [](char c) { return base::is_digit(c) || c == '.'; });
}

bool looks_like_formula(std::string_view cell) {
  if (!cell.empty() && (cell.front() == '\t' || cell.front() == '\r')) return true;
  const std::string_view visible = base::trim(cell);
  return !visible.empty() && std::string_view("=+-@").find(visible.front()) != std::string_view::npos && !is_number(visible);
}

}  // namespace

void append_csv_row(std::string& out, const std::vector<std::string>& cells, bool raw) {
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (i != 0) out += ',';
    const std::string cell = !raw && looks_like_formula(cells[i]) ? "'" + cells[i] : cells[i];
    if (cell.find_first_of(",\"\r\n") == std::string::npos && !(cells.size() == 1 && cell.empty())) {
      out += cell;
      continue;
    }
    out += '"';
    for (const char c : cell) {
      if (c == '"') out += '"';
      out += c;
    }
    out += '"';
  }
  out += "\r\n";
}

}  // namespace dateline::report
