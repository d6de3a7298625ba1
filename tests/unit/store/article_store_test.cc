#include "store/article_store.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"
#include "report/record_json.h"
#include "store/care.h"
#include "store/database.h"
#include "store/query.h"
#include "store/search.h"
#include "support/records.h"
#include "support/temp_dir.h"

namespace dateline::store {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;
using testing_support::make_article;
using testing_support::make_record;

std::string as_json(const model::Record& record) {
  std::string out;
  report::append_record_json(out, record.article, record.extraction);
  return out;
}

class ArticleStoreTest : public testing::Test {
 protected:
  Saved save(const model::Record& record) {
    Transaction transaction(database_);
    Saved saved = articles_.save(record);
    transaction.commit();
    return saved;
  }
  Saved save(const model::Article& article) {
    model::Record record;
    record.article = article;
    return save(record);
  }
  std::vector<std::string> latest_texts(const ArticleChoice& choice = {}) {
    std::vector<std::string> out;
    for (const ArticleId id : articles_.list(choice)) out.push_back(articles_.load_article(id).text);
    return out;
  }

  testing_support::TempDir dir_;
  Database database_ = Database::open_or_create(dir_.file("test.db"));
  ArticleStore articles_{database_};
};

TEST_F(ArticleStoreTest, GivesBackExactlyWhatItWasGiven) {
  const model::Record record = make_record("bridge");
  const Saved saved = save(record);
  EXPECT_EQ(as_json(articles_.load_record(saved.id)), as_json(record));
}

TEST_F(ArticleStoreTest, ListsInARowThatSomebodyChangedAreRefusedAndNeverGuessedAt) {
  const Saved saved = save(make_record("bridge"));
  const std::vector<std::string> changes{
      "UPDATE claim SET content_spans = '[[1,2]'", "UPDATE claim SET content_spans = ''", "UPDATE claim SET cue_spans = '[[-1,2]]'",
      "UPDATE claim SET quantities = '[999]'", "UPDATE claim SET nested_in = 999", "UPDATE event_mention SET claims = '[999]'",
      "UPDATE event_mention SET timex_seq = 999", "UPDATE event_mention SET actors = '[{\"name\":\"x\"}]'",
      "UPDATE event_mention SET actors = '[{\"name\":\"\\ud800\",\"role\":\"\",\"key\":\"\",\"begin\":1,\"end\":2}]'"};
  for (const std::string& change : changes) {
    Transaction transaction(database_);  // rolled back
    Query(database_, change).run();
    EXPECT_THROW((void)articles_.load_record(saved.id), base::DatabaseError) << change;
    EXPECT_THAT(find_faults(database_, false), testing::Not(IsEmpty())) << change;
  }
}

TEST_F(ArticleStoreTest, WordsOutsideTheListsAreRefusedByTheTables) {
  save(make_record("bridge"));
  for (const char* change : {"UPDATE claim SET stance = 'shrugs'", "UPDATE claim SET stance = ''", "UPDATE event_mention SET class = 'PARTY'", "UPDATE timex SET anchor = 'x'"}) {
    EXPECT_THROW(Query(database_, change).run(), std::exception) << change;
  }
}

TEST_F(ArticleStoreTest, KeepsNamesWithQuotationMarksAndCharactersNobodySees) {
  model::Record record = make_record("bridge");
  ASSERT_FALSE(record.extraction.events.empty());
  record.extraction.events.front().actors = {{"the \"Heron\" \\ crew\n\u200b\u2028\u00ad", "agent", "k\x01", {1, 2}}, {"", "", "", {0, 0}}};
  const Saved saved = save(record);
  EXPECT_EQ(as_json(articles_.load_record(saved.id)), as_json(record));
}

TEST_F(ArticleStoreTest, KeepsAFigureThatStandsInAClaimAlone) {
  model::Record record = make_record("bridge");
  record.extraction.quantities.clear();
  const Saved saved = save(record);
  EXPECT_EQ(as_json(articles_.load_record(saved.id)), as_json(record));
}

TEST_F(ArticleStoreTest, KeepsAClaimThatIsNestedInALaterOne) {
  model::Record record = make_record("bridge");
  std::swap(record.extraction.claims[0], record.extraction.claims[1]);
  record.extraction.claims[0].nested_in = 1;
  const Saved saved = save(record);
  EXPECT_EQ(as_json(articles_.load_record(saved.id)), as_json(record));
}

TEST_F(ArticleStoreTest, TheSameArticleTwiceChangesNothing) {
  const model::Record record = make_record("bridge");
  save(record);
  EXPECT_TRUE(articles_.contains(record.article));
  EXPECT_EQ(save(record).outcome, SaveOutcome::kUnchanged);
  EXPECT_THAT(articles_.list({}), SizeIs(1));
}

TEST_F(ArticleStoreTest, AChangedTextUnderOneAddressIsARevisionAndTheOldOneStays) {
  model::Article first = make_article("", "Fourteen people died.");
  first.url = "https://ledger.example/news/flood";
  model::Article second = make_article("", "Twelve people died.");
  second.url = "https://ledger.example/news/flood#comments";
  second.updated = *model::parse_published("2024-11-11", model::PublishedBasis::kMetadata);
  const Saved before = save(first);
  const Saved after = save(second);
  EXPECT_EQ(after.outcome, SaveOutcome::kRevision);
  EXPECT_THAT(after.touched, ElementsAre(after.id, before.id));
  EXPECT_THAT(latest_texts(), ElementsAre("Twelve people died."));
  EXPECT_THAT(articles_.revisions(after.id), ElementsAre(before.id, after.id));
}

TEST_F(ArticleStoreTest, AnEarlierRevisionThatComesLateDoesNotBecomeTheLatest) {
  model::Article first = make_article("flood", "Fourteen people died.", "2024-11-10");
  model::Article second = make_article("flood", "Twelve people died.", "2024-11-11");
  save(second);
  save(first);
  EXPECT_THAT(latest_texts(), ElementsAre("Twelve people died."));
}

TEST_F(ArticleStoreTest, AsOfADayShowsTheRevisionOfThatDay) {
  save(make_article("flood", "Fourteen people died.", "2024-11-10"));
  save(make_article("flood", "Twelve people died.", "2024-11-11"));
  save(make_article("late", "The river fell.", "2024-12-01"));
  save(make_article("undated", "Nobody knows when.", ""));
  ArticleChoice choice;
  choice.as_of = calendar::parse_iso_day("2024-11-10");
  EXPECT_THAT(latest_texts(choice), ElementsAre("Fourteen people died."));
  choice.as_of = calendar::parse_iso_day("2024-11-30");
  EXPECT_THAT(latest_texts(choice), ElementsAre("Twelve people died."));
}

TEST_F(ArticleStoreTest, TwoArticlesOnTheFrontPageAddressStayTwo) {
  model::Article first = make_article("", "One thing happened.");
  model::Article second = make_article("", "Another thing happened.");
  first.url = second.url = "https://ledger.example/";
  save(first);
  EXPECT_EQ(save(second).outcome, SaveOutcome::kNew);
}

TEST_F(ArticleStoreTest, OneTextInTwoOutletsIsTwoArticlesWithTwoNamesWhicheverComesFirst) {
  model::Article here = make_article("", "The same words.");
  model::Article there = here;
  there.outlet = "Kestrel Dispatch";
  const ArticleId first = save(here).id;
  const ArticleId second = save(there).id;
  const std::string one = articles_.load_info(first).article.id;
  const std::string two = articles_.load_info(second).article.id;
  EXPECT_NE(one, two);

  Database other = Database::open_or_create(dir_.file("other.db"));
  ArticleStore reversed(other);
  Transaction transaction(other);
  model::Record record;
  record.article = there;
  const ArticleId there_id = reversed.save(record).id;
  record.article = here;
  const ArticleId here_id = reversed.save(record).id;
  transaction.commit();
  EXPECT_EQ(reversed.load_info(here_id).article.id, one);
  EXPECT_EQ(reversed.load_info(there_id).article.id, two);
}

TEST_F(ArticleStoreTest, IsFoundByNameUidAndBeginningOfUid) {
  const ArticleId id = save(make_record("bridge")).id;
  const std::string uid = articles_.load_info(id).uid;
  EXPECT_THAT(articles_.find("bridge"), ElementsAre(id));
  EXPECT_THAT(articles_.find(uid), ElementsAre(id));
  EXPECT_THAT(articles_.find(uid.substr(0, 8)), ElementsAre(id));
  EXPECT_THAT(articles_.find(uid.substr(0, 3)), IsEmpty());
  EXPECT_THAT(articles_.find("brid"), IsEmpty());
  EXPECT_THAT(articles_.find("' OR 1=1 --"), IsEmpty());
}

TEST_F(ArticleStoreTest, ARemovedArticleLeavesNothing) {
  save(make_article("other", "Something else."));
  const std::vector<std::string> tables{"article", "article_author", "article_block", "article_caption", "timex", "entity", "quantity", "claim",
                                        "claim_span", "claim_quantity", "event_mention", "event_span", "event_actor", "event_claim", "outlet",
                                        "agency", "extraction_run", "article_fts_docsize", "claim_fts_docsize"};
  const auto counts = [&] {
    std::vector<std::int64_t> out;
    for (const std::string& table : tables) {
      Query query(database_, "SELECT count(*) FROM " + table);
      EXPECT_TRUE(query.step());
      out.push_back(query.integer(0));
    }
    return out;
  };
  const auto before = counts();
  const Saved saved = save(make_record("bridge"));
  ASSERT_NE(counts(), before);
  Transaction transaction(database_);
  articles_.remove(saved.id);
  transaction.commit();
  EXPECT_EQ(counts(), before);
  EXPECT_THAT(search_articles(database_, "Oldhaven", {}, 10), IsEmpty());
  EXPECT_THAT(search_claims(database_, "bridge", {}, 10), IsEmpty());
  EXPECT_THAT(find_faults(database_, false), IsEmpty());
}

TEST_F(ArticleStoreTest, RemovingTheLatestRevisionBringsTheOneBeforeBack) {
  save(make_article("flood", "Fourteen people died.", "2024-11-10"));
  const Saved latest = save(make_article("flood", "Twelve people died.", "2024-11-11"));
  Transaction transaction(database_);
  articles_.remove(latest.id);
  transaction.commit();
  EXPECT_THAT(latest_texts(), ElementsAre("Fourteen people died."));
}

TEST_F(ArticleStoreTest, ATransactionThatIsNotCommittedLeavesNothing) {
  {
    Transaction transaction(database_);
    articles_.save(make_record("bridge"));
  }
  EXPECT_THAT(articles_.list({}), IsEmpty());
}

TEST_F(ArticleStoreTest, EvidenceThatDoesNotStandInTheTextIsFoundByTheCheck) {
  const Saved saved = save(make_record("bridge"));
  EXPECT_THAT(find_faults(database_, false), IsEmpty());
  Query(database_, "UPDATE claim SET quote = 'never said' WHERE article_id = ? AND seq = 0").with(saved.id).run();
  EXPECT_THAT(find_faults(database_, false), SizeIs(1));
  Query(database_, "UPDATE article SET text = text || '!' WHERE article_id = ?").with(saved.id).run();
  EXPECT_THAT(find_faults(database_, false), SizeIs(2));
}

// Words of enumerations stand in the code and in the CHECKs of the tables; one that is missing there would lose an article.
TEST_F(ArticleStoreTest, EveryWordOfEveryEnumerationCanBeStored) {
  model::Record record = make_record("words");
  auto& x = record.extraction;
  const model::Claim claim = x.claims[0];
  const model::EventMention event = x.events[0];
  const model::Quantity quantity = x.quantities[0];
  const model::Entity entity = x.entities[0];
  const model::Timex timex = x.timexes[0];
  x = {};
  for (int i = 0; i <= static_cast<int>(model::Stance::kReports); ++i) {
    x.claims.push_back(claim);
    x.claims.back().stance = static_cast<model::Stance>(i);
  }
  for (int i = 0; i <= static_cast<int>(model::EventClass::kOther); ++i) {
    x.events.push_back(event);
    x.events.back().timex.reset();
    x.events.back().event_class = static_cast<model::EventClass>(i);
    x.events.back().status = static_cast<model::Factuality>(i % 4);
  }
  for (int i = 0; i <= static_cast<int>(model::Qualifier::kRange); ++i) {
    x.quantities.push_back(quantity);
    x.quantities.back().qualifier = static_cast<model::Qualifier>(i);
  }
  for (int i = 0; i <= static_cast<int>(model::EntityKind::kUnnamed); ++i) {
    x.entities.push_back(entity);
    x.entities.back().kind = static_cast<model::EntityKind>(i);
  }
  for (int i = 0; i <= static_cast<int>(calendar::Granularity::kUnknown); ++i) {
    x.timexes.push_back(timex);
    x.timexes.back().granularity = static_cast<calendar::Granularity>(i);
    x.timexes.back().type = static_cast<model::TimexType>(i % 4);
    x.timexes.back().anchor = static_cast<model::TimexAnchor>(i % 4);
  }
  const Saved saved = save(record);
  EXPECT_EQ(as_json(articles_.load_record(saved.id)), as_json(record));
}

TEST_F(ArticleStoreTest, SearchTakesWordsAsWords) {
  save(make_article("one", "Seán O'Brien read C++ and AT&T papers in São Paulo."));
  for (const char* words : {"o'brien", "C++", "AT&T", "sean", "sao paulo", "\"papers\"", "papers –"}) {
    EXPECT_THAT(search_articles(database_, words, {}, 10), SizeIs(1)) << words;
  }
  for (const char* words : {"NOT papers", "papers OR lions", "text:papers lions", "pap*", "", "–", "NEAR(papers, 2)", "'; DROP TABLE article; --"}) {
    EXPECT_THAT(search_articles(database_, words, {}, 10), IsEmpty()) << words;
  }
}

}  // namespace
}  // namespace dateline::store
