// Runs linking and comparing: over the stories of a database that a change touches, or over articles in memory. Internal to src/app.
//
// Always with the packs compiled in, never with a user's --rules: what finds neighbours must be the same for every article of a file.
#pragma once

#include <memory>
#include <mutex>
#include <unordered_map>
#include <vector>

#include "app/knowledge.h"
#include "compare/comparer.h"
#include "lang/pack.h"
#include "link/graph.h"
#include "link/signature.h"
#include "store/article_store.h"
#include "store/database.h"
#include "store/story_store.h"

namespace dateline::app {

// An article that was just written, so that it need not be read back.
struct Written {
  const model::Record* record = nullptr;  // null: under another name than it came with, so it is read back
  link::Card card;
};
using WrittenArticles = std::unordered_map<store::ArticleId, Written>;

// The linking of one transaction: as articles are written they are compared with others; when all are, the stories that they touch are told anew. Gone
// before the transaction ends. What comes out does not depend on how the articles are handed in.
class Relinking {
 public:
  virtual ~Relinking() = default;
  // Articles that were added, replaced or removed. The records of `written` are borrowed until the end.
  virtual void take(const std::vector<store::ArticleId>& touched, WrittenArticles written) = 0;
  // The article is not, or no longer, what its record says: it is to be read back.
  virtual void forget(store::ArticleId article) = 0;
  // Once, at the end.
  virtual void finish() = 0;
};

class LinkEngine {
 public:
  LinkEngine();

  // What the article is found by; `uid` is that of store::uid_of before it was written. By any thread.
  [[nodiscard]] link::Card card_of(const model::Record& record, const std::string& uid) const;

  // See link_touched. Articles are compared and stories told by `workers` threads; the database is left to the calling one.
  void relink(store::Database& database, const std::vector<store::ArticleId>& touched, WrittenArticles written = {}, unsigned workers = 1);
  // The same in steps.
  [[nodiscard]] std::unique_ptr<Relinking> begin(store::Database& database, unsigned workers = 1) const;
  // See link_in_memory.
  void link(Knowledge& knowledge);

  // Sources, events and topics of one story; `links` has uid, articles and families.
  void derive(const std::vector<model::ArticleView>& views, store::StoryLinks& links) const;

 private:
  std::vector<std::shared_ptr<const lang::Pack>> packs_;
  // One for each thread that asks at the same time.
  mutable std::mutex makers_mutex_;
  mutable std::vector<std::unique_ptr<link::SignatureMaker>> makers_;
  compare::Comparer comparer_;
};

}  // namespace dateline::app
