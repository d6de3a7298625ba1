#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "compare/grouping.h"

namespace dateline::compare {
namespace {

using Homes = std::vector<std::uint32_t>;

// What grouping.h promises, done without any cleverness: each time all pairs of groups are looked at.
Homes group_plainly(std::uint32_t count, const std::vector<PairScore>& pairs, double threshold) {
  Homes homes(count);
  for (std::uint32_t i = 0; i < count; ++i) homes[i] = i;
  for (;;) {
    double best = threshold;
    std::uint32_t a = count;
    std::uint32_t b = count;
    for (std::uint32_t x = 0; x < count; ++x) {
      for (std::uint32_t y = x + 1; y < count; ++y) {
        double sum = 0;
        bool never = false;
        bool listed = false;
        for (const PairScore& pair : pairs) {
          if (std::minmax(homes[pair.a], homes[pair.b]) != std::minmax(x, y)) continue;
          sum += pair.score;
          never = never || pair.never;
          listed = true;
        }
        if (!listed || never) continue;
        const auto size = [&](std::uint32_t group) { return static_cast<double>(std::count(homes.begin(), homes.end(), group)); };
        const double mean = sum / (size(x) * size(y));
        if (mean < best || (mean == best && a != count)) continue;
        best = mean;
        a = x;
        b = y;
      }
    }
    if (a == count) return homes;
    std::replace(homes.begin(), homes.end(), b, a);
  }
}

// Scores are eighths, so that sums are exact in any order and many are equal.
std::vector<PairScore> some_pairs(std::mt19937& random, std::uint32_t count, unsigned listed_in_ten, int lowest) {
  std::vector<PairScore> out;
  for (std::uint32_t a = 0; a < count; ++a) {
    for (std::uint32_t b = a + 1; b < count; ++b) {
      if (random() % 10 >= listed_in_ten) continue;
      out.push_back({a, b, (lowest + static_cast<int>(random() % 24)) / 8.0, random() % 12 == 0});
    }
  }
  return out;
}

TEST(GroupingTable, AllPairsListedGivesWhatLookingAtAllGives) {
  std::mt19937 random(7);
  for (int round = 0; round < 60; ++round) {
    const auto count = static_cast<std::uint32_t>(2 + random() % 11);
    const auto pairs = some_pairs(random, count, 10, -12);
    EXPECT_EQ(group_items(count, pairs, 0), group_plainly(count, pairs, 0)) << "round " << round;
  }
}

TEST(GroupingTable, SomePairsListedGivesWhatLookingAtAllGives) {
  std::mt19937 random(11);
  for (const unsigned listed : {1U, 3U, 6U, 9U}) {
    for (int round = 0; round < 25; ++round) {
      const auto count = static_cast<std::uint32_t>(2 + random() % 13);
      const auto pairs = some_pairs(random, count, listed, 0);
      EXPECT_EQ(group_items(count, pairs, 1), group_plainly(count, pairs, 1)) << listed << " of ten, round " << round;
    }
  }
}

// A pair that nobody lists is no pair to be joined, though it scores what the threshold asks for.
TEST(GroupingTable, UnlistedPairsDoNotJoinAtZero) {
  const PairScore pairs[] = {{0, 1, 1.0, false}, {2, 3, 1.0, false}, {1, 2, -1.0, false}};
  EXPECT_EQ(group_items(5, pairs, 0), (Homes{0, 0, 2, 2, 4}));
}

// Long chains: few pairs are listed among many items.
TEST(GroupingTable, ChainsOfAnyLengthAreCutAlike) {
  std::vector<PairScore> pairs;
  for (std::uint32_t i = 0; i + 1 < 40; ++i) pairs.push_back({i, i + 1, 1 + (i % 3) / 8.0, false});
  EXPECT_EQ(group_items(40, pairs, 0.5), group_plainly(40, pairs, 0.5));
}

}  // namespace
}  // namespace dateline::compare
