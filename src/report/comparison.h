// Topics for people: the question, who gives which figure, who takes which stance, what comparing found.
#pragma once

#include <string>

#include "report/digest.h"
#include "report/sheet.h"

namespace dateline::report {

// Table, text and markdown give a section a topic; csv one table of all figures and stances.
[[nodiscard]] std::string comparison(const Digest& digest, Format format, const Look& look);

}  // namespace dateline::report
