#include "link/event_merge.h"

#include "base/hash.h"

namespace dateline::link {

std::vector<model::Event> merge_events(std::span<const ArticleView> articles, std::span<const std::uint32_t>, std::string_view story) {
  std::vector<model::Event> out;
  for (std::uint32_t a = 0; a < articles.size(); ++a) {
    const auto& events = articles[a].extraction->events;
    for (std::uint32_t i = 0; i < events.size(); ++i) {
      const model::EventMention& mention = events[i];
      model::Event event;
      event.uid = base::short_id(articles[a].article->sha256 + ":" + std::to_string(mention.trigger.front().begin) + ":" + mention.type);
      event.story = story;
      event.event_class = mention.event_class;
      event.type = mention.type;
      event.label = text::slice(articles[a].article->text, mention.sentence);
      event.status = mention.status;
      event.edtf = mention.edtf;
      event.days = mention.days;
      event.granularity = mention.granularity;
      event.actors = mention.actors;
      event.place = mention.place;
      event.mentions.push_back({a, i});
      event.independent = 1;
      out.push_back(std::move(event));
    }
  }
  return out;
}

}  // namespace dateline::link
