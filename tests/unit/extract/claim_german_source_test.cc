// Who speaks in German: behind insertions, behind "und", in datives, with papers that carry an article in their name.
#include "claim_reader.h"

namespace dateline::extract {
namespace {

using testing::Each;
using testing::Field;
using testing::Not;

TEST_F(Claims, GermanInsertionsKeepTheSpeaker) {
  EXPECT_CLAIM(de("Der Vorsitzende des Verbands, Jens Rohde, kritisierte die Entscheidung der Bank scharf: „Das ist falsch.“"), "Der Vorsitzende des Verbands, Jens Rohde", "„Das ist falsch.“");
  EXPECT_CLAIM(de("Jana Kolb bedankte sich bei den Helfern und sagte: „Ohne euch wäre die Stadt verloren.“"), "Jana Kolb", "„Ohne euch wäre die Stadt verloren.“");
  // What is said may stand in front without a verb of its own.
  EXPECT_CLAIM(de("„Kein Grund zur Sorge“, sagte die Behörde."), "die Behörde", "„Kein Grund zur Sorge“");
}

TEST_F(Claims, GermanDativesAndAdverbsDoNotSpeak) {
  for (const Seen& seen : de("Die Banken, denen der Minister vorwirft, Schulden zu machen, warten ab.")) EXPECT_EQ(seen.source, "der Minister");
  EXPECT_CLAIM(de("Ähnlich äußerte sich der Präsident Georg Wolf: „Wir haben genug Öl.“"), "der Präsident Georg Wolf", "„Wir haben genug Öl.“");
  EXPECT_THAT(de("Ähnlich äußerte sich der Präsident Georg Wolf: „Wir haben genug Öl.“"), Each(Field(&Seen::source, Not("Ähnlich"))));
}

TEST_F(Claims, GermanSourcesEndWhereTheirNameEnds) {
  EXPECT_CLAIM(de("Wie das Magazin Der Bote berichtet, ist die Brücke gesperrt."), "das Magazin Der Bote", "ist die Brücke gesperrt");
  EXPECT_CLAIM(de("Die Brücke hat nach Polizeiangaben Risse gehabt."), "Polizeiangaben", "Die Brücke hat | Risse gehabt");
}

}  // namespace
}  // namespace dateline::extract
