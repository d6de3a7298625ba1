#include "text/stem.h"

#include <gtest/gtest.h>

#include "text/utf8.h"

namespace dateline::text {
namespace {

TEST(Stemmer, BringsTheFormsOfAWordTogether) {
  Stemmer en("en");
  EXPECT_EQ(en("soldiers"), en("soldier"));
  EXPECT_EQ(en("evacuated"), en("evacuating"));
  Stemmer de("de");
  EXPECT_EQ(de("verletzte"), de("verletzten"));
  EXPECT_EQ(de(fold("Häuser")), de(fold("Häusern")));
}

TEST(Stemmer, LeavesWordsOfOtherLanguagesAndOddInputAsTheyAre) {
  Stemmer none("sw");
  EXPECT_EQ(none("majengo"), "majengo");
  Stemmer de("de");
  EXPECT_EQ(de(""), "");
  EXPECT_NE(de("tote"), de("vermisste"));
}

}  // namespace
}  // namespace dateline::text
