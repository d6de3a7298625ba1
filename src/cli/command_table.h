// The whole tool at a glance: every command with its group, the database access it needs, its summary and its examples.
#pragma once

#include <span>
#include <string_view>

#include "cli/command.h"

namespace dateline::cli {

[[nodiscard]] std::span<const Command> command_table();
// Title of a group in the help.
[[nodiscard]] std::string_view title_of(Group group) noexcept;

}  // namespace dateline::cli
