#include "compare/interval.h"

#include <gtest/gtest.h>

namespace dateline::compare {
namespace {

using model::Qualifier;
using model::Quantity;

Quantity made(double value, Qualifier qualifier) {
  Quantity out;
  if (qualifier != Qualifier::kAtMost && qualifier != Qualifier::kLessThan) out.low = value;
  if (qualifier != Qualifier::kAtLeast && qualifier != Qualifier::kMoreThan) out.high = value;
  out.qualifier = qualifier;
  return out;
}

Quantity range(double low, double high) {
  Quantity out = made(low, Qualifier::kRange);
  out.high = high;
  return out;
}

bool can_both_be(const Quantity& a, const Quantity& b) { return !exclude(interval_of(a), interval_of(b)); }

TEST(Interval, AboutAllowsTenPercentEitherWay) {
  EXPECT_TRUE(can_both_be(made(11000, Qualifier::kApproximate), made(10000, Qualifier::kExact)));
  EXPECT_TRUE(can_both_be(made(11000, Qualifier::kApproximate), made(12100, Qualifier::kExact)));
}

TEST(Interval, AboutDoesNotReachFurther) {
  EXPECT_FALSE(can_both_be(made(11000, Qualifier::kApproximate), made(9800, Qualifier::kExact)));
  EXPECT_FALSE(can_both_be(made(11000, Qualifier::kApproximate), made(12200, Qualifier::kExact)));
}

TEST(Interval, NearlyIsTheTenPercentBelowWithoutTheFigureItself) {
  EXPECT_TRUE(can_both_be(made(1000, Qualifier::kNearly), made(940, Qualifier::kExact)));
  EXPECT_FALSE(can_both_be(made(1000, Qualifier::kNearly), made(1000, Qualifier::kExact)));
  EXPECT_FALSE(can_both_be(made(1000, Qualifier::kNearly), made(880, Qualifier::kExact)));
}

TEST(Interval, OpenBoundsDifferFromIncludingOnes) {
  EXPECT_TRUE(can_both_be(made(51, Qualifier::kAtLeast), made(51, Qualifier::kExact)));
  EXPECT_FALSE(can_both_be(made(51, Qualifier::kMoreThan), made(51, Qualifier::kExact)));
  EXPECT_TRUE(can_both_be(made(3000, Qualifier::kAtMost), made(3000, Qualifier::kExact)));
  EXPECT_FALSE(can_both_be(made(3000, Qualifier::kLessThan), made(3000, Qualifier::kExact)));
}

TEST(Interval, UpToAndAtLeastMeetOrExclude) {
  EXPECT_TRUE(can_both_be(made(5000, Qualifier::kAtMost), made(1800, Qualifier::kAtLeast)));
  EXPECT_FALSE(can_both_be(made(1800, Qualifier::kAtMost), made(5000, Qualifier::kAtLeast)));
}

TEST(Interval, SameFigureIsNotOnlyCompatible) {
  EXPECT_EQ(relate(made(217, Qualifier::kExact), made(217, Qualifier::kExact)), Relation::kSame);
  EXPECT_EQ(relate(range(3000, 3500), made(3200, Qualifier::kExact)), Relation::kCompatible);
}

TEST(Interval, FewerDigitsAreRoundingOnlyForLargeNumbersThatAreNear) {
  EXPECT_EQ(relate(made(145500000, Qualifier::kExact), made(146000000, Qualifier::kExact)), Relation::kRounded);
  EXPECT_EQ(relate(made(12, Qualifier::kExact), made(10, Qualifier::kExact)), Relation::kExclusive);
  EXPECT_EQ(relate(made(14000, Qualifier::kExact), made(10000, Qualifier::kExact)), Relation::kExclusive);
  EXPECT_EQ(relate(made(145500000, Qualifier::kExact), made(143000000, Qualifier::kExact)), Relation::kExclusive);
}

TEST(Interval, RelationIsTheSameFromBothSides) {
  const Quantity all[] = {made(100, Qualifier::kExact), made(104, Qualifier::kExact), made(100, Qualifier::kApproximate), made(90, Qualifier::kAtLeast),
                          made(95, Qualifier::kLessThan), made(100, Qualifier::kNearly), range(80, 95)};
  for (const Quantity& a : all) {
    EXPECT_EQ(relate(a, a), Relation::kSame);
    for (const Quantity& b : all) EXPECT_EQ(relate(a, b), relate(b, a));
  }
}

TEST(Interval, DistanceIsWhatLiesBetween) {
  EXPECT_DOUBLE_EQ(distance(interval_of(made(8000, Qualifier::kExact)), interval_of(made(11000, Qualifier::kApproximate))), 1900);
  EXPECT_DOUBLE_EQ(distance(interval_of(made(8000, Qualifier::kAtLeast)), interval_of(made(11000, Qualifier::kExact))), 0);
}

}  // namespace
}  // namespace dateline::compare
