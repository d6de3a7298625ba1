// Asks a question and prints the answer in the format that was asked for. Shared by every query command.
#pragma once

#include <functional>
#include <string>

#include "app/digest.h"
#include "cli/command.h"
#include "report/sheet.h"
#include "report/view.h"

namespace dateline::cli {

// The format of --format; without one a table on a terminal, else text.
[[nodiscard]] report::Format format_of(Context& context);
[[nodiscard]] bool is_json(report::Format format) noexcept;
[[nodiscard]] report::Look look_of(Context& context);

// What --columns and --sort ask of an answer with these columns. UsageError, with the column that may have been meant.
[[nodiscard]] report::View view_of(Context& context, const std::vector<report::Column>& known);
// The same, and with it the filter's limit where there is an order: the first so many of the ordered rows are meant.
[[nodiscard]] report::View view_of(Context& context, const std::vector<report::Column>& known, app::Filter& filter);

// The digest of a selection. A class of events that there is none of is a UsageError; an outlet or a source that there is none of is noted, with
// the name that may have been meant.
[[nodiscard]] report::Digest ask(Context& context, const app::Filter& filter, const app::Parts& parts);

// `json(out, i)` appends what row i of the sheet says as lines of JSON, one an item, without the last line break. With --columns an item has
// these instead.
using JsonOfRow = std::function<void(std::string&, std::size_t)>;
void print_answer(Context& context, const report::Sheet& sheet, const report::View& view, const JsonOfRow& json);
// Items that have no sheet, in the order given.
void print_json(Context& context, report::Format format, const std::vector<std::size_t>& items, const JsonOfRow& json);

}  // namespace dateline::cli
