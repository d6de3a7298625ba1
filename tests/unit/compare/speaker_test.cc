#include "compare/speaker.h"

#include "story_maker.h"

namespace dateline::compare {
namespace {

TEST(Independent, IsNobodyForNothing) { EXPECT_EQ(count_independent(std::vector<Witness>{}), 0U); }

TEST(Independent, CountsOnePersonQuotedByManyOnce) { EXPECT_EQ(count_independent({{"minister", 0}, {"minister", 1}, {"minister", 2}}), 1U); }

TEST(Independent, CountsManyVoicesOfOneTextOnce) { EXPECT_EQ(count_independent({{"minister", 0}, {"general", 0}, {"mayor", 0}}), 1U); }

TEST(Independent, CountsVoicesInTextsOfTheirOwn) { EXPECT_EQ(count_independent({{"minister", 0}, {"general", 1}, {"mayor", 2}}), 3U); }

TEST(Independent, FindsTheLargestChoiceAndNotTheFirst) {
  // Taking (a, 0) first would leave b without a text.
  EXPECT_EQ(count_independent({{"a", 0}, {"a", 1}, {"b", 0}}), 2U);
  EXPECT_EQ(count_independent({{"a", 0}, {"a", 1}, {"b", 0}, {"b", 2}, {"c", 0}}), 3U);
}

TEST(Independent, DoesNotGrowWithRepetition) {
  std::vector<Witness> once{{"a", 0}, {"b", 1}};
  std::vector<Witness> often{{"a", 0}, {"b", 1}, {"a", 0}, {"b", 1}, {"a", 0}};
  EXPECT_EQ(count_independent(once), count_independent(often));
}

TEST(Speakers, OutletThatCitesAnotherIsThatOtherOne) {
  MadeStory story;
  story.add("own", "en", "Harbour Ledger", "2025-01-16", "The plant will close.");
  story.add("cites", "en", "Northquay Times", "2025-01-17", "The plant will close, the Harbour Ledger reports.")
      .claim("the Harbour Ledger", "reports", "The plant will close", model::Stance::kReports, "the Harbour Ledger");
  const std::vector<model::ArticleView> views{story.at(0).view(), story.at(1).view()};
  const Speakers speakers(views, {}, {});
  EXPECT_EQ(speakers.of_claim(1, 0).key, speakers.of_article(0).key);
}

// The witnesses of the one topic about what `story` tells.
std::uint32_t witnesses(const MadeStory& story) {
  const auto topics = story.topics();
  EXPECT_EQ(topics.size(), 1U);
  return topics.empty() ? 0 : topics.front().independent;
}

MadeStory toll_of_the_ledger() {
  MadeStory story;
  story.add("own", "en", "Harbour Ledger", "2025-01-16", "Officials said 40 people were killed.")
      .figure("40 people", "40", 40, "person", "people")
      .claim("Officials", "said", "40 people were killed", model::Stance::kAsserts, "Officials");
  return story;
}

TEST(Speakers, CitingAnotherTextOfTheStoryAddsNoWitness) {
  MadeStory story = toll_of_the_ledger();
  story.add("cites", "en", "Northquay Times", "2025-01-17", "The Harbour Ledger reports that 40 people were killed.")
      .figure("40 people", "40", 40, "person", "people")
      .claim("The Harbour Ledger", "reports", "40 people were killed", model::Stance::kReports, "The Harbour Ledger");
  EXPECT_EQ(witnesses(story), 1U);
}

TEST(Speakers, WhoeverIsQuotedFromAnotherTextOfTheStoryAddsNoWitness) {
  MadeStory story = toll_of_the_ledger();
  story.add("cites", "en", "Northquay Times", "2025-01-17", "A doctor told the Harbour Ledger that 40 people were killed.")
      .figure("40 people", "40", 40, "person", "people")
      .claim("A doctor", "told", "40 people were killed", model::Stance::kAsserts, "doctor")
      .through("the Harbour Ledger", model::MediumKind::kPress);
  EXPECT_EQ(witnesses(story), 1U);
}

TEST(Speakers, CitingATextThatTellsNothingOfItIsAVoiceOfItsOwn) {
  MadeStory story = toll_of_the_ledger();
  story.add("cites", "en", "Northquay Times", "2025-01-17", "A doctor told Port Radio that 40 people were killed.")
      .figure("40 people", "40", 40, "person", "people")
      .claim("A doctor", "told", "40 people were killed", model::Stance::kAsserts, "doctor")
      .through("Port Radio", model::MediumKind::kBroadcast);
  story.add("radio", "en", "Port Radio", "2025-01-16", "Snow fell in the north.");
  EXPECT_EQ(witnesses(story), 2U);
}

TEST(Speakers, WhatIsReportedNamelesslyThroughAStationIsTheStationsOwn) {
  MadeStory story;
  story.add("a", "en", "Harbour Ledger", "2025-01-16", "Snow fell, it was reported on Port Radio.")
      .claim("", "it was reported", "Snow fell", model::Stance::kReports, "")
      .through("Port Radio", model::MediumKind::kBroadcast);
  const std::vector<model::ArticleView> views{story.at(0).view()};
  const Speakers speakers(views, {}, {});
  EXPECT_TRUE(speakers.of_claim(0, 0).named);
  EXPECT_EQ(speakers.of_claim(0, 0).name, "Port Radio");
}

TEST(Speakers, WireCreditStandsForTheText) {
  MadeStory story;
  story.add("a", "en", "Harbour Ledger", "2025-01-16", "Snow fell.").agency("NWA");
  story.add("b", "en", "Northquay Times", "2025-01-16", "Snow fell in the north.").agency("NWA");
  story.add("c", "en", "Northquay Times", "2025-01-16", "Snow fell in the south.");
  const std::vector<model::ArticleView> views{story.at(0).view(), story.at(1).view(), story.at(2).view()};
  const Speakers speakers(views, {}, {});
  EXPECT_EQ(speakers.of_article(0).key, speakers.of_article(1).key);
  EXPECT_NE(speakers.of_article(1).key, speakers.of_article(2).key);
}

TEST(Speakers, UnnamedOnesAreNeverOnePersonAcrossTexts) {
  MadeStory story;
  story.add("a", "en", "Harbour Ledger", "2025-01-16", "Reportedly, snow fell.").claim("", "Reportedly", "snow fell", model::Stance::kReports, "");
  story.add("b", "en", "Northquay Times", "2025-01-16", "Snow reportedly fell.").claim("", "reportedly", "fell", model::Stance::kReports, "");
  const std::vector<model::ArticleView> views{story.at(0).view(), story.at(1).view()};
  const Speakers speakers(views, {}, {});
  EXPECT_NE(speakers.of_claim(0, 0).key, speakers.of_claim(1, 0).key);
  EXPECT_FALSE(speakers.of_claim(0, 0).named);
}

}  // namespace
}  // namespace dateline::compare
