// Nouns that bring speech, hearsay without a speaker, lists of speakers, claims within claims.
#include "claim_reader.h"

namespace dateline::extract {
namespace {

using testing::Contains;
using testing::Each;
using testing::Field;
using testing::IsEmpty;
using testing::SizeIs;

using Nominal = Claims;

TEST_F(Nominal, TheClauseOfANounEndsBeforeTheVerbOfTheSentence) {
  EXPECT_CLAIM(de("Die Behauptung des Ministers, der Damm sei sicher, sorgt für Streit."), "des Ministers", "der Damm sei sicher");
  EXPECT_CLAIM(en("The claim that the dam was safe has caused anger."), "", "that the dam was safe");
  EXPECT_CLAIM(en("The minister's claim that the dam was safe has caused anger."), "The minister's", "that the dam was safe");
  EXPECT_EQ(en("The minister's claim that the dam was safe has caused anger.").at(0).claim.source_name, "minister");
  // A verb group of several words is one verb.
  EXPECT_CLAIM(en("The claim that the dam had been repaired is wrong."), "", "that the dam had been repaired");
}

TEST_F(Nominal, AdverbsAndWonachBringTheClauseToo) {
  EXPECT_CLAIM(de("Es gibt Hinweise darauf, dass der Brand gelegt wurde."), "", "dass der Brand gelegt wurde");
  EXPECT_CLAIM(de("Die Regierung wies Berichte zurück, wonach Truppen verlegt wurden."), "Die Regierung", "wonach Truppen verlegt wurden");
  EXPECT_THAT(de("Sie liest Berichte darüber."), IsEmpty());
}

TEST_F(Nominal, ListsOfSpeakersGoOverTheirCommas) {
  EXPECT_CLAIM(de("Die Polizei, die Feuerwehr und das Rote Kreuz warnten vor dem Eis."), "Die Polizei, die Feuerwehr und das Rote Kreuz", "vor dem Eis");
  EXPECT_CLAIM(en("Police, the fire service and the Red Cross warned of thin ice."), "Police, the fire service and the Red Cross", "thin ice");
  // Two clauses are no list.
  EXPECT_CLAIM(de("Der Regen fiel, die Polizei und das Rote Kreuz warnten vor dem Eis."), "die Polizei und das Rote Kreuz", "vor dem Eis");
  EXPECT_CLAIM(en("In May, the mayor and the council warned of thin ice."), "the mayor and the council", "thin ice");
}

TEST_F(Nominal, HearsayNamesNobody) {
  for (const auto& claims : {en("The king is said to have wept."), en("It is said that the king wept."), en("Reports say the town has fallen.")}) {
    ASSERT_THAT(claims, SizeIs(1));
    EXPECT_TRUE(claims[0].claim.hearsay);
    EXPECT_EQ(claims[0].claim.stance, model::Stance::kReports);
  }
  EXPECT_CLAIM(en("The firm is believed to have lost 3 million dollars."), "", "The firm | to have lost 3 million dollars");
  EXPECT_FALSE(en("The report says the town has fallen.").at(0).claim.hearsay);
  EXPECT_FALSE(de("Berichte sowohl von Kiew als auch von Diplomaten deuten darauf hin, dass die Stadt gefallen ist.").at(0).claim.hearsay);
  EXPECT_THAT(en("The king was told to leave."), Each(Field(&Seen::claim, Field(&model::Claim::hearsay, false))));
}

TEST_F(Nominal, WhatAWitnessSaysOfHimself) {
  EXPECT_CLAIM(de("Der Zeuge will den Wagen gesehen haben."), "Der Zeuge", "den Wagen gesehen haben");
  EXPECT_THAT(de("Der Händler will das Haus bis Mai verkauft haben."), IsEmpty());
  EXPECT_THAT(de("Die Firma will mehr Platz haben."), IsEmpty());
}

TEST_F(Nominal, WhatWasCountedGoesOnBehindTheSpeaker) {
  EXPECT_CLAIM(de("Hunderte Menschen seien geflohen, sagte der Gouverneur, darunter mehr als hundert Kinder."), "der Gouverneur", "Hunderte Menschen seien geflohen | darunter mehr als hundert Kinder");
  EXPECT_CLAIM(de("Hunderte Menschen seien geflohen, sagte der Gouverneur, darunter ein Arzt."), "der Gouverneur", "Hunderte Menschen seien geflohen");
  EXPECT_CLAIM(en("The ministry reported at least 2,300 dead, up to 5,300 missing and about 11,000 injured."), "The ministry", "at least 2,300 dead, up to 5,300 missing and about 11,000 injured");
}

TEST_F(Nominal, DenialsWithinClaimsAreKept) {
  const auto claims = en("Kyiv says Moscow denies the attack.");
  ASSERT_THAT(claims, SizeIs(2));
  EXPECT_EQ(claims[1].source, "Moscow");
  EXPECT_EQ(claims[1].claim.stance, model::Stance::kDenies);
  EXPECT_EQ(claims[1].claim.nested_in, 0U);
}

TEST_F(Nominal, TwoSpeakersOfOneSentence) {
  const auto claims = de("Wie der Sender unter Berufung auf Ermittler berichtet, war der Tank leck.");
  EXPECT_CLAIM(claims, "Ermittler", "war der Tank leck");
  EXPECT_CLAIM(claims, "der Sender", "war der Tank leck");
  EXPECT_CLAIM(de("Der Minister, so heißt es aus der Partei, werde zurücktreten."), "der Partei", "Der Minister | werde zurücktreten");
  EXPECT_THAT(de("Das Boot, so heißt die Kneipe, hat zu."), IsEmpty());
}

TEST_F(Nominal, WhoIsCitedSaysItThroughTheOneWhoCites) {
  for (const char* text : {"Forty people died, the Harbour Ledger reported, citing the coast guard.", "The Harbour Ledger, quoting the coast guard, said forty people died.",
                           "The Harbour Ledger reported on Tuesday, citing the coast guard, that forty people died."}) {
    const auto claims = en(text);
    ASSERT_THAT(claims, SizeIs(2)) << text;
    const std::size_t cited = claims[0].cue == "citing" || claims[0].cue == "quoting" ? 0 : 1;
    EXPECT_EQ(claims[cited].source, "the coast guard") << text;
    EXPECT_EQ(claims[cited].content, claims[1 - cited].content) << text;
    EXPECT_EQ(claims[cited].claim.nested_in, 1 - cited) << text;
    EXPECT_FALSE(claims[1 - cited].claim.nested_in) << text;
  }
  const auto claims = de("Die Fähre ist gesunken. Das berichtet der Sender unter Berufung auf die Küstenwache.");
  ASSERT_THAT(claims, SizeIs(2));
  EXPECT_CLAIM(claims, "die Küstenwache", "Die Fähre ist gesunken | Das");
  EXPECT_EQ(claims[1].claim.nested_in, 0U);
  EXPECT_CLAIM(de("Der Sender meldet unter Berufung auf die Küstenwache, die Fähre sei gesunken."), "die Küstenwache", "die Fähre sei gesunken");
  EXPECT_CLAIM(de("Die Fähre ist gesunken, meldet der Sender mit Verweis auf die Polizei."), "die Polizei", "Die Fähre ist gesunken");
}

TEST_F(Nominal, ReasonsAreNobodyWhoIsCited) {
  EXPECT_THAT(en("The firm closed the plant, citing high costs."), IsEmpty());
  const auto claims = en("The firm said it would close the plant, citing high costs.");
  ASSERT_THAT(claims, SizeIs(1));
  EXPECT_EQ(claims[0].content, "it would close the plant");
  EXPECT_THAT(de("Mit Verweis auf hohe Kosten schloss die Firma das Werk."), IsEmpty());
}

TEST_F(Nominal, AnInsertionDoesNotHideWhatFollows) {
  EXPECT_CLAIM(en("The minister said on Monday, speaking in Geneva, that the deal was dead."), "The minister", "that the deal was dead");
  EXPECT_CLAIM(en("The minister confirmed on Monday, hours after the talks, that the deal was dead."), "The minister", "that the deal was dead");
  EXPECT_THAT(en("The minister arrived on Monday, hours after the talks, that the deal was dead."), IsEmpty());
}

}  // namespace
}  // namespace dateline::extract
