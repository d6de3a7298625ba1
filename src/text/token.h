// Cuts a text into tokens: runs of letters, runs of digits, and single punctuation marks.
//
// Atomic on purpose: "19.6.2024" is five tokens, "US-Außenminister" three, "11.000" three. What belongs together (a date, a
// number, a compound) differs by question and is put together by whoever asks, with `space_before` telling what touches.
// Two exceptions serve every reader: an apostrophe between letters stays in its word ("don't", "O'Brien"), and a final
// genitive is a token of its own ("Kyiv" "'s"). Linear in the text; any bytes in, no throw.
#pragma once

#include <string_view>
#include <vector>

#include "text/span.h"

namespace dateline::text {

enum class TokenKind : std::uint8_t {
  kWord,        // letters and combining marks, inner apostrophes
  kNumber,      // ASCII digits
  kPunctuation  // one mark or symbol that is neither
};

struct Token {
  Span span;
  TokenKind kind = TokenKind::kPunctuation;
  bool space_before = false;    // white space (or the start of the text) stands before it
  bool newline_before = false;  // that white space has a line break
  bool capitalised = false;     // word: first letter is upper case
  bool all_caps = false;        // word of at least two letters, all upper case
  char mark = 0;                // punctuation: its ASCII character; typographic marks reduced to '"' '\'' '-'; else 0
};

[[nodiscard]] std::vector<Token> tokenise(std::string_view text);

}  // namespace dateline::text
