// Keeps a graph of articles up to date, one article at a time, at a cost that grows with its neighbours and not with the graph.
//
// Two articles are compared if some list has them among each other's kReach nearest: lists are ordered by publication, so a rare key finds an
// article of years ago and a frequent one those of the same days. A new article may push two others out of reach of each other;
// these are looked at again, so that the graph is a function of the *set* of articles, whatever came first.
//
// Units: articles that are neighbours of neighbours and so on, clustered together. Where a unit would outgrow kMaxUnit, only the closer neighbours
// count, in steps; the largest unit that fits is taken. Finding it looks at no more than kMaxUnit articles a step.
#pragma once

#include <functional>
#include <memory>
#include <span>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "link/copy.h"
#include "link/graph.h"

namespace dateline::link {

inline constexpr std::size_t kReach = 32;       // in lists of keys
inline constexpr std::size_t kPrintReach = 16;  // in lists of fingerprints: a text printed more often is a chain of copies

struct StoryMembers {
  std::vector<ArticleId> articles;  // by position
  // One of them is new or was read anew, or whose text is whose among them may have changed. False: if the story has the articles that it had, all that
  // is told of it holds; it only lives in a unit that changed elsewhere, or somebody outside it is like one of its articles or prints a passage of it.
  bool touched = false;
};

// Does one(0) … one(count - 1), which do not touch each other, by whatever threads, and returns when all are done.
using EachOf = std::function<void(std::size_t count, const std::function<void(std::size_t)>& one)>;

class Relinker {
 public:
  // `each_of` does the work that needs no graph; without it, the calling thread.
  explicit Relinker(Graph& graph, EachOf each_of = {});

  // The articles' cards must be known to the graph, the articles not be in its lists.
  void add(const std::vector<ArticleId>& articles);
  void add(ArticleId article) { add(std::vector{article}); }
  // Its card must still be known.
  void remove(ArticleId article);
  // Its story must be told anew, though what it is found by has not changed.
  void touch(ArticleId article) {
    touched_.insert(article);
    told_anew_.insert(article);
  }
  // Clusters what the changes since the last call touched: all stories of every unit that has changed or in which something is to be told anew.
  [[nodiscard]] std::vector<StoryMembers> settle();

 private:
  [[nodiscard]] bool in_reach(ListKind kind, ArticleId x, ArticleId y);
  [[nodiscard]] bool linked(ListKind kind, ArticleId x, ArticleId y);
  void compare(ListKind kind, ArticleId x, ArticleId y);
  struct Met;
  [[nodiscard]] Met enter(ListKind kind, ArticleId article);
  void compare_signatures(std::span<const Met> added);
  void compare_prints(ArticleId x, const std::vector<ArticleId>& others);
  void separate_pushed_apart(ListKind kind, std::vector<std::pair<ArticleId, ArticleId>> pairs);
  void separate(ListKind kind, ArticleId x, ArticleId y);
  void note(ListKind kind, ArticleId x, ArticleId y);
  [[nodiscard]] std::shared_ptr<const PrintedText> print(ArticleId article);
  [[nodiscard]] std::vector<ArticleId> unit_around(ArticleId article);
  void touch_copies_of_one_unit();
  [[nodiscard]] bool is_told_anew(const std::vector<ArticleId>& story) const;
  [[nodiscard]] bool stands(const std::vector<ArticleId>& unit);
  void bereave_mates_outside(const std::vector<ArticleId>& unit);
  struct Unit;
  [[nodiscard]] Unit with_cards(const std::vector<ArticleId>& unit);
  void cluster(std::vector<Unit>& units, std::vector<StoryMembers>& out);

  Graph& graph_;
  EachOf each_of_;
  std::unordered_set<ArticleId> touched_;    // to be clustered anew
  std::unordered_set<ArticleId> bereaved_;   // of these, whose unit has lost an article, or was left behind by some
  std::unordered_set<ArticleId> told_anew_;  // of these, what the telling of a story depends on has changed as well
  // Whose text is whose has changed: of the lesser article, the greater ones. It changes no likeness, and only a story that has both of them.
  std::unordered_map<ArticleId, std::unordered_set<ArticleId>> copies_changed_;
  std::unordered_map<ArticleId, std::shared_ptr<const PrintedText>> prints_;  // of the articles looked at last
  std::unordered_map<ArticleId, std::shared_ptr<const PrintedText>> older_prints_;  // … and of those before: all that a batch compares with again and again
  std::size_t words_kept_ = 0;
};

}  // namespace dateline::link
