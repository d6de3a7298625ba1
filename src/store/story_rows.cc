// Reading what linking found: the other half of story_store.h.
#include <algorithm>
#include <map>

#include "store/database.h"
#include "store/item_lists.h"
#include "store/query.h"
#include "store/story_store.h"

namespace dateline::store {
namespace {

// Looks up where an article stands in the caller's list, and where a row stands in the list being read.
class Reader {
 public:
  Reader(Database& database, const std::vector<ArticleId>& order) : database_(database) {
    for (std::uint32_t i = 0; i < order.size(); ++i) place_.emplace(order[i], i);
  }

  void read(AllLinks& out, const LinkParts& parts);

 private:
  void read_stories(AllLinks& out);
  void read_sources(AllLinks& out);
  void read_events(AllLinks& out);
  void read_topics(AllLinks& out);
  // nullopt: not among the articles asked for.
  [[nodiscard]] std::optional<model::ItemRef> item(const ItemRow& row) const {
    const auto found = place_.find(row.article);
    if (found == place_.end()) return std::nullopt;
    return model::ItemRef{found->second, row.seq};
  }
  // Those of articles asked for.
  [[nodiscard]] std::vector<model::ItemRef> items(std::string_view list) const {
    std::vector<model::ItemRef> out;
    for (const ItemRow& row : read_items(list)) {
      if (const auto known = item(row)) out.push_back(*known);
    }
    return out;
  }

  Database& database_;
  std::unordered_map<ArticleId, std::uint32_t> place_;
};

template <typename T>
T* of_row(std::vector<T>& values, const std::unordered_map<std::int64_t, std::size_t>& rows, std::int64_t row) {
  const auto found = rows.find(row);
  return found == rows.end() ? nullptr : &values[found->second];
}

void Reader::read_stories(AllLinks& out) {
  out.families.resize(place_.size());
  for (std::uint32_t i = 0; i < out.families.size(); ++i) out.families[i] = i;
  std::unordered_map<std::int64_t, std::size_t> rows;
  Query stories(database_, "SELECT story_id, uid, title FROM story ORDER BY uid");
  while (stories.step()) {
    rows.emplace(stories.integer(0), out.stories.size());
    model::Story story;
    story.uid = stories.text(1);
    story.title = stories.text(2);
    out.stories.push_back(std::move(story));
  }
  Query members(database_, "SELECT story_id, article_id, family_id FROM story_article");
  while (members.step()) {
    const auto article = item({members.integer(1), 0});
    model::Story* story = of_row(out.stories, rows, members.integer(0));
    if (!article || story == nullptr) continue;
    story->articles.push_back(article->article);
    if (const auto family = item({members.integer(2), 0})) out.families[article->article] = family->article;
  }
  std::erase_if(out.stories, [](const model::Story& story) { return story.articles.empty(); });
  for (model::Story& story : out.stories) std::sort(story.articles.begin(), story.articles.end());
  std::sort(out.stories.begin(), out.stories.end(),
            [](const model::Story& a, const model::Story& b) { return a.articles.front() < b.articles.front(); });
}

void Reader::read_sources(AllLinks& out) {
  std::vector<model::Source> parts;
  Query sources(database_, "SELECT uid, key, name, kind, country, aliases, claims FROM story_source");
  while (sources.step()) {
    model::Source source;
    source.uid = sources.text(0);
    source.key = sources.text(1);
    source.name = sources.text(2);
    source.kind = model::parse_entity_kind(sources.text(3)).value_or(model::EntityKind::kUnnamed);
    source.country = sources.text(4);
    source.aliases = read_words(sources.view(5));
    source.claims = items(sources.view(6));
    parts.push_back(std::move(source));
  }
  out.sources = join_sources(std::move(parts));
}

void Reader::read_events(AllLinks& out) {
  Query events(database_,
               "SELECT e.uid, s.uid, e.class, e.type, e.label, e.status, e.edtf, e.first_day, e.last_day, e.granularity, e.place_name, "
               "e.place_geonames, e.place_country, e.place_begin, e.place_end, e.independent, e.mentions, e.parties, e.reasons "
               "FROM event AS e JOIN story AS s USING (story_id) ORDER BY s.uid, e.event_id");
  while (events.step()) {
    model::Event event;
    event.mentions = items(events.view(16));
    if (event.mentions.empty()) continue;
    std::sort(event.mentions.begin(), event.mentions.end());
    event.uid = events.text(0);
    event.story = events.text(1);
    event.event_class = model::parse_event_class(events.text(2)).value_or(model::EventClass::kOther);
    event.type = events.text(3);
    event.label = events.text(4);
    event.status = model::parse_factuality(events.text(5)).value_or(model::Factuality::kReported);
    event.edtf = events.text(6);
    event.days = {events.optional_day(7), events.optional_day(8)};
    event.granularity = calendar::parse_granularity(events.text(9)).value_or(calendar::Granularity::kUnknown);
    if (!events.is_null(10)) {
      event.place = model::Place{events.text(10), events.integer(11), events.text(12), {events.unsigned32(13), events.unsigned32(14)}};
    }
    event.independent = events.unsigned32(15);
    event.actors = read_actors(events.view(17));
    event.explanation = read_words(events.view(18));
    out.events.push_back(std::move(event));
  }
}

void Reader::read_topics(AllLinks& out) {
  std::unordered_map<std::int64_t, std::size_t> rows;
  Query topics(database_,
               "SELECT t.topic_id, t.uid, s.uid, t.question, t.concept, t.independent, t.words, t.figures, t.stances "
               "FROM topic AS t JOIN story AS s USING (story_id) ORDER BY s.uid, t.topic_id");
  while (topics.step()) {
    rows.emplace(topics.integer(0), out.topics.size());
    model::Topic topic;
    topic.uid = topics.text(1);
    topic.story = topics.text(2);
    topic.question = topics.text(3);
    topic.concept_id = topics.text(4);
    topic.independent = topics.unsigned32(5);
    topic.words = read_words(topics.view(6));
    for (const FigureRow& row : read_figures(topics.view(7))) {
      const auto quantity = item(row.figure);
      if (!quantity) continue;
      model::TopicValue value;
      value.quantity = *quantity;
      if (row.claim) value.claim = model::ItemRef{quantity->article, *row.claim};
      topic.values.push_back(value);
    }
    for (const StanceRow& row : read_stances(topics.view(8))) {
      if (const auto claim = item(row.claim)) topic.stances.push_back({*claim, row.stance});
    }
    out.topics.push_back(std::move(topic));
  }
  Query findings(database_, "SELECT topic_id, kind, reason, parts, claims FROM finding ORDER BY topic_id, seq");
  while (findings.step()) {
    model::Topic* topic = of_row(out.topics, rows, findings.integer(0));
    if (topic == nullptr) continue;
    model::Finding finding;
    finding.kind = model::parse_finding_kind(findings.text(1)).value_or(model::FindingKind::kAgree);
    finding.reason = findings.text(2);
    finding.parts = findings.text(3);
    finding.claims = items(findings.view(4));
    topic->findings.push_back(std::move(finding));
  }
}

void Reader::read(AllLinks& out, const LinkParts& parts) {
  read_stories(out);
  if (parts.sources) read_sources(out);
  if (parts.events) read_events(out);
  if (parts.topics) read_topics(out);
}

}  // namespace

std::vector<model::Source> join_sources(std::vector<model::Source> parts) {
  std::map<std::string, std::map<std::string, std::size_t>> names;
  std::map<std::string, model::Source> joined;
  for (model::Source& part : parts) {
    names[part.uid][part.name] += part.claims.size();
    const auto [it, fresh] = joined.try_emplace(part.uid, part);
    if (fresh) continue;
    model::Source& whole = it->second;
    whole.aliases.insert(whole.aliases.end(), part.aliases.begin(), part.aliases.end());
    whole.claims.insert(whole.claims.end(), part.claims.begin(), part.claims.end());
    whole.kind = std::min(whole.kind, part.kind);
    whole.country = std::max(whole.country, part.country);
  }
  std::vector<model::Source> out;
  for (auto& [uid, source] : joined) {
    std::size_t most = 0;
    for (const auto& [name, count] : names[uid]) {
      if (count > most) {
        most = count;
        source.name = name;
      }
    }
    std::sort(source.aliases.begin(), source.aliases.end());
    source.aliases.erase(std::unique(source.aliases.begin(), source.aliases.end()), source.aliases.end());
    std::sort(source.claims.begin(), source.claims.end());
    if (!source.claims.empty()) out.push_back(std::move(source));
  }
  return out;
}

AllLinks StoryStore::load_all(const std::vector<ArticleId>& order, const LinkParts& parts) {
  AllLinks out;
  Reader(database_, order).read(out, parts);
  return out;
}

}  // namespace dateline::store
