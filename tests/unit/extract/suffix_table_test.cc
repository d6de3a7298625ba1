#include "extract/suffix_table.h"

#include <gtest/gtest.h>

#include "extract/compound_tails.h"

namespace {

using dateline::extract::CompoundTails;
using dateline::extract::SuffixTable;

SuffixTable table_of(const std::vector<std::string>& suffixes) {
  SuffixTable out;
  for (std::uint32_t i = 0; i < suffixes.size(); ++i) out.add(suffixes[i], i);
  out.build();
  return out;
}

TEST(SuffixTable, FindsTheLongestEnding) {
  const SuffixTable table = table_of({"minister", "innenminister", "ster", "amt", "zollamt"});
  EXPECT_EQ(table.longest("landesinnenminister", 3), 1U);
  EXPECT_EQ(table.longest("finanzminister", 3), 0U);
  EXPECT_EQ(table.longest("schwester", 3), 2U);
  EXPECT_EQ(table.longest("hauptzollamt", 3), 4U);
  EXPECT_EQ(table.longest("bauamt", 3), 3U);
  EXPECT_TRUE(table.ends("bauamt"));
}

TEST(SuffixTable, FindsAWholeWordOnlyWhereNothingNeedStandBeforeIt) {
  const SuffixTable table = table_of({"minister", "ster"});
  EXPECT_EQ(table.longest("minister", 0), 0U);
  EXPECT_EQ(table.longest("minister", 1), 1U);
  EXPECT_EQ(table.longest("ster", 0), 1U);
  EXPECT_EQ(table.longest("ster", 1), std::nullopt);
}

TEST(SuffixTable, LeavesAsMuchBeforeTheEndingAsIsAsked) {
  const SuffixTable table = table_of({"soldaten", "aten"});
  EXPECT_EQ(table.longest("elitesoldaten", 5), 0U);
  EXPECT_EQ(table.longest("elitesoldaten", 6), 1U);
  EXPECT_EQ(table.longest("elitesoldaten", 10), std::nullopt);
  EXPECT_EQ(table.longest("elitesoldaten", 1000), std::nullopt);
}

TEST(SuffixTable, OfEqualEndingsTheFirstWins) { EXPECT_EQ(table_of({"amt", "amt"}).longest("bauamt", 3), 0U); }

TEST(SuffixTable, ShortEndingsAndLongOnesStandTogether) {
  const SuffixTable table = table_of({"e", "er", "eier", "bäckerei"});
  EXPECT_EQ(table.longest("straße", 1), 0U);
  EXPECT_EQ(table.longest("maler", 1), 1U);
  EXPECT_EQ(table.longest("feier", 1), 2U);
  EXPECT_EQ(table.longest("großbäckerei", 1), 3U);
  EXPECT_EQ(table.longest("rei", 0), std::nullopt);
}

TEST(SuffixTable, FindsNothingWhereNothingIs) {
  SuffixTable empty;
  EXPECT_EQ(empty.longest("wort", 0), std::nullopt);
  empty.build();
  EXPECT_EQ(empty.longest("wort", 0), std::nullopt);
  EXPECT_FALSE(empty.ends(""));
  const SuffixTable table = table_of({"minister", ""});
  EXPECT_EQ(table.longest("", 0), std::nullopt);
  EXPECT_EQ(table.longest("ister", 0), std::nullopt);
  EXPECT_EQ(table.longest("ministers", 0), std::nullopt);
  EXPECT_EQ(table.longest("xinister", 0), std::nullopt);
}

TEST(CompoundTails, AreListedWordsOfFourBytesBehindThreeOthers) {
  dateline::lang::Lexicon lexicon;
  ASSERT_FALSE(lexicon.add("x.lex", "[w]\n1: Bauer | Amt | alter Bauer | Haupt-Bauer\n"));
  CompoundTails tails;
  for (const char* form : {"Bauer", "Amt", "alter Bauer", "Ministerium"}) tails.add(lexicon, form, 7);
  tails.build();
  EXPECT_EQ(tails.find("Autobauer"), 7U);
  EXPECT_EQ(tails.find("AUTOBAUER"), 7U);
  EXPECT_EQ(tails.find("Bauer"), std::nullopt);
  EXPECT_EQ(tails.find("Abbauer"), std::nullopt);
  EXPECT_EQ(tails.find("Zollamt"), std::nullopt) << "three bytes are too short a tail";
  EXPECT_EQ(tails.find("Innenministerium"), std::nullopt) << "no word of the lexicon";
  EXPECT_EQ(tails.find(std::string(80, 'x') + "bauer"), std::nullopt);
}

}  // namespace
