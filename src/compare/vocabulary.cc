#include "compare/vocabulary.h"

#include <algorithm>

#include "base/error.h"
#include "compare/feature.h"
#include "text/stem.h"
#include "text/token.h"
#include "text/utf8.h"

namespace dateline::compare {
namespace {

template <typename Items, typename Name>
std::size_t index_of(Items& items, std::string_view name, Name name_of) {
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (name_of(items[i]) == name) return i;
  }
  return items.size();
}

constexpr std::size_t kShortestStem = 4;        // shorter ones belong to too many words
constexpr std::uint32_t kAmbiguous = 0xFFFFFFFF;  // a stem of two concepts

constexpr std::string_view kGap = " ~ ";  // between the parts of a form that stand apart: "nahmen ~ teil"

std::string spaced(std::string_view attribute) {
  std::string out(attribute);
  std::replace(out.begin(), out.end(), '_', ' ');
  return out;
}

std::vector<std::string> folded_words(std::string_view form) {
  std::vector<std::string> out;
  for (const text::Token& token : text::tokenise(form)) {
    if (token.kind == text::TokenKind::kWord) out.push_back(text::fold(text::slice(form, token.span)));
  }
  return out;
}

}  // namespace

Vocabulary::Vocabulary(const std::vector<std::shared_ptr<const lang::Pack>>& packs) {
  DATELINE_CHECK(!packs.empty());
  languages_.reserve(packs.size());
  for (const auto& pack : packs) {
    languages_.emplace_back();
    languages_.back().pack = pack;
    read(languages_.back());
  }
}

void Vocabulary::read(Language& language) {
  const lang::Lexicon& lexicon = language.pack->lexicon;
  const auto label = [&](const lang::Entry& entry) {
    const auto [known, added] = language.labels.emplace(entry.value, std::vector<std::string>());
    if (added) known->second = folded_words(entry.forms.front());
  };
  for (const lang::Entry& entry : lexicon.section("figure-role")) {
    const std::size_t id = index_of(roles_, entry.value, [](const Role& role) -> const std::string& { return role.name; });
    if (id == roles_.size()) roles_.push_back({entry.value, entry.has("exclusive"), entry.has("vague"), entry.has("things"), entry.has("apart"), std::string(entry.attribute("then"))});
    for (const std::string& form : entry.forms) {
      const std::size_t gap = form.find(kGap);
      if (gap == std::string::npos) {
        language.roles.add(lexicon, form, static_cast<std::uint32_t>(id));
        continue;
      }
      const lang::WordId first = lexicon.find(text::fold(form.substr(0, gap)));
      const lang::WordId second = lexicon.find(text::fold(form.substr(gap + kGap.size())));
      if (first != lang::kNoWord && second != lang::kNoWord) language.split_roles.push_back({first, second, static_cast<std::int16_t>(id)});
    }
    language.asks.emplace(entry.value, spaced(entry.attribute("ask")));
  }
  language.roles.build(lexicon.word_count());
  std::stable_sort(language.split_roles.begin(), language.split_roles.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  text::Stemmer stem(language.pack->code);
  const auto add_stem = [&](const std::string& form, std::size_t id) {
    const std::string key = stem(text::fold(form));
    if (form.find(' ') != std::string::npos || key.size() < kShortestStem) return;
    const auto [at, added] = language.concept_stems.emplace(key, static_cast<std::uint32_t>(id));
    if (!added && at->second != id) at->second = kAmbiguous;
  };
  for (const std::string_view section : {"topic-word", "general-word"}) {
    for (const lang::Entry& entry : lexicon.section(section)) {
      const auto [known, added] = concept_names_.emplace(entry.value, static_cast<std::uint32_t>(concepts_.size()));
      const std::uint32_t id = known->second;
      if (added) {
        const Feature feature = make_feature("concept", entry.value);
        concepts_.push_back({entry.value, feature, section == "general-word"});
        concept_ids_.emplace(feature, id);
      }
      for (const std::string& form : entry.forms) {
        language.concepts.add(lexicon, form, id);
        add_stem(form, id);
      }
      label(entry);
    }
  }
  language.concepts.build(lexicon.word_count());
  for (auto at = language.concept_stems.begin(); at != language.concept_stems.end();) at = at->second == kAmbiguous ? language.concept_stems.erase(at) : std::next(at);
  // Other rooms' lists name what their values stand for in this language; the words of a question find a topic through them.
  for (const std::string_view section : {"counted", "unit", "country", "figure-role"}) {
    for (const lang::Entry& entry : lexicon.section(section)) label(entry);
  }
  for (const lang::Entry& entry : lexicon.section("counted")) {
    counted_.insert(entry.value);
    if (entry.has("person")) persons_.insert(entry.value);
    if (entry.has("role")) counted_roles_.emplace(entry.value, entry.attribute("role"));
    if (entry.has("kin")) kin_.emplace(entry.value, entry.attribute("kin"));
  }
  for (const std::string_view section : {"unit", "currency-sign"}) {
    for (const lang::Entry& entry : lexicon.section(section)) units_.insert(entry.value);
  }
  for (const lang::Entry& entry : lexicon.section("body")) {
    for (const std::string& form : entry.forms) language.bodies.emplace(text::fold(form), entry.value);
  }
  for (const lang::Entry& entry : lexicon.section("speaks-for")) {
    for (const std::string& form : entry.forms) language.spokespeople.insert(text::fold(form));
  }
  for (const lang::Entry& entry : lexicon.section("withdraws")) {
    for (const std::string& form : entry.forms) {
      if (entry.value == "cue") language.withdraws.add(lexicon, form, 0);
      const std::size_t blank = form.find(' ');
      if (entry.value != "split" || blank == std::string::npos) continue;
      language.withdraws_split.emplace_back(lexicon.find(text::fold(form.substr(0, blank))), lexicon.find(text::fold(form.substr(blank + 1))));
    }
  }
  language.withdraws.build(lexicon.word_count());
  for (const lang::Entry& entry : lexicon.section("earlier-figure")) {
    for (const std::string& form : entry.forms) language.earlier.add(lexicon, form, 0);
  }
  language.earlier.build(lexicon.word_count());
  language.questions = QuestionForms(lexicon);

  language.flags.assign(lexicon.word_count() + 1, 0);
  const auto mark = [&](std::string_view section, std::string_view value, Flag flag) {
    for (const lang::Entry& entry : lexicon.section(section)) {
      if (!value.empty() && entry.value != value) continue;
      for (const std::string& form : entry.forms) {
        if (const lang::WordId word = lexicon.find(text::fold(form)); word != lang::kNoWord) language.flags[word] = language.flags[word] | flag;
      }
    }
  };
  mark("no-topic", {}, kNoTopic);
  mark("points-back", "pronoun", kPointsBack);
  mark("points-back", "opener", kClauseOpener);
  mark("points-back", "behind", kBehindPronoun);
  mark("points-back", "noun", kPointingNoun);
  mark("points-back", "report", kPointingNoun);
  mark("points-back", "report", kReportNoun);
  mark("empty-content", {}, kEmptyContent);
  mark("blame", {}, kBlame);
  mark("negation", {}, kNegation);
  mark("not-only", {}, kNotOnly);
  mark("part-of", "behind", kPartBehind);
  mark("part-of", "before", kPartBefore);
  mark("part-of", "more", kMoreBefore);
  mark("part-of", "more-behind", kMoreBehind);
  mark("part-of", "alone", kAlone);
  mark("part-of", "whole", kWhole);
  mark("withdraws", "figure", kFigureWord);
  mark("sum-noun", {}, kSumNoun);
  mark("refused", {}, kRefused);
  mark("withdraws", "new", kNewFigure);
}

const Vocabulary::Language& Vocabulary::language(std::string_view code) const noexcept {
  for (const Language& language : languages_) {
    if (language.pack->code == code) return language;
  }
  return languages_.front();
}

const std::string* Vocabulary::concept_of(std::uint64_t feature) const noexcept {
  const auto found = concept_ids_.find(feature);
  return found == concept_ids_.end() ? nullptr : &concepts_[found->second].name;
}

std::int16_t Vocabulary::role(std::string_view name) const noexcept {
  const std::size_t id = index_of(roles_, name, [](const Role& role) -> const std::string& { return role.name; });
  return id == roles_.size() ? kNone : static_cast<std::int16_t>(id);
}

std::int16_t Vocabulary::role_of_counted(std::string_view counted) const noexcept {
  const auto found = counted_roles_.find(counted);
  return found == counted_roles_.end() ? kNone : role(found->second);
}

bool Vocabulary::are_kin(std::string_view a, std::string_view b) const noexcept {
  const auto names = [this](std::string_view one, std::string_view other) {
    const auto found = kin_.find(one);
    return found != kin_.end() && found->second == other;
  };
  return names(a, b) || names(b, a);
}

}  // namespace dateline::compare
