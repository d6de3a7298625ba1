// The manual, made from the commands themselves so that it cannot differ from them: as a man page, and as docs/cli.md.
#pragma once

#include <string>

namespace dateline::cli {

[[nodiscard]] std::string manual_roff();
[[nodiscard]] std::string manual_markdown();
// A bash script that completes commands, options, formats, and names of outlets and sources from the database.
[[nodiscard]] std::string completion_bash();

}  // namespace dateline::cli
