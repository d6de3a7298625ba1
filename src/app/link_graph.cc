#include "app/link_graph.h"

#include <cstring>

#include "base/error.h"

namespace dateline::app {
namespace {

// Read again when full: neighbours come in runs, so what was used last is rarely what was used long ago.
constexpr std::size_t kCardsKept = 8192;
constexpr std::size_t kTextsKept = 256;

store::LinkList table(link::ListKind kind) { return kind == link::ListKind::kKey ? store::LinkList::kKeys : store::LinkList::kPrints; }

std::string pack_prints(const std::vector<std::uint64_t>& prints) {
  std::string out;
  out.reserve(prints.size() * 8);
  for (const std::uint64_t print : prints) {
    for (unsigned i = 0; i < 8; ++i) out += static_cast<char>(static_cast<unsigned char>(print >> (8 * i)));
  }
  return out;
}

std::vector<std::uint64_t> unpack_prints(std::string_view bytes) {
  std::vector<std::uint64_t> out(bytes.size() / 8);
  for (std::size_t p = 0; p < out.size(); ++p) {
    for (unsigned i = 0; i < 8; ++i) out[p] |= static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[p * 8 + i])) << (8 * i);
  }
  return out;
}

}  // namespace

void DatabaseGraph::insert(link::ArticleId article, link::Card card) {
  links_.save_node(article, {card.position.day, card.position.tie, link::pack_signature(card.signature), pack_prints(card.prints)});
  cards_[article] = std::make_shared<const link::Card>(std::move(card));
  texts_.erase(article);
}

void DatabaseGraph::erase(link::ArticleId article) {
  links_.erase_node(article);
  cards_.erase(article);
  texts_.erase(article);
}

std::shared_ptr<const link::Card> DatabaseGraph::card(link::ArticleId article) {
  const auto found = cards_.find(article);
  if (found != cards_.end()) return found->second;
  const auto node = links_.find_node(article);
  if (!node) throw base::DatabaseError("cannot link: article " + std::to_string(article) + ": the link index lacks it; ingest into a new database");
  auto signature = link::unpack_signature(node->signature);
  if (!signature) throw base::DatabaseError("cannot link: article " + std::to_string(article) + ": its link index is damaged; ingest into a new database");
  link::Card card{{node->day, node->tie}, std::move(*signature), unpack_prints(node->prints)};
  if (cards_.size() >= kCardsKept) cards_.clear();
  return cards_[article] = std::make_shared<const link::Card>(std::move(card));
}

std::shared_ptr<const model::Article> DatabaseGraph::article(link::ArticleId article) {
  const auto found = texts_.find(article);
  if (found != texts_.end()) return found->second;
  if (texts_.size() >= kTextsKept) texts_.clear();
  return texts_[article] = std::make_shared<const model::Article>(articles_.load_article(article));
}

void DatabaseGraph::list(link::ListKind kind, std::uint64_t key, link::Position position, link::ArticleId article) {
  links_.list(table(kind), key, position.day, position.tie, article);
}

void DatabaseGraph::unlist(link::ListKind kind, std::uint64_t key, link::Position position) {
  links_.unlist(table(kind), key, position.day, position.tie);
}

link::ListedNear DatabaseGraph::near(link::ListKind kind, std::uint64_t key, link::Position position, std::size_t limit) {
  return {links_.before(table(kind), key, position.day, position.tie, limit), links_.after(table(kind), key, position.day, position.tie, limit)};
}

std::vector<link::Edge> DatabaseGraph::edges(link::ArticleId article) {
  const auto found = edges_.find(article);
  if (found != edges_.end()) return found->second;
  if (edges_.size() >= kCardsKept) edges_.clear();
  std::vector<link::Edge>& out = edges_[article];
  for (const auto& [other, likeness] : links_.edges(article)) out.push_back({other, likeness});
  return out;
}

void DatabaseGraph::set_edge(link::ArticleId a, link::ArticleId b, double likeness) {
  links_.set_edge(a, b, likeness);
  edges_.erase(a);
  edges_.erase(b);
}

void DatabaseGraph::erase_edge(link::ArticleId a, link::ArticleId b) {
  links_.erase_edge(a, b);
  edges_.erase(a);
  edges_.erase(b);
}

std::vector<link::ArticleId> DatabaseGraph::copies(link::ArticleId article) {
  const auto found = copies_.find(article);
  if (found != copies_.end()) return found->second;
  if (copies_.size() >= kCardsKept) copies_.clear();
  return copies_[article] = links_.copies_of(article);
}

void DatabaseGraph::set_copy(link::ArticleId x, link::ArticleId y, const model::Copy& copy) {
  links_.save_copy({copy.a == 0 ? x : y, copy.a == 0 ? y : x, copy});
  copies_.erase(x);
  copies_.erase(y);
}

void DatabaseGraph::erase_copy(link::ArticleId a, link::ArticleId b) {
  links_.erase_copy(a, b);
  copies_.erase(a);
  copies_.erase(b);
}

}  // namespace dateline::app
