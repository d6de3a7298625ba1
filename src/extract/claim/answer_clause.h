// A clause behind a comma that answers what stands before it: "…, was Kiew bestreitet", "…, a claim that the hospital has denied", "…, an
// allegation rejected by the ministry".
//
// What stands before it is another's, so that neither speaks in the other's content.
#pragma once

#include <optional>

#include "extract/claim/draft.h"
#include "extract/claim/reading.h"
#include "extract/claim/verb_use.h"

namespace dateline::extract {

// Is the segment such a clause? By its form: an opener ("was", "a claim that", "which") and a verb that answers behind it.
[[nodiscard]] bool is_answer_clause(const Reading& reading, const SentenceReading& sentence, std::uint32_t segment);

// The claim of a verb in such a clause: who answers, and as its content what `before` (the claims of the sentence so far) says last, else
// all that stands before the clause. nullopt if nobody answers.
[[nodiscard]] std::optional<Draft> answer_claim(const Reading& reading, const SentenceReading& sentence, std::uint32_t index, const VerbUse& use, const std::vector<Draft>& before);

}  // namespace dateline::extract
