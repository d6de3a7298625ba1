// Reading what linking found: the other half of story_store.h.
#include <algorithm>
#include <map>

#include "store/database.h"
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
  [[nodiscard]] std::optional<model::ItemRef> item(std::int64_t article, std::int64_t seq) const {
    const auto found = place_.find(article);
    if (found == place_.end()) return std::nullopt;
    return model::ItemRef{found->second, static_cast<std::uint32_t>(seq)};
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
    const auto article = item(members.integer(1), 0);
    model::Story* story = of_row(out.stories, rows, members.integer(0));
    if (!article || story == nullptr) continue;
    story->articles.push_back(article->article);
    if (const auto family = item(members.integer(2), 0)) out.families[article->article] = family->article;
  }
  std::erase_if(out.stories, [](const model::Story& story) { return story.articles.empty(); });
  for (model::Story& story : out.stories) std::sort(story.articles.begin(), story.articles.end());
  std::sort(out.stories.begin(), out.stories.end(),
            [](const model::Story& a, const model::Story& b) { return a.articles.front() < b.articles.front(); });
}

void Reader::read_sources(AllLinks& out) {
  std::vector<model::Source> parts;
  std::unordered_map<std::int64_t, std::size_t> rows;
  Query sources(database_, "SELECT story_source_id, uid, key, name, kind, country FROM story_source");
  while (sources.step()) {
    rows.emplace(sources.integer(0), parts.size());
    model::Source source;
    source.uid = sources.text(1);
    source.key = sources.text(2);
    source.name = sources.text(3);
    source.kind = model::parse_entity_kind(sources.text(4)).value_or(model::EntityKind::kUnnamed);
    source.country = sources.text(5);
    parts.push_back(std::move(source));
  }
  Query aliases(database_, "SELECT story_source_id, alias FROM source_alias");
  while (aliases.step()) {
    if (model::Source* source = of_row(parts, rows, aliases.integer(0))) source->aliases.push_back(aliases.text(1));
  }
  Query claims(database_, "SELECT story_source_id, article_id, claim_seq FROM source_claim");
  while (claims.step()) {
    const auto claim = item(claims.integer(1), claims.integer(2));
    model::Source* source = of_row(parts, rows, claims.integer(0));
    if (claim && source != nullptr) source->claims.push_back(*claim);
  }

  out.sources = join_sources(std::move(parts));
}

void Reader::read_events(AllLinks& out) {
  std::unordered_map<std::int64_t, std::size_t> rows;
  Query events(database_,
               "SELECT e.event_id, e.uid, s.uid, e.class, e.type, e.label, e.status, e.edtf, e.first_day, e.last_day, e.granularity, e.place_name, "
               "e.place_geonames, e.place_country, e.place_begin, e.place_end, e.independent FROM event AS e JOIN story AS s USING (story_id) "
               "ORDER BY s.uid, e.event_id");
  while (events.step()) {
    rows.emplace(events.integer(0), out.events.size());
    model::Event event;
    event.uid = events.text(1);
    event.story = events.text(2);
    event.event_class = model::parse_event_class(events.text(3)).value_or(model::EventClass::kOther);
    event.type = events.text(4);
    event.label = events.text(5);
    event.status = model::parse_factuality(events.text(6)).value_or(model::Factuality::kReported);
    event.edtf = events.text(7);
    event.days = {events.optional_day(8), events.optional_day(9)};
    event.granularity = calendar::parse_granularity(events.text(10)).value_or(calendar::Granularity::kUnknown);
    if (!events.is_null(11)) {
      event.place = model::Place{events.text(11), events.integer(12), events.text(13), {events.unsigned32(14), events.unsigned32(15)}};
    }
    event.independent = events.unsigned32(16);
    out.events.push_back(std::move(event));
  }
  Query members(database_, "SELECT event_id, article_id, mention_seq FROM event_member");
  while (members.step()) {
    const auto mention = item(members.integer(1), members.integer(2));
    model::Event* event = of_row(out.events, rows, members.integer(0));
    if (mention && event != nullptr) event->mentions.push_back(*mention);
  }
  Query parties(database_, "SELECT event_id, name, role, key, begin_byte, end_byte FROM event_party ORDER BY event_id, seq");
  while (parties.step()) {
    if (model::Event* event = of_row(out.events, rows, parties.integer(0))) {
      event->actors.push_back({parties.text(1), parties.text(2), parties.text(3), {parties.unsigned32(4), parties.unsigned32(5)}});
    }
  }
  Query reasons(database_, "SELECT event_id, reason FROM event_reason ORDER BY event_id, seq");
  while (reasons.step()) {
    if (model::Event* event = of_row(out.events, rows, reasons.integer(0))) event->explanation.push_back(reasons.text(1));
  }
  std::erase_if(out.events, [](const model::Event& event) { return event.mentions.empty(); });
  for (model::Event& event : out.events) std::sort(event.mentions.begin(), event.mentions.end());
}

void Reader::read_topics(AllLinks& out) {
  std::unordered_map<std::int64_t, std::size_t> rows;
  Query topics(database_,
               "SELECT t.topic_id, t.uid, s.uid, t.question, t.concept, t.independent FROM topic AS t JOIN story AS s USING (story_id) "
               "ORDER BY s.uid, t.topic_id");
  while (topics.step()) {
    rows.emplace(topics.integer(0), out.topics.size());
    model::Topic topic;
    topic.uid = topics.text(1);
    topic.story = topics.text(2);
    topic.question = topics.text(3);
    topic.concept_id = topics.text(4);
    topic.independent = topics.unsigned32(5);
    out.topics.push_back(std::move(topic));
  }
  Query words(database_, "SELECT topic_id, word FROM topic_word ORDER BY topic_id, seq");
  while (words.step()) {
    if (model::Topic* topic = of_row(out.topics, rows, words.integer(0))) topic->words.push_back(words.text(1));
  }
  Query values(database_, "SELECT topic_id, article_id, quantity_seq, claim_seq FROM topic_value ORDER BY topic_id, seq");
  while (values.step()) {
    const auto quantity = item(values.integer(1), values.integer(2));
    model::Topic* topic = of_row(out.topics, rows, values.integer(0));
    if (!quantity || topic == nullptr) continue;
    model::TopicValue value;
    value.quantity = *quantity;
    if (!values.is_null(3)) value.claim = item(values.integer(1), values.integer(3));
    topic->values.push_back(value);
  }
  Query stances(database_, "SELECT topic_id, article_id, claim_seq, stance FROM topic_stance ORDER BY topic_id, seq");
  while (stances.step()) {
    const auto claim = item(stances.integer(1), stances.integer(2));
    model::Topic* topic = of_row(out.topics, rows, stances.integer(0));
    if (claim && topic != nullptr) topic->stances.push_back({*claim, model::parse_stance(stances.text(3)).value_or(model::Stance::kAsserts)});
  }
  std::map<std::pair<std::int64_t, std::int64_t>, std::pair<std::size_t, std::size_t>> findings;
  Query all(database_, "SELECT topic_id, seq, kind, reason, parts FROM finding ORDER BY topic_id, seq");
  while (all.step()) {
    const auto found = rows.find(all.integer(0));
    if (found == rows.end()) continue;
    auto& list = out.topics[found->second].findings;
    findings[{all.integer(0), all.integer(1)}] = {found->second, list.size()};
    model::Finding finding;
    finding.kind = model::parse_finding_kind(all.text(2)).value_or(model::FindingKind::kAgree);
    finding.reason = all.text(3);
    finding.parts = all.text(4);
    list.push_back(std::move(finding));
  }
  Query claims(database_, "SELECT topic_id, finding_seq, article_id, claim_seq FROM finding_claim ORDER BY topic_id, finding_seq, seq");
  while (claims.step()) {
    const auto found = findings.find({claims.integer(0), claims.integer(1)});
    const auto claim = item(claims.integer(2), claims.integer(3));
    if (found != findings.end() && claim) out.topics[found->second.first].findings[found->second.second].claims.push_back(*claim);
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
