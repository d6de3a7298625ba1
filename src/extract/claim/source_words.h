// How is a source called that has no name of its own? "Flughafen" for "des Flughafens", "Tim Rohde's lawyer" for "his lawyer".
//
// Words: claims_sources.lex of the pack. German nouns that no list has are brought into the nominative by the determiner before them and their ending;
// what the endings do not settle stays as printed.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "extract/suffix_table.h"
#include "lang/pack.h"

namespace dateline::extract {

class SourceWords {
 public:
  enum Owner : std::uint8_t { kHe = 1U << 0U, kShe = 1U << 1U, kIt = 1U << 2U, kThey = 1U << 3U };

  explicit SourceWords(const lang::Pack& pack);

  // Whom the (folded) possessive may mean, as bits of Owner; 0 for other words.
  [[nodiscard]] std::uint8_t owners(std::string_view folded) const;
  // "senior", "mehrere": tells not which ones.
  [[nodiscard]] bool ranks(std::string_view folded) const { return ranks_.count(std::string(folded)) != 0; }
  // Is this a given name of men or women only? kHe, kShe, 0 where it is not known.
  [[nodiscard]] std::uint8_t given(std::string_view name) const;
  // "lawyer" of "Tim Rohde" → "Tim Rohde's lawyer", "Anwalt von Tim Rohde".
  [[nodiscard]] std::string owned(std::string_view what, std::string_view owner) const;
  // A phrase without its determiner in the nominative, by the (folded) word before it; as printed in languages without cases.
  [[nodiscard]] std::string nominative(std::string_view before, std::string_view phrase) const;

 private:
  enum class Case : std::uint8_t { kGenitive, kDative, kPlural, kOther };
  // One ending for another: the longest that fits; empty if none does.
  [[nodiscard]] static std::string replaced(std::string_view word, const std::unordered_map<std::string, std::string>& endings);
  [[nodiscard]] std::string noun(Case in, std::string_view word) const;

  std::unordered_map<std::string, std::uint8_t> owners_;
  std::unordered_map<std::string, std::uint8_t> given_;
  std::unordered_set<std::string> ranks_;
  std::string behind_;
  std::string between_;
  std::unordered_map<std::string, Case> cases_;
  std::unordered_map<std::string, std::string> weak_;
  std::unordered_map<std::string, std::string> plural_;
  SuffixTable adjectival_, adjective_, with_e_, same_, double_;
};

}  // namespace dateline::extract
