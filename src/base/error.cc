#include "base/error.h"

#include <string_view>

namespace dateline::base {

void fail_check(const char* condition, const char* file, int line) {
  std::string_view name = file;
  if (const auto at = name.rfind("/src/"); at != std::string_view::npos) name.remove_prefix(at + 1);
  throw BugError(std::string(name) + ":" + std::to_string(line) + ": check failed: " + condition);
}

}  // namespace dateline::base
