#include "report/chain.h"

#include <gtest/gtest.h>

namespace dateline::report {
namespace {

struct Told {
  model::Article article;
  model::Extraction extraction;

  Told(std::string outlet, std::string agency) {
    article.outlet = std::move(outlet);
    article.agency = std::move(agency);
  }

  model::Claim& claim(std::string name) {
    model::Claim& made = extraction.claims.emplace_back();
    made.source_name = std::move(name);
    return made;
  }

  [[nodiscard]] Chain chain(std::uint32_t at) const {
    return chain_of_claim({&article, &extraction}, at, [this](std::uint32_t item) { return extraction.claims[item].source_name; },
                          [](std::string_view name) { return name == "Valley Post"; });
  }
};

TEST(Chain, GoesFromTheOutletToWhoSpeaks) {
  Told told("Harbour Ledger", "NWA");
  told.claim("Mara Lind");
  EXPECT_EQ(chain_words(told.chain(0)), "Harbour Ledger → NWA → Mara Lind");
  EXPECT_TRUE(passed_on(told.chain(0)));
}

TEST(Chain, ShowsWhoReportsTheWordsOfAnother) {
  Told told("Harbour Ledger", "");
  told.claim("Kyiv");
  told.claim("Moscow").nested_in = 0;
  EXPECT_EQ(chain_words(told.chain(1)), "Harbour Ledger → Kyiv → Moscow");
  EXPECT_EQ(chain_words(told.chain(0)), "Harbour Ledger → Kyiv");
}

TEST(Chain, ShowsTheHouseThatItWasToldTo) {
  Told told("Harbour Ledger", "");
  told.claim("Mara Lind").medium = model::Medium{model::MediumKind::kBroadcast, "Port Radio", "", {}};
  const Chain chain = told.chain(0);
  ASSERT_EQ(chain.size(), 3U);
  EXPECT_EQ(chain[1].role, ChainRole::kMedium);
  EXPECT_EQ(chain_words(chain), "Harbour Ledger → Port Radio → Mara Lind");
}

TEST(Chain, AnOutletThatWasToldPassesItOnAndNobodyElse) {
  Told told("Harbour Ledger", "");
  told.claim("Mara Lind").told_to = model::Addressee{"Valley Post", "", {}};
  told.claim("Mara Lind").told_to = model::Addressee{"parliament", "", {}};
  EXPECT_EQ(chain_words(told.chain(0)), "Harbour Ledger → Valley Post → Mara Lind");
  EXPECT_EQ(chain_words(told.chain(1)), "Harbour Ledger → Mara Lind");
}

TEST(Chain, DirectWordsAreNotPassedOn) {
  Told told("Harbour Ledger", "");
  told.claim("Mara Lind");
  EXPECT_FALSE(passed_on(told.chain(0)));
  EXPECT_FALSE(passed_on(chain_of_article(told.article)));
}

TEST(Chain, AnArticleInItsOwnVoiceEndsWithItsAgency) {
  const Told told("Harbour Ledger", "NWA");
  EXPECT_EQ(chain_words(chain_of_article(told.article)), "Harbour Ledger → NWA");
  EXPECT_TRUE(passed_on(chain_of_article(told.article)));
}

TEST(Chain, NobodyStandsInItTwiceInARow) {
  Told told("The Harbour Ledger", "Harbour Ledger");
  told.claim("the Harbour Ledger");
  EXPECT_EQ(chain_words(told.chain(0)), "The Harbour Ledger");
}

TEST(Chain, WhoPrintsItIsNoFurtherHand) {
  Told told("Valley Post", "NWA");
  told.claim("Mara Lind").told_to = model::Addressee{"Valley Post", "", {}};
  EXPECT_EQ(chain_words(told.chain(0)), "Valley Post → NWA → Mara Lind");
}

TEST(Chain, ANetworkIsAPlaceOfSayingAndPassesNothingOn) {
  Told told("Harbour Ledger", "");
  told.claim("Mara Lind").medium = model::Medium{model::MediumKind::kNetwork, "Telegram", "", {}};
  EXPECT_EQ(chain_words(told.chain(0)), "Harbour Ledger → Mara Lind");
}

TEST(Chain, WhatIsNotToldIsLeftOut) {
  Told told("", "");
  told.claim("");
  EXPECT_TRUE(told.chain(0).empty());
  EXPECT_FALSE(passed_on(told.chain(0)));
}

TEST(Chain, ClaimsThatNestInEachOtherEnd) {
  Told told("Harbour Ledger", "");
  told.claim("A").nested_in = 1;
  told.claim("B").nested_in = 0;
  EXPECT_LE(told.chain(0).size(), 3U);
}

}  // namespace
}  // namespace dateline::report
