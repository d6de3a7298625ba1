#include "extract/claim/grammar.h"

#include <algorithm>
#include <array>

#include "text/token.h"
#include "text/utf8.h"

namespace dateline::extract {
namespace {

constexpr std::array<std::string_view, static_cast<std::size_t>(WordClass::kCount)> kClassNames{
    "determiner", "oblique", "genitive", "preposition", "noun-link", "pronoun", "participle", "object-pronoun", "reflexive", "complementiser", "wh",
    "subordinator", "relative", "conjunction", "and", "have", "be", "become", "modal", "want", "hearsay-modal", "konjunktiv-1", "konjunktiv-2", "finite",
    "infinitive-to", "adverb", "negation", "neither", "nor", "time-noun", "mute", "first-person", "possessive", "name-particle", "place-link", "rumour", "empty-subject", "parenthesis", "contrast", "purpose", "predicative", "agent", "demonstrative", "carrier-preposition", "indefinite", "nominative", "approximator", "numeral",
    "stative", "since", "until", "origin", "identity", "perfect-be", "past", "address", "view", "possessive-form", "article", "cease", "that", "particle", "plural", "passive-word"};

}  // namespace

Grammar::Grammar(const lang::Pack& pack) : classes(pack.lexicon.word_count() + 1, 0) {
  for (const lang::Entry& entry : pack.lexicon.section("claim-grammar")) {
    const auto* const name = std::find(kClassNames.begin(), kClassNames.end(), entry.value);
    if (name == kClassNames.end()) continue;
    const ClassSet bit = ClassSet{1} << static_cast<unsigned>(name - kClassNames.begin());
    for (const std::string& form : entry.forms) {
      if (text::tokenise(form).size() != 1) continue;  // only single words have a class
      classes[pack.lexicon.find(text::fold(form))] |= bit;
    }
  }
  classes[lang::kNoWord] = 0;
  for (const lang::Entry& entry : pack.lexicon.section("claim-speaker")) {
    for (const std::string& form : entry.forms) {
      longest_ending = std::max(longest_ending, form.size());
      speaker_endings.insert(text::fold(form));
    }
  }
  for (const lang::Entry& entry : pack.lexicon.section("claim-carrier")) {
    for (const std::string& form : entry.forms) {
      longest_ending = std::max(longest_ending, form.size());
      (entry.value == "indefinite" ? indefinite_carrier_endings : carrier_endings).insert(text::fold(form));
    }
  }
  const auto read_endings = [&](std::string_view section, std::unordered_set<std::string>& endings) {
    for (const lang::Entry& entry : pack.lexicon.section(section)) {
      for (const std::string& form : entry.forms) {
        longest_ending = std::max(longest_ending, form.size());
        endings.insert(text::fold(form));
      }
    }
  };
  read_endings("claim-reckoning", reckoning_endings);
  read_endings("claim-comment", comment_endings);
  read_endings("claim-own", own_words);
  read_endings("claim-no-adverb", no_adverbs);
  read_endings("claim-answer", answer_openers);
  for (const lang::Entry& entry : pack.lexicon.section("claim-body-pronoun")) {
    for (const std::string& form : entry.forms) (entry.value == "several" ? several_bodies : one_body).insert(text::fold(form));
  }
  for (const lang::Entry& entry : pack.lexicon.section("claim-language")) verb_second = verb_second || entry.value == "verb-second";
}

Grammar::BodyPronoun Grammar::body_pronoun(std::string_view folded) const {
  if (one_body.count(std::string(folded)) != 0) return BodyPronoun::kOne;
  return several_bodies.count(std::string(folded)) != 0 ? BodyPronoun::kSeveral : BodyPronoun::kNone;
}

bool Grammar::carries(std::string_view folded, bool definite) const {
  for (std::size_t size = std::min(longest_ending, folded.size()); size >= 3; --size) {
    const std::string ending(folded.substr(folded.size() - size));
    if (carrier_endings.count(ending) != 0 || (!definite && indefinite_carrier_endings.count(ending) != 0)) return true;
  }
  return false;
}

bool Grammar::ends(std::string_view folded, const std::unordered_set<std::string>& endings) const {
  if (!verb_second) return endings.count(std::string(folded)) != 0;
  for (std::size_t size = std::min(longest_ending, folded.size()); size >= 3; --size) {
    if (endings.count(std::string(folded.substr(folded.size() - size))) != 0) return true;
  }
  return false;
}

bool Grammar::speaks(std::string_view folded) const {
  // In English only the whole word counts, in German the last part of a compound does, with or without an ending of its case.
  if (!verb_second) return speaker_endings.count(std::string(folded)) != 0;
  for (int ending = 0; ending < 3 && folded.size() >= 3; ++ending) {
    for (std::size_t size = std::min(longest_ending, folded.size()); size >= 3; --size) {
      if (speaker_endings.count(std::string(folded.substr(folded.size() - size))) != 0) return true;
    }
    if (folded.back() != 's' && folded.back() != 'n' && folded.back() != 'e') return false;
    folded.remove_suffix(1);
  }
  return false;
}

}  // namespace dateline::extract
