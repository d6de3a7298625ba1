#include "text/utf8.h"

#include <gtest/gtest.h>

namespace {

using namespace dateline::text;

TEST(Utf8, AcceptsEveryCodePointAndRoundTripsIt) {
  for (char32_t c = 0; c <= 0x10FFFF; ++c) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    std::string bytes;
    append_utf8(bytes, c);
    const CodePoint back = decode_at(bytes, 0);
    ASSERT_EQ(back.value, c);
    ASSERT_EQ(back.size, bytes.size());
    ASSERT_FALSE(find_invalid_utf8(bytes)) << static_cast<unsigned>(c);
  }
}

TEST(Utf8, NamesTheFirstByteThatIsWrong) {
  using namespace std::string_view_literals;
  EXPECT_EQ(find_invalid_utf8("abc\xFF"), 3U);
  EXPECT_EQ(find_invalid_utf8("\xC0\x80"), 0U);              // overlong NUL
  EXPECT_EQ(find_invalid_utf8("a\xE0\x80\x80"), 1U);         // overlong
  EXPECT_EQ(find_invalid_utf8("\xED\xA0\x80"), 0U);          // a surrogate
  EXPECT_EQ(find_invalid_utf8("\xF4\x90\x80\x80"), 0U);      // above U+10FFFF
  EXPECT_EQ(find_invalid_utf8("ä\xC3"), 2U);                 // cut off
  EXPECT_EQ(find_invalid_utf8("\x80"), 0U);                  // a lone continuation
  EXPECT_EQ(find_invalid_utf8("\0"sv), std::nullopt);        // NUL is valid UTF-8; readers refuse it for another reason
}

TEST(Utf8, DecodingBrokenBytesAlwaysAdvances) {
  const std::string_view broken = "\xC3\xFF\xE2\x82";
  std::size_t steps = 0;
  for (std::size_t i = 0; i < broken.size(); i += decode_at(broken, i).size) ++steps;
  EXPECT_EQ(steps, 4U);
}

TEST(Fold, IgnoresCaseAndTypographyButKeepsSharpS) {
  EXPECT_EQ(fold("ÄRZTE"), "ärzte");
  EXPECT_EQ(fold("Straße"), "straße");
  EXPECT_EQ(fold("don\u2019t"), "don't");
  EXPECT_EQ(fold("Selen\u00ADskyj"), "selenskyj");
  EXPECT_EQ(fold("ЗЕЛЕНСЬКИЙ"), "зеленський");
}

}  // namespace
