// The graph of linking on the tables of a database. Internal to src/app.
#pragma once

#include <unordered_map>

#include "link/graph.h"
#include "store/article_store.h"
#include "store/link_store.h"

namespace dateline::app {

class DatabaseGraph final : public link::Graph {
 public:
  DatabaseGraph(store::LinkStore& links, store::ArticleStore& articles) : links_(links), articles_(articles) {}

  // A node for a new article; to be called before Relinker::add.
  void insert(link::ArticleId article, link::Card card);
  void erase(link::ArticleId article);
  [[nodiscard]] bool has(link::ArticleId article) { return links_.find_node(article).has_value(); }

  [[nodiscard]] std::shared_ptr<const link::Card> card(link::ArticleId article) override;
  [[nodiscard]] std::shared_ptr<const model::Article> article(link::ArticleId article) override;
  void list(link::ListKind kind, std::uint64_t key, link::Position position, link::ArticleId article) override;
  void unlist(link::ListKind kind, std::uint64_t key, link::Position position) override;
  [[nodiscard]] link::ListedNear near(link::ListKind kind, std::uint64_t key, link::Position position, std::size_t limit) override;
  [[nodiscard]] std::vector<link::Edge> edges(link::ArticleId article) override;
  void set_edge(link::ArticleId a, link::ArticleId b, double likeness) override;
  void erase_edge(link::ArticleId a, link::ArticleId b) override;
  [[nodiscard]] std::vector<link::ArticleId> copies(link::ArticleId article) override;
  void set_copy(link::ArticleId x, link::ArticleId y, const model::Copy& copy) override;
  void erase_copy(link::ArticleId a, link::ArticleId b) override;
  [[nodiscard]] std::vector<link::ArticleId> unit(link::ArticleId article) override { return links_.unit_of(article); }
  void set_unit(const std::vector<link::ArticleId>& members) override { links_.set_unit(members); }
  void leave_unit(link::ArticleId article) override { links_.leave_unit(article); }

 private:
  store::LinkStore& links_;
  store::ArticleStore& articles_;
  std::unordered_map<link::ArticleId, std::shared_ptr<const link::Card>> cards_;
  std::unordered_map<link::ArticleId, std::shared_ptr<const model::Article>> texts_;
  // What the tables hold about articles asked for lately; forgotten for both sides when a pair changes. One article that is added asks about
  // hundreds of pairs, and the next one about nearly the same.
  std::unordered_map<link::ArticleId, std::vector<link::Edge>> edges_;
  std::unordered_map<link::ArticleId, std::vector<link::ArticleId>> copies_;
};

}  // namespace dateline::app
