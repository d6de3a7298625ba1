// A printed number made ready for comparing: what it counts, what is said of it, what narrows it, and the words around it.
//
// The counted thing (head) and its role ("soldiers", "dead") come from the extraction where it tells; a role that it does not know is read
// from the nearest role word of the clause. Nothing is compared here: see figure_score.h.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "compare/interval.h"
#include "compare/reading.h"
#include "compare/speaker.h"
#include "model/link.h"

namespace dateline::compare {

struct Figure {
  model::ItemRef quantity;               // into Extraction::quantities
  std::optional<std::uint32_t> claim;    // innermost claim whose content holds it, in the same article
  const model::Quantity* value = nullptr;
  Interval interval;
  double main = 0;
  Speaker speaker;
  std::string head;       // "soldiers", "EUR", "stem:de:…"; empty: only the role tells
  bool unit = false;      // head is a measure or a currency: figures of another one cannot be compared
  bool person = false;
  std::optional<std::uint32_t> antecedent;  // index of the figure before that has the counted noun: "the union said 4,000 people, the police 3,000"
  std::optional<std::uint32_t> replaces;  // index of the figure that it was given before, or that is given instead: "up from 3,000", "statt 3.000"
  bool taken_back = false;              // withdrawn or put right by the words around it
  std::int16_t role = kNone;            // the nearest one, or that of the extraction
  bool role_told = false;               // by the extraction
  bool role_by_noun = false;            // nothing but what is counted tells it: passengers are on board
  bool whole = false;                   // "214 of 260": what the other is taken from
  std::vector<std::int16_t> roles;      // with all exclusive ones that its clause tells, sorted: "the 21 girls kidnapped in April have been freed"
  std::vector<std::string> scope;    // sorted; "part" for some of a larger number, "more" for those that come on top
  std::vector<Feature> countries;    // whose soldiers, sorted
  Feature place = 0;                 // below countries, the first one named in its sentence, else in the sentence before; 0: none
  bool place_keyed = false;          // it has an identity in every language
  Feature whose = 0;                 // of a share: the person named nearest before it in its sentence, else behind it; 0: none
  const Vocabulary::Language* language = nullptr;
  calendar::DayInterval when;        // of the nearest date in its sentence
  bool when_said = false;            // it is the day on which the number was given, not one on which something happened
  bool long_ago = false;             // that date lies well before publication
  bool years_ago = false;            // … so far that it is of another happening than the news
  std::uint32_t sentence = 0;
  Profile context;
};

// The figures of an article in order of place.
[[nodiscard]] std::vector<Figure> read_figures(const Reading& reading, std::uint32_t article, const Vocabulary& vocabulary,
                                               const Rarity& rarity, const Speakers& speakers);

// The innermost claim whose content holds the span.
[[nodiscard]] std::optional<std::uint32_t> claim_around(const model::Extraction& extraction, const text::Span& span) noexcept;

}  // namespace dateline::compare
