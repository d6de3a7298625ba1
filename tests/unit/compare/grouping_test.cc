#include "compare/grouping.h"

#include <gtest/gtest.h>

namespace dateline::compare {
namespace {

using Homes = std::vector<std::uint32_t>;

TEST(Grouping, JoinsWhatIsAlike) {
  const PairScore pairs[] = {{0, 1, 1.0, false}, {2, 3, 1.0, false}};
  EXPECT_EQ(group_items(4, pairs, 0.5), (Homes{0, 0, 2, 2}));
}

TEST(Grouping, OneLikenessDoesNotChainTwoGroups) {
  // 1 and 2 are alike, but nothing else is between {0, 1} and {2, 3}.
  const PairScore pairs[] = {{0, 1, 2.0, false}, {2, 3, 2.0, false}, {1, 2, 1.0, false}};
  EXPECT_EQ(group_items(4, pairs, 0.5), (Homes{0, 0, 2, 2}));
}

TEST(Grouping, NeverHoldsForWholeGroups) {
  const PairScore pairs[] = {{0, 1, 2.0, false}, {1, 2, 2.0, false}, {0, 2, 0, true}};
  const Homes homes = group_items(3, pairs, 0.1);
  EXPECT_NE(homes[0], homes[2]);
}

TEST(Grouping, NothingInNothingOut) {
  EXPECT_TRUE(group_items(0, {}, 0).empty());
  EXPECT_EQ(group_items(3, {}, 0.5), (Homes{0, 1, 2}));
}

TEST(Grouping, StaysBelowTheThresholdApart) {
  const PairScore pairs[] = {{0, 1, 0.49, false}};
  EXPECT_EQ(group_items(2, pairs, 0.5), (Homes{0, 1}));
}

// Parts that nothing joins are worked on apart: what stands beside them changes nothing.
TEST(Grouping, WhatStandsApartChangesNothing) {
  const PairScore alone[] = {{0, 1, 2.0, false}, {0, 2, -1.5, false}, {1, 2, 1.0, false}};
  const PairScore beside[] = {{0, 1, 2.0, false}, {0, 2, -1.5, false}, {1, 2, 1.0, false}, {0, 3, 0.4, false}, {1, 4, -3.0, false}, {3, 4, 0.9, false}};
  EXPECT_EQ(group_items(3, alone, 0.5), (Homes{0, 0, 2}));
  EXPECT_EQ(group_items(5, beside, 0.5), (Homes{0, 0, 2, 3, 3}));
}

TEST(Grouping, LowScoresBetweenGroupsCountWhereOneIsHigh) {
  const PairScore pairs[] = {{0, 1, 2.0, false}, {2, 3, 2.0, false}, {1, 2, 1.9, false}, {0, 3, 1.0, false}, {0, 2, 0.1, false}, {1, 3, 0.1, false}};
  EXPECT_EQ(group_items(4, pairs, 0.7), (Homes{0, 0, 0, 0}));
  EXPECT_EQ(group_items(4, pairs, 0.8), (Homes{0, 0, 2, 2}));
}

TEST(Grouping, ExactlyTheThresholdJoins) {
  const PairScore pairs[] = {{0, 1, 0.5, false}};
  EXPECT_EQ(group_items(2, pairs, 0.5), (Homes{0, 0}));
}

}  // namespace
}  // namespace dateline::compare
