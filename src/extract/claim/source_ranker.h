// Who speaks? Chooses among the noun phrases of a clause by a few named weights.
//
// The weights (source_ranker.cc) say what a reader would say: beside the verb, no preposition before it, no dative, somebody who can speak.
// A phrase inside what is said, or a day of the week, is never a source.
#pragma once

#include <optional>

#include "extract/claim/content.h"
#include "extract/claim/noun_phrase.h"
#include "extract/claim/verb_use.h"

namespace dateline::extract {

struct SourcePick {
  NounPhrase phrase;
  double score = 0;
  TokenRange antecedent;  // of a relative pronoun that speaks, else empty
};

class SourceRanker {
 public:
  SourceRanker(const Reading& reading, const SentenceReading& sentence) : r_(reading), s_(sentence), phrases_(reading) {}

  // Does one of its nouns name somebody who speaks: "Präsident Wolodymyr Selenskyj"?
  [[nodiscard]] bool speaks(const NounPhrase& phrase) const;
  // The speaker of a verb, nullopt if the sentence names none.
  [[nodiscard]] std::optional<SourcePick> of_verb(const VerbUse& use, const Content& content) const;
  // The subject of a sentence that has no verb of speech, if it is somebody who could speak.
  [[nodiscard]] std::optional<NounPhrase> subject(TokenRange range) const;
  // The phrase behind "laut", "according to", "so".
  [[nodiscard]] std::optional<NounPhrase> behind(std::uint32_t at, std::uint32_t limit) const;
  // The phrase that ends right before `at`: "[Medienberichten] zufolge".
  [[nodiscard]] std::optional<NounPhrase> before(std::uint32_t at, std::uint32_t from) const;

 private:
  [[nodiscard]] double score(const NounPhrase& phrase, std::uint32_t finite, const Content& content, bool verb_last) const;
  [[nodiscard]] std::optional<SourcePick> best(TokenRange range, const VerbUse& use, const Content& content, bool wide) const;
  [[nodiscard]] std::optional<SourcePick> relative(const VerbUse& use, const Content& content) const;
  // "wurde von X bestätigt", "was confirmed by X"
  [[nodiscard]] std::optional<SourcePick> agent(const VerbUse& use, const Content& content) const;
  // "In dem Bericht heißt es": the document in the phrase with a preposition.
  [[nodiscard]] std::optional<SourcePick> document(const VerbUse& use, const Content& content) const;
  [[nodiscard]] std::optional<SourcePick> german(const VerbUse& use, const Content& content) const;
  [[nodiscard]] std::optional<SourcePick> english(const VerbUse& use, const Content& content) const;
  [[nodiscard]] std::optional<SourcePick> before_conjunction(TokenRange clause, const Content& content) const;
  void extend_list(NounPhrase& phrase) const;
  void extend_relative(NounPhrase& phrase) const;
  [[nodiscard]] std::optional<SourcePick> before_relative(TokenRange range) const;
  [[nodiscard]] std::optional<SourcePick> remark_before(std::uint32_t segment) const;
  [[nodiscard]] std::optional<SourcePick> from_left(const VerbUse& use, const Content& content) const;

  const Reading& r_;
  const SentenceReading& s_;
  NounPhraseReader phrases_;
};

}  // namespace dateline::extract
