// Bodies that are not one: a state's forces, courts, ministries and services are separate records, and meet their own name in the other language.
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "extract/extractor.h"

namespace dateline::extract {
namespace {

std::vector<model::Entity> entities(const std::string& lang, const std::string& text) {
  static const Extractor de = std::move(Extractor::create(lang::load_pack("de", lang::embedded_files()).value())).value();
  static const Extractor en = std::move(Extractor::create(lang::load_pack("en", lang::embedded_files()).value())).value();
  model::Article article;
  article.lang = lang;
  article.text = text;
  return (lang == "de" ? de : en).extract(article).entities;
}

// The key of what the text begins with.
std::string key(const std::string& lang, const std::string& phrase) {
  const auto found = entities(lang, phrase + (lang == "de" ? " schwieg am Montag." : " declined on Monday."));
  return found.empty() || found.front().span.begin != 0 ? "not found" : found.front().key;
}

TEST(Bodies, OfOneStateStaySeparate) {
  const std::vector<std::string> english{"The Ukrainian general staff", "The Ukrainian air force", "The Ukrainian navy", "The Ukrainian army", "The Ukrainian military", "The Ukrainian coast guard",
    "The Ukrainian fire service", "The Ukrainian emergency services", "The Ukrainian disaster agency", "The Ukrainian border guard", "The Ukrainian police", "The Ukrainian federal police",
    "The Ukrainian supreme court", "The Ukrainian constitutional court", "The Ukrainian high court", "The Ukrainian intelligence service", "Ukrainian military intelligence",
    "The Ukrainian news agency", "Ukrainian state television", "The Ukrainian weather service", "The Ukrainian geological survey", "The Ukrainian lower house", "The Ukrainian upper house",
    "The Ukrainian health ministry", "The Ukrainian health authority", "The Ukrainian economy ministry", "The Ukrainian trade ministry"};
  const std::vector<std::string> german{"Der ukrainische Generalstab", "Die ukrainische Luftwaffe", "Die ukrainische Marine", "Die ukrainische Armee", "Das ukrainische Militär",
    "Die ukrainische Küstenwache", "Die ukrainische Feuerwehr", "Der ukrainische Rettungsdienst", "Der ukrainische Katastrophenschutz", "Der ukrainische Grenzschutz", "Die ukrainische Polizei",
    "Die ukrainische Bundespolizei", "Das ukrainische Verfassungsgericht", "Das ukrainische Landgericht", "Der ukrainische Geheimdienst", "Der ukrainische Militärgeheimdienst",
    "Das ukrainische Unterhaus", "Das ukrainische Oberhaus", "Das ukrainische Gesundheitsministerium", "Die ukrainische Gesundheitsbehörde", "Die ukrainische Staatsanwaltschaft",
    "Die ukrainische Generalstaatsanwaltschaft", "Das ukrainische Innenministerium", "Das ukrainische Landesinnenministerium"};
  for (const auto& [lang, phrases] : {std::pair("en", english), std::pair("de", german)}) {
    for (std::size_t i = 0; i < phrases.size(); ++i) {
      EXPECT_EQ(key(lang, phrases[i]).substr(0, 7), "org:ua-") << phrases[i];
      for (std::size_t k = 0; k < i; ++k) EXPECT_NE(key(lang, phrases[i]), key(lang, phrases[k])) << phrases[i] << " / " << phrases[k];
    }
  }
}

TEST(Bodies, MeetTheirNameInTheOtherLanguage) {
  for (const auto& [german, english] : std::vector<std::pair<std::string, std::string>>{
           {"Die ukrainische Luftwaffe", "Ukraine's air force"}, {"Die ukrainische Marine", "Ukraine's navy"}, {"Der ukrainische Generalstab", "Ukraine's general staff"},
           {"Die ukrainische Armee", "Ukraine's army"}, {"Die ukrainischen Streitkräfte", "Ukraine's armed forces"}, {"Die griechische Küstenwache", "Greece's coast guard"},
           {"Die türkische Feuerwehr", "The Turkish fire department"}, {"Der türkische Katastrophenschutz", "The Turkish disaster agency"}, {"Das polnische Verfassungsgericht", "Poland's constitutional court"},
           {"Die polnische Generalstaatsanwaltschaft", "Poland's prosecutor general's office"}, {"Der polnische Militärgeheimdienst", "Polish military intelligence"}, {"Das polnische Handelsministerium", "Poland's trade ministry"}}) {
    EXPECT_EQ(key("de", german), key("en", english)) << german << " / " << english;
    EXPECT_NE(key("de", german), "not found") << german;
  }
}

TEST(Bodies, OfficesOfOneStateStaySeparate) {
  const std::vector<std::string> offices{"The Ukrainian culture minister", "The Ukrainian energy minister", "The Ukrainian deputy foreign minister", "The Ukrainian deputy prime minister", "The Ukrainian trade minister",
    "The Ukrainian king", "The Ukrainian crown prince"};
  for (std::size_t i = 0; i < offices.size(); ++i) {
    for (std::size_t k = 0; k < i; ++k) EXPECT_NE(key("en", offices[i]), key("en", offices[k])) << offices[i] << " / " << offices[k];
  }
  EXPECT_EQ(key("en", "The Ukrainian culture minister"), key("de", "Die ukrainische Kulturministerin"));
}

TEST(Bodies, OfOnePlaceStaySeparate) {
  EXPECT_NE(key("de", "Das Landgericht Osterrode"), key("de", "Das Amtsgericht Osterrode"));
  EXPECT_NE(key("de", "Das Arbeitsgericht Osterrode"), key("de", "Das Amtsgericht Osterrode"));
  EXPECT_NE(key("de", "Die Feuerwehr Osterrode"), key("de", "Die Polizei Osterrode"));
  EXPECT_NE(key("de", "Die Polizei Osterrode"), key("de", "Die Polizei Wennigsen"));
  EXPECT_EQ(entities("de", "Die Feuerwehr Osterrode schwieg.").front().name, "Feuerwehr Osterrode");
}

TEST(Bodies, TheWiderWordPointsBackToThem) {
  const auto last = [](const std::string& lang, const std::string& text) { return entities(lang, text).back().key; };
  EXPECT_EQ(last("de", "Das Landgericht Osterrode sprach ihn frei. Zuvor hatte das Gericht ihn gehört."), key("de", "Das Landgericht Osterrode"));
  EXPECT_EQ(last("de", "Die Reederei Torvell fährt wieder. Entlassen will das Unternehmen niemanden."), "org:torvell");
  EXPECT_EQ(last("en", "The airline Torvell flies again. Nobody has been dismissed by the company."), "org:torvell");
  // A narrower word of another kind does not.
  EXPECT_NE(last("de", "Das Landgericht Osterrode sprach ihn frei. Zuvor hatte das Amtsgericht ihn gehört."), key("de", "Das Landgericht Osterrode"));
  EXPECT_NE(last("de", "Die Reederei Torvell fährt wieder. Geld kommt von der Bank."), "org:torvell");
  EXPECT_NE(last("en", "The airline Torvell flies again. The money comes from the bank."), "org:torvell");
}

}  // namespace
}  // namespace dateline::extract
