// How was a claim told: through what, to whom, where? "told AFP", "schrieb auf Telegram", "sagte vor Journalisten in
// Genf".
//
// Read from the clause of the cue and from phrases without a verb beside it ("In a statement, …"), outside source and
// content; what two cues of one sentence could share belongs to the nearer one. Words: sections [told-…] of the pack.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "extract/claim/draft.h"
#include "extract/compound_tails.h"
#include "lang/phrase_table.h"
#include "model/extraction.h"

namespace dateline::extract {

class TellingWords {
 public:
  enum Preposition : std::uint8_t {
    kMedium = 1U << 0U,
    kTo = 1U << 1U,
    kPlace = 1U << 2U,
    kOutlet = 1U << 3U,
    kSkip = 1U << 4U,
    kDative = 1U << 5U,
    kDateOfNoun = 1U << 6U
  };

  struct Noun {
    model::MediumKind kind = model::MediumKind::kPress;
    bool outlet = false;    // a house, whose name may follow: "newspaper"
    bool unnamed = false;   // no house stands behind it: "statement"
    bool weak = false;      // counts only with a house behind it: "Gespräch"
    bool audience = false;  // people: "reporters"
  };
  struct Name {
    model::MediumKind kind = model::MediumKind::kPress;
    std::string name;  // as people know it
    std::string form;  // as it must be printed, capitals and all
    std::string key;
  };

  // `broken` names the entry whose kind does not exist.
  TellingWords(const lang::Pack& pack, std::optional<base::Problem>& broken);

  [[nodiscard]] bool is(lang::WordId word, std::uint8_t set) const noexcept {
    return word < classes_.size() && (classes_[word] & set) != 0;
  }
  // The noun that begins at this token, with its length in tokens; a German compound counts by its last part.
  [[nodiscard]] const Noun* noun_at(const Analysis& analysis, std::uint32_t at, std::uint32_t& length) const;
  [[nodiscard]] const Name* name_at(const Analysis& analysis, std::uint32_t at, std::uint32_t& length) const;
  // The name that is printed exactly so.
  [[nodiscard]] const Name* name_of(std::string_view printed) const;

 private:
  void add_nouns(const lang::Pack& pack, std::string_view section, std::optional<base::Problem>& broken);

  std::vector<std::uint8_t> classes_;  // by WordId
  std::vector<Noun> nouns_;
  std::vector<Name> names_;
  lang::PhraseTable noun_table_;
  lang::PhraseTable name_table_;
  CompoundTails tails_;
};

// "Wie der Minister [der dpa] sagte": what looks like a genitive is who was told, for an agency hardly ever speaks
// through somebody. Takes it out of the source.
void cut_addressee(const Reading& reading, const TellingWords& words, Draft& draft);

// Fills medium, told_to and place of claims[own], which was made from drafts[own].
void read_telling(const Reading& reading, const TellingWords& words, const model::Extraction& found,
                  const std::vector<Draft>& drafts, std::size_t own, model::Claim& claim);

}  // namespace dateline::extract
