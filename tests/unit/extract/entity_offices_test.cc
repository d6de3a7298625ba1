// "The mayor": who it is, where the article tells it of one person only.
#include <gtest/gtest.h>

#include <string>
#include <utility>

#include "extract/extractor.h"

namespace dateline::extract {
namespace {

// The name of the last mention of the text.
std::string last(const std::string& lang, const std::string& text) {
  static const Extractor de = std::move(Extractor::create(lang::load_pack("de", lang::embedded_files()).value())).value();
  static const Extractor en = std::move(Extractor::create(lang::load_pack("en", lang::embedded_files()).value())).value();
  model::Article article;
  article.lang = lang;
  article.text = text;
  const auto found = (lang == "de" ? de : en).extract(article).entities;
  return found.empty() ? "nobody" : found.back().name;
}

TEST(Offices, PointToTheirOnlyHolder) {
  for (const char* who : {"Malcolm Reid, the mayor of Port Ellen, was charged.", "Mayor Malcolm Reid was charged.", "The mayor of Port Ellen, Malcolm Reid, was charged.",
                          "Malcolm Reid, 54, the mayor of Port Ellen, was charged.", "The mayor of the Scottish town of Port Ellen, Malcolm Reid, was charged.", "They charged Malcolm Reid, mayor of Port Ellen."}) {
    EXPECT_EQ(last("en", std::string(who) + " The mayor denied it."), "Malcolm Reid") << who;
    EXPECT_EQ(last("en", std::string(who) + " It rained. It snowed. It rained again. The mayor denied it."), "Malcolm Reid") << who;
  }
  for (const char* who : {"Bürgermeister Malcolm Reid wurde angeklagt.", "Malcolm Reid, Bürgermeister von Port Ellen, wurde angeklagt.", "Der Bürgermeister von Port Ellen, Malcolm Reid, wurde angeklagt.",
                          "Der Bürgermeister der schottischen Stadt Port Ellen, Malcolm Reid, wurde angeklagt.", "Angeklagt wurde Malcolm Reid, der Bürgermeister der Stadt Port Ellen."}) {
    EXPECT_EQ(last("de", std::string(who) + " Der Bürgermeister schwieg."), "Malcolm Reid") << who;
    EXPECT_EQ(last("de", std::string(who) + " Es gibt Zweifel an der Unschuld des Bürgermeisters."), "Malcolm Reid") << who;
  }
  EXPECT_EQ(last("en", "Foreign Minister Anna Berg arrived. The minister said nothing."), "Anna Berg");
  EXPECT_EQ(last("de", "Außenministerin Anna Berg kam an. Die Ministerin schwieg."), "Anna Berg");
  EXPECT_EQ(last("en", "Malcolm Reid, the mayor of Port Ellen, was charged. It rained. The mayor of Port Ellen denied it."), "Malcolm Reid");
}

TEST(Offices, StayOpenWhereTwoHoldThem) {
  EXPECT_EQ(last("en", "Mayor Malcolm Reid met Mayor Ann Marsh. The mayor denied it."), "mayor");
  EXPECT_EQ(last("en", "Malcolm Reid, the mayor of Port Ellen, met Ann Marsh, the mayor of Leith. The mayor denied it."), "mayor");
  EXPECT_EQ(last("en", "Malcolm Reid, the mayor of Port Ellen, met the mayor of Leith. The mayor denied it."), "mayor");
  EXPECT_EQ(last("de", "Bürgermeister Malcolm Reid traf Bürgermeisterin Anna Berg. Der Bürgermeister schwieg."), "Bürgermeister");
  EXPECT_EQ(last("en", "Foreign Minister Anna Berg met Defence Minister Hans Kolb. The minister said nothing."), "minister");
}

TEST(Offices, OfAnotherPlaceCountryOrStandingAreNotHis) {
  EXPECT_NE(last("en", "Malcolm Reid, the mayor of Port Ellen, was charged. Nobody asked the mayor of Leith."), "Malcolm Reid");
  EXPECT_NE(last("en", "Interior Minister Malcolm Reid was charged. Nobody asked the French minister."), "Malcolm Reid");
  EXPECT_NE(last("en", "Mayor Malcolm Reid was charged. Nobody asked the former mayor."), "Malcolm Reid");
  EXPECT_NE(last("en", "Malcolm Reid, the deputy mayor of Port Ellen, was charged. Nobody asked the mayor."), "Malcolm Reid");
  EXPECT_NE(last("en", "Former mayor Malcolm Reid was charged. Nobody asked the mayor."), "Malcolm Reid");
  EXPECT_NE(last("de", "Bürgermeister Malcolm Reid wurde angeklagt. Es schwieg der frühere Bürgermeister."), "Malcolm Reid");
  EXPECT_NE(last("de", "Der frühere Bürgermeister Malcolm Reid wurde angeklagt. Es schwieg der Bürgermeister."), "Malcolm Reid");
  EXPECT_NE(last("de", "Bürgermeister Malcolm Reid wurde angeklagt. Es schwieg der Bürgermeister von Leith."), "Malcolm Reid");
  // Nobody has been told of yet, and a list is no apposition.
  EXPECT_NE(last("en", "The mayor resigned. Malcolm Reid was charged. Nobody asked the mayor."), "Malcolm Reid");
  EXPECT_NE(last("en", "She met the mayor of Port Ellen, Malcolm Reid, and Ann Marsh. It helped the mayor."), "Ann Marsh");
}

}  // namespace
}  // namespace dateline::extract
