#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>

#include "base/error.h"
#include "base/hash.h"
#include "store/care.h"
#include "store/database.h"
#include "store/link_store.h"
#include "store/migrator.h"
#include "support/temp_dir.h"

namespace dateline::store {
namespace {

namespace fs = std::filesystem;

std::string content(const fs::path& path) {
  std::ifstream in(path);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

std::vector<fs::path> files_in(const std::string& folder, const std::string& extension) {
  std::vector<fs::path> out;
  for (const auto& entry : fs::directory_iterator(fs::path(DATELINE_SOURCE_DIR) / folder)) {
    if (entry.path().extension() == extension) out.push_back(entry.path());
  }
  std::sort(out.begin(), out.end());
  return out;
}

// Without comments, white space and quotes round names: what SQLite itself changes when it rewrites a definition.
std::string canonical(const std::string& sql) {
  std::string out;
  for (std::size_t i = 0; i < sql.size(); ++i) {
    if (sql.compare(i, 2, "--") == 0) {
      while (i < sql.size() && sql[i] != '\n') ++i;
    } else if (sql[i] != '"' && std::isspace(static_cast<unsigned char>(sql[i])) == 0) {
      out += sql[i];
    }
  }
  return out;
}

std::map<std::string, std::string> schema_of(SQLite::Database& database) {
  std::map<std::string, std::string> out;
  SQLite::Statement query(database, "SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'");
  while (query.executeStep()) out[query.getColumn(0).getString()] = canonical(query.getColumn(1).getString());
  return out;
}

std::string number(SQLite::Database& database, const std::string& sql) { return database.execAndGet(sql).getString(); }

std::vector<std::string> rows_of(SQLite::Database& database, const std::string& sql) {
  std::vector<std::string> out;
  SQLite::Statement query(database, sql);
  while (query.executeStep()) {
    std::string& row = out.emplace_back();
    for (int i = 0; i < query.getColumnCount(); ++i) row += query.getColumn(i).getString() + "|";
  }
  return out;
}

TEST(Migrations, LeadToTheAnnotatedSchema) {
  const testing_support::TempDir dir;
  { (void)Database::open_or_create(dir.file("migrated.db")); }
  SQLite::Database migrated(dir.file("migrated.db"));
  SQLite::Database drawn(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
  drawn.exec(content(DATELINE_SOURCE_DIR "/schema/schema.sql"));
  EXPECT_EQ(schema_of(migrated), schema_of(drawn));
}

TEST(Migrations, EveryTableIsStrictAndSaysWhatItRefersTo) {
  const testing_support::TempDir dir;
  { (void)Database::open_or_create(dir.file("one.db")); }
  SQLite::Database database(dir.file("one.db"));
  SQLite::Statement tables(database, "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'");
  while (tables.executeStep()) ADD_FAILURE() << tables.getColumn(0).getString() << " is not STRICT";
  for (const auto& [name, sql] : schema_of(database)) {
    if (name.rfind("table ", 0) != 0) continue;
    for (std::size_t at = sql.find("REFERENCES"); at != std::string::npos; at = sql.find("REFERENCES", at + 1)) {
      const std::string rest = sql.substr(at, sql.find(',', sql.find(')', at)) - at);
      EXPECT_TRUE(rest.find("ONDELETE") != std::string::npos || rest.find("DEFERRABLE") != std::string::npos) << name << ": " << rest;
    }
  }
}

// A released file is as it was on that day; mending one changes databases in the field in no way but their hash.
TEST(Migrations, ReleasedFilesNeverChange) {
  for (const fs::path& dump : files_in("fixtures/db", ".sql")) {
    const std::string text = content(dump);
    for (const fs::path& file : files_in("migrations", ".sql")) {
      const std::string name = file.filename().string();
      if (text.find("'" + name + "'") == std::string::npos) continue;
      EXPECT_NE(text.find(base::sha256_hex(content(file))), std::string::npos) << name << " is not what " << dump.filename() << " was made with";
    }
  }
}

class GoldenDump : public testing::TestWithParam<fs::path> {};

TEST_P(GoldenDump, ComesToTheNewestVersionWithAllItsRows) {
  const testing_support::TempDir dir;
  const std::string path = dir.file("old.db");
  {
    SQLite::Database old(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    old.exec(content(GetParam()));
  }
  { (void)Database::open(path, Access::kWrite); }
  SQLite::Database migrated(path);
  EXPECT_EQ(number(migrated, "PRAGMA user_version"), std::to_string(newest_version()));
  EXPECT_EQ(number(migrated, "PRAGMA integrity_check"), "ok");
  EXPECT_EQ(number(migrated, "SELECT count(*) FROM article"), "3");
  EXPECT_EQ(number(migrated, "SELECT count(*) FROM article WHERE latest = 1"), "2");
  EXPECT_EQ(number(migrated, "SELECT count(*) > 0 FROM claim"), "1");
  EXPECT_EQ(number(migrated, "SELECT count(*) > 0 FROM event_mention"), "1");
  const testing_support::TempDir fresh;
  { (void)Database::open_or_create(fresh.file("fresh.db")); }
  SQLite::Database newest(fresh.file("fresh.db"));
  EXPECT_EQ(schema_of(migrated), schema_of(newest));
  Database sound = Database::open(path, Access::kRead);
  EXPECT_THAT(find_faults(sound, false), testing::IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(EveryVersion, GoldenDump, testing::ValuesIn(files_in("fixtures/db", ".sql")), [](const auto& test) { return test.param.stem().string(); });

TEST(Migrations, EdgesOfAFileOfVersion2KeepTheirLikenessToTheLastDigit) {
  const testing_support::TempDir dir;
  const std::string path = dir.file("old.db");
  {
    SQLite::Database old(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    old.exec(content(DATELINE_SOURCE_DIR "/fixtures/db/v0002.sql"));
    old.exec("INSERT INTO link_edge VALUES (2, 3, 0.1 + 0.2), (3, 2, 0.1 + 0.2)");
  }
  Database migrated = Database::open(path, Access::kWrite);
  LinkStore links(migrated);
  for (const auto& [from, to] : {std::pair(2, 3), std::pair(3, 2)}) {
    const std::vector<LinkEdge> edges = links.edges(from);
    ASSERT_EQ(edges.size(), 1U);
    EXPECT_EQ(edges.front().other, to);
    EXPECT_EQ(edges.front().likeness, 0.1 + 0.2);
  }
  EXPECT_THAT(links.edges(1), testing::IsEmpty());
}

// The lists inside items moved into the items' rows; views tell what the tables told.
TEST(Migrations, ListsInsideItemsOfAFileOfVersion2AreTheSameAfterwards) {
  const testing_support::TempDir dir;
  const std::string path = dir.file("old.db");
  const std::vector<std::pair<std::string, std::string>> before_and_after{
      {"SELECT claim_id, role, seq, begin_byte, end_byte FROM claim_span ORDER BY 1, 2, 3", "SELECT claim_id, role, seq, begin_byte, end_byte FROM claim_span ORDER BY 1, 2, 3"},
      {"SELECT l.claim_id, l.seq, q.article_id, q.seq FROM claim_quantity AS l JOIN quantity AS q USING (quantity_id) ORDER BY 1, 2",
       "SELECT claim_id, seq, article_id, quantity_seq FROM claim_quantity ORDER BY 1, 2"},
      {"SELECT c.claim_id, o.seq FROM claim AS c JOIN claim AS o ON o.claim_id = c.nested_in ORDER BY 1", "SELECT claim_id, nested_in FROM claim WHERE nested_in IS NOT NULL ORDER BY 1"},
      {"SELECT e.article_id, e.seq, s.seq, s.begin_byte, s.end_byte FROM event_span AS s JOIN event_mention AS e USING (event_mention_id) ORDER BY 1, 2, 3",
       "SELECT article_id, mention_seq, seq, begin_byte, end_byte FROM event_span ORDER BY 1, 2, 3"},
      {"SELECT e.article_id, e.seq, a.seq, a.name, a.role, a.key, a.begin_byte, a.end_byte FROM event_actor AS a JOIN event_mention AS e USING (event_mention_id) ORDER BY 1, 2, 3",
       "SELECT article_id, mention_seq, seq, name, role, key, begin_byte, end_byte FROM event_actor ORDER BY 1, 2, 3"},
      {"SELECT e.article_id, e.seq, l.seq, c.seq FROM event_claim AS l JOIN event_mention AS e USING (event_mention_id) JOIN claim AS c USING (claim_id) ORDER BY 1, 2, 3",
       "SELECT article_id, mention_seq, seq, claim_seq FROM event_claim ORDER BY 1, 2, 3"},
      {"SELECT e.article_id, e.seq, t.seq FROM event_mention AS e LEFT JOIN timex AS t USING (timex_id) ORDER BY 1, 2", "SELECT article_id, seq, timex_seq FROM event_mention ORDER BY 1, 2"},
  };
  std::vector<std::vector<std::string>> told;
  {
    SQLite::Database old(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    old.exec(content(DATELINE_SOURCE_DIR "/fixtures/db/v0002.sql"));
    // What the dump has no example of: a claim inside a claim with two figures in an order of their own, and names that JSON has to write with care.
    old.exec("UPDATE claim SET nested_in = 1 WHERE claim_id = 2");
    old.exec("DELETE FROM claim_quantity WHERE claim_id = 2");
    old.exec("INSERT INTO claim_quantity SELECT 2, 10 - rowid, quantity_id FROM (SELECT row_number() OVER (ORDER BY quantity_id) AS rowid, quantity_id FROM quantity LIMIT 2)");
    old.exec("INSERT INTO event_actor (event_mention_id, seq, name, role, key, begin_byte, end_byte) SELECT max(event_mention_id), 90, 'the \"Heron\" \\ crew' || char(10), 'agent', '', 1, 2 FROM event_mention");
    for (const auto& [before, after] : before_and_after) told.push_back(rows_of(old, before));
  }
  { (void)Database::open(path, Access::kWrite); }
  SQLite::Database migrated(path);
  for (std::size_t i = 0; i < told.size(); ++i) {
    EXPECT_THAT(told[i], testing::Not(testing::IsEmpty())) << before_and_after[i].first;
    EXPECT_EQ(rows_of(migrated, before_and_after[i].second).size(), told[i].size()) << before_and_after[i].second;
    const bool places_closed_up = i == 1 || i == 4;  // `seq` of lists counts from 0 without gaps
    if (!places_closed_up) { EXPECT_EQ(rows_of(migrated, before_and_after[i].second), told[i]) << before_and_after[i].second; }
  }
  EXPECT_EQ(number(migrated, "SELECT name FROM event_actor WHERE name LIKE '%Heron%'"), "the \"Heron\" \\ crew\n");
  EXPECT_THAT(rows_of(migrated, "SELECT quantity_seq FROM claim_quantity WHERE claim_id = 2 ORDER BY seq"), testing::ElementsAre("1|", "0|"));
}

TEST(Migrations, WhatStoriesOfAFileOfVersion2TellIsTheSameAfterwards) {
  const testing_support::TempDir dir;
  const std::string path = dir.file("old.db");
  const std::vector<std::pair<std::string, std::string>> before_and_after{
      {"SELECT s.story_id, s.uid, l.alias FROM source_alias AS l JOIN story_source AS s USING (story_source_id) ORDER BY 1, 2, 3", "SELECT story_id, uid, alias FROM source_alias ORDER BY 1, 2, 3"},
      {"SELECT s.story_id, s.uid, l.article_id, l.claim_seq FROM source_claim AS l JOIN story_source AS s USING (story_source_id) ORDER BY 1, 2, 3, 4",
       "SELECT story_id, uid, article_id, claim_seq FROM source_claim ORDER BY 1, 2, 3, 4"},
      {"SELECT * FROM source ORDER BY uid", "SELECT * FROM source ORDER BY uid"},
      {"SELECT event_id, article_id, mention_seq FROM event_member ORDER BY 1, 2, 3", "SELECT event_id, article_id, mention_seq FROM event_member ORDER BY 1, 2, 3"},
      {"SELECT event_id, seq, name, role, key, begin_byte, end_byte FROM event_party ORDER BY 1, 2", "SELECT event_id, seq, name, role, key, begin_byte, end_byte FROM event_party ORDER BY 1, 2"},
      {"SELECT event_id, seq, reason FROM event_reason ORDER BY 1, 2", "SELECT event_id, seq, reason FROM event_reason ORDER BY 1, 2"},
      {"SELECT * FROM event_list ORDER BY event", "SELECT * FROM event_list ORDER BY event"},
      {"SELECT topic_id, seq, word FROM topic_word ORDER BY 1, 2", "SELECT topic_id, seq, word FROM topic_word ORDER BY 1, 2"},
      {"SELECT topic_id, seq, article_id, quantity_seq, claim_seq FROM topic_value ORDER BY 1, 2", "SELECT topic_id, seq, article_id, quantity_seq, claim_seq FROM topic_value ORDER BY 1, 2"},
      {"SELECT topic_id, seq, article_id, claim_seq, stance FROM topic_stance ORDER BY 1, 2", "SELECT topic_id, seq, article_id, claim_seq, stance FROM topic_stance ORDER BY 1, 2"},
      {"SELECT topic_id, finding_seq, seq, article_id, claim_seq FROM finding_claim ORDER BY 1, 2, 3", "SELECT topic_id, finding_seq, seq, article_id, claim_seq FROM finding_claim ORDER BY 1, 2, 3"},
      {"SELECT * FROM finding_list ORDER BY topic, kind, reason", "SELECT * FROM finding_list ORDER BY topic, kind, reason"},
  };
  std::vector<std::vector<std::string>> told;
  {
    SQLite::Database old(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    old.exec(content(DATELINE_SOURCE_DIR "/fixtures/db/v0002.sql"));
    // Of what JSON has to write with care: marks, a claimless figure, and a source without any other name.
    old.exec("UPDATE topic_word SET word = 'the \"Heron\" \\ crew' || char(10) WHERE seq = 0");
    old.exec("UPDATE topic_value SET claim_seq = NULL WHERE seq = 0");
    old.exec("DELETE FROM source_alias WHERE story_source_id = (SELECT min(story_source_id) FROM story_source)");
    for (const auto& [before, after] : before_and_after) told.push_back(rows_of(old, before));
  }
  { (void)Database::open(path, Access::kWrite); }
  SQLite::Database migrated(path);
  for (std::size_t i = 0; i < told.size(); ++i) {
    EXPECT_THAT(told[i], testing::Not(testing::IsEmpty())) << before_and_after[i].first;
    EXPECT_EQ(rows_of(migrated, before_and_after[i].second), told[i]) << before_and_after[i].second;
  }
}

// An older file, as a program of its time left it.
class OlderFile : public testing::Test {
 protected:
  OlderFile() {
    SQLite::Database old(path_, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    old.exec("BEGIN");
    old.exec(content(files_in("migrations", ".sql").front()));
    old.exec("INSERT INTO outlet (name) VALUES ('Harbour Ledger')");
    old.exec("PRAGMA application_id = " + std::to_string(kApplicationId));
    old.exec("PRAGMA user_version = 1");
    old.exec("COMMIT");
  }

  testing_support::TempDir dir_;
  std::string path_ = dir_.file("old.db");
};

TEST_F(OlderFile, IsRefusedToAReaderWithTheNextStep) {
  try {
    (void)Database::open(path_, Access::kRead);
    ADD_FAILURE() << "opened";
  } catch (const base::DatabaseError& error) {
    EXPECT_THAT(error.what(), testing::HasSubstr("db migrate"));
  }
  SQLite::Database old(path_);
  EXPECT_EQ(number(old, "PRAGMA user_version"), "1");
}

TEST_F(OlderFile, IsMigratedByAWriterWithABackupBesideIt) {
  { (void)Database::open(path_, Access::kWrite); }
  SQLite::Database migrated(path_);
  EXPECT_EQ(number(migrated, "PRAGMA user_version"), std::to_string(newest_version()));
  EXPECT_EQ(number(migrated, "SELECT name FROM outlet"), "Harbour Ledger");
  SQLite::Database backup(path_ + ".v1.backup");
  EXPECT_EQ(number(backup, "PRAGMA user_version"), "1");
  EXPECT_EQ(number(backup, "SELECT name FROM outlet"), "Harbour Ledger");
}

TEST_F(OlderFile, AStepThatFailsLeavesVersionAndRowsAsTheyWere) {
  {
    SQLite::Database old(path_, SQLite::OPEN_READWRITE);
    old.exec("CREATE TABLE story (in_the_way TEXT)");
  }
  EXPECT_THROW((void)Database::open(path_, Access::kWrite), std::exception);
  SQLite::Database old(path_);
  EXPECT_EQ(number(old, "PRAGMA user_version"), "1");
  EXPECT_EQ(number(old, "SELECT name FROM outlet"), "Harbour Ledger");
  EXPECT_EQ(number(old, "SELECT count(*) FROM sqlite_schema WHERE name = 'link_node'"), "0");
}

}  // namespace
}  // namespace dateline::store
