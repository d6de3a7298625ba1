// The graph of linking on the tables of a database. Internal to src/app.
#pragma once

#include <array>
#include <memory>
#include <unordered_map>
#include <utility>
#include <vector>

#include "app/link_lists.h"
#include "link/graph.h"
#include "store/article_store.h"
#include "store/link_store.h"

namespace dateline::app {

class DatabaseGraph final : public link::Graph {
 public:
  DatabaseGraph(store::LinkStore& links, store::ArticleStore& articles)
      : links_(links), articles_(articles), lists_{LinkLists(links, store::LinkList::kKeys), LinkLists(links, store::LinkList::kPrints)} {}

  // A node for a new article; to be called before Relinker::add.
  void insert(link::ArticleId article, link::Card card, std::shared_ptr<const model::Article> text);
  void erase(link::ArticleId article);
  // Its article is read again when it is next asked for.
  void forget_text(link::ArticleId article) { texts_.erase(article); }
  [[nodiscard]] bool has(link::ArticleId article) { return links_.find_node(article).has_value(); }

  // Articles that will be added, by their cards: the lists that they stand in are read in the order of the index, which in a large file is much less
  // work than one by one. Changes nothing else.
  void expect(const std::vector<const link::Card*>& cards);

  // Writes what was kept back: lists and edges. To be called before the transaction ends.
  void flush();

  [[nodiscard]] std::shared_ptr<const link::Card> card(link::ArticleId article) override;
  [[nodiscard]] std::shared_ptr<const model::Article> article(link::ArticleId article) override;
  [[nodiscard]] std::string text(link::ArticleId article) override;
  void list(link::ListKind kind, std::uint64_t key, link::Position position, link::ArticleId article) override;
  void unlist(link::ListKind kind, std::uint64_t key, link::Position position) override;
  [[nodiscard]] bool within(link::ListKind kind, std::uint64_t key, link::Position position, link::Position other, std::size_t limit) override;
  void find_near(link::ListKind kind, std::uint64_t key, link::Position position, std::size_t limit, link::ListedNear& out) override;
  [[nodiscard]] std::vector<link::Edge> edges(link::ArticleId article) override {
    make_room_for_edges();
    return edges_of(article).edges;
  }
  [[nodiscard]] bool has_edge(link::ArticleId a, link::ArticleId b) override;
  void set_edge(link::ArticleId a, link::ArticleId b, double likeness) override;
  void erase_edge(link::ArticleId a, link::ArticleId b) override;
  [[nodiscard]] std::vector<link::ArticleId> copies(link::ArticleId article) override { return copies_held(article); }
  [[nodiscard]] bool is_copy(link::ArticleId a, link::ArticleId b) override;
  void set_copy(link::ArticleId x, link::ArticleId y, const model::Copy& copy) override;
  void erase_copy(link::ArticleId a, link::ArticleId b) override;
  [[nodiscard]] std::vector<link::ArticleId> unit(link::ArticleId article) override { return links_.unit_of(article); }
  void set_unit(const std::vector<link::ArticleId>& members) override { links_.set_unit(members); }
  void leave_unit(link::ArticleId article) override { links_.leave_unit(article); }

 private:
  struct Neighbours {
    std::vector<link::Edge> edges;
    bool changed = false;
  };
  [[nodiscard]] LinkLists& list_of(link::ListKind kind) { return lists_[kind == link::ListKind::kKey ? 0 : 1]; }
  [[nodiscard]] Neighbours& edges_of(link::ArticleId article);
  [[nodiscard]] const std::vector<link::ArticleId>& copies_held(link::ArticleId article);
  void keep_text(link::ArticleId article, std::shared_ptr<const model::Article> text);
  void flush_edges();
  void make_room_for_edges();

  store::LinkStore& links_;
  store::ArticleStore& articles_;
  std::array<LinkLists, 2> lists_;
  std::unordered_map<link::ArticleId, std::shared_ptr<const link::Card>> cards_;
  std::unordered_map<link::ArticleId, std::shared_ptr<const model::Article>> texts_;
  std::size_t text_bytes_ = 0;
  // Edges of the articles asked for lately, by the other article: one article that is added asks about hundreds of pairs, and the next one about nearly
  // the same. Changed here first: whose row the table does not know yet is marked.
  std::unordered_map<link::ArticleId, Neighbours> edges_;
  // The same for copies, by id; they are rare, and written at once.
  std::unordered_map<link::ArticleId, std::vector<link::ArticleId>> copies_;
};

}  // namespace dateline::app
