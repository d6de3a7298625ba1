#include "cli/suggestion.h"

#include <algorithm>
#include <vector>

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

std::string closest_command(std::string_view word) {
  constexpr std::size_t kLongest = 40;  // nobody means a command with more; keeps the table small
  if (word.size() > kLongest) return {};
  std::string best;
  std::size_t fewest = word.size() / 3 + 1;
  for (const Command& command : command_table()) {
    const std::size_t distance = typing_distance(word, command.name);
    if (distance <= fewest && (best.empty() || distance < fewest)) {
      best = command.name;
      fewest = distance;
    }
  }
  return best;
}

}  // namespace dateline::cli
