#include "app/link_graph.h"

#include <algorithm>
#include <utility>

#include "base/error.h"

namespace dateline::app {
namespace {

// Read again when full: neighbours come in runs, so what was used last is rarely what was used long ago.
constexpr std::size_t kCardsKept = 8192;
constexpr std::size_t kTextBytesKept = std::size_t{16} << 20;

bool points_before(const link::Edge& edge, link::ArticleId other) { return edge.other < other; }

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

void DatabaseGraph::insert(link::ArticleId article, link::Card card, std::shared_ptr<const model::Article> text) {
  links_.save_node(article, {card.position.day, card.position.tie, link::pack_signature(card.signature), pack_prints(card.prints)});
  cards_[article] = std::make_shared<const link::Card>(std::move(card));
  keep_text(article, std::move(text));
  edges_[article];  // it has none, which need not be asked for
  copies_[article];
}

void DatabaseGraph::keep_text(link::ArticleId article, std::shared_ptr<const model::Article> text) {
  if (text_bytes_ + text->text.size() > kTextBytesKept) {
    texts_.clear();
    text_bytes_ = 0;
  }
  text_bytes_ += text->text.size();
  texts_[article] = std::move(text);
}

void DatabaseGraph::flush() {
  for (LinkLists& list : lists_) list.flush();
  flush_edges();
}

void DatabaseGraph::flush_edges() {
  std::vector<link::ArticleId> changed;
  for (auto& [article, neighbours] : edges_) {
    if (std::exchange(neighbours.changed, false)) changed.push_back(article);
  }
  std::sort(changed.begin(), changed.end());
  std::vector<store::LinkEdge> row;
  for (const link::ArticleId article : changed) {
    row.clear();
    for (const link::Edge& edge : edges_[article].edges) row.push_back({edge.other, edge.likeness});
    links_.set_edges(article, row);
  }
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
  auto text = std::make_shared<const model::Article>(articles_.load_article(article));
  keep_text(article, text);
  return text;
}

std::string DatabaseGraph::text(link::ArticleId article) {
  const auto found = texts_.find(article);
  return found != texts_.end() ? found->second->text : links_.text_of(article);
}

void DatabaseGraph::list(link::ListKind kind, std::uint64_t key, link::Position position, link::ArticleId article) {
  list_of(kind).add(key, position, article);
}

void DatabaseGraph::unlist(link::ListKind kind, std::uint64_t key, link::Position position) { list_of(kind).erase(key, position); }

bool DatabaseGraph::within(link::ListKind kind, std::uint64_t key, link::Position position, link::Position other, std::size_t limit) {
  return list_of(kind).within(key, position, other, limit);
}

void DatabaseGraph::find_near(link::ListKind kind, std::uint64_t key, link::Position position, std::size_t limit, link::ListedNear& out) {
  list_of(kind).find_near(key, position, limit, out);
}

void DatabaseGraph::expect(const std::vector<const link::Card*>& cards) {
  std::vector<std::uint64_t> keys;
  std::vector<std::uint64_t> prints;
  for (const link::Card* card : cards) {
    keys.insert(keys.end(), card->signature.index.begin(), card->signature.index.end());
    prints.insert(prints.end(), card->prints.begin(), card->prints.end());
  }
  list_of(link::ListKind::kKey).expect(std::move(keys));
  list_of(link::ListKind::kPrint).expect(std::move(prints));
}

DatabaseGraph::Neighbours& DatabaseGraph::edges_of(link::ArticleId article) {
  const auto found = edges_.find(article);
  if (found != edges_.end()) return found->second;
  Neighbours& out = edges_[article];
  for (const store::LinkEdge& edge : links_.edges(article)) out.edges.push_back({edge.other, edge.likeness});
  return out;
}

bool DatabaseGraph::has_edge(link::ArticleId a, link::ArticleId b) {
  make_room_for_edges();
  // Either side tells: the one that is in memory, since most that are asked about came with the batch and were pushed away from older ones.
  if (edges_.count(a) == 0 && edges_.count(b) != 0) std::swap(a, b);
  const std::vector<link::Edge>& edges = edges_of(a).edges;
  const auto at = std::lower_bound(edges.begin(), edges.end(), b, points_before);
  return at != edges.end() && at->other == b;
}

void DatabaseGraph::set_edge(link::ArticleId a, link::ArticleId b, double likeness) {
  make_room_for_edges();
  for (const auto& [from, to] : {std::pair(a, b), std::pair(b, a)}) {
    Neighbours& of = edges_of(from);
    const auto at = std::lower_bound(of.edges.begin(), of.edges.end(), to, points_before);
    if (at != of.edges.end() && at->other == to) {
      at->likeness = likeness;
    } else {
      of.edges.insert(at, {to, likeness});
    }
    of.changed = true;
  }
}

void DatabaseGraph::erase_edge(link::ArticleId a, link::ArticleId b) {
  make_room_for_edges();
  for (const auto& [from, to] : {std::pair(a, b), std::pair(b, a)}) {
    Neighbours& of = edges_of(from);
    const auto at = std::lower_bound(of.edges.begin(), of.edges.end(), to, points_before);
    if (at != of.edges.end() && at->other == to) of.edges.erase(at);
    of.changed = true;
  }
}

void DatabaseGraph::make_room_for_edges() {
  if (edges_.size() < kCardsKept) return;
  flush_edges();
  edges_.clear();
}

const std::vector<link::ArticleId>& DatabaseGraph::copies_held(link::ArticleId article) {
  const auto found = copies_.find(article);
  if (found != copies_.end()) return found->second;
  if (copies_.size() >= kCardsKept) copies_.clear();
  return copies_[article] = links_.copies_of(article);
}

bool DatabaseGraph::is_copy(link::ArticleId a, link::ArticleId b) {
  const std::vector<link::ArticleId>& copies = copies_held(a);
  return std::find(copies.begin(), copies.end(), b) != copies.end();
}

void DatabaseGraph::set_copy(link::ArticleId x, link::ArticleId y, const model::Copy& copy) {
  if (is_copy(x, y)) erase_copy(x, y);
  links_.add_copy({copy.a == 0 ? x : y, copy.a == 0 ? y : x, copy});
  for (const auto& [from, to] : {std::pair(x, y), std::pair(y, x)}) {
    const auto found = copies_.find(from);
    if (found == copies_.end()) continue;
    found->second.insert(std::lower_bound(found->second.begin(), found->second.end(), to), to);
  }
}

void DatabaseGraph::erase_copy(link::ArticleId a, link::ArticleId b) {
  links_.erase_copy(a, b);
  for (const auto& [from, to] : {std::pair(a, b), std::pair(b, a)}) {
    const auto found = copies_.find(from);
    if (found != copies_.end()) std::erase(found->second, to);
  }
}

}  // namespace dateline::app
