#include "wording/reason.h"

#include <gtest/gtest.h>

#include "wording/words.h"

namespace dateline::wording {
namespace {

const Voice kHarbour{"Hafenamt", true, "40 Boote", "2025-03-04"};
const Voice kCrew{"crews", true, "“some” 55 boats", "2025-03-06"};
const Voice kNobody{"Küstenblatt", false, "60", ""};

Clause made(const char* form, std::vector<Voice> voices) {
  Clause out;
  out.form = form;
  out.voices = std::move(voices);
  return out;
}

std::string english(const Reason& reason) { return in_words(reason, Words::of("en"), true); }
std::string german(const Reason& reason) { return in_words(reason, Words::of("de")); }

TEST(Reason, ReadsAsASentenceInBothLanguages) {
  Clause said = made("said-by", {kHarbour, kCrew});
  said.witnesses = 2;
  const Reason reason{said, made("denied-by", {kNobody})};
  EXPECT_EQ(english(reason),
            "Said by Hafenamt and crews (2 independent witnesses); denied by unnamed sources (Küstenblatt).");
  EXPECT_EQ(german(reason),
            "Aussage: Hafenamt und crews (2 unabhängige Zeugen); Widerspruch: ungenannte Quellen (Küstenblatt).");
}

TEST(Reason, QuotesStayAsPrintedAndNumbersAndDaysAreTheReaders) {
  Clause differ = made("figure-differ-at-least", {kHarbour, kCrew});
  differ.gap = 1500;
  differ.percent = 38;
  EXPECT_EQ(english({differ}),
            "Hafenamt (“40 Boote”, 2025-03-04) and crews (““some” 55 boats”, 2025-03-06): at least 1,500 apart (38 "
            "percent of the smaller figure).");
  EXPECT_EQ(german({differ}),
            "Hafenamt („40 Boote“, 4. März 2025) und crews („“some” 55 boats“, 6. März 2025): mindestens 1.500 auseinander (38 "
            "Prozent der kleineren Zahl).");
}

TEST(Reason, DaysAreThoseOfProgramsOnlyWhereAsked) {
  EXPECT_EQ(in_words({made("figure-withdrawn", {kHarbour})}, Words::of("en")), "“40 Boote” (Hafenamt, 4 Mar 2025) stands beside words of correction or withdrawal.");
  EXPECT_EQ(in_words({made("figure-withdrawn", {kHarbour})}, Words::of("en"), true), "“40 Boote” (Hafenamt, 2025-03-04) stands beside words of correction or withdrawal.");
}

TEST(Reason, LeavesOutWhatIsNotKnown) {
  EXPECT_EQ(english({made("figure-revised", {kNobody, kHarbour})}),
            "Unnamed sources (Küstenblatt): first “60”, then “40 Boote” (2025-03-04).");
  EXPECT_EQ(english({made("said-by", {kHarbour})}), "Said by Hafenamt.");
  Clause differ = made("figure-differ", {kHarbour, kCrew});
  differ.gap = 15;
  EXPECT_EQ(english({differ}),
            "Hafenamt (“40 Boote”, 2025-03-04) and crews (““some” 55 boats”, 2025-03-06): 15 apart.");
}

TEST(Reason, CountsWhoIsNotNamed) {
  Clause said = made("said-by", {kHarbour, kCrew});
  said.more = 3;
  EXPECT_EQ(english({said}), "Said by Hafenamt, crews and 3 more.");
  EXPECT_EQ(german({said}), "Aussage: Hafenamt, crews und 3 weitere.");
}

TEST(Reason, NamesOfSourcesAreNeverFilledIn) {
  const Voice odd{"{names} [x]", true, "{gap}", ""};
  EXPECT_EQ(english({made("figure-single", {odd})}), "The figure “{gap}” comes from {names} [x] alone.");
}

TEST(Reason, WhatIsWrittenIsReadBack) {
  Clause differ = made("figure-differ", {kHarbour, kNobody});
  differ.gap = 12.5;
  differ.times = 3;
  differ.more = 7;
  differ.witnesses = 2;
  const Reason reason{differ, made("said-by-nobody", {})};
  EXPECT_EQ(german(decode(encode(reason))), german(reason));
  EXPECT_EQ(encode(decode(encode(reason))), encode(reason));
}

TEST(Reason, WhatIsNoReasonHasNoClauses) {
  for (const char* line :
       {"", "[]", "{}", "null", "7", "[7]", "[[]]", "[{}]", "[{\"form\":7}]", "[{\"form\":\"no-such-form\"}]",
        "[{\"form\":\"said-by\",\"voices\":[7]}]", "[{\"form\":", "\xff"}) {
    EXPECT_TRUE(decode(line).empty()) << line;
  }
  EXPECT_EQ(english({}), "");
}

TEST(Reason, WhatIsMissingOrOfAnotherKindIsTakenAsUnknown) {
  EXPECT_EQ(english(decode("[{\"form\":\"said-by\",\"voices\":[{\"name\":\"A\",\"named\":1,\"day\":3}],\"more\":-2,"
                           "\"witnesses\":\"x\"}]")),
            "Said by A.");
}

}  // namespace
}  // namespace dateline::wording
