// Did it happen according to the text, is it planned, denied, or only thought of?
//
// Reads the verb group, the clause and the word that governs an infinitive or a noun: "will sign", "plans to sign", "refused to sign",
// "könnte angreifen", "im Falle eines Angriffs", "wenn …". What a source says about it is a claim's stance, not decided here.
#pragma once

#include "extract/event/sentence_view.h"

namespace dateline::extract {

[[nodiscard]] model::Factuality judge_status(const SentenceView& view, std::uint32_t trigger);

}  // namespace dateline::extract
