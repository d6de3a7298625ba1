#include <gtest/gtest.h>

#include <set>
#include <string>

#include "base/hash.h"
#include "base/result.h"
#include "base/strings.h"

namespace {

using namespace dateline::base;

TEST(Sha256, KnowsThePublishedVectors) {  // FIPS 180-2, appendix B
  EXPECT_EQ(sha256_hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(sha256_hex(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  EXPECT_EQ(short_id("abc"), "ba7816bf8f01");
}

TEST(Hash64, IsTheSameInEveryReleaseBecauseStoredKeysRestOnIt) {
  EXPECT_EQ(hash64(""), mix64(0xcbf29ce484222325ULL));
  EXPECT_NE(hash64("a"), hash64("b"));
  EXPECT_NE(hash64("a"), hash64("a", 1));
}

TEST(TableHash, TellsWordsOfEveryLengthApartAndReadsNothingBehindThem) {
  std::set<std::uint64_t> met;
  std::size_t asked = 0;
  const std::string letters = "abcdefghijklmnopqrstuvwxyzabcdefghij";
  for (std::size_t size = 0; size <= letters.size(); ++size) {
    const std::string word = letters.substr(0, size);
    const std::string longer = word + "?!";
    EXPECT_EQ(table_hash(word), table_hash(std::string_view(longer).substr(0, size)));
    met.insert(table_hash(word));
    ++asked;
    for (std::size_t i = 0; i < size; ++i) {
      std::string other = word;
      other[i] = '-';
      met.insert(table_hash(other));
      ++asked;
    }
  }
  EXPECT_EQ(met.size(), asked);
}

TEST(Result, HoldsAValueOrAProblem) {
  const Result<int> good = 7;
  const Result<int> bad = Problem{"broken", "it is broken", "a.txt", 3, std::nullopt};
  EXPECT_TRUE(good);
  EXPECT_EQ(*good, 7);
  EXPECT_FALSE(bad);
  EXPECT_EQ(bad.error().text(), "a.txt:3: it is broken");
}

TEST(Result, AskingForTheAbsentSideIsOurBug) {
  const Result<int> bad = Problem{};
  const Result<int> good = 1;
  EXPECT_THROW(static_cast<void>(bad.value()), BugError);
  EXPECT_THROW(static_cast<void>(good.error()), BugError);
}

TEST(Problem, SaysOnlyWhatIsKnown) {
  EXPECT_EQ((Problem{"c", "m", "", std::nullopt, std::nullopt}).text(), "m");
  EXPECT_EQ((Problem{"c", "m", "-", 2, 17}).text(), "standard input:2: byte 17: m");
}

TEST(Strings, SplitKeepsEmptyPartsAndTrimOnlyTheEnds) {
  EXPECT_EQ(split("a,,b", ',').size(), 3U);
  EXPECT_EQ(split("", ',').size(), 1U);
  EXPECT_EQ(trim("\t a b \r\n"), "a b");
  EXPECT_EQ(trim(" \n "), "");
  EXPECT_EQ(ascii_lower("AÄb"), "aÄb");
}

}  // namespace
