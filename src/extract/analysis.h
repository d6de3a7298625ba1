// One article laid out and looked up once: what every extractor reads and none changes.
//
// Tokens, sentences and word ids are made here so that each later question (dates, names, claims, events) costs only integer
// comparisons. Borrowed data: an Analysis must not outlive the article's text and the pack.
#pragma once

#include <string_view>
#include <vector>

#include "lang/pack.h"
#include "model/article.h"
#include "text/layout.h"

namespace dateline::extract {

struct Analysis {
  std::string_view text;
  const model::Published* published = nullptr;
  const model::Article* article = nullptr;
  const lang::Pack* pack = nullptr;
  text::Layout layout;
  std::vector<lang::WordId> words;  // one per token; kNoWord for digits and unlisted words

  [[nodiscard]] const std::vector<text::Token>& tokens() const noexcept { return layout.tokens; }
  [[nodiscard]] std::string_view token_text(std::size_t token) const noexcept { return text::slice(text, layout.tokens[token].span); }
  // Bytes from the first to the last token, both inclusive.
  [[nodiscard]] text::Span span_of(std::size_t first, std::size_t last) const noexcept {
    return {layout.tokens[first].span.begin, layout.tokens[last].span.end};
  }
};

[[nodiscard]] Analysis analyse(const model::Article& article, const lang::Pack& pack);

}  // namespace dateline::extract
