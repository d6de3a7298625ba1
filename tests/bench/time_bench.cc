// How fast are dates found and resolved, and where does the time go? Text in memory, one core, megabytes of UTF-8 a second.
//
// The text is generated: sentences of news put together from parts by a fixed sequence, about one time expression in eighteen words, as in the press.
// Every stage has a line of its own (layout, look-up of words, terminals, matching, resolution): their shares are quotients of processor times.
#include <benchmark/benchmark.h>

#include <array>
#include <string>

#include "extract/analysis.h"
#include "extract/time/finder.h"
#include "extract/time/time_tagger.h"
#include "text/layout.h"

namespace dateline::extract {
namespace {

constexpr std::size_t kBytes = 1U << 16U;  // a long article; a megabyte at once measures the allocator of the machine instead

// A small linear congruential generator: the same text on every machine.
class Sequence {
 public:
  template <std::size_t N>
  std::string_view pick(const std::array<std::string_view, N>& parts) {
    state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
    return parts[(state_ >> 33U) % N];
  }

 private:
  std::uint64_t state_ = 20241110;
};

std::string german() {
  constexpr std::array<std::string_view, 10> kWho{"Die Ministerin", "Der Stadtrat von Altenbrück", "Eine Sprecherin der Behörde", "Das Unternehmen Nordwerk",
                                                  "Der Vorsitzende des Vereins", "Ein Bündnis aus vierzehn Gemeinden", "Die Polizei", "Der Betreiber der Anlage",
                                                  "Die Opposition im Landtag", "Ein Gutachter des Gerichts"};
  constexpr std::array<std::string_view, 10> kDid{"hat den Entwurf für das neue Wassergesetz vorgelegt", "wies die Vorwürfe der Anwohner entschieden zurück",
                                                  "kündigte Gespräche mit den Nachbarländern über den Verlauf der Trasse an", "bestätigte den Tod von elf Arbeitern in der Grube",
                                                  "will die Zahl der Beschäftigten um 1.200 verringern", "legte Zahlen vor, die den bisherigen Angaben widersprechen",
                                                  "unterzeichnete ein Abkommen über den Austausch von Gefangenen", "berichtete von schweren Schäden an Brücken und Straßen",
                                                  "forderte mehr Geld für die Schulen im ländlichen Raum", "sprach von einem schwierigen, aber notwendigen Schritt"};
  constexpr std::array<std::string_view, 12> kWhen{" am Dienstag", " am 19. Juni 2024", " im vergangenen Jahr", " seit drei Wochen", " in der Nacht zum Montag",
                                                   " gegen 20 Uhr", ", wie es aus dem Umfeld der Beteiligten hieß", " nach langen Verhandlungen hinter verschlossenen Türen",
                                                   " trotz der Bedenken vieler Fachleute", "", " in einer Mitteilung an die Mitglieder des Ausschusses", " Ende 2023"};
  Sequence next;
  std::string out;
  while (out.size() < kBytes) {
    for (int sentence = 0; sentence < 4; ++sentence) {
      out += next.pick(kWho);
      out += ' ';
      out += next.pick(kDid);
      out += next.pick(kWhen);
      out += ". ";
    }
    out += "\n\n";
  }
  return out;
}

std::string english() {
  constexpr std::array<std::string_view, 10> kWho{"The minister", "The city council of Oldbridge", "A spokeswoman for the agency", "Northworks Corp.",
                                                  "The chairman of the association", "An alliance of fourteen towns", "Police", "The operator of the plant",
                                                  "Opposition lawmakers", "An expert appointed by the court"};
  constexpr std::array<std::string_view, 10> kDid{"presented the draft of a new water act", "firmly rejected the accusations of residents",
                                                  "announced talks with the neighbouring countries about the route of the line", "confirmed the death of eleven workers in the mine",
                                                  "will reduce the number of employees by 1,200", "released figures that contradict earlier statements",
                                                  "signed an agreement on the exchange of prisoners", "reported severe damage to bridges and roads",
                                                  "demanded more money for schools in the countryside", "spoke of a difficult but necessary step"};
  constexpr std::array<std::string_view, 12> kWhen{" on Tuesday", " on June 19, 2024", " last year", " for the past three weeks", " late Monday night",
                                                   " at 8 p.m.", ", people close to the talks said", " after long negotiations behind closed doors",
                                                   " despite the doubts of many experts", "", " in a letter to the members of the committee", " at the end of 2023"};
  Sequence next;
  std::string out;
  while (out.size() < kBytes) {
    for (int sentence = 0; sentence < 4; ++sentence) {
      out += next.pick(kWho);
      out += ' ';
      out += next.pick(kDid);
      out += next.pick(kWhen);
      out += ". ";
    }
    out += "\n\n";
  }
  return out;
}

struct Fixture {
  explicit Fixture(std::string_view code) : pack(lang::load_pack(code, lang::embedded_files(code)).value()), tagger(*pack, broken) {
    article.lang = std::string(code);
    article.text = code == "de" ? german() : english();
    article.published = *model::parse_published("2024-11-10", model::PublishedBasis::kGiven);
  }
  std::shared_ptr<lang::Pack> pack;
  std::optional<base::Problem> broken;
  TimeTagger tagger;
  model::Article article;
};

// One stage after another, each alone on a warm heap: `layout` is part of `analyse`, `terminals` and `match` are parts of `tag`; `whole` is analyse + tag.
enum class Stage { kLayout, kAnalyse, kTerminals, kMatch, kTag, kWhole };

void stage(benchmark::State& state, const char* code, Stage which) {
  const Fixture fixture(code);
  const Analysis analysis = analyse(fixture.article, *fixture.pack);
  lang::TerminalTable terminals;
  fixture.tagger.finder().terminals().find(analysis, terminals);
  for (auto _ : state) {
    switch (which) {
      case Stage::kLayout: benchmark::DoNotOptimize(text::lay_out(fixture.article.text, fixture.pack->split)); break;
      case Stage::kAnalyse: benchmark::DoNotOptimize(analyse(fixture.article, *fixture.pack)); break;
      case Stage::kTerminals: {
        lang::TerminalTable own;
        fixture.tagger.finder().terminals().find(analysis, own);
        benchmark::DoNotOptimize(own.at(0).data());
        break;
      }
      case Stage::kMatch: benchmark::DoNotOptimize(fixture.tagger.finder().match(analysis, terminals)); break;
      case Stage::kTag: benchmark::DoNotOptimize(fixture.tagger.find(analysis)); break;
      case Stage::kWhole: benchmark::DoNotOptimize(fixture.tagger.find(analyse(fixture.article, *fixture.pack))); break;
    }
  }
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(fixture.article.text.size()));
}
#define DATELINE_STAGES(code)                                                                        \
  BENCHMARK_CAPTURE(stage, code##_layout, #code, Stage::kLayout)->Unit(benchmark::kMicrosecond);       \
  BENCHMARK_CAPTURE(stage, code##_analyse, #code, Stage::kAnalyse)->Unit(benchmark::kMicrosecond);     \
  BENCHMARK_CAPTURE(stage, code##_terminals, #code, Stage::kTerminals)->Unit(benchmark::kMicrosecond); \
  BENCHMARK_CAPTURE(stage, code##_match, #code, Stage::kMatch)->Unit(benchmark::kMicrosecond);         \
  BENCHMARK_CAPTURE(stage, code##_tag, #code, Stage::kTag)->Unit(benchmark::kMicrosecond);             \
  BENCHMARK_CAPTURE(stage, code##_whole, #code, Stage::kWhole)->Unit(benchmark::kMicrosecond)
DATELINE_STAGES(de);
DATELINE_STAGES(en);
#undef DATELINE_STAGES

void load_pack(benchmark::State& state, const char* code) {
  for (auto _ : state) {
    const auto pack = lang::load_pack(code, lang::embedded_files(code));
    std::optional<base::Problem> broken;
    const TimeTagger tagger(**pack, broken);
    benchmark::DoNotOptimize(&tagger);
  }
}
BENCHMARK_CAPTURE(load_pack, german, "de")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(load_pack, english, "en")->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace dateline::extract

BENCHMARK_MAIN();
