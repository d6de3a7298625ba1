#include "ingest/reader.h"

#include <gtest/gtest.h>

namespace dateline::ingest {
namespace {

using namespace std::string_literals;
using Articles = std::vector<base::Result<model::Article>>;

Articles parse(std::string bytes, Format format, Given given = {}) {
  Item item;
  item.bytes = std::move(bytes);
  item.format = format;
  item.given = std::move(given);
  item.origin = "folder/file";
  return parse_item(std::move(item));
}

model::Article one(Articles articles) {
  EXPECT_EQ(articles.size(), 1U);
  if (articles.empty() || !articles.front()) {
    ADD_FAILURE() << (articles.empty() ? "nothing" : articles.front().error().text());
    return {};
  }
  return std::move(articles.front()).value();
}

std::string refusal(const Articles& articles) {
  if (articles.size() != 1 || articles.front()) return "accepted";
  EXPECT_EQ(articles.front().error().file, "folder/file");
  return articles.front().error().code;
}

TEST(PlainText, IsKeptByteForByteWithoutFrontMatter) {
  const std::string text = "Kiew: Die Lage\r\n\r\n  Der Fluss stieg.  \n\n";
  const model::Article article = one(parse(text, Format::kPlainText));
  EXPECT_EQ(article.text, text);
  EXPECT_EQ(article.id, article.sha256);
  EXPECT_EQ(article.published.basis, model::PublishedBasis::kUnknown);
  EXPECT_TRUE(article.blocks.empty());
}

TEST(PlainText, FrontMatterFillsTheArticleAndIsNoText) {
  const std::string head = "title: Der Fluss stieg\noutlet: Hafenkurier\npublished: 2024-11-10T08:30:00+01:00\nauthor: \"Jonas Petersen\"\nagency: NWA\nmood: grey\n\n";
  const model::Article article = one(parse(head + "Der Fluss stieg weiter.", Format::kPlainText));
  EXPECT_EQ(article.text, "Der Fluss stieg weiter.");
  EXPECT_EQ(article.title, "Der Fluss stieg");
  EXPECT_EQ(article.outlet, "Hafenkurier");
  EXPECT_EQ(article.agency, "NWA");
  EXPECT_EQ(article.authors, std::vector<std::string>{"Jonas Petersen"});
  EXPECT_EQ(article.published.edtf, "2024-11-10");
  EXPECT_EQ(article.published.basis, model::PublishedBasis::kGiven);
  ASSERT_EQ(article.blocks.size(), 1U);
  EXPECT_EQ(article.blocks[0].raw_begin, head.size());
}

TEST(PlainText, FencedFrontMatterIsReadToo) { EXPECT_EQ(one(parse("---\ntitle: Flut\n---\nDer Fluss stieg.", Format::kPlainText)).title, "Flut"); }

TEST(PlainText, WhatIsGivenOutsideWinsOverFrontMatter) {
  Given given;
  given.outlet = "Meridian";
  EXPECT_EQ(one(parse("outlet: Hafenkurier\n\nDer Fluss stieg.", Format::kPlainText, given)).outlet, "Meridian");
}

TEST(PlainText, LinesThatOnlyLookLikeFrontMatterStayText) {
  for (const std::string text : {"Kiew: Der Fluss stieg.\n\nMehr dazu.", "title: no blank line follows", "A note: on\ntitle: x\n\nText", "---\nDer Fluss stieg."}) {
    EXPECT_EQ(one(parse(text, Format::kPlainText)).text, text);
  }
}

TEST(PlainText, ABadDateCostsTheDateAndIsReported) {
  const model::Article article = one(parse("published: last week\n\nDer Fluss stieg.", Format::kPlainText));
  EXPECT_EQ(article.published.edtf, "");
  ASSERT_EQ(article.warnings.size(), 1U);
  EXPECT_NE(article.warnings[0].find("last week"), std::string::npos);
}

TEST(PlainText, TextWithoutAWordIsRefused) {
  for (const char* text : {"", " \n\t", "--- ***", "title: x\n\n", "\xEF\xBB\xBF"}) EXPECT_EQ(refusal(parse(text, Format::kPlainText)), "empty-text") << text;
}

TEST(Record, KeepsItsTextByteForByteAndItsMembers) {
  const model::Article article = one(parse(R"({"id":"a-1","text":"  Zeile\r\n\u00e4 \ud83d\ude00 ","lang":"de","dct":"2024-11-10","outlet":null,"title":"T","extra":[1,{}]})", Format::kJson));
  EXPECT_EQ(article.id, "a-1");
  EXPECT_EQ(article.text, "  Zeile\r\nä 😀 ");
  EXPECT_EQ(article.published.edtf, "2024-11-10");
  EXPECT_EQ(article.outlet, "");
}

TEST(Record, ANumberIsAnIdToo) { EXPECT_EQ(one(parse(R"({"id":17,"text":"River rose"})", Format::kJson)).id, "17"); }

TEST(Record, HalfASurrogateIsMendedAndReported) {
  const model::Article article = one(parse(R"({"text":"cut \ud83d here"})", Format::kJson));
  EXPECT_EQ(article.text, "cut \xEF\xBF\xBD here");
  EXPECT_EQ(article.warnings.size(), 1U);
}

TEST(Record, NulInTextKeepsOffsets) { EXPECT_EQ(one(parse(R"({"text":"a\u0000b"})", Format::kJson)).text, "a b"); }

TEST(Record, BrokenOnesSayWhatIsWrong) {
  EXPECT_EQ(refusal(parse(R"({"text":"cut off)", Format::kJson)), "broken-json");
  EXPECT_EQ(refusal(parse(R"({"text":12})", Format::kJson)), "empty-text");
  EXPECT_EQ(refusal(parse(R"({"title":"only a title"})", Format::kJson)), "empty-text");
  EXPECT_EQ(refusal(parse("{}", Format::kJson)), "empty-text");
  EXPECT_EQ(refusal(parse(std::string(100000, '['), Format::kJson)), "broken-json");
}

TEST(SniffFormat, GoesByContent) {
  EXPECT_EQ(sniff_format("<!DOCTYPE html><p>x"), Format::kHtml);
  EXPECT_EQ(sniff_format("\n<!-- made by hand -->\n<HTML>"), Format::kHtml);
  EXPECT_EQ(sniff_format("\xEF\xBB\xBF{\"text\":1}"), Format::kJson);
  EXPECT_EQ(sniff_format("%PDF-1.7\n"), Format::kPdf);
  EXPECT_EQ(sniff_format("<?xml version=\"1.0\"?>\n<rss version=\"2.0\">"), Format::kXml);
  EXPECT_EQ(sniff_format("From: a@b.example\nMIME-Version: 1.0\n\nHi"), Format::kMail);
  EXPECT_EQ(sniff_format("title: Flut\noutlet: Hafenkurier\n\nText"), Format::kPlainText);
  EXPECT_EQ(sniff_format("Der Fluss stieg. 3 < 5."), Format::kPlainText);
  EXPECT_EQ(sniff_format("\x89PNG\r\n\x1a\n\0\0\0\rIHDR"s), std::nullopt);
  EXPECT_EQ(sniff_format("GIF89a\x01\0\x01\0"s), std::nullopt);
}

}  // namespace
}  // namespace dateline::ingest
