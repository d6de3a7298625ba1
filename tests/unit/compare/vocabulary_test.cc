#include <gtest/gtest.h>

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "compare/vocabulary.h"
#include "lang/pack.h"

namespace dateline::compare {
namespace {

std::vector<lang::Pack> packs() {
  std::vector<lang::Pack> out;
  for (const std::string& code : lang::embedded_codes()) {
    auto pack = lang::load_pack(code, lang::embedded_files(code));
    EXPECT_TRUE(pack) << code;
    if (pack) out.push_back(**pack);
  }
  return out;
}

// A concept that one language lacks joins nothing and counts for more than a word of that language alone.
TEST(Vocabulary, EveryConceptHasWordsInEveryLanguage) {
  for (const char* section : {"topic-word", "general-word"}) {
    std::set<std::string> first;
    bool begun = false;
    for (const lang::Pack& pack : packs()) {
      std::set<std::string> names;
      for (const lang::Entry& entry : pack.lexicon.section(section)) names.insert(entry.value);
      EXPECT_FALSE(names.empty()) << pack.code << ' ' << section;
      if (!begun) first = names;
      begun = true;
      for (const std::string& name : first) EXPECT_TRUE(names.contains(name)) << pack.code << " lacks " << name;
      for (const std::string& name : names)
        EXPECT_TRUE(first.contains(name)) << "only " << pack.code << " has " << name;
    }
  }
}

// The first of two would win by chance.
TEST(Vocabulary, NoFormMeansTwoConcepts) {
  for (const lang::Pack& pack : packs()) {
    std::map<std::string, std::string> seen;
    for (const char* section : {"topic-word", "general-word"}) {
      for (const lang::Entry& entry : pack.lexicon.section(section)) {
        for (const std::string& form : entry.forms) {
          const auto [at, added] = seen.emplace(form, entry.value);
          EXPECT_TRUE(added || at->second == entry.value)
              << pack.code << ": " << form << " is " << at->second << " and " << entry.value;
        }
      }
    }
  }
}

// Read once for all languages: whichever pack is read first, they must say the same.
TEST(Vocabulary, WhatComparingTakesFromCountedThingsIsTheSameInEveryLanguage) {
  std::map<std::string, std::string> said;
  for (const lang::Pack& pack : packs()) {
    for (const auto& [section, attributes] : std::map<std::string, std::vector<std::string>>{{"counted", {"role", "kin"}}, {"figure-role", {"then"}}}) {
      for (const lang::Entry& entry : pack.lexicon.section(section)) {
        for (const std::string& attribute : attributes) {
          const auto [at, added] = said.emplace(section + " " + entry.value + " " + attribute, entry.attribute(attribute));
          EXPECT_EQ(at->second, entry.attribute(attribute)) << pack.code << ": " << at->first;
        }
      }
    }
  }
}

TEST(Vocabulary, KnowsWhatNewsUsesForOneAnotherAndWhatHappenedToThoseCounted) {
  std::vector<std::shared_ptr<const lang::Pack>> all;
  for (const std::string& code : lang::embedded_codes()) all.push_back(*lang::load_pack(code, lang::embedded_files(code)));
  const Vocabulary vocabulary(all);
  EXPECT_TRUE(vocabulary.are_kin("jobs", "workers"));
  EXPECT_TRUE(vocabulary.are_kin("workers", "jobs"));
  EXPECT_FALSE(vocabulary.are_kin("jobs", "soldiers"));
  EXPECT_FALSE(vocabulary.are_kin("workers", "workers"));
  EXPECT_FALSE(vocabulary.are_kin("", ""));
  EXPECT_EQ(vocabulary.role_of_counted("passengers"), vocabulary.role("aboard"));
  EXPECT_EQ(vocabulary.role_of_counted("soldiers"), kNone);
  EXPECT_EQ(vocabulary.role_of_counted(""), kNone);
  EXPECT_EQ(vocabulary.then(vocabulary.role("abducted")), vocabulary.role("freed"));
  EXPECT_EQ(vocabulary.then(vocabulary.role("freed")), kNone);
}

}  // namespace
}  // namespace dateline::compare
