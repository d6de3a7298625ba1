// Speeches: the first person makes what is said about saying the matter.
#include "claim_reader.h"

namespace dateline::extract {
namespace {

class Speeches : public Claims {};

std::string speech(const std::string& sentence) {
  std::string out = sentence + "\n";
  for (int i = 0; i < 8; ++i) out += "Liebe Gäste, wir gehen heute gemeinsam durch unser Haus, und mir fehlt keine Tür.\n";
  return out;
}

TEST_F(Speeches, SpeechesHoldInfinitivesPassivesAndPronouns) {
  EXPECT_CLAIM(de(speech("Um es klar zu sagen: Der Turm bleibt stehen.")), "", "Der Turm bleibt stehen");
  EXPECT_CLAIM(de(speech("Die Pläne wurden gestern vorgelegt.")), "", "Die Pläne");
  EXPECT_CLAIM(de(speech("Das wissen Sie genau.")), "Sie", "Das");
  // In news none of these is worth a claim.
  EXPECT_THAT(de("Um es klar zu sagen: Der Turm bleibt stehen."), testing::IsEmpty());
  EXPECT_THAT(de("Das wissen Sie genau."), testing::IsEmpty());
}

TEST_F(Speeches, SpeechesHoldQuestionsAndViews) {
  EXPECT_CLAIM(de(speech("Meine Frage ist, ob der Turm noch steht.")), "Meine", "ob der Turm noch steht");
  EXPECT_CLAIM(de(speech("Der Turm ist aus meiner Sicht zu hoch.")), "meiner", "Der Turm ist | zu hoch");
  EXPECT_CLAIM(de(speech("Der Turm ist meines Erachtens zu hoch.")), "meines", "Der Turm ist | zu hoch");
  EXPECT_THAT(de(speech("Das heißt, der Turm ist hoch.")), testing::IsEmpty());
}

TEST_F(Speeches, AMainClauseHasItsVerbSecond) {
  EXPECT_CLAIM(de(speech("Ich glaube, der Turm bleibt noch lange stehen.")), "Ich", "der Turm bleibt noch lange stehen");
  EXPECT_CLAIM(de(speech("Wer meint, der Turm sei schief, irrt.")), "Wer", "der Turm sei schief");
  // The verb in front goes on with the sentence that the clause is part of; at the end it tells more of a noun.
  EXPECT_CLAIM(de(speech("Zu sagen, der Turm sei schief, ist schlicht falsch.")), "", "der Turm sei schief");
  EXPECT_THAT(de(speech("Die, die so denken, haben den Turm nie gesehen.")), testing::Not(testing::Contains(testing::Field(&Seen::content, testing::HasSubstr("haben den Turm")))));
}

TEST_F(Speeches, AnInsertionBetweenDashesHasItsOwnObject) {
  EXPECT_CLAIM(de(speech("Der Turm – das muss man nüchtern sagen – steht schief und wird fallen.")), "man", "das");
  EXPECT_CLAIM(de(speech("Wir sagen: Der Turm bleibt.")), "Wir", "Der Turm bleibt");
}

TEST_F(Speeches, AnObjectNamesOrPointsAtSomething) {
  EXPECT_CLAIM(de(speech("Sie haben Ihre Pläne gestern vorgetragen.")), "Sie", "Ihre Pläne");
  EXPECT_THAT(de(speech("Wie nennt man das eigentlich?")), testing::Not(testing::Contains(testing::Field(&Seen::content, "Wie"))));
}

}  // namespace
}  // namespace dateline::extract
