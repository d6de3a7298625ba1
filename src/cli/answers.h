// Prints an answer in the format that was asked for. Shared by every query command.
#pragma once

#include <functional>
#include <string>

#include "cli/command.h"
#include "report/sheet.h"

namespace dateline::cli {

// The format of --format; without one a table on a terminal, else text.
[[nodiscard]] report::Format format_of(Context& context);
[[nodiscard]] report::Look look_of(Context& context);

// `json(out, i)` appends item i of `count` as one line of JSON.
void print_answer(Context& context, const report::Sheet& sheet, std::size_t count, const std::function<void(std::string&, std::size_t)>& json);
void print_json(Context& context, report::Format format, std::size_t count, const std::function<void(std::string&, std::size_t)>& json);

}  // namespace dateline::cli
