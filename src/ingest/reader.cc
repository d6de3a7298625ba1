#include "ingest/reader.h"

#include "ingest/article_maker.h"
#include "ingest/formats.h"
#include "ingest/problem.h"

namespace dateline::ingest {
namespace {

Articles read_by_format(Item item) {
  switch (item.format) {
    case Format::kPlainText: return read_plain(std::move(item));
    case Format::kJson: return read_json(std::move(item));
    case Format::kHtml: return read_html(std::move(item));
    default: break;
  }
  Articles out;
  out.push_back(make_problem("not-supported", "this format is not read yet"));
  return out;
}

}  // namespace

std::vector<base::Result<model::Article>> parse_item(Item item) {
  const std::string origin = item.origin;
  const auto line = item.line;
  Articles articles = read_by_format(std::move(item));
  for (auto& article : articles) {
    if (article) continue;
    base::Problem problem = article.error();
    if (problem.file.empty()) problem.file = origin;
    if (!problem.line) problem.line = line;
    article = std::move(problem);
  }
  return articles;
}

}  // namespace dateline::ingest
