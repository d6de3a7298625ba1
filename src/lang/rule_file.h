// How language rules are written, and what is wrong with a file that does not follow: src/lang/<code>/*.rules.
//
//     part   full-month  month:month | month:month-short "."?
//     rule   date.day-month
//     match  weekday? [ day:ordinal $full-month ]
//     value  type=DATE
//     not-before  currency | "Mark"
//     yes    "The pact was signed on [19 June]." @2024-11-10 => 2024-06-19
//     no     "It has 19 June bugs"
//
// A pattern is a row of elements over tokens: a category of terminals (`month`), a literal ("of the"), either with `slot:` before it; `~` means that no
// white space stands before it; `?` makes optional, `( a | b )` chooses, `$name` inserts a part, `[ … ]` marks what belongs to the expression (all, if
// absent), the rest is context. Several `match` lines are alternatives. `not-before` and `not-after` forbid neighbours of the whole match.
// `value` gives constants; what slots and constants mean is the business of the domain that reads the file.
//
// There is no repetition: a pattern is a finite set of short rows, which is what lets the matcher run in linear time. A rule without an example of both
// signs is refused, for examples that are not demanded are not written, and examples that are not run rot.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"
#include "lang/lexicon.h"

namespace dateline::lang {

struct PatternElement {
  bool is_word = false;   // text is a folded literal, else the name of a category
  bool glued = false;     // no white space before it
  std::string text;
  std::string slot;       // empty: matched, not kept
};

struct Sequence {
  std::vector<PatternElement> elements;  // 1 … kMaxElements
  std::uint32_t first = 0;               // elements [first, end) are the expression
  std::uint32_t end = 0;
};

struct RuleExample {
  bool positive = true;
  std::string text;           // brackets taken out
  std::size_t begin = 0;      // bytes of the bracketed part; begin == end if none was marked
  std::size_t end = 0;
  std::string day;            // what stands behind '@', may be empty
  std::string value;          // what stands behind '=>'
  std::uint32_t line = 0;
};

struct Rule {
  std::string id;
  std::string file;
  std::uint32_t line = 0;
  std::vector<Sequence> sequences;
  std::vector<std::pair<std::string, std::string>> value;
  std::vector<PatternElement> not_before;
  std::vector<PatternElement> not_after;
  std::vector<RuleExample> examples;
};

inline constexpr std::size_t kMaxElements = 16;
inline constexpr std::size_t kMaxSequences = 4096;  // per rule

[[nodiscard]] base::Result<std::vector<Rule>> parse_rules(std::string_view file_name, std::string_view content);

// Gives every quoted literal of the match and guard lines a word id, so that texts can be looked up once for words and rules alike.
void intern_literals(std::string_view content, Lexicon& lexicon);

}  // namespace dateline::lang
