// Reads figures written as words: "siebenundzwanzig", "elftausend", "two hundred and fifty", "anderthalb", "Dutzende".
//
// Words and their values are data ([figure-word], [number-scale], [number-vague] in the pack); the composer only knows how values
// add up: units after tens (or before them with "und"), then hundred, then falling scales. What does not add up ends the number, so a
// row of number words is read as several numbers in one pass. ICU's spell-out rules were measured and misread most compounds.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extract/analysis.h"
#include "lang/phrase_table.h"

namespace dateline::extract {

struct WordNumber {
  double value = 0;
  std::uint32_t length = 0;  // tokens
  bool vague = false;        // "dozens": at least this many
  bool about = false;        // "a dozen"
  bool article = false;      // "ein", "one": a number only beside a noun that is counted
  bool needs_scale = false;  // "half a": a number only before "million"
  bool zero = false;         // "no", "keine": a number only before casualties
};

class NumberWords {
 public:
  explicit NumberWords(const lang::Pack& pack);

  // The longest number in words that starts at token `at` and ends before `end`.
  [[nodiscard]] std::optional<WordNumber> read(const Analysis& analysis, std::size_t at, std::size_t end) const;

  struct Scale {
    double factor = 1;
    std::uint32_t length = 0;
    bool letter = false;  // "m", "bn": only right behind digits
  };
  [[nodiscard]] std::optional<Scale> scale_at(const Analysis& analysis, std::size_t at) const;

 private:
  [[nodiscard]] std::optional<double> read_compound(std::string_view folded) const;

  lang::PhraseTable words_;
  lang::PhraseTable scales_;
  lang::PhraseTable vague_;
  std::vector<WordNumber> word_values_;
  std::vector<Scale> scale_values_;
  std::vector<double> vague_values_;
  std::vector<bool> starts_;  // by WordId: a phrase of one of the tables begins with it
  lang::WordId joiner_ = lang::kNoWord;                 // "and" between hundred and the rest
  std::vector<std::pair<std::string, double>> parts_;   // of one-word compounds (German), longest first; empty where there are none
  std::string compound_joiner_;                         // "und"
  std::vector<bool> openings_;                          // by the first two bytes: some part begins so
};

}  // namespace dateline::extract
