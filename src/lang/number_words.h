// What number does a word or a row of words spell? "siebenundzwanzig", "elftausend", "twenty-first", "two hundred and five".
//
// The atoms are data (section [number-word]: value, attribute `role`); the grammar of putting them together is the same for languages that count in
// tens and thousands. Glued compounds are read inside one token, since no list can hold them. Values up to 999 999 999 999.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lang/lexicon.h"

namespace dateline::lang {

class NumberWords {
 public:
  struct Atom {
    std::string form;         // folded
    std::int64_t value = 0;
    bool ordinal = false;     // "first", "dritte"
    bool joiner = false;      // "and", "und": no value
    bool alone_only = false;  // "eine": a number only where it stands alone, never at the beginning of a longer word
  };
  struct Reading {
    std::int64_t value = 0;
    bool ordinal = false;
    std::size_t used = 0;     // bytes of the word
  };

  explicit NumberWords(const Lexicon& lexicon);

  // The longest number that the folded word begins with; `used` tells where it ends ("zweijährig" gives 2 and 4). nullopt if none.
  [[nodiscard]] std::optional<Reading> read_prefix(std::string_view folded) const;
  // Can a number begin with this byte pair? Keeps ordinary words away from read_prefix.
  [[nodiscard]] bool may_begin(std::string_view folded) const noexcept;

 private:
  [[nodiscard]] const Atom* longest_atom(std::string_view rest) const noexcept;
  std::vector<std::vector<Atom>> buckets_;  // by the first two bytes, longest form first
  std::vector<std::uint8_t> pairs_;         // by the first two bytes: bucket + 1, 0 if there is none
  std::vector<bool> opens_;                 // by the first two bytes: some number begins so
};

// Puts the next part of a number behind what there is: 20 + 7 = 27, 2 * 100 = 200, 3000 + 250. False if no number is spelled so.
[[nodiscard]] bool append_number(std::int64_t& total, std::int64_t& current, std::int64_t value) noexcept;

}  // namespace dateline::lang
