// Does a clause look back or ahead? What decides between last Friday and next Friday when the text says only "Friday".
//
// Cues are data (section [time-direction]: finite verbs, auxiliaries, words of announcement); the nearest one of the clause wins, those before the
// expression count as nearer. An auxiliary of the perfect ("ist") looks back if a participle stands in the clause, is present if none does.
// A preposition right before the expression speaks louder (section [time-direction-before]): "since" looks back; "until" ahead, unless it opens a
// sentence told in the past; "from" and "for" ahead where the verb calls for something to come ("declared a strike for Thursday"), even in the past; "to" ("moved to Thursday") only there.
// No parser: a sentence's verbs are few, and a wrong cue costs what no cue would cost.
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
  enum class Cue { kNone, kPast, kPresent, kFuture, kAuxiliary, kModal, kAnnounce, kHint };
  enum class Bound { kNone, kBack, kAhead, kOpen, kMoved };
  struct Ending {
    std::string form;
    std::string prefix;
    Cue cue;
  };
  static Cue parse(std::string_view value) noexcept;
  static Bound parse_bound(std::string_view value) noexcept;
  [[nodiscard]] Cue at(const Analysis& analysis, std::uint32_t token, std::uint32_t sentence_begin) const;
  [[nodiscard]] Bound bound_before(const Analysis& analysis, std::uint32_t sentence_begin, std::uint32_t first) const;

  lang::PhraseTable phrases_;
  std::vector<Cue> payloads_;
  std::vector<bool> lower_;  // by payload: no noun, so that it is another word where it has a capital ("May")
  lang::PhraseTable bounds_;
  std::vector<Bound> bound_payloads_;
  std::vector<bool> passive_;    // by WordId: a cue right behind it is none
  std::vector<bool> opens_;      // by WordId: another clause begins here
  std::vector<Ending> endings_;  // of words in no list: "-ed", "ge…t"
};

}  // namespace dateline::extract
