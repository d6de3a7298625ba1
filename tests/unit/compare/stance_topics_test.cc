#include "story_maker.h"

namespace dateline::compare {
namespace {

using model::FindingKind;
using model::Stance;

// Were soldiers sent across the border? Confirmed in German, asserted and denied in English, passed over in silence by one side.
MadeStory border() {
  MadeStory story;
  story.add("de", "de", "Talbote", "2024-05-02",
            "Der Präsident hat Berichte bestätigt, dass norwegische Soldaten nach Finnland entsandt wurden. Oslo hat ihre Anwesenheit nicht eingeräumt.")
      .country("norwegische", "NO")
      .country("Finnland", "FI")
      .claim("Der Präsident", "bestätigt", "dass norwegische Soldaten nach Finnland entsandt wurden", Stance::kConfirms, "Präsident")
      .claim("Oslo", "nicht eingeräumt", "ihre Anwesenheit", Stance::kDoesNotAcknowledge, "Oslo");
  story.add("en", "en", "Valley Post", "2024-05-03",
            "Norwegian troops have been sent to Finland, the alliance said. The ambassador denied the deployment.")
      .country("Norwegian", "NO")
      .country("Finland", "FI")
      .claim("the alliance", "said", "Norwegian troops have been sent to Finland", Stance::kAsserts, "alliance")
      .claim("The ambassador", "denied", "the deployment", Stance::kDenies, "ambassador");
  return story;
}

const model::Topic* topic_of_claim(const std::vector<model::Topic>& topics, model::ItemRef claim) {
  for (const model::Topic& topic : topics) {
    for (const model::TopicStance& stance : topic.stances) {
      if (stance.claim == claim) return &topic;
    }
  }
  return nullptr;
}

TEST(StanceTopics, ConfirmingAssertingDenyingAndSilenceStandTogetherAcrossLanguages) {
  const auto topics = border().topics();
  const model::Topic* topic = topic_of_claim(topics, {0, 0});
  ASSERT_NE(topic, nullptr);
  EXPECT_EQ(topic_of_claim(topics, {0, 1}), topic);
  EXPECT_EQ(topic_of_claim(topics, {1, 0}), topic);
  EXPECT_EQ(topic_of_claim(topics, {1, 1}), topic);
}

TEST(StanceTopics, ContestedAndUnacknowledgedAreToldWithNames) {
  const auto topics = border().topics();
  const model::Topic* topic = topic_of_claim(topics, {0, 0});
  ASSERT_NE(topic, nullptr);
  const model::Finding* contested = finding(*topic, FindingKind::kContested);
  ASSERT_NE(contested, nullptr);
  EXPECT_NE(contested->reason.find("ambassador"), std::string::npos) << contested->reason;
  const model::Finding* silent = finding(*topic, FindingKind::kUnacknowledged);
  ASSERT_NE(silent, nullptr);
  EXPECT_EQ(silent->reason.find("Neither confirmed nor denied by Oslo; said by "), 0U) << silent->reason;
}

TEST(StanceTopics, QuestionQuotesAClaimThatStandsAlone) {
  const auto topics = border().topics();
  const std::string& question = topic_of_claim(topics, {0, 0})->question;
  EXPECT_TRUE(question.find("norwegische Soldaten") != std::string::npos || question.find("Norwegian troops") != std::string::npos) << question;
}

TEST(StanceTopics, AnotherMatterIsAnotherTopic) {
  MadeStory story = border();
  story.add("other", "en", "River Daily", "2024-05-03", "The company denied that wages would be cut at the shipyard.")
      .claim("The company", "denied", "that wages would be cut at the shipyard", Stance::kDenies, "company");
  const auto topics = story.topics();
  EXPECT_NE(topic_of_claim(topics, {2, 0}), topic_of_claim(topics, {0, 0}));
}

TEST(StanceTopics, SilenceAloneIsToldAndContestsNothing) {
  MadeStory story;
  story.add("a", "en", "Valley Post", "2024-05-03", "Castor is in talks to buy its rival Pollux. A spokesman for Castor declined to comment.")
      .claim("A spokesman for Castor", "declined", "to comment", Stance::kDeclines, "spokesman for Castor");
  const auto topics = story.topics();
  ASSERT_EQ(topics.size(), 1U);
  EXPECT_NE(finding(topics.front(), FindingKind::kUnacknowledged), nullptr);
  EXPECT_EQ(finding(topics.front(), FindingKind::kContested), nullptr);
}

TEST(StanceTopics, DenialOfWhatNobodySaysIsASingleSourceAndContestsNothing) {
  MadeStory story;
  story.add("a", "en", "Valley Post", "2024-05-03", "The mayor denied that the bridge at Orlen is unsafe.")
      .claim("The mayor", "denied", "that the bridge at Orlen is unsafe", Stance::kDenies, "mayor");
  const auto topics = story.topics();
  ASSERT_EQ(topics.size(), 1U);
  const model::Finding* alone = finding(topics.front(), FindingKind::kSingleSource);
  ASSERT_NE(alone, nullptr);
  EXPECT_NE(alone->reason.find("Denied by mayor alone"), std::string::npos) << alone->reason;
  EXPECT_EQ(finding(topics.front(), FindingKind::kContested), nullptr);
}

TEST(StanceTopics, WishesAloneMakeNoTopic) {
  MadeStory story;
  story.add("a", "en", "Valley Post", "2024-05-03", "The mayor demanded a new bridge at Orlen.").claim("The mayor", "demanded", "a new bridge at Orlen", Stance::kDemands, "mayor");
  story.add("b", "en", "River Daily", "2024-05-03", "Residents demanded a new bridge at Orlen.").claim("Residents", "demanded", "a new bridge at Orlen", Stance::kDemands, "residents");
  EXPECT_TRUE(story.topics().empty());
}

TEST(StanceTopics, DenyingWhatOneselfSaidIsAContradiction) {
  MadeStory story;
  story.add("a", "en", "Valley Post", "2024-05-03", "The bridge at Orlen is unsafe, the engineer said.")
      .claim("the engineer", "said", "The bridge at Orlen is unsafe", Stance::kConfirms, "engineer");
  story.add("b", "en", "River Daily", "2024-05-09", "The engineer denied that the bridge at Orlen is unsafe.")
      .claim("The engineer", "denied", "that the bridge at Orlen is unsafe", Stance::kDenies, "engineer");
  const auto topics = story.topics();
  ASSERT_NE(topic_of_claim(topics, {0, 0}), nullptr);
  EXPECT_NE(finding(*topic_of_claim(topics, {0, 0}), FindingKind::kContradict), nullptr);
  EXPECT_EQ(finding(*topic_of_claim(topics, {0, 0}), FindingKind::kContested), nullptr);
}

TEST(StanceTopics, ClaimsWithoutAnythingToCompareMakeNoTopic) {
  MadeStory story;
  story.add("a", "en", "Valley Post", "2024-05-03", "“Yes,” she said.").claim("she", "said", "Yes", Stance::kAsserts, "she");
  EXPECT_TRUE(story.topics().empty());
}

TEST(FindTopics, WordsOfOneLanguageFindATopicToldInTheOther) {
  MadeStory story;
  story.add("en", "en", "Valley Post", "2024-05-03", "About 400 soldiers were sent to Orlen.").figure("400 soldiers", "400", 400, "soldiers", "soldiers");
  const auto topics = story.topics();
  ASSERT_EQ(topics.size(), 1U);
  EXPECT_EQ(comparer().find("Soldaten", topics), (std::vector<std::size_t>{0}));
  EXPECT_EQ(comparer().find("Soldiers in Orlen", topics), (std::vector<std::size_t>{0}));
}

TEST(FindTopics, WordsThatNoTopicHasFindNothing) {
  const auto topics = border().topics();
  EXPECT_TRUE(comparer().find("Zuckerrüben", topics).empty());
  EXPECT_TRUE(comparer().find("", topics).empty());
  EXPECT_TRUE(comparer().find("?!", topics).empty());
}

TEST(StanceTopics, WhoReportsADenialHasNotSaidWhatIsDenied) {
  MadeStory story;
  story.add("en", "en", "Valley Post", "2024-05-03", "Oslo said that Helsinki denied the arrest of the fishermen. The union said the fishermen had been arrested.")
      .claim("Oslo", "said", "that Helsinki denied the arrest of the fishermen", Stance::kAsserts, "Oslo")
      .claim("Helsinki", "denied", "the arrest of the fishermen", Stance::kDenies, "Helsinki")
      .nested_in(0)
      .claim("The union", "said", "the fishermen had been arrested", Stance::kAsserts, "union");
  const auto topics = story.topics();
  const model::Topic* topic = topic_of_claim(topics, {0, 1});
  ASSERT_NE(topic, nullptr);
  const model::Finding* contested = finding(*topic, FindingKind::kContested);
  ASSERT_NE(contested, nullptr);
  EXPECT_EQ(contested->reason.find("Oslo"), std::string::npos) << contested->reason;
  EXPECT_NE(contested->reason.find("union"), std::string::npos) << contested->reason;
}

}  // namespace
}  // namespace dateline::compare
