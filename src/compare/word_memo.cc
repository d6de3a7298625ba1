#include "compare/word_memo.h"

#include "text/utf8.h"

namespace dateline::compare {
namespace {

constexpr std::size_t kLongEnoughToSplit = 8;  // shorter German words are rarely compounds of listed words
constexpr std::size_t kShortestPart = 4;
constexpr std::size_t kShortestName = 5;
constexpr std::size_t kShortestWord = 3;  // bytes, of those with subject matter
constexpr std::size_t kMostWords = 20000;

}  // namespace

WordMemo::WordMemo(const Vocabulary& vocabulary) : vocabulary_(vocabulary) {
  for (const Vocabulary::Language& language : vocabulary.languages()) rooms_.emplace_back(language.pack->code);
}

const KnownWord& WordMemo::of(const Vocabulary::Language& language, std::string_view printed, bool capitalised) {
  Room& room = rooms_[static_cast<std::size_t>(&language - vocabulary_.languages().data())];
  const auto known = room.words.find(printed);
  if (known != room.words.end()) return known->second;
  return room.words.emplace(printed, read(language, room.stem, printed, capitalised)).first->second;
}

void WordMemo::forget_if_large() {
  for (Room& room : rooms_) {
    if (room.words.size() > kMostWords) room.words.clear();
  }
}

KnownWord WordMemo::read(const Vocabulary::Language& language, text::Stemmer& stem, std::string_view printed,
                         bool capitalised) const {
  KnownWord out;
  out.folded = text::fold(printed);
  out.id = language.pack->lexicon.find(out.folded);
  if (out.folded.size() < kShortestWord || (language.flags[out.id] & Vocabulary::kNoTopic) != 0) return out;
  const std::string own = stem(out.folded);
  if (const auto found = language.concept_stems.find(own); found != language.concept_stems.end()) {
    out.feature = vocabulary_.concept_feature(found->second);
    out.shared = !vocabulary_.is_general(found->second);
    return out;
  }
  const bool german = language.pack->code == "de";
  out.feature = make_feature("stem", language.pack->code + ":" + own);
  if (german && out.folded.size() >= kLongEnoughToSplit) out.wider = last_part(language, stem, out.folded);
  // A name that nobody knows ("Pentoxal") is spelt alike in both languages; in German every noun might be one.
  if (out.id != lang::kNoWord || !capitalised || out.folded.size() < kShortestName) return out;
  Feature& name = german ? out.wider : out.name;
  if (name == 0) name = make_feature("name", out.folded);
  return out;
}

// "Grenzregion" ends in a word with a meaning in every language.
Feature WordMemo::last_part(const Vocabulary::Language& language, text::Stemmer& stem, std::string_view folded) const {
  for (std::size_t cut = 3; cut + kShortestPart <= folded.size(); ++cut) {
    if ((static_cast<unsigned char>(folded[cut]) & 0xC0U) == 0x80U) continue;
    const lang::WordId id = language.pack->lexicon.find(folded.substr(cut));
    if (id == lang::kNoWord) continue;
    const lang::WordId words[] = {id};
    if (const auto match = language.concepts.longest_at(words, 0)) return vocabulary_.concept_feature(match->payload);
    const auto found = language.concept_stems.find(stem(folded.substr(cut)));
    if (found != language.concept_stems.end()) return vocabulary_.concept_feature(found->second);
  }
  return 0;
}

std::unique_ptr<WordMemo> WordMemos::borrow() {
  {
    const std::lock_guard lock(mutex_);
    if (!free_.empty()) {
      std::unique_ptr<WordMemo> memo = std::move(free_.back());
      free_.pop_back();
      memo->forget_if_large();
      return memo;
    }
  }
  return std::make_unique<WordMemo>(vocabulary_);
}

void WordMemos::give_back(std::unique_ptr<WordMemo> memo) {
  const std::lock_guard lock(mutex_);
  free_.push_back(std::move(memo));
}

}  // namespace dateline::compare
