#include "app/ingest.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

#include "app/batch_writer.h"
#include "app/linking.h"
#include "ingest/item_source.h"
#include "ingest/reader.h"
#include "store/article_store.h"
#include "store/database.h"
#include "store/query.h"
#include "support/temp_dir.h"

namespace dateline::app {
namespace {

using testing::ElementsAre;
using testing::Pair;

const Engine& engine() {
  static const Engine made = [] {
    auto engine = Engine::create("");
    EXPECT_TRUE(engine.has_value());
    return std::move(engine).value();
  }();
  return made;
}

// A folder of articles in two languages, with revisions, prints of one text, and items that cannot be read.
class IngestTest : public testing::Test {
 protected:
  IngestTest() {
    for (int i = 0; i < 40; ++i) {
      const std::string n = std::to_string(i);
      const std::string day = (i % 9 + 10 < 10 ? "0" : "") + std::to_string(i % 9 + 10);
      folder_.write("news/" + n + ".txt", "---\nid: en-" + n + "\noutlet: Harbour Ledger " + std::to_string(i % 3) + "\npublished: 2024-11-" + day +
                                              "\n---\nStorm closes harbour number " + std::to_string(i % 5) + "\n\nThe harbour of Velden was closed on " + day +
                                              " November 2024, mayor Ada Brandt said. \"We will open again in " + std::to_string(i % 4 + 2) +
                                              " days,\" Brandt told reporters. At least " + std::to_string(20 + i % 5) + " people were hurt in the storm.\n");
    }
    folder_.write("news/de.ndjson",
                  "{\"id\":\"de-1\",\"lang\":\"de\",\"published\":\"2024-11-12\",\"text\":\"Der Hafen von Velden wurde am 11. November 2024 geschlossen, sagte "
                  "Bürgermeisterin Ada Brandt.\"}\n{\"broken\n{\"id\":\"de-1\",\"lang\":\"de\",\"published\":\"2024-11-13\",\"text\":\"Der Hafen von Velden "
                  "wurde am 10. November 2024 geschlossen, sagte Bürgermeisterin Ada Brandt.\"}\n{\"id\":\"empty\",\"text\":\"\"}\n");
    folder_.write("news/blank.txt", " \n");
  }

  [[nodiscard]] Reading reading(unsigned workers) const {
    Reading out;
    out.paths = {folder_.file("news")};
    out.workers = workers;
    return out;
  }

  Progress ingest_into(const std::string& name, unsigned workers, const Listener& listener = {}) {
    Archive archive = Archive::open_for_writing(folder_.file(name));
    return ingest(archive, engine(), reading(workers), listener);
  }

  // Every row of every table but the text index's own.
  std::string content(const std::string& name) {
    Archive archive = Archive::open_for_reading(folder_.file(name));
    std::vector<std::string> tables;
    store::Query names(archive.database(), "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%_fts%' AND name NOT LIKE 'sqlite%' "
                                           "AND name <> 'schema_history' ORDER BY name");
    while (names.step()) tables.push_back(names.text(0));
    EXPECT_GT(tables.size(), 20U);
    std::string out;
    for (const std::string& table : tables) {
      std::vector<std::string> columns;
      store::Query info(archive.database(), "SELECT name FROM pragma_table_info('" + table + "')");
      while (info.step()) columns.push_back(info.text(0));
      std::string row = "quote(" + columns[0] + ")";
      for (std::size_t i = 1; i < columns.size(); ++i) row += " || '|' || quote(" + columns[i] + ")";
      store::Query rows(archive.database(), "SELECT " + row + " FROM " + table + " ORDER BY 1");
      out += table + "\n";
      while (rows.step()) out += rows.text(0) + "\n";
    }
    return out;
  }

  // What is told about stories, with names in place of row numbers.
  std::string told(const std::string& name) {
    Archive archive = Archive::open_for_reading(folder_.file(name));
    std::string out;
    for (const char* sql :
         {"SELECT 'story ' || s.uid || s.title || a.uid || a.name FROM story s JOIN story_article USING (story_id) JOIN article a USING (article_id) ORDER BY 1",
          "SELECT 'event ' || e.uid || e.label || e.edtf || e.independent || coalesce(group_concat(r.reason, ';'), '') FROM event e LEFT JOIN event_reason r USING (event_id) "
          "GROUP BY event_id ORDER BY 1",
          "SELECT 'source ' || p.uid || p.name || c.claim_seq || a.uid FROM story_source p JOIN source_claim c USING (story_id, uid) JOIN article a USING (article_id) ORDER BY 1",
          "SELECT 'topic ' || t.uid || t.question || t.independent || f.kind || f.reason FROM topic t JOIN finding f USING (topic_id) ORDER BY 1",
          "SELECT 'copy ' || a.uid || b.uid || relation || share FROM copy JOIN article a ON a.article_id = a_id JOIN article b ON b.article_id = b_id ORDER BY 1"}) {
      store::Query rows(archive.database(), sql);
      while (rows.step()) out += rows.text(0) + "\n";
    }
    return out;
  }

  // Prints of one text without a name of its own, which rename each other.
  void write_prints() {
    for (const char* outlet : {"Harbour Ledger 1", "Quay Post", "Harbour Ledger 2"}) {
      folder_.write("news/x-" + std::string(outlet) + ".txt", "---\noutlet: " + std::string(outlet) + "\npublished: 2024-11-12\n---\nThe harbour of Velden was closed on 11 November 2024, mayor "
                                                               "Ada Brandt said. At least 24 people were hurt in the storm, she told reporters.\n");
    }
  }

  void write_all(BatchWriter& writer, std::size_t pause_after = 0) {
    ingest::ItemSource source({folder_.file("news")});
    std::size_t added = 0;
    while (auto item = source.next()) {
      for (auto& article : ingest::parse_item(std::move(*item).value())) {
        if (!article) continue;
        model::Record record = engine().read(std::move(article).value());
        link::Card card = writer.card_of(record);
        writer.add(std::move(record), std::move(card));
        if (++added == pause_after) writer.pause();
      }
    }
    writer.flush();
  }

  testing_support::TempDir folder_;
};

TEST_F(IngestTest, TheDatabaseIsTheSameWhateverTheNumberOfWorkers) {
  const Progress one = ingest_into("one.db", 1);
  EXPECT_EQ(one.articles, 42U);
  EXPECT_EQ(one.added, 41U);
  EXPECT_EQ(one.revised, 1U);
  EXPECT_THAT(one.reasons, ElementsAre(Pair("broken-json", 1U), Pair("empty-text", 2U)));
  const std::string expected = content("one.db");
  EXPECT_NE(expected.find("Harbour Ledger 2"), std::string::npos);
  for (const unsigned workers : {2U, 4U}) {
    const std::string name = "w" + std::to_string(workers) + ".db";
    const Progress progress = ingest_into(name, workers);
    EXPECT_EQ(progress.added, one.added);
    EXPECT_EQ(progress.reasons, one.reasons);
    EXPECT_TRUE(content(name) == expected) << workers << " workers gave another content";
  }
}

TEST_F(IngestTest, HowManyAreWrittenAtOnceAndInOneBatchChangesNothingThatIsTold) {
  write_prints();
  (void)ingest_into("all.db", 2);
  const std::string expected = told("all.db");
  for (const BatchSizes sizes : {BatchSizes{1, 64000}, BatchSizes{7, 64000}, BatchSizes{1, 1}, BatchSizes{3, 20}}) {
    const std::string name = std::to_string(sizes.written_at_once) + "-" + std::to_string(sizes.weight) + ".db";
    Archive archive = Archive::open_for_writing(folder_.file(name));
    Progress progress;
    BatchWriter writer(archive.database(), 2, progress, sizes);
    write_all(writer);
    EXPECT_EQ(progress.added, 44U);
    EXPECT_EQ(progress.revised, 1U);
    EXPECT_TRUE(told(name) == expected) << name;
  }
}

TEST_F(IngestTest, WhoPausesLetsOthersWriteAndLosesNothing) {
  Archive archive = Archive::open_for_writing(folder_.file("paused.db"));
  Progress progress;
  BatchWriter writer(archive.database(), 1, progress, {4, 64000});
  write_all(writer, 10);
  EXPECT_EQ(progress.added, 41U);
  (void)ingest_into("all.db", 1);
  EXPECT_TRUE(told("paused.db") == told("all.db"));

  BatchWriter other(archive.database(), 1, progress, {1, 64000});
  model::Record record;
  record.article.id = "late";
  record.article.text = "The quay of Ostrel was closed.";
  record.article.sha256 = std::string(64, 'a');
  link::Card card = other.card_of(record);
  other.add(std::move(record), std::move(card));
  other.pause();
  // Another connection may write at once: the batch that was begun is in.
  Archive beside = Archive::open_for_writing(folder_.file("paused.db"));
  store::Transaction transaction(beside.database());
  EXPECT_EQ(store::ArticleStore(beside.database()).find("late").size(), 1U);
}

TEST_F(IngestTest, ABatchThatIsGivenUpLeavesNothing) {
  Archive archive = Archive::open_for_writing(folder_.file("given-up.db"));
  Progress progress;
  {
    BatchWriter writer(archive.database(), 1, progress, {2, 64000});
    ingest::ItemSource source({folder_.file("news")});
    for (int i = 0; i < 9; ++i) {
      auto item = source.next();
      ASSERT_TRUE(item && *item);
      for (auto& article : ingest::parse_item(std::move(*item).value())) {
        if (!article) continue;
        model::Record record = engine().read(std::move(article).value());
        link::Card card = writer.card_of(record);
        writer.add(std::move(record), std::move(card));
      }
    }
  }
  EXPECT_EQ(progress.added, 0U);
  EXPECT_TRUE(store::ArticleStore(archive.database()).list({std::nullopt, true}).empty());
}

TEST_F(IngestTest, OneFileAtATimeGivesWhatAllAtOnceGives) {
  write_prints();
  (void)ingest_into("all.db", 2);
  Archive archive = Archive::open_for_writing(folder_.file("each.db"));
  for (const auto& entry : std::filesystem::directory_iterator(folder_.file("news"))) {
    Reading one = reading(1);
    one.paths = {entry.path().string()};
    (void)ingest(archive, engine(), one, {});
  }
  const std::string expected = told("all.db");
  EXPECT_NE(expected.find("topic"), std::string::npos);
  EXPECT_TRUE(told("each.db") == expected);
  // And so does telling every story anew from what is stored.
  store::ArticleStore articles(archive.database());
  {
    store::Transaction transaction(archive.database());
    link_touched(archive.database(), articles.list({std::nullopt, true}));
    transaction.commit();
  }
  EXPECT_TRUE(told("each.db") == expected);
}

TEST_F(IngestTest, ProblemsComeInTheOrderOfTheInput) {
  for (const unsigned workers : {1U, 4U}) {
    std::vector<std::string> codes;
    Listener listener;
    listener.on_problem = [&](const base::Problem& problem) { codes.push_back(problem.code); };
    (void)ingest_into("order" + std::to_string(workers) + ".db", workers, listener);
    EXPECT_THAT(codes, ElementsAre("empty-text", "broken-json", "empty-text"));
  }
}

TEST_F(IngestTest, ASurveyForeseesWhatIngestDoes) {
  const Progress foreseen = survey(nullptr, reading(2), {});
  const Progress done = ingest_into("a.db", 2);
  EXPECT_EQ(foreseen.added, done.added);
  EXPECT_EQ(foreseen.revised, done.revised);
  EXPECT_EQ(foreseen.unchanged, done.unchanged);
  EXPECT_EQ(foreseen.reasons, done.reasons);

  folder_.write("news/zz.ndjson", "{\"id\":\"en-3\",\"published\":\"2024-12-01\",\"text\":\"The harbour stays open.\"}\n{\"id\":\"new\",\"text\":\"A bridge.\"}\n");
  Archive archive = Archive::open_for_reading(folder_.file("a.db"));
  const Progress again = survey(&archive, reading(2), {});
  EXPECT_EQ(again.added, 1U);
  EXPECT_EQ(again.revised, 1U);
  EXPECT_EQ(again.unchanged, 42U);
}

TEST_F(IngestTest, AskedToStopItKeepsWhatItReadAndFinishesWhenRunAgain) {
  int asked = 0;
  Listener listener;
  listener.stop = [&] { return ++asked > 8; };
  const Progress stopped = ingest_into("s.db", 1, listener);
  EXPECT_TRUE(stopped.stopped);
  EXPECT_GT(stopped.added, 0U);
  EXPECT_LT(stopped.added, 30U);
  const Progress rest = ingest_into("s.db", 1);
  EXPECT_FALSE(rest.stopped);
  EXPECT_EQ(rest.unchanged, stopped.added + stopped.revised);
  EXPECT_EQ(rest.articles, 42U);
}

TEST_F(IngestTest, StoppedBeforeTheFirstItemNothingIsThere) {
  Listener listener;
  listener.stop = [] { return true; };
  const Progress progress = ingest_into("n.db", 2, listener);
  EXPECT_TRUE(progress.stopped);
  EXPECT_EQ(progress.articles, 0U);
}

TEST_F(IngestTest, TheSizeOfTheInputIsKnownForFilesOnly) {
  folder_.write("sized/a.txt", "12345");
  folder_.write("sized/in/b.txt", "123");
  folder_.write("sized/.hidden/c.txt", "1234567");
  Reading asked;
  asked.paths = {folder_.file("sized")};
  EXPECT_EQ(input_bytes(asked), 8U);
  asked.paths.push_back("no-such-file");
  EXPECT_EQ(input_bytes(asked), 8U);
  asked.paths.push_back("-");
  EXPECT_EQ(input_bytes(asked), std::nullopt);
}

}  // namespace
}  // namespace dateline::app
