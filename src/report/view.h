// Which columns of an answer are wanted, and in which order its rows stand: what --columns and --sort ask for.
//
// Columns of numbers are ordered by their first number, all others by their letters whatever their case; what is not known ("?", "–", nothing) comes last in
// either direction. Rows that are equal keep the order they had.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "report/sheet.h"

namespace dateline::report {

struct SortKey {
  std::string column;
  bool descending = false;
};

struct View {
  std::vector<std::string> columns;  // empty: all
  std::vector<SortKey> sort;         // empty: as the answer comes
  std::optional<std::uint64_t> limit;  // so many of the ordered rows
};

// "said,source" and "said:desc,source"; blanks and empty words are passed over. A direction other than asc and desc stays part of the
// name, so that it is reported as an unknown column.
[[nodiscard]] View parse_view(std::string_view columns, std::string_view sort);

// The first word of the view that names none of `known`; empty if all are known.
[[nodiscard]] std::string unknown_column(const View& view, const std::vector<Column>& known);

// Places of the sheet's rows in the order that is asked for, no more than its limit. Columns that the sheet does not have are passed over.
[[nodiscard]] std::vector<std::size_t> row_order(const Sheet& sheet, const View& view);

// The sheet with its rows in that order, and with the columns that are asked for, in the order they are asked for. Columns that were
// asked for are never left out of a table that is too wide. Names that the sheet does not have are passed over: it may end with no columns.
[[nodiscard]] Sheet shown(const Sheet& sheet, const View& view, const std::vector<std::size_t>& order);
[[nodiscard]] Sheet shown(const Sheet& sheet, const View& view);

// A row as an object: name of the column → text.
void append_row_json(std::string& out, const Sheet& sheet, std::size_t row);

}  // namespace dateline::report
