#include "store/story_store.h"

#include "store/database.h"
#include "store/item_lists.h"
#include "store/query.h"

namespace dateline::store {

struct StoryStore::Statements {
  explicit Statements(Database& db)
      : story_of(db, "SELECT story_id FROM story_article WHERE article_id = ?"),
        articles_of(db, "SELECT article_id FROM story_article WHERE story_id = ? ORDER BY article_id"),
        erase(db, "DELETE FROM story WHERE story_id = ?"),
        story(db, "INSERT INTO story (uid, title) VALUES (?, ?)"),
        member(db, "INSERT INTO story_article (article_id, story_id, family_id) VALUES (?, ?, ?)"),
        source(db, "INSERT INTO story_source (story_id, uid, key, name, kind, country, aliases, claims) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        event(db,
              "INSERT INTO event (uid, story_id, class, type, label, status, edtf, first_day, last_day, granularity, place_name, place_geonames, "
              "place_country, place_begin, place_end, independent, mentions, parties, reasons) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        topic(db, "INSERT INTO topic (uid, story_id, question, concept, independent, words, figures, stances) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        finding(db, "INSERT INTO finding (topic_id, seq, kind, reason, parts, claims) VALUES (?, ?, ?, ?, ?, ?)") {}
  Query story_of, articles_of, erase;
  Query story, member, source, event, topic, finding;
};

namespace {

// Items of articles, named as the tables name them. Into `out`, whose room is used again.
void write_items(std::string& out, const std::vector<model::ItemRef>& items, const StoryLinks& links) {
  std::vector<ItemRow> rows;
  rows.reserve(items.size());
  for (const model::ItemRef& item : items) rows.push_back({links.articles[item.article], item.item});
  write_list(out, rows);
}

}  // namespace

StoryStore::StoryStore(Database& database) : database_(database), sql_(std::make_unique<Statements>(database)) {}
StoryStore::~StoryStore() = default;

std::optional<std::int64_t> StoryStore::story_of(ArticleId article) {
  Query& query = sql_->story_of.with(article);
  if (!query.step()) return std::nullopt;
  const std::int64_t story = query.integer(0);
  query.reset();
  return story;
}

std::vector<ArticleId> StoryStore::articles_of(std::int64_t story) {
  std::vector<ArticleId> out;
  Query& query = sql_->articles_of.with(story);
  while (query.step()) out.push_back(query.integer(0));
  return out;
}

void StoryStore::erase(std::int64_t story) { sql_->erase.with(story).run(); }

void StoryStore::save(const StoryLinks& links) {
  sql_->story.put(links.uid, links.title);
  const std::int64_t story = database_.last_row();
  for (std::size_t i = 0; i < links.articles.size(); ++i) {
    sql_->member.put(links.articles[i], story, links.articles[links.families[i]]);
  }
  save_sources(story, links);
  save_events(story, links);
  save_topics(story, links);
}

void StoryStore::save_sources(std::int64_t story, const StoryLinks& links) {
  std::string aliases;
  std::string claims;
  for (const model::Source& source : links.sources) {
    write_list(aliases, source.aliases);
    write_items(claims, source.claims, links);
    sql_->source.put(story, source.uid, source.key, source.name, model::to_string(source.kind), source.country, aliases, claims);
  }
}

void StoryStore::save_events(std::int64_t story, const StoryLinks& links) {
  std::string mentions;
  std::string parties;
  std::string reasons;
  for (const model::Event& event : links.events) {
    std::optional<std::string_view> place_name;
    std::optional<std::int64_t> geonames;
    std::optional<std::string_view> country;
    std::optional<std::uint32_t> begin;
    std::optional<std::uint32_t> end;
    if (event.place) {
      place_name = event.place->name;
      geonames = event.place->geonames;
      country = event.place->country;
      begin = event.place->mention.begin;
      end = event.place->mention.end;
    }
    write_items(mentions, event.mentions, links);
    write_list(parties, event.actors);
    write_list(reasons, event.explanation);
    sql_->event.put(event.uid, story, model::to_string(event.event_class), event.type, event.label, model::to_string(event.status), event.edtf,
                    event.days.earliest, event.days.latest, calendar::to_string(event.granularity), place_name, geonames, country, begin, end,
                    event.independent, mentions, parties, reasons);
  }
}

void StoryStore::save_topics(std::int64_t story, const StoryLinks& links) {
  std::string words;
  std::string list;
  std::string stances;
  for (const model::Topic& topic : links.topics) {
    std::vector<FigureRow> figures;
    for (const model::TopicValue& value : topic.values) {
      FigureRow row{{links.articles[value.quantity.article], value.quantity.item}, {}};
      if (value.claim) row.claim = value.claim->item;
      figures.push_back(row);
    }
    std::vector<StanceRow> taken;
    for (const model::TopicStance& stance : topic.stances) taken.push_back({{links.articles[stance.claim.article], stance.claim.item}, stance.stance});
    write_list(words, topic.words);
    write_list(list, figures);
    write_list(stances, taken);
    sql_->topic.put(topic.uid, story, topic.question, topic.concept_id, topic.independent, words, list, stances);
    const std::int64_t row = database_.last_row();
    int seq = 0;
    for (const model::Finding& finding : topic.findings) {
      write_items(list, finding.claims, links);
      sql_->finding.put(row, seq++, model::to_string(finding.kind), finding.reason, finding.parts, list);
    }
  }
}

}  // namespace dateline::store
