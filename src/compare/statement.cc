#include <algorithm>

#include "compare/finding.h"

namespace dateline::compare {

Side side_of(model::Stance stance) noexcept {
  using model::Stance;
  switch (stance) {
    case Stance::kAsserts:
    case Stance::kConfirms:
    case Stance::kAlleges:
    case Stance::kAccuses:
    case Stance::kAnnounces:
    case Stance::kReports: return Side::kFor;
    case Stance::kDenies: return Side::kAgainst;
    case Stance::kDoubts: return Side::kDoubting;
    case Stance::kDoesNotAcknowledge:
    case Stance::kDeclines: return Side::kSilent;
    default: return Side::kOther;
  }
}

std::uint32_t count_independent(const std::vector<Statement>& statements) {
  std::vector<Witness> witnesses;
  for (const Statement& statement : statements) witnesses.emplace_back(statement.speaker.key, statement.family);
  return count_independent(std::move(witnesses));
}

}  // namespace dateline::compare
