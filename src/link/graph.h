// What linking remembers between articles: who is found by which key, who is alike, whose text is whose.
//
// An interface, so that the same incremental algorithm (relinker.h) works on tables in a database and on maps in memory. All of it is a
// function of the set of articles in it; ids are the caller's and enter no result.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "link/fingerprint.h"
#include "link/signature.h"
#include "model/link.h"

namespace dateline::link {

using ArticleId = std::int64_t;

// Where an article stands in every list, whatever order it came in: publication day (unknown last), then a hash of its identity.
struct Position {
  std::int32_t day = 0;
  std::int64_t tie = 0;

  friend constexpr bool operator==(const Position&, const Position&) = default;
  friend constexpr auto operator<=>(const Position&, const Position&) = default;
};

// What one article brings along.
struct Card {
  Position position;
  Signature signature;
  std::vector<std::uint64_t> prints;  // fingerprints
};

// Lists by which articles are found: of signature keys, and of fingerprints.
enum class ListKind { kKey, kPrint };

struct Edge {
  ArticleId other = 0;
  double likeness = 0;
};

struct ListedNear {
  std::vector<ArticleId> before;  // nearest first
  std::vector<ArticleId> after;
};

class Graph {
 public:
  virtual ~Graph() = default;

  // Never null for an article that was added.
  [[nodiscard]] virtual std::shared_ptr<const Card> card(ArticleId article) = 0;
  // With its text, for laying texts out against each other.
  [[nodiscard]] virtual std::shared_ptr<const model::Article> article(ArticleId article) = 0;
  // The text alone, which is much cheaper to read.
  [[nodiscard]] virtual std::string text(ArticleId article) = 0;

  virtual void list(ListKind kind, std::uint64_t key, Position position, ArticleId article) = 0;
  virtual void unlist(ListKind kind, std::uint64_t key, Position position) = 0;
  // Whether what is listed at `other` is among the `limit` nearest before or after `position`.
  [[nodiscard]] virtual bool within(ListKind kind, std::uint64_t key, Position position, Position other, std::size_t limit) = 0;
  // At most `limit` neighbours on either side of a position, which itself may be listed or not. Into `out`, whose room is used again.
  virtual void find_near(ListKind kind, std::uint64_t key, Position position, std::size_t limit, ListedNear& out) = 0;

  [[nodiscard]] virtual std::vector<Edge> edges(ArticleId article) = 0;
  [[nodiscard]] virtual bool has_edge(ArticleId a, ArticleId b) = 0;
  virtual void set_edge(ArticleId a, ArticleId b, double likeness) = 0;
  virtual void erase_edge(ArticleId a, ArticleId b) = 0;

  [[nodiscard]] virtual std::vector<ArticleId> copies(ArticleId article) = 0;
  [[nodiscard]] virtual bool is_copy(ArticleId a, ArticleId b) = 0;
  // copy.a == 0 means that x is its `a`.
  virtual void set_copy(ArticleId x, ArticleId y, const model::Copy& copy) = 0;
  virtual void erase_copy(ArticleId a, ArticleId b) = 0;

  // The articles that were last clustered together with this one, itself included; empty for an article that never was.
  [[nodiscard]] virtual std::vector<ArticleId> unit(ArticleId article) = 0;
  virtual void set_unit(const std::vector<ArticleId>& members) = 0;
  virtual void leave_unit(ArticleId article) = 0;
};

}  // namespace dateline::link
