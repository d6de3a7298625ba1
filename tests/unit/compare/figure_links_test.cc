// Figures that belong together though their words or sizes differ, and figures that only look alike.
#include <array>

#include "story_maker.h"

namespace dateline::compare {
namespace {

using model::Qualifier;
using model::Stance;

TEST(FigureLinks, AnEarlierFigureOfTheSameSentenceMeasuresTheSame) {
  MadeStory story;
  story.add("a", "en", "Valley Post", "2024-05-02", "The liquidator puts the hole at €790 million, up from €640 million in April.")
      .figure("€790 million", "790 million", 790e6, "EUR", "€").figure("€640 million", "640 million", 640e6, "EUR", "€");
  story.add("b", "de", "Talbote", "2024-05-02", "Statt 22.000 kamen nach neuer Zählung 30.000 Besucher zum Fest.")
      .figure("22.000", "22.000", 22000, "tourists", "Besucher").figure("30.000 Besucher", "30.000", 30000, "tourists", "Besucher");
  const auto topics = story.topics();
  EXPECT_EQ(topic_with(story, topics, "790 million"), topic_with(story, topics, "640 million"));
  EXPECT_EQ(topic_with(story, topics, "22.000"), topic_with(story, topics, "30.000"));
}

TEST(FigureLinks, TwoSumsSideBySideWithoutSuchWordsAreTwoThings) {
  MadeStory story;
  story.add("a", "en", "Valley Post", "2024-05-02", "The roof cost €790 million and the tower €640 million.")
      .figure("€790 million", "790 million", 790e6, "EUR", "€").figure("€640 million", "640 million", 640e6, "EUR", "€");
  const auto topics = story.topics();
  EXPECT_NE(topic_with(story, topics, "790 million"), topic_with(story, topics, "640 million"));
}

TEST(FigureLinks, CountersOfACrowdComeTogetherWhateverNounTheyUse) {
  MadeStory story;
  story.add("a", "de", "Talbote", "2024-05-02", "Die Polizei sprach von 4.000 Teilnehmern am Marsch durch Orlen.")
      .figure("4.000 Teilnehmern", "4.000", 4000, "protesters", "Teilnehmern").claim("Die Polizei", "sprach", "4.000 Teilnehmern am Marsch durch Orlen", Stance::kAsserts, "Polizei");
  story.add("b", "en", "Valley Post", "2024-05-02", "Organisers said 9,000 people took part in the march through Orlen. Police arrested 40 people.")
      .figure("9,000 people", "9,000", 9000, "people", "people").claim("Organisers", "said", "9,000 people took part in the march through Orlen", Stance::kAsserts, "organisers")
      .figure("40 people", "40", 40, "arrested", "people");
  const auto topics = story.topics();
  EXPECT_EQ(topic_with(story, topics, "4.000"), topic_with(story, topics, "9,000"));
  EXPECT_NE(topic_with(story, topics, "4.000"), topic_with(story, topics, "40"));
}

TEST(FigureLinks, TheDeadOfTwoTownsAreCountedApart) {
  MadeStory story;
  story.add("a", "en", "Valley Post", "2024-05-02", "The storm killed 19 people in Lower Tarn.").figure("19 people", "19", 19, "dead", "people").place("Lower Tarn", "place:1");
  story.add("b", "en", "River Daily", "2024-05-02", "The storm killed 17 people in Upper Sill.").figure("17 people", "17", 17, "dead", "people").place("Upper Sill", "place:2");
  story.add("c", "en", "Hill Herald", "2024-05-03", "The storm killed 20 people in Lower Tarn.").figure("20 people", "20", 20, "dead", "people").place("Lower Tarn", "place:1");
  const auto topics = story.topics();
  EXPECT_EQ(topic_with(story, topics, "19"), topic_with(story, topics, "20"));
  EXPECT_NE(topic_with(story, topics, "19"), topic_with(story, topics, "17"));
}

TEST(FigureLinks, SourcesThatDifferWidelyOnOneFateStillAnswerOneQuestion) {
  MadeStory story;
  story.add("a", "en", "Valley Post", "2024-05-02", "Local radio spoke on Thursday of 1,900 missing after the landslide.").figure("1,900 missing", "1,900", 1900, "missing", "missing");
  story.add("b", "de", "Talbote", "2024-05-12", "Nach dem Erdrutsch werden noch 80 Menschen vermisst, sagte die Polizei.").figure("80 Menschen", "80", 80, "missing", "Menschen");
  story.add("c", "en", "River Daily", "2024-05-06", "At least 89 people are missing after the landslide, a court said. The landslide destroyed 1,900 homes.")
      .figure("89 people", "89", 89, "missing", "people").figure("1,900 homes", "1,900", 1900, "homes", "homes");
  const auto topics = story.topics();
  EXPECT_EQ(topic_with(story, topics, "80"), topic_with(story, topics, "89"));
  EXPECT_EQ(topic_with(story, topics, "80")->values.size(), 3U);
}

TEST(FigureLinks, TheDeadOfYearsAgoAreOfAnotherHappening) {
  MadeStory story;
  story.add("a", "en", "Valley Post", "2024-05-02", "The mine blast killed 11 miners. In 2011, a blast in the same mine killed 20 miners.")
      .figure("11 miners", "11", 11, "dead", "miners").figure("20 miners", "20", 20, "dead", "miners").date("2011", "2011-01-01", "2011-12-31");
  story.add("b", "en", "River Daily", "2024-05-04", "The mine blast killed 24 miners.").figure("24 miners", "24", 24, "dead", "miners");
  const auto topics = story.topics();
  EXPECT_EQ(topic_with(story, topics, "11"), topic_with(story, topics, "24"));
  EXPECT_NE(topic_with(story, topics, "20"), topic_with(story, topics, "24"));
}

TEST(FigureLinks, WhoIsAffectedMayBeWhoLosesHisJobButNotWhoWasHurt) {
  MadeStory story;
  story.add("a", "de", "Talbote", "2024-05-02", "Die Brauerei schließt. Betroffen sind 2.300 Beschäftigte.").figure("2.300 Beschäftigte", "2.300", 2300, "workers", "Beschäftigte");
  story.add("b", "en", "Valley Post", "2024-05-03", "The brewery will close with the loss of 2,300 jobs. A fire there injured 12 workers.")
      .figure("2,300 jobs", "2,300", 2300, "jobs", "jobs").figure("12 workers", "12", 12, "injured", "workers");
  const auto topics = story.topics();
  EXPECT_EQ(topic_with(story, topics, "2.300"), topic_with(story, topics, "2,300"));
  EXPECT_NE(topic_with(story, topics, "2.300"), topic_with(story, topics, "12"));
}

TEST(FigureLinks, OneVoiceThatGivesTwoExactTollsSpeaksOfTwoHappenings) {
  MadeStory story;
  story.add("a", "en", "Valley Post", "2024-05-02", "The dam break killed 49 people. The flood at the lower dam killed 32 people.")
      .figure("49 people", "49", 49, "dead", "people").figure("32 people", "32", 32, "dead", "people");
  const auto topics = story.topics();
  EXPECT_NE(topic_with(story, topics, "49"), topic_with(story, topics, "32"));
}

TEST(FigureLinks, AllWhoWereKilledOfThoseAboardAreNoPartOfTheDead) {
  MadeStory story;
  story.add("a", "de", "Talbote", "2024-05-02", "Beim Absturz nahe Orlen wurden 53 der 72 Insassen getötet.").figure("53", "53", 53, "dead", "Insassen").figure("72 Insassen", "72", 72, "passengers", "Insassen");
  story.add("b", "en", "Valley Post", "2024-05-02", "The crash near Orlen killed 53 people, the ministry said.").figure("53 people", "53", 53, "dead", "people");
  const auto topics = story.topics();
  ASSERT_EQ(topic_with(story, topics, "53")->values.size(), 2U);
  EXPECT_NE(topic_with(story, topics, "53"), topic_with(story, topics, "72"));
}

TEST(FigureLinks, MoreFiguresThanAreComparedEachWithEachAreStillGrouped) {
  MadeStory story;
  std::string text;
  for (int i = 0; i < 1500; ++i) text += "At stop " + std::to_string(i) + "x the bus lost " + std::to_string(10000 + i) + " screws. ";
  MadeArticle& many = story.add("a", "en", "Valley Post", "2024-05-02", text);
  for (int i = 0; i < 1500; ++i) {
    const std::string number = std::to_string(10000 + i);
    many.figure(number + " screws", number, 10000 + i, "", "screws");
  }
  std::size_t values = 0;
  for (const model::Topic& topic : story.topics()) values += topic.values.size();
  EXPECT_EQ(values, 1500U);
}

bool withdrawn(const model::Topic& topic) { return finding(topic, model::FindingKind::kWithdrawn) != nullptr; }

TEST(Withdrawals, AreFoundInTheirUsualForms) {
  const std::vector<std::array<const char*, 3>> forms{
      {"de", "Das Rathaus zog damit seine Angabe zurück, als es von 14 Toten gesprochen hatte.", "14 Toten"},
      {"de", "Korrektur: In einer früheren Fassung dieses Artikels war von 14 Toten die Rede.", "14 Toten"},
      {"en", "The town hall withdrew its count of 14 deaths on Monday.", "14 deaths"},
      {"en", "The ministry corrected its earlier figure of 14 deaths.", "14 deaths"},
      {"en", "An earlier version of this article wrongly stated that there were 14 deaths.", "14 deaths"},
      {"en", "The ministry retracted the report of 14 deaths.", "14 deaths"}};
  for (const auto& [lang, text, phrase] : forms) {
    MadeStory story;
    story.add("a", lang, "Valley Post", "2024-05-02", text).figure(phrase, "14", 14, "dead", "people");
    EXPECT_TRUE(withdrawn(story.topics().front())) << text;
  }
}

TEST(Withdrawals, OfTroopsAndOfWhatHoldsNowAreNone) {
  MadeStory story;
  story.add("a", "en", "Valley Post", "2024-05-02", "The general withdrew 500 soldiers from Orlen.").figure("500 soldiers", "500", 500, "soldiers", "soldiers");
  story.add("b", "de", "Talbote", "2024-05-02", "Der General zog 300 Soldaten aus Orlen zurück.").figure("300 Soldaten", "300", 300, "soldiers", "Soldaten");
  for (const model::Topic& topic : story.topics()) EXPECT_FALSE(withdrawn(topic));
  MadeStory corrected;
  corrected.add("a", "en", "Valley Post", "2024-05-02", "The town hall withdrew its count of 14 deaths and lowered it to 12.").figure("14 deaths", "14", 14, "dead", "deaths").figure("12", "12", 12, "dead", "deaths");
  for (const model::Topic& topic : corrected.topics()) {
    for (const model::Finding& found : topic.findings) {
      EXPECT_FALSE(found.kind == model::FindingKind::kWithdrawn && found.reason.find("“12”") != std::string::npos) << found.reason;
    }
  }
}

TEST(FigureLinks, ABodyThatAStoryHasButOneOfRevisesItsFigureInAnotherLanguage) {
  MadeStory story;
  story.add("a", "en", "Valley Post", "2024-05-02", "The coastguard said 31 people were killed.")
      .figure("31 people", "31", 31, "people", "people").claim("The coastguard", "said", "31 people were killed", model::Stance::kAsserts, "coastguard");
  story.add("b", "de", "Talbote", "2024-05-04", "Die Küstenwache sagte, 47 Menschen seien ums Leben gekommen.")
      .figure("47 Menschen", "47", 47, "people", "Menschen").claim("Die Küstenwache", "sagte", "47 Menschen seien ums Leben gekommen", model::Stance::kAsserts, "Küstenwache");
  const auto topics = story.topics();
  ASSERT_FALSE(topics.empty());
  EXPECT_NE(finding(topics.front(), model::FindingKind::kRevised), nullptr);
  EXPECT_EQ(finding(topics.front(), model::FindingKind::kDiffer), nullptr);
}

TEST(FigureLinks, BodiesWithANameBesideThemStayApart) {
  MadeStory story;
  story.add("a", "en", "Valley Post", "2024-05-02", "The coastguard of Lanthe said 31 people were killed.")
      .figure("31 people", "31", 31, "people", "people").claim("The coastguard of Lanthe", "said", "31 people were killed", model::Stance::kAsserts, "coastguard of Lanthe");
  story.add("b", "de", "Talbote", "2024-05-04", "Die Küstenwache sagte, 47 Menschen seien ums Leben gekommen.")
      .figure("47 Menschen", "47", 47, "people", "Menschen").claim("Die Küstenwache", "sagte", "47 Menschen seien ums Leben gekommen", model::Stance::kAsserts, "Küstenwache");
  for (const model::Topic& topic : story.topics()) EXPECT_EQ(finding(topic, model::FindingKind::kRevised), nullptr);
}

TEST(FigureLinks, SharesOfTwoPeopleAreNoTwoAnswersToOneQuestion) {
  MadeStory story;
  story.add("a", "en", "Valley Post", "2024-05-02", "Anna Brezar won with 52.3 percent. Her rival Ivo Solman took 45.1 percent. Turnout was 67 percent.")
      .figure("52.3 percent", "52.3", 52.3, "percent", "percent").figure("45.1 percent", "45.1", 45.1, "percent", "percent").figure("67 percent", "67", 67, "percent", "percent")
      .person("Anna Brezar").person("Ivo Solman");
  story.add("b", "en", "Talbote", "2024-05-09", "After the recount Anna Brezar has 51.6 percent.").figure("51.6 percent", "51.6", 51.6, "percent", "percent").person("Anna Brezar");
  const auto topics = story.topics();
  EXPECT_EQ(topic_with(story, topics, "52.3"), topic_with(story, topics, "51.6"));
  EXPECT_NE(topic_with(story, topics, "52.3"), topic_with(story, topics, "45.1"));
  EXPECT_NE(topic_with(story, topics, "45.1"), topic_with(story, topics, "67"));
}

TEST(FigureLinks, WhatComesOnTopIsNoTollOfItsOwnWhereverTheWordStands) {
  MadeStory story;
  story.add("a", "en", "Valley Post", "2024-05-04", "The toll rose: 27 people were killed, police said. Divers found 12 more bodies.")
      .figure("27 people", "27", 27, "dead", "people")
      .figure("12 more bodies", "12", 12, "dead", "bodies");
  story.add("b", "de", "Talbote", "2024-05-04", "27 Menschen starben. Taucher fanden zwölf weitere Leichen.")
      .figure("27 Menschen", "27", 27, "dead", "Menschen")
      .figure("zwölf weitere Leichen", "zwölf", 12, "dead", "Leichen");
  const auto topics = story.topics();
  EXPECT_NE(topic_with(story, topics, "27"), topic_with(story, topics, "12"));
}

// A toll that grows from day to day is no quarrel between those who told it.
TEST(FigureLinks, OfThoseWhoDifferTheOnesOfOneDayAreHeldAgainstEachOther) {
  MadeStory story;
  story.add("a", "en", "Valley Post", "2024-05-02", "Police said 12 people were killed.")
      .figure("12 people", "12", 12, "dead", "people")
      .claim("Police", "said", "12 people were killed", Stance::kAsserts, "police");
  story.add("b", "en", "Harbour Ledger", "2024-05-06", "The mayor said 40 people were killed.")
      .figure("40 people", "40", 40, "dead", "people")
      .claim("The mayor", "said", "40 people were killed", Stance::kAsserts, "mayor");
  story.add("c", "en", "Kestrel News", "2024-05-06", "Doctors said 33 people were killed.")
      .figure("33 people", "33", 33, "dead", "people")
      .claim("Doctors", "said", "33 people were killed", Stance::kAsserts, "doctors");
  const auto topics = story.topics();
  const model::Topic* topic = topic_with(story, topics, "40");
  ASSERT_NE(topic, nullptr);
  const model::Finding* differ = finding(*topic, model::FindingKind::kDiffer);
  ASSERT_NE(differ, nullptr);
  EXPECT_NE(differ->reason.find("33"), std::string::npos) << differ->reason;
  EXPECT_EQ(differ->reason.find("12"), std::string::npos) << differ->reason;
}

TEST(FigureLinks, WhatIsTakenFromANumberIsNoAnswerBesideIt) {
  MadeStory story;
  story.add("a", "de", "Talbote", "2024-05-02", "Nach Angaben des Flughafens fielen 214 von 260 Flügen aus.")
      .figure("214 von 260 Flügen", "214", 214, "flights", "Flügen").figure("260 Flügen", "260", 260, "flights", "Flügen");
  story.add("b", "en", "Valley Post", "2024-05-02", "The strike forced the cancellation of 214 flights.").figure("214 flights", "214", 214, "flights", "flights");
  const auto topics = story.topics();
  const model::Topic* topic = topic_with(story, topics, "214");
  ASSERT_NE(topic, nullptr);
  EXPECT_EQ(topic->values.size(), 2U);
  EXPECT_NE(topic, topic_with(story, topics, "260"));
  EXPECT_EQ(topic->question.find("260"), std::string::npos) << topic->question;
}

TEST(FigureLinks, WhatIsDemandedIsNotWhatIsOfferedInEitherLanguage) {
  MadeStory story;
  story.add("a", "de", "Talbote", "2024-05-02", "Die Gewerkschaft fordert acht Prozent mehr Lohn. Die Arbeitgeber bieten drei Prozent.")
      .figure("acht Prozent", "acht", 8, "percent", "Prozent").figure("drei Prozent", "drei", 3, "percent", "Prozent");
  story.add("b", "en", "Valley Post", "2024-05-03", "The union is demanding a pay rise of 8 percent. The employers have offered 3 percent.")
      .figure("8 percent", "8", 8, "percent", "percent").figure("3 percent", "3", 3, "percent", "percent");
  const auto topics = story.topics();
  EXPECT_EQ(topic_with(story, topics, "acht"), topic_with(story, topics, "8"));
  EXPECT_EQ(topic_with(story, topics, "drei"), topic_with(story, topics, "3"));
  EXPECT_NE(topic_with(story, topics, "acht"), topic_with(story, topics, "drei"));
}

TEST(FigureLinks, TheSumIsTheOneBeforeAndLargeSumsThatAreEqualAreOne) {
  MadeStory story;
  story.add("a", "en", "Valley Post", "2024-05-02", "The builder said the payments totalled about £300,000. Prosecutors have put the sum at £240,000.")
      .figure("£300,000", "300,000", 300e3, "GBP", "£", Qualifier::kApproximate).claim("The builder", "said", "the payments totalled about £300,000", Stance::kAsserts, "builder")
      .figure("£240,000", "240,000", 240e3, "GBP", "£").claim("Prosecutors", "put", "the sum at £240,000", Stance::kAsserts, "prosecutors");
  story.add("b", "de", "Talbote", "2024-05-03", "Die Anklage wirft ihm vor, 240.000 Pfund von einem Bauunternehmen angenommen zu haben.").figure("240.000 Pfund", "240.000", 240e3, "GBP", "Pfund");
  story.add("c", "en", "Hill Herald", "2024-05-03", "The new town hall will cost £5,000,000.").figure("£5,000,000", "5,000,000", 5e6, "GBP", "£");
  story.add("d", "de", "Uferblatt", "2024-05-03", "Der Verein nahm fünf Millionen Pfund ein.").figure("fünf Millionen Pfund", "fünf Millionen", 5e6, "GBP", "Pfund");
  const auto topics = story.topics();
  EXPECT_EQ(topic_with(story, topics, "300,000"), topic_with(story, topics, "240,000"));
  EXPECT_EQ(topic_with(story, topics, "240.000"), topic_with(story, topics, "240,000"));
}

TEST(FigureLinks, PassengersWhoWereAffectedWereNotOnBoard) {
  MadeStory story;
  story.add("a", "de", "Talbote", "2024-05-02", "Betroffen waren rund 31.000 Reisende.").figure("31.000 Reisende", "31.000", 31000, "passengers", "Reisende", Qualifier::kApproximate);
  story.add("b", "de", "Uferblatt", "2024-05-02", "Auf der Fähre waren 310 Reisende.").figure("310 Reisende", "310", 310, "passengers", "Reisende");
  const auto topics = story.topics();
  EXPECT_EQ(topic_with(story, topics, "31.000")->question.find("an Bord"), std::string::npos);
  EXPECT_NE(topic_with(story, topics, "310")->question.find("an Bord"), std::string::npos);
}

TEST(FigureLinks, ABodyIsKnownByItsHeadAndByWhoSpeaksForIt) {
  MadeStory story;
  story.add("a", "en", "Valley Post", "2024-05-02", "The electoral commission said the count went on. Turnout was 71 percent, the commission said. Two people were killed, a police spokesman said.")
      .figure("71 percent", "71", 71, "percent", "percent").figure("Two people", "Two", 2, "dead", "people")
      .claim("The electoral commission", "said", "the count went on", Stance::kAsserts, "electoral commission")
      .claim("the commission", "said", "Turnout was 71 percent", Stance::kAsserts, "commission")
      .claim("a police spokesman", "said", "Two people were killed", Stance::kAsserts, "spokesman");
  story.add("b", "de", "Talbote", "2024-05-03", "Drei Menschen kamen ums Leben, teilte die Polizei mit.")
      .figure("Drei Menschen", "Drei", 3, "dead", "Menschen").claim("die Polizei", "teilte", "Drei Menschen kamen ums Leben", Stance::kAsserts, "Polizei");
  const std::vector<model::ArticleView> views{story.at(0).view(), story.at(1).view()};
  const auto topics = story.topics();
  const model::Topic* dead = topic_with(story, topics, "Drei");
  ASSERT_NE(dead, nullptr);
  EXPECT_NE(finding(*dead, model::FindingKind::kRevised), nullptr);
}

TEST(FigureLinks, WhoeverIsNamedBesideWhatIsClaimedHasNoShareInIt) {
  MadeStory story;
  story.add("a", "en", "Valley Post", "2024-05-02", "Costa declared victory, but the commission said that only 62 percent of the votes had been counted. Costa had won 51.4 percent of the votes.")
      .figure("62 percent", "62", 62, "percent", "percent").figure("51.4 percent", "51.4", 51.4, "percent", "percent").person("Costa")
      .claim("the commission", "said", "that only 62 percent of the votes had been counted", Stance::kAsserts, "commission");
  const auto topics = story.topics();
  EXPECT_NE(topic_with(story, topics, "62"), topic_with(story, topics, "51.4"));
}

}  // namespace
}  // namespace dateline::compare
