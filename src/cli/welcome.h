// What `dateline` says when it is asked nothing: where one stands, and what to type next.
#pragma once

#include <string>

namespace dateline::cli {

// Looks at the database if there is one; makes none.
[[nodiscard]] std::string welcome(const std::string& database);

}  // namespace dateline::cli
