// Where do paragraphs and sentences begin and end? The skeleton every extractor walks along.
//
// News text, not prose in general: headlines without a full stop, datelines, hard-wrapped wire copy, "19. Juni", "Prof. Dr.",
// "U.S. Gen. J. Smith", direct speech with its full stop inside the quotation marks. What is an abbreviation is language data and comes in as
// SplitRules (src/lang reads it from abbreviations.lex). ICU's sentence breaks were measured and split "Am 19. | Juni".
// Linear in the text; any valid UTF-8 in, no throw. Every token lies in exactly one sentence, every sentence in one paragraph.
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "text/token.h"

namespace dateline::text {

// All words folded (text::fold), without the final full stop.
struct SplitRules {
  std::unordered_set<std::string> never_final;  // "Prof", "Mr": a sentence never ends after them
  std::unordered_set<std::string> maybe_final;  // "usw", "Inc": it ends there if a sentence starter follows
  std::unordered_set<std::string> clock;        // "a.m": it ends there if a capital follows, unless one of …
  std::unordered_set<std::string> after_clock;  // … these: "Tuesday", "GMT"
  std::unordered_set<std::string> starters;     // "the", "der": words that open a sentence when capitalised
  std::unordered_set<std::string> after_ordinal;  // "juni", "weltkrieg": nouns that follow "19."
  bool ordinal_dot = false;                     // "19." is an ordinal number (German)
};

struct Sentence {
  Span span;                     // first to last token
  std::uint32_t first_token = 0;  // [first_token, end_token) into Layout::tokens
  std::uint32_t end_token = 0;
  std::uint32_t paragraph = 0;
};

struct Paragraph {
  Span span;
  std::uint32_t first_sentence = 0;
  std::uint32_t end_sentence = 0;
};

struct Layout {
  std::vector<Token> tokens;
  std::vector<Sentence> sentences;
  std::vector<Paragraph> paragraphs;
  bool hard_wrapped = false;  // single line breaks are only white space here

  // Index of the sentence that holds the token / the byte (the nearest before it, if it falls between two).
  [[nodiscard]] std::uint32_t sentence_of_token(std::uint32_t token) const noexcept;
  [[nodiscard]] std::uint32_t sentence_at(std::uint32_t byte) const noexcept;
  // Index of the first token that ends after `byte`; tokens.size() if there is none.
  [[nodiscard]] std::uint32_t token_at(std::uint32_t byte) const noexcept;
};

[[nodiscard]] Layout lay_out(std::string_view text, const SplitRules& rules);

}  // namespace dateline::text
