// Which words of a sentence tell of events, and as what: verb or noun, participle or infinitive?
//
// English "attack" and German "treffen" are both; capital letters, the words beside them and, for separable verbs, the particle at
// the end of the clause decide. Refuses words that stand in names or dates.
#pragma once

#include "extract/event/sentence_view.h"

namespace dateline::extract {

// Fills view.triggers, in order of place, never overlapping.
void find_triggers(SentenceView& view);

}  // namespace dateline::extract
