// Is this a word of any list of a language? Answered from a table made at build time, where it lies: nothing is read before the first question.
//
// Format, made by cmake/words/make_words.cc: the number of slots (a power of two) and the slots, 32 bits each in the byte order of the machine, then the
// words, each with a zero behind it. A slot holds where its word begins, counted from the first word's place, plus one; 0 is free. A word stands in the
// slot of its table_hash or, where that is taken, in the next free one. No bytes at all are a table without words.
#pragma once

#include <cstdint>
#include <string_view>

namespace dateline::lang {

class KnownWords {
 public:
  KnownWords() = default;
  // The bytes must outlive it.
  explicit KnownWords(std::string_view bytes) noexcept;

  // `hash`: the word's table_hash.
  [[nodiscard]] bool contains(std::string_view folded, std::uint64_t hash) const noexcept;

 private:
  std::string_view bytes_;
  std::uint32_t slots_ = 0;
};

}  // namespace dateline::lang
