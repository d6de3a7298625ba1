// Stories, copies and text families of a set of articles held in memory: what a database holds once the same articles are in it.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "link/article_view.h"
#include "link/signature.h"
#include "model/link.h"

namespace dateline::link {

struct LinkedSet {
  std::vector<model::Story> stories;    // by first member; members in the order given
  std::vector<model::Copy> copies;      // by a, then b
  std::vector<std::uint32_t> families;  // of each article: the first of its story that prints the same text
};

// `articles` in the order of model::before; `identities` are their uids.
[[nodiscard]] LinkedSet link_whole_set(std::span<const ArticleView> articles, std::span<const std::string> identities, SignatureMaker& maker);

// The name of a story by the uid of its first article.
[[nodiscard]] std::string story_uid(std::string_view first_article_uid);

}  // namespace dateline::link
