// What comparing knows of words: what happens to the things counted, which words of different languages mean the same, and how a
// question is put. All of it stands in the language packs (compare.lex, compare_question.lex); this class only turns it into tables.
//
// Names of roles and concepts are the same in every language, so their ids are shared. Built once, read-only afterwards.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "compare/question_forms.h"
#include "lang/pack.h"
#include "lang/phrase_table.h"

namespace dateline::compare {

inline constexpr std::int16_t kNone = -1;

class Vocabulary {
 public:
  struct Language {
    std::shared_ptr<const lang::Pack> pack;
    lang::PhraseTable roles;     // payload: role id
    struct SplitRole {
      lang::WordId first;
      lang::WordId second;
      std::int16_t role;
    };
    std::vector<SplitRole> split_roles;  // "nahmen … teil"; sorted by first
    lang::PhraseTable concepts;  // payload: concept id
    std::unordered_map<std::string, std::uint32_t> concept_stems;  // of the concepts' single words; stems that two concepts share are left out
    lang::PhraseTable withdraws;
    std::vector<std::pair<lang::WordId, lang::WordId>> withdraws_split;  // "zog … zurück"
    lang::PhraseTable earlier;   // "up from", "statt": the figure behind was given before another one
    std::vector<std::uint32_t> flags;  // by WordId: kNoTopic …
    std::map<std::string, std::string, std::less<>> asks;       // role name -> "were injured"
    QuestionForms questions;
    std::map<std::string, std::string, std::less<>> bodies;     // folded "the coastguard" without its article -> "coastguard"
    std::set<std::string, std::less<>> spokespeople;            // folded: who speaks for the body named beside him
    std::map<std::string, std::vector<std::string>, std::less<>> labels;  // name of a concept, role, country … -> folded words for it
  };
  enum Flag : std::uint32_t { kNoTopic = 1, kPointsBack = 2, kPointingNoun = 4, kEmptyContent = 8, kReportNoun = 16, kPartBehind = 32, kPartBefore = 64, kMoreBefore = 128, kAlone = 256, kWhole = 512, kFigureWord = 1024, kNewFigure = 2048, kClauseOpener = 4096, kBehindPronoun = 8192, kBlame = 16384, kNegation = 32768, kNotOnly = 65536, kMoreBehind = 131072, kSumNoun = 262144, kRefused = 524288 };

  // At least one pack; the first one serves texts in a language that has none.
  explicit Vocabulary(const std::vector<std::shared_ptr<const lang::Pack>>& packs);

  [[nodiscard]] const Language& language(std::string_view code) const noexcept;
  [[nodiscard]] const std::vector<Language>& languages() const noexcept { return languages_; }

  [[nodiscard]] std::int16_t role(std::string_view name) const noexcept;  // kNone if there is none
  [[nodiscard]] const std::string& role_name(std::int16_t role) const noexcept { return roles_[static_cast<std::size_t>(role)].name; }
  [[nodiscard]] bool exclusive(std::int16_t role) const noexcept { return roles_[static_cast<std::size_t>(role)].exclusive; }
  // "affected": may be any of the exclusive ones.
  [[nodiscard]] bool vague(std::int16_t role) const noexcept { return roles_[static_cast<std::size_t>(role)].vague; }
  // "demanded": said of money, shares and things, never of people.
  [[nodiscard]] bool of_things(std::int16_t role) const noexcept { return roles_[static_cast<std::size_t>(role)].of_things; }
  // "counted": what it is said of is never what another role is said of.
  [[nodiscard]] bool apart(std::int16_t role) const noexcept { return role != kNone && roles_[static_cast<std::size_t>(role)].apart; }
  // Of two that one clause tells of a thing, the one that came after this one: "82 kidnapped girls were released"; kNone if none does.
  [[nodiscard]] std::int16_t then(std::int16_t role) const noexcept { return this->role(roles_[static_cast<std::size_t>(role)].then); }
  // What happened to those who are counted under such a name: "passengers" are aboard; kNone if that may be anything.
  [[nodiscard]] std::int16_t role_of_counted(std::string_view counted) const noexcept;
  // Does news use one for the other: "jobs" and "workers"?
  [[nodiscard]] bool are_kin(std::string_view a, std::string_view b) const noexcept;
  // "soldiers", "passengers": people, whatever else they are.
  [[nodiscard]] bool is_person(std::string_view counted) const noexcept { return persons_.find(counted) != persons_.end(); }
  // "soldiers", "tanks": a thing that other lists name as counted.
  [[nodiscard]] bool is_counted(std::string_view counted) const noexcept { return counted_.find(counted) != counted_.end(); }
  // "percent", "EUR", "km".
  [[nodiscard]] bool is_unit(std::string_view name) const noexcept { return units_.find(name) != units_.end(); }
  [[nodiscard]] const std::string& concept_name(std::uint32_t id) const noexcept { return concepts_[id].name; }
  [[nodiscard]] std::uint64_t concept_feature(std::uint32_t id) const noexcept { return concepts_[id].feature; }
  // "begin", "large": the same in every language, but so much at home in every story that it tells no more than any other word.
  [[nodiscard]] bool is_general(std::uint32_t id) const noexcept { return concepts_[id].general; }
  // Name of the concept that has this feature; nullptr if none has.
  [[nodiscard]] const std::string* concept_of(std::uint64_t feature) const noexcept;

 private:
  struct Role {
    std::string name;
    bool exclusive = false;
    bool vague = false;
    bool of_things = false;
    bool apart = false;
    std::string then;  // name of the role, empty: none
  };
  void read(Language& language);

  std::vector<Language> languages_;
  std::vector<Role> roles_;
  struct Concept {
    std::string name;
    std::uint64_t feature = 0;
    bool general = false;
  };
  std::vector<Concept> concepts_;
  std::map<std::string, std::uint32_t, std::less<>> concept_names_;
  std::unordered_map<std::uint64_t, std::uint32_t> concept_ids_;
  std::set<std::string, std::less<>> persons_;
  std::set<std::string, std::less<>> counted_;
  std::map<std::string, std::string, std::less<>> counted_roles_;  // by counted thing
  std::map<std::string, std::string, std::less<>> kin_;
  std::set<std::string, std::less<>> units_;
};

}  // namespace dateline::compare
