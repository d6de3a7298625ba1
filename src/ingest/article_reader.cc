#include "ingest/article_reader.h"

#include "base/hash.h"
#include "base/strings.h"
#include "text/utf8.h"

namespace dateline::ingest {
namespace {

base::Problem problem(std::string code, std::string message) {
  base::Problem out;
  out.code = std::move(code);
  out.message = std::move(message);
  return out;
}

}  // namespace

base::Result<model::Article> read_plain(std::string text, const Given& given) {
  if (base::trim(text).empty()) return problem("empty-text", "the article has no text");
  if (const auto bad = text::find_invalid_utf8(text)) {
    base::Problem out = problem("not-utf8", "the text is not valid UTF-8");
    out.byte_offset = *bad;
    return out;
  }
  model::Article article;
  article.text = std::move(text);
  article.sha256 = base::sha256_hex(article.text);
  article.id = given.id.empty() ? article.sha256 : given.id;
  article.lang = given.lang;
  article.outlet = given.outlet;
  article.url = given.url;
  article.title = given.title;
  if (!given.published.empty()) {
    auto published = model::parse_published(given.published, model::PublishedBasis::kGiven);
    if (!published) return problem("bad-date", "published: '" + given.published + "' is not a date (use YYYY-MM-DD)");
    article.published = *published;
  }
  return article;
}

}  // namespace dateline::ingest
