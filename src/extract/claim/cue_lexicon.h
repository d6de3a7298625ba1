// Which words make a clause an act of speech, of whom, about what, and with which stance?
//
// Verbs come with frames (what their content looks like), particles ("teilte … mit") and the stance they take when negated; phrases, nouns and hedges
// come with the side on which their source stands. All from [claim-…] sections of the pack; notation: head of claims_verbs_say.lex.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "lang/pack.h"
#include "lang/phrase_table.h"
#include "model/claim.h"

namespace dateline::extract {

// What the content of a verb can be.
enum Frame : std::uint32_t {
  kFrameThat = 1U << 0U, kFrameBare = 1U << 1U, kFrameQuote = 1U << 2U, kFrameInfinitive = 1U << 3U, kFrameObject = 1U << 4U, kFrameAs = 1U << 5U,
  kFrameObjectTo = 1U << 6U, kFrameComplement = 1U << 7U, kFrameWhether = 1U << 8U, kFrameObjectOf = 1U << 9U, kFrameIng = 1U << 10U,
  kFrameFigure = 1U << 11U, kFrameCount = 1U << 12U
};

struct CueVerb {
  std::string lemma;
  model::Stance stance = model::Stance::kAsserts;
  std::optional<model::Stance> negated;
  std::optional<model::Stance> past;       // when its content is told as past: who "announces" that somebody has died asserts it
  std::uint32_t frame = 0;
  std::vector<lang::WordId> prepositions;  // heads of a content phrase: "warnen vor"
  lang::WordId link = lang::kNoWord;       // between whom it is said of and what: "accused X [of] Y", "blamed X [for] Y"
  bool weak = false;        // needs a clause or a quotation
  bool noun = false;        // its form is often a noun
  bool told = false;        // takes an addressee before the content
  bool reflexive = false;
  bool impersonal = false;  // "es heißt"
  bool takes_from = false;  // "von": asks somebody for it
  bool debate = false;      // counts only in texts in the first person
  bool dative = false;      // its first object is the addressee: "wirft der Regierung Versagen vor"
  bool evidence = false;    // "zeigt": what shows something speaks only if it is somebody or a document
  bool reckoning = false;   // only of a count or forecast: "hob die Prognose auf 3 Prozent an", not "hob den Arm"
  bool comment = false;     // only of what the press asks for: "lehnte eine Stellungnahme ab"
  bool matter = false;      // its object is what may be or happen: "schloss einen Defekt aus", not "schloss zwei Mitglieder aus"
  [[nodiscard]] bool everyday() const noexcept { return reckoning || comment || frame == kFrameFigure || frame == kFrameCount; }
  bool patient = false;     // the subject of its passive says so: "could not be reached for comment"
  std::uint32_t only = 0;   // classes of [claim-object] of which its object must be one; 0 for any
  std::uint32_t never = 0;  // and those of which it must not be: "denied [bail]"
  std::uint32_t planned = 0;  // those beside which its stance is `plan`: "rejected [the offer]"
  std::optional<model::Stance> plan;
  bool only_negated = false;  // says something only when negated: "äußerte sich nicht"
};

enum class CueForm : std::uint8_t { kFinite, kParticiple, kInfinitive, kIng };

struct CueVerbForm {
  std::uint32_t verb = 0;
  CueForm form = CueForm::kFinite;
  std::vector<lang::WordId> rest;          // words that must follow at once: "bekannt [gegeben]", "call [for]"
  std::vector<lang::WordId> particle;      // words that must follow later in the clause: "teilte … [mit]"
  bool base = false;                       // English: an infinitive that is no past form ("ridicule", not "put")
  bool noun_particle = false;              // they begin with a noun: "nahm … [Stellung]"
};

struct CuePhrase {
  enum class Kind : std::uint8_t { kBeforeSource, kAfterSource, kSo, kHearsay, kNoun, kExpressNoun, kAdjective };
  Kind kind = Kind::kBeforeSource;
  std::string name;
  model::Stance stance = model::Stance::kAsserts;
  bool carrier = false;   // its noun belongs to the source: "nach [Angaben der Polizei]"
  bool cites = false;     // names on whom the speaker of the sentence relies: "X reported, [citing] Y"
  bool speaker = false;   // only before somebody who speaks: "gemäß dem Sprecher"
  bool carried = false;   // the source was named before: "demnach"
  bool debate = false;    // counts only in texts in the first person
  bool impersonal = false;  // "es ist klar, dass": nobody need be named
  bool infinitive = false;  // English: "a plan to …" as well as "a plan that …"
  std::vector<lang::WordId> prepositions;  // one of these stands before its source: "[by] Kyiv's account"; empty: none need
};

class CueLexicon {
 public:
  // `broken` names the entry whose stance or frame does not exist.
  CueLexicon(const lang::Pack& pack, std::optional<base::Problem>& broken);

  // Forms of verbs that begin with this word, longest first.
  [[nodiscard]] const std::vector<CueVerbForm>& verbs_at(lang::WordId word) const noexcept;
  [[nodiscard]] const CueVerb& verb(std::uint32_t index) const noexcept { return verbs_[index]; }
  [[nodiscard]] std::optional<lang::PhraseTable::Match> phrase_at(std::span<const lang::WordId> words, std::size_t at) const noexcept { return table_.longest_at(words, at); }
  [[nodiscard]] const CuePhrase& phrase(std::uint32_t index) const noexcept { return phrases_[index]; }
  // Is this a form of a verb that speaks by itself? Those that need a count or a request beside them are everyday verbs otherwise ("gab", "war", "raised").
  [[nodiscard]] bool cued(lang::WordId word) const noexcept { return word < cued_.size() && cued_[word]; }
  // Is this word a form of a verb that makes the noun beside it speak ("äußerte", "voiced")?
  [[nodiscard]] bool expresses(lang::WordId word) const noexcept { return word < expressing_.size() && expressing_[word]; }
  // Does this word stand with such a verb: "brachte … [zum Ausdruck]"?
  // "sprach" expresses nothing without its "aus".
  [[nodiscard]] bool wants_completion(lang::WordId word) const noexcept { return wanting_[word]; }
  [[nodiscard]] bool completes_expression(lang::WordId word) const noexcept { return word < completing_.size() && completing_[word]; }

 private:
  void add_verb(const lang::Pack& pack, const lang::Entry& entry, std::optional<base::Problem>& broken);
  void add_phrases(const lang::Pack& pack, std::string_view section, CuePhrase::Kind kind, std::optional<base::Problem>& broken);

  std::vector<CueVerb> verbs_;
  std::vector<std::vector<CueVerbForm>> forms_;  // by WordId
  std::vector<CuePhrase> phrases_;
  lang::PhraseTable table_;
  std::vector<bool> cued_;                       // by WordId
  std::vector<bool> expressing_;                 // by WordId
  std::vector<bool> completing_;
  std::vector<bool> wanting_;                 // by WordId
};

}  // namespace dateline::extract
