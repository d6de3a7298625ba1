#include "lang/phrase_table.h"

#include <algorithm>

#include "text/token.h"
#include "text/utf8.h"

namespace dateline::lang {

void PhraseTable::add(const Lexicon& lexicon, std::string_view form, std::uint32_t payload) {
  Phrase phrase;
  phrase.payload = payload;
  phrase.order = static_cast<std::uint32_t>(phrases_.size());
  for (const text::Token& token : text::tokenise(form)) phrase.words.push_back(lexicon.find(text::fold(text::slice(form, token.span))));
  if (!phrase.words.empty()) phrases_.push_back(std::move(phrase));
}

void PhraseTable::build(std::size_t word_count) {
  std::sort(phrases_.begin(), phrases_.end(), [](const Phrase& a, const Phrase& b) {
    if (a.words.front() != b.words.front()) return a.words.front() < b.words.front();
    if (a.words.size() != b.words.size()) return a.words.size() > b.words.size();
    if (a.words != b.words) return a.words < b.words;
    return a.order < b.order;
  });
  phrases_.erase(std::unique(phrases_.begin(), phrases_.end(), [](const Phrase& a, const Phrase& b) { return a.words == b.words; }),
                 phrases_.end());
  first_.assign(word_count + 2, 0);
  for (const Phrase& phrase : phrases_) ++first_[phrase.words.front() + 1];
  for (std::size_t i = 1; i < first_.size(); ++i) first_[i] += first_[i - 1];
}

bool PhraseTable::matches(const Phrase& phrase, std::span<const WordId> words, std::size_t at) noexcept {
  return at + phrase.words.size() <= words.size() && std::equal(phrase.words.begin(), phrase.words.end(), words.begin() + static_cast<std::ptrdiff_t>(at));
}

std::optional<PhraseTable::Match> PhraseTable::longest_at(std::span<const WordId> words, std::size_t at) const noexcept {
  const WordId word = words[at];
  if (word == kNoWord || word + 1 >= first_.size()) return std::nullopt;
  for (std::uint32_t i = first_[word]; i < first_[word + 1]; ++i) {
    if (matches(phrases_[i], words, at)) return Match{phrases_[i].payload, static_cast<std::uint32_t>(phrases_[i].words.size())};
  }
  return std::nullopt;
}

void PhraseTable::all_at(std::span<const WordId> words, std::size_t at, std::vector<Match>& out) const {
  const WordId word = words[at];
  if (word == kNoWord || word + 1 >= first_.size()) return;
  for (std::uint32_t i = first_[word]; i < first_[word + 1]; ++i) {
    if (matches(phrases_[i], words, at)) out.push_back({phrases_[i].payload, static_cast<std::uint32_t>(phrases_[i].words.size())});
  }
}

}  // namespace dateline::lang
