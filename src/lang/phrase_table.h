// Finds the longest listed phrase that starts at a token. One table per question ("is this a cue?", "an office?").
//
// Built once from lexicon sections; a lookup asks a bit of the token's word, then touches only phrases that begin with it, so its cost is bounded by the
// longest list of phrases with one first word, not by the text. Payloads are the caller's own indices.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "lang/lexicon.h"

namespace dateline::lang {

class PhraseTable {
 public:
  struct Match {
    std::uint32_t payload = 0;
    std::uint32_t length = 0;  // tokens
  };

  // Adds a form; its words must be in the lexicon (they are, if the form came from a section).
  void add(const Lexicon& lexicon, std::string_view form, std::uint32_t payload);

  // Call once after the last add() with the lexicon's word_count(); of two payloads for one phrase the one added first wins.
  void build(std::size_t word_count);

  // The longest phrase at words[at]; nullopt if none starts there.
  [[nodiscard]] std::optional<Match> longest_at(std::span<const WordId> words, std::size_t at) const noexcept {
    if (!begins(words[at])) return std::nullopt;  // most words begin no phrase: no call, one bit
    return longest_of(words, at);
  }
  // All phrases at words[at], longest first, appended to `out`.
  void all_at(std::span<const WordId> words, std::size_t at, std::vector<Match>& out) const {
    if (begins(words[at])) all_of(words, at, out);
  }
  [[nodiscard]] bool empty() const noexcept { return entries_.empty() && phrases_.empty(); }

 private:
  struct Phrase {
    std::vector<WordId> words;
    std::uint32_t payload = 0;
    std::uint32_t order = 0;
  };
  // A phrase as it is searched: its second word lies with it, so that one that does not match costs no look elsewhere.
  struct Entry {
    WordId second = kNoWord;
    std::uint32_t payload = 0;
    std::uint32_t length = 0;  // words
    std::uint32_t rest = 0;    // in rest_: the third word
  };
  [[nodiscard]] bool begins(WordId word) const noexcept { return word / 64 < begins_.size() && ((begins_[word / 64] >> (word % 64)) & 1U) != 0; }
  [[nodiscard]] std::optional<Match> longest_of(std::span<const WordId> words, std::size_t at) const noexcept;
  void all_of(std::span<const WordId> words, std::size_t at, std::vector<Match>& out) const;
  [[nodiscard]] bool matches(const Entry& entry, std::span<const WordId> words, std::size_t at) const noexcept;

  std::vector<Phrase> phrases_;  // until build()
  std::vector<std::uint64_t> begins_;  // a bit for every word of the pack
  std::vector<Entry> entries_;
  std::vector<WordId> rest_;     // third and later words of all phrases
  // Phrases of one first word are neighbours in entries_. A hash of the few first words, not a row per word of the pack: there are
  // dozens of tables, and start-up would go into clearing their rows.
  struct Slot {
    WordId word = kNoWord;  // kNoWord is free
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
  };
  [[nodiscard]] const Slot* slot_of(WordId word) const noexcept;
  std::vector<Slot> slots_;  // open addressing, a power of two, at most half full
};

}  // namespace dateline::lang
