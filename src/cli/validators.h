// What a word of the command line may be, as CLI11 asks it. For the files that declare options.
#pragma once

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace dateline::cli {

// One of `words`; another is refused with the one that may have been meant.
[[nodiscard]] CLI::Validator one_of(std::vector<std::string> words);

}  // namespace dateline::cli
