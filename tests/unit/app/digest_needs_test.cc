// An answer drawn from what it needs is the answer drawn from everything, whatever is asked.
#include <gtest/gtest.h>

#include "app/digest.h"
#include "app/engine.h"
#include "app/ingest.h"
#include "report/exports.h"
#include "support/temp_dir.h"

namespace dateline::app {
namespace {

// Two stories in two languages: quoted and nameless sources, a denial, figures that differ, a print of another text, a
// second revision.
class DigestNeeds : public testing::Test {
 protected:
  DigestNeeds() : archive_(Archive::open_for_writing(folder_.file("news.db"))) {
    const auto write = [this](const std::string& id, const std::string& lang, const std::string& day,
                              const std::string& text) {
      folder_.write("news/" + id + "-" + day + ".txt", "---\nid: " + id + "\noutlet: Ledger " + id +
                                                           "\nauthor: Nell Orrin\nlang: " + lang +
                                                           "\npublished: 2031-05-" + day + "\n---\n" + text);
    };
    const std::string flood =
        "Flood closes the bridge of Velden\n\nThe bridge of Velden collapsed on 3 May 2031, mayor Ada Brandt said. "
        "\"We will build it again,\" Brandt told "
        "reporters. At least 23 people were injured in the flood.\n";
    write("flood", "en", "04", flood);
    write("print", "en", "05", "KESTRELBURG (NWA) - " + flood);
    write("more", "en", "06",
          "Bridge of Velden: more injured\n\nThe bridge of Velden collapsed on 3 May 2031. Police chief Tom Rask said "
          "31 people were injured in the flood. "
          "Mayor Ada Brandt denied that the bridge of Velden had been neglected.\n");
    write("more", "en", "08",
          "Bridge of Velden: fewer injured\n\nThe bridge of Velden collapsed on 3 May 2031. Police chief Tom Rask said "
          "29 people were injured in the flood. "
          "Mayor Ada Brandt denied that the bridge of Velden had been neglected.\n");
    write("streik", "de", "07",
          "Streik im Hafen\n\nDie Gewerkschaft beendete den Streik im Hafen am 6. Mai 2031, sagte Sprecher Jens "
          "Toller. Nach Angaben der Behörden "
          "nahmen 400 Menschen teil.\n");
    auto engine = Engine::create("");
    EXPECT_TRUE(engine.has_value());
    Reading reading;
    reading.paths = {folder_.file("news")};
    reading.workers = 1;
    EXPECT_EQ(ingest(archive_, *engine, reading, {}).articles, 5U);
  }

  std::string answer(const Filter& filter, const Parts& parts, const Needs& needs) {
    return report::to_digest_json(digest(gather(archive_, filter.articles(), needs), filter, parts));
  }

  testing_support::TempDir folder_;
  Archive archive_;
};

std::vector<Filter> filters() {
  const auto with = [](auto set) {
    Filter out;
    set(out);
    return out;
  };
  return {
      {},
      with([](Filter& f) { f.source = "brandt"; }),
      with([](Filter& f) { f.source = "nobody of that name"; }),
      with([](Filter& f) { f.stance = "denies"; }),
      with([](Filter& f) { f.source = "Brandt", f.stance = "denies"; }),
      with([](Filter& f) { f.event_class = "DISASTER"; }),
      with([](Filter& f) { f.lang = "de"; }),
      with([](Filter& f) { f.outlet = "more"; }),
      with([](Filter& f) { f.topic = "injured"; }),
      with([](Filter& f) {
        f.by_date = true, f.days = {calendar::Day(date::year(2031) / 5 / 3), calendar::Day(date::year(2031) / 5 / 5)};
      }),
      with([](Filter& f) { f.key_dates = 1, f.limit = 1; }),
      with([](Filter& f) { f.as_of = calendar::Day(date::year(2031) / 5 / 6); }),
      with([](Filter& f) { f.as_of = calendar::Day(date::year(2031) / 6 / 1), f.source = "Rask"; }),
  };
}

TEST_F(DigestNeeds, WhatIsLeftOutChangesNoAnswer) {
  const std::vector<Filter> all = filters();
  for (std::size_t i = 0; i < all.size(); ++i) {
    for (unsigned bits = 0; bits < 64; ++bits) {
      const Parts parts{(bits & 1U) != 0, (bits & 2U) != 0,  (bits & 4U) != 0,
                        (bits & 8U) != 0, (bits & 16U) != 0, (bits & 32U) != 0};
      EXPECT_EQ(answer(all[i], parts, needs_of(all[i], parts)), answer(all[i], parts, {}))
          << "filter " << i << ", parts " << bits;
    }
  }
}

TEST_F(DigestNeeds, TheNewsOfThisTestAnswersEveryQuestion) {
  const Parts everything{true, true, true, true, true, true};
  const report::Digest all = digest(gather(archive_, {}), {}, everything);
  EXPECT_FALSE(all.events.empty());
  EXPECT_FALSE(all.claims.empty());
  EXPECT_FALSE(all.topics.empty());
  EXPECT_FALSE(all.copies.empty());
  EXPECT_FALSE(all.stories.empty());
  EXPECT_FALSE(all.sources.empty());
  for (const Filter& filter : filters()) {
    if (filter.source != "nobody of that name") {
      EXPECT_FALSE(digest(gather(archive_, filter.articles()), filter, everything).claims.empty());
    }
  }
}

// What a claim needs is read, and no more: a long list must not cost what nobody sees.
TEST_F(DigestNeeds, NothingIsReadThatIsNotAskedFor) {
  Parts claims;
  claims.claims = true;
  const Knowledge known = gather(archive_, {}, needs_of({}, claims));
  EXPECT_TRUE(known.events.empty());
  EXPECT_TRUE(known.topics.empty());
  EXPECT_TRUE(known.copies.empty());
  for (const model::Record& record : known.records) {
    EXPECT_FALSE(record.article.text.empty());
    EXPECT_TRUE(record.extraction.events.empty());
    EXPECT_TRUE(record.extraction.entities.empty());
    EXPECT_TRUE(record.extraction.timexes.empty());
  }
  Parts stories;
  stories.stories = true;
  for (const model::Record& record : gather(archive_, {}, needs_of({}, stories)).records)
    EXPECT_TRUE(record.article.text.empty());
}

}  // namespace
}  // namespace dateline::app
