// Phrases that say through what or to whom a claim was told: "the BBC", "a statement", "der Nachrichtenagentur dpa",
// "reporters".
//
// Read around one claim: what stands in its source, its content or its cue, or nearer to the cue of another, is no part
// of them. Tokens are those of the article's layout.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "extract/claim/telling.h"

namespace dateline::extract {

// A phrase that says through what or to whom.
struct Told {
  model::MediumKind kind = model::MediumKind::kPress;
  std::string name;  // of the house, may be empty
  std::string key;
  std::uint32_t end = 0;  // one past its last token
  bool house = false;     // an outlet, network or audience by itself, no occasion
  bool audience = false;
  bool named = false;
  bool unnamed = false;
  bool weak = false;
};

class ToldPhrases {
 public:
  ToldPhrases(const Reading& reading, const TellingWords& words, const model::Extraction& found,
              const std::vector<Draft>& drafts, std::size_t own)
      : r_(reading),
        w_(words),
        found_(found),
        drafts_(drafts),
        own_(own),
        draft_(drafts[own]),
        s_(reading.sentences[drafts[own].sentence]) {}

  // The phrase that begins at `at`; the noun that says what it is comes after determiners and adjectives.
  [[nodiscard]] std::optional<Told> phrase(std::uint32_t at, std::uint32_t limit) const;
  // Outside what anybody says or is, and not nearer to another cue.
  [[nodiscard]] bool is_free(std::uint32_t token) const;
  [[nodiscard]] bool in_time(std::uint32_t token) const;
  [[nodiscard]] bool determiner_like(std::uint32_t i) const;
  // Where a stretch that begins at `at` meets the content or the cue, `end` at the latest.
  [[nodiscard]] std::uint32_t limit_from(std::uint32_t at, std::uint32_t end) const;
  // Tokens from the draft's cue.
  [[nodiscard]] std::uint32_t distance(const Draft& draft, std::uint32_t token) const;
  [[nodiscard]] static bool holds(const std::vector<TokenRange>& ranges, std::uint32_t token);

 private:
  // May the word stand between a determiner and its noun?
  [[nodiscard]] bool modifies(std::uint32_t i) const;
  // "«Neue Zeitung»": a short name between marks.
  [[nodiscard]] bool quoted_name(std::uint32_t at, Told& out) const;
  [[nodiscard]] bool take_name(std::uint32_t at, std::uint32_t limit, Told& out) const;
  // "the newspaper [Le Monde]", "dem Sender [Nordfunk]": the name behind what the house is.
  void name_house(Told& out, std::uint32_t limit) const;
  // English: a noun that only says more of the one behind it is not the matter: "court papers", "press freedom".
  [[nodiscard]] bool only_modifies(std::uint32_t next, std::uint32_t limit) const;
  // "ZDF[-Interview]"
  void behind_hyphen(std::uint32_t limit, Told& out) const;
  // English "the [Daily Ledger] newspaper"; one word may be where it comes from: "a German newspaper".
  void name_in_front(std::uint32_t noun, Told& out) const;
  // "interview [with the BBC]", "Beitrag [auf X]", "Gespräch [mit der Zeitung «…»]"
  void occasion(Told& out, std::uint32_t limit) const;

  const Reading& r_;
  const TellingWords& w_;
  const model::Extraction& found_;
  const std::vector<Draft>& drafts_;
  std::size_t own_;
  const Draft& draft_;
  const SentenceReading& s_;
};

}  // namespace dateline::extract
