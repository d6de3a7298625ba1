// What a printed word carries by itself, worked out once: folding, looking up and stemming cost far more than
// remembering, and a few thousand words are most of all news.
//
// A pure function of the word, so it changes no answer what a memo has met before. Not to be shared between threads:
// each borrows one.
#pragma once

#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/hash.h"
#include "compare/feature.h"
#include "compare/vocabulary.h"
#include "text/stem.h"
#include "text/token.h"

namespace dateline::compare {

struct KnownWord {
  std::string folded;
  lang::WordId id = lang::kNoWord;
  Feature feature = 0;  // its stem, or the concept that the stem is a word for; 0: too short, or of no subject matter
  Feature wider =
      0;  // what the end of a compound stands for; in German, where every noun has a capital, what it is as a name
  Feature name = 0;     // what it is where it stands inside a sentence and so is a name; 0: never one
  bool shared = false;  // feature is a concept that other languages have too
};

class WordMemo {
 public:
  explicit WordMemo(const Vocabulary& vocabulary);

  // A token of kind kWord of a text in the language, which is one of the vocabulary's. The answer lasts until
  // forget_if_large().
  [[nodiscard]] const KnownWord& of(const Vocabulary::Language& language, std::string_view printed, bool capitalised);

  // Made-up words without end must not fill the memory.
  void forget_if_large();

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view word) const noexcept { return base::table_hash(word); }
  };
  struct Room {  // of a language
    explicit Room(std::string_view code) : stem(code) {}
    text::Stemmer stem;
    std::unordered_map<std::string, KnownWord, Hash, std::equal_to<>> words;  // as printed
  };
  [[nodiscard]] KnownWord read(const Vocabulary::Language& language, text::Stemmer& stem, std::string_view printed,
                               bool capitalised) const;
  [[nodiscard]] Feature last_part(const Vocabulary::Language& language, text::Stemmer& stem,
                                  std::string_view folded) const;

  const Vocabulary& vocabulary_;
  std::vector<Room> rooms_;
};

// The memos of all threads: one for each that works at a time.
class WordMemos {
 public:
  explicit WordMemos(const Vocabulary& vocabulary) : vocabulary_(vocabulary) {}

  [[nodiscard]] std::unique_ptr<WordMemo> borrow();
  void give_back(std::unique_ptr<WordMemo> memo);

 private:
  const Vocabulary& vocabulary_;
  std::mutex mutex_;
  std::vector<std::unique_ptr<WordMemo>> free_;
};

}  // namespace dateline::compare
