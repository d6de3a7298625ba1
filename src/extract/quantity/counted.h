// What does an amount count? The noun beside it, the fate told about it, and what narrows it.
//
// "11 people were killed and 30 wounded", "killed at least 12", "Die Zahl der Toten stieg auf 205" and "12 tote Soldaten" name what is
// counted in four places: as a noun behind, as a verb around, as a tally before, as an adjective between. The fate (dead, injured,
// missing …) is the concept where there is one, and the noun then narrows it ("dead", scope "soldiers"), so that figures of one
// quantity meet across languages and different quantities stay apart. Looks at a bounded number of tokens on either side.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extract/compound_tails.h"
#include "extract/quantity/amount.h"

namespace dateline::extract {

struct Counted {
  std::string concept_id;  // empty: unknown
  std::string unit;        // as printed
  std::uint32_t end = 0;   // one past the noun where it follows the figure directly, else Amount::after
  std::vector<std::string> scope;
  bool fate = false;       // concept comes from a fate: dead, injured …
  bool fate_before = false;  // … told by a verb before the figure, which may hold for the next figure too
  bool countable = false;  // only whole numbers make sense
  bool clock_unit = false;  // minutes and the like
  bool refused = false;    // an age, a size class …: no quantity
};

class CountedNouns {
 public:
  explicit CountedNouns(const lang::Pack& pack);

  // `floor` is the end of the amount before in the sentence (or the sentence's first token), `end` the sentence's end.
  [[nodiscard]] Counted describe(const Analysis& analysis, const AmountReader& reader, const Amount& amount, std::uint32_t sentence_begin,
                                 std::uint32_t floor, std::uint32_t end) const;

  // "Wie viele Soldaten", "the number of jobs": what the figures that follow will count; nothing if no such words start at `at`.
  [[nodiscard]] std::optional<Counted> announced_at(const Analysis& analysis, std::uint32_t at, std::uint32_t end) const;
  // "spricht von", "put the figure at", "auf": a bare figure behind them may count what the figure before it counted.
  [[nodiscard]] bool is_figure_cue(const Analysis& analysis, std::uint32_t end) const;
  // Only conjunctions and commas stand in [from, to).
  [[nodiscard]] bool only_joined(const Analysis& analysis, std::uint32_t from, std::uint32_t to) const;

 private:
  struct Noun {
    std::string concept_id;
    std::string scope;   // "Nordkoreaner" counts people of KP
    bool person = false;
    bool fate = false;   // "Tote": noun and fate in one
    bool whole = false;  // never the last part of a compound
    bool unit = false;   // a measure, takes fractions
  };
  struct Fate {
    std::string concept_id;
    bool before = false;  // may stand right before the figure: "killed 12"
    bool thing = false;   // narrows things instead: "destroyed"
  };
  struct Scan;

  [[nodiscard]] const Noun* noun_at(const Analysis& analysis, std::uint32_t at, std::uint32_t end, std::uint32_t& length) const;
  void read_phrase(Scan& scan) const;
  void read_fate_behind(Scan& scan) const;
  void read_fate_before(Scan& scan) const;
  void read_fate_far_before(Scan& scan) const;
  void read_tally(Scan& scan) const;
  void read_rate(Scan& scan) const;
  [[nodiscard]] bool is_active(const Scan& scan, std::uint32_t at, std::uint32_t length) const;
  [[nodiscard]] bool in(const lang::PhraseTable& table, const Analysis& analysis, std::uint32_t at) const { return table.longest_at(analysis.words, at).has_value(); }

  bool german_nouns_;  // nouns are capitalised and compounds are one word
  std::vector<Noun> nouns_;
  lang::PhraseTable noun_table_;
  CompoundTails tails_;
  std::vector<Fate> fates_;
  lang::PhraseTable fate_table_;
  std::vector<std::string> scopes_;
  lang::PhraseTable scope_table_;
  std::vector<std::string> tallies_;
  lang::PhraseTable tally_table_;
  lang::PhraseTable number_of_;   // "Zahl der", "number of": the noun behind it is counted
  lang::PhraseTable rates_;       // "pro Tag", "a day"
  std::vector<std::string> rate_values_;
  lang::PhraseTable stops_;       // words that end a noun phrase
  lang::PhraseTable partitive_;   // "of the", "der"
  lang::PhraseTable more_;        // "weitere", "additional"
  lang::PhraseTable auxiliaries_;
  lang::PhraseTable determiners_;
  lang::PhraseTable breaks_;      // "where", "nachdem": another clause begins
  lang::PhraseTable including_;   // "darunter", "among them"
  lang::PhraseTable cues_;
  lang::PhraseTable joins_;
};

}  // namespace dateline::extract
