#include "store/link_store.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"
#include "store/article_store.h"
#include "store/database.h"
#include "store/query.h"
#include "support/records.h"
#include "support/temp_dir.h"

namespace dateline::store {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

class LinkStoreTest : public testing::Test {
 protected:
  LinkStoreTest() {
    model::Record record;
    record.article = testing_support::make_article("one", "The ferry sank off Kestrel Point.");
    article_ = ArticleStore(database_).save(record).id;
    links_.save_node(article_, {20000, 7, "", ""});
  }
  std::int64_t rows() {
    Query query(database_, "SELECT count(*) FROM link_neighbours");
    EXPECT_TRUE(query.step());
    return query.integer(0);
  }

  testing_support::TempDir dir_;
  Database database_ = Database::open_or_create(dir_.file("one.db"));
  LinkStore links_{database_};
  ArticleId article_ = 0;
};

TEST_F(LinkStoreTest, GivesBackEdgesToTheLastDigit) {
  EXPECT_THAT(links_.edges(article_), IsEmpty());
  const std::vector<LinkEdge> edges{{3, 0.1 + 0.2}, {17, 1}, {4611686018427387904, 1e-9}};
  links_.set_edges(article_, edges);
  const std::vector<LinkEdge> stored = links_.edges(article_);
  ASSERT_THAT(stored, SizeIs(3));
  for (std::size_t i = 0; i < edges.size(); ++i) {
    EXPECT_EQ(stored[i].other, edges[i].other);
    EXPECT_EQ(stored[i].likeness, edges[i].likeness);
  }
  Query view(database_, "SELECT count(*) FROM link_edge WHERE article_id = ? AND other_id = 17 AND likeness = 1");
  ASSERT_TRUE(view.with(article_).step());
  EXPECT_EQ(view.integer(0), 1);
}

TEST_F(LinkStoreTest, NoEdgesLeaveNoRow) {
  links_.set_edges(article_, {{3, 0.5}});
  EXPECT_EQ(rows(), 1);
  links_.set_edges(article_, {});
  EXPECT_EQ(rows(), 0);
  links_.set_edges(article_, {{3, 0.5}});
  links_.erase_node(article_);
  EXPECT_EQ(rows(), 0);
}

TEST_F(LinkStoreTest, DamagedEdgesAreRefusedAndNeverGuessedAt) {
  for (const char* packed :
       {"", "{", "{}", "{\"3\":0.5", "{\"3\":}", "{\"3\":half}", "{3:0.5}", "{\"3\":0.5,}", "{\"3\":0.5,\"2\":0.5}",
        "{\"3\":0.5,\"3\":0.6}", "[3,0.5]", "{\"99999999999999999999\":0.5}", "{\"three\":0.5}"}) {
    Query(database_, "INSERT OR REPLACE INTO link_neighbours VALUES (?, ?)").with(article_, packed).run();
    EXPECT_THROW((void)links_.edges(article_), base::DatabaseError) << packed;
  }
}

}  // namespace
}  // namespace dateline::store
