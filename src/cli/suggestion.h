// Which word was meant?
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dateline::cli {

// The word with the fewest typing mistakes between it and `word`, whatever their case (at most a third of it); empty if none is close.
// Of several equally close ones, the first.
[[nodiscard]] std::string closest_word(std::string_view word, const std::vector<std::string>& words);

[[nodiscard]] std::string closest_command(std::string_view word);

// "; did you mean 'timeline'?", or `otherwise` after a semicolon where nothing is close.
[[nodiscard]] std::string did_you_mean(std::string_view word, const std::vector<std::string>& words, std::string_view otherwise);

// "table, text, json"
[[nodiscard]] std::string listed(const std::vector<std::string>& words);

// Insertions, deletions, replacements and swaps of neighbours between two words.
[[nodiscard]] std::size_t typing_distance(std::string_view a, std::string_view b);

}  // namespace dateline::cli
