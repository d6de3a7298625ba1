// Runs linking and comparing: over the stories of a database that a change touches, or over articles in memory. Internal to src/app.
//
// Always with the packs compiled in, never with a user's --rules: what finds neighbours must be the same for every article of a file.
#pragma once

#include <memory>
#include <vector>

#include "app/knowledge.h"
#include "compare/comparer.h"
#include "lang/pack.h"
#include "link/signature.h"
#include "store/article_store.h"
#include "store/database.h"
#include "store/story_store.h"

namespace dateline::app {

class LinkEngine {
 public:
  LinkEngine();

  // See link_touched.
  void relink(store::Database& database, const std::vector<store::ArticleId>& touched);
  // See link_in_memory.
  void link(Knowledge& knowledge);

 private:
  // Sources, events and topics of one story; `links` has uid, articles and families.
  void derive(const std::vector<model::ArticleView>& views, store::StoryLinks& links) const;

  std::vector<std::shared_ptr<const lang::Pack>> packs_;
  link::SignatureMaker maker_;
  compare::Comparer comparer_;
};

}  // namespace dateline::app
