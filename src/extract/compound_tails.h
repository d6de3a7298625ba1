// Which listed word does a German compound end in? "Elitesoldaten" ends in "soldaten", "Landesinnenminister" in "innenminister".
//
// The last part of a compound says what it is. The longest listed tail wins; the part before it needs at least three bytes.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "lang/lexicon.h"

namespace dateline::extract {

class CompoundTails {
 public:
  explicit CompoundTails(std::size_t word_count) : payloads_(word_count + 1, 0) {}

  // `form` must be one word of the lexicon with at least four bytes; anything else is left out. What is added first wins.
  void add(const lang::Lexicon& lexicon, std::string_view form, std::uint32_t payload);
  [[nodiscard]] std::optional<std::uint32_t> find(const lang::Lexicon& lexicon, std::string_view word) const;

 private:
  std::vector<std::uint32_t> payloads_;  // by WordId: payload + 1
};

}  // namespace dateline::extract
