#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>

#include "compare/finding.h"
#include "compare/interval.h"
#include "compare/reason.h"

namespace dateline::compare {
namespace {

using model::Finding;
using model::FindingKind;
using Refs = std::vector<const Statement*>;

// True if the first was certainly said before the second: by day, by minute for prints of one day.
bool surely_before(const Statement& a, const Statement& b) noexcept {
  if (!a.day || !b.day) return false;
  if (*a.day != *b.day) return *a.day < *b.day;
  return a.minute < b.minute;
}

Finding make(FindingKind kind, std::string reason, const Refs& statements) { return {kind, std::move(reason), evidence(statements)}; }

std::string gap_text(const Statement& a, const Statement& b) {
  const double gap = distance(interval_of(*a.value), interval_of(*b.value));
  const double smaller = std::min(main_value(*a.value), main_value(*b.value));
  if (gap <= 0) return "they exclude each other";
  std::string out = "they differ by at least " + number_text(gap);
  if (smaller > 0) out += " (" + number_text(std::round(100 * gap / smaller)) + " percent of the smaller)";
  return out;
}

// The same source with another figure later: each change between neighbours in time.
void find_revised(const Refs& told, std::vector<Finding>& out) {
  std::map<std::string, Refs> by_speaker;
  for (const Statement* statement : told) {
    if (statement->speaker.named && statement->day) by_speaker[statement->speaker.key].push_back(statement);
  }
  for (auto& entry : by_speaker) {
    Refs& own = entry.second;
    std::stable_sort(own.begin(), own.end(), [](const Statement* a, const Statement* b) { return surely_before(*a, *b); });
    for (std::size_t i = 0; i + 1 < own.size(); ++i) {
      const Statement& first = *own[i];
      const Statement& then = *own[i + 1];
      if (!surely_before(first, then) || relate(*first.value, *then.value) != Relation::kExclusive) continue;
      out.push_back(make(FindingKind::kRevised, name_of(first) + " changed the figure from " + cite(first) + " to " + cite(then) + ".", {&first, &then}));
    }
  }
}

void find_withdrawn(const Refs& told, const Refs& negated, std::vector<Finding>& out) {
  for (const Statement* statement : told) {
    if (statement->taken_back) out.push_back(make(FindingKind::kWithdrawn, "The figure of " + cite(*statement) + " stands beside words of correction or withdrawal.", {statement}));
  }
  for (const Statement* no : negated) {
    Refs sides{no};
    for (const Statement* statement : told) {
      if (statement->speaker.key != no->speaker.key && relate(*statement->value, *no->value) != Relation::kExclusive) sides.push_back(statement);
    }
    if (sides.size() < 2) continue;
    out.push_back(make(FindingKind::kContradict, name_of(*no) + " rejects the figure “" + no->printed + "” that " + list_names({sides.begin() + 1, sides.end()}) + " gave.", sides));
  }
}

// The last figure of each speaker; of unnamed ones every figure, since nobody knows whether they are the same.
Refs latest(const Refs& told) {
  std::map<std::string, const Statement*> last;
  Refs out;
  for (const Statement* statement : told) {
    if (!statement->speaker.named) {
      out.push_back(statement);
      continue;
    }
    const Statement*& mine = last[statement->speaker.key];
    if (mine == nullptr || !surely_before(*statement, *mine)) mine = statement;
  }
  for (const auto& entry : last) out.push_back(entry.second);
  std::stable_sort(out.begin(), out.end(), [](const Statement* a, const Statement* b) { return a->order < b->order; });
  return out;
}

void find_sides(const Refs& told, const Refs& now, std::vector<Finding>& out) {
  const Statement* low = nullptr;
  const Statement* high = nullptr;
  double widest = -1;
  Refs compatible;
  for (std::size_t i = 0; i < now.size(); ++i) {
    for (std::size_t j = i + 1; j < now.size(); ++j) {
      if (now[i]->speaker.key == now[j]->speaker.key) continue;
      const Relation relation = relate(*now[i]->value, *now[j]->value);
      if (relation == Relation::kExclusive) {
        const double gap = distance(interval_of(*now[i]->value), interval_of(*now[j]->value));
        if (gap <= widest) continue;
        widest = gap;
        low = now[i];
        high = now[j];
      } else if (relation != Relation::kSame) {
        compatible.push_back(now[i]);
        compatible.push_back(now[j]);
      }
    }
  }
  if (low != nullptr) {
    if (main_value(*low->value) > main_value(*high->value)) std::swap(low, high);
    out.push_back(make(FindingKind::kDiffer, cite(*low) + " and " + cite(*high) + ": " + gap_text(*low, *high) + ".", {low, high}));
  }
  // One figure that independent witnesses share; of several such figures each is told.
  std::map<std::pair<double, double>, Refs> same;
  for (const Statement* statement : told) {
    const Interval interval = interval_of(*statement->value);
    same[{interval.low, interval.high}].push_back(statement);
  }
  bool agreed = false;
  for (const auto& entry : same) {
    std::vector<Witness> witnesses;
    for (const Statement* statement : entry.second) witnesses.emplace_back(statement->speaker.key, statement->family);
    if (count_independent(std::move(witnesses)) < 2) continue;
    agreed = true;
    out.push_back(make(FindingKind::kAgree, list_names(entry.second) + " give the same figure (“" + entry.second.front()->printed + "”): " + count_text(entry.second) + ".", entry.second));
  }
  if (low == nullptr && !agreed && !compatible.empty()) {
    std::sort(compatible.begin(), compatible.end(), [](const Statement* a, const Statement* b) { return main_value(*a->value) < main_value(*b->value); });
    out.push_back(make(FindingKind::kCompatible, cite(*compatible.front()) + " and " + cite(*compatible.back()) + " can both be true.", compatible));
  }
}

}  // namespace

std::vector<Finding> find_in_figures(const std::vector<Statement>& statements) {
  std::vector<Finding> out;
  Refs told;
  Refs negated;
  for (const Statement& statement : statements) (statement.value->negated ? negated : told).push_back(&statement);
  find_revised(told, out);
  find_withdrawn(told, negated, out);
  if (told.empty()) return out;
  std::vector<Witness> witnesses;
  for (const Statement* statement : told) witnesses.emplace_back(statement->speaker.key, statement->family);
  const bool alone = std::all_of(told.begin(), told.end(), [&](const Statement* s) { return s->speaker.key == told.front()->speaker.key; });
  if (alone || count_independent(std::move(witnesses)) < 2) {
    // Several voices in one text may still differ from each other.
    find_sides(told, latest(told), out);
    std::erase_if(out, [](const Finding& finding) { return finding.kind == FindingKind::kAgree; });
    out.push_back(make(FindingKind::kSingleSource, alone ? "Only " + name_of(*told.front()) + " tells the figure (“" + told.front()->printed + "”)."
                                                        : "All figures come from one text: " + list_names(told) + ".", told));
    return out;
  }
  // What was taken back is nobody's figure any more; that it was told remains among the values.
  Refs standing;
  std::copy_if(told.begin(), told.end(), std::back_inserter(standing), [](const Statement* s) { return !s->taken_back; });
  find_sides(standing, latest(standing), out);
  return out;
}

}  // namespace dateline::compare
