// Which listed word does a German compound end in? "Elitesoldaten" ends in "soldaten", "Landesinnenminister" in
// "innenminister".
//
// The last part of a compound says what it is. The longest listed tail wins; the part before it needs at least three
// bytes.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "extract/suffix_table.h"
#include "lang/lexicon.h"

namespace dateline::extract {

class CompoundTails {
 public:
  // `form` must be one word of the lexicon with at least four bytes; anything else is left out. What is added first
  // wins.
  void add(const lang::Lexicon& lexicon, std::string_view form, std::uint32_t payload);
  // Call once after the last add().
  void build() { tails_.build(); }
  [[nodiscard]] std::optional<std::uint32_t> find(std::string_view word) const;

 private:
  SuffixTable tails_;
};

}  // namespace dateline::extract
