// A number printed in an article, as the interval it claims and the thing it counts.
//
// "about 11,000" has low = high = 11000 (approximate); "at least 2,300" and "more than 2,300" low = 2300, high open;
// "up to 5,300" low open; "10,000 to 12,000" both. Values are as printed; comparing decides what "about" allows.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "text/span.h"

namespace dateline::model {

enum class Qualifier { kExact, kApproximate, kAtLeast, kMoreThan, kAtMost, kLessThan, kNearly, kRange };
[[nodiscard]] std::string_view to_string(Qualifier qualifier) noexcept;  // "exact", "at-least", "more-than" …
[[nodiscard]] std::optional<Qualifier> parse_qualifier(std::string_view name) noexcept;

struct Quantity {
  text::Span span;       // number with qualifier and counted noun: "rund 11.000 Soldaten"
  text::Span number;     // the numeral alone
  std::optional<double> low;
  std::optional<double> high;
  Qualifier qualifier = Qualifier::kExact;
  std::string unit;      // counted noun or unit as printed: "Soldaten", "Euro", "percent"
  std::string concept_id;  // language-independent: "soldiers", "dead", "missing", "EUR", "percent"; empty if unknown
  std::string scope;     // what narrows the count: nationality, place, "seriously", "per day"; normalised, may be empty
  bool negated = false;  // "not 300", "300 – not 400 as reported"
};

}  // namespace dateline::model
