// Rows and columns of an answer, and the forms they can be printed in: table, text, markdown, csv.
//
// A table fits the width it is given, counting wide and combining characters as terminals show them: minor columns are left out first (empty ones in any case), then wide
// cells run over several lines; where that would leave the body a narrow column, rows are paragraphs with the first column beside them. Text is for reading down the page: where a sheet has a body column, every row is a short paragraph with the
// rest below it, else aligned columns; it never cuts anything. csv is csv.h's. Cells of text, tables and markdown pass through plain_line.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::report {

enum class Format { kTable, kText, kJson, kNdjson, kCsv, kMarkdown };
[[nodiscard]] std::optional<Format> parse_format(std::string_view name) noexcept;

struct Column {
  std::string name;     // stable: what csv and --columns call it
  bool wide = false;    // gives way when the table is too wide
  bool number = false;  // set flush right
  bool minor = false;   // a table that is too wide leaves it out
  bool body = false;    // what a row says: the line of text that the others stand under
  bool tone = false;    // words that a terminal shows in colour (tone.h)
};

struct Sheet {
  std::vector<Column> columns;
  std::vector<std::vector<std::string>> rows;
};

struct Look {
  unsigned width = 100;  // columns of the terminal
  bool colour = false;
  bool raw = false;      // csv cells as they are
};

// kJson and kNdjson are no forms of a sheet: a bug.
[[nodiscard]] std::string render(const Sheet& sheet, Format format, const Look& look);

// The sheet without the column of that name, if it has one.
void leave_out(Sheet& sheet, std::string_view name);

// Columns a terminal needs for the text.
[[nodiscard]] std::size_t display_width(std::string_view text);
// Cut to so many columns, with "…" as the last where something is missing.
[[nodiscard]] std::string fit(std::string_view text, std::size_t width);

}  // namespace dateline::report
