// Whom are the claims of many articles attributed to? One source for each, across spellings, titles, languages and articles.
//
// A key that extraction found (a person's full name, a state, an institution) is the same everywhere. What has no such key, a surname,
// "officials", "a report", is only compared inside one story: a bare surname joins a full name if the story has exactly one of that
// surname, and everything else joins only what is written alike. A wrong merge is worse than a missed one. Pure; the answer depends
// on the set of articles, not on their order.
#pragma once

#include <span>
#include <vector>

#include "link/article_view.h"
#include "model/link.h"

namespace dateline::link {

// `stories` partition (some of) the articles; an article in none is a story of its own. Every claim with a source is in exactly one
// Source::claims. Sources come sorted by uid, their claims by article and item.
[[nodiscard]] std::vector<model::Source> find_sources(std::span<const ArticleView> articles, std::span<const model::Story> stories);

}  // namespace dateline::link
