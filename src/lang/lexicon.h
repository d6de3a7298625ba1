// Which words of a language mean something to us, and what? Word lists are data: src/lang/<code>/*.lex.
//
// A .lex file has sections of entries; an entry is a value with attributes and the forms that express it:
//
//     # comment to the end of the line
//     [weekday]
//     1: Montag{,s} | Mo
//     6: Samstag{,s} | Sonnabend{,s} | Sa
//     [cue]
//     behaupten stance=alleges frame=dass: behaupt{e,et,en,ete,eten} | hat behauptet
//
// Forms are separated by `|`; `{a,b}` expands (an empty alternative is allowed); a form may have several tokens. Forms
// are matched folded (case, typographic apostrophe); an entry with attribute `case=upper` asks its reader to look at
// the capital itself. Every word of every form gets a dense WordId, so a token of a text is looked up once and all
// extractors work on integers.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/result.h"
#include "lang/known_words.h"

namespace dateline::lang {

using WordId = std::uint32_t;
inline constexpr WordId kNoWord = 0;  // a word in no list

struct Entry {
  std::string value;
  std::vector<std::pair<std::string, std::string>> attributes;  // in file order; a bare word has the value ""
  std::vector<std::string> forms;                               // as written, braces expanded
  std::string file;
  std::uint32_t line = 0;

  // Value of an attribute, `otherwise` if it is absent.
  [[nodiscard]] std::string_view attribute(std::string_view name, std::string_view otherwise = {}) const noexcept;
  [[nodiscard]] bool has(std::string_view name) const noexcept;
};

class Lexicon {
 public:
  Lexicon() = default;
  // Reads these sections past, for readers that do not need them. The words that stand in them only have one id
  // together, which stands in no form.
  Lexicon(std::vector<std::string_view> left_out, KnownWords words);

  // Adds a file; sections of one name are joined over files. A Problem names file and line.
  [[nodiscard]] std::optional<base::Problem> add(std::string_view file_name, std::string_view content);

  // Entries in order of file and line; empty for an unknown section. Asking for one that was left out is a bug.
  [[nodiscard]] const std::vector<Entry>& section(std::string_view name) const;
  [[nodiscard]] std::vector<std::string_view> sections() const;

  // Id of a folded token; kNoWord if it is in no list.
  [[nodiscard]] WordId find(std::string_view folded) const noexcept;
  // The same for all the words of a text, whose places in memory are fetched ahead: most of a look-up is waiting for
  // them.
  void find_all(std::span<const std::string_view> folded, std::vector<WordId>& out) const;
  // Ids are 1 … word_count(); tables indexed by WordId have word_count() + 1 rows.
  [[nodiscard]] std::size_t word_count() const noexcept { return words_.size(); }
  // Adds a word that a reader needs an id for (rule literals).
  WordId intern(std::string_view folded);
  // All of them: the word of an id stands at id - 1.
  [[nodiscard]] const std::vector<std::string>& words() const noexcept { return words_; }

 private:
  [[nodiscard]] bool keeps(std::string_view section) const noexcept;
  [[nodiscard]] WordId find(std::string_view folded, std::uint64_t hash) const noexcept;
  [[nodiscard]] WordId own(std::string_view folded, std::uint64_t hash) const noexcept;
  void place(std::uint64_t hash, WordId id);

  std::vector<std::string_view> left_out_;
  KnownWords others_;
  WordId other_ = kNoWord;
  std::unordered_map<std::string, std::vector<Entry>> sections_;
  std::vector<std::string> order_;
  std::vector<std::string> words_;  // words_[id - 1]
  struct Slot {
    WordId id = kNoWord;     // kNoWord is free
    std::uint32_t hash = 0;  // upper half of the word's hash: nearly every other word is told apart without reading it
  };
  std::vector<Slot> slots_;  // open addressing, power of two
  void grow();
};

}  // namespace dateline::lang
