// Evidence as a reader sees it: the words, the sentence they stand in, and a little on both sides.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "report/digest.h"
#include "text/span.h"

namespace dateline::app {

// The words of the spans, with " … " between them.
[[nodiscard]] std::string spans_text(std::string_view text, const text::Spans& spans);

// Of the article whose text it is; `sentence` is looked for where it is empty.
[[nodiscard]] report::DigestQuote quote_of(std::string_view text, std::uint32_t article, const text::Spans& spans,
                                           text::Span sentence);

}  // namespace dateline::app
