#include "cli/suggestion.h"

#include <algorithm>
#include <vector>

#include "base/strings.h"
#include "cli/command_table.h"

namespace dateline::cli {

std::size_t typing_distance(std::string_view a, std::string_view b) {
  std::vector<std::vector<std::size_t>> table(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i) table[i][0] = i;
  for (std::size_t j = 0; j <= b.size(); ++j) table[0][j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = table[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      table[i][j] = std::min({table[i - 1][j] + 1, table[i][j - 1] + 1, replaced});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) table[i][j] = std::min(table[i][j], table[i - 2][j - 2] + 1);
    }
  }
  return table[a.size()][b.size()];
}

std::string closest_word(std::string_view word, const std::vector<std::string>& words) {
  constexpr std::size_t kLongest = 40;  // nobody means a word with more; keeps the table small
  if (word.size() > kLongest) return {};
  const std::string meant = base::ascii_lower(word);
  std::string best;
  std::size_t fewest = word.size() / 3 + 1;
  for (const std::string& other : words) {
    if (other.size() > kLongest) continue;
    const std::size_t distance = typing_distance(meant, base::ascii_lower(other));
    if (distance <= fewest && distance < other.size() && (best.empty() || distance < fewest)) {
      best = other;
      fewest = distance;
    }
  }
  return best;
}

std::string closest_command(std::string_view word) {
  std::vector<std::string> names;
  for (const Command& command : command_table()) {
    if (command.group != Group::kHidden) names.emplace_back(command.name);
  }
  return closest_word(word, names);
}

std::string did_you_mean(std::string_view word, const std::vector<std::string>& words, std::string_view otherwise) {
  const std::string close = closest_word(word, words);
  return close.empty() ? "; " + std::string(otherwise) : "; did you mean '" + close + "'?";
}

std::string listed(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) out += (out.empty() ? "" : ", ") + word;
  return out;
}

}  // namespace dateline::cli
