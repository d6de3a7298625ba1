#include <algorithm>

#include "compare/finding.h"
#include "compare/reason.h"

namespace dateline::compare {
namespace {

using model::Finding;
using model::FindingKind;
using Refs = Statements;

// One speaker, whatever the number of their claims.
bool one_speaker(const Refs& side) {
  return std::all_of(side.begin(), side.end(),
                     [&](const Statement* s) { return s->speaker.key == side.front()->speaker.key; });
}

Refs joined(const Refs& a, const Refs& b) {
  Refs out = a;
  out.insert(out.end(), b.begin(), b.end());
  return out;
}

// "denied the charges and said his client had never been told": what the same speaker adds to his denial in one breath
// is part of it.
bool spells_out(const Statement& added, const Statement& denial) {
  if (side_of(denial.stance) != Side::kAgainst || !added.claim || !denial.claim ||
      added.claim->article != denial.claim->article || added.speaker.key != denial.speaker.key)
    return false;
  return added.claim->item > denial.claim->item && added.sentence <= denial.sentence + 1;
}

wording::Clause counted(const char* form, const Refs& side) {
  wording::Clause out = clause_of_all(form, side);
  out.witnesses = count_witnesses(side);
  return out;
}

// Those who say yes and no.
void find_contradiction(const Refs& yes, const Refs& no, std::vector<Finding>& out) {
  for (const Statement* a : yes) {
    for (const Statement* b : no) {
      if (a->speaker.key != b->speaker.key || !a->speaker.named) continue;
      out.push_back(make_finding(FindingKind::kContradict, {clause("both-ways", {a, b})}, {a, b}));
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
    return std::any_of(statements.begin(), statements.end(),
                       [&](const Statement& other) { return spells_out(statement, other); });
  };
  for (const Statement& statement : statements) {
    switch (side_of(statement.stance)) {
      case Side::kFor:
        if (!statement.beside) (statement.says_not || goes_with_denial(statement) ? no : yes).push_back(&statement);
        break;
      case Side::kAgainst:
        no.push_back(&statement);
        break;
      case Side::kDoubting:
        doubting.push_back(&statement);
        break;
      case Side::kSilent:
        silent.push_back(&statement);
        break;
      case Side::kOther:
        break;
    }
  }
  std::vector<Finding> out;
  find_contradiction(yes, no, out);
  for (const Statement& statement : statements) {
    if (statement.taken_back && side_of(statement.stance) == Side::kFor) {
      out.push_back(make_finding(FindingKind::kWithdrawn, {clause("figure-withdrawn", {&statement})}, {&statement}));
    }
  }
  const Refs against = joined(no, doubting);
  const auto is_other = [&](const Statement* a) {
    return std::any_of(yes.begin(), yes.end(), [&](const Statement* b) { return b->speaker.key != a->speaker.key; });
  };
  if (!yes.empty() && std::any_of(against.begin(), against.end(), is_other)) {
    wording::Reason reason{counted("said-by", yes)};
    if (!no.empty()) reason.push_back(clause_of_all("denied-by", no));
    if (!doubting.empty()) reason.push_back(clause_of_all("doubted-by", doubting));
    out.push_back(make_finding(FindingKind::kContested, reason, joined(yes, against)));
  }
  // Who says so in one sentence and keeps silent on something beside it in the next has not kept silent.
  std::erase_if(silent, [&](const Statement* s) {
    return !yes.empty() && std::all_of(yes.begin(), yes.end(), [&](const Statement* other) { return other->speaker.named && other->speaker.key == s->speaker.key; });
  });
  if (!silent.empty()) {
    wording::Reason reason{clause_of_all("not-acknowledged-by", silent)};
    if (!yes.empty()) reason.push_back(counted("said-by", yes));
    out.push_back(make_finding(FindingKind::kUnacknowledged, reason, joined(yes, silent)));
  }
  if (yes.empty() && !against.empty() && silent.empty()) {
    // Denied or doubted, while nobody in these articles says so.
    const bool single = one_speaker(against);
    wording::Reason reason;
    if (!no.empty()) reason.push_back(single ? clause_of_all("denied-alone", no) : counted("denied-by", no));
    if (!doubting.empty())
      reason.push_back(single && no.empty() ? clause_of_all("doubted-alone", doubting)
                                            : counted("doubted-by", doubting));
    reason.push_back(clause_of_all("said-by-nobody", {}));
    out.push_back(make_finding(single ? FindingKind::kSingleSource : FindingKind::kAgree, reason, against));
  }
  if (yes.empty() || !against.empty()) return out;
  // Several voices of one text are one source.
  const bool alone = one_speaker(yes);
  const bool one_text = count_witnesses(yes) < 2;
  out.push_back(make_finding(alone || one_text ? FindingKind::kSingleSource : FindingKind::kAgree,
                             {alone ? clause_of_all("said-alone", yes) : counted("said-by", yes)}, yes));
  return out;
}

}  // namespace dateline::compare
