// What holds for any story: order changes nothing, copies add no witness, nothing is lost or pointed at wrongly.
#include <algorithm>
#include <set>

#include "story_maker.h"

namespace dateline::compare {
namespace {

using model::Qualifier;
using model::Stance;

MadeStory strike() {
  MadeStory story;
  story.add("a", "de", "Talbote", "2025-01-23", "Die Gewerkschaft sprach von rund 4.000 Teilnehmern, das Unternehmen von 2.600. Das Werk bestritt, dass Stellen wegfallen.")
      .figure("rund 4.000 Teilnehmern", "4.000", 4000, "people", "Teilnehmern", Qualifier::kApproximate)
      .figure("2.600", "2.600", 2600, "people", "Teilnehmern")
      .claim("Die Gewerkschaft", "sprach", "von rund 4.000 Teilnehmern", Stance::kAsserts, "Gewerkschaft")
      .claim("das Unternehmen", "sprach", "von 2.600", Stance::kAsserts, "Unternehmen")
      .claim("Das Werk", "bestritt", "dass Stellen wegfallen", Stance::kDenies, "Werk");
  story.add("b", "en", "Valley Post", "2025-01-24", "The union said 4,000 people took part. The works council accused the plant of cutting jobs.")
      .figure("4,000 people", "4,000", 4000, "people", "people")
      .claim("The union", "said", "4,000 people took part", Stance::kAsserts, "union")
      .claim("The works council", "accused", "the plant of cutting jobs", Stance::kAccuses, "works council");
  story.add("c", "en", "River Daily", "", "Police counted between 3,000 and 3,500 people at the gate.").figure("3,000", "3,000", 3000, "people", "people");
  return story;
}

// A topic without the numbers of its articles, so that two orders can be held against each other.
std::string described(const model::Topic& topic, const std::vector<std::uint32_t>& order) {
  std::string out = topic.uid + "|" + topic.question + "|" + topic.concept_id + "|" + std::to_string(topic.independent);
  for (const model::TopicValue& value : topic.values) out += "|v" + std::to_string(order[value.quantity.article]) + "." + std::to_string(value.quantity.item);
  for (const model::TopicStance& stance : topic.stances) out += "|s" + std::to_string(order[stance.claim.article]) + "." + std::to_string(stance.claim.item);
  for (const model::Finding& found : topic.findings) out += "|" + found.reason;
  for (const std::string& word : topic.words) out += " " + word;
  return out;
}

TEST(Comparer, OrderOfArticlesChangesNothing) {
  const MadeStory story = strike();
  std::vector<std::uint32_t> order{0, 1, 2};
  std::vector<std::string> expected;
  for (const model::Topic& topic : story.topics_in(order)) expected.push_back(described(topic, order));
  ASSERT_GE(expected.size(), 2U);
  do {
    std::vector<std::string> got;
    for (const model::Topic& topic : story.topics_in(order)) got.push_back(described(topic, order));
    EXPECT_EQ(got, expected);
  } while (std::next_permutation(order.begin(), order.end()));
}

TEST(Comparer, ACopyChangesNoIndependentCountAndNoKindOfFinding) {
  MadeStory story = strike();
  const auto before = story.topics();
  story.add("copy", "en", "Hill Herald", "2025-01-24", "The union said 4,000 people took part. The works council accused the plant of cutting jobs.")
      .figure("4,000 people", "4,000", 4000, "people", "people")
      .claim("The union", "said", "4,000 people took part", Stance::kAsserts, "union")
      .claim("The works council", "accused", "the plant of cutting jobs", Stance::kAccuses, "works council");
  story.copy_of(1);
  const auto after = story.topics();
  ASSERT_EQ(after.size(), before.size());
  std::multiset<std::uint32_t> counts_before;
  std::multiset<std::uint32_t> counts_after;
  std::multiset<model::FindingKind> kinds_before;
  std::multiset<model::FindingKind> kinds_after;
  for (const model::Topic& topic : before) {
    counts_before.insert(topic.independent);
    for (const model::Finding& found : topic.findings) kinds_before.insert(found.kind);
  }
  for (const model::Topic& topic : after) {
    counts_after.insert(topic.independent);
    for (const model::Finding& found : topic.findings) kinds_after.insert(found.kind);
  }
  EXPECT_EQ(counts_after, counts_before);
  EXPECT_EQ(kinds_after, kinds_before);
}

TEST(Comparer, EveryTopicHasANameOfItsOwnAQuestionAndWords) {
  std::set<std::string> uids;
  for (const model::Topic& topic : strike().topics()) {
    EXPECT_TRUE(uids.insert(topic.uid).second);
    EXPECT_FALSE(topic.question.empty());
    EXPECT_FALSE(topic.words.empty());
    EXPECT_TRUE(std::is_sorted(topic.words.begin(), topic.words.end()));
    EXPECT_FALSE(topic.findings.empty());
    EXPECT_GE(topic.independent, 1U);
    EXPECT_EQ(topic.story, "story");
  }
}

TEST(Comparer, EvidenceExistsAndBelongsToTheTopic) {
  const MadeStory story = strike();
  for (const model::Topic& topic : story.topics()) {
    std::set<model::ItemRef> own;
    for (const model::TopicValue& value : topic.values) {
      if (value.claim) own.insert(*value.claim);
    }
    for (const model::TopicStance& stance : topic.stances) own.insert(stance.claim);
    for (const model::Finding& found : topic.findings) {
      EXPECT_FALSE(found.reason.empty());
      for (const model::ItemRef& claim : found.claims) {
        EXPECT_EQ(own.count(claim), 1U);
        EXPECT_LT(claim.item, story.at(claim.article).extraction().claims.size());
      }
    }
  }
}

TEST(Comparer, AStoryWithoutArticlesOrWithEmptyOnesHasNoTopics) {
  EXPECT_TRUE(comparer().build_topics({}).empty());
  MadeStory story;
  story.add("empty", "en", "Valley Post", "2025-01-24", "");
  story.add("", "", "", "", "");
  EXPECT_TRUE(story.topics().empty());
}

TEST(Comparer, ArticlesInALanguageWithoutAPackAreStillCompared) {
  MadeStory story;
  story.add("a", "sv", "Dalposten", "2025-01-24", "Dammen kostar 40 miljoner kronor.").figure("40 miljoner kronor", "40 miljoner", 40e6, "SEK", "kronor");
  EXPECT_EQ(story.topics().size(), 1U);
}

TEST(Comparer, SpansThatReachPastTheTextDoNoHarm) {
  MadeArticle made("a", "en", "Valley Post", "2025-01-24", "Nothing here.");
  model::Extraction wild;
  wild.quantities.emplace_back();
  wild.quantities.back().span = wild.quantities.back().number = {5000, 6000};
  wild.quantities.back().low = 1;
  wild.claims.emplace_back();
  wild.claims.back().content = {{7000, 8000}};
  const model::ArticleView view{&made.article(), &wild};
  StoryInput input;
  input.articles = {&view, 1};
  EXPECT_LE(comparer().build_topics(input).size(), 2U);
}

}  // namespace
}  // namespace dateline::compare
