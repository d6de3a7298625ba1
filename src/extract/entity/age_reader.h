// "Karin Adler (48) … die 48-Jährige": people whom a text names again by their age alone.
//
// A description stands for a person only if the article has told that person's age, and of nobody else the same; a wrong merge is worse than a missed one.
#pragma once

#include <string>
#include <vector>

#include "extract/entity/mention.h"

namespace dateline::extract {

class AgeReader {
 public:
  explicit AgeReader(const lang::Pack& pack);

  // Adds a mention for every description that is somebody named in `mentions` (in order of place, with keys).
  void add(const Analysis& analysis, bool german, std::vector<Mention>& mentions) const;

 private:
  struct Form {
    std::vector<lang::WordId> words;  // joined by hyphens: "year-old"
  };
  struct Found {
    std::uint32_t number = 0;  // token
    std::uint32_t end = 0;     // behind the last token
  };
  [[nodiscard]] std::uint32_t form_end(const Analysis& analysis, std::uint32_t number) const;
  [[nodiscard]] const Gender* determiner(const Analysis& analysis, std::uint32_t number, std::uint32_t last) const;

  std::vector<Form> forms_;
  struct Article {
    lang::WordId article = 0;
    lang::WordId noun = 0;  // kNoWord: any
    Gender gender = Gender::kUnknown;
  };
  std::vector<Article> articles_;
};

}  // namespace dateline::extract
