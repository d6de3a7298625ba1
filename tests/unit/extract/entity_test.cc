#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "extract/extractor.h"
#include "lang/gazetteer.h"
#include "lang/name_key.h"
#include "lang/pack.h"
#include "support/processor_time.h"

namespace dateline::extract {
namespace {

using model::Entity;
using model::EntityKind;

const Extractor& extractor(const std::string& lang) {
  static const Extractor de = std::move(Extractor::create(lang::load_pack("de", lang::embedded_files()).value())).value();
  static const Extractor en = std::move(Extractor::create(lang::load_pack("en", lang::embedded_files()).value())).value();
  return lang == "de" ? de : en;
}

std::vector<Entity> entities(const std::string& lang, const std::string& text, const std::string& published = "2024-11-10") {
  model::Article article;
  article.lang = lang;
  article.text = text;
  if (!published.empty()) article.published = model::parse_published(published, model::PublishedBasis::kGiven).value();
  return extractor(lang).extract(article).entities;
}

// The entity whose mention is exactly `mention`; a default one with key "not found" if there is none.
Entity find(const std::string& lang, const std::string& text, const std::string& mention, const std::string& published = "2024-11-10") {
  for (Entity& entity : entities(lang, text, published)) {
    if (text::slice(text, entity.span) == mention) return std::move(entity);
  }
  Entity none;
  none.key = "not found";
  return none;
}

TEST(EntityPersons, TakeOfficeAndTitleIntoTheMention) {
  const Entity blinken = find("de", "Das bestätigte US-Außenminister Antony Blinken am Montag.", "US-Außenminister Antony Blinken");
  EXPECT_EQ(blinken.kind, EntityKind::kPerson);
  EXPECT_EQ(blinken.name, "Antony Blinken");
  EXPECT_EQ(blinken.office_key, "office:US-foreign-minister");
  const Entity mayor = find("en", "The dam held, said Mayor Orla Finnerty.", "Mayor Orla Finnerty");
  EXPECT_EQ(mayor.name, "Orla Finnerty");
  EXPECT_EQ(mayor.office, "Mayor");
  const Entity envoy = find("en", "Norway’s ambassador to the United Nations, Ingrid Solvang, disagreed.", "Norway’s ambassador to the United Nations, Ingrid Solvang");
  EXPECT_EQ(envoy.name, "Ingrid Solvang");
  EXPECT_EQ(envoy.country, "NO");
  EXPECT_EQ(find("en", "Vera Lindholm, its spokeswoman, said no.", "Vera Lindholm, its spokeswoman").office, "spokeswoman");
}

TEST(EntityPersons, AreOneAcrossSpellingsAndLanguages) {
  const std::string key = find("de", "Der ukrainische Präsident Wolodymyr Selenskyj kam.", "Der ukrainische Präsident Wolodymyr Selenskyj").key;
  EXPECT_EQ(key, "person:volodymyr zelensky");
  EXPECT_EQ(find("en", "Ukrainian President Volodymyr Zelenskyy came.", "Ukrainian President Volodymyr Zelenskyy").key, key);
  EXPECT_EQ(find("en", "It was Volodymyr Zelenskiy who came.", "Volodymyr Zelenskiy").key, key);
  EXPECT_EQ(find("de", "Am Abend sprach Präsident Selenski.", "Präsident Selenski").key, key);
  const std::string unknown = find("de", "Das sagte der Forscher Sergej Tschernyschow.", "der Forscher Sergej Tschernyschow").key;
  EXPECT_EQ(find("en", "So said researcher Sergey Chernyshov.", "researcher Sergey Chernyshov").key, unknown);
}

TEST(EntityPersons, SurnamesTakeTheArticlesPersonAndNoOther) {
  const std::string text = "Die Ministerin Karla Overbeck sprach. Overbeck warnte. Am Ende lobte Anders sie.";
  EXPECT_EQ(find("de", text, "Overbeck").key, find("de", text, "Die Ministerin Karla Overbeck").key);
  EXPECT_EQ(find("de", text, "Anders").key, "not found");
  const std::string two = "Jonas Overbeck kam. Karla Overbeck ging. Dann rief Overbeck an.";
  EXPECT_EQ(find("de", two, "Overbeck").key, "");
  // The article's own person of a famous surname goes first.
  const std::string namesake = "The baker Ivan Putin spoke. Putin laughed.";
  EXPECT_EQ(find("en", namesake, "Putin").key, find("en", namesake, "The baker Ivan Putin").key == "not found" ? find("en", namesake, "Ivan Putin").key : find("en", namesake, "The baker Ivan Putin").key);
}

TEST(EntityPersons, OfficesPointToTheHolderOfThatDay) {
  const std::string text = "Der ukrainische Präsident reiste ab.";
  EXPECT_EQ(find("de", text, "Der ukrainische Präsident", "2024-11-10").key, "person:volodymyr zelensky");
  EXPECT_EQ(find("de", text, "Der ukrainische Präsident", "2017-03-01").key, "person:petro poroshenko");
  EXPECT_EQ(find("en", "The Ukrainian president left.", "The Ukrainian president", "2024-11-10").key, "person:volodymyr zelensky");
  // Without a day, and before the table begins, the office stays an office.
  EXPECT_EQ(find("de", text, "Der ukrainische Präsident", "").key, "office:UA-president");
  EXPECT_EQ(find("de", text, "Der ukrainische Präsident", "1999-03-01").key, "office:UA-president");
}

TEST(EntityPersons, PronounsAndDefiniteOfficesPointBack) {
  const std::string text = "Außenministerin Karla Overbeck kam an. Sie sagte nichts. Die Außenministerin schwieg.";
  const std::string key = find("de", text, "Außenministerin Karla Overbeck").key;
  EXPECT_EQ(find("de", text, "Sie").key, key);
  EXPECT_EQ(find("de", text, "Die Außenministerin").key, key);
  EXPECT_TRUE(find("de", text, "Sie").pronoun);
  EXPECT_EQ(find("de", "Karla Overbeck sprach. Sie sagten nichts.", "Sie").key, "not found");
  EXPECT_EQ(find("en", "Mary Kilbride spoke. He said nothing.", "He").key, "not found");
}

TEST(EntityBodies, StatesInstitutionsAndSeatsMeet) {
  const std::string ministry = "org:kr-defence-ministry";
  EXPECT_EQ(find("de", "Das südkoreanische Verteidigungsministerium schwieg.", "Das südkoreanische Verteidigungsministerium").key, ministry);
  EXPECT_EQ(find("de", "Das Verteidigungsministerium in Seoul schwieg.", "Das Verteidigungsministerium in Seoul").key, ministry);
  EXPECT_EQ(find("en", "Seoul’s defense ministry declined.", "Seoul’s defense ministry").key, ministry);
  EXPECT_EQ(find("en", "South Korea's defence ministry declined.", "South Korea's defence ministry").key, ministry);
  EXPECT_EQ(find("en", "The Pentagon declined.", "The Pentagon").key, "org:us-defence-ministry");
  EXPECT_EQ(find("de", "Der Kreml schwieg.", "Der Kreml").key, "government:RU");
  EXPECT_EQ(find("en", "The Russian government declined.", "The Russian government").key, "government:RU");
  EXPECT_EQ(find("de", "Die Vereinigten Staaten zögern.", "Die Vereinigten Staaten").key, "country:US");
  EXPECT_EQ(find("en", "The United States hesitates.", "The United States").key, "country:US");
  EXPECT_EQ(find("de", "Der südkoreanische Geheimdienst NIS warnte.", "Der südkoreanische Geheimdienst NIS").kind, EntityKind::kOrganisation);
}

TEST(EntityBodies, GoOnUnderTheirBareNameAndAsTheCompany) {
  const std::string maker = "Der Pumpenhersteller Brennick schließt ein Werk. Brennick sprach von Verlusten. Das Unternehmen bedauere das. Brennicks Chef schwieg.";
  EXPECT_EQ(find("de", maker, "Brennick").key, "org:brennick");
  EXPECT_EQ(find("de", maker, "Brennicks").key, "org:brennick");
  EXPECT_EQ(find("de", maker, "Das Unternehmen").key, "org:brennick");
  EXPECT_EQ(find("de", "Der Autobauer Torvell schließt ein Werk.", "Der Autobauer Torvell").kind, EntityKind::kOrganisation);
  const std::string form = "Torvell Inc will close a plant. Torvell said it made a loss. The company has two more.";
  EXPECT_EQ(find("en", form, "Torvell Inc").key, "org:torvell");
  EXPECT_EQ(find("en", form, "Torvell").key, "org:torvell");
  EXPECT_EQ(find("en", form, "The company").key, "org:torvell");
}

TEST(EntityBodies, DoNotTakeThePlaceTheyStandInForTheirName) {
  const std::string court = "Das Amtsgericht Osterrode gab ihr recht. Osterrode liegt im Westen. Das Gericht ließ keine Berufung zu.";
  EXPECT_EQ(find("de", court, "Das Amtsgericht Osterrode").name, "Amtsgericht Osterrode");
  EXPECT_EQ(find("de", court, "Osterrode").key, "not found");
  EXPECT_EQ(find("de", court, "Das Gericht").key, find("de", court, "Das Amtsgericht Osterrode").key);
  EXPECT_EQ(find("de", "Die CDU-Fraktion schwieg.", "Die CDU-Fraktion").name, "CDU-Fraktion");
  EXPECT_EQ(find("de", "Die US-Regierung schwieg.", "Die US-Regierung").key, "government:US");
  // Nobody was introduced, or only a compound has the name.
  EXPECT_EQ(find("de", "Das Unternehmen schwieg.", "Das Unternehmen").key, "");
  EXPECT_EQ(find("de", "Der Konzern Brennick schwieg. Das Brennick-Werk ruht.", "Brennick").key, "not found");
  EXPECT_EQ(find("de", "Gesucht werden 300 Stellen im Werk.", "Stellen").key, "not found");
}

TEST(EntityPlaces, CapitalsSpeakUnlessAPrepositionPutsThemOnTheMap) {
  EXPECT_EQ(find("de", "Moskau weist das zurück.", "Moskau").key, "government:RU");
  EXPECT_EQ(find("de", "Er landete in Moskau.", "Moskau").kind, EntityKind::kPlace);
  EXPECT_EQ(find("en", "Kyiv put the figure at 12.", "Kyiv").key, "government:UA");
  EXPECT_EQ(find("en", "She flew to Kyiv.", "Kyiv").kind, EntityKind::kPlace);
  EXPECT_EQ(find("de", "Sie trafen sich in Pjöngjang.", "Pjöngjang").geonames, 1871859);
  EXPECT_EQ(find("en", "They met in Pyongyang.", "Pyongyang").geonames, 1871859);
}

TEST(EntityPlaces, TheGazetteerNamesTownsThatNoListHas) {
  if (lang::Gazetteer::of("de").size() == 0) GTEST_SKIP() << "built without libgeonames-common";
  // One town in both languages.
  EXPECT_EQ(find("de", "Der Hafen in Sewerodwinsk war gesperrt.", "Sewerodwinsk").key, "place:496285");
  EXPECT_EQ(find("en", "The port in Severodvinsk was closed.", "Severodvinsk").key, "place:496285");
  EXPECT_EQ(find("de", "Eine Brücke in Castrop-Rauxel ist gesperrt.", "Castrop-Rauxel").kind, EntityKind::kPlace);
  // A name of several towns is a place, but nobody knows which.
  const Entity several = find("en", "A bridge in Santa Cruz was closed.", "Santa Cruz");
  EXPECT_EQ(several.kind, EntityKind::kPlace);
  EXPECT_EQ(several.key, "");
  EXPECT_EQ(several.geonames, 0);
}

TEST(EntityPlaces, ATownNamedAfterARegionIsNotTheRegion) {
  EXPECT_EQ(find("en", "They met in Mexico City.", "Mexico City").geonames, 3530597);
  EXPECT_EQ(find("en", "Mexico City put the figure at 12.", "Mexico City").key, "government:MX");
  EXPECT_EQ(find("en", "She lives in Colorado.", "Colorado").key, "place:colorado");
  EXPECT_EQ(find("en", "Mexico called for talks.", "Mexico").key, "country:MX");
  if (lang::Gazetteer::of("en").size() == 0) GTEST_SKIP() << "built without libgeonames-common";
  for (const char* text : {"A fire broke out in Colorado Springs on Monday.", "Colorado Springs is growing."}) {
    EXPECT_EQ(find("en", text, "Colorado Springs").kind, EntityKind::kPlace) << text;
    EXPECT_EQ(find("en", text, "Colorado").key, "not found") << text;
  }
  EXPECT_EQ(find("de", "In Colorado Springs brannte es.", "Colorado Springs").kind, EntityKind::kPlace);
  // What no list of towns has is no town.
  EXPECT_EQ(find("en", "She drove through Colorado Tuesday.", "Colorado").key, "place:colorado");
  EXPECT_EQ(find("de", "Er lebt in Colorado Tag und Nacht.", "Colorado").key, "place:colorado");
}

TEST(EntityPlaces, TheGazetteerIsNotAskedWithoutAWordThatSaysPlace) {
  EXPECT_EQ(find("en", "The painter Severodvinsk praised was unknown.", "Severodvinsk").key, "not found");
  EXPECT_EQ(find("en", "She believes in Reading.", "Reading").key, "not found");
  EXPECT_EQ(find("en", "They held a stake in Nokia.", "Nokia").key, "not found");
  EXPECT_EQ(find("de", "Das Werk aus Stein blieb stehen.", "Stein").key, "not found");
  EXPECT_EQ(find("de", "Der Zug fuhr in Halle ein.", "Halle").key, "not found");
  // A compound with a town's name is no town, and a person of the article stays one.
  EXPECT_EQ(find("de", "In Castrop-Rauxel-Nord brannte es.", "Castrop-Rauxel").key, "not found");
  EXPECT_EQ(find("en", "Peter Dayton spoke. There was a new tone in Dayton.", "Dayton").kind, EntityKind::kPerson);
}

TEST(Gazetteer, IsSearchedByTheWholeFoldedName) {
  const lang::Gazetteer german = lang::Gazetteer::of("de");
  if (german.size() == 0) GTEST_SKIP() << "built without libgeonames-common";
  EXPECT_GT(german.size(), 20'000U);
  EXPECT_EQ(german.find("castrop-rauxel")->geonames, 2940231);
  EXPECT_EQ(german.find("mecklenburg-vorpommern")->region, "de.12");
  EXPECT_FALSE(german.find("castrop"));
  EXPECT_FALSE(german.find(""));
  EXPECT_FALSE(german.find("zzzz"));
  EXPECT_EQ(lang::Gazetteer::of("xx").size(), 0U);
  EXPECT_FALSE(lang::Gazetteer::of("xx").find("berlin"));
}

TEST(EntityPersons, AnOpenTenureEndsWhereTheListWasLastLookedThrough) {
  EXPECT_EQ(find("de", "Der kanadische Premierminister kam.", "Der kanadische Premierminister", "2025-11-10").name, "Mark Carney");
  EXPECT_EQ(find("de", "Der kanadische Premierminister kam.", "Der kanadische Premierminister", "2031-11-10").kind, EntityKind::kOffice);
  // A term with a set end is known beyond.
  EXPECT_EQ(find("de", "Der französische Präsident kam.", "Der französische Präsident", "2026-11-10").name, "Emmanuel Macron");
}

TEST(EntityNames, BodiesStandInTheNominative) {
  EXPECT_EQ(find("de", "Nach Angaben des Pentagons brennt es.", "des Pentagons").name, "Pentagon");
  EXPECT_EQ(find("de", "Das Weiße Haus schwieg.", "Das Weiße Haus").name, "Weißes Haus");
  EXPECT_EQ(find("de", "Ein Sprecher der Stadtverwaltung kam. Das Ziel des Unternehmens blieb offen.", "des Unternehmens").name, "Unternehmen");
  EXPECT_EQ(find("de", "Das gaben die Behörden bekannt.", "die Behörden").name, "Behörden");  // the number stays
  EXPECT_EQ(find("de", "Die Hilfe Russlands endete.", "Russlands").name, "Russland");
}

TEST(EntityNames, InstitutionsAreNamedWithTheirState) {
  EXPECT_EQ(find("de", "Das südkoreanische Verteidigungsministerium prüft das.", "Das südkoreanische Verteidigungsministerium").name, "Verteidigungsministerium Südkoreas");
  EXPECT_EQ(find("de", "Das ukrainische Außenministerium schwieg.", "Das ukrainische Außenministerium").name, "Außenministerium der Ukraine");
  EXPECT_EQ(find("en", "The South Korean defence ministry declined.", "The South Korean defence ministry").name, "South Korean defence ministry");
  EXPECT_EQ(find("de", "Das Verteidigungsministerium in Seoul schwieg.", "Das Verteidigungsministerium in Seoul").name, "Verteidigungsministerium in Seoul");
}

TEST(EntityBodies, AnAdjectiveInTheNameOfABodyBelongsToIt) {
  EXPECT_EQ(find("en", "The European Commission agreed.", "The European Commission").key, "org:eu-commission");
  EXPECT_EQ(find("de", "Die Europäische Kommission stimmte zu.", "Die Europäische Kommission").key, "org:eu-commission");
  EXPECT_EQ(find("de", "Der Internationale Strafgerichtshof lehnte ab.", "Der Internationale Strafgerichtshof").key, "org:icc");
}

TEST(EntityPersons, ADescriptionPointsBackOnlyToItsOwnWord) {
  const std::string text = "Die Konzernchefin Ada Lohmann kam am Montag. ";
  EXPECT_EQ(find("de", text + "Die Chefin schwieg.", "Die Chefin").name, "Ada Lohmann");
  // Chiefs, boards and bishops are leaders all, and not the same.
  EXPECT_EQ(find("de", text + "Der Wahlvorstand zählte.", "Der Wahlvorstand").kind, EntityKind::kOffice);
  EXPECT_EQ(find("de", text + "Der Bischof betete.", "Der Bischof").kind, EntityKind::kOffice);
}

TEST(EntityCommon, GroupsDocumentsAndTheUnnamedAreWhatTheyAre) {
  EXPECT_EQ(find("de", "Ukrainische Ermittler fanden nichts.", "Ukrainische Ermittler").kind, EntityKind::kGroup);
  EXPECT_EQ(find("en", "Western intelligence services disagreed.", "Western intelligence services").kind, EntityKind::kGroup);
  EXPECT_EQ(find("en", "So said people familiar with the matter.", "people familiar with the matter").kind, EntityKind::kUnnamed);
  EXPECT_EQ(find("de", "Der Vertrag gilt weiter.", "Der Vertrag").kind, EntityKind::kDocument);
}

TEST(EntityRefuses, CommonNounsAndHeadlineCapitals) {
  EXPECT_TRUE(entities("de", "Am Montag Abend stand das Haus am See leer.").empty());
  EXPECT_TRUE(entities("en", "Big Storm Hits Small Town On Sunday Night").empty());
  EXPECT_TRUE(entities("en", "It was about time. Nothing moved.").empty());
}

TEST(EntityRefuses, CompoundsWithANameAndPartsOfTheBody) {
  EXPECT_EQ(find("de", "Karla Overbeck kam. Die Overbeck-Kommission ging.", "Overbeck").key, "not found");
  EXPECT_EQ(find("en", "He hurt his head badly.", "his head").key, "not found");
  EXPECT_EQ(find("en", "The head of the World Bank left.", "The head of the World Bank").kind, EntityKind::kOffice);
}

TEST(EntityPersons, AnUnlistedGivenNameIsProvedByTheRestOfTheArticle) {
  EXPECT_EQ(find("de", "Zuletzt traf Abwehrspieler Ommar Kondelle. Kondelle jubelte.", "Abwehrspieler Ommar Kondelle").name, "Ommar Kondelle");
  EXPECT_EQ(find("de", "Zuletzt traf Abwehrspieler Ommar Kondelle.", "Abwehrspieler Ommar Kondelle").key, "not found");
}

TEST(EntityInvariants, SpansAreOrderedApartAndInsideTheText) {
  for (const char* lang : {"de", "en"}) {
    for (const std::string text : {"Präsident Präsident Präsident der der der", "Mr. Mr. Mr", "US-US-US-", "Kim Kim Kim Jong-", "the president of the president of", "A. B. C. von der", "Der", "’s ’s Russia’s ’s",
                                   "Präsident, Präsident, Wladimir, Putin,", "\n\nMoskau\n\nMoskau"}) {
      std::uint32_t last = 0;
      for (const Entity& entity : entities(lang, text)) {
        EXPECT_LT(entity.span.begin, entity.span.end) << text;
        EXPECT_LE(last, entity.span.begin) << text;
        EXPECT_LE(entity.span.end, text.size()) << text;
        EXPECT_TRUE(entity.span.contains(entity.name_span)) << text;
        EXPECT_FALSE(entity.name.empty()) << text;
        last = entity.span.end;
      }
    }
  }
}

TEST(EntityCost, IsLinearOnHostileRows) {
  const auto cost = [](const std::string& piece, std::size_t pieces) {
    std::string text;
    for (std::size_t i = 0; i < pieces; ++i) text += piece;
    return testing_support::processor_seconds([&] { (void)entities("en", text); });
  };
  for (const std::string piece : {"Jean-", "president of the ", "Russia’s ", "A. ", "Putin and "}) {
    const double small = std::max(cost(piece, 1000), 0.002);
    EXPECT_LT(cost(piece, 8000), 32 * small) << piece;
  }
}

TEST(NameKey, JoinsTransliterationsAndKeepsNamesApart) {
  EXPECT_EQ(lang::person_key("Wolodymyr Selenskyj", false), lang::person_key("Volodymyr Zelenskyy", false));
  EXPECT_EQ(lang::person_key("Sergej Lawrow", false), lang::person_key("Sergey Lavrov", false));
  EXPECT_EQ(lang::person_key("Walerij Saluschnyj", false), lang::person_key("Valerii Zaluzhnyi", false));
  EXPECT_EQ(lang::person_key("Alexej Nawalny", false), lang::person_key("Aleksey Navalny", false));
  EXPECT_EQ(lang::person_key("Recep Tayyip Erdoğan", false), lang::person_key("Recep Erdogan", false));
  EXPECT_EQ(lang::person_key("George W. Bush", false), lang::person_key("George Bush", false));
  EXPECT_EQ(lang::person_key("Kim Jong-un", true), lang::person_key("Kim Jong Un", true));
  EXPECT_NE(lang::person_key("Kim Jong-un", true), lang::person_key("Kim Yo-jong", true));
  EXPECT_NE(lang::person_key("Hillary Clinton", false), lang::person_key("Bill Clinton", false));
  EXPECT_NE(lang::person_key("Karla Overbeck", false), lang::person_key("Karla Oberbeck", false));
  EXPECT_EQ(lang::person_key("", false), "");
  EXPECT_EQ(lang::person_key("- . -", true), "");
}

}  // namespace
}  // namespace dateline::extract
