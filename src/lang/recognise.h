// Which of the supported languages is this text written in?
//
// Counts the most frequent function words of each pack (section [language-word]); a detector for two hundred languages was
// measured and is poor on short text, and nobody here needs the other hundred and ninety-eight.
#pragma once

#include <string>
#include <string_view>

#include "lang/pack.h"

namespace dateline::lang {

// Code of the pack whose words make up the largest share of the first few thousand tokens; empty if no pack reaches a
// twelfth of the words, since then the text is in some other language or no running text.
[[nodiscard]] std::string recognise(std::string_view text, const std::vector<std::shared_ptr<const Pack>>& packs);

}  // namespace dateline::lang
