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

}  // namespace
}  // namespace dateline::compare
