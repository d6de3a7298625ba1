#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <string>

#include "extract/extractor.h"
#include "lang/pack.h"
#include "support/processor_time.h"

namespace dateline::extract {
namespace {

using model::Qualifier;
using model::Quantity;

const Extractor& extractor(const std::string& lang) {
  static const Extractor de = std::move(Extractor::create(lang::load_pack("de", lang::embedded_files()).value())).value();
  static const Extractor en = std::move(Extractor::create(lang::load_pack("en", lang::embedded_files()).value())).value();
  return lang == "de" ? de : en;
}

std::vector<Quantity> quantities(const std::string& lang, const std::string& text) {
  model::Article article;
  article.lang = lang;
  article.text = text;
  return extractor(lang).extract(article).quantities;
}

std::string shown(const std::optional<double>& bound) {
  if (!bound) return "open";
  std::string out = std::to_string(*bound);
  out.erase(out.find_last_not_of('0') + 1);
  if (out.back() == '.') out.pop_back();
  return out;
}

// "11000..11000 approximate soldiers[KP]" for every figure of the text, in order.
std::string read(const std::string& lang, const std::string& text) {
  std::string out;
  for (const Quantity& q : quantities(lang, text)) {
    if (!out.empty()) out += "; ";
    out += shown(q.low) + ".." + shown(q.high) + " " + std::string(model::to_string(q.qualifier)) + " " + (q.concept_id.empty() ? q.unit : q.concept_id);
    if (!q.scope.empty()) out += "[" + q.scope + "]";
    if (q.negated) out += " not";
  }
  return out;
}

struct Case {
  const char* lang;
  const char* text;
  const char* expected;
};

void check(std::initializer_list<Case> cases) {
  for (const Case& c : cases) EXPECT_EQ(read(c.lang, c.text), c.expected) << c.text;
}

TEST(QuantityNumerals, MarksMeanWhatTheirLanguageMeans) {
  check({{"de", "Auf dem Platz standen 11.000 Soldaten.", "11000..11000 exact soldiers"},
         {"en", "Some said 11,000 soldiers came.", "11000..11000 exact soldiers"},
         {"de", "Es fielen 1,5 Millionen Euro an.", "1500000..1500000 exact EUR"},
         {"en", "It cost 1.5 million euros.", "1500000..1500000 exact EUR"},
         {"de", "Die Quote stieg auf 7,25 Prozent.", "7.25..7.25 exact percent"},
         {"en", "Output fell 2.3 percent.", "2.3..2.3 exact percent"},
         {"de", "Der Umsatz lag bei 3,2 Mrd. Euro im Jahr.", "3200000000..3200000000 exact EUR[per-year]"},
         {"en", "It paid $2.3m for it.", "2300000..2300000 exact USD"},
         {"en", "The fund holds €5bn.", "5000000000..5000000000 exact EUR"},
         {"de", "Übersetzt steht dort: 11,000 Soldaten.", "11000..11000 exact soldiers"},
         {"de", "Es kamen 12 000 Besucher.", "12000..12000 exact tourists"}});
}

TEST(QuantityWords, AreComposed) {
  check({{"de", "Siebenundzwanzig Menschen kamen ums Leben.", "27..27 exact dead"},
         {"de", "Sie schickten elftausend Soldaten.", "11000..11000 exact soldiers"},
         {"de", "Es sind zweihundertfünfzig Häuser.", "250..250 exact homes"},
         {"de", "Der Bau kostet anderthalb Millionen Euro.", "1500000..1500000 exact EUR"},
         {"de", "Eine halbe Million Menschen verlor den Strom.", "500000..500000 exact people"},
         {"de", "Zwei Dutzend Häuser stehen leer.", "24..24 exact homes"},
         {"en", "Two hundred and fifty homes stood empty.", "250..250 exact homes"},
         {"en", "Twenty-one girls came home.", "21..21 exact children"},
         {"en", "Half a million people lost power.", "500000..500000 exact people"},
         {"en", "About two dozen homes burned.", "24..24 approximate homes"}});
}

TEST(QuantityWords, SharesAreNoCounts) {
  check({{"de", "Zwei Drittel der Häuser sind leer.", ""},
         {"de", "Drei Viertel der Angestellten gingen.", ""},
         {"en", "Two thirds of the staff left.", ""},
         {"en", "One in five workers fell ill.", ""},
         {"en", "Five workers fell ill.", "5..5 exact workers"}});
}

TEST(QuantityWords, VagueOnesAreLowerBounds) {
  check({{"de", "Dutzende Menschen wurden verletzt.", "24..open at-least injured"},
         {"de", "Hunderte Häuser stehen leer.", "200..open at-least homes"},
         {"en", "Thousands of homes stood empty.", "2000..open at-least homes"},
         {"en", "Tens of thousands of people marched.", "20000..open at-least protesters"}});
}

TEST(QuantityQualifiers, OpenTheRightEnd) {
  check({{"de", "Rund 300 Häuser stehen leer.", "300..300 approximate homes"},
         {"de", "Mindestens 300 Häuser stehen leer.", "300..open at-least homes"},
         {"de", "Mehr als 300 Häuser stehen leer.", "300..open more-than homes"},
         {"de", "Bis zu 300 Häuser stehen leer.", "open..300 at-most homes"},
         {"de", "Höchstens 300 Häuser stehen leer.", "open..300 at-most homes"},
         {"de", "Weniger als 300 Häuser stehen leer.", "open..300 less-than homes"},
         {"de", "Knapp 1.000 Häuser stehen leer.", "1000..1000 nearly homes"},
         {"de", "Nicht weniger als 300 Häuser stehen leer.", "300..open at-least homes"},
         {"en", "At least 300 homes stood empty.", "300..open at-least homes"},
         {"en", "No fewer than 300 homes stood empty.", "300..open at-least homes"},
         {"en", "Up to 300 homes stood empty.", "open..300 at-most homes"},
         {"en", "Fewer than 300 homes stood empty.", "open..300 less-than homes"},
         {"en", "Nearly 1,000 homes stood empty.", "1000..1000 nearly homes"},
         {"en", "The 400-pound-plus bear slept.", "400..open at-least lb"}});
}

TEST(QuantityRanges, KeepBothEnds) {
  check({{"de", "10.000 bis 12.000 Soldaten stehen bereit.", "10000..12000 range soldiers"},
         {"de", "Zwischen 10.000 und 12.000 Soldaten stehen bereit.", "10000..12000 range soldiers"},
         {"de", "Das Werk kostet 5 bis 7 Milliarden Euro.", "5000000000..7000000000 range EUR"},
         {"en", "Between 10 and 12 homes stood empty.", "10..12 range homes"},
         {"en", "He fell 10 to 12 feet.", "10..12 range ft"},
         {"en", "It will cost $2-3 billion.", "2000000000..3000000000 range USD"}});
}

TEST(QuantityRanges, ARiseIsTwoFigures) {
  check({{"de", "Die Zahl der Vermissten sank von 50 auf 43.", "50..50 exact missing; 43..43 exact missing"},
         {"en", "The death toll rose from 12 to 15.", "12..12 exact dead; 15..15 exact dead"}});
}

TEST(QuantityCounts, AreFoundWhereverTheNounStands) {
  check({{"de", "Die Zahl der Toten stieg auf 205.", "205..205 exact dead"},
         {"de", "12 Menschen, darunter drei Kinder, wurden getötet.", "12..12 exact dead; 3..3 exact dead[children]"},
         {"de", "Bei dem Unfall starben nach Angaben der Polizei vier Menschen.", "4..4 exact dead"},
         {"de", "Bei dem Angriff starben 12 Menschen, 30 weitere wurden verletzt.", "12..12 exact dead; 30..30 exact injured"},
         {"de", "Es gab 12.000 Tote und 30.000 Verwundete.", "12000..12000 exact dead; 30000..30000 exact injured"},
         {"de", "Sieben Elitesoldaten landeten.", "7..7 exact soldiers"},
         {"en", "The blast killed at least 12.", "12..open at-least dead"},
         {"en", "11 people were killed and 30 wounded.", "11..11 exact dead; 30..30 exact injured"},
         {"en", "The shells killed 12 soldiers and 30 civilians.", "12..12 exact dead[soldiers]; 30..30 exact dead[civilians]"},
         {"en", "The death toll climbed to 205.", "205..205 exact dead"},
         {"en", "Four people are still missing.", "4..4 exact missing"}});
}

TEST(QuantityCounts, WhoKillsIsNotKilled) { check({{"en", "12 gunmen killed 30 civilians.", "12..12 exact fighters; 30..30 exact dead[civilians]"}}); }

TEST(QuantityCounts, AnOrdinaryVerbTellsNoFate) {
  check({{"de", "An der Feier nahmen 200 Gäste teil.", "200..200 exact tourists"}, {"de", "Auf dem Platz forderten 300 Menschen mehr Lohn.", "300..300 exact people"}});
}

TEST(QuantityCounts, MeetAcrossLanguages) {
  check({{"de", "10.000 nordkoreanische Soldaten üben dort.", "10000..10000 exact soldiers[KP]"},
         {"en", "10,000 North Korean soldiers train there.", "10000..10000 exact soldiers[KP]"},
         {"de", "Der Konzern baut 4.500 Stellen ab.", "4500..4500 exact jobs"},
         {"en", "The group has 4,500 jobs there.", "4500..4500 exact jobs"}});
}

TEST(QuantityCounts, ABareFigureCountsWhatWasCounted) {
  check({{"de", "Kiew spricht von 11.000 Soldaten. Seoul nennt 12.000.", "11000..11000 exact soldiers; 12000..12000 exact soldiers"},
         {"en", "Kyiv counts 11,000 soldiers. Seoul put the figure at 12,000.", "11000..11000 exact soldiers; 12000..12000 exact soldiers"}});
}

TEST(QuantityCounts, ACorrectionKeepsTheDeniedFigureApart) {
  check({{"de", "Nicht 300, sondern 200 Menschen seien getötet worden.", "300..300 exact dead not; 200..200 exact dead"}});
}

TEST(QuantityCounts, NoneIsAFigureForCasualtiesOnly) {
  check({{"de", "Es gab keine Toten.", "0..0 exact dead"}, {"en", "There were no casualties.", "0..0 exact casualties"}, {"de", "Es gab keine Autos.", ""}});
}

TEST(QuantityRefuses, DatesTimesAgesNamesScoresAndSections) {
  check({{"de", "Am 19. Juni 2024 um 10:30 Uhr endete das Spiel 3:1.", ""},
         {"de", "Laut Artikel 51 und Resolution 2334 gilt das.", ""},
         {"de", "Die F-16 flog am G20-Gipfel vorbei, dann kam Flug MH17.", ""},
         {"de", "Der 42-jährige Fahrer (42) schwieg.", ""},
         {"de", "Im Jahr 2022 war es still.", ""},
         {"de", "Die 90er waren laut.", ""},
         {"de", "Er wurde am 3. Tag gesund.", ""},
         {"en", "The 42-year-old, aged 42, won 6-3 in 2022.", ""},
         {"en", "Flight 370, a Boeing 777, left under Article 5.", ""},
         {"en", "It opened 24/7 since 9/11 at 10:30 a.m. on the 1st.", ""},
         {"en", "Call 030 1234567890123456 now.", ""},
         {"en", "They handed over keys. No one knew.", ""}});
}

TEST(QuantityInvariants, HoldForAnyText) {
  for (const char* lang : {"de", "en"}) {
    for (const std::string text : {"mindestens 12 bis 10 Soldaten, 5-3 Tote, 1.2.3.4.5 Euro, $ 5, 5 $, € €, zwischen und 3", "between 12 and 10 people, $$5, 1,2,3,4 homes, 10 to 5 feet",
                                   "Hundert Hundert Tausend Millionen Milliarden und und hundert", "no no no fewer than than 5 five-five-five people", "12", "zwölf", "%", "5%5%5%"}) {
      for (const Quantity& q : quantities(lang, text)) {
        EXPECT_TRUE(q.span.contains(q.number)) << text;
        EXPECT_LE(q.span.end, text.size()) << text;
        EXPECT_LT(q.number.begin, q.number.end) << text;
        EXPECT_TRUE(q.low.has_value() || q.high.has_value()) << text;
        EXPECT_TRUE(!q.low || !q.high || *q.low <= *q.high) << text;
      }
    }
  }
}

// Eight times the text may take some eight times as long; a quadratic reader would take sixty-four times. Processor time, the best of
// three: other programs on the machine must not decide.
TEST(QuantityCost, IsLinearOnHostileRows) {
  const auto cost = [](const std::string& piece, std::size_t pieces) {
    std::string text;
    for (std::size_t i = 0; i < pieces; ++i) text += piece;
    return testing_support::processor_seconds([&] { (void)quantities("de", text); });
  };
  for (const std::string piece : {"hundert ", "1.", "5 bis ", "12 von den 12 ", "5 $ "}) {
    const double small = std::max(cost(piece, 1000), 0.002);
    EXPECT_LT(cost(piece, 8000), 32 * small) << piece;
  }
}

TEST(Quantities, ABareNumberBesideAMeasureCountsNobody) {
  EXPECT_EQ(quantities("en", "The crash killed nine people. The train was going at 118 kilometres per hour in a section limited to 80.").size(), 2U);
  EXPECT_EQ(quantities("de", "Neun Menschen starben. Der Zug fuhr mit 118 Kilometern pro Stunde, erlaubt ist ein Tempo von 80.").size(), 2U);
  EXPECT_EQ(quantities("en", "The crash killed nine people. The mayor had put the figure at 12.").size(), 2U);
}

}  // namespace
}  // namespace dateline::extract
