// What linking and comparing see of an article: its text with metadata, and what extraction found in it.
//
// Questions about several articles are asked about a list of views; members of the answers are indices into that list. A view only
// borrows: the caller keeps articles and extractions alive while the answer is computed. Neither pointer is ever null.
#pragma once

#include "model/article.h"
#include "model/extraction.h"

namespace dateline::model {

struct ArticleView {
  const Article* article = nullptr;
  const Extraction* extraction = nullptr;
};

// The order in which articles are told of, whatever order they came in: publication day (the earliest it can be; unknown days last),
// then content hash, then the name the input gave, which tells two prints of one text apart.
[[nodiscard]] inline bool before(const ArticleView& a, const ArticleView& b) noexcept {
  const auto day = [](const ArticleView& v) { return v.article->published.days.earliest; };
  if (day(a) != day(b)) return day(a).has_value() && (!day(b).has_value() || *day(a) < *day(b));
  if (a.article->sha256 != b.article->sha256) return a.article->sha256 < b.article->sha256;
  return a.article->id < b.article->id;
}

}  // namespace dateline::model
