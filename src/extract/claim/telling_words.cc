#include <algorithm>

#include "base/strings.h"
#include "extract/claim/telling.h"
#include "text/utf8.h"

namespace dateline::extract {
namespace {

base::Problem no_such_kind(const lang::Entry& entry) {
  base::Problem out;
  out.code = "broken-lexicon";
  out.file = entry.file;
  out.line = entry.line;
  out.message = "no such kind of medium";
  return out;
}

bool one_word(std::string_view form) { return form.find_first_of(" -") == std::string_view::npos; }

}  // namespace

TellingWords::TellingWords(const lang::Pack& pack, std::optional<base::Problem>& broken)
    : classes_(pack.lexicon.word_count() + 1, 0) {
  const auto mark = [&](std::string_view section, std::string_view value, std::uint8_t bit) {
    for (const lang::Entry& entry : pack.lexicon.section(section)) {
      if (entry.value != value) continue;
      for (const std::string& form : entry.forms) classes_[pack.lexicon.find(text::fold(form))] |= bit;
    }
  };
  mark("told-preposition", "medium", kMedium);
  mark("told-preposition", "to", kTo);
  mark("told-preposition", "place", kPlace);
  mark("told-preposition", "outlet", kOutlet);
  mark("told-skip", "skip", kSkip);
  mark("told-dative", "dative", kDative);
  mark("told-date", "of-noun", kDateOfNoun);
  classes_[lang::kNoWord] = 0;
  for (const std::string_view section : {"told-noun", "told-weak-noun", "told-audience"})
    add_nouns(pack, section, broken);
  noun_table_.build(pack.lexicon.word_count());
  tails_.build();
  for (const lang::Entry& entry : pack.lexicon.section("told-name")) {
    const auto kind = model::parse_medium_kind(entry.attribute("kind"));
    if (!kind) broken = no_such_kind(entry);
    for (const std::string& form : entry.forms) {
      Name name;
      name.kind = kind.value_or(model::MediumKind::kPress);
      name.name = entry.forms.front();
      name.form = form;
      if (name.kind != model::MediumKind::kNetwork) name.key = "org:" + entry.value;
      name_table_.add(pack.lexicon, form, static_cast<std::uint32_t>(names_.size()));
      names_.push_back(std::move(name));
    }
  }
  name_table_.build(pack.lexicon.word_count());
}

void TellingWords::add_nouns(const lang::Pack& pack, std::string_view section, std::optional<base::Problem>& broken) {
  for (const lang::Entry& entry : pack.lexicon.section(section)) {
    Noun noun;
    noun.audience = section == "told-audience";
    noun.weak = section == "told-weak-noun";
    if (!noun.audience) {
      const auto kind = model::parse_medium_kind(entry.value);
      if (!kind) broken = no_such_kind(entry);
      noun.kind = kind.value_or(model::MediumKind::kPress);
    }
    noun.outlet = entry.has("outlet");
    noun.unnamed = entry.has("unnamed");
    const auto index = static_cast<std::uint32_t>(nouns_.size());
    nouns_.push_back(noun);
    for (const std::string& form : entry.forms) {
      noun_table_.add(pack.lexicon, form, index);
      if (pack.code == "de" && one_word(form)) tails_.add(pack.lexicon, form, index);
    }
  }
}

const TellingWords::Noun* TellingWords::noun_at(const Analysis& analysis, std::uint32_t at,
                                                std::uint32_t& length) const {
  if (const auto match = noun_table_.longest_at(analysis.words, at)) {
    length = match->length;
    return &nouns_[match->payload];
  }
  if (analysis.pack->code != "de" || !analysis.tokens()[at].capitalised) return nullptr;
  const auto tail = tails_.find(analysis.token_text(at));
  if (!tail) return nullptr;
  length = 1;
  return &nouns_[*tail];
}

const TellingWords::Name* TellingWords::name_at(const Analysis& analysis, std::uint32_t at,
                                                std::uint32_t& length) const {
  const auto match = name_table_.longest_at(analysis.words, at);
  if (!match) return nullptr;
  // Several forms of one spelling differ in their capitals alone ("Tass", "TASS"), and the table knows the first.
  const std::string_view printed = text::slice(analysis.text, analysis.span_of(at, at + match->length - 1));
  const auto found = std::find_if(names_.begin(), names_.end(), [&](const Name& name) { return name.form == printed; });
  if (found == names_.end()) return nullptr;
  length = match->length;
  return &*found;
}

const TellingWords::Name* TellingWords::name_of(std::string_view printed) const {
  const auto found = std::find_if(names_.begin(), names_.end(), [&](const Name& name) { return name.form == printed; });
  return found == names_.end() ? nullptr : &*found;
}

}  // namespace dateline::extract
