#include "app/linking.h"

#include <map>
#include <numeric>
#include <utility>

#include "base/hash.h"

namespace dateline::app {
namespace {

std::uint32_t number(std::size_t n) { return static_cast<std::uint32_t>(n); }

void one_event_per_mention(Knowledge& k) {
  for (std::uint32_t a = 0; a < k.records.size(); ++a) {
    const model::Record& record = k.records[a];
    for (std::uint32_t i = 0; i < record.extraction.events.size(); ++i) {
      const model::EventMention& mention = record.extraction.events[i];
      model::Event event;
      event.uid = base::short_id(k.infos[a].uid + "/e" + std::to_string(i));
      event.story = k.stories[a].uid;
      event.event_class = mention.event_class;
      event.type = mention.type;
      event.label = std::string(text::slice(record.article.text, mention.sentence));
      event.status = mention.status;
      event.edtf = mention.edtf;
      event.days = mention.days;
      event.granularity = mention.granularity;
      event.actors = mention.actors;
      event.place = mention.place;
      event.mentions = {{a, i}};
      event.independent = 1;
      k.events.push_back(std::move(event));
    }
  }
}

void sources_by_key(Knowledge& k) {
  std::map<std::string, model::Source> sources;
  for (std::uint32_t a = 0; a < k.records.size(); ++a) {
    const auto& claims = k.records[a].extraction.claims;
    for (std::uint32_t i = 0; i < claims.size(); ++i) {
      const model::Claim& claim = claims[i];
      if (claim.source_name.empty()) continue;
      const std::string key = !claim.source_key.empty() ? claim.source_key : k.infos[a].uid + ":" + claim.source_name;
      model::Source& source = sources[key];
      if (source.uid.empty()) {
        source.uid = base::short_id(key);
        source.key = key;
        source.name = claim.source_name;
        if (claim.source_kind) source.kind = *claim.source_kind;
      }
      source.claims.push_back({a, i});
    }
  }
  for (auto& entry : sources) k.sources.push_back(std::move(entry.second));
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
  one_event_per_mention(k);
  sources_by_key(k);
  topics_by_concept(k);
}

}  // namespace dateline::app
