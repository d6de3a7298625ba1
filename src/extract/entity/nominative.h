// How is a name that stands in another case written by itself? "des Pentagons" is the Pentagon, "der Vereinten Nationen" Vereinte Nationen.
//
// From the pack's own lists of forms: a printed form is replaced by the form of the same entry of which it is the genitive or dative, the number
// kept ("den Behörden" stays plural). Compounds follow their last part ("Landesministeriums"). What no list has stays as printed. Only for
// languages whose nouns have cases; empty otherwise.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "extract/suffix_table.h"
#include "lang/lexicon.h"

namespace dateline::extract {

class Nominatives {
 public:
  // `cases`: the language has them.
  Nominatives(const lang::Lexicon& lexicon, bool cases);

  // The printed name in the nominative.
  [[nodiscard]] std::string of(std::string_view printed) const;
  // "Südkoreas", "der Ukraine": what belongs to the state with this ISO code; empty if no list has it.
  [[nodiscard]] std::string_view belonging_to(std::string_view country) const;

 private:
  struct Form {
    std::size_t size = 0;    // bytes, folded
    std::string nominative;
  };
  SuffixTable endings_;      // folded forms that differ from their nominative; payload: in forms_
  std::vector<Form> forms_;
  std::unordered_map<std::string, std::string> genitive_;  // by country
};

}  // namespace dateline::extract
