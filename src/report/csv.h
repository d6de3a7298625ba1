// RFC 4180 rows that a spreadsheet shows as text and never runs.
//
// Cells that begin with = + - @ TAB CR (also behind blanks) get a leading apostrophe, since spreadsheets take them for formulas (OWASP, "CSV Injection");
// plain numbers are let through. `raw` opts out.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dateline::report {

void append_csv_row(std::string& out, const std::vector<std::string>& cells, bool raw);

}  // namespace dateline::report
