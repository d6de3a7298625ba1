// Reads figures written with digits: "205", "11.000", "11,000", "1,5", "2.3", "11 000".
//
// German and English swap the roles of full stop and comma, and translated copy mixes both. A mark before groups of three digits
// groups, a mark before one or two digits is a decimal mark, in either language; one group of three is ambiguous ("1,234"), so both
// readings are given and whoever knows the counted noun decides. Dates ("19.6.2024"), versions and long digit strings are refused.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "text/token.h"

namespace dateline::extract {

struct Numeral {
  double value = 0;
  std::optional<double> if_counted;  // the other reading, for nouns that only come whole: "1,234 Soldaten"
  std::uint32_t length = 0;          // tokens that belong together, also when refused
  bool refused = false;              // digits, but no amount
  bool plain = false;                // no mark inside: may be a year, a house number …
};

// tokens[at] is of kind kNumber. `decimal` is the decimal mark of the language, '.' or ','.
[[nodiscard]] Numeral read_numeral(std::string_view text, std::span<const text::Token> tokens, std::size_t at, char decimal);

}  // namespace dateline::extract
