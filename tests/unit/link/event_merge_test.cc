// Which mentions become one event, which must not, and that the answer depends on the set of articles alone.
#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <set>
#include <string>
#include <vector>

#include "link/event_merge.h"
#include "support/extracting.h"

namespace dateline::link {
namespace {

using model::Event;

struct Story {
  std::vector<model::Record> records;

  void add(const std::string& lang, std::string_view published, std::string_view text) {
    records.push_back(test::record(lang, published, text, "article-" + std::to_string(records.size())));
  }
  [[nodiscard]] std::vector<ArticleView> views() const {
    std::vector<ArticleView> out;
    for (const model::Record& record : records) out.push_back({&record.article, &record.extraction});
    return out;
  }
  [[nodiscard]] std::vector<Event> merged() const { return merge_events(views(), {}, "story"); }
};

// Events that have a mention of this type.
std::vector<Event> of_type(const std::vector<Event>& events, std::string_view type) {
  std::vector<Event> out;
  std::copy_if(events.begin(), events.end(), std::back_inserter(out), [&](const Event& event) { return event.type == type; });
  return out;
}

TEST(MergeEvents, TakesTheMostPreciseDateTheOthersAllow) {
  Story story;
  story.add("de", "2024-11-10", "Das Dekret folgt auf das Gipfeltreffen der beiden Präsidenten im Juni dieses Jahres in Warschau.\n\nDie Präsidenten bei ihrem Treffen in Warschau, Polen, am 19. Juni 2024.");
  const auto meetings = of_type(story.merged(), "meet");
  ASSERT_EQ(meetings.size(), 1U);
  EXPECT_EQ(meetings[0].edtf, "2024-06-19");
  EXPECT_EQ(meetings[0].mentions.size(), 2U);
  EXPECT_EQ(meetings[0].explanation.size(), 1U);
  EXPECT_EQ(meetings[0].independent, 1U);
}

TEST(MergeEvents, CrossesLanguages) {
  Story story;
  story.add("de", "2024-06-20", "Der Präsident unterzeichnete am 19. Juni 2024 in Warschau ein Abkommen mit Frankreich.");
  story.add("en", "2024-06-21", "The president signed a pact with France in Warsaw on June 19, 2024.");
  const auto signings = of_type(story.merged(), "sign");
  ASSERT_EQ(signings.size(), 1U);
  EXPECT_EQ(signings[0].independent, 2U);
}

TEST(MergeEvents, ExclusiveDatesStayApart) {
  Story story;
  story.add("en", "2024-06-21", "The president signed a pact with France on June 18, 2024.");
  story.add("en", "2024-06-21", "The president signed a pact with France on June 19, 2024.");
  EXPECT_EQ(of_type(story.merged(), "sign").size(), 2U);
}

TEST(MergeEvents, AnEventIsNotOlderThanTheArticleThatAlreadyTellsOfIt) {
  Story story;
  story.add("en", "2024-06-10", "The president signed a pact with France.");
  story.add("en", "2024-06-21", "The president signed a pact with France on June 19, 2024.");
  EXPECT_EQ(of_type(story.merged(), "sign").size(), 2U);
}

TEST(MergeEvents, ExclusivePlacesStayApart) {
  Story story;
  story.add("en", "2024-06-21", "Police arrested two suspects in Germany on June 19, 2024.");
  story.add("en", "2024-06-21", "Police arrested two suspects in Spain on June 19, 2024.");
  EXPECT_EQ(of_type(story.merged(), "arrest").size(), 2U);
}

TEST(MergeEvents, DifferentThingsOfOneClassStayApart) {
  Story story;
  story.add("en", "2024-06-21", "A gunman killed a guard.");
  story.add("en", "2024-06-21", "A driver stabbed a tourist.");
  for (const Event& event : story.merged()) EXPECT_EQ(event.mentions.size(), 1U) << event.label;
}

TEST(MergeEvents, CopiesOfOneTextAreOneWitness) {
  Story story;
  for (int i = 0; i < 3; ++i) story.add("en", "2024-06-21", "The president signed a pact with France on June 19, 2024." + std::string(static_cast<std::size_t>(i), ' '));
  const std::vector<std::uint32_t> families{7, 7, 9};
  const auto signings = of_type(merge_events(story.views(), families, "story"), "sign");
  ASSERT_EQ(signings.size(), 1U);
  EXPECT_EQ(signings[0].mentions.size(), 3U);
  EXPECT_EQ(signings[0].independent, 2U);
}

TEST(MergeEvents, OfNothingIsNothing) {
  EXPECT_TRUE(merge_events({}, {}, "story").empty());
  Story story;
  story.add("en", "2024-06-21", "");
  EXPECT_TRUE(story.merged().empty());
}

Story long_story() {
  Story story;
  story.add("de", "2024-11-10", "Der Präsident hat das Gesetz unterzeichnet. Das Dekret folgt auf das Gipfeltreffen im Juni dieses Jahres in Warschau. Die Truppen greifen an.");
  story.add("en", "2024-11-11", "The president signed the law on Saturday. The summit in Warsaw on June 19, 2024 was short. Troops attacked the town on Sunday and withdrew on Monday.");
  story.add("en", "", "The president signed the law. Three soldiers were killed in an attack near Warsaw.");
  story.add("de", "2024-10-01", "Im Falle eines Angriffs werden Soldaten entsandt. Der Präsident will am 5. November ein Gesetz unterzeichnen.");
  story.add("en", "2024-11-12", "The army denied that its troops had attacked the town. The president signed the law on November 9, 2024.");
  return story;
}

// Members of every event as (id of article, item), which do not depend on the order of the list.
std::multiset<std::string> outline(const std::vector<ArticleView>& views, const std::vector<Event>& events) {
  std::multiset<std::string> out;
  for (const Event& event : events) {
    std::string line = event.uid + " " + event.type + " " + event.edtf + " " + event.label;
    for (const model::ItemRef& ref : event.mentions) line += " " + views[ref.article].article->id + "/" + std::to_string(ref.item);
    for (const std::string& words : event.explanation) line += "\n  " + words;
    out.insert(line);
  }
  return out;
}

TEST(MergeEvents, AnyOrderOfArticlesGivesTheSame) {
  const Story story = long_story();
  std::vector<std::uint32_t> order(story.records.size());
  std::iota(order.begin(), order.end(), 0U);
  const auto views = story.views();
  const auto expected = outline(views, merge_events(views, {}, "story"));
  do {
    std::vector<ArticleView> permuted;
    for (const std::uint32_t i : order) permuted.push_back(views[i]);
    ASSERT_EQ(outline(permuted, merge_events(permuted, {}, "story")), expected);
  } while (std::next_permutation(order.begin(), order.end()));
}

TEST(MergeEvents, EveryMentionIsInExactlyOneEventAndEveryDateIsAllowedByItsMembers) {
  const Story story = long_story();
  const auto events = story.merged();
  std::set<model::ItemRef> seen;
  std::set<std::string> uids;
  for (const Event& event : events) {
    SCOPED_TRACE(event.label);
    EXPECT_TRUE(uids.insert(event.uid).second);
    EXPECT_FALSE(event.mentions.empty());
    EXPECT_EQ(event.story, "story");
    EXPECT_EQ(event.explanation.size() + 1, event.mentions.size());
    if (event.days.earliest && event.days.latest) {
      EXPECT_LE(*event.days.earliest, *event.days.latest);
    }
    for (const model::ItemRef& ref : event.mentions) {
      EXPECT_TRUE(seen.insert(ref).second);
      const model::EventMention& mention = story.records[ref.article].extraction.events[ref.item];
      if (mention.status == model::Factuality::kReported) {
        EXPECT_TRUE(calendar::overlaps(event.days, mention.days));
      }
    }
    const model::ItemRef first = event.mentions.front();
    EXPECT_FALSE(event.label.empty());
    EXPECT_LT(first.article, story.records.size());
  }
  std::size_t all = 0;
  for (const model::Record& record : story.records) all += record.extraction.events.size();
  EXPECT_EQ(seen.size(), all);
}

}  // namespace
}  // namespace dateline::link
