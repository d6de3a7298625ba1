// The index that linking finds neighbours with: nodes, lists of keys and fingerprints, likenesses, copies.
//
// Rows only; what they mean and which must be there is known to src/link. Packed columns come and go as bytes. Everything happens inside
// the caller's Transaction. Every list is read at a place and only as far as asked for, so that cost does not grow with the database.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "model/link.h"
#include "store/article_store.h"

namespace dateline::store {

class Database;

struct LinkNode {
  std::int32_t day = 0;
  std::int64_t tie = 0;
  std::string signature;
  std::string prints;
};

enum class LinkList { kKeys, kPrints };

struct Listed {
  std::int32_t day = 0;
  std::int64_t tie = 0;
  ArticleId article = 0;
};

struct LinkEdge {
  ArticleId other = 0;
  double likeness = 0;
};

struct StoredCopy {
  ArticleId a = 0;
  ArticleId b = 0;
  model::Copy copy;  // its numbers are not set
};

class LinkStore {
 public:
  explicit LinkStore(Database& database);
  ~LinkStore();
  LinkStore(const LinkStore&) = delete;
  LinkStore& operator=(const LinkStore&) = delete;

  // Whether the article is there and the latest of its series: only such articles are linked.
  [[nodiscard]] bool is_current(ArticleId article);
  [[nodiscard]] std::optional<LinkNode> find_node(ArticleId article);
  void save_node(ArticleId article, const LinkNode& node);
  void erase_node(ArticleId article);

  [[nodiscard]] std::string text_of(ArticleId article);

  void list(LinkList list, std::uint64_t key, std::int32_t day, std::int64_t tie, ArticleId article);
  void unlist(LinkList list, std::uint64_t key, std::int32_t day, std::int64_t tie);
  [[nodiscard]] bool is_empty(LinkList list);  // no list of this kind has anything in it
  // From the beginning of a list; before a place; and from a place on, what stands at it included. Nearest first.
  void first(LinkList list, std::uint64_t key, std::size_t limit, std::vector<Listed>& out);  // appends
  [[nodiscard]] std::vector<Listed> before(LinkList list, std::uint64_t key, std::int32_t day, std::int64_t tie, std::size_t limit);
  [[nodiscard]] std::vector<Listed> from(LinkList list, std::uint64_t key, std::int32_t day, std::int64_t tie, std::size_t limit);

  // Whom an article is like, by id. Every pair stands on both sides, which is the caller's care.
  [[nodiscard]] std::vector<LinkEdge> edges(ArticleId article);
  // All at once; none removes the row.
  void set_edges(ArticleId article, const std::vector<LinkEdge>& edges);

  [[nodiscard]] std::vector<ArticleId> copies_of(ArticleId article);
  // Of a pair that is not stored, in either direction.
  void add_copy(const StoredCopy& copy);
  void erase_copy(ArticleId x, ArticleId y);
  // All of them, in order of row.
  [[nodiscard]] std::vector<StoredCopy> all_copies();
  // Pairs and relations among an article's copies, without passages.
  [[nodiscard]] std::vector<StoredCopy> relations_of(ArticleId article);

  [[nodiscard]] std::vector<ArticleId> unit_of(ArticleId article);
  void set_unit(const std::vector<ArticleId>& members);
  void leave_unit(ArticleId article);

 private:
  struct Statements;
  Database& database_;
  std::unique_ptr<Statements> sql_;
};

}  // namespace dateline::store
