#include "ingest/decode.h"

#include <gtest/gtest.h>

#include "text/utf8.h"

namespace dateline::ingest {
namespace {

using namespace std::string_literals;

Decoded decode(std::string bytes, std::string_view declared = {}) {
  auto out = decode_text(std::move(bytes), declared);
  EXPECT_TRUE(out.has_value()) << out.error().message;
  return out ? std::move(out).value() : Decoded();
}

TEST(DecodeText, ValidUtf8StaysByteForByteWhateverIsDeclared) {
  const std::string text = "Kiew meldet 11.000 Soldaten – „mehr als erwartet“\r\n";
  for (const char* declared : {"", "utf-8", "iso-8859-1", "no-such-encoding"}) {
    const Decoded out = decode(text, declared);
    EXPECT_EQ(out.text, text);
    EXPECT_EQ(out.note, "");
    EXPECT_TRUE(out.offsets.is_identity());
  }
}

TEST(DecodeText, AByteOrderMarkIsNoText) {
  const Decoded out = decode("\xEF\xBB\xBFGuten Tag");
  EXPECT_EQ(out.text, "Guten Tag");
  EXPECT_EQ(out.offsets.to_raw(0), 3U);
}

TEST(DecodeText, Windows1252IsReadWithItsQuotationMarksAndDashes) {
  const Decoded out = decode("Er sagte \x84M\xFCnchen\x93 \x96 5 \x80");
  EXPECT_EQ(out.text, "Er sagte „München“ – 5 €");
  EXPECT_NE(out.note.find("Windows-1252"), std::string::npos);
}

TEST(DecodeText, ADeclaredEncodingIsUsedWhenTheBytesAreNoUtf8) {
  EXPECT_EQ(decode("\xCF\xF0\xE8\xE2\xE5\xF2", "windows-1251").text, "Привет");
  EXPECT_EQ(decode("\xA4 20", "ISO-8859-15").text, "€ 20");
}

TEST(DecodeText, Utf16IsReadWithAndWithoutAMark) {
  EXPECT_EQ(decode("\xFF\xFEZ\0\xFC\0g\0e\0"s).text, "Züge");
  EXPECT_EQ(decode("\xFE\xFF\0Z\0\xFC\0g\0e"s).text, "Züge");
  std::string plain;
  for (const char c : std::string("Zwoelf Zuege fielen aus")) plain += std::string(1, c) + '\0';
  EXPECT_EQ(decode(plain).text, "Zwoelf Zuege fielen aus");
}

TEST(DecodeText, EveryDecodedCharacterLeadsBackToItsBytes) {
  const std::string raw = "a\xFC" "b\xDF\x84" "c";
  const Decoded out = decode(raw);
  ASSERT_EQ(out.text, "aübß„c");
  std::uint64_t expected = 0;
  for (std::size_t at = 0; at < out.text.size(); at += text::decode_at(out.text, at).size) EXPECT_EQ(out.offsets.to_raw(at), expected++);
  EXPECT_EQ(out.offsets.to_raw(out.text.size()), raw.size());
}

TEST(DecodeText, ABrokenByteInUtf8IsReplacedAndCounted) {
  const Decoded out = decode("Zürich, Köln und M\xFFnchen");
  EXPECT_EQ(out.text, "Zürich, Köln und M\xEF\xBF\xBDnchen");
  EXPECT_EQ(out.replaced, 1U);
  EXPECT_NE(out.note.find("(1 characters replaced)"), std::string::npos) << out.note;
}

TEST(DecodeText, HalfASurrogatePairInUtf16IsReplaced) { EXPECT_EQ(decode("\xFF\xFEH\0i\0 \0\x00\xD8!\0 \0o\0k\0 \0y\0e\0s\0"s).replaced, 1U); }

TEST(DecodeText, NulBecomesABlankSoThatOffsetsHold) {
  const Decoded out = decode("Berlin meldet\0drei Verletzte und mehr"s);
  EXPECT_EQ(out.text, "Berlin meldet drei Verletzte und mehr");
  EXPECT_EQ(out.replaced, 1U);
}

TEST(DecodeText, MostlyUnreadableBytesAreRefused) {
  std::string noise;
  for (int i = 0; i < 400; ++i) noise += i % 3 == 0 ? '\0' : static_cast<char>(0x81);
  EXPECT_EQ(decode_text(noise).error().code, "not-text");
}

TEST(DecodeText, AnyBytesGiveValidUtf8OrARefusal) {
  std::uint32_t state = 7;
  for (int round = 0; round < 400; ++round) {
    std::string bytes;
    for (int i = 0; i < 60; ++i) {
      state = state * 1664525U + 1013904223U;
      bytes += static_cast<char>(state >> (round % 2 == 0 ? 24 : 25));
    }
    for (const char* declared : {"", "shift_jis", "gb18030", "utf-7"}) {
      const auto out = decode_text(bytes, declared);
      if (!out) continue;
      EXPECT_FALSE(text::find_invalid_utf8(out->text).has_value());
      EXPECT_LE(out->offsets.to_raw(out->text.size()), bytes.size());
    }
  }
}

TEST(LooksBinary, TellsPicturesFromText) {
  EXPECT_TRUE(looks_binary("\x89PNG\r\n\x1a\n\0\0\0\rIHDR"s));
  EXPECT_TRUE(looks_binary("\x7f" "ELF\x02\x01\x01\0"s));
  EXPECT_FALSE(looks_binary("Plain text\twith a tab\r\n"));
  EXPECT_FALSE(looks_binary("\xFF\xFEZ\0"s));
  EXPECT_FALSE(looks_binary(""));
}

}  // namespace
}  // namespace dateline::ingest
