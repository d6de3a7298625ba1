#include "wording/words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "lang/pack.h"
#include "model/link.h"
#include "model/quantity.h"
#include "model/vocabulary.h"

namespace dateline::wording {
namespace {

std::set<std::string> places(std::string_view text) {
  std::set<std::string> out;
  for (std::size_t at = text.find('{'); at != std::string_view::npos; at = text.find('{', at + 1))
    out.emplace(text.substr(at, text.find('}', at) - at + 1));
  return out;
}

TEST(Words, EveryWordIsSaidInEveryLanguage) {
  const Words& english = Words::of("en");
  for (const std::string_view code : Words::languages()) {
    const Words& other = Words::of(code);
    ASSERT_EQ(other.code(), code);
    for (const auto& [name, section] : english.sections()) {
      for (const auto& [key, text] : section)
        EXPECT_TRUE(other.has(name, key)) << code << " lacks " << name << " " << key;
    }
    for (const auto& [name, section] : other.sections()) {
      for (const auto& [key, text] : section) {
        EXPECT_TRUE(english.has(name, key)) << "only " << code << " has " << name << " " << key;
        EXPECT_FALSE(text.empty()) << name << " " << key;
      }
    }
  }
}

TEST(Words, SentencesNameTheSameThingsInEveryLanguage) {
  for (const auto& [form, text] : Words::of("en").sections().at("reason"))
    EXPECT_EQ(places(text), places(Words::of("de").word("reason", form))) << form;
}

TEST(Words, NameEveryStanceAndEveryClassOfEvents) {
  for (const std::string_view code : Words::languages()) {
    for (const std::string_view stance : model::stance_names())
      EXPECT_TRUE(Words::of(code).has("stance", stance)) << stance;
    for (const std::string_view name : model::event_class_names()) {
      EXPECT_TRUE(Words::of(code).has("class", name)) << name;
      EXPECT_EQ(Words::of(code).word("class", name).find(name), std::string_view::npos)
          << name << " is no reader's word";
    }
  }
}

template <typename Enum>
void expect_all_named(std::string_view section, Enum last) {
  for (int i = 0; i <= static_cast<int>(last); ++i) {
    const std::string_view name = model::to_string(static_cast<Enum>(i));
    for (const std::string_view code : Words::languages())
      EXPECT_TRUE(Words::of(code).has(section, name)) << code << " " << section << " " << name;
  }
}

TEST(Words, NameEveryOtherWordOfTheFormatThatReadersMeet) {
  expect_all_named("finding", model::FindingKind::kSingleSource);
  expect_all_named("status", model::Factuality::kHypothetical);
  expect_all_named("qualifier", model::Qualifier::kRange);
  expect_all_named("copy", model::CopyRelation::kQuotes);
}

// What only one pack knows is its own business and is not shown; what all of them know is vocabulary that readers of
// every language meet.
TEST(Words, NameEveryTypeOfEventThatAllPacksKnow) {
  std::map<std::string, std::set<std::string>> packs_with;
  const std::vector<std::string> codes = lang::embedded_codes();
  for (const std::string& code : codes) {
    const auto pack = lang::load_pack(code, lang::embedded_files(code));
    ASSERT_TRUE(pack.has_value());
    for (const char* section : {"event-noun", "event-verb", "event-agent-verb", "event-object"}) {
      for (const lang::Entry& entry : (*pack)->lexicon.section(section)) packs_with[entry.value].insert(code);
    }
  }
  ASSERT_GT(packs_with.size(), 100U);
  for (const auto& [type, with] : packs_with) {
    EXPECT_TRUE(with.size() < codes.size() || Words::of("en").has("type", type)) << type;
  }
}

TEST(Words, ALanguageWithoutTableIsAnsweredInEnglish) {
  EXPECT_EQ(Words::of("fr").code(), "en");
  EXPECT_EQ(Words::of("").code(), "en");
}

TEST(Words, WhatNoTableHasStaysWhatItIs) {
  EXPECT_EQ(Words::of("de").word("type", "emcee"), "emcee");
  EXPECT_FALSE(Words::of("de").has("type", "emcee"));
  EXPECT_EQ(Words::of("de").word("no-such-section", "x"), "x");
}

TEST(Numbers, AreGroupedAsTheLanguageDoes) {
  EXPECT_EQ(Words::of("en").number(1400000000), "1,400,000,000");
  EXPECT_EQ(Words::of("de").number(1400000000), "1.400.000.000");
  EXPECT_EQ(Words::of("en").number(5.5), "5.5");
  EXPECT_EQ(Words::of("de").number(5.25), "5,25");
  EXPECT_EQ(Words::of("en").number(999), "999");
  EXPECT_EQ(Words::of("en").number(0), "0");
  EXPECT_EQ(Words::of("en").number(-1200), "-1,200");
  EXPECT_EQ(Words::of("en").number(1e21), "1,000,000,000,000,000,000,000");
}

TEST(Days, AreWrittenAsTheLanguageDoes) {
  EXPECT_EQ(Words::of("de").day("2024-11-05"), "5. Nov. 2024");
  EXPECT_EQ(Words::of("en").day("2024-11-05"), "5 Nov 2024");
}

TEST(Days, WhatIsNoDayStaysAsItIs) {
  for (const char* text : {"", "2024-11", "2024-11-0", "2024/11/05", "20241105xx", "yyyy-mm-dd", "2024-11-05T10:00"})
    EXPECT_EQ(Words::of("de").day(text), text);
}

}  // namespace
}  // namespace dateline::wording
