// Full text: which articles and which claims hold these words?
//
// What a person types is words, never a query language: every word is one phrase to FTS5, so that "C++", "O'Brien" and "NOT" are just text. All
// words must occur. Case and accents do not count. Newest first; ranking would have to read every hit of a frequent word.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "store/article_store.h"

namespace dateline::store {

struct ArticleHit {
  ArticleId article = 0;
  std::string snippet;  // of title or text, the words between U+2068 and U+2069 (first strong isolate, pop isolate)
};

struct ClaimHit {
  ArticleId article = 0;
  std::uint32_t claim = 0;  // its seq
};

// Words without any letter or digit are left out; nothing is found for none.
[[nodiscard]] std::vector<ArticleHit> search_articles(const Database& database, std::string_view words, const ArticleChoice& choice, std::uint64_t limit);
[[nodiscard]] std::vector<ClaimHit> search_claims(const Database& database, std::string_view words, const ArticleChoice& choice, std::uint64_t limit);

// The words as FTS5 is given them: `"C++" "O'Brien"`.
[[nodiscard]] std::string quoted_terms(std::string_view words);

}  // namespace dateline::store
