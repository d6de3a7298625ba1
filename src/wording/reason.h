// Why a finding was made, in parts that no language owns, and how they are put into words.
//
// Comparing names the form of each clause ("denied-by") and who stands in it; the table of a language (words.h) holds
// the sentence. So the same finding reads in English where programs expect it and in the reader's language on a page.
// No sentence agrees with the number or the gender of a name: nobody can tell whether "officials" or "die Polizei" is
// one or many. Quotes and names stay as they were printed.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::wording {

class Words;

struct Voice {
  std::string name;  // of the source; of the outlet where nobody is named
  bool named = true;
  std::string printed;  // verbatim: the figure or the words
  std::string day;      // ISO: when it was said; empty if unknown
};

struct Clause {
  std::string form;  // a key of the table's section [reason]: "denied-by"
  std::vector<Voice> voices;
  std::uint32_t more = 0;       // voices that are not among them
  std::uint32_t witnesses = 0;  // independent ones behind it; 0: nothing to say of them
  double gap = 0;               // between two figures
  double percent = 0;           // of the smaller figure; 0: not told
  double times = 0;             // the larger is so many times the smaller, rounded down; 0: not told
};

using Reason = std::vector<Clause>;

// One sentence: "Said by Kyiv and NATO (2 independent witnesses); denied by Moscow." Empty for no clauses.
// `iso_days`: days as programs read them, whatever the language.
[[nodiscard]] std::string in_words(const Reason& reason, const Words& words, bool iso_days = false);

// One line of JSON for the database, and back; what is no such line, or has a form that nobody knows, gives no clauses.
[[nodiscard]] std::string encode(const Reason& reason);
[[nodiscard]] Reason decode(std::string_view line);

}  // namespace dateline::wording
