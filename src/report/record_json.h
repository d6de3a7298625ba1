// One extract record ("dateline.extract/1", docs/data-model.md) as one line of JSON.
//
// The line is a versioned promise: members may be added, none changes its meaning. Offsets are bytes in `text`.
#pragma once

#include <string>

#include "model/extraction.h"

namespace dateline::report {

// Appends the record without a final line break.
void append_record_json(std::string& out, const model::Article& article, const model::Extraction& extraction);

}  // namespace dateline::report
