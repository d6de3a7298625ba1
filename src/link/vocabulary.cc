#include "link/vocabulary.h"

#include "link/signature.h"
#include "text/bare.h"
#include "text/utf8.h"

namespace dateline::link {
namespace {

constexpr std::size_t kWordsKept = 40000;  // of a language; about 6 MiB
constexpr std::size_t kBytesKept = std::size_t{1} << 20;  // of their letters
constexpr std::size_t kShortestStem = 3;   // bytes

}  // namespace

Vocabulary::Vocabulary(const lang::Pack* pack, std::string_view code) : stemmer_(code) {
  if (pack == nullptr) return;
  for (const char* section : {"language-word", "common-word"}) {
    for (const lang::Entry& entry : pack->lexicon.section(section)) {
      for (const std::string& form : entry.forms) {
        const std::string folded = text::fold(form);
        common_.insert(folded);
        common_.insert(stemmer_(folded));
      }
    }
  }
}

void Vocabulary::make_room() {
  if (words_.size() < kWordsKept && bytes_ < kBytesKept) return;
  bytes_ = 0;
  words_.clear();
  stems_.clear();
}

const KnownWord& Vocabulary::learn(std::string_view printed) {
  bytes_ += printed.size();
  KnownWord& word = words_.emplace(printed, KnownWord()).first->second;
  const std::string folded = text::fold(printed);
  if (common_.count(folded) != 0) return word;
  const std::string stem = stemmer_(folded);
  if (stem.size() < kShortestStem || common_.count(stem) != 0) return word;
  std::string bare;
  text::bare_into(stem, bare);
  word.stem_length = static_cast<std::uint32_t>(bare.size());
  word.stem_id = base::hash64(bare, kWordSeed);
  word.stem = stems_.try_emplace(word.stem_id, static_cast<std::uint32_t>(stems_.size())).first->second;
  std::string name = "n:";
  text::bare_into(folded, name);
  word.name_length = static_cast<std::uint32_t>(name.size() - 2);
  word.name_id = base::hash64(name, kSharedSeed);
  return word;
}

}  // namespace dateline::link
