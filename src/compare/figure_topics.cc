#include "compare/figure_topics.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <string>

namespace dateline::compare {
namespace {

// Points for and against; a pair belongs together from 0 on.
constexpr double kBias = -1.8;            // what an unrelated pair has to make up for
constexpr double kContext = 3.0;          // times the cosine of the words around
constexpr double kAcross = 0.4;           // two languages: fewer words around can be the same
constexpr double kSameRole = 0.8;         // both killed; less where one clause tells more
constexpr double kSameFate = 0.5;         // … and both clauses tell of people with this one fate only
constexpr double kSharedRole = 0.6;       // one clause tells both roles
constexpr double kOtherRole = -0.9;
constexpr double kOneWhose = -1.0;        // somebody's share, and a share of nobody: votes and turnout
constexpr double kNoFate = -0.6;          // stations counted again, stations with faults: things that nothing is told to happen to
constexpr double kOneRole = -0.2;         // only one of them tells
constexpr double kVagueRole = 0.2;        // 2,300 workers are affected, 2,300 jobs are lost
constexpr double kOneRolePeople = -0.6;   // … of people in general: all sorts of people are counted in one story
constexpr double kSameHead = 1.0;
constexpr double kSameUnit = 0.3;         // everything costs dollars
constexpr double kKin = 0.6;              // jobs and workers
constexpr double kSomePeople = 0.3;       // the dead, the miners killed
constexpr double kBothPeople = 0.6;
constexpr double kOtherHead = -1.0;
constexpr double kUnknownHead = -0.3;
constexpr double kOtherKind = -2.5;       // people and things
constexpr double kSameNumber = 1.8;
constexpr double kSameSmallNumber = 1.0;
constexpr double kSameSum = 0.8;
constexpr double kLargeSum = 1000;
constexpr double kSmall = 10;             // single digits are equal by chance
constexpr double kTollsApart = -0.5;      // at worst, for numbers of one fate of people in general, of no place
constexpr double kNarrower = -1.0;        // severity, part of a number
constexpr double kOnTop = -1.6;           // "another 1,000"
constexpr double kOtherScope = -0.4;
constexpr double kSameScope = 0.5;
constexpr double kOtherCountry = -3.0;
constexpr double kOneCountry = -0.2;
constexpr double kOneCountryPeople = -0.8;
constexpr double kSameCountry = 0.6;
constexpr double kSamePlace = 0.1;
constexpr double kOtherPlace = -1.5;      // the dead of a town, the dead of another
constexpr double kFarApart = -1.0;        // dates beside them
constexpr double kOtherYear = -2.0;       // "in 2011 an explosion in the same mine killed 20"
constexpr double kOneLongAgo = -1.0;
constexpr double kSideBySide = -1.5;      // two numbers of one speaker in one sentence
constexpr double kSameArticle = -0.5;
constexpr double kDispute = 0.5;          // two speakers side by side
constexpr double kElliptic = 1.0;         // "the police 3,000": what is counted stands at the figure before
constexpr double kReplaces = 1.6;         // "790, up from 640"
constexpr std::string_view kShare = "percent";
constexpr std::uint32_t kDisputeReach = 2;  // sentences
constexpr std::size_t kMostTogether = 1200; // figures that are compared each with each; of more, only those of one kind and size
constexpr date::days kNearDays{7};

bool starts_with(const std::string& text, std::string_view prefix) { return text.compare(0, prefix.size(), prefix) == 0; }

// "12 people", "12 others": no noun says which.
bool any_people(const Figure& figure) { return figure.person && figure.head.empty(); }

// One borrows its noun from the other, or both from a third.
bool borrows(const Figure& a, const Figure& b) {
  return b.antecedent == a.quantity.item || a.antecedent == b.quantity.item || (a.antecedent && a.antecedent == b.antecedent);
}

struct ScoreOrNever {
  double total = 0;
  bool never = false;
};

// How many the two sorted lists have in common.
std::size_t common(const std::vector<std::int16_t>& a, const std::vector<std::int16_t>& b) {
  std::size_t out = 0;
  for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
    if (*x == *y) ++out, ++x, ++y;
    else if (*x < *y) ++x;
    else ++y;
  }
  return out;
}

// Two figures of one fate; or of two that exclude each other, unless one clause tells both ("the 21 kidnapped girls were freed").
ScoreOrNever score_roles(const Figure& a, const Figure& b, const Vocabulary& vocabulary) {
  if (a.role == kNone && b.role == kNone) return {0, false};
  if (vocabulary.apart(a.role) != vocabulary.apart(b.role)) return {kOtherRole, true};
  if (a.role == kNone || b.role == kNone) return {any_people(a) && any_people(b) ? kOneRolePeople : kOneRole, false};
  const std::size_t both = common(a.roles, b.roles);
  if (both == 0 && vocabulary.vague(a.role) != vocabulary.vague(b.role)) return {a.head.empty() || b.head.empty() ? kOneRolePeople : kVagueRole, false};
  // What is demanded is not what is offered or paid.
  const auto wanted = [&](const Figure& figure) { return figure.unit && std::any_of(figure.roles.begin(), figure.roles.end(), [&](std::int16_t role) { return vocabulary.of_things(role); }); };
  if (both == 0 && wanted(a) != wanted(b)) return {kOtherRole, true};
  if (both == 0) return {kOtherRole, a.role_told && b.role_told && vocabulary.exclusive(a.role) && vocabulary.exclusive(b.role)};
  const auto share = static_cast<double>(both) / static_cast<double>(std::max(a.roles.size(), b.roles.size()));
  if (a.role != b.role) return {kSharedRole * share + kOneRole, false};
  return {kSameRole * (0.5 + 0.5 * share) + (both == std::max(a.roles.size(), b.roles.size()) && vocabulary.exclusive(a.role) && a.person && b.person ? kSameFate : 0), false};
}

// Where those counted are. Names without an identity are only comparable in one language.
double score_places(const Figure& a, const Figure& b) {
  if (a.place == 0 || b.place == 0) return 0;
  if (a.place == b.place) return kSamePlace;
  return a.language == b.language || (a.place_keyed && b.place_keyed) ? kOtherPlace : 0;
}

// £240,000 here and there: of large sums few are the same by chance, unless they are round.
bool same_sum(const Figure& a, const Figure& b) {
  if (!a.unit || a.head == kShare || a.main != b.main || a.main < kLargeSum) return false;
  return std::fmod(a.main, std::pow(10.0, std::floor(std::log10(a.main)))) != 0;
}

// Dates beside the figures that lie far from each other speak of two happenings; days of speaking only of two reports.
double score_times(const Figure& a, const Figure& b) {
  if (a.when_said || b.when_said) return 0;
  if (a.years_ago != b.years_ago && a.main != b.main) return kOtherYear;
  if (a.when.earliest && b.when.earliest) {
    const bool apart = *a.when.latest + kNearDays < *b.when.earliest || *b.when.latest + kNearDays < *a.when.earliest;
    return apart && !same_sum(a, b) ? kFarApart : 0;
  }
  return a.long_ago != b.long_ago && (a.main != b.main || a.main < kSmall) ? kOneLongAgo : 0;
}

double score_heads(const Figure& a, const Figure& b, const Vocabulary& vocabulary) {
  if (a.head == b.head) {
    if (!a.head.empty()) return a.unit ? kSameUnit : kSameHead;
    return a.person && b.person ? kBothPeople : 0;
  }
  if (a.person && b.person && (a.head.empty() || b.head.empty())) return a.role_told && b.role_told && a.role == b.role ? kSomePeople : 0;  // "12 people", "12 passengers"
  if (vocabulary.are_kin(a.head, b.head)) return kKin;
  const bool unknown = a.head.empty() || b.head.empty() || starts_with(a.head, "stem:") || starts_with(b.head, "stem:");
  if (unknown) return kUnknownHead;
  return a.person != b.person ? kOtherKind : kOtherHead;
}

// The missing of all, 80 here and 1,900 there: sources that differ widely, not two questions.
bool one_toll(const Figure& a, const Figure& b) {
  return a.role == b.role && a.role_told && b.role_told && any_people(a) && any_people(b) && a.place == 0 && b.place == 0;
}

double score_values(const Figure& a, const Figure& b) {
  if (a.main == b.main) return a.main >= kSmall ? kSameNumber + (same_sum(a, b) ? kSameSum : 0) : kSameSmallNumber;
  const double small = std::min(std::abs(a.main), std::abs(b.main));
  const double large = std::max(std::abs(a.main), std::abs(b.main));
  const double ratio = small > 0 ? large / small : large + 1;
  double out = ratio <= 1.25 ? 0.6 : ratio <= 2 ? 0.3 : ratio <= 5 ? -0.2 : ratio <= 20 ? -1.0 : -1.5;
  if (out < 0 && !exclude(a.interval, b.interval)) out /= 2;
  if (one_toll(a, b)) out = std::max(out, kTollsApart);
  return out;
}

// Scope words come from the extraction: nationality, severity, age, rate, "more". A rate is another unit; the others narrow.
ScoreOrNever score_scopes(const Figure& a, const Figure& b) {
  ScoreOrNever out;
  bool same = true;
  const auto only_one = [&](const std::string& word) {
    same = false;
    if (starts_with(word, "per-")) out.never = true;
    out.total += word == "more" ? kOnTop : word == "seriously" || word == "slightly" || word == "part" ? kNarrower : kOtherScope;
  };
  auto x = a.scope.begin();
  for (const std::string& word : b.scope) {
    while (x != a.scope.end() && *x < word) only_one(*x++);
    if (x != a.scope.end() && *x == word) ++x;
    else only_one(word);
  }
  std::for_each(x, a.scope.end(), only_one);
  const auto has = [](const Figure& figure, std::string_view word) { return std::find(figure.scope.begin(), figure.scope.end(), word) != figure.scope.end(); };
  if ((has(a, "seriously") && has(b, "slightly")) || (has(a, "slightly") && has(b, "seriously"))) out.never = true;
  if (!a.scope.empty() && same) out.total += kSameScope;
  if (!a.countries.empty() && !b.countries.empty()) {
    out.total += a.countries == b.countries ? kSameCountry : kOtherCountry;
  } else if (a.countries.empty() != b.countries.empty()) {
    out.total += any_people(a) || any_people(b) ? kOneCountryPeople : kOneCountry;
  }
  return out;
}

bool is_exact(const Figure& figure) { return figure.value->qualifier == model::Qualifier::kExact && !figure.value->negated; }

// Different numbers of one article.
ScoreOrNever score_neighbours(const Figure& a, const Figure& b) {
  if (a.replaces == b.quantity.item || b.replaces == a.quantity.item) return {kReplaces, false};
  const std::uint32_t gap = a.sentence < b.sentence ? b.sentence - a.sentence : a.sentence - b.sentence;
  const bool elliptic = borrows(a, b);
  if (a.speaker.key != b.speaker.key) return {(gap <= kDisputeReach ? kDispute : 0) + (elliptic ? kElliptic : 0), false};
  if (elliptic) return {kElliptic + (gap == 0 ? kSideBySide / 2 : 0), false};  // "from 12 to 15", "not 12 but 15"
  const bool series = a.when.earliest && b.when.earliest && a.when != b.when && a.long_ago == b.long_ago;  // "205 on Friday and 211 on Saturday"
  if (gap == 0) return series ? ScoreOrNever{0, false} : ScoreOrNever{kSideBySide, is_exact(a) && is_exact(b)};
  // One voice gives the dead of one happening one number: 49 and 32 are those of two.
  const bool two = !series && is_exact(a) && is_exact(b) && a.person && b.person && a.role == b.role && a.role_told && b.role_told;
  return {kSameArticle, two};
}

}  // namespace

FigureScore score_figures(const Figure& a, const Figure& b, double likeness, const Vocabulary& vocabulary) {
  FigureScore out;
  if ((a.unit || b.unit) && a.head != b.head) return {0, true};
  if (a.unit && a.whose != 0 && b.whose != 0 && a.whose != b.whose) return {0, true};
  double total = kBias + (a.unit && a.head == kShare && (a.whose != 0) != (b.whose != 0) ? kOneWhose : 0);
  const ScoreOrNever roles = score_roles(a, b, vocabulary);
  if (roles.never) return {0, true};
  total += roles.total + score_times(a, b) + (a.language != b.language ? kAcross : 0);
  if (a.person && b.person) total += score_places(a, b);
  total += score_heads(a, b, vocabulary) + score_values(a, b);
  const ScoreOrNever scopes = score_scopes(a, b);
  if (scopes.never) return {0, true};
  if (a.whole != b.whole && a.main != b.main) total += kNarrower;
  if (a.role == kNone && b.role == kNone && !a.unit && !a.person && !b.person && a.main != b.main) total += kNoFate;
  total += scopes.total + kContext * likeness;
  if (a.quantity.article == b.quantity.article && a.main != b.main) {
    const ScoreOrNever neighbours = score_neighbours(a, b);
    if (neighbours.never) return {0, true};
    total += neighbours.total;
  }
  out.total = total;
  return out;
}

namespace {

// Figures that may measure the same: those of one unit, and all counts of things and people. Where that is too many to compare each with
// each, those of one fate or noun, then those of one order of size: quantities that so large a set tells apart less finely stay apart.
std::vector<std::vector<std::uint32_t>> compared_together(const std::vector<Figure>& figures) {
  const auto split = [&](const std::vector<std::uint32_t>& items, const auto& key) {
    std::map<std::string, std::vector<std::uint32_t>> parts;
    for (const std::uint32_t i : items) parts[key(figures[i])].push_back(i);
    return parts;
  };
  std::vector<std::uint32_t> all(figures.size());
  std::iota(all.begin(), all.end(), 0U);
  std::vector<std::vector<std::uint32_t>> out;
  for (auto& [unit, items] : split(all, [](const Figure& figure) { return figure.unit ? figure.head : std::string(); })) {
    if (items.size() <= kMostTogether) {
      out.push_back(std::move(items));
      continue;
    }
    const auto kind = [](const Figure& figure) { return std::to_string(figure.role) + (figure.role_told ? "" : figure.head); };
    for (auto& [name, some] : split(items, kind)) {
      if (some.size() <= kMostTogether) {
        out.push_back(std::move(some));
        continue;
      }
      const auto size = [](const Figure& figure) { return std::to_string(figure.main > 0 ? std::floor(std::log10(figure.main)) : -1); };
      for (auto& [digits, few] : split(some, size)) {
        for (std::size_t at = 0; at < few.size(); at += kMostTogether) {
          out.emplace_back(few.begin() + static_cast<std::ptrdiff_t>(at), few.begin() + static_cast<std::ptrdiff_t>(std::min(few.size(), at + kMostTogether)));
        }
      }
    }
  }
  return out;
}

}  // namespace

std::vector<std::vector<std::uint32_t>> group_figures(const std::vector<Figure>& figures, const Vocabulary& vocabulary) {
  std::map<std::uint32_t, std::vector<std::uint32_t>> groups;
  for (const std::vector<std::uint32_t>& items : compared_together(figures)) {
    const auto count = static_cast<std::uint32_t>(items.size());
    std::vector<const Profile*> contexts;
    contexts.reserve(count);
    for (const std::uint32_t i : items) contexts.push_back(&figures[i].context);
    ProfileIndex index(std::move(contexts));
    std::vector<PairScore> pairs;
    pairs.reserve(items.size() * (items.size() - 1) / 2);
    for (std::uint32_t a = 0; a < count; ++a) {
      index.compare_with_later(a);
      for (std::uint32_t b = a + 1; b < count; ++b) {
        const FigureScore score = score_figures(figures[items[a]], figures[items[b]], index.cosine_of(b), vocabulary);
        pairs.push_back({a, b, score.total, score.never});
      }
    }
    const std::vector<std::uint32_t> homes = group_items(count, pairs, 0);
    for (std::uint32_t i = 0; i < count; ++i) groups[items[homes[i]]].push_back(items[i]);
  }
  std::vector<std::vector<std::uint32_t>> out;
  out.reserve(groups.size());
  for (auto& entry : groups) out.push_back(std::move(entry.second));
  return out;
}

}  // namespace dateline::compare
