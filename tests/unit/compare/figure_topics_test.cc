#include "story_maker.h"

namespace dateline::compare {
namespace {

using model::FindingKind;
using model::Qualifier;
using model::Stance;

// A dam breaks; two papers in German and English, one print of a wire copy.
MadeStory dam() {
  MadeStory story;
  story.add("de", "de", "Talbote", "2024-05-02", "Nach dem Dammbruch bei Orlen sind 14 Menschen ums Leben gekommen, teilte die Polizei mit. 37 Bewohner wurden verletzt.")
      .figure("14 Menschen", "14", 14, "dead", "Menschen")
      .claim("die Polizei", "teilte", "Nach dem Dammbruch bei Orlen sind 14 Menschen ums Leben gekommen", Stance::kAsserts, "Polizei")
      .figure("37 Bewohner", "37", 37, "injured", "Bewohner");
  story.add("en", "en", "Valley Post", "2024-05-03", "The dam break near Orlen killed 19 people, the fire service said. At least 30 residents were injured.")
      .figure("19 people", "19", 19, "dead", "people")
      .claim("the fire service", "said", "The dam break near Orlen killed 19 people", Stance::kAsserts, "fire service")
      .figure("At least 30 residents", "30", 30, "injured", "residents", Qualifier::kAtLeast);
  return story;
}

TEST(FigureTopics, OneQuantityComesTogetherAcrossLanguagesAndAnotherStaysApart) {
  const MadeStory story = dam();
  const auto topics = story.topics();
  const model::Topic* dead = topic_with(story, topics, "14");
  const model::Topic* injured = topic_with(story, topics, "37");
  ASSERT_NE(dead, nullptr);
  ASSERT_NE(injured, nullptr);
  EXPECT_EQ(topic_with(story, topics, "19"), dead);
  EXPECT_EQ(topic_with(story, topics, "30"), injured);
  EXPECT_NE(dead, injured);
  EXPECT_EQ(dead->concept_id, "dead");
}

TEST(FigureTopics, EveryFigureIsInExactlyOneTopic) {
  const MadeStory story = dam();
  std::vector<model::ItemRef> seen;
  for (const model::Topic& topic : story.topics()) {
    for (const model::TopicValue& value : topic.values) seen.push_back(value.quantity);
  }
  std::sort(seen.begin(), seen.end());
  EXPECT_EQ(seen, (std::vector<model::ItemRef>{{0, 0}, {0, 1}, {1, 0}, {1, 1}}));
}

TEST(FigureTopics, DifferenceIsToldWithBothSidesAndByHowMuch) {
  const MadeStory story = dam();
  const auto topics = story.topics();
  const model::Finding* differ = finding(*topic_with(story, topics, "14"), FindingKind::kDiffer);
  ASSERT_NE(differ, nullptr);
  EXPECT_NE(differ->reason.find("14 Menschen"), std::string::npos) << differ->reason;
  EXPECT_NE(differ->reason.find("19 people"), std::string::npos) << differ->reason;
  EXPECT_NE(differ->reason.find("Polizei"), std::string::npos) << differ->reason;
  EXPECT_NE(differ->reason.find(": 5 apart (36 percent"), std::string::npos) << differ->reason;
  EXPECT_EQ(differ->claims, (std::vector<model::ItemRef>{{0, 0}, {1, 0}}));
}

TEST(FigureTopics, OpenBoundThatHoldsTheOtherFigureIsCompatibleAndNoDifference) {
  const MadeStory story = dam();
  const auto topics = story.topics();
  const model::Topic& injured = *topic_with(story, topics, "37");
  EXPECT_NE(finding(injured, FindingKind::kCompatible), nullptr);
  EXPECT_EQ(finding(injured, FindingKind::kDiffer), nullptr);
}

TEST(FigureTopics, SumsOfDifferentCurrenciesAreNeverCompared) {
  MadeStory story;
  story.add("a", "en", "Valley Post", "2024-05-03", "Repairing the dam costs 40 million euros.").figure("40 million euros", "40 million", 40e6, "EUR", "euros");
  story.add("b", "en", "River Daily", "2024-05-03", "Repairing the dam costs 40 million dollars.").figure("40 million dollars", "40 million", 40e6, "USD", "dollars");
  const auto topics = story.topics();
  EXPECT_EQ(topics.size(), 2U);
}

TEST(FigureTopics, FatesThatExcludeEachOtherStayApartEvenWithEqualNumbers) {
  MadeStory story;
  story.add("a", "en", "Valley Post", "2024-05-03", "In Orlen 120 residents are missing.").figure("120 residents", "120", 120, "missing", "residents");
  story.add("b", "en", "River Daily", "2024-05-03", "In Orlen 120 residents were rescued.").figure("120 residents", "120", 120, "rescued", "residents");
  EXPECT_EQ(story.topics().size(), 2U);
}

TEST(FigureTopics, DailyAndTotalFiguresAreNotOneQuantity) {
  MadeStory story;
  story.add("a", "en", "Valley Post", "2024-05-03", "The plant loses 3 million euros a day.").figure("3 million euros", "3 million", 3e6, "EUR", "euros").scope("per-day");
  story.add("b", "en", "River Daily", "2024-05-03", "The plant loses 3 million euros.").figure("3 million euros", "3 million", 3e6, "EUR", "euros");
  EXPECT_EQ(story.topics().size(), 2U);
}

TEST(FigureTopics, SoldiersOfTwoCountriesAreNotCompared) {
  MadeStory story;
  story.add("a", "en", "Valley Post", "2024-05-03", "About 10,000 Norwegian soldiers are in the border region.")
      .figure("About 10,000 Norwegian soldiers", "10,000", 10000, "soldiers", "soldiers", Qualifier::kApproximate)
      .country("Norwegian", "NO");
  story.add("b", "de", "Talbote", "2024-05-03", "In der Grenzregion stehen 50.000 finnische Soldaten.")
      .figure("50.000 finnische Soldaten", "50.000", 50000, "soldiers", "Soldaten")
      .country("finnische", "FI");
  const auto topics = story.topics();
  EXPECT_NE(topic_with(story, topics, "10,000"), topic_with(story, topics, "50.000"));
}

TEST(Findings, SameFigureOfIndependentVoicesAgrees) {
  MadeStory story;
  story.add("a", "en", "Valley Post", "2024-05-03", "The dam break killed 19 people, the mayor said.")
      .figure("19 people", "19", 19, "dead", "people").claim("the mayor", "said", "The dam break killed 19 people", Stance::kAsserts, "mayor");
  story.add("b", "en", "River Daily", "2024-05-03", "The dam break killed 19 people, the army said.")
      .figure("19 people", "19", 19, "dead", "people").claim("the army", "said", "The dam break killed 19 people", Stance::kAsserts, "army");
  const auto topics = story.topics();
  ASSERT_EQ(topics.front().values.size(), 2U);
  const model::Finding* agree = finding(topics.front(), FindingKind::kAgree);
  ASSERT_NE(agree, nullptr);
  EXPECT_NE(agree->reason.find("2 independent witnesses"), std::string::npos) << agree->reason;
  EXPECT_EQ(topics.front().independent, 2U);
}

TEST(Findings, OnePersonQuotedByManyIsASingleSource) {
  MadeStory story;
  for (const char* outlet : {"Valley Post", "River Daily", "Hill Herald"}) {
    story.add(outlet, "en", outlet, "2024-05-03", std::string("The dam break killed 19 people, the mayor told the ") + outlet + ".")
        .figure("19 people", "19", 19, "dead", "people").claim("the mayor", "told", "The dam break killed 19 people", Stance::kAsserts, "mayor");
  }
  const auto topics = story.topics();
  ASSERT_EQ(topics.front().values.size(), 3U);
  EXPECT_NE(finding(topics.front(), FindingKind::kSingleSource), nullptr);
  EXPECT_EQ(finding(topics.front(), FindingKind::kAgree), nullptr);
  EXPECT_EQ(topics.front().independent, 1U);
}

TEST(Findings, SameSourceWithAnotherFigureLaterRevisedIt) {
  MadeStory story;
  story.add("a", "en", "Valley Post", "2024-05-03", "The dam break killed 19 people, the mayor said.")
      .figure("19 people", "19", 19, "dead", "people").claim("the mayor", "said", "The dam break killed 19 people", Stance::kAsserts, "mayor");
  story.add("b", "en", "River Daily", "2024-05-06", "The dam break killed 12 people, the mayor said.")
      .figure("12 people", "12", 12, "dead", "people").claim("the mayor", "said", "The dam break killed 12 people", Stance::kAsserts, "mayor");
  const auto topics = story.topics();
  const model::Finding* revised = finding(topics.front(), FindingKind::kRevised);
  ASSERT_NE(revised, nullptr);
  EXPECT_LT(revised->reason.find("19 people"), revised->reason.find("12 people")) << revised->reason;
  EXPECT_EQ(finding(topics.front(), FindingKind::kDiffer), nullptr) << "a source does not differ from itself";
}

TEST(Findings, WhenItWasSaidOrdersRevisionsNotWhenItWasPrinted) {
  MadeStory story;
  story.add("a", "en", "Valley Post", "2024-05-08", "The dam break killed 19 people, the mayor said on 3 May.")
      .figure("19 people", "19", 19, "dead", "people").claim("the mayor", "said", "The dam break killed 19 people", Stance::kAsserts, "mayor").said("2024-05-03");
  story.add("b", "en", "River Daily", "2024-05-06", "The dam break killed 12 people, the mayor said.")
      .figure("12 people", "12", 12, "dead", "people").claim("the mayor", "said", "The dam break killed 12 people", Stance::kAsserts, "mayor");
  const auto topics = story.topics();
  const model::Finding* revised = finding(topics.front(), FindingKind::kRevised);
  ASSERT_NE(revised, nullptr);
  EXPECT_LT(revised->reason.find("19 people"), revised->reason.find("12 people")) << revised->reason;
}

TEST(Findings, ATextThatListsEarlierFiguresRevisesNothingWhenItIsPrintedAgain) {
  MadeStory story;
  for (const auto& [id, outlet, minute] : {std::tuple{"a", "Valley Post", "2024-05-03T08:10"}, std::tuple{"b", "River Daily", "2024-05-03T11:40"}}) {
    story.add(id, "en", outlet, minute, "The dam break killed 25 people, the mayor said. He had spoken of 19 people killed, then of 12 people killed.")
        .figure("19 people", "19", 19, "dead", "people").claim("He", "had spoken", "of 19 people killed", Stance::kAsserts, "mayor")
        .figure("12 people", "12", 12, "dead", "people").claim("He", "had spoken", "of 12 people killed", Stance::kAsserts, "mayor");
  }
  for (const model::Topic& topic : story.topics()) EXPECT_EQ(finding(topic, FindingKind::kRevised), nullptr) << finding(topic, FindingKind::kRevised)->reason;
}

TEST(Findings, WithoutADayNothingIsCalledRevised) {
  MadeStory story;
  for (const char* number : {"19", "12"}) {
    story.add(number, "en", "Valley Post", "", std::string("The dam break killed ") + number + " people, the mayor said.")
        .figure(std::string(number) + " people", number, std::stod(number), "dead", "people")
        .claim("the mayor", "said", std::string("The dam break killed ") + number + " people", Stance::kAsserts, "mayor");
  }
  for (const model::Topic& topic : story.topics()) EXPECT_EQ(finding(topic, FindingKind::kRevised), nullptr);
}

TEST(Findings, CorrectedFigureIsMarkedWithdrawn) {
  MadeStory story;
  story.add("a", "en", "Valley Post", "2024-05-03", "The ministry has withdrawn its figure of 19 people killed by the dam break.")
      .figure("19 people", "19", 19, "dead", "people").claim("The ministry", "has withdrawn", "19 people killed by the dam break", Stance::kAsserts, "ministry");
  EXPECT_NE(finding(story.topics().front(), FindingKind::kWithdrawn), nullptr);
}

TEST(Findings, RejectedFigureContradictsWhoGaveIt) {
  MadeStory story;
  story.add("a", "en", "Valley Post", "2024-05-03", "The dam break killed 300 people, rebels said.")
      .figure("300 people", "300", 300, "dead", "people").claim("rebels", "said", "The dam break killed 300 people", Stance::kAsserts, "rebels");
  story.add("b", "en", "River Daily", "2024-05-03", "The dam break has not killed 300 people, the mayor said.")
      .figure("300 people", "300", 300, "dead", "people").negated().claim("the mayor", "said", "The dam break has not killed 300 people", Stance::kAsserts, "mayor");
  const auto topics = story.topics();
  const model::Finding* contradict = finding(topics.front(), FindingKind::kContradict);
  ASSERT_NE(contradict, nullptr);
  EXPECT_NE(contradict->reason.find("rebels"), std::string::npos);
}

TEST(Questions, ArePutInTheLanguageOfTheArticlesWithTheirOwnNouns) {
  MadeStory story;
  story.add("a", "de", "Talbote", "2024-05-02", "Die Regierung hat 400 Feuerwehrleute nach Orlen geschickt.").figure("400 Feuerwehrleute", "400", 400, "rescuers", "Feuerwehrleute");
  EXPECT_EQ(story.topics().front().question.substr(0, 26), "Wie viele Feuerwehrleute w");
  MadeStory english;
  english.add("a", "en", "Valley Post", "2024-05-02", "The dam break killed 19 people.").figure("19 people", "19", 19, "dead", "people");
  EXPECT_EQ(english.topics().front().question, "How many people were killed?");
}

}  // namespace
}  // namespace dateline::compare
