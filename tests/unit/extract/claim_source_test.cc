// Who is meant: documents, people named by their age, sources that speak of themselves, accounts, quotations of every convention.
#include "claim_reader.h"

namespace dateline::extract {
namespace {

using testing::Contains;
using testing::Each;
using testing::Field;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

class Sources : public Claims {
 protected:
  static std::vector<std::string> names(const std::vector<Seen>& claims) {
    std::vector<std::string> out;
    for (const Seen& seen : claims) out.push_back(seen.claim.source_name);
    return out;
  }
};

TEST_F(Sources, DocumentsAreToldMoreOf) {
  EXPECT_CLAIM(en("A letter obtained by the Harbour Post shows that the mayor knew of the leak."), "A letter obtained by the Harbour Post", "that the mayor knew of the leak");
  EXPECT_THAT(names(en("A letter obtained by the Harbour Post shows that the mayor knew of the leak.")), Contains("letter"));
  EXPECT_CLAIM(en("An inspection report dated 3 February, seen by Kestrel Wire, said the valve was cracked."), "An inspection report", "the valve was cracked");
  EXPECT_CLAIM(en("Court documents filed on Monday say the driver had been drinking."), "Court documents filed on Monday", "the driver had been drinking");
  EXPECT_CLAIM(en("According to an audit seen by Kestrel Wire, funds were missing."), "an audit seen by Kestrel Wire", "funds were missing");
  EXPECT_CLAIM(de("In einem Prüfbericht vom 3. Februar, der der Zeitung vorliegt, heißt es, das Ventil sei gerissen."), "einem Prüfbericht", "das Ventil sei gerissen");
  EXPECT_CLAIM(de("Aus einem Vermerk geht hervor, dass die Leitung von dem Leck wusste."), "einem Vermerk", "dass die Leitung von dem Leck wusste");
  EXPECT_CLAIM(de("Dem Brief zufolge, der der Zeitung vorliegt, war der Damm brüchig."), "Dem Brief", "war der Damm brüchig");
}

TEST_F(Sources, AVerbBehindTheSourceIsNoParticiple) {
  EXPECT_CLAIM(en("The mayor warned of floods."), "The mayor", "floods");
  EXPECT_CLAIM(en("The group based in Leeds said the dam was safe."), "The group based in Leeds", "the dam was safe");
  EXPECT_THAT(en("The letter moved on Monday."), IsEmpty());
}

TEST_F(Sources, PeopleNamedByTheirAge) {
  EXPECT_THAT(names(de("Karin Adler (48) leitet das Werk. „Wir bauen weiter“, sagte die 48-Jährige.")), Contains("Karin Adler"));
  EXPECT_THAT(names(de("Der 35-jährige Tim Rohde wurde befragt. Er habe geschlafen, sagte der 35-Jährige.")), Each("Tim Rohde"));
  EXPECT_THAT(names(en("Karen Adler, 48, runs the plant. \"We keep building,\" the 48-year-old said.")), Each("Karen Adler"));
  EXPECT_THAT(names(en("The 35-year-old driver, Tim Rohde, was questioned. The 35-year-old said he had slept.")), Each("Tim Rohde"));
}

TEST_F(Sources, AnAgeThatIsNotToldOfOnePersonNamesNobody) {
  EXPECT_THAT(names(de("Die Polizei nahm einen 35-Jährigen fest. Der 35-Jährige sagte, er habe geschlafen.")), Each("35-Jährige"));
  EXPECT_THAT(names(de("Anna Beck, 35, und Karla Rohde, 35, klagten. Die 35-Jährige sagte, es sei vorbei.")), Each("35-Jährige"));
  EXPECT_THAT(names(de("Tim Rohde, 35, kam. Die 35-Jährige sagte, es sei vorbei.")), Each("35-Jährige"));
  EXPECT_THAT(names(de("Tim Rohde, 36, kam. Der 35-Jährige sagte, es sei vorbei.")), Each("35-Jährige"));
}

TEST_F(Sources, WhoSpeaksForSomebodyIsNotHim) {
  EXPECT_THAT(names(en("Prosecutors charged Tim Rohde. Rohde's lawyer denied the charges. Rohde’s spokeswoman declined to comment.")), testing::ElementsAre("Rohde's lawyer", "Rohde’s spokeswoman"));
  EXPECT_THAT(names(en("A lawyer for Tim Rohde denied the charges.")), Each("lawyer for Tim Rohde"));
  EXPECT_THAT(names(de("Tim Rohde wurde angeklagt. Rohdes Anwalt bestritt die Vorwürfe.")), Each("Rohdes Anwalt"));
  EXPECT_THAT(names(de("Der Anwalt von Tim Rohde bestritt die Vorwürfe.")), Each("Anwalt von Tim Rohde"));
  EXPECT_THAT(names(de("Bürgermeister Hans Maas bestritt die Vorwürfe.")), Each("Hans Maas"));
}

TEST_F(Sources, ASecondSpeakerOfTheSentenceKeepsHisFigure) {
  const auto crowd = de("Nach Angaben der Gewerkschaft kamen 8.500 Menschen, der Arbeitgeberverband sprach von 3.800.");
  EXPECT_CLAIM(crowd, "Angaben der Gewerkschaft", "kamen 8.500 Menschen");
  EXPECT_CLAIM(crowd, "der Arbeitgeberverband", "von 3.800");
  EXPECT_CLAIM(de("Laut Polizei wurde der Fahrer verletzt, sein Zustand ist stabil."), "Polizei", "wurde der Fahrer verletzt, sein Zustand ist stabil");
}

TEST_F(Sources, ThatPointsToTheSentenceBeforeWhateverItsSpeakerIsCalled) {
  for (const char* who : {"Ministerin Jana Kolb", "Jana Kolb", "die Ministerin", "Bürgermeisterin Kolb"}) {
    EXPECT_CLAIM(de("Die Brücke wird gesperrt. Das sagte " + std::string(who) + " am Montag."), who, "Die Brücke wird gesperrt | Das");
  }
  EXPECT_CLAIM(de("Damit steigt die Zahl der Boote auf 32, sagte Hafenmeisterin Jana Kolb."), "Hafenmeisterin Jana Kolb", "Damit steigt die Zahl der Boote auf 32");
  EXPECT_THAT(de("Die Zahl stieg. Das bestätigte Treffen Maas beginnt um acht."), IsEmpty());
  EXPECT_CLAIM(de("Damit er kommen kann, braucht er Geld, sagte der Wirt."), "der Wirt", "Damit er kommen kann, braucht er Geld");
}

TEST_F(Sources, BodiesAndGroupsGoOnSpeakingAsItAndThey) {
  EXPECT_THAT(names(en("The dockers' union called a strike for Monday. It said 900 people would take part.")), testing::ElementsAre("dockers' union", "dockers' union"));
  EXPECT_THAT(names(en("Officials said the dam held. They said 40 houses were flooded.")), Each("Officials"));
  EXPECT_THAT(names(de("Die Behörden meldeten 40 Tote. Die Brücke sei gesperrt, teilten sie am Montag mit.")), Each("Behörden"));
  // Nobody whom the word could mean stands before it.
  EXPECT_THAT(names(en("The mayor spoke on Monday. It said the dam held.")), testing::ElementsAre("It"));
  EXPECT_THAT(names(en("The union met.\n\nThey said the dam held.")), testing::ElementsAre("They"));
  EXPECT_THAT(names(de("Der Wirt sagte, er komme. Das Boot fuhr ab, teilten sie mit.")), testing::ElementsAre("Wirt", "sie"));
}

TEST_F(Sources, AClauseThatAnswersIsAnothersDenial) {
  const auto moscow = de("Kiew sagt, der Angriff habe zehn Menschen getötet, was Moskau zurückweist.");
  EXPECT_CLAIM(moscow, "Kiew", "der Angriff habe zehn Menschen getötet");
  EXPECT_CLAIM(moscow, "Moskau", "der Angriff habe zehn Menschen getötet");
  EXPECT_THAT(moscow, Contains(Field(&Seen::claim, Field(&model::Claim::stance, model::Stance::kDenies))));
  EXPECT_CLAIM(de("Die Staatsanwaltschaft wirft ihm Betrug vor, was die Firma bestreitet."), "die Firma", "Betrug");
  const auto hospital = en("Prosecutors said that the insurer had paid the group, a claim that the hospital has denied.");
  EXPECT_CLAIM(hospital, "Prosecutors", "that the insurer had paid the group");
  EXPECT_CLAIM(hospital, "the hospital", "that the insurer had paid the group");
  EXPECT_CLAIM(en("The clinic paid a ransom, which its director denied."), "its director", "The clinic paid a ransom");
  // A relative clause tells more of its noun, a question asks.
  EXPECT_CLAIM(en("The company, which denied the charges, said it would appeal."), "The company, which denied the charges", "it would appeal");
  EXPECT_CLAIM(de("Er sagte, was er dachte."), "Er", "was er dachte");
}

TEST_F(Sources, WhatStandsBehindADenialAndAColonIsSaidAgainstIt) {
  const auto stances = [](const std::vector<Seen>& claims) {
    std::string out;
    for (const Seen& seen : claims) out += seen.content + "=" + std::string(model::to_string(seen.claim.stance)) + " ";
    return out;
  };
  EXPECT_EQ(stances(de("Das Rathaus wies das zurück: Damals sei kein Schaden festgestellt worden.")), "das=denies Damals sei kein Schaden festgestellt worden=asserts ");
  EXPECT_EQ(stances(de("Das dementierte die Firma: Es habe keinen Brief gegeben.")), "Das=denies Es habe keinen Brief gegeben=asserts ");
  EXPECT_EQ(stances(de("Der Minister dementierte: Er sei nie dort gewesen.")), "Er sei nie dort gewesen=asserts ");
  EXPECT_EQ(stances(de("Die Firma bestritt, dass es einen Brief gab.")), "dass es einen Brief gab=denies ");
}

TEST_F(Sources, WhatIsDeniedMayStandInFront) {
  EXPECT_CLAIM(de("Die Vorwürfe wies der Minister zurück."), "der Minister", "Die Vorwürfe");
  EXPECT_CLAIM(de("Den Vorwurf wies die Firma am Montag zurück."), "die Firma", "Den Vorwurf");
  EXPECT_CLAIM(de("Berichte bestätigten die Zahl."), "Berichte", "die Zahl");
  EXPECT_CLAIM(de("Der Bericht kritisiert den Minister."), "Der Bericht", "den Minister");
}

TEST_F(Sources, WhoIsSuspectedOrCalledSomethingHasNotSpoken) {
  const auto arrest = en("Two men suspected of theft were arrested on Monday, the police said.");
  EXPECT_THAT(arrest, SizeIs(1));
  EXPECT_CLAIM(arrest, "the police", "Two men suspected of theft were arrested on Monday");
  EXPECT_THAT(names(en("A group calling itself Night Ledger claimed that it had stolen the files.")), Each("Night Ledger"));
  EXPECT_CLAIM(en("The mayor warned of floods."), "The mayor", "floods");
}

TEST_F(Sources, WhoSpeaksOfItself) {
  const auto works = de("Das Werk fertigt nach eigenen Angaben 1200 Autos pro Tag.");
  ASSERT_THAT(works, SizeIs(1));
  EXPECT_EQ(works[0].source, "eigenen Angaben");
  EXPECT_EQ(works[0].claim.source_name, "Werk");
  EXPECT_FALSE(works[0].claim.hearsay);
  EXPECT_THAT(names(de("Nach eigenen Angaben hat Tim Rohde den Wagen verkauft.")), Each("Tim Rohde"));
  EXPECT_TRUE(de("Ersten Angaben zufolge gab es Verletzte.").at(0).claim.hearsay);
}

TEST_F(Sources, Accounts) {
  EXPECT_CLAIM(en("By Kyiv's account, 300 soldiers were killed."), "Kyiv", "300 soldiers were killed");
  EXPECT_CLAIM(en("The town fell on Friday, by the ministry's own count."), "the ministry", "The town fell on Friday");
  EXPECT_THAT(en("She closed the bank's account on Friday."), IsEmpty());
  EXPECT_THAT(names(de("Nach Angaben der Feuerwehr brannten drei Hallen.")), Each("Feuerwehr"));
}

TEST_F(Sources, AsClaimedBySomebody) {
  const auto claimed = en("The plant had no permit, as claimed by the union, and ran for years.");
  EXPECT_CLAIM(claimed, "the union", "The plant had no permit");
  EXPECT_THAT(claimed, Each(Field(&Seen::claim, Field(&model::Claim::stance, model::Stance::kAlleges))));
  EXPECT_CLAIM(en("The brakes, as claimed by the union, had been worn for years."), "the union", "The brakes | had been worn for years");
  EXPECT_CLAIM(en("As alleged by the prosecutors, the mayor took bribes."), "the prosecutors", "the mayor took bribes");
  EXPECT_EQ(en("The talks broke down, as confirmed by the ministry.").at(0).claim.stance, model::Stance::kConfirms);
  // Somebody who claims himself, and what is claimed by nobody.
  EXPECT_CLAIM(en("As the union claimed, the brakes were worn."), "the union", "the brakes were worn");
  EXPECT_THAT(en("The prize was picked up as claimed by noon."), Not(Contains(Field(&Seen::source, "noon"))));
}

TEST_F(Sources, AnAppositionHoldsTheName) {
  const auto name = [](const std::string& lang, const std::string& text) { return read(lang, text).at(0).claim.source_name; };
  EXPECT_EQ(name("en", "The operator, Borea Lines, said the ship was safe."), "Borea Lines");
  EXPECT_EQ(name("en", "A former engineer at the company, Nils Holm, said the ship was old."), "Nils Holm");
  EXPECT_EQ(name("en", "The ferry's operator, Borea and Sons, denied the report."), "Borea and Sons");
  EXPECT_EQ(name("de", "Der Betreiber, die Reederei Borea, teilte mit, das Schiff sei sicher."), "Borea");
  EXPECT_EQ(name("en", "The mayor, Ann Marsh, said the ship was safe."), "Ann Marsh");
  // No name stands there.
  EXPECT_EQ(name("en", "The operator, a shipping line from Leeds, said the ship was safe."), "operator");
  EXPECT_EQ(name("en", "The operator said the ship was safe."), "operator");
}

TEST_F(Sources, QuotationMarksOfEveryConvention) {
  for (const std::string quoted : {"„Wir gehen nicht“", "»Wir gehen nicht«", "«Wir gehen nicht»", "“Wir gehen nicht”", "\"Wir gehen nicht\"", "‚Wir gehen nicht‘", "›Wir gehen nicht‹", "''Wir gehen nicht''",
                                   ",,Wir gehen nicht''", "'Wir gehen nicht'"}) {
    const auto claims = de(quoted + ", sagte Trainerin Ruth Adler.");
    EXPECT_CLAIM(claims, "Trainerin Ruth Adler", quoted);
    EXPECT_THAT(claims, Each(Field(&Seen::claim, Field(&model::Claim::type, model::SpeechType::kDirect)))) << quoted;
  }
  EXPECT_CLAIM(en("‘We’re not leaving, it’s our home,’ said Ruth Adler. ‘The river’s rising.’"), "Ruth Adler", "‘We’re not leaving, it’s our home,’ | ‘The river’s rising.’");
  EXPECT_CLAIM(en("‘He said “no” to me,’ Ruth Adler said."), "Ruth Adler", "‘He said “no” to me,’");
  EXPECT_CLAIM(en("'They're the workers' friends,' said Ruth Adler."), "Ruth Adler", "'They're the workers' friends,'");
}

TEST_F(Sources, ApostrophesTitlesAndTermsQuoteNobody) {
  EXPECT_THAT(en("It was the '90s and rock 'n' roll ruled."), IsEmpty());
  EXPECT_THAT(en("The workers' union met. The drivers' pay fell."), IsEmpty());
  EXPECT_THAT(en("The so-called \"peace train\" left at noon."), IsEmpty());
  EXPECT_THAT(de("Der Film ‚Nacht am Hafen‘ läuft ab Mai."), IsEmpty());
  EXPECT_THAT(de("Das ist 'ne Sache für Hans' Bruder."), IsEmpty());
}

// "sie" is one woman beside a singular verb, several people beside a plural one.
TEST_F(Claims, OneWomanAndSeveralPeopleShareAPronoun) {
  const auto names = [](const std::vector<Seen>& seen) {
    std::vector<std::string> out;
    for (const Seen& one : seen) out.push_back(one.claim.source_name);
    return out;
  };
  EXPECT_THAT(names(de("Mehr als 110 wurden verletzt, wie Gouverneurin Petra Ilic mitteilte. Sie sprach von einem „gezielten Angriff“.")), Each("Petra Ilic"));
  EXPECT_THAT(names(de("Ministerin Eva Maas trat zurück. Sie habe Fehler gemacht, sagte sie. Die Zahl der Toten gab sie mit 43 an.")), Each("Eva Maas"));
  EXPECT_THAT(names(de("Ministerin Eva Maas besuchte die Bauern. Weil sie nicht zahlen wollten, drohten sie mit Streik.")), Each("sie"));
  EXPECT_THAT(names(de("Ministerin Eva Maas lud die Bauern ein. Sie kamen mit Traktoren, sagten sie.")), Each("sie"));
}

}  // namespace
}  // namespace dateline::extract
