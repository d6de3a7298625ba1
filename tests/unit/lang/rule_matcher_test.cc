// Matching rows of tokens: the farthest match wins, context is no part of it, guards hold, and time grows with the text only.
#include "lang/rule_matcher.h"

#include <gtest/gtest.h>

#include "text/utf8.h"

namespace dateline::lang {
namespace {

// Every word is a terminal of the category of its own name if that is known.
struct Bench {
  explicit Bench(std::string rules_text, const std::vector<std::string>& names) {
    for (const std::string& name : names) categories.emplace(name, static_cast<std::uint32_t>(categories.size()));
    intern_literals(rules_text, lexicon);
    auto parsed = parse_rules("t.rules", rules_text);
    EXPECT_TRUE(parsed) << parsed.error().text();
    rules = *parsed;
    const auto broken = matcher.build(rules, categories, lexicon);
    EXPECT_FALSE(broken) << broken->text();
  }

  // "id:words of the expression"
  std::string at(std::string_view text, std::size_t token) {
    tokens = text::tokenise(text);
    words.clear();
    table.clear(tokens.size());
    for (std::size_t i = 0; i < tokens.size(); ++i) {
      const std::string word = text::fold(text::slice(text, tokens[i].span));
      words.push_back(lexicon.find(word));
      if (const auto known = categories.find(word); known != categories.end()) table.add(i, {known->second, 1, 0, nullptr});
    }
    table.finish();
    RuleMatch match;
    if (!matcher.longest_at({tokens, words, &table, 0, tokens.size()}, token, match)) return "";
    return rules[match.rule].id + ":" + std::string(text.substr(tokens[match.first].span.begin, tokens[match.end - 1].span.end - tokens[match.first].span.begin));
  }

  std::unordered_map<std::string, std::uint32_t> categories;
  Lexicon lexicon;
  std::vector<Rule> rules;
  RuleMatcher matcher;
  std::vector<text::Token> tokens;
  std::vector<WordId> words;
  TerminalTable table;
};

std::string rule(const std::string& id, const std::string& lines) { return "rule " + id + "\n" + lines + "\nyes \"x\" => 1\nno \"y\"\n"; }

TEST(RuleMatcher, TheFarthestMatchWins) {
  Bench bench(rule("one", "match a") + rule("two", "match a b") + rule("three", "match a b \"then\" a"), {"a", "b"});
  EXPECT_EQ(bench.at("a", 0), "one:a");
  EXPECT_EQ(bench.at("a b then", 0), "two:a b");
  EXPECT_EQ(bench.at("a b then a", 0), "three:a b then a");
  EXPECT_EQ(bench.at("b a", 0), "");
}

TEST(RuleMatcher, OfEqualMatchesTheFirstRuleWins) {
  Bench bench(rule("one", "match a b") + rule("two", "match \"a\" b"), {"a", "b"});
  EXPECT_EQ(bench.at("a b", 0), "one:a b");
}

TEST(RuleMatcher, ContextIsNoPartOfTheExpression) {
  Bench bench(rule("in", "match \"in\" [ a ] b"), {"a", "b"});
  EXPECT_EQ(bench.at("in a b", 0), "in:a");
  EXPECT_EQ(bench.at("in a", 0), "");
}

TEST(RuleMatcher, GuardsLookAtTheNeighbours) {
  Bench bench(rule("one", "match a\nnot-before b | \"no\"\nnot-after \"the\""), {"a", "b"});
  EXPECT_EQ(bench.at("a c", 0), "one:a");
  EXPECT_EQ(bench.at("a b", 0), "");
  EXPECT_EQ(bench.at("a no", 0), "");
  EXPECT_EQ(bench.at("the a", 1), "");
  EXPECT_EQ(bench.at("a", 0), "one:a");
}

TEST(RuleMatcher, GluedMeansNoWhiteSpace) {
  Bench bench(rule("one", "match a ~\"-\" ~b"), {"a", "b"});
  EXPECT_EQ(bench.at("a-b", 0), "one:a-b");
  EXPECT_EQ(bench.at("a -b", 0), "");
  EXPECT_EQ(bench.at("a- b", 0), "");
}

TEST(RuleMatcher, UnknownCategoriesAreTheRulesFault) {
  const auto parsed = parse_rules("t.rules", "\n\n" + rule("one", "match nowhere"));
  ASSERT_TRUE(parsed);
  RuleMatcher matcher;
  const auto broken = matcher.build(*parsed, {}, Lexicon());
  ASSERT_TRUE(broken);
  EXPECT_EQ(broken->line, 3U);
  EXPECT_NE(broken->message.find("nowhere"), std::string::npos);
}

}  // namespace
}  // namespace dateline::lang
