// Through what, to whom and where a claim was told: only from the clause of its cue.
#include "claim_reader.h"

namespace dateline::extract {
namespace {

using model::MediumKind;

class Telling : public Claims {
 protected:
  // "kind|name|words of the medium|told to|place" of the first claim.
  static std::string told(const std::string& code, const std::string& text) {
    const std::vector<Seen> claims = read(code, text);
    if (claims.empty()) return "no claim";
    const model::Claim& claim = claims.front().claim;
    std::string out;
    if (claim.medium)
      out += std::string(to_string(claim.medium->kind)) + "|" + claim.medium->name + "|" +
             std::string(text::slice(text, claim.medium->mention));
    if (claim.told_to) out += " > " + claim.told_to->name;
    if (claim.place) out += " @ " + claim.place->name;
    return out;
  }
};

TEST_F(Telling, TellsTheHouseThatWasToldAsMediumAndAddressee) {
  EXPECT_EQ(told("en", "The minister told AFP on Tuesday that talks would resume."), "agency|AFP|AFP > AFP");
  EXPECT_EQ(told("en", "The ministry confirmed to Reuters that two ferries had been sold."),
            "agency|Reuters|to Reuters > Reuters");
  EXPECT_EQ(told("en", "Lind told the newspaper Le Matin on Friday she would resign."),
            "press|Le Matin|the newspaper Le Matin > Le Matin");
  EXPECT_EQ(told("en", "A driver told the Daily Ledger newspaper that the plant would close."),
            "press|Daily Ledger|the Daily Ledger newspaper > Daily Ledger");
  EXPECT_EQ(told("de", "Die Ministerin sagte am Dienstag der Nachrichtenagentur dpa, die Fähre sei verkauft."),
            "agency|dpa|der Nachrichtenagentur dpa > dpa");
  EXPECT_EQ(told("de", "«Wir sind bereit», sagte Petra Lind dem «Spiegel»."), "press|Spiegel|dem «Spiegel» > Spiegel");
  EXPECT_EQ(told("de", "Der Wirt sagte gegenüber der „Uferpost“, man prüfe den Fall."),
            "press|Uferpost|gegenüber der „Uferpost“ > Uferpost");
  EXPECT_EQ(told("de", "Sie sagte dem Sender Nordfunk, die Brücke bleibe zu."),
            "broadcast|Nordfunk|dem Sender Nordfunk > Nordfunk");
}

TEST_F(Telling, TellsOccasions) {
  EXPECT_EQ(told("en", "Lind said in an interview with the BBC that the plant was safe."),
            "interview|BBC|in an interview with the BBC");
  EXPECT_EQ(told("en", "\"We won't go,\" Lind told the BBC in an interview on Sunday."),
            "interview|BBC|in an interview > BBC");
  EXPECT_EQ(told("en", "The mayor said at a press conference in Berlin that forty people were hurt."),
            "press-conference||at a press conference @ Berlin");
  EXPECT_EQ(told("en", "In a statement, the ministry said the bridge was closed."), "statement||In a statement");
  EXPECT_EQ(told("en", "In a letter to the commission, the union demanded higher pay."),
            "letter||In a letter > commission");
  EXPECT_EQ(told("de", "Lind sagte im ZDF-Interview, es gehe voran."), "interview|ZDF|im ZDF-Interview");
  EXPECT_EQ(told("de", "Im Gespräch mit der „Uferpost“ sagte Lind, die Lage sei ernst."),
            "interview|Uferpost|Im Gespräch mit der „Uferpost“");
  EXPECT_EQ(told("de", "Der Bürgermeister teilte auf einer Pressekonferenz in Berlin mit, die Brücke sei zu."),
            "press-conference||auf einer Pressekonferenz @ Berlin");
  EXPECT_EQ(told("de", "In einer Mitteilung erklärte das Ministerium, die Brücke sei gesperrt."),
            "statement||In einer Mitteilung");
  EXPECT_EQ(told("de", "In einem Brief an die Kommission forderte die Gewerkschaft höhere Löhne."),
            "letter||In einem Brief > Kommission");
}

TEST_F(Telling, TellsNetworks) {
  EXPECT_EQ(told("en", "Holm wrote on X that he would not resign."), "network|X|on X");
  EXPECT_EQ(told("en", "In a post on Telegram, the governor said three drones had been shot down."),
            "network|Telegram|In a post on Telegram");
  EXPECT_EQ(told("de", "Die Reederin schrieb am Dienstag auf Telegram: „Wir halten stand.“"),
            "network|Telegram|auf Telegram");
  EXPECT_EQ(told("de", "In einem Beitrag auf X erklärte der Senator, er werde klagen."),
            "network|X|In einem Beitrag auf X");
}

TEST_F(Telling, TellsHouseOfThePeopleAudiencesAndPlaces) {
  EXPECT_EQ(told("en", "The chancellor told parliament that the budget was ready."),
            "parliament||parliament > parliament");
  EXPECT_EQ(told("en", "\"We are ready,\" Petra Lind told reporters in Geneva."), " > reporters @ Geneva");
  EXPECT_EQ(told("en", "Lind told her supporters that the fight was not over."), " > supporters");
  EXPECT_EQ(told("de", "Die Ministerin sagte vor dem Bundestag, der Haushalt stehe."),
            "parliament||vor dem Bundestag > Bundestag");
  EXPECT_EQ(told("de", "„Das ist falsch“, sagte der Sprecher vor Journalisten in Genf."), " > Journalisten @ Genf");
  EXPECT_EQ(told("de", "Die Polizei teilte am Montag in Kiel mit, der Mann sei gefunden."), " @ Kiel");
}

TEST_F(Telling, LeavesAloneWhatBelongsToTheContent) {
  EXPECT_EQ(told("en", "The letter said that a court in Berlin had ruled."), "");
  EXPECT_EQ(told("en", "Holm said he had told AFP everything on Telegram."), "");
  EXPECT_EQ(told("de", "Die Ministerin sagte, sie habe der Zeitung „Uferpost“ in Kiel nie etwas gesagt."), "");
  EXPECT_EQ(told("de", "Holm bestritt, auf X gedroht zu haben."), "");
}

TEST_F(Telling, LeavesAloneWhatOnlyLooksLikeIt) {
  EXPECT_EQ(told("en", "Court papers said the man had fled."), "");
  EXPECT_EQ(told("en", "Holm was told that the plant would close."), "");
  EXPECT_EQ(told("de", "Laut Lind ist das Gericht zuständig."), "");
  EXPECT_EQ(told("de", "Ein Mitarbeiter des Senders sagte, man prüfe das."), "");
}

TEST_F(Telling, DoesNotTakeTheSeatOfASpeakerForThePlace) {
  EXPECT_EQ(told("de", "Ein Forscher des Instituts in Kiel erklärt die These so: „Es ist der Wind.“"), "");
  EXPECT_EQ(told("de", "Das fordert der Verband, eine in Kiel ansässige Gruppe, die sagt, der Hafen sei zu klein."), "");
}

TEST_F(Telling, GivesEachOfTwoCuesItsOwn) {
  const auto claims =
      en("The company said in a filing that sales fell, and its chief executive told CNBC that jobs were safe.");
  ASSERT_EQ(claims.size(), 2U);
  EXPECT_FALSE(claims[0].claim.medium);
  ASSERT_TRUE(claims[1].claim.medium);
  EXPECT_EQ(claims[1].claim.medium->name, "CNBC");
}

TEST_F(Telling, TakesTheAgencyThatWasToldOutOfTheSource) {
  const auto claims = de("Wie die Ministerin der Deutschen Presse-Agentur sagte, sind die Gespräche beendet.");
  ASSERT_EQ(claims.size(), 1U);
  EXPECT_EQ(claims[0].source, "die Ministerin");
  ASSERT_TRUE(claims[0].claim.told_to);
  EXPECT_EQ(claims[0].claim.told_to->key, "org:dpa");
}

TEST_F(Telling, LeavesTheReportersOfAnAgencyTheSource) {
  const auto claims = de("Zwei Reporter der Nachrichtenagentur AFP bestätigten, dass die Brücke zu ist.");
  ASSERT_EQ(claims.size(), 1U);
  EXPECT_EQ(claims[0].source, "Zwei Reporter der Nachrichtenagentur AFP");
  EXPECT_FALSE(claims[0].claim.told_to);
}

TEST_F(Telling, NeverReachesIntoContentSourceOrCue) {
  const std::string text =
      "Lind told the BBC in an interview in Oslo on Sunday that she had written to AFP in Bonn, and \"in a letter to "
      "Reuters\" she told Tass so.";
  for (const Seen& seen : en(text)) {
    const model::Claim& claim = seen.claim;
    text::Spans mentions;
    if (claim.medium) mentions.push_back(claim.medium->mention);
    if (claim.told_to) mentions.push_back(claim.told_to->mention);
    if (claim.place) mentions.push_back(claim.place->mention);
    for (const text::Span& mention : mentions) {
      for (const text::Spans* spans : {&claim.source, &claim.cue, &claim.content}) {
        for (const text::Span& span : *spans) EXPECT_FALSE(span.overlaps(mention)) << text::slice(text, mention);
      }
    }
  }
}

}  // namespace
}  // namespace dateline::extract
