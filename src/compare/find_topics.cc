#include "compare/find_topics.h"

#include <algorithm>
#include <set>
#include <string>

#include "text/stem.h"
#include "text/token.h"
#include "text/utf8.h"

namespace dateline::compare {
namespace {

class Stems {
 public:
  explicit Stems(const Vocabulary& vocabulary) : vocabulary_(vocabulary) {
    for (const Vocabulary::Language& language : vocabulary.languages()) stemmers_.emplace_back(language.pack->code);
  }

  // The word's stem in every language; two words are one if any of these is.
  void of(const std::string& folded, std::set<std::string>& out) {
    for (text::Stemmer& stemmer : stemmers_) out.insert(stemmer(folded));
  }

  [[nodiscard]] bool carries_nothing(const std::string& folded) const {
    return std::all_of(vocabulary_.languages().begin(), vocabulary_.languages().end(), [&](const Vocabulary::Language& language) {
      const lang::WordId word = language.pack->lexicon.find(folded);
      return word == lang::kNoWord || (language.flags[word] & Vocabulary::kNoTopic) != 0;
    }) && std::any_of(vocabulary_.languages().begin(), vocabulary_.languages().end(), [&](const Vocabulary::Language& language) {
      return (language.flags[language.pack->lexicon.find(folded)] & Vocabulary::kNoTopic) != 0;
    });
  }

 private:
  const Vocabulary& vocabulary_;
  std::vector<text::Stemmer> stemmers_;
};

}  // namespace

std::vector<std::size_t> find_topics(std::string_view words, std::span<const model::Topic> topics, const Vocabulary& vocabulary) {
  Stems stems(vocabulary);
  std::vector<std::set<std::string>> asked;
  std::vector<std::set<std::string>> empty_words;
  for (const text::Token& token : text::tokenise(words)) {
    if (token.kind == text::TokenKind::kPunctuation) continue;
    const std::string folded = text::fold(text::slice(words, token.span));
    std::set<std::string> forms;
    stems.of(folded, forms);
    (stems.carries_nothing(folded) ? empty_words : asked).push_back(std::move(forms));
  }
  if (asked.empty()) asked = std::move(empty_words);  // somebody who asks for "Menschen" means it
  struct Found {
    std::size_t topic = 0;
    std::size_t words = 0;
  };
  std::vector<Found> found;
  std::size_t most = 0;
  for (std::size_t t = 0; t < topics.size(); ++t) {
    std::set<std::string> have;
    for (const std::string& word : topics[t].words) stems.of(word, have);
    const auto hit = [&](const std::set<std::string>& forms) {
      return std::any_of(forms.begin(), forms.end(), [&](const std::string& form) { return have.count(form) != 0; });
    };
    const auto count = static_cast<std::size_t>(std::count_if(asked.begin(), asked.end(), hit));
    if (count > 0) found.push_back({t, count});
    most = std::max(most, count);
  }
  std::erase_if(found, [&](const Found& one) { return one.words < most; });
  std::stable_sort(found.begin(), found.end(), [&](const Found& a, const Found& b) {
    const model::Topic& x = topics[a.topic];
    const model::Topic& y = topics[b.topic];
    if (x.independent != y.independent) return x.independent > y.independent;
    return x.values.size() + x.stances.size() > y.values.size() + y.stances.size();
  });
  std::vector<std::size_t> out;
  out.reserve(found.size());
  for (const Found& one : found) out.push_back(one.topic);
  return out;
}

}  // namespace dateline::compare
