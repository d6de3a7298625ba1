// Which words of a language pack tell of events, and which small words decide when, whether and to whom one happened?
//
// Compiles the pack's [event-verb], [event-noun], [event-head], [event-object], [event-word] and [event-morphology] sections once into tables
// indexed by WordId. The forms of a verb stand in one line of data; which of them is participle, infinitive or attributive follows from its
// lemma, its `part` and the endings that [event-morphology] names. Classes: PLOVER and CAMEO manuals (Open Event Data Alliance).
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/problem.h"
#include "extract/suffix_table.h"
#include "lang/pack.h"
#include "lang/phrase_table.h"
#include "model/event.h"

namespace dateline::extract {

// What a small word can do; a word can do several things. Names as in [event-word].
enum class Role : std::uint8_t {
  kDeterminer, kGenitive, kPreposition, kLocative, kCoordinator, kPronoun, kBe, kPassive, kPastAux, kDo, kFuture, kHypothetical,
  kObligation, kTo, kNegation, kNegativeDeterminer, kCondition, kSubordinator, kRelative, kBy, kWith, kBetween, kFrom, kRecipient,
  kTarget, kJoint, kSince, kUntil, kBefore, kAfter, kReporting, kLight, kIntention, kRefusal, kUnreal, kPlannedModifier,
  kUnrealModifier, kUnrealNoun, kPlannedNoun, kParticle, kAdverb, kCityOf, kFocus, kDefinite, kCotemporal, kPassiveInfinitive, kAccusative, kDative, kOf, kNoEvent, kForDate, kWhen, kInstrument, kAttribution, kInto, kAgentNoun,
  kChargeLink, kCharge, kDemandLink, kReportedPast, kPlural
};

// How a trigger word stands in its sentence.
enum Form : std::uint8_t { kFinite = 1, kParticiple = 2, kProgressive = 4, kAttributive = 8, kInfinitive = 16, kNoun = 32 };

struct EventFamily {
  std::string type;   // "sign"
  model::EventClass event_class = model::EventClass::kOther;
  std::string lemma;  // "unterzeichnen"
  lang::WordId particle = lang::kNoWord;  // must stand later in the clause: "rückten … vor"
  bool weak = false;  // tells of an event only loosely; low confidence
  bool light = false; // tells of an event only together with an object of [event-object]: "gave asylum"
};

struct EventReading {
  std::uint32_t family = 0;
  std::uint8_t forms = 0;  // Form bits
};

struct ObjectRule {
  std::string type;
  model::EventClass event_class = model::EventClass::kOther;
  std::vector<std::string> verbs;  // lemmas, sorted
  std::uint32_t agents = 0;        // kinds of [event-agent] of which one has to do it; 0: whoever does
};

// What a verb tells when a kind of [event-agent] does it: an avalanche that kills is no assault.
struct AgentRule {
  std::string type;
  model::EventClass event_class = model::EventClass::kOther;
  std::vector<std::string> verbs;       // lemmas, sorted
  std::uint32_t agents = 0;             // bits of which one has to stand beside the verb
  std::uint32_t unless = 0;             // … and none of these
};

class EventVocabulary {
 public:
  EventVocabulary(const lang::Pack& pack, std::optional<base::Problem>& broken);

  [[nodiscard]] bool is(lang::WordId word, Role role) const noexcept {
    return word < roles_.size() && ((roles_[word] >> static_cast<unsigned>(role)) & 1U) != 0;
  }
  // True if the word cannot stand inside a noun phrase after its article.
  [[nodiscard]] bool is_small(lang::WordId word) const noexcept { return word < roles_.size() && (roles_[word] & ~kContentRoles) != 0; }

  // Readings of a single word, in file order.
  [[nodiscard]] std::span<const EventReading> readings(lang::WordId word) const noexcept;
  // Readings of several words; the payload indexes phrase_readings().
  [[nodiscard]] const lang::PhraseTable& phrases() const noexcept { return phrases_; }
  [[nodiscard]] const EventReading& phrase_reading(std::uint32_t payload) const noexcept { return phrase_readings_[payload]; }
  // The family of a compound's head ("drohnenangriff"), folded.
  [[nodiscard]] std::optional<std::uint32_t> compound(std::string_view folded) const noexcept { return heads_.longest(folded, 3); }
  [[nodiscard]] const EventFamily& family(std::uint32_t index) const noexcept { return families_[index]; }

  // The list of [event-object] rules for an object that starts at words[at]; `folded` is that token, folded.
  [[nodiscard]] std::optional<std::uint32_t> objects_at(std::span<const lang::WordId> words, std::size_t at, std::string_view folded) const noexcept;
  // What a verb means with such an object; nullptr if nothing else than usual. `agents` are the kinds of [event-agent] that stand beside it, one bit each.
  [[nodiscard]] const ObjectRule* object_rule(std::string_view verb_lemma, std::uint32_t objects, std::uint32_t agents) const;
  // nullptr if such agents make nothing else of the verb.
  [[nodiscard]] const AgentRule* agent_rule(std::string_view verb_lemma, std::uint32_t agents) const;
  // Types that a loose noun may tell again: "the strike" after a missile was told to have hit. Empty for most.
  [[nodiscard]] const std::vector<std::string>& echoes(std::string_view type) const;
  // The kind of agent that words[at] names, as a bit; 0 for any other word.
  [[nodiscard]] std::uint32_t agent_at(std::span<const lang::WordId> words, std::size_t at, std::string_view folded) const noexcept;
  // True if some rule of [event-object] asks for this verb, or one of [event-agent-verb].
  [[nodiscard]] bool has_object_rule(std::uint32_t family_index) const noexcept { return asks_object_[family_index]; }
  [[nodiscard]] bool has_agent_rule(std::uint32_t family_index) const noexcept { return asks_agent_[family_index]; }

  // "people", "police", "men": plural, and without its ending.
  [[nodiscard]] bool has_plural_without_s(lang::WordId word) const noexcept { return is(word, Role::kPlural); }

  [[nodiscard]] bool nouns_upper() const noexcept { return nouns_upper_; }   // nouns are written with a capital
  [[nodiscard]] bool verb_final() const noexcept { return verb_final_; }     // participles and infinitives close the clause

 private:
  void add_roles(const lang::Pack& pack, std::optional<base::Problem>& broken);
  void add_words(const lang::Pack& pack, std::string_view section, bool nouns, std::optional<base::Problem>& broken);
  void add_heads(const lang::Pack& pack, std::optional<base::Problem>& broken);
  void add_agents(const lang::Pack& pack, std::optional<base::Problem>& broken);
  [[nodiscard]] std::uint32_t agent_bit(const lang::Entry& entry, std::string_view name, std::optional<base::Problem>& broken) const;
  void add_objects(const lang::Pack& pack, std::optional<base::Problem>& broken);
  [[nodiscard]] std::optional<EventFamily> read_family(const lang::Pack& pack, const lang::Entry& entry, std::optional<base::Problem>& broken) const;
  [[nodiscard]] std::uint8_t form_of(const std::string& form, const std::string& lemma, const std::string& participle) const;

  // Roles of nouns and adjectives.
  static constexpr std::uint64_t kContentRoles = (std::uint64_t{1} << static_cast<unsigned>(Role::kCityOf)) | (std::uint64_t{1} << static_cast<unsigned>(Role::kUnrealNoun)) |
                                                 (std::uint64_t{1} << static_cast<unsigned>(Role::kPlannedNoun)) | (std::uint64_t{1} << static_cast<unsigned>(Role::kPlannedModifier)) |
                                                 (std::uint64_t{1} << static_cast<unsigned>(Role::kUnrealModifier)) | (std::uint64_t{1} << static_cast<unsigned>(Role::kNoEvent)) |
                                                 (std::uint64_t{1} << static_cast<unsigned>(Role::kAgentNoun)) | (std::uint64_t{1} << static_cast<unsigned>(Role::kCharge)) |
                                                 (std::uint64_t{1} << static_cast<unsigned>(Role::kChargeLink)) | (std::uint64_t{1} << static_cast<unsigned>(Role::kPlural));

  std::vector<std::uint64_t> roles_;  // by WordId
  std::vector<EventFamily> families_;
  std::vector<std::vector<EventReading>> building_;  // by WordId, only while compiling
  std::vector<std::uint32_t> first_reading_;         // by WordId, into readings_
  std::vector<EventReading> readings_;
  lang::PhraseTable phrases_;
  std::vector<EventReading> phrase_readings_;
  SuffixTable heads_;
  std::vector<ObjectRule> object_rules_;
  lang::PhraseTable object_words_;                               // payload: index in object_lists_
  std::vector<std::vector<std::uint32_t>> object_lists_;         // rules by object word, in file order
  std::unordered_map<std::string, std::uint32_t> object_index_;  // form to its list
  SuffixTable object_suffixes_;
  std::vector<std::string> agents_;                              // names of [event-agent], by bit
  std::vector<AgentRule> agent_rules_;
  std::unordered_map<std::string, std::vector<std::string>> echoes_;
  lang::PhraseTable agent_words_;                                // payload: index in agents_
  SuffixTable agent_suffixes_;
  std::vector<bool> asks_object_;
  std::vector<bool> asks_agent_;
  std::vector<std::string> attributive_endings_;
  std::string progressive_ending_;
  std::string infinitive_infix_;
  bool nouns_upper_ = false;
  bool verb_final_ = false;
};

}  // namespace dateline::extract
