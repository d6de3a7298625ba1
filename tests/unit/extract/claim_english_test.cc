// English claims by the shape of the sentence: remarks between two marks, clauses in front, passives, nouns with an infinitive, and what belongs to the
// saying rather than to what is said.
#include "claim_reader.h"

namespace dateline::extract {
namespace {

using testing::IsEmpty;

TEST_F(Claims, ARemarkStandsInsideAnyClause) {
  EXPECT_CLAIM(en("The new bridge, the mayor said, was the longest yet."), "the mayor", "The new bridge | was the longest yet");
  EXPECT_CLAIM(en("Too often, Harlow said, the debate about rents is about envy."), "Harlow", "Too often | the debate about rents is about envy");
  EXPECT_CLAIM(en("But the revised budget still favours landlords, the Tenants Council said."), "the Tenants Council", "But the revised budget still favours landlords");
  EXPECT_CLAIM(en("Nine million jobs depend on the port, one study says."), "one study", "Nine million jobs depend on the port");
  EXPECT_THAT(en("In a short statement on Monday, the firm said."), IsEmpty());
}

TEST_F(Claims, ARemarkBehindHoldsTheWholeSentence) {
  const auto found = en("The board found that the brakes had failed, said its chair Jane Doe.");
  EXPECT_CLAIM(found, "its chair Jane Doe", "The board found that the brakes had failed");
  EXPECT_THAT(found, testing::Not(testing::Contains(testing::Field(&Seen::content, testing::HasSubstr("Doe")))));
  EXPECT_CLAIM(en("The firm announced that it would close two yards, said Marsh on Monday."), "Marsh", "The firm announced that it would close two yards");
  // No remark: the participle belongs to what is said.
  EXPECT_CLAIM(en("The board found that the brakes, reported faulty in May, had failed."), "The board", "that the brakes, reported faulty in May, had failed");
}

TEST_F(Claims, ASubjectMustFitItsVerb) {
  EXPECT_CLAIM(en("The most recent survey shows Marlow has fallen to 27 percent."), "The most recent survey", "Marlow has fallen to 27 percent");
  EXPECT_CLAIM(en("Several surveys show Marlow ahead."), "Several surveys", "Marlow ahead");
  EXPECT_CLAIM(en("Supporters of the law hope this is only the beginning."), "Supporters of the law", "this is only the beginning");
  EXPECT_CLAIM(en("A majority of residents say they do not trust the mayor."), "A majority of residents", "they do not trust the mayor");
  EXPECT_CLAIM(en("Mr. Weller and Mr. Marsh say other changes are needed."), "Mr. Weller and Mr. Marsh", "other changes are needed");
  EXPECT_CLAIM(en("The bridge was closed in 2011, records show."), "records", "The bridge was closed in 2011");
  EXPECT_CLAIM(en("The town changed after rival Ann Marsh criticised the mayor."), "rival Ann Marsh", "the mayor");
  EXPECT_CLAIM(en("Much has changed since she endorsed the mayor."), "she", "the mayor");
  // Nouns that are written like a verb.
  EXPECT_THAT(en("The company reports were lost."), IsEmpty());
  EXPECT_THAT(en("The congress show was long."), IsEmpty());
  EXPECT_THAT(en("The art shows in Leeds were closed."), IsEmpty());
  EXPECT_THAT(en("There was no show on Monday."), IsEmpty());
}

TEST_F(Claims, WhatIsAskedForAndRefused) {
  EXPECT_CLAIM(en("Marsh is calling for the council to take a stronger role."), "Marsh", "the council to take a stronger role");
  EXPECT_CLAIM(en("A lawyer asked for a sentence of three years."), "A lawyer", "a sentence of three years");
  EXPECT_CLAIM(en("He refused to be the council's servant."), "He", "to be the council's servant");
  EXPECT_CLAIM(en("Ann Marsh suggested to me that the bridge was hard to replace."), "Ann Marsh", "that the bridge was hard to replace");
  EXPECT_CLAIM(en("Marsh told her supporters, \"I still love this town.\""), "Marsh", "\"I still love this town.\"");
  // "suspected of theft" says more of the men.
  EXPECT_THAT(en("Two men suspected of theft were seen."), IsEmpty());
}

TEST_F(Claims, AnEverydayVerbSpeaksOnlyWithItsRest) {
  EXPECT_CLAIM(en("Marsh took aim at the builders."), "Marsh", "the builders");
  EXPECT_CLAIM(en("The bank said it expects a loss, while its rival will take a charge."), "The bank", "it expects a loss, while its rival will take a charge");
  EXPECT_THAT(en("Marsh took a train at noon."), IsEmpty());
}

TEST_F(Claims, ASecondVerbGoesBackToTheSpeaker) {
  const auto twice = en("He said the bridge was safe and said that the dam was not.");
  EXPECT_CLAIM(twice, "He", "the bridge was safe");
  EXPECT_CLAIM(twice, "He", "that the dam was not");
  EXPECT_CLAIM(en("She announced that she was leaving the board and vowed to fight on."), "She", "that she was leaving the board");
  const auto adding = en("\"There is no plan,\" Marsh told the group, adding that nobody had asked for one.");
  EXPECT_CLAIM(adding, "Marsh", "\"There is no plan,\"");
  EXPECT_CLAIM(adding, "Marsh", "that nobody had asked for one");
  // Whose verb it is stays open: both are the firm's, as it may be.
  EXPECT_CLAIM(en("He said that the firm denied the report and vowed to appeal."), "He", "that the firm denied the report and vowed to appeal");
}

TEST_F(Claims, WhenItWasSaidIsNoContent) {
  EXPECT_CLAIM(en("\"I am sure of it,\" he said after reading the letter."), "he", "\"I am sure of it,\"");
  EXPECT_CLAIM(en("\"Absolutely,\" he said when asked about it."), "he", "\"Absolutely,\"");
  EXPECT_CLAIM(en("\"They need help,\" Marsh said Dec. 6 on the radio."), "Marsh", "\"They need help,\"");
  EXPECT_CLAIM(en("Marsh said in a film that showed the dam, \"It is old.\""), "Marsh", "\"It is old.\"");
  EXPECT_CLAIM(en("Asked who had paid, Marsh said, \"I will not go into that.\""), "Marsh", "\"I will not go into that.\"");
  EXPECT_CLAIM(en("Marsh said when prices rise, rents follow."), "Marsh", "when prices rise, rents follow");
}

TEST_F(Claims, WhatIsSaidEndsWhereTheVerbOfItsNounBegins) {
  EXPECT_CLAIM(en("Those who support Marsh are young."), "who", "Marsh");
  EXPECT_CLAIM(en("The clerk who said that the dam was safe was sentenced in Leeds."), "who", "that the dam was safe");
  EXPECT_CLAIM(en("Asked whether the dam was safe, Marsh replied: \"It is.\""), "", "whether the dam was safe");
  EXPECT_CLAIM(en("Asked whether the dam was safe, Marsh replied: \"It is.\""), "Marsh", "\"It is.\"");
  // A clause of their own goes on.
  EXPECT_CLAIM(en("She met those who say that the dam was safe because rents fell."), "who", "that the dam was safe because rents fell");
  EXPECT_CLAIM(en("She met a clerk who said that the dam was safe and that nobody was hurt."), "who", "that the dam was safe and that nobody was hurt");
}

TEST_F(Claims, AQuotationThatEndedBelongsToWhoeverSaidIt) {
  const auto two = en("Marsh asked, \"Will it hold?\"\n\nWeller continued, \"It has held for years.\"");
  EXPECT_CLAIM(two, "Marsh", "\"Will it hold?\"");
  EXPECT_CLAIM(two, "Weller", "\"It has held for years.\"");
  const auto letter = en("The letter read, \"Come at once.\" Weller replied, \"I will not.\"");
  EXPECT_CLAIM(letter, "Weller", "\"I will not.\"");
  // A question before its speaker.
  EXPECT_CLAIM(en("\"Will it hold?\" Weller asked."), "Weller", "\"Will it hold?\"");
  // The name of a programme is not said.
  EXPECT_CLAIM(en("\"It will hold for years,\" Weller said on the city's \"Morning Hour,\" adding that he was sure."), "Weller", "\"It will hold for years,\"");
}

TEST_F(Claims, AParticipleIsTheSubjectsOfItsSentence) {
  EXPECT_CLAIM(en("At a rally in Leeds, Kent, Mr. Weller was just as blunt, claiming that the dam was safe."), "Mr. Weller", "that the dam was safe");
  EXPECT_CLAIM(en("Continuing to explain, Marsh left the room, saying that the dam was safe."), "Marsh", "that the dam was safe");
  EXPECT_CLAIM(en("Unmoved, Marsh left, adding that the dam was safe."), "Marsh", "that the dam was safe");
}

TEST_F(Claims, WhoeverStandsBehindAQuotationSaidIt) {
  EXPECT_CLAIM(en("\"It is old,\" Weller said.\n\n\"They are all here because it is free,\" Marsh shot back with a laugh."), "Marsh", "\"They are all here because it is free,\"");
  EXPECT_CLAIM(en("\"It is old,\" Weller said.\n\n\"They are all here because it is free,\" she shot back with a laugh."), "she", "\"They are all here because it is free,\"");
  EXPECT_THAT(en("\"They are all here because it is free,\" a laugh, a song."), testing::Not(testing::Contains(testing::Field(&Seen::source, "a laugh"))));
}

TEST_F(Claims, ASentenceInBracketsIsOneLikeAnyOther) {
  EXPECT_CLAIM(en("(There is no newer count, but several officials suggested he would win.)"), "several officials", "he would win");
  EXPECT_CLAIM(en("(The town has lost half its people, according to the census office.)"), "the census office", "The town has lost half its people");
  // An insertion is none.
  EXPECT_THAT(en("The town (Marsh says it is old) lies on a river."), IsEmpty());
  EXPECT_THAT(en("(Marsh said) it was late."), testing::Not(testing::Contains(testing::Field(&Seen::content, ""))));
}

TEST_F(Claims, APhraseBehindTheVerbWithAVerbOfItsOwnIsSaid) {
  EXPECT_CLAIM(en("Tom Weller, a farmer who advised Marsh on the plan, said Leeds so far has been lucky."), "Tom Weller, a farmer who advised Marsh on the plan", "Leeds so far has been lucky");
  EXPECT_CLAIM(en("The dam is safe, said a lawyer who acts for the firm."), "a lawyer who acts for the firm", "The dam is safe");
}

TEST_F(Claims, AClauseInFrontEndsWhereTheMainClauseBegins) {
  EXPECT_CLAIM(en("Claiming the vote was rigged, Dorn told the court that he would not leave."), "Dorn", "the vote was rigged");
  EXPECT_CLAIM(en("Knowing that rents would rise, Dorn bought two houses."), "Dorn", "that rents would rise");
  EXPECT_CLAIM(en("After saying that the road was safe, she closed it again."), "she", "that the road was safe");
  EXPECT_CLAIM(en("Most of the farmers, many of whom say prices are too low, stayed away."), "whom", "prices are too low");
  // A list goes on over its commas.
  EXPECT_CLAIM(en("The mayor said that roads, bridges and schools were safe."), "The mayor", "that roads, bridges and schools were safe");
}

TEST_F(Claims, WhenAndHowItWasSaidIsNotSaid) {
  EXPECT_CLAIM(en("The union rejected the offer while its members were still voting."), "The union", "the offer");
  EXPECT_CLAIM(en("The union rejected the offer in a statement on Monday."), "The union", "the offer");
  EXPECT_CLAIM(en("The mayor announced a new curfew and said schools would stay shut."), "The mayor", "a new curfew");
  EXPECT_CLAIM(en("The mayor announced a new curfew and said schools would stay shut."), "The mayor", "schools would stay shut");
  EXPECT_CLAIM(en("The senator condemned Friday's attack as a disgrace."), "The senator", "Friday's attack as a disgrace");
  EXPECT_CLAIM(en("Marsh said there is a danger of flooding."), "Marsh", "there is a danger of flooding");
  EXPECT_CLAIM(en("The council plans to close the pool before the summer."), "The council", "to close the pool before the summer");
}

TEST_F(Claims, ADayBehindTheVerbDoesNotSpeak) {
  EXPECT_CLAIM(en("“The dam will hold,” Governor Ann Marsh, a former engineer, said Tuesday."), "Governor Ann Marsh, a former engineer", "“The dam will hold,”");
  EXPECT_CLAIM(en("The Supreme Court this month rejected a request from the miners."), "The Supreme Court", "a request from the miners");
}

TEST_F(Claims, WhatIsToldOfTheSpeakerBelongsToHim) {
  EXPECT_CLAIM(en("“We will rebuild,” said Lena Ort, who has run the farm since 1999."), "Lena Ort, who has run the farm since 1999", "“We will rebuild,”");
  EXPECT_CLAIM(en("Lena Ort, a former judge who now runs the farm, said the river would rise."), "Lena Ort, a former judge who now runs the farm", "the river would rise");
  EXPECT_CLAIM(en("Critics of the plan, including two former ministers, say it is costly."), "Critics of the plan", "it is costly");
  EXPECT_CLAIM(en("Nobody was hurt, as police have said."), "police", "Nobody was hurt");
  for (const Seen& seen : en("Lena Ort, who has run the farm since 1999, said the river would rise.")) EXPECT_EQ(seen.claim.source_name, "Lena Ort");
}

TEST_F(Claims, APassiveSaysSomethingOfItsSubject) {
  EXPECT_CLAIM(en("Marsh was accused of taking bribes from builders."), "", "Marsh | of taking bribes from builders");
  EXPECT_CLAIM(en("The film was described by the jury as a masterpiece."), "the jury", "The film | as a masterpiece");
  // Neither an agent nor anything said.
  EXPECT_THAT(en("The road was described in May."), IsEmpty());
}

TEST_F(Claims, ANounTakesAnInfinitive) {
  EXPECT_CLAIM(en("The president's decision to reopen the border surprised his party."), "The president's", "to reopen the border");
  EXPECT_CLAIM(en("His promise to cut taxes was never kept."), "His", "to cut taxes");
  // To whom is not what for.
  EXPECT_THAT(en("His promises to voters were never kept."), IsEmpty());
}

TEST_F(Claims, ANounBehindAVerbIsNoVerb) {
  EXPECT_THAT(en("The mayor faced ridicule online for weeks."), IsEmpty());
}

TEST_F(Claims, AParticipleBehindARemarkIsSaidByItsSpeaker) {
  EXPECT_CLAIM(en("A strike on the market in Tarno killed at least 35 people, regional officials said, blaming the army of the neighbouring state."), "regional officials", "the army of the neighbouring state");
  EXPECT_CLAIM(en("The vote was fair, said the mayor, accusing the union of lies."), "the mayor", "of lies");
  EXPECT_CLAIM(en("The union said the talks had failed, accusing the company of bad faith."), "The union", "of bad faith");
  EXPECT_CLAIM(en("Police blamed the driver of the bus for the crash."), "Police", "for the crash");
}

TEST_F(Claims, WhatWasFoundOrSeenDoesNotSpeak) {
  const auto seen = en("The fragments found at the site come from a rocket, said Mark Harlow.");
  EXPECT_CLAIM(seen, "Mark Harlow", "The fragments found at the site come from a rocket");
  EXPECT_EQ(seen.size(), 1U);
  EXPECT_CLAIM(en("The board found that the brakes had failed."), "The board", "that the brakes had failed");
}

}  // namespace
}  // namespace dateline::extract
