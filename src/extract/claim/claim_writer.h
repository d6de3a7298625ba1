// Drafts in tokens become claims in bytes: spans, type of speech, name of the source, time said, how it was told, quantities, nesting.
#pragma once

#include <vector>

#include "extract/claim/draft.h"
#include "extract/claim/source_words.h"
#include "extract/claim/telling.h"
#include "model/extraction.h"

namespace dateline::extract {

// Ordered by place of the cue (of the content where there is none). Drafts without content are dropped; content never overlaps its own cue.
[[nodiscard]] std::vector<model::Claim> write_claims(const Reading& reading, const TellingWords& words, const SourceWords& sources,
                                                     const model::Extraction& found, std::vector<Draft> drafts);

}  // namespace dateline::extract
