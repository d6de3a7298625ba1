// What "this", "the allegation" and bare accusations speak about, and what they do not.
#include "story_maker.h"

namespace dateline::compare {
namespace {

using model::Stance;

bool together(const model::Topic& topic, model::ItemRef a, model::ItemRef b) {
  const auto has = [&](model::ItemRef claim) {
    return std::any_of(topic.stances.begin(), topic.stances.end(), [&](const model::TopicStance& stance) { return stance.claim == claim; });
  };
  return has(a) && has(b);
}

bool together(const std::vector<model::Topic>& topics, model::ItemRef a, model::ItemRef b) {
  return std::any_of(topics.begin(), topics.end(), [&](const model::Topic& topic) { return together(topic, a, b); });
}

MadeStory cholera() {
  MadeStory story;
  story.add("a", "en", "Valley Post", "2024-05-02", "The outbreak has killed 18 people, the ministry said. Aid workers said the authorities had concealed the first cases. The minister denied this.")
      .claim("the ministry", "said", "The outbreak has killed 18 people", Stance::kAsserts, "ministry")
      .claim("Aid workers", "said", "the authorities had concealed the first cases", Stance::kAsserts, "aid workers")
      .claim("The minister", "denied", "this", Stance::kDenies, "minister");
  story.add("b", "de", "Talbote", "2024-05-03", "Die Helfer warfen den Behörden vor, die ersten Fälle verschwiegen zu haben. Die Ministerin wies den Vorwurf zurück.")
      .claim("Die Helfer", "warfen", "die ersten Fälle verschwiegen zu haben", Stance::kAccuses, "Helfer")
      .claim("Die Ministerin", "wies", "den Vorwurf", Stance::kDenies, "Ministerin");
  return story;
}

TEST(StanceLinks, ADenialOfThisAnswersTheClaimBeforeItAndNotTheNewsAsAWhole) {
  const auto topics = cholera().topics();
  EXPECT_TRUE(together(topics, {0, 1}, {0, 2}));
  EXPECT_FALSE(together(topics, {0, 0}, {0, 2}));
}

TEST(StanceLinks, OneAccusationIsOneQuestionInBothLanguages) {
  const auto topics = cholera().topics();
  EXPECT_TRUE(together(topics, {0, 2}, {1, 1}));
  EXPECT_TRUE(together(topics, {1, 0}, {1, 1}));
}

TEST(StanceLinks, AnAllegationThatNamesItsMatterDoesNotAnswerWhatStandsBesideItByChance) {
  MadeStory story;
  story.add("a", "de", "Talbote", "2024-05-02", "Am Abend versammelten sich viele Anhänger vor dem Rathaus, sagte die Polizei.\n\nDie Kommission wies den Vorwurf der Fälschung zurück.")
      .claim("die Polizei", "sagte", "Am Abend versammelten sich viele Anhänger vor dem Rathaus", Stance::kAsserts, "Polizei")
      .claim("Die Kommission", "wies", "den Vorwurf der Fälschung", Stance::kDenies, "Kommission");
  EXPECT_FALSE(together(story.topics(), {0, 0}, {0, 1}));
}

TEST(StanceLinks, NobodyAnswersHimself) {
  MadeStory story;
  story.add("a", "en", "Valley Post", "2024-05-02", "The mayor said the bridge was safe. The mayor denied the reports.")
      .claim("The mayor", "said", "the bridge was safe", Stance::kAsserts, "mayor").claim("The mayor", "denied", "the reports", Stance::kDenies, "mayor");
  for (const model::Topic& topic : story.topics()) EXPECT_EQ(finding(topic, model::FindingKind::kContested), nullptr);
}

TEST(StanceLinks, ABareAccusationIsWhatItsSpeakerSaysNext) {
  MadeStory story;
  story.add("a", "de", "Talbote", "2024-05-02", "Die Sprecherin warf dem Vorstand Wortbruch vor. Im März habe er eine Garantie für das Werk unterschrieben. Das Unternehmen dementierte das.")
      .claim("Die Sprecherin", "warf", "Wortbruch", Stance::kAccuses, "Sprecherin")
      .claim("Die Sprecherin", "", "Im März habe er eine Garantie für das Werk unterschrieben", Stance::kAsserts, "Sprecherin")
      .claim("Das Unternehmen", "dementierte", "das", Stance::kDenies, "Unternehmen");
  const auto topics = story.topics();
  EXPECT_TRUE(together(topics, {0, 0}, {0, 1}));
  EXPECT_TRUE(together(topics, {0, 0}, {0, 2}));
}

TEST(StanceLinks, AnAccusationOfMereFailureIsAboutWhatStandsBeforeIt) {
  MadeStory story;
  story.add("a", "en", "Valley Post", "2024-05-02", "The firefighters’ union accused the regional government of having sent its alert too late. The hotels were full.")
      .claim("The firefighters’ union", "accused", "of having sent its alert too late", Stance::kAccuses, "firefighters’ union");
  story.add("b", "de", "Talbote", "2024-05-02", "Der Damm hielt bis Mittag. Der Alarm ging erst nach 20 Uhr hinaus. Die Feuerwehrgewerkschaft warf der Regionalregierung deshalb Versagen vor.")
      .claim("Die Feuerwehrgewerkschaft", "warf", "Versagen", Stance::kAccuses, "Feuerwehrgewerkschaft");
  story.add("c", "de", "Seeblatt", "2024-05-02", "Die Züge fuhren nicht. Der Fahrgastverband warf der Bahn Versagen vor.")
      .claim("Der Fahrgastverband", "warf", "Versagen", Stance::kAccuses, "Fahrgastverband");
  const auto topics = story.topics();
  EXPECT_TRUE(together(topics, {0, 0}, {1, 0}));
  EXPECT_FALSE(together(topics, {1, 0}, {2, 0}));
}

TEST(StanceLinks, WhoSaysThatItIsNotSoDoesNotAgree) {
  for (const char* verdict : {"der Warnstreik sei nicht unverhältnismäßig gewesen", "der Warnstreik sei weder unverhältnismäßig noch verfrüht gewesen"}) {
    MadeStory story;
    story.add("a", "de", "Talbote", "2024-05-02", "Der Vorstand sagte, der Warnstreik sei unverhältnismäßig gewesen.")
        .claim("Der Vorstand", "sagte", "der Warnstreik sei unverhältnismäßig gewesen", Stance::kAsserts, "Vorstand");
    story.add("b", "de", "Seeblatt", "2024-05-09", "Das Gericht urteilte, " + std::string(verdict) + ".").claim("Das Gericht", "urteilte", verdict, Stance::kAsserts, "Gericht");
    for (const model::Topic& topic : story.topics()) EXPECT_EQ(finding(topic, model::FindingKind::kAgree), nullptr) << verdict;
  }
}

TEST(StanceLinks, WhoSaysNotOnlySoAgrees) {
  MadeStory story;
  story.add("a", "de", "Talbote", "2024-05-02", "Der Vorstand sagte, der Warnstreik sei unverhältnismäßig und teuer gewesen.")
      .claim("Der Vorstand", "sagte", "der Warnstreik sei unverhältnismäßig und teuer gewesen", Stance::kAsserts, "Vorstand");
  story.add("b", "de", "Seeblatt", "2024-05-09", "Das Gericht urteilte, der Warnstreik sei nicht nur unverhältnismäßig und teuer gewesen.")
      .claim("Das Gericht", "urteilte", "der Warnstreik sei nicht nur unverhältnismäßig und teuer gewesen", Stance::kAsserts, "Gericht");
  const auto topics = story.topics();
  ASSERT_EQ(topics.size(), 1U);
  EXPECT_NE(finding(topics.front(), model::FindingKind::kAgree), nullptr);
}

TEST(StanceLinks, WhatADenialAddsIsPartOfIt) {
  MadeStory story;
  story.add("a", "en", "Valley Post", "2024-05-02", "The lawyer denied the fraud and said the fraud was an invention of the auditors.")
      .claim("The lawyer", "denied", "the fraud", Stance::kDenies, "lawyer").claim("The lawyer", "said", "the fraud was an invention of the auditors", Stance::kAsserts, "lawyer");
  for (const model::Topic& topic : story.topics()) EXPECT_EQ(finding(topic, model::FindingKind::kContradict), nullptr);
}

TEST(StanceLinks, SilenceOnNothingAsksNothing) {
  MadeStory story;
  story.add("a", "en", "Valley Post", "2024-05-02", "The union welcomed the verdict. The company declined to comment.")
      .claim("The union", "welcomed", "the verdict", Stance::kExpressesWelcome, "union").claim("The company", "declined", "to comment", Stance::kDeclines, "company");
  EXPECT_TRUE(story.topics().empty());
}

TEST(StanceLinks, WhoGivesFiguresThatDifferIsNotSaidToAgree) {
  MadeStory story;
  story.add("a", "en", "Valley Post", "2024-05-02", "Police said 4,000 people marched through Orlen. Organisers said 9,000 people marched through Orlen.")
      .figure("4,000 people", "4,000", 4000, "people", "people").claim("Police", "said", "4,000 people marched through Orlen", Stance::kAsserts, "police")
      .figure("9,000 people", "9,000", 9000, "people", "people").claim("Organisers", "said", "9,000 people marched through Orlen", Stance::kAsserts, "organisers");
  for (const model::Topic& topic : story.topics()) EXPECT_EQ(finding(topic, model::FindingKind::kAgree), nullptr);
}

TEST(StanceLinks, AClauseOrReportThatSaysWhatIsClaimedDoesNotPointBack) {
  MadeStory story;
  story.add("a", "en", "Valley Post", "2024-05-02",
            "The number of people killed when the ferry sank has risen to 31, the coastguard said. The operator denied that the ship had been overloaded. "
            "At least 260 people had boarded, the union said. The minister rejected claims that his ministry ignored warnings about the ship's ballast.")
      .claim("the coastguard", "said", "The number of people killed when the ferry sank has risen to 31", Stance::kAsserts, "coastguard")
      .claim("The operator", "denied", "that the ship had been overloaded", Stance::kDenies, "operator")
      .claim("the union", "said", "At least 260 people had boarded", Stance::kAsserts, "union")
      .claim("The minister", "rejected", "claims that his ministry ignored warnings about the ship's ballast", Stance::kDenies, "minister");
  story.add("b", "de", "Talbote", "2024-05-02", "Die Zeugen klagten. Der Minister wies Berichte, dass sein Haus die Warnungen kannte, zurück.")
      .claim("Die Zeugen", "klagten", "klagten", Stance::kAsserts, "Zeugen")
      .claim("Der Minister", "wies", "Berichte, dass sein Haus die Warnungen kannte", Stance::kDenies, "Minister");
  const auto topics = story.topics();
  EXPECT_FALSE(together(topics, {0, 0}, {0, 1}));
  EXPECT_FALSE(together(topics, {0, 2}, {0, 3}));
  EXPECT_FALSE(together(topics, {1, 0}, {1, 1}));
  for (const model::Topic& topic : topics) EXPECT_EQ(finding(topic, model::FindingKind::kContested), nullptr);
}

TEST(StanceLinks, ThatBeforeAVerbStillPointsBack) {
  MadeStory story;
  story.add("a", "en", "Valley Post", "2024-05-02", "The dam was never inspected, engineers said. The minister denied that was so.")
      .claim("engineers", "said", "The dam was never inspected", Stance::kAsserts, "engineers").claim("The minister", "denied", "that was so", Stance::kDenies, "minister");
  EXPECT_TRUE(together(story.topics(), {0, 0}, {0, 1}));
}

TEST(StanceLinks, WhoRepeatsHisOwnFigureAnswersNobody) {
  MadeStory story;
  story.add("a", "en", "Valley Post", "2024-05-02", "Search teams corrected the list of the missing, the coastguard said. The company repeated its figure.")
      .claim("the coastguard", "said", "Search teams corrected the list of the missing", Stance::kAsserts, "coastguard")
      .claim("The company", "repeated", "its figure", Stance::kAsserts, "company");
  for (const model::Topic& topic : story.topics()) EXPECT_EQ(finding(topic, model::FindingKind::kAgree), nullptr);
}

TEST(StanceLinks, WhoAssertsThatWhatIsDeniedIsNotSoStandsWithTheDenial) {
  MadeStory story;
  story.add("a", "en", "Valley Post", "2024-05-02", "The operator denied that the ferry had been overloaded. The union said the ferry had been overloaded.")
      .claim("The operator", "denied", "that the ferry had been overloaded", Stance::kDenies, "operator")
      .claim("The union", "said", "the ferry had been overloaded", Stance::kAsserts, "union");
  story.add("b", "en", "Harbour Ledger", "2024-05-04", "The chief engineer maintained that the ferry had not been overloaded.")
      .claim("The chief engineer", "maintained", "that the ferry had not been overloaded", Stance::kAsserts, "chief engineer");
  const auto topics = story.topics();
  ASSERT_EQ(topics.size(), 1U);
  const model::Finding* contested = finding(topics.front(), model::FindingKind::kContested);
  ASSERT_NE(contested, nullptr);
  EXPECT_GT(contested->reason.find("chief engineer"), contested->reason.find("denied by")) << contested->reason;
}

TEST(StanceLinks, OneDateAndWordsThatMeanTheSameMakeOneQuestionOfTwoLanguages) {
  MadeStory story;
  story.add("a", "en", "Valley Post", "2024-05-02", "The ministry confirmed that the ferry had failed an inspection in January.")
      .claim("The ministry", "confirmed", "that the ferry had failed an inspection in January", Stance::kConfirms, "ministry")
      .date("January", "2024-01-01", "2024-01-31");
  story.add("b", "de", "Talbote", "2024-05-03", "Der Betreiber bestritt, dass das Schiff im Januar durchgefallen war.")
      .claim("Der Betreiber", "bestritt", "dass das Schiff im Januar durchgefallen war", Stance::kDenies, "Betreiber")
      .date("im Januar", "2024-01-01", "2024-01-31");
  const auto topics = story.topics();
  ASSERT_EQ(topics.size(), 1U);
  EXPECT_EQ(topics.front().stances.size(), 2U);
}

TEST(StanceLinks, TheDayOfTheNewsMakesNoQuestionOfTwo) {
  MadeStory story;
  story.add("a", "en", "Valley Post", "2024-05-02", "The ministry denied on Wednesday that schools would close.")
      .claim("The ministry", "denied", "on Wednesday that schools would close", Stance::kDenies, "ministry")
      .date("Wednesday", "2024-05-01", "2024-05-01");
  story.add("b", "en", "Harbour Ledger", "2024-05-02", "The bank rejected reports on Wednesday of a merger.")
      .claim("The bank", "rejected", "reports on Wednesday of a merger", Stance::kDenies, "bank")
      .date("Wednesday", "2024-05-01", "2024-05-01");
  EXPECT_EQ(story.topics().size(), 2U);
}

// "The company denied that" (of 230): its own figure is no yes to what it denies.
TEST(StanceLinks, WhoGaveAnotherFigureHasNotSaidWhatIsDenied) {
  MadeStory story;
  story.add("a", "en", "Valley Post", "2024-05-02",
            "There were 184 passengers on board, the company said. There were 230 passengers on board, the union said. The company denied this.")
      .figure("184 passengers", "184", 184, "passengers", "passengers")
      .figure("230 passengers", "230", 230, "passengers", "passengers")
      .claim("the company", "said", "There were 184 passengers on board", Stance::kAsserts, "company")
      .claim("the union", "said", "There were 230 passengers on board", Stance::kAsserts, "union")
      .claim("The company", "denied", "this", Stance::kDenies, "company");
  for (const model::Topic& topic : story.topics()) EXPECT_EQ(finding(topic, model::FindingKind::kContradict), nullptr) << topic.question;
}

TEST(StanceLinks, WhoTurnsDownADemandHasDeniedNothing) {
  MadeStory story;
  story.add("a", "en", "Valley Post", "2024-05-02", "Councillors called on Orlen to resign. He rejected the demand.").claim("He", "rejected", "the demand", Stance::kDenies, "Orlen");
  story.add("b", "de", "Talbote", "2024-05-02", "Die Opposition forderte seinen Rücktritt. Orlen wies die Forderung zurück.").claim("Orlen", "wies", "die Forderung", Stance::kDenies, "Orlen");
  EXPECT_TRUE(story.topics().empty());
}

TEST(StanceLinks, WhoDeniesAnyWrongdoingAnswersTheCharge) {
  MadeStory story;
  story.add("a", "en", "Valley Post", "2024-05-02", "The builder accused the mayor of taking bribes. The mayor denied any wrongdoing.")
      .claim("The builder", "accused", "taking bribes", Stance::kAccuses, "builder").claim("The mayor", "denied", "any wrongdoing", Stance::kDenies, "mayor");
  const auto topics = story.topics();
  ASSERT_EQ(topics.size(), 1U);
  EXPECT_NE(finding(topics.front(), model::FindingKind::kContested), nullptr);
}

TEST(StanceLinks, WhatAFurtherSentenceDeniesIsAnotherMatter) {
  MadeStory story;
  story.add("a", "en", "Valley Post", "2024-05-02", "The governor said that all drones had been shot down over the refinery.")
      .claim("The governor", "said", "that all drones had been shot down over the refinery", Stance::kAsserts, "governor");
  story.add("b", "en", "Hill Herald", "2024-05-02", "The ministry said all drones had been shot down over the refinery. Nobody was hurt.")
      .claim("The ministry", "said", "all drones had been shot down over the refinery. Nobody was hurt", Stance::kAsserts, "ministry");
  const auto topics = story.topics();
  ASSERT_EQ(topics.size(), 1U);
  EXPECT_NE(finding(topics.front(), model::FindingKind::kAgree), nullptr);
}

TEST(StanceLinks, SeveralVoicesOfOneTextAreOneSource) {
  MadeStory story;
  story.add("a", "en", "Valley Post", "2024-05-02", "The board said the brakes had failed on the hill. The drivers' union said that the brakes had failed on the hill.")
      .claim("The board", "said", "the brakes had failed on the hill", Stance::kAsserts, "board")
      .claim("The drivers' union", "said", "that the brakes had failed on the hill", Stance::kAsserts, "drivers' union");
  const auto topics = story.topics();
  ASSERT_EQ(topics.size(), 1U);
  EXPECT_EQ(finding(topics.front(), model::FindingKind::kAgree), nullptr);
  EXPECT_NE(finding(topics.front(), model::FindingKind::kSingleSource), nullptr);
}

TEST(StanceLinks, WhoCountsTheSameElsewhereDoesNotAgree) {
  MadeStory story;
  story.add("a", "en", "Valley Post", "2024-05-02", "The ministry said 21 enemy drones were shot down over the northern coast in May.")
      .figure("21 enemy drones", "21", 21, "drones", "drones").claim("The ministry", "said", "21 enemy drones were shot down over the northern coast in May", Stance::kAsserts, "ministry");
  story.add("b", "en", "Hill Herald", "2024-05-02", "The air force said 450 drones were shot down over the northern coast since winter.")
      .figure("450 drones", "450", 450, "drones", "drones").claim("The air force", "said", "450 drones were shot down over the northern coast since winter", Stance::kAsserts, "air force");
  const auto topics = story.topics();
  ASSERT_NE(topic_with(story, topics, "21"), topic_with(story, topics, "450"));
  for (const model::Topic& topic : topics) EXPECT_EQ(finding(topic, model::FindingKind::kAgree), nullptr) << topic.question;
}

TEST(StanceLinks, WhatNobodyAnswersIsAskedAsSuch) {
  MadeStory story;
  story.add("a", "en", "Valley Post", "2024-05-02", "The operator would not say whether the driver had been warned.")
      .claim("The operator", "would not say", "whether the driver had been warned", Stance::kDeclines, "operator");
  const auto topics = story.topics();
  ASSERT_EQ(topics.size(), 1U);
  EXPECT_EQ(topics.front().question, "What is left unanswered: “whether the driver had been warned”?");
}

TEST(StanceLinks, ADenialOfFewWordsIsAboutWhatStandsBeforeIt) {
  MadeStory story;
  story.add("a", "en", "Valley Post", "2024-05-02", "Hospitals warned that stocks of the antibiotic Pentoxal would run out in three weeks. The ministry denied that there was a shortage.")
      .claim("Hospitals", "warned", "that stocks of the antibiotic Pentoxal would run out in three weeks", Stance::kWarns, "hospitals")
      .claim("The ministry", "denied", "that there was a shortage", Stance::kDenies, "ministry");
  const auto topics = story.topics();
  ASSERT_EQ(topics.size(), 1U);
  EXPECT_NE(finding(topics.front(), model::FindingKind::kContested), nullptr);
}

TEST(StanceLinks, WhoFindsNothingOfItIsNoVoiceForIt) {
  MadeStory story;
  story.add("a", "en", "Valley Post", "2024-05-02", "The manager accused the opposition of election fraud.").claim("The manager", "accused", "of election fraud", Stance::kAccuses, "manager");
  story.add("b", "en", "Hill Herald", "2024-05-03", "The court said that it had found no evidence of election fraud.").claim("The court", "said", "that it had found no evidence of election fraud", Stance::kAsserts, "court");
  for (const model::Topic& topic : story.topics()) EXPECT_EQ(finding(topic, model::FindingKind::kAgree), nullptr) << topic.question;
}

TEST(StanceLinks, WhoSaysSoHasNotKeptSilentBesideIt) {
  MadeStory story;
  story.add("a", "en", "Valley Post", "2024-05-02", "Ferrer said that the election in Mirandia had been stolen by Costa. He would not say how the election in Mirandia had been stolen.")
      .claim("Ferrer", "said", "that the election in Mirandia had been stolen by Costa", Stance::kAsserts, "Ferrer")
      .claim("He", "would not say", "how the election in Mirandia had been stolen", Stance::kDeclines, "Ferrer");
  for (const model::Topic& topic : story.topics()) EXPECT_EQ(finding(topic, model::FindingKind::kUnacknowledged), nullptr) << topic.question;
}

TEST(StanceLinks, NobodyDeniesWhatHisOwnSideSays) {
  MadeStory story;
  story.add("a", "en", "Valley Post", "2024-05-02", "The builder said he had paid the mayor. Reid's lawyer said the money had been a loan. Reid has denied any wrongdoing.")
      .claim("The builder", "said", "he had paid the mayor", Stance::kAsserts, "builder")
      .claim("Reid's lawyer", "said", "the money had been a loan", Stance::kAsserts, "Reid's lawyer")
      .claim("Reid", "denied", "any wrongdoing", Stance::kDenies, "Malcolm Reid");
  for (const model::Topic& topic : story.topics()) EXPECT_EQ(topic.question.find("loan"), std::string::npos) << topic.question;
}

}  // namespace
}  // namespace dateline::compare
