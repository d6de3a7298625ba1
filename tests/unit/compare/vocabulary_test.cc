#include <gtest/gtest.h>

#include <map>
#include <set>
#include <string>
#include <vector>

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

}  // namespace
}  // namespace dateline::compare
