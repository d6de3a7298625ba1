// What was said: the stretch of text that a cue makes somebody's words.
//
// Before, behind or around the cue, as the frame of the verb and the punctuation allow. Never contains the cue; ends where the next speaker begins.
// Quotations come whole, over as many sentences as they take.
#pragma once

#include <optional>
#include <vector>

#include "extract/claim/reading.h"
#include "extract/claim/verb_use.h"

namespace dateline::extract {

enum class Pattern : std::uint8_t { kNone, kClause, kBare, kColon, kQuote, kInfinitive, kLeft, kAround, kObject, kPrepositional, kFigure, kPassive };
[[nodiscard]] std::string_view to_string(Pattern pattern) noexcept;

struct Content {
  std::vector<TokenRange> ranges;  // ascending, disjoint
  Pattern pattern = Pattern::kNone;
  bool inverted = false;           // the source stands behind the verb: "…", said X
  bool plan = false;               // an object that is a plan or an offer: the stance is the verb's `plan`
};

class ContentFinder {
 public:
  ContentFinder(const Reading& reading, const SentenceReading& sentence) : r_(reading), s_(sentence) {}

  [[nodiscard]] Content of_verb(const VerbUse& use) const;
  // "Das teilte X mit": the sentence before, at which a demonstrative in front of the verb points.
  [[nodiscard]] Content pointed_at(const VerbUse& use, std::uint32_t sentence_index) const;
  // "Er sagte:" at the end of a sentence: the sentence behind it.
  [[nodiscard]] Content next_sentence(const VerbUse& use, std::uint32_t sentence_index) const;
  // Where speech that begins at `from` (in segment `seg`) ends: the sentence, or the next speaker before that; what is told in the `indicative` ends
  // where somebody else is said to say something as well.
  // Does a phrase begin here whose source follows: "according to", "citing"?
  [[nodiscard]] bool names_source(std::uint32_t at) const;
  [[nodiscard]] std::uint32_t chain_end(std::uint32_t from, std::uint32_t seg, bool indicative = false) const;
  // From the start of the sentence, or of the quotation that reaches into it, to `end`.
  [[nodiscard]] TokenRange from_start(std::uint32_t end) const;
  // Everything but [hole): the rest of a sentence around "so X" or "wie X mitteilte". `from`: first token of the clause it belongs to.
  [[nodiscard]] std::vector<TokenRange> around(TokenRange hole, std::uint32_t from) const;
  [[nodiscard]] bool relative_segment(std::uint32_t seg) const;
  [[nodiscard]] std::uint32_t first_word(std::uint32_t seg) const;
  // Is one of the segments in [first, end) a clause that can stand by itself?
  [[nodiscard]] bool speech_in(std::uint32_t first, std::uint32_t end) const;

  // German: "[Die Vorwürfe] wies der Minister zurück": what is denied, in front of the verb, while somebody who may be the subject stands behind it.
  [[nodiscard]] std::optional<TokenRange> object_in_front(const VerbUse& use) const;
  // English: the segment with the main clause behind a clause in front that the cue stands in: "Claiming A, [Dorn left]", "After she said A, [Dorn left]".
  [[nodiscard]] std::optional<std::uint32_t> main_segment(const VerbUse& use) const;

 private:
  [[nodiscard]] std::uint32_t object_classes(TokenRange object) const;
  [[nodiscard]] Content with_fitting_object(const VerbUse& use, Content content) const;
  [[nodiscard]] bool says_so(std::uint32_t seg) const;
  [[nodiscard]] bool surely_finite(std::uint32_t at) const;
  [[nodiscard]] bool quoted_before(const VerbUse& use) const;
  [[nodiscard]] bool verb_behind(std::uint32_t at, std::uint32_t end) const;
  [[nodiscard]] bool opens_another(std::uint32_t at) const;
  [[nodiscard]] bool inverted_remark(std::uint32_t seg) const;
  [[nodiscard]] bool figure_between(std::uint32_t from, std::uint32_t end) const;
  [[nodiscard]] bool speech_between(std::uint32_t from, std::uint32_t end) const;
  [[nodiscard]] Content german(const VerbUse& use) const;
  [[nodiscard]] Content german_passive(const VerbUse& use) const;
  [[nodiscard]] Content german_pronoun(const VerbUse& use) const;
  void add_breakdown(std::uint32_t seg, Content& out) const;
  [[nodiscard]] bool stands_alone(std::uint32_t seg) const;
  [[nodiscard]] Content german_right(const VerbUse& use) const;
  [[nodiscard]] Content german_object(const VerbUse& use) const;
  [[nodiscard]] std::uint32_t behind_addressee(std::uint32_t at, std::uint32_t limit) const;
  [[nodiscard]] TokenRange narrow_object(TokenRange object) const;
  [[nodiscard]] bool speech_noun(const VerbUse& use) const;
  [[nodiscard]] Content english(const VerbUse& use) const;
  [[nodiscard]] Content english_right(const VerbUse& use) const;
  [[nodiscard]] Content english_left(const VerbUse& use, bool inverted) const;
  [[nodiscard]] Content english_passive(const VerbUse& use) const;
  [[nodiscard]] bool remark(const VerbUse& use) const;
  [[nodiscard]] std::optional<std::uint32_t> verb_of_antecedent(const VerbUse& use, bool clause) const;
  [[nodiscard]] std::uint32_t main_verb_boundary(const VerbUse& use, Pattern pattern) const;
  [[nodiscard]] std::uint32_t adjunct(std::uint32_t from, std::uint32_t end) const;
  [[nodiscard]] bool infinitive_segment(std::uint32_t seg) const;
  [[nodiscard]] bool clause_follows(std::uint32_t at, std::uint32_t seg) const;
  [[nodiscard]] std::uint32_t phrase_end(std::uint32_t from, std::uint32_t seg, bool object) const;
  [[nodiscard]] bool starts_clause(std::uint32_t at) const;
  [[nodiscard]] bool quantity_at(std::uint32_t at) const;
  [[nodiscard]] std::uint32_t skip_time(std::uint32_t at, std::uint32_t limit) const;
  [[nodiscard]] std::uint32_t figure_at(const VerbUse& use, std::uint32_t at, std::uint32_t limit) const;
  [[nodiscard]] bool holds_number(TokenRange range) const;
  [[nodiscard]] TokenRange middle_field(const VerbUse& use) const;
  [[nodiscard]] Content german_figure(const VerbUse& use) const;
  [[nodiscard]] Content english_figure(const VerbUse& use) const;
  [[nodiscard]] bool aside(std::uint32_t seg) const;
  [[nodiscard]] bool main_clause(std::uint32_t seg) const;
  [[nodiscard]] std::uint32_t skip_english_adverbials(const VerbUse& use, std::uint32_t at, std::uint32_t limit) const;
  [[nodiscard]] TokenRange to_chain_end(std::uint32_t from, std::uint32_t seg) const { return {from, chain_end(from, seg)}; }
  [[nodiscard]] TokenRange trimmed(TokenRange range) const;
  [[nodiscard]] const Segment& segment(std::uint32_t index) const { return r_.segments[index]; }

  const Reading& r_;
  const SentenceReading& s_;
};

}  // namespace dateline::extract
