// Why a finding was made, in the language of the reader.
#pragma once

#include <string>

#include "report/digest.h"
#include "wording/words.h"

namespace dateline::report {

// In English where the parts are not known: a database from before they were kept.
[[nodiscard]] std::string reason_text(const DigestFinding& finding, const wording::Words& words);

}  // namespace dateline::report
