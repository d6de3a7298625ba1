// The article as claim extraction reads it: a class for each token, quotations, and each sentence cut into segments.
//
// A segment is what stands between commas, semicolons, colons, spaced dashes, outside quotations and brackets; a quotation that ends in a comma
// or full stop of its own ends a segment too. A "sentence" of more than 300 tokens (a table, a list) is read in pieces, so that no work is quadratic. "Outer" tokens stand in no quotation and no bracket: only they can be cues.
#pragma once

#include <cstdint>
#include <vector>

#include "extract/analysis.h"
#include "extract/claim/cue_lexicon.h"
#include "extract/claim/grammar.h"
#include "extract/claim/quotes.h"

namespace dateline::extract {

// Half-open range of tokens.
struct TokenRange {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  [[nodiscard]] bool empty() const noexcept { return begin >= end; }
  [[nodiscard]] bool contains(std::uint32_t token) const noexcept { return begin <= token && token < end; }
};

struct Segment {
  std::uint32_t begin = 0;  // first token behind the boundary
  std::uint32_t end = 0;    // the boundary mark that ends it, or the end of the sentence
  char opened_by = 0;       // boundary before it: ',' ';' ':' '-' '"' (end of a quotation); 0 at the start of a sentence
};

struct SentenceReading {
  std::uint32_t begin = 0;  // tokens of the sentence
  std::uint32_t end = 0;
  std::uint32_t stop = 0;   // end without the final full stop
  std::uint32_t first_segment = 0;
  std::uint32_t end_segment = 0;
  std::uint32_t paragraph = 0;
};

class Reading {
 public:
  Reading(const Analysis& analysis, const Grammar& grammar, const CueLexicon& cues);

  const Analysis& analysis;
  const Grammar& grammar;
  const CueLexicon& cues;
  Quotes quotes;
  std::vector<ClassSet> classes;         // by token
  std::vector<bool> bracket;             // by token: stands inside brackets, marks included
  std::vector<SentenceReading> sentences;
  std::vector<Segment> segments;         // of all sentences, in order
  bool first_person = false;             // a speech or an opinion piece: what its "I" and "we" say is the matter

  [[nodiscard]] const text::Token& token(std::uint32_t i) const noexcept { return analysis.layout.tokens[i]; }
  [[nodiscard]] std::string_view text_of(std::uint32_t i) const noexcept { return analysis.token_text(i); }
  [[nodiscard]] std::uint32_t size() const noexcept { return static_cast<std::uint32_t>(classes.size()); }
  [[nodiscard]] bool is(std::uint32_t i, ClassSet set) const noexcept { return i < classes.size() && (classes[i] & set) != 0; }
  [[nodiscard]] bool quoted(std::uint32_t i) const noexcept { return quotes.of[i] >= 0; }
  [[nodiscard]] bool outer(std::uint32_t i) const noexcept { return quotes.of[i] < 0 && !bracket[i]; }
  [[nodiscard]] bool is_word(std::uint32_t i) const noexcept { return token(i).kind == text::TokenKind::kWord; }
  [[nodiscard]] const Quote* quote_at(std::uint32_t i) const noexcept { return quotes.of[i] < 0 ? nullptr : &quotes.list[static_cast<std::size_t>(quotes.of[i])]; }
  // Index in `sentences` of the sentence with this token.
  [[nodiscard]] std::uint32_t sentence_of(std::uint32_t token) const noexcept;
  // Index in `segments` of the segment with this token of the sentence (the one before, for a boundary mark).
  [[nodiscard]] std::uint32_t segment_of(const SentenceReading& sentence, std::uint32_t token) const noexcept;

  // A finite verb, as far as lists and endings tell.
  [[nodiscard]] bool finite(std::uint32_t i) const;
  // A finite form of a verb of speech that counts in this text.
  [[nodiscard]] bool cue_finite(std::uint32_t i) const;
  // A form of speech that is as often a noun: "state", "report".
  [[nodiscard]] bool cue_noun(std::uint32_t i) const;
  // A noun, as far as capitals (German) tell.
  [[nodiscard]] bool noun(std::uint32_t i) const noexcept;
  // English: a participle that says more of the noun before it ("a letter seen by", "documents filed on Monday").
  [[nodiscard]] bool participle(std::uint32_t i) const noexcept;
  [[nodiscard]] bool lower_word(std::uint32_t i) const noexcept { return is_word(i) && !token(i).capitalised; }
  // Does any outer token of the range have one of these classes?
  [[nodiscard]] bool has(TokenRange range, ClassSet set) const noexcept;
  [[nodiscard]] bool has_finite(TokenRange range) const;

 private:
  [[nodiscard]] bool followed_by(std::uint32_t i, const std::vector<lang::WordId>& rest) const noexcept;
  [[nodiscard]] std::uint32_t whole_bracket(std::uint32_t begin, std::uint32_t end) const noexcept;
  void read_sentence(std::uint32_t begin, std::uint32_t end, std::uint32_t paragraph);
  [[nodiscard]] char boundary_at(std::uint32_t i, const SentenceReading& sentence) const noexcept;
};

}  // namespace dateline::extract
