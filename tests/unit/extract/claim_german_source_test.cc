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

TEST_F(Claims, AKonjunktivThatNoListHasIsKnownByItsPronoun) {
  EXPECT_CLAIM(de("Der Minister sagte gestern, man erwäge, den Hafen zu schließen."), "Der Minister", "man erwäge, den Hafen zu schließen");
  EXPECT_CLAIM(de("Die Sprecherin sagte, er zögere noch."), "Die Sprecherin", "er zögere noch");
  // "sagte … weiter" goes on, "fuhr weiter" says nothing.
  EXPECT_CLAIM(de("Kolb sagte am Sonntag vor Journalisten weiter, die Stadt sei ein Opfer."), "Kolb", "die Stadt sei ein Opfer");
  EXPECT_THAT(de("Kolb fuhr am Sonntag mit dem Rad weiter, die Stadt war leer."), testing::IsEmpty());
}

TEST_F(Claims, WhoStandsBeforeAnInsertionSpeaks) {
  EXPECT_CLAIM(de("Die Vorsitzende der Gewerkschaft im Land, Jana Ott, hatte Kolb gestern aufgefordert, sein Mandat niederzulegen."), "Die Vorsitzende der Gewerkschaft im Land, Jana Ott", "sein Mandat niederzulegen");
  EXPECT_CLAIM(de("Der Sender, der für den Vertrag verantwortlich ist, begründete die Einblendungen damit, dass Rechte verletzt würden."), "Der Sender", "dass Rechte verletzt würden");
  // What is said stands in front, or only when it was said.
  EXPECT_CLAIM(de("Die Brücke sei sicher, sagte Kolb."), "Kolb", "Die Brücke sei sicher");
  EXPECT_CLAIM(de("Am Montag, dem 4. November, sagte Kolb, dass die Brücke sicher ist."), "Kolb", "dass die Brücke sicher ist");
}

TEST_F(Claims, RemarksWithWieAreNotWhatIsSaid) {
  const auto claims = de("Wie die Presseagentur AFP berichtet, habe sich ein Bewohner telefonisch geäußert.");
  EXPECT_CLAIM(claims, "die Presseagentur AFP", "habe sich ein Bewohner telefonisch geäußert");
  EXPECT_THAT(claims, testing::SizeIs(1));
  EXPECT_CLAIM(de("Wie „neue online“ berichtet, wurde der Hafen gesperrt."), "„neue online“", "wurde der Hafen gesperrt");
  EXPECT_CLAIM(de("„Der Damm ist alt“, meinen die beiden Bürgermeister."), "die beiden Bürgermeister", "„Der Damm ist alt“");
  EXPECT_THAT(de("Sie dankte meinen beiden Kollegen."), testing::IsEmpty());
}

TEST_F(Claims, NounsBehindNachThatCarryASource) {
  EXPECT_CLAIM(de("Nach den Berechnungen der Meteorologen wird der Sturm die Küste nicht erreichen."), "den Berechnungen der Meteorologen", "wird der Sturm die Küste nicht erreichen");
  EXPECT_CLAIM(de("Der Bürgermeister war nach eigenem Bekunden seit langem eingeweiht."), "eigenem Bekunden", "Der Bürgermeister war | seit langem eingeweiht");
  EXPECT_CLAIM(de("In einer gestern verbreiteten Erklärung heißt es, der Damm sei sicher."), "einer gestern verbreiteten Erklärung", "der Damm sei sicher");
  EXPECT_CLAIM(de("Borea gab bekannt, ein Schiff bauen zu wollen."), "Borea", "ein Schiff bauen zu wollen");
  // After, not according to.
  EXPECT_THAT(de("Es gab mehrere Statistiken nach der Wahl."), testing::IsEmpty());
  EXPECT_THAT(de("Nach der Wahl wurde gefeiert."), testing::IsEmpty());
}

}  // namespace
}  // namespace dateline::extract
