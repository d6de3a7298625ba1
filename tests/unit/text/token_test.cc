#include "text/token.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using namespace dateline::text;

std::vector<std::string> words(std::string_view text) {
  std::vector<std::string> out;
  for (const Token& token : tokenise(text)) out.emplace_back(slice(text, token.span));
  return out;
}

TEST(Tokens, AreAtomicSoThatEachReaderPutsTogetherWhatItNeeds) {
  EXPECT_THAT(words("19.6.2024"), testing::ElementsAre("19", ".", "6", ".", "2024"));
  EXPECT_THAT(words("US-Außenminister"), testing::ElementsAre("US", "-", "Außenminister"));
  EXPECT_THAT(words("14-jährig"), testing::ElementsAre("14", "-", "jährig"));
  EXPECT_THAT(words("(AP)"), testing::ElementsAre("(", "AP", ")"));
}

TEST(Tokens, KeepApostrophesInsideWordsAndCutTheGenitive) {
  EXPECT_THAT(words("don't"), testing::ElementsAre("don't"));
  EXPECT_THAT(words("Kyiv’s troops"), testing::ElementsAre("Kyiv", "’s", "troops"));
  EXPECT_THAT(words("O'Brien's"), testing::ElementsAre("O'Brien", "'s"));
  EXPECT_THAT(words("'said'"), testing::ElementsAre("'", "said", "'"));
}

TEST(Tokens, ReduceTypographicMarksToOneSignEach) {
  std::string marks;
  for (const Token& token : tokenise("„a“ «b» ‚c‘ – … -")) {
    if (token.mark != 0) marks += token.mark;
  }
  EXPECT_EQ(marks, "\"\"\"\"''-.-");
}

TEST(Tokens, TellCapitalsAndWhiteSpace) {
  const auto tokens = tokenise("NATO sagte\n\nÖsterreich\u00A0zu");
  ASSERT_EQ(tokens.size(), 4U);
  EXPECT_TRUE(tokens[0].all_caps);
  EXPECT_FALSE(tokens[1].capitalised);
  EXPECT_TRUE(tokens[2].capitalised);
  EXPECT_TRUE(tokens[2].newline_before);
  EXPECT_TRUE(tokens[3].space_before);
  EXPECT_FALSE(tokens[3].newline_before);
}

TEST(Tokens, CoverEveryByteThatIsNotBlankForAnyBytes) {
  std::string bytes;
  unsigned state = 12345;
  for (int i = 0; i < 20000; ++i) {
    state = state * 1664525U + 1013904223U;
    bytes += static_cast<char>(state >> 24U);
  }
  std::uint32_t at = 0;
  for (const Token& token : tokenise(bytes)) {
    ASSERT_GE(token.span.begin, at);
    ASSERT_LT(token.span.begin, token.span.end);
    at = token.span.end;
  }
  EXPECT_LE(at, bytes.size());
}

}  // namespace
