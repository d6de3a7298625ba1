// How well does one more mention fit a group of mentions that tell of one event?
//
// The score is a sum of terms, each with the words that explain it; a forbidden pairing (dates or places that exclude each other) has no
// score at all. Weights are ordinal, not learnt: wording opens the door, everything else can only confirm or cast doubt. Pure.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "calendar/day.h"
#include "link/article_view.h"
#include "model/link.h"

namespace dateline::link {

// A score from here on joins a mention to a group.
inline constexpr double kJoinScore = 2.0;

// A mention with what comparing needs, computed once.
struct MentionFacts {
  model::ItemRef ref;
  std::uint32_t rank = 0;  // of its article in canonical order
  const model::EventMention* mention = nullptr;
  const model::Article* article = nullptr;
  bool dated = false;                    // the text tells a date
  std::optional<int> width;              // days from earliest to latest, both told
  std::vector<std::string> actors;       // keys, or folded last words of names; sorted
  std::vector<std::string> figures;      // "dead=12" of its sentence; sorted
};

// What an article is about, for the likeness of two articles: entity keys or folded names, sorted.
using ArticleWords = std::vector<std::string>;
[[nodiscard]] ArticleWords words_of(const ArticleView& article);

[[nodiscard]] MentionFacts facts_of(const ArticleView& view, model::ItemRef ref, std::uint32_t rank);

struct EventGroup {
  std::vector<MentionFacts> members;  // the first is the seed
  calendar::DayInterval allowed;      // days that every member allows
  std::vector<std::string> explanation;
};

struct Fit {
  double score = 0;
  std::string words;  // "wording 2.0 (lemma treffen) + date 1.0 (…)"
};

// nullopt if dates or places exclude each other.
[[nodiscard]] std::optional<Fit> fit(const MentionFacts& mention, const EventGroup& group, const std::vector<ArticleWords>& words);

// The days an event can have lain on for this mention to be true; both open for what is only thought of.
[[nodiscard]] calendar::DayInterval allowed_days(const MentionFacts& mention);

}  // namespace dateline::link
