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

}  // namespace dateline::store
