// Where are the noun phrases that could name a source, and how far do they reach?
//
// Chunks from word classes, capitals and endings: determiner, adjectives, nouns and names; genitives and "of/von/für" phrases hang on; brackets
// and appositions between commas belong to it ("Hans Maier (SPD), Sprecher der Stadt,"). Relative clauses never do.
#pragma once

#include <optional>
#include <vector>

#include "extract/claim/reading.h"

namespace dateline::extract {

struct NounPhrase {
  std::uint32_t begin = 0;  // tokens, half-open
  std::uint32_t end = 0;
  std::uint32_t head = 0;   // noun that says what it is; for names the last word of the first run
  bool governed = false;    // behind a preposition
  bool oblique = false;     // its determiner cannot be a subject's
  bool pronoun = false;
  bool name = false;        // begins with capitals, without a determiner
  bool time = false;
};

class NounPhraseReader {
 public:
  // `governed`: behind a preposition cue no verb can follow, so "reports" is a noun there.
  explicit NounPhraseReader(const Reading& reading, bool governed = false) : r_(reading), governed_(governed) {}

  // The phrase that begins exactly at `at` and ends before `limit`. `wide`: in front of the verb, where "in …" phrases belong to it, too.
  [[nodiscard]] std::optional<NounPhrase> at(std::uint32_t at, std::uint32_t limit, bool wide) const;
  // All phrases of the range, left to right; each continues where the one before ended.
  [[nodiscard]] std::vector<NounPhrase> all(TokenRange range, bool wide) const;
  // Extends a phrase over a following bracket and apposition.
  void extend_apposition(NounPhrase& phrase, std::uint32_t limit) const;

 private:
  // One simple phrase without what hangs on it.
  [[nodiscard]] std::optional<NounPhrase> simple(std::uint32_t at, std::uint32_t limit) const;
  void extend(NounPhrase& phrase, std::uint32_t limit, bool wide, int depth) const;
  [[nodiscard]] bool noun_behind_determiner(std::uint32_t i) const;
  [[nodiscard]] bool adjective(std::uint32_t i) const;
  [[nodiscard]] bool noun_word(std::uint32_t i, std::uint32_t begin) const;
  [[nodiscard]] std::uint32_t run_end(std::uint32_t i, std::uint32_t limit, std::uint32_t begin) const;

  const Reading& r_;
  bool governed_;
};

}  // namespace dateline::extract
