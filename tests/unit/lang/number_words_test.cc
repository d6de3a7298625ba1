// Numbers spelled as words: compounds are read, ordinary words are left alone.
#include "lang/number_words.h"

#include <gtest/gtest.h>

#include "lang/pack.h"

namespace dateline::lang {
namespace {

class NumberWordsOf : public ::testing::Test {
 protected:
  static std::string read(const char* code, std::string_view word) {
    const auto pack = load_pack(code, embedded_files(code));
    const NumberWords words((*pack)->lexicon);
    const auto reading = words.read_prefix(word);
    if (!reading) return "none";
    return std::to_string(reading->value) + (reading->ordinal ? "." : "") + (reading->used < word.size() ? "+" + std::string(word.substr(reading->used)) : "");
  }
};

TEST_F(NumberWordsOf, German) {
  EXPECT_EQ(read("de", "siebenundzwanzig"), "27");
  EXPECT_EQ(read("de", "elftausend"), "11000");
  EXPECT_EQ(read("de", "zweihundertfünfzig"), "250");
  EXPECT_EQ(read("de", "neunzehnhundertneunundachtzig"), "1989");
  EXPECT_EQ(read("de", "einundzwanzigste"), "21.");
  EXPECT_EQ(read("de", "zweijährig"), "2+jährig");
  EXPECT_EQ(read("de", "hundert"), "100");
}

TEST_F(NumberWordsOf, English) {
  EXPECT_EQ(read("en", "seventeen"), "17");
  EXPECT_EQ(read("en", "seventh"), "7.");
}

TEST_F(NumberWordsOf, OrdinaryWordsAreNoNumbers) {
  for (const char* word : {"haus", "und", "", "z", "ä", "unter", "über"}) EXPECT_EQ(read("de", word), "none") << word;
  for (const char* word : {"house", "and", "", "s", "other"}) EXPECT_EQ(read("en", word), "none") << word;
  EXPECT_EQ(read("de", "zweidrei"), "2+drei");
  EXPECT_EQ(read("de", "hundertmillionenmal"), "100+millionenmal");
}

TEST_F(NumberWordsOf, HugeAndEndlessNumbersStop) {
  std::string word;
  for (int i = 0; i < 100000; ++i) word += "tausend";
  EXPECT_NE(read("de", word), "none");
}

}  // namespace
}  // namespace dateline::lang
