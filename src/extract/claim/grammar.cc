#include "extract/claim/grammar.h"

#include <algorithm>
#include <array>

#include "text/token.h"
#include "text/utf8.h"

namespace dateline::extract {
namespace {

constexpr std::size_t kShortestPart = 3;  // bytes of a compound's last part

constexpr std::array<std::string_view, static_cast<std::size_t>(WordClass::kCount)> kClassNames{
    "determiner", "oblique", "genitive", "preposition", "noun-link", "pronoun", "participle", "object-pronoun", "reflexive", "complementiser", "wh",
    "subordinator", "relative", "conjunction", "and", "have", "be", "become", "modal", "want", "hearsay-modal", "konjunktiv-1", "konjunktiv-2", "finite",
    "infinitive-to", "adverb", "negation", "neither", "nor", "time-noun", "mute", "first-person", "possessive", "name-particle", "place-link", "rumour", "empty-subject", "parenthesis", "contrast", "purpose", "predicative", "agent", "demonstrative", "carrier-preposition", "indefinite", "nominative", "approximator", "numeral",
    "stative", "since", "until", "origin", "identity", "perfect-be", "past", "address", "view", "possessive-form", "article", "cease", "that", "particle", "plural", "passive-word"};

}  // namespace

std::vector<std::string> object_class_names(const lang::Pack& pack) {
  std::vector<std::string> out;
  for (const lang::Entry& entry : pack.lexicon.section("claim-object")) {
    if (std::find(out.begin(), out.end(), entry.value) == out.end()) out.push_back(entry.value);
  }
  out.emplace_back("name");  // a capital without an article; no list holds it
  return out;
}

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
  for (const lang::Entry& entry : pack.lexicon.section("claim-language")) verb_second = verb_second || entry.value == "verb-second";
  const auto add_ending = [](const std::string& form, bool part, SuffixTable& endings) {
    const std::string folded = text::fold(form);
    if (!part || folded.size() >= kShortestPart) endings.add(folded, static_cast<std::uint32_t>(folded.size()));
  };
  const auto read_endings = [&](std::string_view section, SuffixTable& endings) {
    for (const lang::Entry& entry : pack.lexicon.section(section)) {
      for (const std::string& form : entry.forms) add_ending(form, verb_second, endings);
    }
    endings.build();
  };
  read_endings("claim-speaker", speaker_endings);
  read_endings("claim-reckoning", reckoning_endings);
  read_endings("claim-comment", comment_endings);
  read_endings("claim-matter", matter_endings);
  const std::vector<std::string> names = object_class_names(pack);
  object_classes.resize(names.size() - 1);
  for (const lang::Entry& entry : pack.lexicon.section("claim-object")) {
    SuffixTable& table = object_classes[static_cast<std::size_t>(std::find(names.begin(), names.end(), entry.value) - names.begin())];
    for (const std::string& form : entry.forms) add_ending(form, verb_second, table);
  }
  for (SuffixTable& table : object_classes) table.build();
  for (const lang::Entry& entry : pack.lexicon.section("claim-carrier")) {
    for (const std::string& form : entry.forms) add_ending(form, true, entry.value == "indefinite" ? indefinite_carrier_endings : carrier_endings);
  }
  carrier_endings.build();
  indefinite_carrier_endings.build();
  const auto read_words = [&](std::string_view section, std::unordered_set<std::string>& words) {
    for (const lang::Entry& entry : pack.lexicon.section(section)) {
      for (const std::string& form : entry.forms) words.insert(text::fold(form));
    }
  };
  read_words("claim-own", own_words);
  read_words("claim-no-adverb", no_adverbs);
  read_words("claim-answer", answer_openers);
  read_words("claim-passive-link", passive_links);
  for (const lang::Entry& entry : pack.lexicon.section("claim-body-pronoun")) {
    for (const std::string& form : entry.forms) (entry.value == "several" ? several_bodies : one_body).insert(text::fold(form));
  }
}

Grammar::BodyPronoun Grammar::body_pronoun(std::string_view folded) const {
  if (one_body.count(std::string(folded)) != 0) return BodyPronoun::kOne;
  return several_bodies.count(std::string(folded)) != 0 ? BodyPronoun::kSeveral : BodyPronoun::kNone;
}

std::uint32_t Grammar::object_classes_of(std::string_view folded) const {
  std::uint32_t out = 0;
  for (std::size_t i = 0; i < object_classes.size(); ++i) {
    if (ends(folded, object_classes[i])) out |= std::uint32_t{1} << i;
  }
  return out;
}

bool Grammar::carries(std::string_view folded, bool definite) const {
  return carrier_endings.ends(folded) || (!definite && indefinite_carrier_endings.ends(folded));
}

bool Grammar::ends(std::string_view folded, const SuffixTable& endings) const {
  const auto length = endings.longest(folded, 0);
  return length && (verb_second || *length == folded.size());
}

bool Grammar::speaks(std::string_view folded) const {
  // In English only the whole word counts, in German the last part of a compound does, with or without an ending of its case.
  if (ends(folded, speaker_endings)) return true;
  for (int ending = 0; verb_second && ending < 2; ++ending) {
    if (folded.empty() || (folded.back() != 's' && folded.back() != 'n' && folded.back() != 'e')) return false;
    folded.remove_suffix(1);
    if (ends(folded, speaker_endings)) return true;
  }
  return false;
}

}  // namespace dateline::extract
