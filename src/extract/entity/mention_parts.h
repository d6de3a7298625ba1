// What the parts of the mention scanner share: the sentence at hand, what stood before a head, and tests of single tokens.
//
// Internal to the scanner's own files. All token indices are into the article's Layout::tokens; ranges are half open.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "extract/entity/mention_scanner.h"

namespace dateline::extract {

struct MentionScanner::Scan {
  const Analysis& analysis;
  std::uint32_t sentence_begin = 0;
  std::uint32_t end = 0;       // of the sentence
  bool shouting = false;       // a headline in capitals
  // The last token asked about and whether it ends in a listed noun: each reading of a phrase asks about the same few tokens.
  mutable std::uint32_t tail_token = 0xFFFFFFFF;
  mutable bool tail_found = false;
};

struct MentionScanner::Front {
  std::uint32_t begin = 0;   // first token of the mention
  std::uint32_t head = 0;    // where the head must start
  bool determiner = false;
  bool definite = false;
  bool neuter = false;       // "das": more often a pronoun before a verb than an article before an adjective
  bool adjective = false;
  std::string country;       // of a nationality or a possessor: "russische", "Russia's", "Seouls"
  std::string body;          // possessing body: "Kreml-", "NATO's"
};

// "US-", "Kreml-": the hyphen at `at` joins what stands on both its sides.
[[nodiscard]] bool glued_hyphen(const std::vector<text::Token>& tokens, std::uint32_t at, std::uint32_t end);
// The token is an English genitive: "'s".
[[nodiscard]] bool is_genitive(const Analysis& analysis, std::uint32_t at);
[[nodiscard]] bool ends_like_adjective(std::string_view word);
// "office:UA-president"
[[nodiscard]] std::string office_key_of(const std::string& owner, const std::string& office);

}  // namespace dateline::extract
