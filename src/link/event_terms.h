// How well does one more mention fit a group of mentions that tell of one event?
//
// The score is a sum of terms, each with the words that explain it; a forbidden pairing (dates or places that exclude each other) has no
// score at all. Weights are ordinal, not learnt: wording opens the door, everything else can only confirm or cast doubt. Pure.
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/hash.h"
#include "calendar/day.h"
#include "link/article_view.h"
#include "model/link.h"

namespace dateline::link {

// A score from here on joins a mention to a group.
inline constexpr double kJoinScore = 2.0;

// Numbers for words, so that comparing them costs nothing. Made for one story from all its words at once: their order is that of the words.
// Its articles must outlive it.
class WordNumbers {
 public:
  explicit WordNumbers(std::span<const ArticleView> articles);
  [[nodiscard]] std::uint32_t operator[](std::string_view word) const;  // one of an article's
  [[nodiscard]] std::string_view word(std::uint32_t number) const noexcept { return words_[number]; }
  // Of a name without a key: its last word, folded. Of a place: its name, folded.
  [[nodiscard]] std::uint32_t last_word_of(std::string_view name) const { return last_words_.find(name)->second; }
  [[nodiscard]] std::uint32_t place(std::string_view name) const { return places_.find(name)->second; }

 private:
  struct Hash {
    std::size_t operator()(std::string_view word) const noexcept { return base::table_hash(word); }
  };
  using Numbers = std::unordered_map<std::string_view, std::uint32_t, Hash>;
  void add(std::string_view word) { numbers_.try_emplace(word, 0); }

  std::vector<std::string_view> words_;  // sorted
  Numbers numbers_;
  Numbers last_words_;          // by name as printed
  Numbers places_;              // by name as printed
  std::deque<std::string> made_;  // words that no article holds as they are
};

using Words = std::vector<std::uint32_t>;  // sorted, each once

// Some words, and what tells at a glance of most others that they have none in common.
struct WordSet {
  Words words;
  std::uint64_t glance = 0;  // a bit for each word; two words can have the same one

  void take(Words from);
  [[nodiscard]] bool empty() const noexcept { return words.empty(); }
};

// A mention with what comparing needs, computed once.
struct MentionFacts {
  model::ItemRef ref;
  std::uint32_t rank = 0;  // of its article in canonical order
  const model::EventMention* mention = nullptr;
  const model::Article* article = nullptr;
  bool dated = false;                    // the text tells a date
  std::optional<int> width;              // days from earliest to latest, both told
  calendar::DayInterval allowed;         // the days it can have lain on for the mention to be true; both open for what is only thought of
  std::uint32_t type = 0;
  std::uint32_t lemma = 0;
  std::uint32_t place = 0;               // where it has one
  WordSet actors;                        // keys, or folded last words of names
  WordSet figures;                       // "dead=12" of its sentence
};

[[nodiscard]] MentionFacts facts_of(const ArticleView& view, model::ItemRef ref, std::uint32_t rank, const WordNumbers& numbers);

// How much the articles of a story are about the same: 0–1, by the entity keys or folded names of each. Remembers what it was asked.
class ArticleLikeness {
 public:
  // Articles in order of rank.
  ArticleLikeness(std::span<const ArticleView* const> articles, const WordNumbers& numbers);
  [[nodiscard]] double operator()(std::uint32_t a, std::uint32_t b);

 private:
  [[nodiscard]] double compute(std::uint32_t a, std::uint32_t b) const;

  std::vector<Words> words_;
  std::vector<double> known_;  // of each pair, -1: not asked yet; empty if there are too many
};

struct EventGroup {
  std::vector<MentionFacts> members;  // the first is the seed
  calendar::DayInterval allowed;      // days that every member allows
  std::vector<std::string> explanation;
  std::string founder;                // where the first is printed, once somebody has joined it
  // What the members have together.
  Words types;                        // each once, in no order
  Words lemmas;
  bool has_actors = false;
  bool has_place = false;
  bool has_width = false;
  std::uint64_t actors_glance = 0;
  std::uint64_t figures_glance = 0;

  void add(MentionFacts mention);
};

struct Fit {
  double score = 0;
  std::string words;  // where wanted: "wording 2.0 (lemma treffen) + date 1.0 (…)"
};

// nullopt if dates or places exclude each other, and where the score cannot be above `least`. `tell`: with words, which only the best fit needs.
[[nodiscard]] std::optional<Fit> fit(const MentionFacts& mention, const EventGroup& group, ArticleLikeness& likeness, const WordNumbers& numbers,
                                     double least, bool tell);

}  // namespace dateline::link
