// Where linking and comparing are called from: after a batch was written, and over articles held in memory.
#pragma once

#include <vector>

#include "app/knowledge.h"
#include "store/article_store.h"
#include "store/story_store.h"

namespace dateline::store {
class Database;
}

namespace dateline::app {

// Brings what is stored about several articles up to date after these were added, replaced or removed. Inside the caller's transaction.
void link_touched(store::Database& database, const std::vector<store::ArticleId>& touched);

// Fills the same from what is stored about exactly the articles of `infos`, which must be those that are linked: the latest revisions.
void load_links(store::Database& database, Knowledge& knowledge, const store::LinkParts& parts = {});

// Fills stories, copies, families, sources, events and topics from `records`.
void link_in_memory(Knowledge& knowledge);

}  // namespace dateline::app
