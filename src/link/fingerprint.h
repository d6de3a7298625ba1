// Which stretches of words does a text consist of, in a form that an index can find again?
//
// Winnowing (Schleimer, Wilkerson & Aiken 2003): hashes of every kShingle words, of which the least in each window of kWindow is kept. Two texts
// that share kShingle + kWindow - 1 = 15 words in a row always share a fingerprint; shorter echoes are common phrases. MinHash signatures were
// measured on the same task and find whole copies as well but only a quarter of the shared passages.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "text/span.h"
#include "text/token.h"

namespace dateline::link {

inline constexpr std::size_t kShingle = 8;
inline constexpr std::size_t kWindow = 8;

// A word or a numeral ("11.000" is one) as comparing sees it: without case, punctuation and typography.
struct PrintedWord {
  std::uint64_t hash = 0;
  text::Span span;
  bool number = false;

  friend constexpr bool operator==(const PrintedWord&, const PrintedWord&) = default;
};

[[nodiscard]] std::vector<PrintedWord> printed_words(std::string_view text);
[[nodiscard]] std::vector<PrintedWord> printed_words(std::string_view text, std::span<const text::Token> tokens);

// Sorted, each once. A text of fewer than kShingle words has one, of all its words; a text without words has none.
[[nodiscard]] std::vector<std::uint64_t> fingerprints(const std::vector<PrintedWord>& words);

}  // namespace dateline::link
