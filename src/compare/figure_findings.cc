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
using Refs = Statements;

constexpr double kManyTimes = 2;  // from here on a difference is told in times, not in percent

// True if the first was certainly said before the second: by day, by minute for prints of one day.
bool surely_before(const Statement& a, const Statement& b) noexcept {
  if (!a.day || !b.day) return false;
  if (*a.day != *b.day) return *a.day < *b.day;
  return a.minute < b.minute;
}

// How far apart the two are, the smaller one first. Between bounds, or figures that are themselves approximate, the
// distance is the least there can be.
wording::Clause gap_clause(const Statement& low, const Statement& high) {
  const Interval a = interval_of(*low.value);
  const Interval b = interval_of(*high.value);
  const double gap = distance(a, b);
  if (gap <= 0) return clause("figure-exclude", {&low, &high});
  const bool points = a.low == a.high && b.low == b.high;
  wording::Clause out = clause(points ? "figure-differ" : "figure-differ-at-least", {&low, &high});
  out.gap = gap;
  const double smaller = std::min(main_value(*low.value), main_value(*high.value));
  if (smaller <= 0) return out;
  // "37,900 percent" says nothing to anybody; "380 times" does.
  const double share = gap / smaller;
  if (share < kManyTimes) {
    out.percent = std::round(100 * share);
  } else {
    out.times = std::floor(1 + share);
  }
  return out;
}

// True if the text that the first stands in gave the other's figure as well, in the same name: a list of earlier
// figures is no change when it is printed again.
bool told_already(const Refs& own, const Statement& first, const Statement& then) {
  if (first.order == then.order) return false;  // of two days in one text: that is how a change is told
  return std::any_of(own.begin(), own.end(), [&](const Statement* s) {
    return s->order == first.order && relate(*s->value, *then.value) != Relation::kExclusive;
  });
}

// The same source with another figure later: each change between neighbours in time.
void find_revised(const Refs& told, std::vector<Finding>& out) {
  std::map<std::string, Refs> by_speaker;
  for (const Statement* statement : told) {
    if (statement->speaker.named && statement->day) by_speaker[statement->speaker.key].push_back(statement);
  }
  for (auto& entry : by_speaker) {
    Refs& own = entry.second;
    std::stable_sort(own.begin(), own.end(),
                     [](const Statement* a, const Statement* b) { return surely_before(*a, *b); });
    for (std::size_t i = 0; i + 1 < own.size(); ++i) {
      const Statement& first = *own[i];
      const Statement& then = *own[i + 1];
      if (!surely_before(first, then) || relate(*first.value, *then.value) != Relation::kExclusive ||
          told_already(own, first, then))
        continue;
      out.push_back(make_finding(FindingKind::kRevised, {clause("figure-revised", {&first, &then})}, {&first, &then}));
    }
  }
}

void find_withdrawn(const Refs& told, const Refs& negated, std::vector<Finding>& out) {
  for (const Statement* statement : told) {
    if (statement->taken_back)
      out.push_back(make_finding(FindingKind::kWithdrawn, {clause("figure-withdrawn", {statement})}, {statement}));
  }
  for (const Statement* no : negated) {
    Refs sides{no};
    for (const Statement* statement : told) {
      if (statement->speaker.key != no->speaker.key && relate(*statement->value, *no->value) != Relation::kExclusive)
        sides.push_back(statement);
    }
    if (sides.size() < 2) continue;
    out.push_back(make_finding(FindingKind::kContradict, {clause_of_all("figure-rejected", sides)}, sides));
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

constexpr date::days kSameNews{1};

// True if the two figures were given on days next to each other: what lies further apart may be no quarrel but the course of things. A figure
// that its speaker gave more than once counts on each of the days.
bool told_together(const Refs& told, const Statement& a, const Statement& b) {
  const auto says = [](const Statement& told_once, const Statement& figure) {
    return told_once.speaker.key == figure.speaker.key && relate(*told_once.value, *figure.value) == Relation::kSame;
  };
  for (const Statement* first : told) {
    if (!says(*first, a)) continue;
    for (const Statement* second : told) {
      if (!says(*second, b)) continue;
      if (!first->day || !second->day || date::abs(*first->day - *second->day) <= kSameNews) return true;
    }
  }
  return false;
}

// Of those who differ on figures of the same days, else of those who differ at all, the two that are furthest apart.
void find_sides(const Refs& told, const Refs& now, std::vector<Finding>& out) {
  const Statement* low = nullptr;
  const Statement* high = nullptr;
  std::pair<bool, double> widest{false, -1};
  Refs compatible;
  for (std::size_t i = 0; i < now.size(); ++i) {
    for (std::size_t j = i + 1; j < now.size(); ++j) {
      if (now[i]->speaker.key == now[j]->speaker.key) continue;
      const Relation relation = relate(*now[i]->value, *now[j]->value);
      if (relation == Relation::kExclusive) {
        const std::pair<bool, double> gap{told_together(told, *now[i], *now[j]), distance(interval_of(*now[i]->value), interval_of(*now[j]->value))};
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
    out.push_back(make_finding(FindingKind::kDiffer, {gap_clause(*low, *high)}, {low, high}));
  }
  // One figure that independent witnesses share; of several such figures each is told.
  std::map<std::pair<double, double>, Refs> same;
  for (const Statement* statement : told) {
    const Interval interval = interval_of(*statement->value);
    same[{interval.low, interval.high}].push_back(statement);
  }
  bool agreed = false;
  for (const auto& entry : same) {
    const std::uint32_t witnesses = count_witnesses(entry.second);
    if (witnesses < 2) continue;
    agreed = true;
    wording::Clause same_figure = clause_of_all("figure-agree", entry.second);
    same_figure.witnesses = witnesses;
    out.push_back(make_finding(FindingKind::kAgree, {std::move(same_figure)}, entry.second));
  }
  if (low == nullptr && !agreed && !compatible.empty()) {
    std::sort(compatible.begin(), compatible.end(),
              [](const Statement* a, const Statement* b) { return main_value(*a->value) < main_value(*b->value); });
    out.push_back(make_finding(FindingKind::kCompatible,
                               {clause("figure-compatible", {compatible.front(), compatible.back()})}, compatible));
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
  const bool alone = std::all_of(told.begin(), told.end(),
                                 [&](const Statement* s) { return s->speaker.key == told.front()->speaker.key; });
  if (alone || count_witnesses(told) < 2) {
    // Several voices in one text may still differ from each other.
    find_sides(told, latest(told), out);
    std::erase_if(out, [](const Finding& finding) { return finding.kind == FindingKind::kAgree; });
    out.push_back(make_finding(FindingKind::kSingleSource,
                               {clause_of_all(alone ? "figure-single" : "figure-one-text", told)}, told));
    return out;
  }
  // What was taken back is nobody's figure any more; that it was told remains among the values.
  Refs standing;
  std::copy_if(told.begin(), told.end(), std::back_inserter(standing),
               [](const Statement* s) { return !s->taken_back; });
  find_sides(standing, latest(standing), out);
  return out;
}

}  // namespace dateline::compare
