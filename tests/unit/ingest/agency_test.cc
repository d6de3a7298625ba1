#include "ingest/agency.h"

#include <gtest/gtest.h>

namespace dateline::ingest {
namespace {

TEST(FindAgencyCredit, ReadsDatelinesBylinesAndSignatures) {
  EXPECT_EQ(find_agency_credit("MOSCOW (Reuters) — The river rose again on Monday."), "Reuters");
  EXPECT_EQ(find_agency_credit("Kiew/Seoul (dpa) - Der Fluss ist erneut gestiegen."), "dpa");
  EXPECT_EQ(find_agency_credit("WASHINGTON (AP) — Officials said the bridge was closed."), "AP");
  EXPECT_EQ(find_agency_credit("Von Hanna Weiß (AFP)\nDer Fluss ist gestiegen."), "AFP");
  EXPECT_EQ(find_agency_credit("Der Fluss ist gestiegen.\nDie Brücke ist gesperrt. (dpa/AFP)"), "dpa/AFP");
  EXPECT_EQ(find_agency_credit("Der Fluss ist gestiegen. (dpa/lno)"), "dpa");
  EXPECT_EQ(find_agency_credit("Der Fluss ist gestiegen.\n\nMit Material von dpa und Reuters."), "dpa/Reuters");
  EXPECT_EQ(find_agency_credit("Der Fluss ist gestiegen.\n\nQuelle: dpa, Reuters"), "dpa/Reuters");
  EXPECT_EQ(find_agency_credit("The river rose.\n\nThe Associated Press"), "AP");
}

TEST(FindAgencyCredit, AMentionInRunningTextIsNoCredit) {
  const std::string filler(400, 'x');
  for (const std::string& text : {std::string("Reuters reported on Monday that the river rose."), std::string("Der Sprecher sagte der dpa, der Fluss sei gestiegen."), std::string("The party (AFD) gained votes."), std::string("Die Stadt (USA) wächst."),
                                  "Der Fluss steigt. " + filler + " Der Bericht (Reuters) blieb ohne Antwort. " + filler, std::string(""), std::string("((((((("), std::string("(dpa")}) {
    EXPECT_EQ(find_agency_credit(text), "") << text.substr(0, 60);
  }
}

TEST(CanonicalAgency, KnowsLongNamesAndRefusesOthers) {
  EXPECT_EQ(canonical_agency("Deutsche Presse-Agentur"), "dpa");
  EXPECT_EQ(canonical_agency("Agence France-Presse"), "AFP");
  EXPECT_EQ(canonical_agency("ap"), "");
  EXPECT_EQ(canonical_agency(""), "");
}

}  // namespace
}  // namespace dateline::ingest
