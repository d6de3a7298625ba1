// Articles and their extractions for tests, by the packs compiled in.
#pragma once

#include <gtest/gtest.h>

#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "base/hash.h"
#include "extract/extractor.h"
#include "lang/pack.h"
#include "model/extraction.h"

namespace dateline::test {

inline const extract::Extractor& extractor(const std::string& lang) {
  static std::map<std::string, std::unique_ptr<extract::Extractor>> built;
  auto& slot = built[lang];
  if (!slot) {
    auto pack = lang::load_pack(lang, lang::embedded_files(lang));
    EXPECT_TRUE(pack.has_value()) << (pack ? "" : pack.error().text());
    auto made = extract::Extractor::create(std::move(pack).value());
    EXPECT_TRUE(made.has_value()) << (made ? "" : made.error().text());
    slot = std::make_unique<extract::Extractor>(std::move(made).value());
  }
  return *slot;
}

// An empty `published` means: not known.
inline model::Article article(const std::string& lang, std::string_view published, std::string_view text, std::string_view id = "a") {
  model::Article out;
  out.id = std::string(id);
  out.lang = lang;
  out.text = std::string(text);
  out.sha256 = base::sha256_hex(out.text);
  if (!published.empty()) {
    const auto parsed = model::parse_published(published, model::PublishedBasis::kGiven);
    EXPECT_TRUE(parsed.has_value());
    out.published = *parsed;
  }
  return out;
}

inline model::Record record(const std::string& lang, std::string_view published, std::string_view text, std::string_view id = "a") {
  model::Record out;
  out.article = article(lang, published, text, id);
  out.extraction = extractor(lang).extract(out.article);
  return out;
}

}  // namespace dateline::test
