#include "store/listing.h"

#include "store/database.h"
#include "store/query.h"

namespace dateline::store {

std::vector<ListedArticle> list_articles(Database& database, const ArticleChoice& choice) {
  ArticleStore articles(database);
  Query claims(database, "SELECT count(*) FROM claim WHERE article_id = ?");
  Query events(database, "SELECT count(*) FROM event_mention WHERE article_id = ?");
  const auto count = [](Query& query, ArticleId id) {
    const std::uint64_t number = query.with(id).step() ? static_cast<std::uint64_t>(query.integer(0)) : 0;
    query.reset();
    return number;
  };
  std::vector<ListedArticle> out;
  for (const ArticleId id : articles.list(choice)) {
    ListedArticle listed;
    listed.info = articles.load_info(id);
    listed.claims = count(claims, id);
    listed.events = count(events, id);
    out.push_back(std::move(listed));
  }
  return out;
}

std::vector<std::string> list_names(Database& database, NameKind kind) {
  const auto statement = [kind] {
    switch (kind) {
      case NameKind::kOutlet: return "SELECT DISTINCT name FROM outlet ORDER BY name";
      case NameKind::kSource: return "SELECT DISTINCT name FROM story_source ORDER BY name";
      case NameKind::kActor: return "SELECT DISTINCT name FROM event_party ORDER BY name";
      case NameKind::kPlace: return "SELECT DISTINCT place_name FROM event WHERE place_name IS NOT NULL ORDER BY place_name";
      case NameKind::kArticle: return "SELECT DISTINCT name FROM article WHERE latest = 1 ORDER BY name";
    }
    return "";
  };
  Query query(database, statement());
  std::vector<std::string> out;
  while (query.step()) out.emplace_back(query.text(0));
  return out;
}

}  // namespace dateline::store
