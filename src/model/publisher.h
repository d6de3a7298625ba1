// When do two printed names mean one outlet or agency?
#pragma once

#include <string>
#include <string_view>

namespace dateline::model {

// Folded and without its article: "The Harbour Ledger" and "Harbour Ledger" are one.
[[nodiscard]] std::string publisher_name(std::string_view printed);

}  // namespace dateline::model
