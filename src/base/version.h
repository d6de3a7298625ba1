// The version of the program, as --version prints it and as the database keeps it beside every extraction. CMakeLists.txt has the same number.
#pragma once

#include <string_view>

namespace dateline::base {

inline constexpr std::string_view kVersion = "0.1.0";

}  // namespace dateline::base
