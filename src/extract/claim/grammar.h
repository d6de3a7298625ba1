// What does a word do in a clause? Word classes and speaker endings of one language, as tables over word ids.
//
// Not a part-of-speech tagger: closed classes are listed (sections [claim-grammar], [claim-speaker], [claim-language]), and the little that
// is needed of open classes follows from capitals, endings and neighbours. A tagger was measured to gain one point of F1.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "extract/suffix_table.h"
#include "lang/pack.h"

namespace dateline::extract {

using ClassSet = std::uint64_t;

// Names as in the lexicon; order as in kClassNames (grammar.cc).
enum class WordClass : unsigned {
  kDeterminer, kOblique, kGenitive, kPreposition, kNounLink, kPronoun, kParticiple, kObjectPronoun, kReflexive, kComplementiser, kWh,
  kSubordinator, kRelative, kConjunction, kAnd, kHave, kBe, kBecome, kModal, kWant, kHearsayModal, kKonjunktiv1, kKonjunktiv2, kFinite,
  kInfinitiveTo, kAdverb, kNegation, kNeither, kNor, kTimeNoun, kMute, kFirstPerson, kPossessive, kNameParticle, kPlaceLink, kRumour, kEmptySubject, kParenthesis, kContrast, kPurpose, kPredicative, kAgent, kDemonstrative, kCarrierPreposition, kIndefinite, kNominative,
  kApproximator, kNumeral, kStative, kSince, kUntil, kOrigin, kIdentity, kPerfectBe, kPast, kAddress, kView, kPossessiveForm, kArticle, kCease, kThat, kParticle, kPlural, kPassiveWord, kCount
};

[[nodiscard]] constexpr ClassSet class_bit(WordClass c) noexcept { return ClassSet{1} << static_cast<unsigned>(c); }

template <typename... Classes>
[[nodiscard]] constexpr ClassSet any_of(Classes... classes) noexcept {
  return (class_bit(classes) | ...);
}

static_assert(static_cast<unsigned>(WordClass::kCount) <= 64, "a ClassSet has 64 bits");

// Names of the classes of [claim-object], in the order of the file; the bit of a class is its place here.
[[nodiscard]] std::vector<std::string> object_class_names(const lang::Pack& pack);

struct Grammar {
  explicit Grammar(const lang::Pack& pack);

  [[nodiscard]] ClassSet classes_of(lang::WordId word) const noexcept { return word < classes.size() ? classes[word] : 0; }
  // Does the (folded) noun end like one whose bearer speaks: "Regierungssprecher", "spokesman"?
  [[nodiscard]] bool speaks(std::string_view folded) const;

  std::vector<ClassSet> classes;                   // by WordId
  SuffixTable speaker_endings;  // the payload of all endings is their length
  // Nouns behind "nach" that make the phrase a source: "nach Angaben …" (any determiner), "nach einem Bericht …" (none or an indefinite one).
  [[nodiscard]] bool carries(std::string_view folded, bool definite) const;
  SuffixTable carrier_endings;
  SuffixTable indefinite_carrier_endings;
  // Does the noun name a count or forecast that its owner revises: "Opferzahl", "estimate"?
  [[nodiscard]] bool reckons(std::string_view folded) const { return ends(folded, reckoning_endings); }
  // Does the noun name what the press asks for: "Stellungnahme", "comment", "request"?
  [[nodiscard]] bool asked_for(std::string_view folded) const { return ends(folded, comment_endings); }
  // Does the noun name what may be or happen, so that somebody can rule it out: "Rücktritt", "Zusammenhang"?
  [[nodiscard]] bool may_be(std::string_view folded) const { return ends(folded, matter_endings); }
  // "nach eigenen Angaben": the subject speaks of itself.
  [[nodiscard]] bool own(std::string_view folded) const { return own_words.count(std::string(folded)) != 0; }
  // "family": no adverb although it ends in -ly.
  [[nodiscard]] bool never_adverb(std::string_view folded) const { return no_adverbs.count(std::string(folded)) != 0; }
  // Classes of nouns that decide whether a verb speaks ([claim-object]), as bits; 0 for other nouns.
  [[nodiscard]] std::uint32_t object_classes_of(std::string_view folded) const;
  [[nodiscard]] std::uint32_t name_class() const noexcept { return std::uint32_t{1} << object_classes.size(); }
  std::vector<SuffixTable> object_classes;  // in the order of object_class_names(), without "name"
  // "it", "they": what a body or a group is called when it goes on speaking.
  enum class BodyPronoun { kNone, kOne, kSeveral };
  [[nodiscard]] BodyPronoun body_pronoun(std::string_view folded) const;
  std::unordered_set<std::string> one_body;
  std::unordered_set<std::string> several_bodies;
  // "was", "which": opens a clause behind a comma that says something of all that stands before it.
  [[nodiscard]] bool opens_answer(std::string_view folded) const { return answer_openers.count(std::string(folded)) != 0; }
  std::unordered_set<std::string> answer_openers;
  // "accused [of]", "blamed [for]": opens what is said of the subject.
  [[nodiscard]] bool links_passive(std::string_view folded) const { return passive_links.count(std::string(folded)) != 0; }
  std::unordered_set<std::string> passive_links;
  std::unordered_set<std::string> no_adverbs;
  std::unordered_set<std::string> own_words;
  SuffixTable reckoning_endings;
  SuffixTable comment_endings;
  SuffixTable matter_endings;
  // The whole word in English, the last part of a compound in German.
  [[nodiscard]] bool ends(std::string_view folded, const SuffixTable& endings) const;
  bool verb_second = false;                        // German: finite verb second, verb last in subordinate clauses, nouns capitalised
};

}  // namespace dateline::extract
