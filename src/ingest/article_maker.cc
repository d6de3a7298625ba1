#include "ingest/article_maker.h"

#include <algorithm>

#include "base/hash.h"
#include "base/strings.h"
#include "ingest/agency.h"
#include "ingest/problem.h"
#include "text/utf8.h"

namespace dateline::ingest {
namespace {

bool has_content(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const text::CodePoint c = text::decode_at(text, at);
    if (c.value >= '0' && (c.value <= '9' || text::is_letter(c.value))) return true;
    at += c.size;
  }
  return false;
}

// A wrong date must not cost the article, and must not become a right one.
void take_date(model::Article& article, const std::string& given, const char* name, model::Published& slot) {
  if (given.empty()) return;
  auto date = model::parse_published(given, model::PublishedBasis::kGiven);
  if (date) {
    date->evidence = "given";
    slot = *date;
  } else {
    article.warnings.push_back(std::string(name) + ": '" + given.substr(0, 60) + "' is not a date (use YYYY-MM-DD), left out");
  }
}

void take(const std::string& given, std::string& slot) {
  if (!given.empty()) slot = given;
}

}  // namespace

base::Result<model::Article> finish_article(model::Article article, const Given& given) {
  if (!has_content(article.text)) return make_problem("empty-text", "the article has no text");
  if (article.text.size() > kMaxItemBytes) return make_problem("too-large", "the text is larger than 64 MiB");
  take(given.lang, article.lang);
  take(given.outlet, article.outlet);
  take(given.url, article.url);
  take(given.title, article.title);
  if (!given.author.empty()) article.authors = {given.author};
  take_date(article, given.published, "published", article.published);
  take_date(article, given.updated, "updated", article.updated);
  article.sha256 = base::sha256_hex(article.text);
  article.id = given.id.empty() ? article.sha256 : given.id;
  if (!given.agency.empty()) {
    article.agency = given.agency;
  } else if (article.agency.empty()) {
    article.agency = find_agency_credit(article.text);
  }
  return article;
}

}  // namespace dateline::ingest
