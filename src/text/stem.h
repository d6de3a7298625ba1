// The stem of a word: what "soldiers" and "soldier", "Schulen" and "Schule" share. For comparing words, never for display.
//
// Snowball's stemmers for German and English; any other language gives the folded word itself. One object per language is kept and
// reused, since making one costs more than a hundred stems; an object is not to be shared between threads.
#pragma once

#include <memory>
#include <string>
#include <string_view>

struct sb_stemmer;

namespace dateline::text {

class Stemmer {
 public:
  explicit Stemmer(std::string_view lang);  // "de", "en"
  // `folded` is a word as text::fold gives it.
  [[nodiscard]] std::string operator()(std::string_view folded);

 private:
  struct Close {
    void operator()(sb_stemmer* stemmer) const noexcept;
  };
  std::unique_ptr<sb_stemmer, Close> stemmer_;
};

}  // namespace dateline::text
