#include "app/linking.h"

#include <map>
#include <numeric>
#include <utility>

#include "base/hash.h"
#include "link/event_merge.h"
#include "link/source.h"

namespace dateline::app {
namespace {

std::uint32_t number(std::size_t n) { return static_cast<std::uint32_t>(n); }

// Mentions of one event are looked for inside a story; indices of its members are mapped back to the whole list.
void events_of_stories(Knowledge& k) {
  for (const model::Story& story : k.stories) {
    std::vector<link::ArticleView> views;
    std::vector<std::uint32_t> families;
    for (const std::uint32_t a : story.articles) {
      views.push_back({&k.records[a].article, &k.records[a].extraction});
      families.push_back(k.families[a]);
    }
    for (model::Event& event : link::merge_events(views, families, story.uid)) {
      for (model::ItemRef& mention : event.mentions) mention.article = story.articles[mention.article];
      k.events.push_back(std::move(event));
    }
  }
}

void sources(Knowledge& k) {
  std::vector<link::ArticleView> views;
  for (const auto& record : k.records) views.push_back({&record.article, &record.extraction});
  k.sources = link::find_sources(views, k.stories);
}

void topics_by_concept(Knowledge& k) {
  std::map<std::pair<std::string, std::string>, model::Topic> topics;
  for (std::uint32_t a = 0; a < k.records.size(); ++a) {
    const model::Extraction& extraction = k.records[a].extraction;
    for (std::uint32_t i = 0; i < extraction.quantities.size(); ++i) {
      const model::Quantity& quantity = extraction.quantities[i];
      if (quantity.concept_id.empty()) continue;
      model::Topic& topic = topics[{quantity.concept_id, quantity.scope}];
      topic.concept_id = quantity.concept_id;
      topic.question = quantity.unit + (quantity.scope.empty() ? "" : " (" + quantity.scope + ")");
      topic.uid = base::short_id(quantity.concept_id + "\n" + quantity.scope);
      topic.words.push_back(quantity.unit);
      model::TopicValue value;
      value.quantity = {a, i};
      for (std::uint32_t c = 0; c < extraction.claims.size(); ++c) {
        for (const text::Span& span : extraction.claims[c].content) {
          if (span.contains(quantity.span)) value.claim = model::ItemRef{a, c};
        }
      }
      topic.values.push_back(value);
    }
  }
  for (auto& entry : topics) k.topics.push_back(std::move(entry.second));
}

}  // namespace

void link_touched(store::Database&, const std::vector<store::ArticleId>&) {}

void link_in_memory(Knowledge& k) {
  k.families.resize(k.records.size());
  std::iota(k.families.begin(), k.families.end(), 0U);
  for (std::size_t a = 0; a < k.records.size(); ++a) {
    model::Story story;
    story.uid = base::short_id(k.infos[a].uid);
    story.title = k.records[a].article.title;
    story.articles = {number(a)};
    k.stories.push_back(std::move(story));
  }
  events_of_stories(k);
  sources(k);
  topics_by_concept(k);
}

}  // namespace dateline::app
