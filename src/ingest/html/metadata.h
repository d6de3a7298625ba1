// What does a page say about itself? Title, authors, outlet, address, language, first publication and last update.
//
// Sources, best first: JSON-LD of the article (schema.org, in arrays and @graph, broken JSON mended or scanned), Open Graph and the meta names of
// the usual systems, microdata, `time` elements and lines near the headline, the URL. Comments, teasers and copyright lines are never asked for a
// date. Which one answered is kept in Published::evidence.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ingest/html/blocks.h"
#include "ingest/html/dom.h"
#include "model/article.h"

namespace dateline::ingest::html {

struct Metadata {
  std::string title;
  std::string description;
  std::string outlet;
  std::string url;
  std::string lang;
  std::vector<std::string> authors;
  model::Published published;
  model::Published updated;
  std::string article_body;   // schema.org articleBody; a witness for the main text, never its source
  bool paywalled = false;     // the page says that it is not free
};

[[nodiscard]] Metadata read_metadata(const Page& page, const Blocks& blocks, std::string_view given_url);

// How far a node is from the article: its own, in furniture that may hold the article's data (navigation, side notes), or other articles' and readers'.
enum class Place : std::uint8_t { kOwn, kFurniture, kForeign };
[[nodiscard]] std::vector<Place> place_nodes(const Page& page, const Blocks& blocks);

// What JSON-LD tells of the page's article, and of the page as such where that is told apart.
struct JsonLd {
  Metadata article;
  Metadata page;
  bool has_article = false;
};

// Adds one script's content; the first article found is the page's, later ones are teasers.
void read_json_ld(std::string_view json, JsonLd& found, std::string_view lang);

// Takes from `from` what `into` does not know yet.
void fill_gaps(Metadata& into, const Metadata& from);

}  // namespace dateline::ingest::html
