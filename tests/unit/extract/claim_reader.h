// Claims of a text, in words: what the tests of claim extraction look at.
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

#include "extract/extractor.h"
#include "text/utf8.h"

namespace dateline::extract {

struct Seen {
  std::string source;
  std::string cue;
  std::string content;
  model::Claim claim;
};

class Claims : public testing::Test {
 protected:
  static std::string join(const std::string& text, const text::Spans& spans) {
    std::string out;
    for (const text::Span& span : spans) {
      if (!out.empty()) out += " | ";
      out += text::slice(text, span);
    }
    return out;
  }

  static std::vector<Seen> read(const std::string& code, const std::string& text) {
    static const auto make = [](const std::string& lang) {
      auto pack = lang::load_pack(lang, lang::embedded_files());
      auto made = Extractor::create(*pack);
      return std::make_unique<Extractor>(std::move(made).value());
    };
    static const std::unique_ptr<Extractor> kGerman = make("de");
    static const std::unique_ptr<Extractor> kEnglish = make("en");
    model::Article article;
    article.text = text;
    article.lang = code;
    const model::Extraction found = (code == "de" ? kGerman : kEnglish)->extract(article);
    std::vector<Seen> out;
    for (const model::Claim& claim : found.claims) out.push_back({join(text, claim.source), join(text, claim.cue), join(text, claim.content), claim});
    return out;
  }

  static std::vector<Seen> de(const std::string& text) { return read("de", text); }
  static std::vector<Seen> en(const std::string& text) { return read("en", text); }
};

#define EXPECT_CLAIM(claims, source_text, content_text)                                              \
  EXPECT_THAT(claims, testing::Contains(testing::AllOf(testing::Field(&Seen::source, source_text),   \
                                                       testing::Field(&Seen::content, content_text))))

}  // namespace dateline::extract
