#include "compare/figure_topics.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace dateline::compare {
namespace {

constexpr double kBias = -1.6;        // what an unrelated pair has to make up for
constexpr double kContext = 3.0;      // times the cosine of the words around
constexpr double kSameRole = 1.2;
constexpr double kOtherRole = -0.9;
constexpr double kOneRole = -0.4;
constexpr double kSameHead = 1.0;
constexpr double kBothPeople = 0.6;
constexpr double kPeopleAndGroup = 0.0;
constexpr double kOtherHead = -1.0;
constexpr double kOtherKind = -2.5;   // people and things
constexpr double kSameNumber = 1.8;
constexpr double kSameSmallNumber = 0.7;
constexpr double kSmall = 13;         // numbers up to a dozen are equal by chance
constexpr double kOtherCountry = -3.0;
constexpr double kSideBySide = -1.5;
constexpr double kSameArticle = -0.5;

bool starts_with(const std::string& text, std::string_view prefix) { return text.compare(0, prefix.size(), prefix) == 0; }

double score_heads(const Figure& a, const Figure& b) {
  if (a.head == b.head) return a.head.empty() ? (a.person == b.person ? kBothPeople : 0) : kSameHead;
  if (a.person && b.person && (a.head.empty() || b.head.empty())) return kPeopleAndGroup;
  const bool unknown = a.head.empty() || b.head.empty() || starts_with(a.head, "stem:") || starts_with(b.head, "stem:");
  if (a.person != b.person && !unknown) return kOtherKind;
  return unknown ? 0.3 * kOtherHead : kOtherHead;
}

double score_values(const Figure& a, const Figure& b) {
  if (a.main == b.main) return a.main >= kSmall ? kSameNumber : kSameSmallNumber;
  const double small = std::min(std::abs(a.main), std::abs(b.main));
  const double large = std::max(std::abs(a.main), std::abs(b.main));
  const double ratio = small > 0 ? large / small : large + 1;
  double out = ratio <= 1.25 ? 0.6 : ratio <= 2 ? 0.3 : ratio <= 5 ? -0.2 : ratio <= 20 ? -0.8 : -1.6;
  if (out < 0 && !exclude(a.interval, b.interval)) out /= 2;
  return out;
}

// Scope words come from the extraction: nationality, severity, age, rate, "more". A rate is another unit; the others narrow.
struct ScopeScore {
  double total = 0;
  bool never = false;
};

ScopeScore score_scopes(const Figure& a, const Figure& b) {
  ScopeScore out;
  std::vector<std::string> only;
  std::set_symmetric_difference(a.scope.begin(), a.scope.end(), b.scope.begin(), b.scope.end(), std::back_inserter(only));
  const auto has = [](const Figure& figure, std::string_view word) { return std::find(figure.scope.begin(), figure.scope.end(), word) != figure.scope.end(); };
  for (const std::string& word : only) {
    if (starts_with(word, "per-")) out.never = true;
    out.total -= word == "seriously" || word == "slightly" || word == "more" ? 1.2 : 0.4;
  }
  if ((has(a, "seriously") && has(b, "slightly")) || (has(a, "slightly") && has(b, "seriously"))) out.never = true;
  if (!a.scope.empty() && only.empty()) out.total += 0.5;
  if (!a.countries.empty() && !b.countries.empty()) {
    out.total += a.countries == b.countries ? 0.6 : kOtherCountry;
  } else if (a.countries.empty() != b.countries.empty()) {
    out.total -= 0.4;
  }
  return out;
}

bool is_exact(const Figure& figure) { return figure.value->qualifier == model::Qualifier::kExact && !figure.value->negated; }

}  // namespace

FigureScore score_figures(const Figure& a, const Figure& b, const Vocabulary& vocabulary) {
  FigureScore out;
  if ((a.unit || b.unit) && a.head != b.head) return {0, true};
  double total = kBias;
  if (a.role != kNone && a.role == b.role) {
    total += kSameRole;
  } else if (a.role != kNone && b.role != kNone) {
    if (vocabulary.exclusive(a.role) && vocabulary.exclusive(b.role)) return {0, true};
    total += kOtherRole;
  } else if (a.role != b.role) {
    total += kOneRole;
  }
  total += score_heads(a, b) + score_values(a, b);
  const ScopeScore scopes = score_scopes(a, b);
  if (scopes.never) return {0, true};
  total += scopes.total + kContext * cosine(a.context, b.context);
  if (a.quantity.article == b.quantity.article && a.main != b.main) {
    if (a.sentence == b.sentence) {
      if (a.speaker.key != b.speaker.key) {
        total += 0.5;  // "the union said 4,000, the police 3,000"
      } else if (is_exact(a) && is_exact(b)) {
        return {0, true};
      } else {
        total += kSideBySide;
      }
    } else if (a.speaker.key == b.speaker.key) {
      total += kSameArticle;
    }
  }
  out.total = total;
  return out;
}

std::vector<std::vector<std::uint32_t>> group_figures(const std::vector<Figure>& figures, const Vocabulary& vocabulary) {
  std::vector<PairScore> pairs;
  const auto count = static_cast<std::uint32_t>(figures.size());
  for (std::uint32_t a = 0; a < count; ++a) {
    for (std::uint32_t b = a + 1; b < count; ++b) {
      const FigureScore score = score_figures(figures[a], figures[b], vocabulary);
      pairs.push_back({a, b, score.total, score.never});
    }
  }
  const std::vector<std::uint32_t> homes = group_items(count, pairs, 0);
  std::map<std::uint32_t, std::vector<std::uint32_t>> groups;
  for (std::uint32_t i = 0; i < count; ++i) groups[homes[i]].push_back(i);
  std::vector<std::vector<std::uint32_t>> out;
  for (auto& entry : groups) out.push_back(std::move(entry.second));
  return out;
}

}  // namespace dateline::compare
