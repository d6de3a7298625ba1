// One function for each format: bytes that were told to be of that format to articles.
//
// Internal to this folder; parse_item in reader.h chooses. All are pure, none throws for bad input.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "ingest/item.h"
#include "model/article.h"

namespace dateline::ingest {

using Articles = std::vector<base::Result<model::Article>>;

[[nodiscard]] Articles read_plain(Item item);
[[nodiscard]] Articles read_json(Item item);
[[nodiscard]] Articles read_html(Item item);
[[nodiscard]] Articles read_xml(Item item);
[[nodiscard]] Articles read_mail(Item item);
[[nodiscard]] Articles read_pdf(Item item);
[[nodiscard]] Articles read_docx(Item item);

// The page inside a record or a container; `warnings` are those its reading has given so far.
[[nodiscard]] base::Result<model::Article> make_page_article(std::string bytes, const Given& given, std::string origin, std::vector<std::string> warnings);

// All text of a piece of HTML, a blank line between its blocks; for entries and messages that are the article and nothing else.
[[nodiscard]] std::string text_of_fragment(std::string_view html);

}  // namespace dateline::ingest
