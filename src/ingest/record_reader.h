// Reads one line of the record format back ("dateline.extract/1", report/record_json.h): the other half of that promise.
//
// Refuses what cannot be true, since evidence rests on it: a schema it does not know, a text that its hash does not fit, spans outside
// the text or inside a character, indices that point nowhere, words of no enumeration. Members it does not know are passed over.
#pragma once

#include <string_view>

#include "base/result.h"
#include "model/extraction.h"

namespace dateline::ingest {

[[nodiscard]] base::Result<model::Record> parse_record(std::string_view line);

}  // namespace dateline::ingest
