#include "app/linking.h"

#include <algorithm>
#include <unordered_map>

#include "app/link_engine.h"
#include "store/link_store.h"

namespace dateline::app {

void link_touched(store::Database& database, const std::vector<store::ArticleId>& touched) { LinkEngine().relink(database, touched); }

void link_in_memory(Knowledge& knowledge) { LinkEngine().link(knowledge); }

void load_links(store::Database& database, Knowledge& knowledge, const store::LinkParts& parts) {
  std::vector<store::ArticleId> order;
  std::unordered_map<store::ArticleId, std::uint32_t> place;
  for (const store::ArticleInfo& info : knowledge.infos) {
    place.emplace(info.id, static_cast<std::uint32_t>(order.size()));
    order.push_back(info.id);
  }
  store::AllLinks links = store::StoryStore(database).load_all(order, parts);
  knowledge.stories = std::move(links.stories);
  knowledge.families = std::move(links.families);
  knowledge.sources = std::move(links.sources);
  knowledge.events = std::move(links.events);
  knowledge.topics = std::move(links.topics);
  if (!parts.copies) return;
  for (store::StoredCopy& stored : store::LinkStore(database).all_copies()) {
    const auto a = place.find(stored.a);
    const auto b = place.find(stored.b);
    if (a == place.end() || b == place.end()) continue;
    stored.copy.a = a->second;
    stored.copy.b = b->second;
    knowledge.copies.push_back(std::move(stored.copy));
  }
  std::sort(knowledge.copies.begin(), knowledge.copies.end(),
            [](const model::Copy& x, const model::Copy& y) { return std::pair(x.a, x.b) < std::pair(y.a, y.b); });
}

}  // namespace dateline::app
