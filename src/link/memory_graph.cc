#include "link/memory_graph.h"

#include <algorithm>
#include <limits>

#include "base/error.h"
#include "base/hash.h"

namespace dateline::link {

Card make_card(const ArticleView& view, std::string_view identity, SignatureMaker& maker) {
  Card card;
  const std::vector<text::Token> tokens = text::tokenise(view.article->text);
  card.signature = maker.make(view, tokens);
  card.prints = fingerprints(printed_words(view.article->text, tokens));
  card.position.day = card.signature.day.value_or(std::numeric_limits<std::int32_t>::max());
  card.position.tie = static_cast<std::int64_t>(base::hash64(identity));
  return card;
}

void MemoryGraph::know(ArticleId id, Card card, const model::Article& article) {
  Node& node = nodes_[id];
  node.card = std::make_shared<const Card>(std::move(card));
  node.article = &article;
}

std::vector<model::Copy> MemoryGraph::all_copies() const {
  std::vector<model::Copy> out;
  for (const auto& [id, node] : nodes_) {
    for (const auto& [other, copy] : node.copies) {
      if (id < other) out.push_back(copy);
    }
  }
  return out;
}

std::shared_ptr<const Card> MemoryGraph::card(ArticleId article) {
  const auto found = nodes_.find(article);
  DATELINE_CHECK(found != nodes_.end());
  return found->second.card;
}

std::shared_ptr<const model::Article> MemoryGraph::article(ArticleId article) {
  return {std::shared_ptr<const model::Article>(), nodes_.at(article).article};
}

void MemoryGraph::list(ListKind kind, std::uint64_t key, Position position, ArticleId article) { lists_[{kind, key}][position] = article; }

void MemoryGraph::unlist(ListKind kind, std::uint64_t key, Position position) {
  const auto found = lists_.find({kind, key});
  if (found == lists_.end()) return;
  found->second.erase(position);
  if (found->second.empty()) lists_.erase(found);
}

bool MemoryGraph::within(ListKind kind, std::uint64_t key, Position position, Position other, std::size_t limit) {
  const auto found = lists_.find({kind, key});
  if (found == lists_.end() || position == other) return false;
  const auto& list = found->second;
  // Steps from the nearer end of what lies between, the other one included.
  auto at = other < position ? list.lower_bound(position) : list.upper_bound(position);
  for (std::size_t steps = 0; steps < limit; ++steps) {
    if (other < position) {
      if (at == list.begin()) return false;
      if ((--at)->first == other) return true;
    } else {
      if (at == list.end()) return false;
      if ((at++)->first == other) return true;
    }
  }
  return false;
}

void MemoryGraph::find_near(ListKind kind, std::uint64_t key, Position position, std::size_t limit, ListedNear& out) {
  out.before.clear();
  out.after.clear();
  const auto found = lists_.find({kind, key});
  if (found == lists_.end()) return;
  const auto& list = found->second;
  auto down = list.lower_bound(position);
  while (down != list.begin() && out.before.size() < limit) out.before.push_back((--down)->second);
  for (auto up = list.upper_bound(position); up != list.end() && out.after.size() < limit; ++up) out.after.push_back(up->second);
}

std::vector<Edge> MemoryGraph::edges(ArticleId article) {
  std::vector<Edge> out;
  for (const auto& [other, likeness] : nodes_[article].edges) out.push_back({other, likeness});
  return out;
}

void MemoryGraph::set_edge(ArticleId a, ArticleId b, double likeness) {
  nodes_[a].edges[b] = likeness;
  nodes_[b].edges[a] = likeness;
}

void MemoryGraph::erase_edge(ArticleId a, ArticleId b) {
  nodes_[a].edges.erase(b);
  nodes_[b].edges.erase(a);
}

std::vector<ArticleId> MemoryGraph::copies(ArticleId article) {
  std::vector<ArticleId> out;
  for (const auto& [other, copy] : nodes_[article].copies) out.push_back(other);
  return out;
}

void MemoryGraph::set_copy(ArticleId x, ArticleId y, const model::Copy& copy) {
  model::Copy named = copy;
  named.a = static_cast<std::uint32_t>(copy.a == 0 ? x : y);
  named.b = static_cast<std::uint32_t>(copy.a == 0 ? y : x);
  nodes_[x].copies[y] = named;
  nodes_[y].copies[x] = std::move(named);
}

void MemoryGraph::erase_copy(ArticleId a, ArticleId b) {
  nodes_[a].copies.erase(b);
  nodes_[b].copies.erase(a);
}

std::vector<ArticleId> MemoryGraph::unit(ArticleId article) {
  const ArticleId unit = nodes_[article].unit;
  return unit < 0 ? std::vector<ArticleId>() : units_[unit];
}

void MemoryGraph::set_unit(const std::vector<ArticleId>& members) {
  for (const ArticleId id : members) leave_unit(id);
  const ArticleId unit = *std::min_element(members.begin(), members.end());
  units_[unit] = members;
  for (const ArticleId id : members) nodes_[id].unit = unit;
}

void MemoryGraph::leave_unit(ArticleId article) {
  Node& node = nodes_[article];
  if (node.unit < 0) return;
  const auto found = units_.find(node.unit);
  std::erase(found->second, article);
  if (found->second.empty()) units_.erase(found);
  node.unit = -1;
}

}  // namespace dateline::link
