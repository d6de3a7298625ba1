// A claim under construction, in tokens, before it is written down in bytes.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "extract/claim/reading.h"
#include "model/claim.h"

namespace dateline::extract {

struct Draft {
  std::vector<TokenRange> source;   // ascending, disjoint; may lie in an earlier sentence
  std::optional<std::uint32_t> cited_by;  // first token of the cue of the claim that relies on this one: "X reported, citing Y"
  TokenRange antecedent;            // what a relative pronoun or "own" in `source` stands for, else empty
  std::vector<TokenRange> cue;
  std::vector<TokenRange> content;
  std::uint32_t sentence = 0;       // of the cue, or of the first content
  std::uint32_t anchor = 0;         // token that orders claims: the cue, or the first of the content
  model::Stance stance = model::Stance::kAsserts;
  bool hearsay = false;
  bool carried_over = false;
  bool konjunktiv = false;          // its own verb is reported: "er habe gesagt, …"
  std::string rule;
  double confidence = 0.5;
};

// Cue tokens as ranges, neighbours joined.
[[nodiscard]] std::vector<TokenRange> ranges_of(const std::vector<std::uint32_t>& tokens);
// Is the token in the content of one of them?
[[nodiscard]] bool covers(const std::vector<Draft>& drafts, std::uint32_t token);

}  // namespace dateline::extract
