// An article's text with its evidence marked in it, for people.
//
// In colour, kinds are told apart by colour and style; without, by brackets that carry the item's number: "[Samstag](t0)". The text itself
// is never changed. The legend names what each mark means.
#pragma once

#include <optional>
#include <string>

#include "model/extraction.h"

namespace dateline::report {

struct Marks {
  bool times = true;
  bool figures = true;
  bool claims = true;  // source, cue and content
  bool events = true;
  bool names = false;
};

// `window`: only this part of the text.
[[nodiscard]] std::string marked_text(const model::Article& article, const model::Extraction& extraction, const Marks& marks, bool colour,
                                      std::optional<text::Span> window = std::nullopt);

// The sentence or line around a span.
[[nodiscard]] text::Span passage_around(std::string_view text, text::Span span);

}  // namespace dateline::report
