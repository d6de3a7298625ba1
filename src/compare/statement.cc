#include <algorithm>

#include "compare/finding.h"
#include "compare/reason.h"

namespace dateline::compare {

Side side_of(model::Stance stance) noexcept {
  using model::Stance;
  switch (stance) {
    case Stance::kAsserts:
    case Stance::kConfirms:
    case Stance::kAlleges:
    case Stance::kAccuses:
    case Stance::kAnnounces:
    case Stance::kWarns:  // of what is, or will be
    case Stance::kReports: return Side::kFor;
    case Stance::kDenies: return Side::kAgainst;
    case Stance::kDoubts: return Side::kDoubting;
    case Stance::kDoesNotAcknowledge:
    case Stance::kDeclines: return Side::kSilent;
    default: return Side::kOther;
  }
}

std::uint32_t count_independent(const std::vector<Statement>& statements) {
  Statements all;
  for (const Statement& statement : statements) all.push_back(&statement);
  return count_witnesses(all);
}

std::uint32_t count_witnesses(const Statements& statements) {
  std::vector<Witness> witnesses;
  for (const Statement* statement : statements) {
    const auto cited = std::find_if(statements.begin(), statements.end(), [&](const Statement* other) {
      return statement->speaker.cites != Speaker::kNobody && (other->speaker.outlet == statement->speaker.cites || other->speaker.agency == statement->speaker.cites);
    });
    witnesses.emplace_back(statement->speaker.key, cited == statements.end() ? statement->family : (*cited)->family);
  }
  return count_independent(std::move(witnesses));
}

}  // namespace dateline::compare
