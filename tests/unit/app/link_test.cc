// What is linked in a file is a function of the set of its articles: order, batches, repetition and removal leave no trace.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <optional>
#include <random>

#include "app/linking.h"
#include "base/hash.h"
#include "store/article_store.h"
#include "store/care.h"
#include "store/database.h"
#include "store/query.h"

namespace dateline::app {
namespace {

class LinkedFile {
 public:
  LinkedFile() : path_(std::filesystem::temp_directory_path() / ("dateline-link-" + std::to_string(++count_) + "-" + std::to_string(std::random_device{}()) + ".db")), database_(store::Database::open_or_create(path_.string())) {}
  ~LinkedFile() {
    for (const char* end : {"", "-wal", "-shm"}) std::filesystem::remove(path_.string() + end);
  }

  void ingest(const std::vector<const model::Record*>& batch) {
    store::ArticleStore articles(database_);
    store::Transaction transaction(database_);
    std::vector<store::ArticleId> touched;
    for (const model::Record* record : batch) {
      const store::Saved saved = articles.save(*record);
      touched.insert(touched.end(), saved.touched.begin(), saved.touched.end());
    }
    link_touched(database_, touched);
    transaction.commit();
  }
  void remove(const std::string& name) {
    store::ArticleStore articles(database_);
    store::Transaction transaction(database_);
    link_touched(database_, articles.remove(articles.find(name).front()));
    transaction.commit();
  }

  // Every table of linking with names in place of row numbers.
  std::string dump() {
    std::string out;
    const auto add = [&](const std::string& sql) {
      std::vector<std::string> lines;
      store::Query query(database_, sql);
      while (query.step()) lines.push_back(query.text(0));
      std::sort(lines.begin(), lines.end());
      for (const std::string& line : lines) out += line + '\n';
    };
    add("SELECT 'node ' || a.uid || ' ' || n.day || ' ' || n.tie || ' ' || hex(n.signature) FROM link_node n JOIN article a USING (article_id)");
    add("SELECT 'key ' || k.key || ' ' || k.day || ' ' || k.tie || ' ' || a.uid FROM link_key k LEFT JOIN article a USING (article_id)");
    add("SELECT 'print ' || k.key || ' ' || k.day || ' ' || k.tie || ' ' || a.uid FROM link_print k LEFT JOIN article a USING (article_id)");
    add("SELECT 'edge ' || a.uid || ' ' || b.uid || ' ' || e.likeness FROM link_edge e JOIN article a ON a.article_id = e.article_id "
        "JOIN article b ON b.article_id = e.other_id");
    add("SELECT 'copy ' || a.uid || ' ' || b.uid || ' ' || c.relation || ' ' || c.share || ' ' || count(p.seq) || ' ' || sum(p.a_begin + p.b_end) "
        "FROM copy c JOIN article a ON a.article_id = c.a_id JOIN article b ON b.article_id = c.b_id LEFT JOIN copy_passage p USING (copy_id) "
        "GROUP BY c.copy_id");
    add("SELECT 'story ' || s.uid || ' ' || s.title || ' ' || a.uid || ' ' || f.uid FROM story s LEFT JOIN story_article m USING (story_id) "
        "LEFT JOIN article a ON a.article_id = m.article_id LEFT JOIN article f ON f.article_id = m.family_id");
    add("SELECT 'event ' || e.uid || ' ' || s.uid || ' ' || e.label || ' ' || e.independent || ' ' || a.uid || '/' || m.mention_seq "
        "FROM event e JOIN story s USING (story_id) LEFT JOIN event_member m USING (event_id) LEFT JOIN article a USING (article_id)");
    add("SELECT 'source ' || p.uid || ' ' || s.uid || ' ' || p.name || ' ' || a.uid || '/' || c.claim_seq FROM story_source p JOIN story s "
        "USING (story_id) LEFT JOIN source_claim c USING (story_id, uid) LEFT JOIN article a USING (article_id)");
    add("SELECT 'topic ' || t.uid || ' ' || s.uid || ' ' || t.question || ' ' || v.seq || ' ' || a.uid || '/' || v.quantity_seq FROM topic t "
        "JOIN story s USING (story_id) LEFT JOIN topic_value v USING (topic_id) LEFT JOIN article a USING (article_id)");
    add("SELECT 'finding ' || t.uid || ' ' || f.seq || ' ' || f.kind || ' ' || f.reason FROM finding f JOIN topic t USING (topic_id)");
    return out;
  }
  std::vector<std::string> faults() { return store::find_faults(database_, false); }
  void execute(const std::string& sql) { database_.execute(sql); }
  std::int64_t count(const std::string& table) {
    store::Query query(database_, "SELECT count(*) FROM " + table);
    EXPECT_TRUE(query.step());
    const std::int64_t rows = query.integer(0);
    query.reset();
    return rows;
  }
  // The rows of stories, by their articles.
  std::map<std::string, std::int64_t> stories() {
    std::map<std::string, std::int64_t> out;
    store::Query query(database_,
                       "SELECT story_id, group_concat(name, ' ') FROM (SELECT m.story_id, a.name FROM story_article m JOIN article a USING (article_id) ORDER BY a.name) "
                       "GROUP BY story_id");
    while (query.step()) out.emplace(query.text(1), query.integer(0));
    return out;
  }
  // Articles of a story that are like the article, and those of which one is a copy of the other.
  std::pair<std::int64_t, std::int64_t> bonds(const std::string& name, std::int64_t story) {
    store::Query query(database_,
                       "SELECT (SELECT count(*) FROM link_edge e WHERE e.article_id = a.article_id AND e.other_id IN (SELECT article_id FROM story_article WHERE story_id = ?2)), "
                       "(SELECT count(*) FROM copy c JOIN story_article m ON m.article_id IN (c.a_id, c.b_id) WHERE a.article_id IN (c.a_id, c.b_id) AND m.story_id = ?2) "
                       "FROM article a WHERE a.name = ?1");
    EXPECT_TRUE(query.with(name, story).step());
    return {query.integer(0), query.integer(1)};
  }
  Knowledge known(bool from_tables, std::optional<calendar::Day> as_of = std::nullopt) {
    Knowledge out;
    store::ArticleStore articles(database_);
    for (const store::ArticleId id : articles.list({as_of, false})) {
      out.infos.push_back(articles.load_info(id));
      out.records.push_back(articles.load_record(id));
    }
    from_tables ? load_links(database_, out) : link_in_memory(out);
    return out;
  }

 private:
  static inline int count_ = 0;
  std::filesystem::path path_;
  store::Database database_;
};

// Twelve small stories of a made-up country; every fourth article prints another one again, every article counts something.
std::vector<model::Record> press(std::size_t count) {
  std::mt19937 random(4);
  std::vector<model::Record> out;
  const char* places[] = {"Ostermarsch", "Velden", "Quarrow", "Tinmere", "Halbstadt", "Brunning", "Corvale", "Zirndal", "Esker", "Morrowby", "Pellin", "Unterau"};
  const char* things[] = {"bridge", "quarry", "ferry", "orchard", "glassworks", "viaduct", "harbour", "sawmill", "cannery", "tramway", "brewery", "lighthouse"};
  for (std::size_t i = 0; i < count; ++i) {
    model::Record record;
    model::Article& article = record.article;
    const std::size_t story = random() % 12;
    const std::string people = std::to_string(20 + story * 7 + random() % 3);
    if (i % 4 == 3) {
      article.text = "KESTRELBURG (NWA) - " + out[random() % out.size()].article.text;
    } else {
      article.text = std::string(places[story]) + " counts its losses after the " + things[story] + " fire\n" + "Fire brigades from " + places[story] +
                     " and from " + places[(story + 1) % 12] + " fought the flames at the old " + things[story] + " until dawn, mayor " + places[(story * 5 + 3) % 12] +
                     "son said in edition " + std::to_string(i) + ". " + people + " people were taken to the hospital of " + places[story] +
                     ", and the " + things[story] + " is closed until further notice.\n";
    }
    article.id = "a" + std::to_string(i);
    article.lang = "en";
    article.outlet = "Outlet " + std::to_string(i % 5);
    article.title = "Fire number " + std::to_string(i);
    article.sha256 = base::sha256_hex(article.text);
    const int day = static_cast<int>(story) * 2 + 1 + static_cast<int>(random() % 3);
    article.published = *model::parse_published("2031-05-" + std::string(day < 10 ? "0" : "") + std::to_string(day), model::PublishedBasis::kGiven);
    const auto at = static_cast<std::uint32_t>(article.text.find(" people were"));
    if (at < article.text.size()) {
      model::Quantity quantity;
      quantity.number = {at - 2, at};
      quantity.span = {at - 2, at + 7};
      quantity.low = quantity.high = std::stod(article.text.substr(at - 2, 2));
      quantity.unit = "people";
      quantity.concept_id = "people";
      record.extraction.quantities.push_back(quantity);
    }
    model::EventMention event;
    event.trigger = {{0, 5}};
    event.sentence = {0, static_cast<std::uint32_t>(article.text.find('\n'))};
    event.event_class = model::EventClass::kDisaster;
    event.type = "fire";
    record.extraction.events.push_back(event);
    model::Claim claim;
    claim.content = {{0, 10}};
    claim.source_name = std::string("Mayor ") + places[(story * 5 + 3) % 12] + "son";
    record.extraction.claims.push_back(claim);
    out.push_back(std::move(record));
  }
  return out;
}

std::string ingested(const std::vector<model::Record>& records, const std::vector<std::size_t>& order, std::size_t batch) {
  LinkedFile file;
  std::vector<const model::Record*> waiting;
  for (const std::size_t i : order) {
    waiting.push_back(&records[i]);
    if (waiting.size() < batch) continue;
    file.ingest(waiting);
    waiting.clear();
  }
  file.ingest(waiting);
  return file.dump();
}

std::vector<std::size_t> numbers(std::size_t n) {
  std::vector<std::size_t> out(n);
  for (std::size_t i = 0; i < n; ++i) out[i] = i;
  return out;
}

TEST(Linking, AnyOrderAndAnyBatchesGiveTheSameContent) {
  const std::vector<model::Record> records = press(48);
  std::vector<std::size_t> order = numbers(records.size());
  const std::string expected = ingested(records, order, records.size());
  EXPECT_NE(expected.find("copy "), std::string::npos);
  EXPECT_NE(expected.find("topic "), std::string::npos);
  std::mt19937 random(17);
  for (const std::size_t batch : {5U, 16U}) {
    std::shuffle(order.begin(), order.end(), random);
    EXPECT_EQ(ingested(records, order, batch), expected);
  }
}

TEST(Linking, IngestingAgainChangesNothing) {
  const std::vector<model::Record> records = press(24);
  std::vector<const model::Record*> all;
  for (const model::Record& record : records) all.push_back(&record);
  LinkedFile file;
  file.ingest(all);
  const std::string before = file.dump();
  file.ingest(all);
  file.ingest({all[3]});
  EXPECT_EQ(file.dump(), before);
}

TEST(Linking, ANewArticleTellsAnewOnlyTheStoriesItBelongsTo) {
  const std::vector<model::Record> records = press(48);
  LinkedFile file;
  int alike = 0;
  for (const model::Record& record : records) {
    const auto before = file.stories();
    file.ingest({&record});
    for (const auto& [articles, row] : file.stories()) {
      const auto known = before.find(articles);
      if (known == before.end()) continue;
      const auto [edges, copies] = file.bonds(record.article.id, row);
      if (copies != 0) continue;
      EXPECT_EQ(known->second, row) << "told anew: " << articles;
      if (edges != 0) ++alike;
    }
  }
  EXPECT_GT(alike, 0);
}

model::Record article_of(const std::string& name, const std::string& text, const std::string& day) {
  model::Record record;
  record.article.id = name;
  record.article.lang = "en";
  record.article.outlet = "Outlet of " + name;
  record.article.title = name;
  record.article.text = text;
  record.article.sha256 = base::sha256_hex(text);
  record.article.published = *model::parse_published(day, model::PublishedBasis::kGiven);
  return record;
}

TEST(Linking, AStoryThatAnotherStoryQuotesIsNotToldAnew) {
  const std::string words = "when the ice comes before the first snow, whoever rows us over shall be paid in oats and not in coin, as it was of old";
  const std::string lighthouse =
      "Lighthouse of Tinmere gets its lamp back\nKeepers, carpenters and a choir from Velden carried the brass lamp up 214 steps on Saturday, watched by the whole "
      "parish.\nA plaque in the yard says that " + words + ", though nobody in Tinmere could say why it hangs there.\nThe lens was ground again in Halbstadt, where "
      "glassworkers needed nine months for it, and the lighthouse fund still owes them a third of the sum, its treasurer Marit Oldenkamp admitted.\n";
  const std::string orchard =
      "Pears of Brunning freeze in April nights\nGrowers lit four hundred candles between the trees and lost the early blossom all the same, the orchard guild counted.\n"
      "Its chronicle has a rule for worse winters: " + words + ", and the blossom fell in May.\nCider makers expect half of the usual harvest; insurers will send their "
      "assessors to the orchards of Brunning and Pellin next week, said guild master Torvald Reims.\n";
  LinkedFile file;
  const model::Record first = article_of("lamp", lighthouse, "2031-05-03");
  const model::Record second = article_of("pears", orchard, "2031-05-04");
  file.ingest({&first});
  file.execute("UPDATE story SET title = 'as it was told'");
  file.ingest({&second});
  ASSERT_EQ(file.count("copy"), 1) << "the passage is not seen";
  ASSERT_EQ(file.stories().size(), 2U) << "one story made of both";
  EXPECT_EQ(file.count("story WHERE title = 'as it was told'"), 1) << "told anew";
  // Where the two are in one story, who prints whose text is part of it.
  const model::Record print = article_of("print", lighthouse + "The choir sings there again in June.\n", "2031-05-05");
  file.ingest({&print});
  EXPECT_EQ(file.count("story WHERE title = 'as it was told'"), 0);
}

TEST(Linking, ARemovedArticleWasNeverThere) {
  const std::vector<model::Record> records = press(30);
  LinkedFile full;
  LinkedFile without;
  std::vector<const model::Record*> all;
  std::vector<const model::Record*> rest;
  for (std::size_t i = 0; i < records.size(); ++i) {
    all.push_back(&records[i]);
    if (i != 2 && i != 7 && i != 11) rest.push_back(&records[i]);
  }
  full.ingest(all);
  for (const char* name : {"a11", "a2", "a7"}) full.remove(name);
  without.ingest(rest);
  EXPECT_EQ(full.dump(), without.dump());
}

TEST(Linking, RemovingEveryArticleEmptiesEveryTable) {
  const std::vector<model::Record> records = press(8);
  LinkedFile file;
  for (const model::Record& record : records) file.ingest({&record});
  for (const model::Record& record : records) file.remove(record.article.id);
  for (const char* table : {"link_node", "link_key", "link_print", "link_edge", "copy", "copy_passage", "copy_figure", "story", "story_article", "story_source",
                            "source_alias", "source_claim", "event", "event_member", "event_party", "event_reason", "topic", "topic_word", "topic_value",
                            "topic_stance", "finding", "finding_claim"}) {
    EXPECT_EQ(file.count(table), 0) << table;
  }
}

TEST(Linking, AListThatNamesWhatIsNotThereIsFoundByTheCheck) {
  const std::vector<model::Record> records = press(24);
  std::vector<const model::Record*> all;
  for (const model::Record& record : records) all.push_back(&record);
  LinkedFile file;
  file.ingest(all);
  EXPECT_THAT(file.faults(), testing::IsEmpty());
  for (const auto& [table, column] : {std::pair("event", "mentions"), std::pair("story_source", "claims"), std::pair("topic", "figures"), std::pair("topic", "stances"),
                                      std::pair("finding", "claims")}) {
    ASSERT_GT(file.count(table), 0) << table;
    const std::string set = std::string("UPDATE ") + table + " SET " + column + " = ";
    for (const std::string list : {"'[[1,9999,\"denies\"]]'", "'[[999999,0,0]]'", "'[[1,'", "'no list'"}) {
      file.execute(std::string("CREATE TABLE kept AS SELECT * FROM ") + table);
      file.execute(set + list);
      EXPECT_THAT(file.faults(), testing::Contains(testing::HasSubstr("stories"))) << table << '.' << column << ' ' << list;
      file.execute(std::string("UPDATE ") + table + " SET " + column + " = kept." + column + " FROM kept WHERE " +
                   (std::string(table) == "story_source" ? "kept.story_id = story_source.story_id AND kept.uid = story_source.uid"
                    : std::string(table) == "finding"    ? "kept.topic_id = finding.topic_id AND kept.seq = finding.seq"
                                                         : std::string("kept.") + table + "_id = " + table + "." + table + "_id"));
      file.execute("DROP TABLE kept");
    }
  }
  EXPECT_THAT(file.faults(), testing::IsEmpty());
}

TEST(Linking, TheFileHoldsWhatLinkingInMemoryFinds) {
  const std::vector<model::Record> records = press(36);
  LinkedFile file;
  for (const model::Record& record : records) file.ingest({&record});
  const Knowledge stored = file.known(true);
  const Knowledge made = file.known(false);
  EXPECT_EQ(stored.families, made.families);
  ASSERT_EQ(stored.stories.size(), made.stories.size());
  for (std::size_t i = 0; i < made.stories.size(); ++i) {
    EXPECT_EQ(stored.stories[i].uid, made.stories[i].uid);
    EXPECT_EQ(stored.stories[i].articles, made.stories[i].articles);
  }
  ASSERT_EQ(stored.copies.size(), made.copies.size());
  for (std::size_t i = 0; i < made.copies.size(); ++i) {
    EXPECT_EQ(stored.copies[i].a, made.copies[i].a);
    EXPECT_EQ(stored.copies[i].b, made.copies[i].b);
    EXPECT_EQ(stored.copies[i].relation, made.copies[i].relation);
    EXPECT_EQ(stored.copies[i].passages.size(), made.copies[i].passages.size());
  }
  ASSERT_EQ(stored.events.size(), made.events.size());
  for (std::size_t i = 0; i < made.events.size(); ++i) {
    EXPECT_EQ(stored.events[i].uid, made.events[i].uid);
    EXPECT_EQ(stored.events[i].mentions, made.events[i].mentions);
  }
  ASSERT_EQ(stored.sources.size(), made.sources.size());
  for (std::size_t i = 0; i < made.sources.size(); ++i) EXPECT_EQ(stored.sources[i].claims, made.sources[i].claims);
  ASSERT_EQ(stored.topics.size(), made.topics.size());
  for (std::size_t i = 0; i < made.topics.size(); ++i) EXPECT_EQ(stored.topics[i].uid, made.topics[i].uid);
}

TEST(Linking, TheStateOfADayIsThatOfAFileWithoutLaterArticles) {
  const std::vector<model::Record> records = press(40);
  const calendar::Day day = *calendar::parse_iso_day("2031-05-12");
  LinkedFile all;
  LinkedFile until;
  for (const model::Record& record : records) {
    all.ingest({&record});
    if (record.article.published.day() <= day) until.ingest({&record});
  }
  const Knowledge then = all.known(false, day);
  const Knowledge only = until.known(true);
  ASSERT_GE(only.stories.size(), 2U);
  ASSERT_LT(only.infos.size(), records.size());
  EXPECT_EQ(then.families, only.families);
  ASSERT_EQ(then.stories.size(), only.stories.size());
  for (std::size_t i = 0; i < then.stories.size(); ++i) {
    EXPECT_EQ(then.stories[i].uid, only.stories[i].uid);
    EXPECT_EQ(then.stories[i].articles, only.stories[i].articles);
  }
  ASSERT_EQ(then.events.size(), only.events.size());
  for (std::size_t i = 0; i < then.events.size(); ++i) EXPECT_EQ(then.events[i].uid, only.events[i].uid);
  EXPECT_EQ(then.copies.size(), only.copies.size());
  EXPECT_EQ(then.topics.size(), only.topics.size());
}

}  // namespace
}  // namespace dateline::app
