// Which blocks of a page are the article?
//
// Readability-like scores were the starting point; what is used here is a search for the element that holds as much running text and as little else as
// possible (every link list, teaser and short line inside costs), on blocks from which the parts that name themselves navigation, teaser,
// comment … are gone. Then the head of the article (standfirst) is added and furniture inside it (titles, bylines, "read more") left out.
// Structure, link share, text length and class words decide; no rule knows a site. Without running text there is no article.
#pragma once

#include <cstdint>
#include <vector>

#include "ingest/html/blocks.h"
#include "ingest/html/dom.h"
#include "ingest/html/metadata.h"

namespace dateline::ingest::html {

struct MainText {
  std::vector<std::uint32_t> blocks;    // indices into Blocks::list, in order
  std::vector<std::uint32_t> captions;  // the same, words under pictures inside the article
};

[[nodiscard]] MainText find_main_text(const Page& page, const Blocks& blocks, const Metadata& metadata);

}  // namespace dateline::ingest::html
