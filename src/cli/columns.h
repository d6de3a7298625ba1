// The columns of a command's answer by their stable names: for the manual and for completion.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dateline::cli {

// Empty for commands that do not answer with a sheet.
[[nodiscard]] std::vector<std::string> columns_of(std::string_view command);

}  // namespace dateline::cli
