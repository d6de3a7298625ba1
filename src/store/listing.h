// Lists over many articles that need no texts: counts per outlet and per article.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "store/article_store.h"

namespace dateline::store {

struct ListedArticle {
  ArticleInfo info;
  std::uint64_t claims = 0;
  std::uint64_t events = 0;
};

// In the order of ArticleStore::list.
[[nodiscard]] std::vector<ListedArticle> list_articles(Database& database, const ArticleChoice& choice);

enum class NameKind { kOutlet, kSource, kActor, kPlace, kArticle };
// Every name of that kind, each once, in order of its bytes.
[[nodiscard]] std::vector<std::string> list_names(Database& database, NameKind kind);

}  // namespace dateline::store
