// Time expressions in articles: what a reader relies on, whatever the text.
#include "extract/time/time_tagger.h"

#include <gtest/gtest.h>

#include <regex>

#include "calendar/edtf.h"
#include "support/processor_time.h"

namespace dateline::extract {
namespace {

struct Reader {
  explicit Reader(const std::string& code, Direction forced = Direction::kUnknown)
      : pack(lang::load_pack(code, lang::embedded_files(code)).value()), tagger(*pack, broken, forced) {
    EXPECT_FALSE(broken);
  }

  std::vector<model::Timex> read(const std::string& text, const std::string& published = {}) const {
    model::Article article;
    article.text = text;
    if (!published.empty()) article.published = *model::parse_published(published, model::PublishedBasis::kGiven);
    return tagger.find(analyse(article, *pack));
  }
  // "text=value text=value"
  std::string told(const std::string& text, const std::string& published = {}) const {
    std::string out;
    for (const model::Timex& timex : read(text, published)) {
      out += (out.empty() ? "" : " | ") + std::string(text::slice(text, timex.span)) + "=" + timex.value;
    }
    return out;
  }

  std::shared_ptr<lang::Pack> pack;
  std::optional<base::Problem> broken;
  TimeTagger tagger;
};

const Reader& german() {
  static const Reader reader("de");
  return reader;
}
const Reader& english() {
  static const Reader reader("en");
  return reader;
}

TEST(TimeTagger, EnumerationsShareWhatTheyLeaveOut) {
  EXPECT_EQ(german().told("Gespielt wird am 3., 4. und 5. Oktober 2019.", "2019-09-20"), "3.=2019-10-03 | 4.=2019-10-04 | 5. Oktober 2019=2019-10-05");
  EXPECT_EQ(german().told("Offen ist von 9.30 bis 18 Uhr.", "2019-09-20"), "9.30=2019-09-20T09:30 | 18 Uhr=2019-09-20T18:00");
  EXPECT_EQ(german().told("Das dauert sechs bis acht Monate."), "sechs=P6M | acht Monate=P8M");
  EXPECT_EQ(english().told("They met on April 24 and 25 in Rome.", "1999-05-01"), "April 24=1999-04-24 | 25=1999-04-25");
}

TEST(TimeTagger, DirectionFollowsTheVerb) {
  EXPECT_EQ(german().told("Am Freitag brannte die Halle.", "2024-11-10"), "Freitag=2024-11-08");
  EXPECT_EQ(german().told("Am Freitag wird die Halle eröffnet.", "2024-11-10"), "Freitag=2024-11-15");
  EXPECT_EQ(english().told("The hall burned down on Friday.", "2024-11-10"), "Friday=2024-11-08");
  EXPECT_EQ(english().told("The hall will open on Friday.", "2024-11-10"), "Friday=2024-11-15");
  EXPECT_EQ(german().told("Bis März könnten es 900 Betten werden.", "2024-11-10"), "März=2025-03");
  EXPECT_EQ(german().told("Die Miete dürfte im Februar sinken.", "2024-11-10"), "Februar=2025-02");
  EXPECT_EQ(german().told("Das Boot könnte im Februar gestohlen worden sein.", "2024-11-10"), "Februar=2024-02");
  EXPECT_EQ(english().told("The band walked out for a week on Friday.", "2024-11-10"), "a week=P1W | Friday=2024-11-08");
}

TEST(TimeTagger, SmallHoursBelongToTheNightThatIsOver) {
  EXPECT_EQ(english().told("The village was shelled overnight. Shells hit it at 2 a.m.", "2024-11-10"), "overnight=2024-11-10TNI | 2 a.m.=2024-11-10T02:00");
  EXPECT_EQ(german().told("Das Dorf wurde in der Nacht beschossen. Gegen 2 Uhr schlugen Granaten ein.", "2024-11-10"), "Nacht=2024-11-10TNI | 2 Uhr=2024-11-10T02:00");
  // … and to the one that begins on a day that is named.
  EXPECT_EQ(english().told("The village was shelled on Tuesday night. Shells hit it at 2 a.m.", "2024-11-10"), "Tuesday night=2024-11-05TNI | 2 a.m.=2024-11-06T02:00");
  EXPECT_EQ(english().told("The curfew starts tonight. It ends at 5 a.m.", "2024-11-10"), "tonight=2024-11-10TNI | 5 a.m.=2024-11-11T05:00");
}

TEST(TimeTagger, APersonCanOverruleTheDirection) {
  const Reader ahead("en", Direction::kFuture);
  const Reader back("en", Direction::kPast);
  EXPECT_EQ(ahead.told("The hall burned down on Friday.", "2024-11-10"), "Friday=2024-11-15");
  EXPECT_EQ(back.told("The hall will open on Friday.", "2024-11-10"), "Friday=2024-11-08");
  EXPECT_EQ(back.told("It opened on June 19, 2030.", "2024-11-10"), "June 19, 2030=2030-06-19") << "what is said is never overruled";
}

TEST(TimeTagger, NothingIsGuessedWithoutAPublicationDay) {
  const auto unknown = german().read("Im Dezember und am Samstag, gestern und am 19. Juni 2024.");
  ASSERT_EQ(unknown.size(), 4U);
  EXPECT_EQ(unknown[0].value, "XXXX-12");
  EXPECT_EQ(unknown[0].edtf, "XXXX-12");
  EXPECT_EQ(unknown[1].value, "XXXX-WXX-6");
  EXPECT_EQ(unknown[2].value, "XXXX-XX-XX");
  for (int i = 0; i < 3; ++i) {
    EXPECT_FALSE(unknown[static_cast<std::size_t>(i)].days.earliest);
    EXPECT_FALSE(unknown[static_cast<std::size_t>(i)].days.latest);
    EXPECT_EQ(unknown[static_cast<std::size_t>(i)].anchor, model::TimexAnchor::kNone);
  }
  EXPECT_EQ(unknown[3].value, "2024-06-19");
  EXPECT_EQ(unknown[3].anchor, model::TimexAnchor::kExplicit);
}

TEST(TimeTagger, APublicationMonthNarrowsButDoesNotDecide) {
  const auto found = german().read("Gestern brannte es. Im vergangenen Jahr war es ruhig.", "2024-11");
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].value, "XXXX-XX-XX");
  EXPECT_EQ(calendar::to_iso(*found[0].days.earliest), "2024-10-31");
  EXPECT_EQ(calendar::to_iso(*found[0].days.latest), "2024-11-29");
  EXPECT_EQ(found[1].value, "2023");
}

TEST(TimeTagger, AmbiguousNumericDatesKeepBothReadings) {
  const auto found = english().read("Filed 03/04/2019 in court.");
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].value, "2019-03-04");
  EXPECT_EQ(found[0].other_value, "2019-04-03");
  EXPECT_LE(calendar::to_iso(*found[0].days.earliest), "2019-03-04");
  EXPECT_GE(calendar::to_iso(*found[0].days.latest), "2019-04-03");
  EXPECT_TRUE(english().read("Filed 03/15/2019 in court.")[0].other_value.empty());
}

TEST(TimeTagger, AnchoredDurationsKnowTheirDays) {
  const auto found = german().read("Das Haus brannte vor drei Jahren.", "2024-11-10");
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].type, model::TimexType::kDuration);
  EXPECT_EQ(found[0].value, "P3Y");
  EXPECT_EQ(calendar::to_iso(*found[0].days.earliest), "2021-01-01");
  EXPECT_EQ(calendar::to_iso(*found[0].days.latest), "2021-12-31");
}

TEST(TimeTagger, ALengthThatLeadsToADayHasItInEdtfToo) {
  const auto edtf = [](const std::string& text) {
    const auto found = german().read(text, "2024-11-10");
    return found.empty() ? std::string("nothing") : found.back().edtf;
  };
  EXPECT_EQ(edtf("Das Haus brannte vor drei Tagen."), "2024-11-07");
  EXPECT_EQ(edtf("Das Haus brannte vor drei Monaten."), "2024-08");
  EXPECT_EQ(edtf("Er ging am 3. März 2023. Zwei Tage später kam er wieder."), "2023-03-05");
  // Nothing to count from, no number to count with, or no point at all.
  EXPECT_EQ(edtf("Zwei Tage später kam er wieder."), "");
  EXPECT_EQ(edtf("Das Haus brannte vor wenigen Tagen."), "");
  EXPECT_EQ(edtf("Das Haus brannte drei Tage."), "");
}

TEST(TimeTagger, WhatLiesAcrossTheTurnOfTheYearIsAStretch) {
  const auto edtf = [](const Reader& reader, const std::string& text) {
    const auto found = reader.read(text, "2024-11-10");
    return found.empty() ? std::string("nothing") : found.front().edtf;
  };
  EXPECT_EQ(edtf(german(), "Die Saison 2023/24 war gut."), "2023-07/2024-06");
  EXPECT_EQ(edtf(german(), "Im Wintersemester 2023/2024 fehlten Räume."), "2023-10/2024-03");
  EXPECT_EQ(edtf(german(), "Im Geschäftsjahr 2023/24 sank der Umsatz."), "2023/2024");
  EXPECT_EQ(edtf(german(), "Die Chronik von 1999/00 ist verloren."), "1999/2000");
  EXPECT_EQ(edtf(english(), "In the 2023-24 season they lost."), "2023-07/2024-06");
  EXPECT_EQ(edtf(english(), "Sales in fiscal 2024 fell."), "2023-02/2024") << "twelve months that end in 2024";
  // One year, or a year and a month: nothing is stretched.
  EXPECT_EQ(edtf(german(), "Im Geschäftsjahr 2024 sank der Umsatz."), "2024");
  EXPECT_EQ(edtf(german(), "Das Heft 2024/11 erschien."), "2024");
  EXPECT_EQ(edtf(german(), "Das Heft 2024/24 erschien."), "2024");
  EXPECT_EQ(edtf(german(), "Die Akte 2024/2023 fehlt."), "2024");
}

TEST(TimeTagger, HalvesOfDecadesAndCenturiesAreHalves) {
  EXPECT_EQ(german().read("In der zweiten Hälfte der 1990er-Jahre wuchs die Stadt.").front().edtf, "1995/1999");
  EXPECT_EQ(english().read("In the first half of the 19th century it grew.").front().edtf, "1800/1849");
  EXPECT_EQ(german().told("In der zweiten Hälfte fiel ein Tor.", "2024-11-10"), "");
}

TEST(TimeTagger, FeastsHoldAllTheirDays) {
  const auto days = [](const Reader& reader, const std::string& text) {
    const auto found = reader.read(text, "2024-11-10");
    return found.empty() || !found.front().days.earliest ? std::string("nothing") : calendar::to_iso(*found.front().days.earliest) + " " + calendar::to_iso(*found.front().days.latest);
  };
  EXPECT_EQ(days(german(), "Im Ramadan 2024 ruhten die Kämpfe."), "2024-03-11 2024-04-09");
  EXPECT_EQ(days(english(), "Passover 2023 was quiet."), "2023-04-06 2023-04-13");
  EXPECT_EQ(days(english(), "At the end of Ramadan 2024 they met."), "2024-04-09 2024-04-09");
  EXPECT_EQ(days(english(), "Tariq Ramadan taught in Geneva."), "nothing");
  EXPECT_EQ(days(german(), "Tariq Ramadan lehrte in Genf."), "nothing");
}

TEST(TimeTagger, TheEndsOfAStretchBelongTogether) {
  EXPECT_EQ(german().told("Von Mai bis Juli 2023 blieb es trocken.", "2024-11-10"), "Mai=2023-05 | Juli 2023=2023-07");
  EXPECT_EQ(german().told("Vom 28. Dezember bis 3. Januar 2024 ist zu.", "2024-11-10"), "28. Dezember=2023-12-28 | 3. Januar 2024=2024-01-03");
  EXPECT_EQ(english().told("It stayed dry from May to July 2023.", "2024-11-10"), "May=2023-05 | July 2023=2023-07");
  EXPECT_EQ(english().told("It is closed from 3 to 5 May.", "2024-11-10"), "3=2025-05-03 | 5 May=2025-05-05");
  EXPECT_EQ(english().told("The fair of May 3-5, 2023, was quiet.", "2024-11-10"), "May 3=2023-05-03 | 5, 2023=2023-05-05");
  EXPECT_EQ(english().told("It is closed from December to February.", "2024-11-10"), "December=2024-12 | February=2025-02");
  // Two clauses, two years.
  EXPECT_EQ(english().told("He left in May and in July 2023 he returned.", "2024-11-10"), "May=2024-05 | July 2023=2023-07");
  EXPECT_EQ(german().told("Am 3.11., 3/11/2024 kam er.", "2024-11-10"), "3.11.=2024-11-03 | 3/11/2024=2024-11-03");
}

TEST(TimeTagger, RangesMayHaveAnyDash) {
  EXPECT_EQ(german().told("Die Messe vom 3.–5. Mai 2023 war voll."), "3.=2023-05-03 | 5. Mai 2023=2023-05-05");
  EXPECT_EQ(english().told("The fair of May 3–5, 2023, was full."), "May 3=2023-05-03 | 5, 2023=2023-05-05");
  EXPECT_EQ(german().told("Von Mai–Juli 2023 war zu."), "Mai=2023-05 | Juli 2023=2023-07");
  EXPECT_EQ(german().told("Offen Mo–Fr 8–12 Uhr."), "Mo–Fr=P1W | 8=T08:00 | 12 Uhr=T12:00");
  EXPECT_EQ(english().read("The 2023–24 season was long.").front().edtf, "2023-07/2024-06");
  EXPECT_EQ(german().read("Der Winter 2023/2024 war mild.").size(), 1U);
  EXPECT_EQ(german().told("Der Winter-Biathlon war voll."), "") << "a hyphen makes one word";
}

TEST(TimeTagger, ADayHoldsForTheSentenceBehindItsParagraph) {
  EXPECT_EQ(german().told("Zwei Boote kollidierten am Donnerstag.\n\nGegen 14.15 Uhr ging der Notruf ein.", "2024-11-11"), "Donnerstag=2024-11-07 | 14.15 Uhr=2024-11-07T14:15");
  EXPECT_EQ(german().told("Zwei Boote kollidierten am Donnerstag.\n\nDer See ist tief. Gegen 14.15 Uhr ging der Notruf ein.", "2024-11-11"),
            "Donnerstag=2024-11-07 | 14.15 Uhr=2024-11-11T14:15");
}

TEST(TimeTagger, BlanksOfScannedPagesAreReadOver) {
  EXPECT_EQ(german().told("Am 12 . März 2024 trat sie zurück."), "12 . März 2024=2024-03-12");
  EXPECT_EQ(german().told("Am 12.März 2024 trat sie zurück."), "12.März 2024=2024-03-12");
  EXPECT_EQ(german().told("Am 12. 3. 2024 trat sie zurück."), "12. 3. 2024=2024-03-12");
  EXPECT_EQ(german().told("Am 12 . 3 . 2024 trat sie zurück."), "12 . 3 . 2024=2024-03-12");
  EXPECT_EQ(english().told("She resigned on March 12 , 2024 ."), "March 12 , 2024=2024-03-12");
  // Sentences stay apart.
  EXPECT_EQ(german().told("Sie wurde Zwölfte. 3. wurde ein Gast.", "2024-11-10"), "");
  EXPECT_EQ(german().told("Es blieb bei Platz 12. Im März 2024 kam die Wende."), "März 2024=2024-03");
}

TEST(TimeTagger, NamedDaysAreCountedFrom) {
  EXPECT_EQ(english().told("The trial opens Tuesday week.", "2024-11-11"), "Tuesday week=2024-11-19");
  EXPECT_EQ(english().told("The trial opens a week on Tuesday.", "2024-11-11"), "a week on Tuesday=2024-11-19");
  EXPECT_EQ(german().told("Der Prozess beginnt am Montag in acht Tagen.", "2024-11-11"), "Montag in acht Tagen=2024-11-25") << "a week, by German counting";
  EXPECT_EQ(german().told("Heute vor zehn Jahren brannte die Halle.", "2024-11-11"), "Heute vor zehn Jahren=2014-11-11");
  EXPECT_EQ(english().told("It burned down a year ago today.", "2024-02-29"), "a year ago today=2023-02-28") << "no day that the month does not have";
  EXPECT_EQ(english().told("They met on Tuesday. Week after week they meet.", "2024-11-11").substr(0, 18), "Tuesday=2024-11-05");
}

TEST(TimeTagger, TimesOfDayInHabitsBelongToNoDay) {
  EXPECT_EQ(german().told("Offen ist täglich von 7 bis 9 Uhr.", "2024-11-11"), "täglich=P1D | 7=T07:00 | 9 Uhr=T09:00");
  EXPECT_EQ(english().told("They meet on Tuesdays at 7 p.m.", "2024-11-11"), "Tuesdays=XXXX-WXX-2 | 7 p.m.=T19:00");
  EXPECT_EQ(german().told("Jedes Jahr im Mai feiern sie.", "2024-11-11"), "Jedes Jahr=P1Y | Mai=XXXX-05");
  EXPECT_EQ(german().told("Gespielt wird am 3. und 4. Oktober 2024, jeweils 20 Uhr.", "2024-09-11"), "3.=2024-10-03 | 4. Oktober 2024=2024-10-04 | 20 Uhr=T20:00");
  EXPECT_EQ(german().told("Der tägliche Bericht erschien gestern um 9 Uhr.", "2024-11-11"), "tägliche=P1D | gestern=2024-11-10 | 9 Uhr=2024-11-10T09:00");
}

TEST(TimeTagger, TimesOfDayBelongToTheNightTheyAreToldOf) {
  EXPECT_EQ(german().told("Am Freitagabend brach ein Feuer aus. Gegen 19.30 Uhr rückte die Wehr an, um 2 Uhr wieder ab.", "2024-11-11"),
            "Freitagabend=2024-11-08TEV | 19.30 Uhr=2024-11-08T19:30 | 2 Uhr=2024-11-09T02:00");
  EXPECT_EQ(german().told("In der Nacht zum Samstag kollidierten zwei Boote. Gegen 23.40 Uhr ging der Notruf ein.", "2024-11-11"),
            "der Nacht zum Samstag=2024-11-09TNI | 23.40 Uhr=2024-11-08T23:40");
  EXPECT_EQ(german().told("In der Nacht zum Samstag kollidierten zwei Boote.\n\nDer See ist tief. Er ist auch lang.\n\nGegen 2.15 Uhr ging der Notruf ein.", "2024-11-11"),
            "der Nacht zum Samstag=2024-11-09TNI | 2.15 Uhr=2024-11-09T02:15");
  EXPECT_EQ(german().told("Am Freitagabend gegen halb acht brannte es.", "2024-11-11"), "Freitagabend=2024-11-08TEV | halb acht=2024-11-08T19:30");
  EXPECT_EQ(english().told("Two boats collided on Friday night. Shortly after 2 a.m. divers found a body.", "2024-11-11"), "Friday night=2024-11-08TNI | 2 a.m.=2024-11-09T02:00");
  EXPECT_EQ(english().told("Two boats collided on Friday morning. At 2 p.m. divers came.", "2024-11-11"), "Friday morning=2024-11-08TMO | 2 p.m.=2024-11-08T14:00");
}

TEST(TimeTagger, UniversalTimeIsSaid) {
  EXPECT_EQ(english().told("The price fell at 16:08 UTC today.", "2024-11-10"), "16:08 UTC today=2024-11-10T16:08Z");
  EXPECT_EQ(english().told("The price fell at 1608 GMT.", "2024-11-10"), "1608 GMT=2024-11-10T16:08Z");
  EXPECT_EQ(english().told("The price fell at 4:08 p.m. EST.", "2024-11-10"), "4:08 p.m. EST=2024-11-10T16:08");
  EXPECT_EQ(english().told("It fell at 10:35 a.m. (0735 GMT) Friday.", "2024-11-10"), "10:35 a.m. (0735 GMT) Friday=2024-11-08T10:35") << "the bracket tells another clock";
}

TEST(TimeTagger, WhatIsPossessedFollowsTheVerbBehind) {
  EXPECT_EQ(english().told("He said Friday's vote would be close.", "2024-11-11"), "Friday=2024-11-15");
  EXPECT_EQ(english().told("He said Friday's attack killed two.", "2024-11-11"), "Friday=2024-11-08");
  EXPECT_EQ(english().told("The ceremony has been moved to Thursday.", "2024-11-11"), "Thursday=2024-11-14");
  EXPECT_EQ(english().told("In contrast to Thursday, nobody came.", "2024-11-11"), "Thursday=2024-11-07");
}

TEST(TimeTagger, AClockTimeFarFromItsDayBelongsToThePartOfDayToldOf) {
  const std::string lead = "Bei einem Brand starben am Freitagabend neun Menschen. Das sagte die Polizei am Samstag.\n\nDie Helfer kamen spät. Es waren viele.\n\n";
  const std::string told = "Freitagabend=2024-11-08TEV | Samstag=2024-11-09 | ";
  EXPECT_EQ(german().told(lead + "Das Feuer brach gegen 21.40 Uhr aus.", "2024-11-11"), told + "21.40 Uhr=2024-11-08T21:40");
  // Neither an hour of another part nor what is yet to come.
  EXPECT_EQ(german().told(lead + "Das Feuer war gegen 9.40 Uhr aus.", "2024-11-11"), told + "9.40 Uhr=2024-11-11T09:40");
  EXPECT_EQ(german().told(lead + "Die Halle öffnet um 20 Uhr.", "2024-11-11"), told + "20 Uhr=2024-11-11T20:00");
  EXPECT_EQ(english().told("It burned on Friday night, police said on Saturday.\n\nHelp was late. Many came.\n\nThe fire broke out at 9:40 p.m. in a hall.", "2024-11-11"),
            "Friday night=2024-11-08TNI | Saturday=2024-11-09 | 9:40 p.m.=2024-11-08T21:40");
  // The day of speaking is not that of the fire.
  EXPECT_EQ(english().told("It burned on Friday night, police said on Saturday. The fire broke out at 9:40 p.m. in a hall.", "2024-11-11"),
            "Friday night=2024-11-08TNI | Saturday=2024-11-09 | 9:40 p.m.=2024-11-08T21:40");
  EXPECT_EQ(english().told("It burned on Friday night, police said on Saturday. They arrested a man at 10 a.m. in a hall.", "2024-11-11"),
            "Friday night=2024-11-08TNI | Saturday=2024-11-09 | 10 a.m.=2024-11-09T10:00");
}

TEST(TimeTagger, MinutesBehindAFullStopAreMinutes) {
  EXPECT_EQ(english().told("The ship left at 7.30 p.m. on Friday.", "2024-11-10"), "7.30 p.m. on Friday=2024-11-08T19:30");
  EXPECT_EQ(english().told("The ship left at 7.05am on Friday.", "2024-11-10"), "7.05am on Friday=2024-11-08T07:05");
  EXPECT_EQ(english().told("The ship left at 10 a.m. on Friday.", "2024-11-10"), "10 a.m. on Friday=2024-11-08T10:00");
}

TEST(TimeTagger, NumbersAndNamesAreNoDates) {
  for (const char* text : {"Das Spiel endete 20:18.", "Er zahlte 1450 Mark.", "Ruf an: Tel. 1984.", "Frau Mai lachte.", "Der 14-Jährige lief weg.",
                           "Sie ist sieben Jahre alt.", "Jan Freitag lachte.", "Herr Sommer lachte.", "Das sagte Freitag GmbH zu.", "Ruf an: 0471 1945 20.", "IBAN AT12 1900 2000 3000", "Nach § 1968 BGB.",
                           "Der BMW 2002 fuhr mit.", "Version 12.3.2024 ist da.", "Das Verfahren 3 K 1987/22 ruht.", "Der Film „1984“ lief.", "Um 1590 Minuten vor eins.", "Rund 2000 Menschen kamen.", "Die A-1998 flog.", "Am 31. Februar nie."}) {
    EXPECT_EQ(german().told(text, "2024-11-10"), "") << text;
  }
  for (const char* text : {"He paid $1998 for it.", "Some 2000 people came.", "The 6-year-old boy fled.", "You may march at noon hours.", "Flight 1549 landed.", "Call 020 7946 1998.", "He read \"1998\" twice.",
                           "The 1998-page report is out.", "He lives at 1998 Oak Street.", "It took three quarters of the votes.", "In the 0th century he was lost."}) {
    const std::string found = english().told(text, "2024-11-10");
    EXPECT_EQ(found.find("199"), std::string::npos) << text << ' ' << found;
    EXPECT_EQ(found.find("P6Y"), std::string::npos) << text << ' ' << found;
    EXPECT_EQ(found.find("-05"), std::string::npos) << text << ' ' << found;
  }
}

// Text that leads every part of the grammar astray: pieces of expressions in any order.
std::string scrambled(std::uint64_t seed, const std::vector<std::string>& pieces, std::size_t count) {
  std::string out;
  for (std::size_t i = 0; i < count; ++i) {
    seed = seed * 6364136223846793005ULL + 1442695040888963407ULL;
    out += pieces[(seed >> 33U) % pieces.size()];
    out += (seed >> 20U) % 11 == 0 ? "\n" : (seed >> 25U) % 4 == 0 ? "" : " ";
  }
  return out;
}

const std::vector<std::string> kPieces{"am", "19.", "Juni", "2024", "31", "Februar", "-", "/", ".", ",", "bis", "und", "Uhr", "halb", "neun", "letzten", "Montag",
                                       "abends", "vor", "drei", "Jahren", "99999999999", "Jahrhundert", "5.", "v.", "Chr.", "Anfang", "Milliarden", "00", "24:99", "Ende",
                                       "der", "1990er", "zwanziger", "tausend", "Mai", "heute", "früh", "Tag", "zuvor", "(", ")", ":", "'", "the", "quarter", "year", "ago",
                                       "last", "a", "half", "12/31/99", "0000", "Ostern", "Silvester", "p.m.", "April", "24", "to", "3", "weeks", "e\u0301", "\u2013", "Saison", "2023/24", "1999/00", "Ramadan", "Karwoche", "week", "on", "Tuesday", "jeweils", "täglich", "FY", "BC", "AD", "jeden", "every", "Nacht", "zum", "in",
                                       "einer", "Woche", "zweite", "Hälfte", "des", "first", "half", "of", "12", ".", "3", ".", "§", "seit", "at", "10", "to", "1430", "GMT", "vorletzte", "before", "\u00a0", "\u202e",
                                       "\U0001F4C5", "\t", "\"", "AT12", "-0", "31.", "9998", "9999", "1", "v.", "u.", "Z.", "overnight", "this", "time", "Jan", "Freitag", "GmbH"};

// TIMEX3 as the whole project reads it: nothing else may come out.
bool is_canonical(const std::string& value) {
  static const std::regex pattern(
      "(PRESENT|PAST|FUTURE)_REF"
      "|P(X|[0-9]+(\\.[0-9]+)?)(Y|M|W|D|Q|DE|CE|WE)"
      "|PT(X[HMS]|([0-9]+(\\.[0-9]+)?H)?([0-9]+(\\.[0-9]+)?M)?([0-9]+(\\.[0-9]+)?S)?)"
      "|((BC)?[0-9]{2,4}|XXXX)(-(XX|[01][0-9])(-(XX|[0-3][0-9]))?|-W(XX|[0-5][0-9])(-(WE|[1-7]))?|-Q[1-4X]|-H[12]|-(SP|SU|FA|WI))?(T([0-2][0-9]:[0-5][0-9](:[0-5][0-9])?Z?|MO|MI|AF|EV|NI|DT))?"
      "|T([0-2][0-9]:[0-5][0-9](:[0-5][0-9])?|MO|MI|AF|EV|NI|DT)");
  return std::regex_match(value, pattern) && value != "PT";
}

TEST(TimeTagger, InvariantsHoldForAnyText) {
  for (const Reader* reader : {&german(), &english()}) {
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
      const std::string text = scrambled(seed, kPieces, 60);
      for (const char* published : {"", "2024-11-10", "2024-02", "0001-01-01", "9999-12-31"}) {
        model::Article article;
        article.text = text;
        if (*published != 0) article.published = *model::parse_published(published, model::PublishedBasis::kGiven);
        const Analysis analysis = analyse(article, *reader->pack);
        std::uint32_t end = 0;
        for (const model::Timex& timex : reader->tagger.find(analysis)) {
          ASSERT_FALSE(timex.span.empty());
          ASSERT_GE(timex.span.begin, end) << text;
          end = timex.span.end;
          ASSERT_LE(end, text.size());
          ASSERT_EQ(analysis.layout.sentence_at(timex.span.begin), analysis.layout.sentence_at(timex.span.end - 1)) << text;
          ASSERT_TRUE(is_canonical(timex.value)) << timex.value << " in " << text;
          ASSERT_TRUE(timex.other_value.empty() || is_canonical(timex.other_value)) << timex.other_value;
          ASSERT_FALSE(timex.rule.empty());
          ASSERT_GT(timex.confidence, 0);
          ASSERT_LE(timex.confidence, 1);
          if (timex.days.earliest && timex.days.latest) { ASSERT_LE(*timex.days.earliest, *timex.days.latest) << timex.value; }
          if (!timex.edtf.empty() && timex.edtf.find('X') == std::string::npos) { ASSERT_TRUE(calendar::parse_edtf(timex.edtf)) << timex.edtf; }
          // EDTF and days say the same, unless there are two readings.
          if (const auto parsed = calendar::parse_edtf(timex.edtf); parsed && timex.other_value.empty()) { ASSERT_EQ(parsed->days, timex.days) << timex.edtf << " in " << text; }
          if (timex.type == model::TimexType::kSet) { ASSERT_TRUE(timex.edtf.empty()); }
          if (timex.type == model::TimexType::kDuration && !timex.edtf.empty()) { ASSERT_NE(timex.anchor, model::TimexAnchor::kNone) << "a length without a point to count from has no place"; }
        }
      }
    }
  }
}

TEST(TimeTagger, SameTextSameAnswer) {
  const std::string text = scrambled(7, kPieces, 400);
  EXPECT_EQ(german().told(text, "2024-11-10"), Reader("de").told(text, "2024-11-10"));
}

double seconds_for(const Reader& reader, const std::string& text) {
  return testing_support::processor_seconds([&] { (void)reader.read(text, "2024-11-10"); });
}

std::string repeated(std::string_view piece, std::size_t bytes) {
  std::string out;
  while (out.size() < bytes) out += piece;
  return out;
}

// Four times the text may take four times the time; sixteen would be a quadratic matcher. Slack for what a busy machine does to caches.
TEST(TimeTagger, HostileTextTakesLinearTime) {
  for (const char* piece : {"am ", "1", "1 ", "19. ", "1.", "am 19. ", "3., ", "und ", "one hundred and ", "ein", "letzten ", "the last ", "vor drei ", "9/", "- ", "\"", "half a ", "Montag ", "täglich um 7 ", "12 . ", "12. 3. ", "2023/24 ", "a week on ", "von Mai bis ", "May 3-5, 2023 ", "Jan ", "seit ", "in der Nacht zum Montag um 3 Uhr "}) {
    for (const Reader* reader : {&german(), &english()}) {
      const double small = seconds_for(*reader, repeated(piece, 1U << 16U));
      const double large = seconds_for(*reader, repeated(piece, 1U << 18U));
      EXPECT_LT(large, 10 * small + 0.5) << piece;
    }
  }
}

}  // namespace
}  // namespace dateline::extract
