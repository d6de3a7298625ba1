#include "compare/profile.h"

#include <gtest/gtest.h>

namespace dateline::compare {
namespace {

Profile profile(std::initializer_list<std::pair<const char*, double>> words) {
  Profile out;
  for (const auto& [word, weight] : words) out.push_back({make_feature("stem", word), weight});
  normalise(out);
  return out;
}

const Profile kFerry = profile({{"ferry", 1.3}, {"capsize", 2.1}, {"harbour", 0.7}, {"night", 0.1}});
const Profile kSunk = profile({{"ferry", 1.3}, {"capsize", 1.9}, {"harbour", 0.2}, {"crew", 1.1}});
const Profile kStrike = profile({{"strike", 1.7}, {"night", 0.4}, {"ferry", 0.9}});
const Profile kVote = profile({{"vote", 2.2}, {"count", 0.3}});
const Profile kNothing;

TEST(Profile, NormalisingKeepsTheLargerOfTwoWeights) {
  const Profile both = profile({{"ferry", 0.5}, {"ferry", 1.5}});
  ASSERT_EQ(both.size(), 1U);
  EXPECT_EQ(both.front().weight, 1.5);
}

TEST(Profile, IsLikeItself) {
  EXPECT_NEAR(cosine(kFerry, kFerry), 1, 1e-12);
  EXPECT_NEAR(likeness(kFerry, kFerry), 1, 1e-12);
}

TEST(Profile, NothingInCommonIsNoLikeness) {
  EXPECT_EQ(cosine(kFerry, kVote), 0);
  EXPECT_EQ(likeness(kFerry, kVote), 0);
  EXPECT_EQ(likeness(kFerry, kNothing), 0);
  EXPECT_EQ(likeness(kNothing, kNothing), 0);
}

TEST(Profile, OneWordInCommonIsNoCommonSubject) {
  const Profile crew = profile({{"crew", 1.0}, {"strike", 1.0}, {"pay", 1.0}});
  EXPECT_LT(likeness(kSunk, crew), cosine(kSunk, crew) / 2);
  EXPECT_LT(likeness(kFerry, kStrike), cosine(kFerry, kStrike));  // two words of three
}

// One against many gives what two alone give, to the last bit: stories of any size are told alike.
TEST(ProfileIndex, AnswersAsForTwoAlone) {
  const std::vector<const Profile*> all{&kFerry, &kSunk, &kNothing, &kStrike, &kVote};
  ProfileIndex index(all);
  for (const Profile* one : all) {
    index.compare_with(*one);
    for (std::size_t i = 0; i < all.size(); ++i) {
      EXPECT_EQ(index.cosine_of(i), cosine(*one, *all[i]));
      EXPECT_EQ(index.likeness_of(i), likeness(*one, *all[i]));
    }
  }
}

TEST(ProfileIndex, ComparesWithThoseBehind) {
  const std::vector<const Profile*> all{&kFerry, &kStrike, &kNothing, &kSunk, &kVote};
  ProfileIndex index(all);
  for (std::size_t a = 0; a < all.size(); ++a) {
    index.compare_with_later(a);
    for (std::size_t b = a + 1; b < all.size(); ++b) EXPECT_EQ(index.likeness_of(b), likeness(*all[a], *all[b]));
  }
}

TEST(ProfileIndex, CountsWhatIsShared) {
  ProfileIndex index({&kSunk, &kVote});
  index.compare_with(kFerry);
  EXPECT_EQ(index.shared_with(0), 3U);
  EXPECT_EQ(index.shared_with(1), 0U);
}

TEST(ProfileIndex, OfNothingKnowsNothing) {
  ProfileIndex empty({});
  empty.compare_with(kFerry);
  ProfileIndex index({&kNothing});
  index.compare_with(kFerry);
  EXPECT_EQ(index.likeness_of(0), 0);
}

TEST(FeatureTable, NumbersEachFeatureOnce) {
  FeatureTable table;
  EXPECT_EQ(table.find(make_feature("stem", "ferry")), FeatureTable::kAbsent);
  for (int round = 0; round < 2; ++round) {
    for (std::uint32_t i = 0; i < 1000; ++i) EXPECT_EQ(table.add(make_feature("stem", std::to_string(i))), i);
  }
  EXPECT_EQ(table.size(), 1000U);
  EXPECT_EQ(table.find(make_feature("stem", "999")), 999U);
  EXPECT_EQ(table.find(make_feature("stem", "1000")), FeatureTable::kAbsent);
}

}  // namespace
}  // namespace dateline::compare
