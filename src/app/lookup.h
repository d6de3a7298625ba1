// Which thing does a word name? Articles by name, uid or the beginning of a uid; items of an article by uid, "/", kind and number.
//
// Kinds: t time, n name (entity), q figure, c claim, e event mention: "5f0c81d2a9b3e417/c3". An article's name does for its uid: "flood-1/c3".
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "app/archive.h"
#include "base/result.h"
#include "model/extraction.h"
#include "store/article_store.h"

namespace dateline::app {

struct Found {
  store::ArticleInfo info;
  model::Record record;
  char kind = 'a';         // 'a': the article itself
  std::uint32_t item = 0;
};

// A Problem "unknown" or "ambiguous", whose message says what to try.
[[nodiscard]] base::Result<Found> look_up(Archive& archive, std::string_view word);

// Every revision of the article, first to last.
[[nodiscard]] std::vector<Found> revisions_of(Archive& archive, const Found& article);

// The article's rows and all that hangs on them are gone afterwards; what was linked with it is linked anew.
void remove_article(Archive& archive, const Found& article);

}  // namespace dateline::app
