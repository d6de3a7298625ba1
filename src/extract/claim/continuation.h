// Sentences that go on with somebody's words without saying so: Konjunktiv, and quotations that stand alone.
//
// "Es habe Verluste gegeben." after a claim is the same speaker's (97 % of Konjunktiv I in German news is reported speech); so is a sentence that is
// all quotation. Neighbouring ones are one claim. The speaker is the one of the last claim, if it is not too far.
#pragma once

#include <vector>

#include "extract/claim/draft.h"
#include "extract/claim/reading.h"

namespace dateline::extract {

// Adds continuations to `drafts` (ordered by sentence) and keeps them ordered.
void add_continuations(const Reading& reading, std::vector<Draft>& drafts);

}  // namespace dateline::extract
