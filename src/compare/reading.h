// An article read for comparing: per word the subject matter it carries, free of language where that is possible.
//
// Words of two languages meet in entity keys and concepts, words of one language in stems. Function words, numbers other than years, and words of time carry none.
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "compare/feature.h"
#include "compare/feature_table.h"
#include "compare/profile.h"
#include "compare/vocabulary.h"
#include "compare/word_memo.h"
#include "model/article_view.h"
#include "text/layout.h"

namespace dateline::compare {

struct ReadWord {
  Feature feature = 0;
  Feature wider = 0;            // what contains it: the country of a place, the last part of a compound
  Feature country = 0;          // of a country or its adjective
  std::int16_t role = kNone;    // set at the first token of the phrase
  std::uint32_t flags = 0;      // Vocabulary::Flag
  bool entity = false;          // feature is somebody's or something's identity
  bool shared = false;          // feature is a concept that other languages have too
  std::string_view folded;      // of a word; lies in the memo
  bool earlier = false;         // a phrase of Language::earlier begins here
};

struct Reading {
  model::ArticleView view;
  const Vocabulary::Language* language = nullptr;
  text::Layout layout;
  std::vector<ReadWord> words;  // one per token
  std::vector<std::optional<std::uint32_t>> takes_back;  // by sentence: token from which a figure or report is withdrawn or put right in it

  // Tokens that overlap the span: [first, second).
  [[nodiscard]] std::pair<std::uint32_t, std::uint32_t> tokens_of(const text::Span& span) const noexcept;
};

// The memo is to last as long as the reading.
[[nodiscard]] Reading read_article(const model::ArticleView& view, const Vocabulary& vocabulary, WordMemo& memo);

// How much a feature tells within a story: rare ones much, those of every sentence nothing. A function of the set of articles.
class Rarity {
 public:
  explicit Rarity(std::span<const Reading> readings);
  [[nodiscard]] double operator()(Feature feature) const noexcept;
  // The largest value it can give.
  [[nodiscard]] double most() const noexcept;

 private:
  FeatureTable features_;
  std::vector<double> rarities_;  // by number of the feature
  double total_ = 0;              // sentences
};

[[nodiscard]] inline bool overlaps_any(const text::Spans& spans, const text::Span& span) noexcept {
  return std::any_of(spans.begin(), spans.end(), [&](const text::Span& one) { return one.overlaps(span); });
}

}  // namespace dateline::compare
