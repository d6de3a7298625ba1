#include "link/relinker.h"

#include <algorithm>
#include <array>
#include <set>

#include "link/story.h"

namespace dateline::link {
namespace {

constexpr std::size_t kKeysInCommon = 2;  // one shared name is no reason to compare
constexpr std::size_t kWordsKept = 800000;  // of the articles compared last, and as many of those before: 18 MiB each
constexpr std::size_t kComparedAtOnce = 64;  // articles, which keep the cards of all that they are compared with
constexpr std::size_t kClusteredAtOnce = 2000;  // articles, which keep their cards
constexpr std::array kKinds{ListKind::kKey, ListKind::kPrint};
constexpr std::array kLevels{kNeighbour, 0.28, 0.36, 0.45, 0.55, 0.65, 0.75, 0.85, 0.95};

std::size_t reach(ListKind kind) { return kind == ListKind::kKey ? kReach : kPrintReach; }
std::size_t lists_needed(ListKind kind) { return kind == ListKind::kKey ? kKeysInCommon : 1; }

const std::vector<std::uint64_t>& keys_of(const Card& card, ListKind kind) {
  return kind == ListKind::kKey ? card.signature.index : card.prints;
}

void sort_unique(std::vector<std::pair<ArticleId, ArticleId>>& pairs) {
  std::sort(pairs.begin(), pairs.end());
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
}

// Pairs across a position that lie exactly `reach` apart with it, counting what stands at it: one more or one less between them decides.
template <typename Visit>
void at_the_edge_of_reach(const ListedNear& near, std::size_t reach, Visit visit) {
  for (std::size_t i = 0; i < near.before.size() && i < reach; ++i) {
    const std::size_t j = reach - 1 - i;
    if (j < near.after.size()) visit(near.before[i], near.after[j]);
  }
}

}  // namespace

// What an article that has entered its lists is to be compared with, and whom it has pushed apart.
struct Relinker::Met {
  ArticleId article = 0;
  std::vector<ArticleId> others;
  std::vector<std::pair<ArticleId, ArticleId>> pushed_apart;
};

Relinker::Relinker(Graph& graph, EachOf each_of) : graph_(graph), each_of_(std::move(each_of)) {
  if (each_of_) return;
  each_of_ = [](std::size_t count, const std::function<void(std::size_t)>& one) {
    for (std::size_t i = 0; i < count; ++i) one(i);
  };
}

// All enter their lists first: what comes of comparing changes no list, and who was pushed apart on the way is told by the lists as they are in the end.
void Relinker::add(const std::vector<ArticleId>& articles) {
  std::vector<Met> added;
  added.reserve(articles.size());
  std::vector<std::pair<ArticleId, ArticleId>> pushed_apart;
  for (const ArticleId article : articles) {
    touch(article);
    const Met printed = enter(ListKind::kPrint, article);
    compare_prints(article, printed.others);
    pushed_apart.insert(pushed_apart.end(), printed.pushed_apart.begin(), printed.pushed_apart.end());
    added.push_back(enter(ListKind::kKey, article));
  }
  separate_pushed_apart(ListKind::kPrint, std::move(pushed_apart));
  compare_signatures(added);
  pushed_apart.clear();
  for (const Met& met : added) pushed_apart.insert(pushed_apart.end(), met.pushed_apart.begin(), met.pushed_apart.end());
  separate_pushed_apart(ListKind::kKey, std::move(pushed_apart));
}

Relinker::Met Relinker::enter(ListKind kind, ArticleId article) {
  const auto card = graph_.card(article);
  Met out;
  out.article = article;
  std::vector<ArticleId> met;  // once for each list
  ListedNear near;
  for (const std::uint64_t key : keys_of(*card, kind)) {
    graph_.find_near(kind, key, card->position, reach(kind), near);
    for (const auto* side : {&near.before, &near.after}) met.insert(met.end(), side->begin(), side->end());
    at_the_edge_of_reach(near, reach(kind), [&](ArticleId x, ArticleId y) { out.pushed_apart.emplace_back(std::min(x, y), std::max(x, y)); });
    graph_.list(kind, key, card->position, article);
  }
  std::sort(met.begin(), met.end());
  for (auto at = met.begin(); at != met.end();) {
    const auto next = std::find_if(at, met.end(), [&](ArticleId other) { return other != *at; });
    if (static_cast<std::size_t>(next - at) >= lists_needed(kind)) out.others.push_back(*at);
    at = next;
  }
  sort_unique(out.pushed_apart);
  return out;
}

void Relinker::separate_pushed_apart(ListKind kind, std::vector<std::pair<ArticleId, ArticleId>> pairs) {
  sort_unique(pairs);
  for (const auto& [x, y] : pairs) {
    if (linked(kind, x, y) && !in_reach(kind, x, y)) separate(kind, x, y);
  }
}

void Relinker::remove(ArticleId article) {
  const auto card = graph_.card(article);
  ListedNear near;
  for (const ArticleId mate : graph_.unit(article)) {
    touched_.insert(mate);
    bereaved_.insert(mate);
  }
  graph_.leave_unit(article);
  for (const Edge& edge : graph_.edges(article)) separate(ListKind::kKey, article, edge.other);
  for (const ArticleId other : graph_.copies(article)) separate(ListKind::kPrint, article, other);
  for (const ListKind kind : kKinds) {
    std::vector<std::pair<ArticleId, ArticleId>> drawn_together;
    for (const std::uint64_t key : keys_of(*card, kind)) {
      graph_.unlist(kind, key, card->position);
      graph_.find_near(kind, key, card->position, reach(kind), near);
      at_the_edge_of_reach(near, reach(kind), [&](ArticleId x, ArticleId y) { drawn_together.emplace_back(std::min(x, y), std::max(x, y)); });
    }
    sort_unique(drawn_together);
    for (const auto& [x, y] : drawn_together) {
      if (!linked(kind, x, y) && in_reach(kind, x, y)) compare(kind, x, y);
    }
  }
  touched_.erase(article);
  bereaved_.erase(article);
  told_anew_.erase(article);
  prints_.erase(article);
  older_prints_.erase(article);
}

bool Relinker::in_reach(ListKind kind, ArticleId x, ArticleId y) {
  const auto a = graph_.card(x);
  const auto b = graph_.card(y);
  const std::vector<std::uint64_t>& left = keys_of(*a, kind);
  const std::vector<std::uint64_t>& right = keys_of(*b, kind);
  std::size_t lists = 0;
  for (std::size_t i = 0, j = 0; i < left.size() && j < right.size() && lists < lists_needed(kind);) {
    if (left[i] == right[j]) {
      if (graph_.within(kind, left[i], a->position, b->position, reach(kind))) ++lists;
      ++i, ++j;
    } else if (left[i] < right[j]) {
      ++i;
    } else {
      ++j;
    }
  }
  return lists >= lists_needed(kind);
}

bool Relinker::linked(ListKind kind, ArticleId x, ArticleId y) {
  return kind == ListKind::kPrint ? graph_.is_copy(x, y) : graph_.has_edge(x, y);
}

void Relinker::compare_signatures(std::span<const Met> added) {
  struct Side {
    std::shared_ptr<const Card> one;
    std::vector<std::shared_ptr<const Card>> others;
    std::vector<double> likeness;
  };
  while (!added.empty()) {
    const std::span<const Met> some = added.first(std::min(added.size(), kComparedAtOnce));
    added = added.subspan(some.size());
    std::vector<Side> sides(some.size());
    for (std::size_t i = 0; i < some.size(); ++i) {
      sides[i].one = graph_.card(some[i].article);
      sides[i].others.reserve(some[i].others.size());
      for (const ArticleId other : some[i].others) sides[i].others.push_back(graph_.card(other));
    }
    each_of_(sides.size(), [&sides](std::size_t i) {
      Side& side = sides[i];
      const LikenessTo likeness_to_it(side.one->signature);
      for (const auto& other : side.others) side.likeness.push_back(likeness_to_it(other->signature));
    });
    for (std::size_t i = 0; i < some.size(); ++i) {
      for (std::size_t j = 0; j < some[i].others.size(); ++j) {
        if (sides[i].likeness[j] < kNeighbour) continue;
        graph_.set_edge(some[i].article, some[i].others[j], sides[i].likeness[j]);
        note(ListKind::kKey, some[i].article, some[i].others[j]);
      }
    }
  }
}

void Relinker::compare_prints(ArticleId x, const std::vector<ArticleId>& others) {
  if (others.empty()) return;
  const PassageSearch search(*print(x));
  for (const ArticleId y : others) {
    if (search.may_find(*print(y))) compare(ListKind::kPrint, x, y);
  }
}

void Relinker::compare(ListKind kind, ArticleId x, ArticleId y) {
  if (kind == ListKind::kKey) {
    const double likeness = similarity(graph_.card(x)->signature, graph_.card(y)->signature);
    if (likeness < kNeighbour) return;
    graph_.set_edge(x, y, likeness);
  } else {
    const auto a = graph_.article(x);
    const auto b = graph_.article(y);
    const auto copy = compare_texts({a.get(), print(x).get()}, {b.get(), print(y).get()});
    if (!copy) return;
    graph_.set_copy(x, y, *copy);
  }
  note(kind, x, y);
}

void Relinker::note(ListKind kind, ArticleId x, ArticleId y) {
  if (kind == ListKind::kPrint) {
    copies_changed_[std::min(x, y)].insert(std::max(x, y));
  } else {
    touched_.insert(x);
    touched_.insert(y);
  }
}

// Units that stay as they are must be looked at for the stories in them.
void Relinker::touch_copies_of_one_unit() {
  std::vector<ArticleId> in_one;
  for (const auto& changed : copies_changed_) {
    const std::vector<ArticleId> unit = graph_.unit(changed.first);
    if (std::any_of(unit.begin(), unit.end(), [&changed](ArticleId mate) { return changed.second.contains(mate); })) in_one.push_back(changed.first);
  }
  touched_.insert(in_one.begin(), in_one.end());
}

bool Relinker::is_told_anew(const std::vector<ArticleId>& story) const {
  const std::unordered_set<ArticleId> members(story.begin(), story.end());
  return std::any_of(story.begin(), story.end(), [&](ArticleId article) {
    if (told_anew_.contains(article)) return true;
    const auto changed = copies_changed_.find(article);
    return changed != copies_changed_.end() && std::any_of(changed->second.begin(), changed->second.end(), [&](ArticleId other) { return members.contains(other); });
  });
}

// Stories are a function of the articles of their unit: where these are the same and nothing is to be told anew, the stories are.
bool Relinker::stands(const std::vector<ArticleId>& unit) {
  if (std::any_of(unit.begin(), unit.end(), [this](ArticleId article) { return bereaved_.contains(article); })) return false;
  std::vector<ArticleId> before = graph_.unit(unit.front());
  if (before.size() != unit.size()) return false;
  std::vector<ArticleId> now = unit;
  std::sort(before.begin(), before.end());
  std::sort(now.begin(), now.end());
  return before == now && !is_told_anew(now);
}

// Those who were in a unit with some of these and are not any more: what is left of their unit is another one, whatever the graph says from now on.
void Relinker::bereave_mates_outside(const std::vector<ArticleId>& unit) {
  const std::unordered_set<ArticleId> inside(unit.begin(), unit.end());
  std::unordered_set<ArticleId> asked;
  for (const ArticleId article : unit) {
    if (asked.contains(article)) continue;
    for (const ArticleId mate : graph_.unit(article)) {
      asked.insert(mate);
      if (!inside.contains(mate)) bereaved_.insert(mate);
    }
  }
}

void Relinker::separate(ListKind kind, ArticleId x, ArticleId y) {
  if (kind == ListKind::kKey) {
    graph_.erase_edge(x, y);
  } else {
    graph_.erase_copy(x, y);
  }
  note(kind, x, y);
}

std::shared_ptr<const PrintedText> Relinker::print(ArticleId article) {
  const auto found = prints_.find(article);
  if (found != prints_.end()) return found->second;
  std::shared_ptr<const PrintedText> made;
  if (const auto older = older_prints_.find(article); older != older_prints_.end()) {
    made = std::move(older->second);
    older_prints_.erase(older);
  } else {
    made = std::make_shared<const PrintedText>(read_printed(graph_.text(article)));
  }
  if (words_kept_ + made->words.size() > kWordsKept) {
    older_prints_ = std::move(prints_);
    prints_.clear();
    words_kept_ = 0;
  }
  words_kept_ += made->words.size();
  return prints_[article] = std::move(made);
}

std::vector<ArticleId> Relinker::unit_around(ArticleId article) {
  std::vector<ArticleId> reached;
  for (const double level : kLevels) {
    const std::size_t most = level == kLevels.back() ? static_cast<std::size_t>(-1) : kMaxUnit;
    reached.assign(1, article);
    std::set<ArticleId> seen{article};
    for (std::size_t i = 0; i < reached.size() && reached.size() <= most; ++i) {
      for (const Edge& edge : graph_.edges(reached[i])) {
        if (edge.likeness >= level && seen.insert(edge.other).second) reached.push_back(edge.other);
      }
    }
    if (reached.size() <= most) break;
  }
  return reached;
}

// Articles to be clustered together, by position.
struct Relinker::Unit {
  std::vector<std::pair<std::shared_ptr<const Card>, ArticleId>> members;
  std::vector<std::vector<std::uint32_t>> groups;  // stories

  void cluster() {
    if (members.size() > kMaxUnit) {  // even the closest level holds them together: prints of one text
      groups.emplace_back();
      for (std::uint32_t i = 0; i < members.size(); ++i) groups[0].push_back(i);
      return;
    }
    std::vector<const Signature*> signatures;
    for (const auto& member : members) signatures.push_back(&member.first->signature);
    groups = split_stories(signatures);
  }
};

Relinker::Unit Relinker::with_cards(const std::vector<ArticleId>& unit) {
  Unit out;
  out.members.reserve(unit.size());
  for (const ArticleId id : unit) out.members.emplace_back(graph_.card(id), id);
  std::sort(out.members.begin(), out.members.end(), [](const auto& a, const auto& b) { return a.first->position < b.first->position; });
  return out;
}

void Relinker::cluster(std::vector<Unit>& units, std::vector<StoryMembers>& out) {
  each_of_(units.size(), [&units](std::size_t i) { units[i].cluster(); });
  for (const Unit& unit : units) {
    for (const auto& group : unit.groups) {
      StoryMembers story;
      for (const std::uint32_t i : group) story.articles.push_back(unit.members[i].second);
      story.touched = is_told_anew(story.articles);
      out.push_back(std::move(story));
    }
  }
  units.clear();
}

std::vector<StoryMembers> Relinker::settle() {
  touch_copies_of_one_unit();
  std::vector<StoryMembers> out;
  std::vector<Unit> units;
  std::size_t members = 0;
  std::set<ArticleId> waiting(touched_.begin(), touched_.end());
  std::set<ArticleId> done;
  const auto wait_with_mates = [&](ArticleId article) {
    for (const ArticleId mate : graph_.unit(article)) {
      if (done.count(mate) == 0) waiting.insert(mate);
    }
  };
  for (const ArticleId article : touched_) wait_with_mates(article);
  while (!waiting.empty()) {
    const std::vector<ArticleId> unit = unit_around(*waiting.begin());
    for (const ArticleId article : unit) {
      if (waiting.count(article) == 0) wait_with_mates(article);  // a unit that this one takes from must be clustered anew as well
    }
    for (const ArticleId article : unit) {
      waiting.erase(article);
      done.insert(article);
    }
    if (stands(unit)) continue;
    bereave_mates_outside(unit);
    units.push_back(with_cards(unit));
    graph_.set_unit(unit);
    members += unit.size();
    if (members < kClusteredAtOnce) continue;
    cluster(units, out);
    members = 0;
  }
  cluster(units, out);
  touched_.clear();
  bereaved_.clear();
  told_anew_.clear();
  copies_changed_.clear();
  prints_.clear();
  older_prints_.clear();
  words_kept_ = 0;
  return out;
}

}  // namespace dateline::link
