#include "link/source.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <deque>

#include "base/hash.h"

namespace dateline::link {
namespace {

using model::EntityKind;

// A story of articles written claim by claim; every source is a mention of its own.
class Desk {
 public:
  std::uint32_t article(const std::string& text) {
    model::Article& article = articles_.emplace_back();
    article.text = text;
    article.sha256 = base::sha256_hex(text);
    extractions_.emplace_back();
    return static_cast<std::uint32_t>(articles_.size() - 1);
  }

  // Attributes a claim to `mention`, which stands in the article's text.
  void claim(std::uint32_t a, const std::string& mention, const std::string& name, const std::string& key, EntityKind kind = EntityKind::kPerson) {
    const auto at = articles_[a].text.find(mention);
    ASSERT_NE(at, std::string::npos);
    const text::Span span{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + mention.size())};
    model::Entity entity;
    entity.kind = kind;
    entity.span = entity.name_span = span;
    entity.name = name;
    entity.key = key;
    auto& entities = extractions_[a].entities;
    entities.insert(std::upper_bound(entities.begin(), entities.end(), entity, [](const auto& x, const auto& y) { return x.span < y.span; }), entity);
    model::Claim claim;
    claim.source = {span};
    claim.source_name = name;
    claim.source_key = key;
    claim.source_kind = kind;
    extractions_[a].claims.push_back(claim);
  }

  std::vector<model::Source> sources(const std::vector<std::vector<std::uint32_t>>& stories, bool reversed = false) const {
    std::vector<ArticleView> views;
    for (std::size_t a = 0; a < articles_.size(); ++a) views.push_back({&articles_[a], &extractions_[a]});
    const auto last = static_cast<std::uint32_t>(views.size() - 1);
    if (reversed) std::reverse(views.begin(), views.end());
    std::vector<model::Story> out;
    for (std::size_t s = 0; s < stories.size(); ++s) {
      model::Story story;
      story.uid = "story" + std::to_string(s);
      for (const std::uint32_t a : stories[s]) story.articles.push_back(reversed ? last - a : a);
      out.push_back(story);
    }
    return find_sources(views, out);
  }

 private:
  std::deque<model::Article> articles_;
  std::deque<model::Extraction> extractions_;
};

std::vector<std::string> names(const std::vector<model::Source>& sources) {
  std::vector<std::string> out;
  for (const model::Source& source : sources) out.push_back(source.name + " x" + std::to_string(source.claims.size()));
  std::sort(out.begin(), out.end());
  return out;
}

TEST(Sources, OnePersonAcrossLanguagesKeepsEveryAlias) {
  Desk desk;
  desk.claim(desk.article("Karla Overbeck sagte dies."), "Karla Overbeck", "Karla Overbeck", "person:karla overbek");
  desk.claim(desk.article("Minister Carla Overbeck said so."), "Carla Overbeck", "Carla Overbeck", "person:karla overbek");
  const auto sources = desk.sources({});
  ASSERT_EQ(sources.size(), 1U);
  EXPECT_EQ(sources[0].aliases, (std::vector<std::string>{"Carla Overbeck", "Karla Overbeck"}));
  EXPECT_EQ(sources[0].claims.size(), 2U);
}

TEST(Sources, ABareSurnameJoinsTheOnlyFullNameOfItsStory) {
  Desk desk;
  desk.claim(desk.article("Karla Overbeck sagte dies."), "Karla Overbeck", "Karla Overbeck", "person:karla overbek");
  desk.claim(desk.article("Overbeck sagte das."), "Overbeck", "Overbeck", "");
  EXPECT_EQ(names(desk.sources({{0, 1}})), (std::vector<std::string>{"Karla Overbeck x2"}));
}

TEST(Sources, ABareSurnameStaysAloneInAnotherStoryOrBetweenTwo) {
  Desk desk;
  desk.claim(desk.article("Karla Overbeck sagte dies."), "Karla Overbeck", "Karla Overbeck", "person:karla overbek");
  desk.claim(desk.article("Overbeck sagte das."), "Overbeck", "Overbeck", "");
  desk.claim(desk.article("Jonas Overbeck sagte jenes."), "Jonas Overbeck", "Jonas Overbeck", "person:yonas overbek");
  EXPECT_EQ(names(desk.sources({{0}, {1}, {2}})).size(), 3U);
  EXPECT_EQ(names(desk.sources({{0, 1, 2}})).size(), 3U);
}

TEST(Sources, AStateAndItsGovernmentAreOneButTwoStatesAreTwo) {
  Desk desk;
  const auto a = desk.article("Norwegen bestreitet das. Oslo schweigt. Schweden auch.");
  desk.claim(a, "Norwegen", "Norwegen", "country:NO", EntityKind::kCountry);
  desk.claim(a, "Oslo", "Oslo", "government:NO", EntityKind::kGovernment);
  desk.claim(a, "Schweden", "Schweden", "country:SE", EntityKind::kCountry);
  EXPECT_EQ(desk.sources({}).size(), 2U);
}

TEST(Sources, OfficialsOfTwoStoriesAreNotOneSource) {
  Desk desk;
  desk.claim(desk.article("Officials said one thing."), "Officials", "Officials", "", EntityKind::kGroup);
  desk.claim(desk.article("Officials said another."), "Officials", "Officials", "", EntityKind::kGroup);
  EXPECT_EQ(desk.sources({{0}, {1}}).size(), 2U);
  EXPECT_EQ(desk.sources({{0, 1}}).size(), 1U);
  EXPECT_EQ(desk.sources({}).size(), 2U);
}

TEST(Sources, ClaimsWithoutASourceHaveNone) {
  Desk desk;
  desk.claim(desk.article("Berichten zufolge kam er."), "Berichten", "", "", EntityKind::kDocument);
  EXPECT_TRUE(desk.sources({}).empty());
  EXPECT_TRUE(find_sources({}, {}).empty());
}

TEST(Sources, DoNotDependOnTheOrderOfArticles) {
  Desk desk;
  desk.claim(desk.article("Karla Overbeck sagte dies."), "Karla Overbeck", "Karla Overbeck", "person:karla overbek");
  desk.claim(desk.article("Overbeck sagte das."), "Overbeck", "Overbeck", "");
  desk.claim(desk.article("Officials said another."), "Officials", "Officials", "", EntityKind::kGroup);
  const auto forward = desk.sources({{0, 1}, {2}});
  const auto backward = desk.sources({{0, 1}, {2}}, true);
  ASSERT_EQ(forward.size(), backward.size());
  for (std::size_t i = 0; i < forward.size(); ++i) {
    EXPECT_EQ(forward[i].uid, backward[i].uid);
    EXPECT_EQ(forward[i].name, backward[i].name);
    EXPECT_EQ(forward[i].aliases, backward[i].aliases);
    EXPECT_EQ(forward[i].claims.size(), backward[i].claims.size());
  }
}

}  // namespace
}  // namespace dateline::link
