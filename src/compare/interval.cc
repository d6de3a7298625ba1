#include "compare/interval.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace dateline::compare {
namespace {

constexpr double kAbout = 0.1;           // product rule: "about" is ten percent either way, "nearly" ten percent below
constexpr double kMostRounding = 0.05;   // a figure that is off by more was not rounded but meant otherwise
constexpr double kLeastRounded = 100;    // "12" is not "10" with fewer digits

// True if `coarse` is `fine` rounded to the digits that `coarse` shows.
bool rounds_to(double fine, double coarse) noexcept {
  if (coarse < kLeastRounded || fine == coarse || std::abs(fine - coarse) > kMostRounding * fine) return false;
  const double magnitude = std::floor(std::log10(coarse));
  for (double digits = 0; digits < 6; ++digits) {
    const double step = std::pow(10.0, magnitude - digits);
    if (std::abs(std::remainder(coarse, step)) > 1e-9 * coarse) continue;
    return std::abs(std::round(fine / step) * step - coarse) <= 1e-9 * coarse;  // the coarsest step that the figure itself fits
  }
  return false;
}

}  // namespace

Interval interval_of(const model::Quantity& quantity) noexcept {
  using model::Qualifier;
  const double none = std::numeric_limits<double>::infinity();
  Interval out{quantity.low.value_or(0), quantity.high.value_or(none), false, false};
  switch (quantity.qualifier) {
    case Qualifier::kApproximate:
      out.low -= kAbout * std::abs(out.low);
      if (quantity.high) out.high += kAbout * std::abs(out.high);
      break;
    case Qualifier::kNearly:
      out.low -= kAbout * std::abs(out.low);
      out.high_open = quantity.high.has_value();
      break;
    case Qualifier::kMoreThan: out.low_open = quantity.low.has_value(); break;
    case Qualifier::kLessThan: out.high_open = quantity.high.has_value(); break;
    case Qualifier::kExact:
    case Qualifier::kAtLeast:
    case Qualifier::kAtMost:
    case Qualifier::kRange: break;
  }
  return out;
}

bool exclude(const Interval& a, const Interval& b) noexcept {
  const auto above = [](const Interval& x, const Interval& y) {
    return x.low > y.high || (x.low == y.high && (x.low_open || y.high_open));
  };
  return above(a, b) || above(b, a);
}

double distance(const Interval& a, const Interval& b) noexcept {
  return std::max({0.0, a.low - b.high, b.low - a.high});
}

Relation relate(const model::Quantity& a, const model::Quantity& b) noexcept {
  if (a.low == b.low && a.high == b.high && a.qualifier == b.qualifier) return Relation::kSame;
  if (!exclude(interval_of(a), interval_of(b))) return Relation::kCompatible;
  const bool points = a.low && b.low && a.low == a.high && b.low == b.high;
  if (points && (rounds_to(*a.low, *b.low) || rounds_to(*b.low, *a.low))) return Relation::kRounded;
  return Relation::kExclusive;
}

double main_value(const model::Quantity& quantity) noexcept {
  if (quantity.low && quantity.high) return (*quantity.low + *quantity.high) / 2;
  return quantity.low.value_or(quantity.high.value_or(0));
}

}  // namespace dateline::compare
