#include "lang/phrase_table.h"

#include <algorithm>

#include "base/error.h"
#include "text/token.h"
#include "text/utf8.h"

namespace dateline::lang {
namespace {

// Word ids are dense; a multiplication spreads neighbours.
std::size_t spread(WordId word) noexcept { return (word * 0x9E3779B1U) >> 8U; }

}  // namespace

void PhraseTable::add(const Lexicon& lexicon, std::string_view form, std::uint32_t payload) {
  Phrase phrase;
  phrase.payload = payload;
  phrase.order = static_cast<std::uint32_t>(phrases_.size());
  for (const text::Token& token : text::tokenise(form)) phrase.words.push_back(lexicon.find(text::fold(text::slice(form, token.span))));
  if (!phrase.words.empty()) phrases_.push_back(std::move(phrase));
}

void PhraseTable::build(std::size_t word_count) {
  for (const Phrase& phrase : phrases_) DATELINE_CHECK(phrase.words.front() <= word_count);  // a table of another lexicon
  std::sort(phrases_.begin(), phrases_.end(), [](const Phrase& a, const Phrase& b) {
    if (a.words.front() != b.words.front()) return a.words.front() < b.words.front();
    if (a.words.size() != b.words.size()) return a.words.size() > b.words.size();
    if (a.words != b.words) return a.words < b.words;
    return a.order < b.order;
  });
  phrases_.erase(std::unique(phrases_.begin(), phrases_.end(), [](const Phrase& a, const Phrase& b) { return a.words == b.words; }),
                 phrases_.end());
  std::size_t firsts = 0;
  for (std::size_t i = 0; i < phrases_.size(); ++i) firsts += i == 0 || phrases_[i].words.front() != phrases_[i - 1].words.front() ? 1U : 0U;
  std::size_t size = 2;
  while (size < firsts * 2) size *= 2;
  slots_.assign(size, {});
  begins_.assign(phrases_.empty() ? 0 : word_count / 64 + 1, 0);
  for (std::uint32_t i = 0; i < phrases_.size();) {
    const WordId word = phrases_[i].words.front();
    std::uint32_t end = i;
    while (end < phrases_.size() && phrases_[end].words.front() == word) ++end;
    std::size_t slot = spread(word) & (size - 1);
    while (slots_[slot].word != kNoWord) slot = (slot + 1) & (size - 1);
    slots_[slot] = {word, i, end};
    if (word != kNoWord) begins_[word / 64] |= std::uint64_t{1} << (word % 64);
    i = end;
  }
  entries_.reserve(phrases_.size());
  for (const Phrase& phrase : phrases_) {
    const std::size_t length = phrase.words.size();
    entries_.push_back({length > 1 ? phrase.words[1] : kNoWord, phrase.payload, static_cast<std::uint32_t>(length), static_cast<std::uint32_t>(rest_.size())});
    if (length > 2) rest_.insert(rest_.end(), phrase.words.begin() + 2, phrase.words.end());
  }
  phrases_.clear();
  phrases_.shrink_to_fit();
}

const PhraseTable::Slot* PhraseTable::slot_of(WordId word) const noexcept {
  if (word == kNoWord || slots_.empty()) return nullptr;
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t slot = spread(word) & mask;; slot = (slot + 1) & mask) {
    if (slots_[slot].word == word) return &slots_[slot];
    if (slots_[slot].word == kNoWord) return nullptr;
  }
}

bool PhraseTable::matches(const Entry& entry, std::span<const WordId> words, std::size_t at) const noexcept {
  if (entry.length == 1) return true;
  if (at + entry.length > words.size() || words[at + 1] != entry.second) return false;
  for (std::uint32_t k = 2; k < entry.length; ++k) {
    if (words[at + k] != rest_[entry.rest + k - 2]) return false;
  }
  return true;
}

std::optional<PhraseTable::Match> PhraseTable::longest_of(std::span<const WordId> words, std::size_t at) const noexcept {
  const Slot* slot = slot_of(words[at]);
  if (slot == nullptr) return std::nullopt;
  for (std::uint32_t i = slot->begin; i < slot->end; ++i) {
    if (matches(entries_[i], words, at)) return Match{entries_[i].payload, entries_[i].length};
  }
  return std::nullopt;
}

void PhraseTable::all_of(std::span<const WordId> words, std::size_t at, std::vector<Match>& out) const {
  const Slot* slot = slot_of(words[at]);
  if (slot == nullptr) return;
  for (std::uint32_t i = slot->begin; i < slot->end; ++i) {
    if (matches(entries_[i], words, at)) out.push_back({entries_[i].payload, entries_[i].length});
  }
}

}  // namespace dateline::lang
