// Scripts that complete the command line in a shell: commands, options, words that an option may take, columns, and names of outlets, sources, actors, places
// and articles, which the script asks the database for (`dateline complete`).
#pragma once

#include <string>

namespace dateline::cli {

[[nodiscard]] std::string completion_bash();
[[nodiscard]] std::string completion_zsh();
[[nodiscard]] std::string completion_fish();

}  // namespace dateline::cli
