#include "store/story_store.h"

#include "store/database.h"
#include "store/query.h"

namespace dateline::store {

struct StoryStore::Statements {
  explicit Statements(Database& db)
      : story_of(db, "SELECT story_id FROM story_article WHERE article_id = ?"),
        articles_of(db, "SELECT article_id FROM story_article WHERE story_id = ? ORDER BY article_id"),
        erase(db, "DELETE FROM story WHERE story_id = ?"),
        story(db, "INSERT INTO story (uid, title) VALUES (?, ?)"),
        member(db, "INSERT INTO story_article (article_id, story_id, family_id) VALUES (?, ?, ?)"),
        source(db, "INSERT INTO story_source (story_id, uid, key, name, kind, country) VALUES (?, ?, ?, ?, ?, ?)"),
        alias(db, "INSERT INTO source_alias (story_source_id, alias) VALUES (?, ?)"),
        source_claim(db, "INSERT INTO source_claim (article_id, claim_seq, story_source_id) VALUES (?, ?, ?)"),
        event(db,
              "INSERT INTO event (uid, story_id, class, type, label, status, edtf, first_day, last_day, granularity, place_name, place_geonames, "
              "place_country, place_begin, place_end, independent) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        event_member(db, "INSERT INTO event_member (article_id, mention_seq, event_id) VALUES (?, ?, ?)"),
        event_party(db, "INSERT INTO event_party (event_id, seq, name, role, key, begin_byte, end_byte) VALUES (?, ?, ?, ?, ?, ?, ?)"),
        event_reason(db, "INSERT INTO event_reason (event_id, seq, reason) VALUES (?, ?, ?)"),
        topic(db, "INSERT INTO topic (uid, story_id, question, concept, independent) VALUES (?, ?, ?, ?, ?)"),
        topic_word(db, "INSERT INTO topic_word (topic_id, seq, word) VALUES (?, ?, ?)"),
        topic_value(db, "INSERT INTO topic_value (topic_id, seq, article_id, quantity_seq, claim_seq) VALUES (?, ?, ?, ?, ?)"),
        topic_stance(db, "INSERT INTO topic_stance (topic_id, seq, article_id, claim_seq, stance) VALUES (?, ?, ?, ?, ?)"),
        finding(db, "INSERT INTO finding (topic_id, seq, kind, reason, parts) VALUES (?, ?, ?, ?, ?)"),
        finding_claim(db, "INSERT INTO finding_claim (topic_id, finding_seq, seq, article_id, claim_seq) VALUES (?, ?, ?, ?, ?)") {}
  Query story_of, articles_of, erase;
  Query story, member;
  Query source, alias, source_claim;
  Query event, event_member, event_party, event_reason;
  Query topic, topic_word, topic_value, topic_stance, finding, finding_claim;
};

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
  sql_->story.with(links.uid, links.title).run();
  const std::int64_t story = database_.last_row();
  for (std::size_t i = 0; i < links.articles.size(); ++i) {
    sql_->member.with(links.articles[i], story, links.articles[links.families[i]]).run();
  }
  save_sources(story, links);
  save_events(story, links);
  save_topics(story, links);
}

void StoryStore::save_sources(std::int64_t story, const StoryLinks& links) {
  for (const model::Source& source : links.sources) {
    sql_->source.with(story, source.uid, source.key, source.name, model::to_string(source.kind), source.country).run();
    const std::int64_t row = database_.last_row();
    for (const std::string& alias : source.aliases) sql_->alias.with(row, alias).run();
    for (const model::ItemRef& claim : source.claims) sql_->source_claim.with(links.articles[claim.article], claim.item, row).run();
  }
}

void StoryStore::save_events(std::int64_t story, const StoryLinks& links) {
  for (const model::Event& event : links.events) {
    std::optional<std::string> place_name;
    std::optional<std::int64_t> geonames;
    std::optional<std::string> country;
    std::optional<std::uint32_t> begin;
    std::optional<std::uint32_t> end;
    if (event.place) {
      place_name = event.place->name;
      geonames = event.place->geonames;
      country = event.place->country;
      begin = event.place->mention.begin;
      end = event.place->mention.end;
    }
    sql_->event
        .with(event.uid, story, model::to_string(event.event_class), event.type, event.label, model::to_string(event.status), event.edtf,
              event.days.earliest, event.days.latest, calendar::to_string(event.granularity), place_name, geonames, country, begin, end,
              event.independent)
        .run();
    const std::int64_t row = database_.last_row();
    for (const model::ItemRef& mention : event.mentions) sql_->event_member.with(links.articles[mention.article], mention.item, row).run();
    int seq = 0;
    for (const model::Actor& actor : event.actors) {
      sql_->event_party.with(row, seq++, actor.name, actor.role, actor.key, actor.mention.begin, actor.mention.end).run();
    }
    seq = 0;
    for (const std::string& reason : event.explanation) sql_->event_reason.with(row, seq++, reason).run();
  }
}

void StoryStore::save_topics(std::int64_t story, const StoryLinks& links) {
  for (const model::Topic& topic : links.topics) {
    sql_->topic.with(topic.uid, story, topic.question, topic.concept_id, topic.independent).run();
    const std::int64_t row = database_.last_row();
    int seq = 0;
    for (const std::string& word : topic.words) sql_->topic_word.with(row, seq++, word).run();
    seq = 0;
    for (const model::TopicValue& value : topic.values) {
      std::optional<std::uint32_t> claim;
      if (value.claim) claim = value.claim->item;
      sql_->topic_value.with(row, seq++, links.articles[value.quantity.article], value.quantity.item, claim).run();
    }
    seq = 0;
    for (const model::TopicStance& stance : topic.stances) {
      sql_->topic_stance.with(row, seq++, links.articles[stance.claim.article], stance.claim.item, model::to_string(stance.stance)).run();
    }
    seq = 0;
    for (const model::Finding& finding : topic.findings) {
      sql_->finding.with(row, seq, model::to_string(finding.kind), finding.reason, finding.parts).run();
      int place = 0;
      for (const model::ItemRef& claim : finding.claims) {
        sql_->finding_claim.with(row, seq, place++, links.articles[claim.article], claim.item).run();
      }
      ++seq;
    }
  }
}

}  // namespace dateline::store
