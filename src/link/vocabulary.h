// What a printed word says of what an article is about, worked out once for each word of a language: a stem costs a hundred times what finding it again
// does, and most words of an article stood in others before.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "base/hash.h"
#include "lang/pack.h"
#include "text/stem.h"

namespace dateline::link {

struct KnownWord {
  static constexpr std::uint32_t kSaysNothing = 0xffffffffU;

  std::uint32_t stem = kSaysNothing;  // its number among the stems of this vocabulary; of common words and short ones none
  std::uint32_t stem_length = 0;      // bytes, bare
  std::uint64_t stem_id = 0;          // key among words
  std::uint32_t name_length = 0;      // bytes of the whole word, bare
  std::uint64_t name_id = 0;          // key among what survives translation
};

// Of one language. Not for several threads at once.
class Vocabulary {
 public:
  // Without a pack no word is common.
  Vocabulary(const lang::Pack* pack, std::string_view code);

  // Valid until make_room is called.
  [[nodiscard]] const KnownWord& look_up(std::string_view printed) {
    const auto found = words_.find(printed);
    return found != words_.end() ? found->second : learn(printed);
  }
  [[nodiscard]] std::size_t stems() const noexcept { return stems_.size(); }
  // Forgets all words if they have become many, and the numbers of their stems.
  void make_room();

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view word) const noexcept { return base::table_hash(word); }
  };

  [[nodiscard]] const KnownWord& learn(std::string_view printed);

  text::Stemmer stemmer_;
  std::unordered_set<std::string> common_;
  std::unordered_map<std::string, KnownWord, Hash, std::equal_to<>> words_;
  std::size_t bytes_ = 0;  // of all words
  std::unordered_map<std::uint64_t, std::uint32_t> stems_;  // their numbers, by key
};

}  // namespace dateline::link
