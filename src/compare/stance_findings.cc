#include <algorithm>

#include "compare/finding.h"
#include "compare/reason.h"

namespace dateline::compare {
namespace {

using model::Finding;
using model::FindingKind;
using Refs = std::vector<const Statement*>;

// "denies" or "deny": by speakers, whatever the number of their claims.
bool one_speaker(const Refs& side) {
  return std::all_of(side.begin(), side.end(), [&](const Statement* s) { return s->speaker.key == side.front()->speaker.key; });
}

Refs joined(const Refs& a, const Refs& b) {
  Refs out = a;
  out.insert(out.end(), b.begin(), b.end());
  return out;
}

// "denied the charges and said his client had never been told": what the same speaker adds to his denial in one breath is part of it.
bool spells_out(const Statement& added, const Statement& denial) {
  if (side_of(denial.stance) != Side::kAgainst || !added.claim || !denial.claim || added.claim->article != denial.claim->article || added.speaker.key != denial.speaker.key) return false;
  return added.claim->item > denial.claim->item && added.sentence <= denial.sentence + 1;
}

// Those who say yes and no.
void find_contradiction(const Refs& yes, const Refs& no, std::vector<Finding>& out) {
  for (const Statement* a : yes) {
    for (const Statement* b : no) {
      if (a->speaker.key != b->speaker.key || !a->speaker.named) continue;
      out.push_back({FindingKind::kContradict, name_of(*a) + " says so (“" + a->printed + "”) and denies it (“" + b->printed + "”).", evidence({a, b})});
      return;
    }
  }
}

}  // namespace

std::vector<Finding> find_in_stances(const std::vector<Statement>& statements) {
  Refs yes;
  Refs no;
  Refs doubting;
  Refs silent;
  const auto goes_with_denial = [&](const Statement& statement) {
    return std::any_of(statements.begin(), statements.end(), [&](const Statement& other) { return spells_out(statement, other); });
  };
  for (const Statement& statement : statements) {
    switch (side_of(statement.stance)) {
      case Side::kFor: (statement.says_not || goes_with_denial(statement) ? no : yes).push_back(&statement); break;
      case Side::kAgainst: no.push_back(&statement); break;
      case Side::kDoubting: doubting.push_back(&statement); break;
      case Side::kSilent: silent.push_back(&statement); break;
      case Side::kOther: break;
    }
  }
  std::vector<Finding> out;
  find_contradiction(yes, no, out);
  for (const Statement& statement : statements) {
    if (statement.taken_back && side_of(statement.stance) == Side::kFor) {
      out.push_back({FindingKind::kWithdrawn, name_of(statement) + "’s words (“" + statement.printed + "”) stand beside words of correction or withdrawal.", evidence({&statement})});
    }
  }
  const Refs against = joined(no, doubting);
  const auto is_other = [&](const Statement* a) { return std::any_of(yes.begin(), yes.end(), [&](const Statement* b) { return b->speaker.key != a->speaker.key; }); };
  if (!yes.empty() && std::any_of(against.begin(), against.end(), is_other)) {
    std::string reason = list_names(yes) + " (" + count_text(yes) + (one_speaker(yes) ? ") says so; " : ") say so; ");
    if (!no.empty()) reason += list_names(no) + (one_speaker(no) ? " denies it" : " deny it");
    if (!doubting.empty()) reason += (no.empty() ? "" : ", ") + list_names(doubting) + (one_speaker(doubting) ? " doubts it" : " doubt it");
    out.push_back({FindingKind::kContested, reason + ".", evidence(joined(yes, against))});
  }
  if (!silent.empty()) {
    const bool told = !yes.empty();
    out.push_back({FindingKind::kUnacknowledged,
                   list_names(silent) + " neither confirmed nor denied it" + (told ? ", while " + list_names(yes) + " (" + count_text(yes) + ") said so." : "."),
                   evidence(joined(yes, silent))});
  }
  if (yes.empty() && !against.empty() && silent.empty()) {
    // Denied or doubted, while nobody in these articles says so.
    const bool single = std::all_of(against.begin(), against.end(), [&](const Statement* s) { return s->speaker.key == against.front()->speaker.key; });
    const std::string names = list_names(against);
    const std::string what = no.empty() ? (single ? " doubts it" : " doubt it") : doubting.empty() ? (single ? " denies it" : " deny it") : " deny or doubt it";
    out.push_back({single ? FindingKind::kSingleSource : FindingKind::kAgree, (single ? "Only " : "") + names + what + ": " + count_text(against) + ".", evidence(against)});
  }
  if (yes.empty() || !against.empty()) return out;
  const bool alone = std::all_of(yes.begin(), yes.end(), [&](const Statement* s) { return s->speaker.key == yes.front()->speaker.key; });
  if (alone) {
    out.push_back({FindingKind::kSingleSource, "Only " + name_of(*yes.front()) + " says so.", evidence(yes)});
  } else {
    out.push_back({FindingKind::kAgree, list_names(yes) + " say so: " + count_text(yes) + ".", evidence(yes)});
  }
  return out;
}

}  // namespace dateline::compare
