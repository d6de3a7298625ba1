// Topics for people: the question, who gives which figure, who takes which stance, what comparing found.
#pragma once

#include <string>
#include <vector>

#include "report/digest.h"
#include "report/sheet.h"
#include "report/view.h"

namespace dateline::report {

// For people: table, text or markdown. A section a topic: what was found first, then the figures and the stances it was found from.
[[nodiscard]] std::string comparison(const Digest& digest, Format format, const Look& look, const View& view);

// Figures, stances and findings of all topics in one sheet, a row each: for csv and for lines of JSON.
[[nodiscard]] Sheet comparison_sheet(const Digest& digest);

// Every column that a comparison has in one form or the other: what a View may name.
[[nodiscard]] std::vector<Column> comparison_columns();

// Topics in the order of a view's keys "topic", "question" and "independent"; its other keys order the rows inside a topic.
[[nodiscard]] std::vector<std::size_t> topic_order(const Digest& digest, const View& view);

}  // namespace dateline::report
