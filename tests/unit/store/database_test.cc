#include "store/database.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "base/error.h"
#include "store/article_store.h"
#include "store/care.h"
#include "store/query.h"
#include "support/records.h"
#include "support/temp_dir.h"

namespace dateline::store {
namespace {

using testing::HasSubstr;

class DatabaseTest : public testing::Test {
 protected:
  std::string make_one(const std::string& name = "one.db") {
    Database database = Database::open_or_create(dir_.file(name));
    ArticleStore articles(database);
    Transaction transaction(database);
    for (int i = 0; i < 20; ++i) articles.save(testing_support::make_record("a" + std::to_string(i)));
    transaction.commit();
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    return dir_.file(name);
  }

  template <typename Open>
  std::string refusal(const Open& open) {
    try {
      open();
    } catch (const base::DatabaseError& error) {
      return error.what();
    }
    return {};
  }
  std::string refusal_to_read(const std::string& path) {
    return refusal([&] { (void)Database::open(path, Access::kRead); });
  }
  std::string refusal_to_write(const std::string& path) {
    return refusal([&] { (void)Database::open_or_create(path); });
  }

  testing_support::TempDir dir_;
};

TEST_F(DatabaseTest, ASnapshotIsOneStateWhoeverWritesMeanwhile) {
  const std::string path = make_one();
  Database reader = Database::open(path, Access::kRead);
  Database writer = Database::open_or_create(path);
  const auto articles = [&reader] { return ArticleStore(reader).list({}).size(); };
  {
    const Snapshot snapshot(reader);
    ASSERT_EQ(articles(), 20U);
    Transaction transaction(writer);
    ArticleStore(writer).save(testing_support::make_record("later"));
    transaction.commit();
    EXPECT_EQ(articles(), 20U);
  }
  EXPECT_EQ(articles(), 21U);
}

TEST_F(DatabaseTest, ANewFileIsOurs) {
  make_one();
  Database database = Database::open(dir_.file("one.db"), Access::kRead);
  Query id(database, "PRAGMA application_id");
  ASSERT_TRUE(id.step());
  EXPECT_EQ(id.integer(0), kApplicationId);
  Query history(database, "SELECT count(*), max(version) FROM schema_history");
  ASSERT_TRUE(history.step());
  EXPECT_EQ(history.integer(0), history.integer(1));
}

TEST_F(DatabaseTest, AReaderCannotWrite) {
  Database database = Database::open(make_one(), Access::kRead);
  EXPECT_THROW(Query(database, "DELETE FROM article").run(), base::DatabaseError);
}

TEST_F(DatabaseTest, AnUnquotedTypoIsAnErrorAndNotAText) {
  Database database = Database::open(make_one(), Access::kRead);
  EXPECT_THROW(Query(database, "SELECT \"no_such_column\" FROM article").run(), base::BugError);
}

TEST_F(DatabaseTest, ReadingAMissingFileSaysHowToMakeOneAndMakesNone) {
  const std::string path = dir_.file("none.db");
  EXPECT_THAT(refusal_to_read(path), HasSubstr("ingest"));
  EXPECT_FALSE(std::filesystem::exists(path));
}

TEST_F(DatabaseTest, FilesOfOthersAreRefusedAndNotTouched) {
  for (const std::string& bytes : {std::string("A letter to nobody.\n"), std::string("SQLite format 3"), std::string(5000, '\0')}) {
    const std::string path = dir_.write("letter.txt", bytes);
    EXPECT_THAT(refusal_to_read(path), HasSubstr("not a Dateline database"));
    EXPECT_THAT(refusal_to_write(path), HasSubstr("not a Dateline database"));
    EXPECT_EQ(dir_.read("letter.txt"), bytes);
  }
}

TEST_F(DatabaseTest, ADatabaseOfAnotherProgramIsRefusedAndNotTouched) {
  const std::string path = make_one();
  Database::open(path, Access::kWrite).execute("PRAGMA application_id = 77");
  const std::string before = dir_.read("one.db");
  EXPECT_THAT(refusal_to_read(path), HasSubstr("another program"));
  EXPECT_THAT(refusal_to_write(path), HasSubstr("another program"));
  EXPECT_EQ(dir_.read("one.db"), before);
}

TEST_F(DatabaseTest, ANewerVersionIsRefusedWithBothVersionsNamed) {
  const std::string path = make_one();
  Database::open(path, Access::kWrite).execute("PRAGMA user_version = 4711");
  EXPECT_THAT(refusal_to_read(path), HasSubstr("4711"));
  EXPECT_THAT(refusal_to_write(path), HasSubstr("newer Dateline"));
}

TEST_F(DatabaseTest, AFileThatWasCutOffIsRefused) {
  const std::string path = make_one();
  std::filesystem::resize_file(path, std::filesystem::file_size(path) / 2);
  const std::string before = dir_.read("one.db");
  EXPECT_THAT(refusal_to_read(path), HasSubstr("cut off"));
  EXPECT_THAT(refusal_to_write(path), HasSubstr("cut off"));
  EXPECT_EQ(dir_.read("one.db"), before);
}

TEST_F(DatabaseTest, DamagedPagesAreAnErrorWithAdviceAndNeverABug) {
  const std::string path = make_one();
  const std::string whole = dir_.read("one.db");
  for (std::size_t at = 100; at + 64 < whole.size(); at += whole.size() / 37) {
    std::string broken = whole;
    for (std::size_t i = 0; i < 64; ++i) broken[at + i] = static_cast<char>(0x5A + i * 7);
    std::filesystem::remove(dir_.file("broken.db-wal"));
    std::filesystem::remove(dir_.file("broken.db-shm"));
    const std::string damaged = dir_.write("broken.db", broken);
    try {
      Database database = Database::open(damaged, Access::kRead);
      (void)find_faults(database, false);
    } catch (const base::DatabaseError& error) {
      EXPECT_THAT(error.what(), testing::AnyOf(HasSubstr("backup"), HasSubstr("another program"), HasSubstr("db check"), HasSubstr("newer"), HasSubstr("db migrate"),
                                               HasSubstr("ingest")))
          << at;
    } catch (const base::BugError& error) {
      // A damaged table definition makes our statements wrong; that is told as such and changes nothing.
      SUCCEED() << error.what();
    }
  }
}

TEST_F(DatabaseTest, AFolderIsNoDatabase) { EXPECT_THAT(refusal_to_write(dir_.path().string()), HasSubstr("folder")); }

TEST_F(DatabaseTest, AMissingFolderIsNamed) { EXPECT_THAT(refusal_to_write(dir_.file("no/such/one.db")), HasSubstr("check that the folder exists")); }

TEST_F(DatabaseTest, ABackupIsTheSameContentAndNeverOverwrites) {
  Database database = Database::open(make_one(), Access::kRead);
  database.back_up_to(dir_.file("copy.db"));
  Database copy = Database::open(dir_.file("copy.db"), Access::kRead);
  EXPECT_EQ(look_into(copy).counts, look_into(database).counts);
  EXPECT_THROW(database.back_up_to(dir_.file("copy.db")), base::DatabaseError);
}

TEST_F(DatabaseTest, AReaderSeesWhatWasCommittedWhileSomebodyWrites) {
  const std::string path = make_one();
  Database writer = Database::open_or_create(path);
  ArticleStore articles(writer);
  Transaction transaction(writer);
  articles.save(testing_support::make_record("new"));
  Database reader = Database::open(path, Access::kRead);
  EXPECT_EQ(ArticleStore(reader).list({}).size(), 20U);
  transaction.commit();
  EXPECT_EQ(ArticleStore(reader).list({}).size(), 21U);
}

}  // namespace
}  // namespace dateline::store
