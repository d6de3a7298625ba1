// What the object of a verb must be for the verb to say something: the examples beside the lists (claims_objects.lex), and their stances.
#include <fstream>

#include "claim_reader.h"

namespace dateline::extract {
namespace {

using testing::Contains;
using testing::IsEmpty;
using testing::Not;

class Objects : public Claims {
 protected:
  // Sentences of the lines that begin so.
  static std::vector<std::string> examples(const std::string& code, const std::string& mark) {
    std::ifstream in(std::string(DATELINE_SOURCE_DIR) + "/src/lang/" + code + "/claims_objects.lex");
    std::vector<std::string> out;
    for (std::string line; std::getline(in, line);) {
      if (line.compare(0, mark.size(), mark) == 0) out.push_back(line.substr(mark.size()));
    }
    return out;
  }
  static std::vector<model::Stance> stances(const std::vector<Seen>& claims) {
    std::vector<model::Stance> out;
    for (const Seen& seen : claims) out.push_back(seen.claim.stance);
    return out;
  }
};

TEST_F(Objects, ExamplesBesideTheListsHold) {
  for (const char* code : {"en", "de"}) {
    const auto spoken = examples(code, "#+ ");
    const auto acted = examples(code, "#- ");
    EXPECT_GE(spoken.size(), 10U);
    EXPECT_GE(acted.size(), 10U);
    for (const std::string& sentence : spoken) EXPECT_THAT(read(code, sentence), Not(IsEmpty())) << sentence;
    for (const std::string& sentence : acted) EXPECT_THAT(read(code, sentence), IsEmpty()) << sentence << ": " << read(code, sentence).front().content;
  }
}

TEST_F(Objects, AreNoConfessionInAnothersMouth) {
  const auto bribe = en("Reid accepted cash and holidays between 2019 and 2022 in return for contracts, prosecutor Fiona Grant said.");
  ASSERT_EQ(bribe.size(), 1U);
  EXPECT_EQ(bribe.front().claim.source_name, "Fiona Grant");
  EXPECT_CLAIM(en("Reid accepted blame, prosecutor Fiona Grant said."), "Reid", "blame");
}

TEST_F(Objects, APlanIsDeclinedAndAnAllegationDenied) {
  EXPECT_THAT(stances(en("The mayor rejected calls for an inquiry.")), Contains(model::Stance::kDeclines));
  EXPECT_THAT(stances(en("The mayor rejected the allegations.")), Contains(model::Stance::kDenies));
  EXPECT_THAT(stances(de("Der Minister wies die Forderung zurück.")), Contains(model::Stance::kDeclines));
  EXPECT_THAT(stances(de("Der Minister wies die Vorwürfe zurück.")), Contains(model::Stance::kDenies));
}

TEST_F(Objects, ClausesAndQuotationsNeedNoClass) {
  EXPECT_CLAIM(en("Reid accepted that the valve was cracked."), "Reid", "that the valve was cracked");
  EXPECT_CLAIM(de("Die Bank bestätigte, dass das Geld fehlt."), "Die Bank", "dass das Geld fehlt");
  EXPECT_CLAIM(en("The clinic denied that it turned patients away."), "The clinic", "that it turned patients away");
}

}  // namespace
}  // namespace dateline::extract
