// Claims without a verb of speech: "laut X", "X zufolge", ", so X", "angeblich", "der Vorwurf, …", "ihre Besorgnis über … zum Ausdruck".
#pragma once

#include <vector>

#include "extract/claim/content.h"
#include "extract/claim/draft.h"
#include "extract/claim/source_ranker.h"

namespace dateline::extract {

class PhraseClaims {
 public:
  PhraseClaims(const Reading& reading, const SentenceReading& sentence, std::uint32_t index)
      : r_(reading), s_(sentence), index_(index), contents_(reading, sentence), ranker_(reading, sentence), phrases_(reading) {}

  // "äußerte ihre Besorgnis über …": to be asked before the verbs, whose cue tokens it takes.
  void express(std::vector<Draft>& out) const;
  // "is worried that …"
  void adjectives(std::vector<Draft>& out) const;
  // Prepositions, "so X", hedges. `out` holds the claims of the verbs.
  void around_phrases(std::vector<Draft>& out) const;
  // Nouns with a clause, where no verb has taken the clause.
  void nouns(std::vector<Draft>& out) const;

 private:
  [[nodiscard]] Draft draft(std::uint32_t anchor, std::string rule) const;
  [[nodiscard]] std::vector<TokenRange> clause_around(TokenRange hole) const;
  void drop_opener(std::vector<TokenRange>& ranges) const;
  bool own_view(std::uint32_t i, std::vector<Draft>& out) const;
  bool carrier(std::uint32_t i, std::vector<Draft>& out) const;
  void before_source(std::uint32_t i, std::uint32_t length, const CuePhrase& phrase, std::vector<Draft>& out) const;
  [[nodiscard]] static const Draft* reporter(std::uint32_t i, const std::vector<Draft>& claims);
  void after_source(std::uint32_t i, std::uint32_t length, const CuePhrase& phrase, std::vector<Draft>& out) const;
  void so(std::uint32_t i, const CuePhrase& phrase, std::vector<Draft>& out) const;
  void hearsay(std::uint32_t i, std::uint32_t length, const CuePhrase& phrase, std::vector<Draft>& out) const;
  [[nodiscard]] bool rumour(const NounPhrase& phrase) const;
  [[nodiscard]] bool genitive_mark(std::uint32_t i) const;
  [[nodiscard]] bool purpose_at(std::uint32_t at, std::uint32_t end) const;
  [[nodiscard]] std::uint32_t purpose_end(std::uint32_t from, std::uint32_t end, bool subject) const;
  [[nodiscard]] std::uint32_t clause_of_noun(std::uint32_t from, std::uint32_t end, bool subject) const;
  [[nodiscard]] bool speaks_of_itself(TokenRange source) const;
  [[nodiscard]] TokenRange own_subject(const std::vector<TokenRange>& content, TokenRange hole) const;

  const Reading& r_;
  const SentenceReading& s_;
  std::uint32_t index_;
  ContentFinder contents_;
  SourceRanker ranker_;
  NounPhraseReader phrases_;
};

}  // namespace dateline::extract
