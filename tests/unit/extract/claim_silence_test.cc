// Who says nothing, and who puts a count at a figure: verbs that do so only beside the right noun.
#include "claim_reader.h"

namespace dateline::extract {
namespace {

using testing::AllOf;
using testing::Contains;
using testing::ElementsAre;
using testing::Each;
using testing::Field;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

class Silence : public Claims {
 protected:
  static auto declines(const std::string& source) {
    return Contains(AllOf(Field(&Seen::source, source), Field(&Seen::claim, Field(&model::Claim::stance, model::Stance::kDeclines))));
  }
};

TEST_F(Silence, WhoDoesNotAnswerThePressDeclines) {
  EXPECT_THAT(de("Das Unternehmen wollte sich dazu nicht äußern."), declines("Das Unternehmen"));
  EXPECT_THAT(de("Der Konzern wollte sich nicht äußern."), declines("Der Konzern"));
  EXPECT_THAT(de("Die Staatsanwaltschaft lehnte eine Stellungnahme ab."), declines("Die Staatsanwaltschaft"));
  EXPECT_THAT(de("Der Konzern reagierte zunächst nicht auf eine Anfrage."), declines("Der Konzern"));
  EXPECT_THAT(de("Der Verteidiger war für eine Stellungnahme nicht zu erreichen."), declines("Der Verteidiger"));
  EXPECT_THAT(de("Der Minister nahm zu den Vorwürfen nicht Stellung."), declines("Der Minister"));
  EXPECT_THAT(en("The ministry did not respond to a request for comment."), declines("The ministry"));
  EXPECT_THAT(en("The firm could not be reached for comment."), declines("The firm"));
  EXPECT_THAT(en("Harlow did not return calls seeking comment."), declines("Harlow"));
  EXPECT_THAT(en("The bank would not comment."), declines("The bank"));
}

TEST_F(Silence, TheSameVerbsSayNothingOfTheKindElsewhere) {
  EXPECT_THAT(de("Der Patient reagierte nicht auf das Mittel."), IsEmpty());
  EXPECT_THAT(de("Der Hafen war mit dem Schiff nicht zu erreichen."), IsEmpty());
  EXPECT_THAT(de("Der Wirt machte keine Pause."), IsEmpty());
  EXPECT_THAT(de("Die Firma reagierte auf eine Anfrage."), Not(declines("Die Firma")));
  EXPECT_THAT(en("The patient did not respond to treatment."), IsEmpty());
  EXPECT_THAT(en("The hut could not be reached by car."), IsEmpty());
  EXPECT_THAT(en("The boy did not return home."), IsEmpty());
}

TEST_F(Silence, FiguresThatAreRevised) {
  EXPECT_CLAIM(de("Die Behörde korrigierte die Zahl der Toten auf 14."), "Die Behörde", "die Zahl der Toten auf 14");
  EXPECT_CLAIM(de("Die Feuerwehr gibt die Zahl der Verletzten mit 23 an."), "Die Feuerwehr", "die Zahl der Verletzten mit 23");
  EXPECT_CLAIM(de("Die Zahl der Toten gab die Polizei mit 14 an."), "die Polizei", "Die Zahl der Toten | mit 14");
  EXPECT_CLAIM(de("Das Institut senkte seine Wachstumsprognose auf 0,8 Prozent."), "Das Institut", "seine Wachstumsprognose auf 0,8 Prozent");
  EXPECT_CLAIM(de("Der Schaden wird von der Versicherung auf 5 Millionen Euro beziffert."), "der Versicherung", "Der Schaden | auf 5 Millionen Euro");
  EXPECT_CLAIM(de("Das Ministerium meldete mindestens 2.300 Tote."), "Das Ministerium", "mindestens 2.300 Tote");
  EXPECT_CLAIM(en("The ministry revised the death toll to 14."), "The ministry", "the death toll to 14");
  EXPECT_CLAIM(en("The death toll was revised to 14 by the ministry."), "the ministry", "The death toll | to 14");
  EXPECT_CLAIM(en("Officials put the damage at about $3 million."), "Officials", "the damage at about $3 million");
  EXPECT_CLAIM(en("The fire service gave the number of injured as 23."), "The fire service", "the number of injured as 23");
}

TEST_F(Silence, WhatIsRaisedOrPutElsewhereIsNoFigure) {
  EXPECT_THAT(de("Der Kran hob die Last auf 14 Meter an."), IsEmpty());
  EXPECT_THAT(de("Die Bäckerei senkte den Preis auf 2 Euro."), IsEmpty());
  EXPECT_THAT(de("Der Mann meldete sich bei 14 Nachbarn."), IsEmpty());
  EXPECT_THAT(en("The company raised prices to 14 dollars."), IsEmpty());
  EXPECT_THAT(en("She put the book on the table."), IsEmpty());
  EXPECT_THAT(en("The institute raised its forecast to attract 5 investors."), IsEmpty());
}

TEST_F(Silence, ABodyThatSpeaksBesideAFigureKeepsItsOwn) {
  const auto claims = de("Die Veranstalter schätzten die Zahl der Teilnehmer auf 20.000, die Polizei sprach von 8.000.");
  EXPECT_CLAIM(claims, "Die Veranstalter", "die Zahl der Teilnehmer auf 20.000");
  EXPECT_CLAIM(claims, "die Polizei", "von 8.000");
}

TEST_F(Silence, AParticleAtTheEndMakesAnotherVerb) {
  EXPECT_THAT(de("Der Veranstalter sagte das Fest ab."), IsEmpty());
  EXPECT_THAT(de("Die Stadt teilte die Fläche auf."), IsEmpty());
  EXPECT_CLAIM(de("Der Veranstalter sagte Hilfe zu."), "Der Veranstalter", "Hilfe");
  EXPECT_CLAIM(de("Der Veranstalter sagte, die Halle bleibe zu."), "Der Veranstalter", "die Halle bleibe zu");
  EXPECT_CLAIM(de("Die Abgeordneten sprachen von einem Skandal und forderten die Stadt auf, den Damm zu prüfen."), "Die Abgeordneten", "von einem Skandal");
}

TEST_F(Silence, NeitherNor) {
  const auto stance_is = [](model::Stance stance) { return Each(Field(&Seen::claim, Field(&model::Claim::stance, stance))); };
  for (const auto& claims : {de("Das Amt wollte den Bericht weder bestätigen noch dementieren."), de("Weder Kiew noch Moskau bestätigten den Angriff."), en("Neither Kyiv nor Moscow confirmed the strike.")}) {
    EXPECT_THAT(claims, Not(IsEmpty()));
    EXPECT_THAT(claims, stance_is(model::Stance::kDoesNotAcknowledge));
  }
  // What stands inside the speech is no matter of the verb that reports it.
  EXPECT_THAT(de("Der Minister sagte, man habe weder Waffen geliefert noch Truppen entsandt."), stance_is(model::Stance::kAsserts));
  const auto both = de("Der Sprecher sagte, weder Polizei noch Feuerwehr seien gerufen worden, und bestätigte die Zahl der Verletzten.");
  EXPECT_CLAIM(both, "Der Sprecher", "weder Polizei noch Feuerwehr seien gerufen worden");
  EXPECT_THAT(both, Contains(Field(&Seen::claim, Field(&model::Claim::stance, model::Stance::kConfirms))));
}

// What somebody does not say is not what he says.
TEST_F(Silence, WhoDoesNotSayItBringsNothingForward) {
  const auto stance = [](model::Stance is) { return Contains(Field(&Seen::claim, Field(&model::Claim::stance, is))); };
  const auto asserts = stance(model::Stance::kAsserts);
  for (const char* text : {"The minister did not say that the bridge would close.", "The firm did not explain why the train was late.", "The board did not tell reporters that a plane was missing."}) {
    EXPECT_THAT(en(text), AllOf(stance(model::Stance::kDoesNotAcknowledge), Not(asserts))) << text;
  }
  for (const char* text : {"Der Minister sagte nicht, dass die Brücke gesperrt wird.", "Die Firma teilte nicht mit, wann sie öffnet.", "Sie erklärte nicht, warum der Zug zu spät kam."}) {
    EXPECT_THAT(de(text), AllOf(stance(model::Stance::kDoesNotAcknowledge), Not(asserts))) << text;
  }
  for (const char* text : {"She does not believe that the dam is safe.", "The bank does not expect that prices will fall."}) EXPECT_THAT(en(text), AllOf(stance(model::Stance::kDoubts), Not(asserts))) << text;
  for (const char* text : {"Sie glaubt nicht, dass der Damm sicher ist.", "Er rechnet nicht damit, dass der Streik endet."}) EXPECT_THAT(de(text), AllOf(stance(model::Stance::kDoubts), Not(asserts))) << text;
}

TEST_F(Silence, WhoDoesNotRuleItOutDoesNotDenyIt) {
  const auto denies = Contains(Field(&Seen::claim, Field(&model::Claim::stance, model::Stance::kDenies)));
  EXPECT_THAT(en("Investigators have not ruled out a technical fault."), Not(denies));
  EXPECT_THAT(en("The board did not reject the report."), Not(denies));
  EXPECT_THAT(de("Die Firma bestritt den Defekt nicht."), Not(denies));
  EXPECT_THAT(en("Investigators have ruled out a technical fault."), denies);
  EXPECT_THAT(de("Die Firma bestritt den Defekt."), denies);
}

TEST_F(Silence, WhatIsRuledOutIsDeniedAndWhoIsExpelledIsNot) {
  const auto stance = [](model::Stance is) { return ElementsAre(Field(&Seen::claim, Field(&model::Claim::stance, is))); };
  for (const char* text : {"Minister Kolb schloss einen Rücktritt aus.", "Minister Kolb hat einen Rücktritt ausgeschlossen.", "Der Betreiber schließt aus, dass Chlor ausgetreten ist.", "Die Ermittler schlossen einen technischen Defekt aus.",
                           "Eine Koalition mit den Liberalen schloss die Parteichefin aus."}) {
    EXPECT_THAT(de(text), stance(model::Stance::kDenies)) << text;
  }
  for (const char* text : {"Die Polizei schließt nicht aus, dass es ein Anschlag war.", "Die Polizei schloss einen Anschlag nicht aus.", "Minister Kolb wollte einen Rücktritt nicht ausschließen.", "Minister Kolb hat einen Rücktritt nicht ausgeschlossen."}) {
    const auto claims = de(text);
    ASSERT_THAT(claims, SizeIs(1)) << text;
    EXPECT_NE(claims[0].claim.stance, model::Stance::kDenies) << text;
    EXPECT_NE(claims[0].claim.stance, model::Stance::kConfirms) << text;
  }
  for (const char* text : {"Der Verband schloss drei Mitglieder aus.", "Die Partei hat ihren Abgeordneten ausgeschlossen.", "Der Schiedsrichter schloss den Torwart aus.", "Die Regierung schloss die Firma vom Markt aus."}) EXPECT_THAT(de(text), IsEmpty()) << text;
}

TEST_F(Silence, ANegationInsideWhatIsSaidIsNoSilence) {
  const auto asserts = Contains(Field(&Seen::claim, Field(&model::Claim::stance, model::Stance::kAsserts)));
  EXPECT_THAT(en("He said he did not know the driver."), asserts);
  EXPECT_THAT(en("\"I did not take money,\" he said."), asserts);
  EXPECT_THAT(en("The mayor said the bridge was not safe."), asserts);
  EXPECT_THAT(de("Er sagte, er wisse es nicht."), asserts);
  EXPECT_THAT(de("„Das ist nicht wahr“, sagte die Ministerin."), asserts);
  EXPECT_THAT(de("Nicht alle seien da, sagte die Sprecherin."), asserts);
}

TEST_F(Silence, AVerbExpressesNothingWithoutItsOtherHalf) {
  const auto regret = Contains(Field(&Seen::claim, Field(&model::Claim::stance, model::Stance::kExpressesRegret)));
  EXPECT_THAT(de("Die Präsidentin sprach von einer „nationalen Tragödie“ und ordnete drei Tage Trauer an."), Not(regret));
  EXPECT_THAT(de("Sie sprach den Familien ihr Beileid aus und ordnete Trauer an."), Not(regret));  // "aus" is nothing said
  EXPECT_THAT(de("Die Ministerin drückte ihr Bedauern über den Vorfall aus."), AllOf(regret, Contains(Field(&Seen::content, "über den Vorfall"))));
}

TEST_F(Silence, WhatStandsInFrontIsConfirmedNotTheDayBehindTheSpeaker) {
  EXPECT_THAT(de("Die Polizei ermittelt. Das bestätigte eine Sprecherin der Behörde am Montag."), Not(Contains(Field(&Seen::content, "am Montag"))));
  EXPECT_THAT(de("Die Sprecherin bestätigte am Montag den Rücktritt."), Contains(Field(&Seen::content, testing::HasSubstr("den Rücktritt"))));
}

}  // namespace
}  // namespace dateline::extract
