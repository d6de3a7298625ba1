// Which values does a printed figure allow, and can two figures both be true?
//
// "about" allows ten percent either way, "nearly" the ten percent below (never the figure itself), "more than" and "less than" exclude the figure
// itself; open bounds reach to 0 below and without end above. Two figures differ only if their intervals exclude each other: never a
// judgement which of them is right.
#pragma once

#include "model/quantity.h"

namespace dateline::compare {

struct Interval {
  double low = 0;
  double high = 0;  // infinity when open
  bool low_open = false;   // the bound itself is excluded
  bool high_open = false;
};

[[nodiscard]] Interval interval_of(const model::Quantity& quantity) noexcept;
[[nodiscard]] bool exclude(const Interval& a, const Interval& b) noexcept;
// Smallest distance between values of the two; 0 unless they exclude each other.
[[nodiscard]] double distance(const Interval& a, const Interval& b) noexcept;

enum class Relation {
  kSame,        // the same bounds
  kRounded,     // one is the other with fewer digits: 145 and 145.5 million
  kCompatible,  // both can be true
  kExclusive
};
[[nodiscard]] Relation relate(const model::Quantity& a, const model::Quantity& b) noexcept;

// The one number that stands for the figure: the printed one, the middle of a range.
[[nodiscard]] double main_value(const model::Quantity& quantity) noexcept;

}  // namespace dateline::compare
