// Why was it read so? The rule, the anchor and the words behind a time, a figure, a claim, an event.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "model/extraction.h"
#include "report/digest.h"

namespace dateline::report {

// Name and text of each reason, in the order in which one would tell it.
using Explanation = std::vector<std::pair<std::string, std::string>>;

// `kind` as in app/lookup.h; `item` must exist.
[[nodiscard]] Explanation explain_item(const model::Record& record, char kind, std::uint32_t item);

[[nodiscard]] std::string explanation_text(const Explanation& explanation);
[[nodiscard]] std::string explanation_json(const std::string& name, const Explanation& explanation);

}  // namespace dateline::report
