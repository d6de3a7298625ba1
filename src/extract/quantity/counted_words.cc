// The words of counting: read from the pack once, and found in a text.
#include "extract/quantity/counted.h"

namespace dateline::extract {
namespace {

using text::Token;
using text::TokenKind;

void fill(const lang::Lexicon& lexicon, std::string_view section, lang::PhraseTable& table) {
  for (const lang::Entry& entry : lexicon.section(section)) {
    for (const std::string& form : entry.forms) table.add(lexicon, form, 0);
  }
  table.build(lexicon.word_count());
}

void fill(const lang::Lexicon& lexicon, std::string_view section, lang::PhraseTable& table,
          std::vector<std::string>& values) {
  for (const lang::Entry& entry : lexicon.section(section)) {
    for (const std::string& form : entry.forms) table.add(lexicon, form, static_cast<std::uint32_t>(values.size()));
    values.push_back(entry.value);
  }
}

}  // namespace

CountedNouns::CountedNouns(const lang::Pack& pack) {
  const lang::Lexicon& lexicon = pack.lexicon;
  german_nouns_ = !lexicon.section("nouns-capitalised").empty();
  const auto read_nouns = [&](std::string_view section, bool unit) {
    for (const lang::Entry& entry : lexicon.section(section)) {
      Noun noun;
      noun.concept_id = entry.value;
      noun.person = entry.has("person");
      noun.fate = entry.has("fate");
      noun.whole = entry.has("whole") || unit;
      noun.unit = unit;
      for (const std::string& form : entry.forms) {
        noun_table_.add(lexicon, form, static_cast<std::uint32_t>(nouns_.size()));
        if (german_nouns_ && !noun.whole) tails_.add(lexicon, form, static_cast<std::uint32_t>(nouns_.size()));
      }
      nouns_.push_back(std::move(noun));
    }
  };
  read_nouns("counted", false);
  read_nouns("unit", true);
  tails_.build();
  for (const lang::Entry& entry : lexicon.section("demonym")) {
    for (const std::string& form : entry.forms)
      noun_table_.add(lexicon, form, static_cast<std::uint32_t>(nouns_.size()));
    Noun noun;
    noun.concept_id = "people";
    noun.scope = entry.value;
    noun.person = true;
    nouns_.push_back(std::move(noun));
  }
  noun_table_.build(lexicon.word_count());
  for (const lang::Entry& entry : lexicon.section("fate")) {
    for (const std::string& form : entry.forms)
      fate_table_.add(lexicon, form, static_cast<std::uint32_t>(fates_.size()));
    fates_.push_back({entry.value, entry.has("before"), entry.has("thing")});
  }
  fate_table_.build(lexicon.word_count());
  fill(lexicon, "scope", scope_table_, scopes_);
  fill(lexicon, "country-adjective", scope_table_, scopes_);
  scope_table_.build(lexicon.word_count());
  fill(lexicon, "tally", tally_table_, tallies_);
  tally_table_.build(lexicon.word_count());
  fill(lexicon, "rate", rates_, rate_values_);
  rates_.build(lexicon.word_count());
  fill(lexicon, "number-of", number_of_);
  fill(lexicon, "phrase-stop", stops_);
  fill(lexicon, "partitive", partitive_);
  fill(lexicon, "more", more_);
  fill(lexicon, "auxiliary", auxiliaries_);
  fill(lexicon, "determiner", determiners_);
  fill(lexicon, "clause-break", breaks_);
  fill(lexicon, "including", including_);
  fill(lexicon, "figure-cue", cues_);
  fill(lexicon, "conjunction", joins_);
}

const CountedNouns::Noun* CountedNouns::noun_at(const Analysis& analysis, std::uint32_t at, std::uint32_t end,
                                                std::uint32_t& length) const {
  if (const auto match = noun_table_.longest_at(analysis.words, at); match && at + match->length <= end) {
    // German nouns are capitalised; "arm", "tote" as adjectives are not these nouns.
    if (!german_nouns_ || nouns_[match->payload].unit || analysis.tokens()[at].capitalised || match->length > 1) {
      length = match->length;
      return &nouns_[match->payload];
    }
  }
  const Token& token = analysis.tokens()[at];
  if (!german_nouns_ || token.kind != TokenKind::kWord || !token.capitalised) return nullptr;
  const auto tail = tails_.find(analysis.token_text(at));
  if (!tail) return nullptr;
  length = 1;
  return &nouns_[*tail];
}

bool CountedNouns::only_joined(const Analysis& analysis, std::uint32_t from, std::uint32_t to) const {
  if (from > to || to - from > 3) return false;
  for (std::uint32_t at = from; at < to; ++at) {
    if (analysis.tokens()[at].mark != ',' && !in(joins_, analysis, at)) return false;
  }
  return from < to;
}

}  // namespace dateline::extract
