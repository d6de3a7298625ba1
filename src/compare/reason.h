// How findings are put into words: who stands in which part of the sentence (wording/reason.h), and which claims stand
// behind them.
#pragma once

#include <string>
#include <vector>

#include "compare/finding.h"
#include "wording/reason.h"

namespace dateline::compare {

using Statements = std::vector<const Statement*>;

// The finding with its reason in English, the language of the record format, and in parts, for every other one.
[[nodiscard]] model::Finding make_finding(model::FindingKind kind, const wording::Reason& reason,
                                          const Statements& behind);

[[nodiscard]] wording::Voice voice(const Statement& statement);
// A clause of these voices, one for each statement.
[[nodiscard]] wording::Clause clause(std::string form, const Statements& statements);
// A clause of everybody among the statements, each once: at most five, the others counted.
[[nodiscard]] wording::Clause clause_of_all(std::string form, const Statements& statements);

[[nodiscard]] std::uint32_t count_witnesses(const Statements& statements);

}  // namespace dateline::compare
