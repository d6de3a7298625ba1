// Who says what: one pattern a test, with a sentence that has it and one that only looks like it.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "extract/analysis.h"
#include "extract/claim/claim_finder.h"
#include "claim_reader.h"

namespace dateline::extract {
namespace {

// --- German

TEST_F(Claims, DassClauseEndsWhereTheNarratorGoesOn) {
  EXPECT_CLAIM(de("Der Bürgermeister sagte, dass die Brücke gesperrt sei, und kündigte eine Prüfung an."), "Der Bürgermeister", "dass die Brücke gesperrt sei");
}

TEST_F(Claims, BareClauseBehindAComma) {
  EXPECT_CLAIM(de("Die Polizei teilte mit, es gebe keine Verletzten."), "Die Polizei", "es gebe keine Verletzten");
  EXPECT_THAT(de("Die Polizei, die den Platz sperrte, fuhr ab."), testing::IsEmpty());
}

TEST_F(Claims, SeparatedParticleBelongsToTheCueAndAPrepositionDoesNot) {
  const auto claims = de("Der Konzern kündigte am Montag an, das Werk zu schließen.");
  ASSERT_EQ(claims.size(), 1U);
  EXPECT_EQ(claims[0].cue, "kündigte | an");
  EXPECT_EQ(claims[0].content, "das Werk zu schließen");
  EXPECT_THAT(de("Sie kündigte an der Haltestelle ihrem Begleiter."), testing::IsEmpty());
}

TEST_F(Claims, ContentBeforeAnInvertedVerb) {
  EXPECT_CLAIM(de("Die Lage sei ruhig, erklärte der Gouverneur am Abend."), "der Gouverneur", "Die Lage sei ruhig");
  EXPECT_CLAIM(de("„Wir haben alles versucht“, sagte Trainerin Ruth Adler."), "Trainerin Ruth Adler", "„Wir haben alles versucht“");
  // A subordinate clause in front is no speech.
  EXPECT_CLAIM(de("Als der Regen nachließ, sagte die Bäuerin, die Ernte sei verloren."), "die Bäuerin", "die Ernte sei verloren");
}

TEST_F(Claims, PrepositionalCuesTakeTheSentenceAroundThem) {
  EXPECT_CLAIM(de("Nach Angaben der Feuerwehr brannten drei Hallen aus."), "Angaben der Feuerwehr", "brannten drei Hallen aus");
  EXPECT_CLAIM(de("Drei Hallen brannten laut Feuerwehr vollständig aus."), "Feuerwehr", "Drei Hallen brannten | vollständig aus");
  EXPECT_CLAIM(de("Einem Gutachten zufolge war der Damm alt."), "Einem Gutachten", "war der Damm alt");
  EXPECT_THAT(de("Nach dem Bericht ging er schlafen."), testing::IsEmpty());
  EXPECT_THAT(de("Nach Berlin fährt kein Zug."), testing::IsEmpty());
}

TEST_F(Claims, AParenthesisWithSoOrWie) {
  EXPECT_CLAIM(de("Der Damm halte, so die Ingenieurin, noch zehn Jahre."), "die Ingenieurin", "Der Damm halte | noch zehn Jahre");
  EXPECT_CLAIM(de("Wie der Sender meldete, fiel der Strom aus."), "der Sender", "fiel der Strom aus");
  EXPECT_THAT(de("Er lief, so schnell er konnte."), testing::IsEmpty());
}

TEST_F(Claims, KonjunktivContinuesTheLastSpeakerOverSentences) {
  const auto claims = de("Der Sprecher sagte, der Angriff sei vorbei. Es habe Verluste gegeben. Die Straßen seien frei. Dann ging er.");
  ASSERT_EQ(claims.size(), 2U);
  EXPECT_EQ(claims[1].source, "Der Sprecher");
  EXPECT_EQ(claims[1].content, "Es habe Verluste gegeben. Die Straßen seien frei");
  EXPECT_TRUE(claims[1].claim.carried_over);
}

TEST_F(Claims, AFirstPersonHabeIsNoKonjunktiv) { EXPECT_THAT(de("Ich habe gestern lange gearbeitet."), testing::IsEmpty()); }

TEST_F(Claims, InfinitivesAndAddressees) {
  EXPECT_CLAIM(de("Die Ministerin warf dem Konzern vor, Daten verkauft zu haben."), "Die Ministerin", "Daten verkauft zu haben");
  EXPECT_THAT(de("Er fuhr los, um die Akten zu holen."), testing::IsEmpty());
}

TEST_F(Claims, WhatIsAskedOfWhom) {
  EXPECT_CLAIM(de("Am Ende forderte Präsident Dahl von den Partnern bessere Abwehrsysteme."), "Präsident Dahl", "von den Partnern bessere Abwehrsysteme");
}

TEST_F(Claims, AppositionsAndRelativeClausesBesideTheSource) {
  EXPECT_CLAIM(de("Hans Maier, Sprecher der Stadt, sagte, der Markt finde statt."), "Hans Maier, Sprecher der Stadt", "der Markt finde statt");
  EXPECT_CLAIM(de("Die Initiative, die von Anwohnern gegründet wurde, betonte, sie gebe nicht auf."), "Die Initiative", "sie gebe nicht auf");
}

TEST_F(Claims, AccountsOfSomebodyNamedBehindVon) {
  EXPECT_CLAIM(de("Nach Angaben von Tarik Yildirim sind drei Menschen tot."), "Angaben von Tarik Yildirim", "sind drei Menschen tot");
  EXPECT_CLAIM(de("Nach Angaben von Bürgermeisterin Anna Weber ist die Brücke zu."), "Angaben von Bürgermeisterin Anna Weber", "ist die Brücke zu");
  // "von" inside a name is part of it.
  EXPECT_CLAIM(de("Ursula von der Leyen sagte, die Kommission prüfe das."), "Ursula von der Leyen", "die Kommission prüfe das");
}

TEST_F(Claims, ANewParagraphsPersonIsWhoGoesOnSpeaking) {
  const auto claims = de("„Es gab keine Durchsage“, sagte die Schülerin Eleni Vassou.\n\nVerkehrsminister Nikos Arvaniti reiste in den Hafen. Er werde am Montag berichten.");
  ASSERT_EQ(claims.size(), 2U);
  EXPECT_EQ(claims[1].source, "Verkehrsminister Nikos Arvaniti");
  // Within one paragraph the last speaker goes on.
  const auto same = de("Der Sprecher sagte, die Lage sei ruhig. Die Feuerwehr war vor Ort. Es habe keine Verletzten gegeben.");
  ASSERT_EQ(same.size(), 2U);
  EXPECT_EQ(same[1].source, "Der Sprecher");
}

TEST_F(Claims, HearsayHasNoSpeakerOfItsOwn) {
  const auto rumour = de("Berichten zufolge wurden rund 300 Soldaten verlegt.");
  ASSERT_EQ(rumour.size(), 1U);
  EXPECT_TRUE(rumour[0].claim.hearsay);
  EXPECT_EQ(rumour[0].claim.stance, model::Stance::kReports);
  const auto modal = de("Die Täter sollen über das Dach entkommen sein.");
  ASSERT_EQ(modal.size(), 1U);
  EXPECT_TRUE(modal[0].claim.hearsay);
  EXPECT_TRUE(modal[0].source.empty());
  // A plan or a duty is not hearsay.
  EXPECT_THAT(de("Die Schüler sollen morgen früher kommen."), testing::IsEmpty());
}

TEST_F(Claims, HearsayOfAStateOrAnOrigin) {
  for (const char* text : {"Seit dem Sommer soll es Verhandlungen geben.", "Die Waffen sollen aus alten Beständen stammen.", "Bei den Opfern soll es sich um Touristen handeln.",
                           "Der Mann soll am Abend, kurz vor Ladenschluss, zwei Kassen geplündert haben."}) {
    const auto claims = de(text);
    ASSERT_EQ(claims.size(), 1U) << text;
    EXPECT_TRUE(claims[0].claim.hearsay) << text;
  }
  for (const char* text : {"Im Herbst soll es Verhandlungen geben.", "Die Regierung soll schneller handeln.", "Der Tunnel soll bis Mai fertiggestellt sein.", "Ab März soll die Brücke gesperrt sein."}) {
    EXPECT_THAT(de(text), testing::IsEmpty()) << text;
  }
}

TEST_F(Claims, HearsayBehindAQuotedJudgementOrARefusalIsNotTheSpeakers) {
  const auto claims = de("Ein Händler nannte den Plan „eine große Zumutung“. Zwei Läden sollen bereits geschlossen haben.");
  ASSERT_EQ(claims.size(), 2U);
  EXPECT_TRUE(claims[1].source.empty());
  const auto silent = de("Zu den Gründen äußerte sich die Reederei nicht. Drei Schiffe sollen verkauft worden sein.");
  ASSERT_EQ(silent.size(), 2U);
  EXPECT_EQ(silent[0].content, "Zu den Gründen");
  EXPECT_EQ(silent[0].claim.stance, model::Stance::kDeclines);
  EXPECT_TRUE(silent[1].source.empty());
}

TEST_F(Claims, WhatSomebodyIsAccusedOfOrPromised) {
  EXPECT_CLAIM(de("Der Verband Amigos de Rivalta warf der Behörde deshalb Untätigkeit vor."), "Der Verband Amigos de Rivalta", "Untätigkeit");
  EXPECT_CLAIM(de("Die Bank hat ihren Kunden einen Ausgleich zugesagt."), "Die Bank", "einen Ausgleich");
  EXPECT_CLAIM(de("Die Werft kündigte für Mittwoch eine Betriebspause an."), "Die Werft", "für Mittwoch eine Betriebspause");
}

TEST_F(Claims, AnObjectThatIsSpeechBringsItsClause) {
  const auto claims = de("Die Reederei wies den Vorwurf zurück, das Schiff sei überladen gewesen.");
  ASSERT_EQ(claims.size(), 1U);
  EXPECT_EQ(claims[0].content, "das Schiff sei überladen gewesen");
  EXPECT_EQ(claims[0].claim.stance, model::Stance::kDenies);
  EXPECT_CLAIM(de("Die Klinik bestätigte Berichte, dass ein Arzt entlassen wurde."), "Die Klinik", "dass ein Arzt entlassen wurde");
  // A relative clause describes the object only.
  EXPECT_CLAIM(de("Die Klinik bestätigte den Bericht, der am Montag erschienen war."), "Die Klinik", "den Bericht");
}

TEST_F(Claims, TheSubjectStandsBeforeAnInsertion) {
  EXPECT_CLAIM(de("Ein Gutachter, der unerkannt bleiben will, nannte den Damm „eine tickende Zeitbombe“."), "Ein Gutachter", "„eine tickende Zeitbombe“");
}

TEST_F(Claims, AHopeInsideReportedSpeechKeepsItsStance) {
  const auto claims = de("„Das Haus ist weg“, sagte die Bäuerin Ida Lohr. Sie hoffe, dass die Versicherung zahle.");
  EXPECT_THAT(claims, testing::Contains(testing::AllOf(testing::Field(&Seen::source, "Sie"), testing::Field(&Seen::content, "dass die Versicherung zahle"))));
}

TEST_F(Claims, WhatIsAnnouncedOfThePastIsAsserted) {
  EXPECT_EQ(de("Die Wehrleitung war abgewählt worden, wie der Stadtrat bekanntgab.").at(0).claim.stance, model::Stance::kAsserts);
  EXPECT_EQ(de("Der Konzern gab bekannt, dass er das Werk schließt.").at(0).claim.stance, model::Stance::kAnnounces);
}

TEST_F(Claims, FeelingsExpressedAboutSomething) {
  const auto claims = de("Die Staaten haben ihre Besorgnis über die Lage zum Ausdruck gebracht.");
  ASSERT_EQ(claims.size(), 1U);
  EXPECT_EQ(claims[0].content, "über die Lage");
  EXPECT_EQ(claims[0].cue, "haben | Besorgnis | zum Ausdruck gebracht");
  EXPECT_EQ(claims[0].claim.stance, model::Stance::kExpressesConcern);
}

TEST_F(Claims, AClaimInsideAClaim) {
  const auto claims = de("Kiew erklärte, dass Moskau bestreite, dass es den Hafen beschossen habe.");
  ASSERT_EQ(claims.size(), 2U);
  EXPECT_EQ(claims[1].source, "Moskau");
  EXPECT_EQ(claims[1].claim.stance, model::Stance::kDenies);
  ASSERT_TRUE(claims[1].claim.nested_in);
  EXPECT_EQ(*claims[1].claim.nested_in, 0U);
}

TEST_F(Claims, ASentenceWithTwoSpeakersKeepsThemApart) {
  const auto claims = de("Die Armee meldete, dass der Hafen sicher sei, während Anwohner sagten, dass es brenne.");
  EXPECT_CLAIM(claims, "Die Armee", "dass der Hafen sicher sei");
  EXPECT_CLAIM(claims, "Anwohner", "dass es brenne");
}

TEST_F(Claims, TitlesAndTermsInQuotationMarksAreNoClaims) {
  EXPECT_THAT(de("Der Film „Der lange Weg nach Hause“ läuft im Mai."), testing::IsEmpty());
  EXPECT_THAT(de("Die „Neue Halle“ wurde gestern eröffnet."), testing::IsEmpty());
  EXPECT_THAT(en("The museum showed “Night Harbour” in May."), testing::IsEmpty());
}

TEST_F(Claims, WhatAColonAtTheEndOfASentenceBrings) {
  EXPECT_CLAIM(de("Der Wirt sagte:\nDie Küche ist zu."), "Der Wirt", "Die Küche ist zu");
  EXPECT_THAT(de("Es gab drei Gerichte:\nSuppe, Fisch und Reis."), testing::IsEmpty());
}

TEST_F(Claims, ExamplesThatShowSomethingAreNobody) {
  const auto claims = de("Die Beispiele zeigen, dass der Damm hält.");
  ASSERT_EQ(claims.size(), 1U);
  EXPECT_EQ(claims[0].source, "");
  EXPECT_CLAIM(de("Die Studie zeigt, dass der Damm hält."), "Die Studie", "dass der Damm hält");
}

// --- English

TEST_F(Claims, EnglishClauseWithAndWithoutThat) {
  EXPECT_CLAIM(en("The mayor said the bridge would reopen in May."), "The mayor", "the bridge would reopen in May");
  EXPECT_CLAIM(en("Officials told reporters on Monday that the well was dry."), "Officials", "that the well was dry");
  EXPECT_THAT(en("The report of the committee lay on the table."), testing::IsEmpty());
}

TEST_F(Claims, EnglishTagsBehindAndInsideTheWords) {
  EXPECT_CLAIM(en("“It was chaos,” said Marta Vance, a nurse. “Nobody came to help.”"), "Marta Vance, a nurse", "“It was chaos,” | “Nobody came to help.”");
  EXPECT_CLAIM(en("The well had run dry, officials said, in the first week of June."), "officials", "The well had run dry | in the first week of June");
  EXPECT_CLAIM(en("Three houses burned down, according to the fire service."), "the fire service", "Three houses burned down");
}

TEST_F(Claims, EnglishRelativeClausesDoNotHideTheSpeaker) {
  EXPECT_CLAIM(en("The expert, who has studied the region, said the border was quiet."), "The expert, who has studied the region", "the border was quiet");
}

TEST_F(Claims, WhatIsDeniedIsNotAlsoClaimedByTheOneWhoDenies) {
  for (const char* text : {"The minister rejected claims that his office ignored warnings.", "The firm denied reports that staff were warned.", "He dismissed charges that money was missing."}) {
    for (const Seen& claim : en(text)) EXPECT_EQ(claim.claim.stance, model::Stance::kDenies) << text << ": " << claim.content;
  }
  EXPECT_CLAIM(en("The union claims that staff were warned."), "The union", "that staff were warned");
}

TEST_F(Claims, SilenceIsNoAssertion) {
  const auto claims = en("The former minister has not commented on reports that he is under investigation.");
  ASSERT_FALSE(claims.empty());
  EXPECT_EQ(claims[0].claim.stance, model::Stance::kDeclines);
}

TEST_F(Claims, TheDayOfSpeakingIsNotThatOfAnotherClause) {
  const auto said = [](const std::vector<Seen>& claims) { return claims.empty() ? std::string("no claim") : claims.front().claim.said.edtf; };
  EXPECT_EQ(said(en("The minister, who resigned on 3 March 2025, denied that he had been warned.")), "");
  EXPECT_EQ(said(en("The agency put the number at 900, up from 700 on 3 March 2025.")), "");
  EXPECT_EQ(said(en("The agency spoke of 900 and said that the first came on 3 March 2025.")), "");
  EXPECT_EQ(said(en("A man who was arrested on 3 March 2025 told the court he had been beaten.")), "");
  EXPECT_EQ(said(de("Als er am 3. März 2025 eintraf, sagte der Bürgermeister, die Straße sei frei.")), "");
  EXPECT_EQ(said(de("Der Bürgermeister, der seit 3. März 2025 im Amt ist, sagte, die Straße sei frei.")), "");
  EXPECT_EQ(said(en("The minister, who took office in 2019, said on 3 March 2025 that he had been warned.")), "2025-03-03");
  EXPECT_EQ(said(en("On 3 March 2025, the mayor said the road was closed.")), "2025-03-03");
  EXPECT_EQ(said(de("Der Bürgermeister sagte am 3. März 2025, die Straße sei frei.")), "2025-03-03");
}

TEST_F(Claims, TheDayOfANounIsNotThatOfSpeaking) {
  const auto said = [](const std::vector<Seen>& claims) { return claims.empty() ? std::string("no claim") : claims.front().claim.said.edtf; };
  EXPECT_EQ(said(de("Nach dem Angriff vom 3. März 2025 hat das Klinikum eingeräumt, dass Daten gestohlen wurden.")), "");
  EXPECT_EQ(said(de("Die Bürgermeisterin sagte nach dem Brand vom 3. März 2025, die Schule bleibe geschlossen.")), "");
  EXPECT_EQ(said(en("After the flood of 3 March 2025 the mayor said the road was closed.")), "");
  EXPECT_EQ(said(de("Im Schreiben vom 3. März 2025 räumte das Klinikum ein, dass Daten gestohlen wurden.")), "2025-03-03");
  EXPECT_EQ(said(de("Nach dem Angriff vom 3. März 2025 räumte das Klinikum am 5. März 2025 ein, dass Daten gestohlen wurden.")), "2025-03-05");
}

TEST_F(Claims, AParticipleBetweenCommasIsNoSpeakerAndAVerbBehindAPronounNoInversion) {
  EXPECT_CLAIM(en("The company, based in Leeds, said it would close."), "The company", "it would close");
  EXPECT_CLAIM(en("The report, published by the council, said prices would rise."), "The report", "prices would rise");
  EXPECT_CLAIM(en("The road is closed, said the mayor."), "the mayor", "The road is closed");
}

TEST_F(Claims, ASecondVerbOfTheSameSpeakerEndsTheClauseBefore) {
  const auto claims = en("The commission denied that any figures had been manipulated and said that the differences were due to errors.");
  EXPECT_CLAIM(claims, "The commission", "that any figures had been manipulated");
  EXPECT_CLAIM(claims, "The commission", "that the differences were due to errors");
  EXPECT_CLAIM(en("He said that the river rose and that the bridge was shut."), "He", "that the river rose and that the bridge was shut");
}

TEST_F(Claims, ANameThatIsAlsoAVerbIsAName) {
  const auto claims = en("Human rights group Voices said more than 150 were being held.");
  ASSERT_EQ(claims.size(), 1U);
  EXPECT_EQ(claims[0].source, "Human rights group Voices");
}

TEST_F(Claims, WhoChallengesAResultDemandsNothing) {
  for (const Seen& claim : en("Opposition candidate Irena Solman challenged the result of the election.")) EXPECT_EQ(claim.claim.stance, model::Stance::kDoubts);
}

TEST_F(Claims, ADatelineIsNotSaid) {
  EXPECT_CLAIM(en("KAMAROS (HG) — The ferry has sunk, the coastguard said on Sunday."), "the coastguard", "The ferry has sunk");
  EXPECT_CLAIM(de("KAMAROS (dpa) - Die Fähre ist gesunken, sagte ein Sprecher."), "ein Sprecher", "Die Fähre ist gesunken");
}

TEST_F(Claims, EnglishObjectsAndInfinitives) {
  EXPECT_CLAIM(en("Moscow rejected the allegations."), "Moscow", "the allegations");
  EXPECT_CLAIM(en("The company declined to name the buyer."), "The company", "to name the buyer");
  EXPECT_CLAIM(en("Kyiv accused Moscow of shelling a school."), "Kyiv", "of shelling a school");
}

TEST_F(Claims, FiguresPutOnSomething) {
  EXPECT_CLAIM(en("The ministry put the number of evacuees at around 4,000."), "The ministry", "the number of evacuees at around 4,000");
  EXPECT_CLAIM(en("The union said 900 had come; the company puts the turnout at 400."), "the company", "the turnout at 400");
  EXPECT_CLAIM(en("The union said 900 had come; the company puts the turnout at 400."), "The union", "900 had come");
  EXPECT_CLAIM(en("The mayor said about two dozen boats were adrift."), "The mayor", "about two dozen boats were adrift");
  EXPECT_CLAIM(en("Local papers spoke on Monday of 80 missing."), "Local papers", "80 missing");
  EXPECT_THAT(en("The porter put the suitcase at the door."), testing::IsEmpty());
}

TEST_F(Claims, AClauseWithoutCommasBelongsToTheSpeaker) {
  EXPECT_CLAIM(en("An aide who spoke on condition of anonymity said a vote was near."), "An aide who spoke on condition of anonymity", "a vote was near");
  EXPECT_CLAIM(en("The dam was safe, a judge ruled on Friday."), "a judge", "The dam was safe");
}

TEST_F(Claims, AGerundSpeaksForTheSubjectOfTheSentence) {
  EXPECT_CLAIM(en("The union called off the strike, saying that talks had resumed."), "The union", "that talks had resumed");
}

TEST_F(Claims, NobodySpeaksInAPassiveWithoutAnAgent) {
  const auto claims = en("It was reported that two ships were hit.");
  ASSERT_EQ(claims.size(), 1U);
  EXPECT_TRUE(claims[0].source.empty());
}

TEST_F(Claims, TypeOfSpeechFollowsTheQuotationMarks) {
  EXPECT_EQ(en("“We won,” said Ida Holm.").at(0).claim.type, model::SpeechType::kDirect);
  EXPECT_EQ(en("Ida Holm said it was “a long, cold and bitter” winter for them.").at(0).claim.type, model::SpeechType::kMixed);
  EXPECT_EQ(en("Ida Holm said they had won.").at(0).claim.type, model::SpeechType::kIndirect);
}

}  // namespace
}  // namespace dateline::extract
