// What the language pack knows about names: states, offices, institutions, known bodies and persons, places, given names.
//
// Built once for a pack and then only read. Payloads of the phrase tables index the vectors beside them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "calendar/day.h"
#include "extract/analysis.h"
#include "extract/compound_tails.h"
#include "extract/entity/nominative.h"
#include "extract/suffix_table.h"
#include "lang/gazetteer.h"
#include "lang/phrase_table.h"

namespace dateline::extract {

enum class Gender : std::uint8_t { kUnknown, kMale, kFemale };

struct OfficeWord {
  std::string value;  // "president"
  bool state = false;
  bool named = false;    // means somebody only beside a name: "general", "major"
  Gender gender = Gender::kUnknown;
  std::string general;   // value of the wider word that may point back to it: a district court is later "the court", empty if none
  bool seated = false;   // a place behind it says which one it is, and is no name: "police Brückfeld"
};

struct NamedBody {
  std::string value;    // "un-security-council"
  std::string country;
  std::string government;  // "defence-ministry": the body is that institution of its country
};

struct NamedPlace {
  std::string value;  // GeoNames id in digits, or a slug
  std::string country;
  std::int64_t geonames = 0;
};

struct Tenure {
  std::string office;  // "UA-president"
  std::optional<calendar::Day> from;
  std::optional<calendar::Day> until;  // exclusive
  std::uint32_t person = 0;
};

struct KnownPerson {
  std::string key;      // "person:volodymyr zelensky"
  std::string display;  // first form: the full name in the pack's language
  Gender gender = Gender::kUnknown;
  std::vector<Tenure> tenures;
};

// A phrase table with the values its payloads index.
template <typename Value>
struct Listed {
  lang::PhraseTable table;
  std::vector<Value> values;

  // The longest entry at a token, with its length in tokens.
  [[nodiscard]] const Value* at(const Analysis& analysis, std::size_t token, std::uint32_t& length) const {
    const auto match = table.longest_at(analysis.words, token);
    if (!match) return nullptr;
    length = match->length;
    return &values[match->payload];
  }
};

struct EntityTables {
  explicit EntityTables(const lang::Pack& pack);

  Listed<std::string> countries;    // ISO codes
  Listed<std::string> adjectives;
  Listed<std::string> demonyms;
  Listed<NamedPlace> capitals;
  Listed<NamedPlace> places;
  Listed<std::string> seats;
  Listed<NamedBody> bodies;
  Listed<OfficeWord> offices;
  Listed<OfficeWord> institutions;
  Listed<std::string> groups;
  Listed<std::string> unnamed;
  Listed<std::string> documents;
  Listed<Gender> titles;
  Listed<std::uint32_t> persons;    // indices into known
  Listed<Gender> pronouns;
  lang::Gazetteer gazetteer;        // towns and regions that no list above has; only where the text says that it is a place
  lang::PhraseTable gazetteer_prepositions;
  Listed<std::uint32_t> standings;  // of an office: former, deputy, next; from 1
  lang::PhraseTable office_owners, lists;  // before whose office it is; go on with a list
  lang::PhraseTable singular, perhaps_singular;  // determiners of one, and those of one or of many
  lang::PhraseTable determiners, definite, neuter, place_prepositions, of, office_adjectives, affiliations, source_of;
  CompoundTails office_tails, institution_tails, group_tails, document_tails;
  CompoundTails any_tail;  // of the four: most words end in none, and are asked about often

  Nominatives nominatives;

  std::vector<KnownPerson> known;
  std::unordered_map<std::string, std::uint32_t> known_by_name;  // person_key of every full form
  std::vector<Tenure> tenures;                                   // by office, then from
  std::optional<calendar::Day> tenure_horizon;                   // last day that open tenures are known to reach

  // By WordId.
  struct WordFacts {
    bool given_name = false;
    Gender gender = Gender::kUnknown;
    bool family_first = false;
    bool particle = false;
    bool not_a_name = false;
    bool singular_verb = false;  // "sprach", "habe": beside it "sie" is one woman
    bool no_verb = false;        // ends like a singular verb and is none: "nicht", "mit"
    bool not_a_place = false;  // an ordinary word that is a town as well: "Halle", "Reading"
    bool organisation_word = false;
    bool company_form = false;  // "AG", "Inc": an organisation that is a company
    bool listed = false;  // begins a phrase of a table above, names apart
  };
  [[nodiscard]] const WordFacts& facts(lang::WordId id) const { return facts_[id < facts_.size() ? id : 0]; }
  [[nodiscard]] bool is_noun_like(std::string_view folded) const;
  [[nodiscard]] bool is_agent_noun(std::string_view folded) const;  // "Abwehrspieler"

  // The person who held the office on that day; nullopt if nobody or several are known to have, or if the day lies behind the horizon of an
  // open tenure: offices change hands.
  [[nodiscard]] std::optional<std::uint32_t> holder(std::string_view office, calendar::Day day) const;

  bool german = false;  // nouns are capitalised

 private:
  std::vector<WordFacts> facts_;
  SuffixTable noun_ends_;
  SuffixTable agent_ends_;
};

}  // namespace dateline::extract
