// A digest's parts as sheets: the columns that people and spreadsheets see. Names of columns are a promise (docs/cli.md).
#pragma once

#include "report/digest.h"
#include "report/sheet.h"

namespace dateline::report {

[[nodiscard]] Sheet event_sheet(const Digest& digest);
[[nodiscard]] Sheet claim_sheet(const Digest& digest);
[[nodiscard]] Sheet value_sheet(const Digest& digest, const DigestTopic& topic);
[[nodiscard]] Sheet stance_sheet(const Digest& digest, const DigestTopic& topic);
[[nodiscard]] Sheet finding_sheet(const Digest& digest, const DigestTopic& topic);
[[nodiscard]] Sheet copy_sheet(const Digest& digest);
[[nodiscard]] Sheet story_sheet(const Digest& digest);
[[nodiscard]] Sheet source_sheet(const Digest& digest);

// "10000", "≥ 2300", "≤ 5300", "10000–12000", "≈ 11000".
[[nodiscard]] std::string figure_text(const DigestValue& value);

}  // namespace dateline::report
