// How findings are put into words: "Kyiv (“about 11,000”, 2024-11-05)", and which claims stand behind them.
#pragma once

#include <string>
#include <vector>

#include "compare/finding.h"

namespace dateline::compare {

// "Kyiv"; for a claim without a name "unnamed sources (Harbour Ledger)".
[[nodiscard]] std::string name_of(const Statement& statement);
// Name with figure as printed and day: "Kyiv (“about 11,000”, 2024-11-05)".
[[nodiscard]] std::string cite(const Statement& statement);
// "A, B and C"; each name once, at most five of them, then "and 3 others".
[[nodiscard]] std::string list_names(const std::vector<const Statement*>& statements);
// Their claims, sorted, each once.
[[nodiscard]] std::vector<model::ItemRef> evidence(const std::vector<const Statement*>& statements);
// "1 independent witness", "3 independent witnesses".
[[nodiscard]] std::string count_text(const std::vector<const Statement*>& statements);

}  // namespace dateline::compare
