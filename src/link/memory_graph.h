// The graph in memory: for articles that are no database's whole content, as with --as-of, and for tests.
#pragma once

#include <map>

#include "link/graph.h"

namespace dateline::link {

class MemoryGraph final : public Graph {
 public:
  // To be called before Relinker::add; the article is borrowed.
  void know(ArticleId id, Card card, const model::Article& article);
  // All copies, a < b by the caller's ids; `a` and `b` of each are the ids.
  [[nodiscard]] std::vector<model::Copy> all_copies() const;

  [[nodiscard]] std::shared_ptr<const Card> card(ArticleId article) override;
  [[nodiscard]] std::shared_ptr<const model::Article> article(ArticleId article) override;
  [[nodiscard]] std::string text(ArticleId article) override { return nodes_.at(article).article->text; }
  void list(ListKind kind, std::uint64_t key, Position position, ArticleId article) override;
  void unlist(ListKind kind, std::uint64_t key, Position position) override;
  [[nodiscard]] bool within(ListKind kind, std::uint64_t key, Position position, Position other, std::size_t limit) override;
  void find_near(ListKind kind, std::uint64_t key, Position position, std::size_t limit, ListedNear& out) override;
  [[nodiscard]] std::vector<Edge> edges(ArticleId article) override;
  [[nodiscard]] bool has_edge(ArticleId a, ArticleId b) override { return nodes_[a].edges.count(b) != 0; }
  void set_edge(ArticleId a, ArticleId b, double likeness) override;
  void erase_edge(ArticleId a, ArticleId b) override;
  [[nodiscard]] std::vector<ArticleId> copies(ArticleId article) override;
  [[nodiscard]] bool is_copy(ArticleId a, ArticleId b) override { return nodes_[a].copies.count(b) != 0; }
  void set_copy(ArticleId x, ArticleId y, const model::Copy& copy) override;
  void erase_copy(ArticleId a, ArticleId b) override;
  [[nodiscard]] std::vector<ArticleId> unit(ArticleId article) override;
  void set_unit(const std::vector<ArticleId>& members) override;
  void leave_unit(ArticleId article) override;

 private:
  struct Node {
    std::shared_ptr<const Card> card;
    const model::Article* article = nullptr;
    std::map<ArticleId, double> edges;
    std::map<ArticleId, model::Copy> copies;
    ArticleId unit = -1;  // its first member; -1: none
  };
  std::map<ArticleId, Node> nodes_;
  std::map<std::pair<ListKind, std::uint64_t>, std::map<Position, ArticleId>> lists_;
  std::map<ArticleId, std::vector<ArticleId>> units_;
};

// The card of an article: signature, fingerprints and position. `identity` names the article for all time (its uid).
[[nodiscard]] Card make_card(const ArticleView& view, std::string_view identity, SignatureMaker& maker);

}  // namespace dateline::link
