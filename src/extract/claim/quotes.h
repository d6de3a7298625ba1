// Which stretches of a text stand between quotation marks, whatever the convention?
//
// „…“ «…» »…« “…” "…" and, for quotations inside, ‚…‘ ‘…’ '…'. A paragraph may begin with an opening mark while the quotation of the paragraph before is
// still open (English multi-paragraph speech): both are then one quotation. A mark that is never closed opens nothing beyond its paragraph.
// Inner quotations are not listed: the outer one is what counts. Linear in the tokens.
#pragma once

#include <cstdint>
#include <vector>

#include "extract/analysis.h"

namespace dateline::extract {

struct Quote {
  std::uint32_t first = 0;  // token of the opening mark
  std::uint32_t last = 0;   // token of the closing mark, or the last token of an unclosed quotation
  std::uint32_t words = 0;
  bool closed = false;
};

struct Quotes {
  std::vector<Quote> list;          // in order, disjoint
  std::vector<std::int32_t> of;     // by token: index in list, -1 outside; marks belong to their quotation
};

[[nodiscard]] Quotes find_quotes(const Analysis& analysis);

}  // namespace dateline::extract
