// The manual, made from the commands themselves so that it cannot differ from them: as a man page, and as docs/cli.md.
#pragma once

#include <string>

namespace dateline::cli {

[[nodiscard]] std::string manual_roff();
[[nodiscard]] std::string manual_markdown();

}  // namespace dateline::cli
