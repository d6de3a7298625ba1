// Does a clause look back or ahead? What decides between last Friday and next Friday when the text says only "Friday".
//
// Cues are data (section [time-direction]: finite verbs, auxiliaries, words of announcement); the nearest one of the clause wins, those before the
// expression count as nearer. No parser: a sentence's verbs are few, and a wrong cue costs what no cue would cost.
#pragma once

#include <vector>

#include "extract/analysis.h"
#include "lang/phrase_table.h"
#include "extract/time/resolver.h"

namespace dateline::extract {

class DirectionCues {
 public:
  explicit DirectionCues(const lang::Pack& pack);

  // For the expression at tokens [first, end) of the sentence.
  [[nodiscard]] Direction told(const Analysis& analysis, const text::Sentence& sentence, std::uint32_t first, std::uint32_t end) const;

 private:
  struct Ending {
    std::string form;
    std::string prefix;
    Direction direction;
  };
  [[nodiscard]] Direction at(const Analysis& analysis, std::uint32_t token) const;

  lang::PhraseTable phrases_;
  std::vector<Direction> payloads_;
  std::vector<bool> passive_;    // by WordId: a cue right behind it is none
  std::vector<Ending> endings_;  // of words in no list: "-ed", "ge…t"
};

}  // namespace dateline::extract
