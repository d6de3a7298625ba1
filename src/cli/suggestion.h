// Which command was meant?
#pragma once

#include <string>
#include <string_view>

namespace dateline::cli {

// Name of the command with the fewest typing mistakes between it and `word` (at most a third of it); empty if none is close.
[[nodiscard]] std::string closest_command(std::string_view word);

// Insertions, deletions, replacements and swaps of neighbours between two words.
[[nodiscard]] std::size_t typing_distance(std::string_view a, std::string_view b);

}  // namespace dateline::cli
