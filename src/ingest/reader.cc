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
    case Format::kXml: return read_xml(std::move(item));
    case Format::kMail: return read_mail(std::move(item));
    case Format::kPdf: return read_pdf(std::move(item));
    case Format::kDocx: return read_docx(std::move(item));
  }
  throw base::BugError("an item of no known format");
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
