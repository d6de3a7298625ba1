#include "compare/stance_topics.h"

#include <algorithm>
#include <unordered_map>

#include "compare/finding.h"
#include "compare/grouping.h"

namespace dateline::compare {
namespace {

constexpr double kAnswers = 1.0;         // likeness of an answer and the claim that it answers
constexpr double kStandTogether = 0.3;   // mean likeness of claims that take a stand on one thing
constexpr double kJoins = 0.36;          // of an assertion to the group it joins
constexpr double kJoinsSecond = 0.55;    // … and to further ones
constexpr double kStraggler = 0.33;      // of a stand that found no other to the group it joins
constexpr double kSameWords = 0.7;       // of assertions that nobody takes a stand on
constexpr std::size_t kCommon = 40;      // features of more claims than this do not make candidates

bool takes_stand(model::Stance stance) {
  const Side side = side_of(stance);
  return side == Side::kAgainst || side == Side::kDoubting || side == Side::kSilent || stance == model::Stance::kConfirms ||
         stance == model::Stance::kAccuses;
}

Profile centre(const std::vector<Proposition>& all, const std::vector<std::uint32_t>& members) {
  std::unordered_map<Feature, double> sums;
  for (const std::uint32_t i : members) {
    for (const Weighted& entry : all[i].profile) sums[entry.feature] += entry.weight;
  }
  Profile out;
  out.reserve(sums.size());
  for (const auto& [feature, sum] : sums) out.push_back({feature, sum / static_cast<double>(members.size())});
  normalise(out);
  return out;
}

using Groups = std::vector<std::vector<std::uint32_t>>;

Groups collect(const std::vector<std::uint32_t>& items, const std::vector<std::uint32_t>& homes) {
  std::vector<std::vector<std::uint32_t>> by_home(items.size());
  for (std::uint32_t i = 0; i < items.size(); ++i) by_home[homes[i]].push_back(items[i]);
  Groups out;
  for (auto& group : by_home) {
    if (!group.empty()) out.push_back(std::move(group));
  }
  return out;
}

bool answers(const Proposition& a, const Proposition& b) {
  return a.claim.article == b.claim.article && (a.answers == b.claim.item || b.answers == a.claim.item);
}

std::vector<const Profile*> profiles_of(const std::vector<Proposition>& all, const std::vector<std::uint32_t>& items) {
  std::vector<const Profile*> out;
  out.reserve(items.size());
  for (const std::uint32_t i : items) out.push_back(&all[i].profile);
  return out;
}

std::vector<const Profile*> pointers_to(const std::vector<Profile>& profiles) {
  std::vector<const Profile*> out;
  out.reserve(profiles.size());
  for (const Profile& profile : profiles) out.push_back(&profile);
  return out;
}

// Pairs that share a feature, and their likeness.
std::vector<PairScore> pairs_sharing(const std::vector<Proposition>& all, const std::vector<std::uint32_t>& items) {
  const auto count = static_cast<std::uint32_t>(items.size());
  ProfileIndex index(profiles_of(all, items));
  std::vector<PairScore> out;
  for (std::uint32_t a = 0; a < count; ++a) {
    index.compare_with_later(a);
    for (std::uint32_t b = a + 1; b < count; ++b) {
      if (index.shared_with(b) != 0) out.push_back({a, b, answers(all[items[a]], all[items[b]]) ? kAnswers : index.likeness_of(b), false});
    }
  }
  return out;
}

// Pairs that share a feature which is not everybody's; their likeness.
std::vector<PairScore> pairs_sharing_rare(const std::vector<Proposition>& all, const std::vector<std::uint32_t>& items) {
  std::unordered_map<Feature, std::vector<std::uint32_t>> holders;
  for (std::uint32_t i = 0; i < items.size(); ++i) {
    for (const Weighted& entry : all[items[i]].profile) holders[entry.feature].push_back(i);
  }
  std::vector<std::pair<std::uint32_t, std::uint32_t>> seen;
  for (const auto& entry : holders) {
    const auto& list = entry.second;
    if (list.size() > kCommon) continue;
    for (std::size_t a = 0; a < list.size(); ++a) {
      for (std::size_t b = a + 1; b < list.size(); ++b) seen.emplace_back(list[a], list[b]);
    }
  }
  std::sort(seen.begin(), seen.end());
  seen.erase(std::unique(seen.begin(), seen.end()), seen.end());
  std::vector<PairScore> out;
  out.reserve(seen.size());
  for (const auto& [a, b] : seen) {
    const Proposition& x = all[items[a]];
    const Proposition& y = all[items[b]];
    out.push_back({a, b, answers(x, y) ? kAnswers : likeness(x.profile, y.profile), false});
  }
  return out;
}

bool several_speakers(const std::vector<Proposition>& all, const std::vector<std::uint32_t>& group) {
  return std::any_of(group.begin(), group.end(), [&](std::uint32_t i) { return all[i].speaker.key != all[group.front()].speaker.key; });
}

// Wishes, warnings and promises alone are no answer to a question.
bool brings_forward(const std::vector<Proposition>& all, const std::vector<std::uint32_t>& group) {
  return std::any_of(group.begin(), group.end(), [&](std::uint32_t i) { return side_of(all[i].told->stance) == Side::kFor; });
}

// Who "declined to comment" beside wishes and welcomes was asked about something else.
bool silent_on_wishes(const std::vector<Proposition>& all, const std::vector<std::uint32_t>& group) {
  bool wishes = false;
  const bool none_says_so = std::all_of(group.begin(), group.end(), [&](std::uint32_t i) {
    const Side side = side_of(all[i].told->stance);
    wishes = wishes || side == Side::kOther;
    return side == Side::kOther || (side == Side::kSilent && all[i].bare);
  });
  return none_says_so && wishes;
}

bool disputes(const std::vector<Proposition>& all, const std::vector<std::uint32_t>& group) {
  return !silent_on_wishes(all, group) && std::any_of(group.begin(), group.end(), [&](std::uint32_t i) {
    const Side side = side_of(all[i].told->stance);
    return side == Side::kAgainst || side == Side::kDoubting || side == Side::kSilent || all[i].told->stance == model::Stance::kAccuses;
  });
}

// A denial that is like no other stand on average may still be about what one group is about as a whole.
void join_stragglers(const std::vector<Proposition>& all, Groups& groups, std::vector<Profile>& centres) {
  std::vector<std::size_t> homes(groups.size());
  ProfileIndex index(pointers_to(centres));
  for (std::size_t g = 0; g < groups.size(); ++g) {
    homes[g] = g;
    if (groups[g].size() > 1) continue;
    index.compare_with(all[groups[g].front()].profile);
    double best = kStraggler;
    for (std::size_t h = 0; h < groups.size(); ++h) {
      if (groups[h].size() < 2) continue;
      const double near = index.likeness_of(h);
      if (near < best) continue;
      best = near;
      homes[g] = h;
    }
  }
  Groups joined;
  std::vector<std::size_t> place(groups.size());
  for (std::size_t g = 0; g < groups.size(); ++g) {
    if (homes[g] != g) continue;
    place[g] = joined.size();
    joined.push_back(groups[g]);
  }
  for (std::size_t g = 0; g < groups.size(); ++g) {
    if (homes[g] != g) joined[place[homes[g]]].push_back(groups[g].front());
  }
  groups = std::move(joined);
  centres.clear();
  for (auto& group : groups) {
    std::sort(group.begin(), group.end());
    centres.push_back(centre(all, group));
  }
}

}  // namespace

std::vector<std::vector<std::uint32_t>> group_stances(const std::vector<Proposition>& propositions) {
  std::vector<std::uint32_t> standing;
  std::vector<std::uint32_t> others;
  for (std::uint32_t i = 0; i < propositions.size(); ++i) {
    if (!propositions[i].profile.empty()) (takes_stand(propositions[i].told->stance) ? standing : others).push_back(i);
  }
  const auto pairs = pairs_sharing(propositions, standing);
  Groups groups = collect(standing, group_items(static_cast<std::uint32_t>(standing.size()), pairs, kStandTogether));
  std::vector<Profile> centres;
  for (const auto& group : groups) centres.push_back(centre(propositions, group));
  join_stragglers(propositions, groups, centres);
  std::vector<std::uint32_t> left;
  ProfileIndex index(pointers_to(centres));
  for (const std::uint32_t i : others) {
    index.compare_with(propositions[i].profile);
    double best = 0;
    std::size_t home = 0;
    bool joined = false;
    for (std::size_t g = 0; g < groups.size(); ++g) {
      const bool answered = std::any_of(groups[g].begin(), groups[g].end(), [&](std::uint32_t j) { return answers(propositions[i], propositions[j]); });
      const double near = answered ? kAnswers : index.likeness_of(g);
      if (near >= kJoinsSecond) {
        groups[g].push_back(i);
        joined = true;
      } else if (near > best) {
        best = near;
        home = g;
      }
    }
    if (!joined && best >= kJoins) {
      groups[home].push_back(i);
    } else if (!joined) {
      left.push_back(i);
    }
  }
  const auto close = pairs_sharing_rare(propositions, left);
  for (auto& group : collect(left, group_items(static_cast<std::uint32_t>(left.size()), close, kSameWords))) groups.push_back(std::move(group));
  Groups out;
  for (auto& group : groups) {
    std::sort(group.begin(), group.end());
    if (disputes(propositions, group) || (brings_forward(propositions, group) && several_speakers(propositions, group))) out.push_back(std::move(group));
  }
  std::sort(out.begin(), out.end());
  return out;
}

}  // namespace dateline::compare
