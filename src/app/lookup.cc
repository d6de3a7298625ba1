#include "app/lookup.h"

#include <charconv>

#include "app/linking.h"
#include "store/database.h"

namespace dateline::app {
namespace {

base::Problem problem(std::string code, std::string message) {
  base::Problem out;
  out.code = std::move(code);
  out.message = std::move(message);
  return out;
}

struct ItemName {
  std::string_view article;
  char kind;
  std::uint32_t item;
};

std::optional<ItemName> split_item(std::string_view word) {
  const std::size_t slash = word.rfind('/');
  if (slash == std::string_view::npos || slash + 2 >= word.size() || slash == 0) return std::nullopt;
  ItemName out{word.substr(0, slash), word[slash + 1], 0};
  if (std::string_view("tnqce").find(out.kind) == std::string_view::npos) return std::nullopt;
  const char* begin = word.data() + slash + 2;
  const char* end = word.data() + word.size();
  const auto read = std::from_chars(begin, end, out.item);
  if (read.ec != std::errc() || read.ptr != end) return std::nullopt;
  return out;
}

std::size_t count_of(const model::Extraction& x, char kind) {
  switch (kind) {
    case 't': return x.timexes.size();
    case 'n': return x.entities.size();
    case 'q': return x.quantities.size();
    case 'c': return x.claims.size();
    default: return x.events.size();
  }
}

}  // namespace

base::Result<Found> look_up(Archive& archive, std::string_view word) {
  store::ArticleStore articles(archive.database());
  std::vector<store::ArticleId> ids = articles.find(word);
  std::optional<ItemName> item;
  if (ids.empty()) {
    item = split_item(word);
    if (item) ids = articles.find(item->article);
  }
  const std::string name(word);
  if (ids.empty()) return problem("unknown", "there is no article or item called '" + name + "'; dateline articles lists the articles");
  if (ids.size() > 1) {
    std::string message = "'" + name + "' may be any of " + std::to_string(ids.size()) + " articles; say which one:";
    for (std::size_t i = 0; i < ids.size() && i < 5; ++i) message += " " + articles.load_info(ids[i]).uid;
    return problem("ambiguous", message);
  }
  Found out;
  out.info = articles.load_info(ids.front());
  out.record = articles.load_record(ids.front());
  if (item) {
    out.kind = item->kind;
    out.item = item->item;
    const std::size_t count = count_of(out.record.extraction, item->kind);
    if (item->item >= count) return problem("unknown", "'" + name + "' is not there: the article has " + std::to_string(count) + " of that kind, counted from 0");
  }
  return out;
}

std::vector<Found> revisions_of(Archive& archive, const Found& article) {
  store::ArticleStore articles(archive.database());
  std::vector<Found> out;
  for (const store::ArticleId id : articles.revisions(article.info.id)) {
    Found found;
    found.info = articles.load_info(id);
    found.record = articles.load_record(id);
    out.push_back(std::move(found));
  }
  return out;
}

void remove_article(Archive& archive, const Found& article) {
  store::Transaction transaction(archive.database());
  const auto touched = store::ArticleStore(archive.database()).remove(article.info.id);
  link_touched(archive.database(), touched);
  transaction.commit();
}

}  // namespace dateline::app
