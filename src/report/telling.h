// How a claim was told (through what, to whom, where), as JSON and as the words of the text.
#pragma once

#include <string>
#include <string_view>

#include "base/json_writer.h"
#include "model/claim.h"

namespace dateline::report {

// `medium`, `told_to`, `place`: members of the object that is open; what the text does not tell is left out.
void write_telling(base::JsonWriter& json, const model::Claim& claim);

void write_place(base::JsonWriter& json, const model::Place& place);

// "in an interview with the BBC … Geneva": the printed words in order of place; empty when the text tells none.
[[nodiscard]] std::string telling_words(std::string_view text, const model::Claim& claim);

}  // namespace dateline::report
