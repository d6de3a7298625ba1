// How a topic is asked for: a question for people, built from words of the articles, and the words it is found by in any language.
#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "compare/figure.h"

namespace dateline::compare {

// "Wie viele nordkoreanische Soldaten wurden entsandt?", in the language of most of the articles (ties: of the first).
[[nodiscard]] std::string ask_for_figures(const std::vector<const Figure*>& figures, const std::vector<const Reading*>& readings, const Vocabulary& vocabulary);
// "Stimmt es: „…“?" with the words of a claim; where nobody answers (`silent`), what it is that nobody answers.
[[nodiscard]] std::string ask_whether(std::string_view words, const Vocabulary::Language& language, bool silent = false);

// Folded words, sorted, each once: nouns and names around the figures or in the claims, labels of concepts in every language.
class SearchWords {
 public:
  explicit SearchWords(const Vocabulary& vocabulary) : vocabulary_(vocabulary) {}
  void add_text(std::string_view verbatim);
  // A concept, role, unit, or entity key: its name in every language.
  void add_label(std::string_view value);
  // The words for a concept feature in every language.
  void add_concept(Feature feature);
  void add_span(const Reading& reading, const text::Span& span);
  [[nodiscard]] std::vector<std::string> take();  // once

 private:
  const Vocabulary& vocabulary_;
  std::vector<std::string_view> words_;  // of readings and the vocabulary, which last longer, and of made_
  std::deque<std::string> made_;
};

}  // namespace dateline::compare
