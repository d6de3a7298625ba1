// Rule files: what is accepted, and that every mistake is told with its file and line.
#include "lang/rule_file.h"

#include <gtest/gtest.h>

namespace dateline::lang {
namespace {

constexpr std::string_view kExamples = "yes \"on [Monday]\" => MON\nno \"in May\"\n";

std::vector<Rule> rules(std::string text) {
  auto parsed = parse_rules("xx/time.rules", text);
  EXPECT_TRUE(parsed) << parsed.error().text();
  return parsed ? *parsed : std::vector<Rule>{};
}

TEST(RuleFile, PatternsUnfoldIntoRows) {
  const auto out = rules("part greeting ( \"good\" | \"fair\" )\nrule a\nmatch $greeting? [ x:day ~part? ]\n" + std::string(kExamples));
  ASSERT_EQ(out.size(), 1U);
  ASSERT_EQ(out[0].sequences.size(), 6U);  // three ways to begin, two to end
  for (const Sequence& sequence : out[0].sequences) {
    EXPECT_EQ(sequence.end, sequence.elements.size());
    EXPECT_EQ(sequence.elements[sequence.first].slot, "x");
  }
}

TEST(RuleFile, LiteralsAreFoldedAndCutLikeText) {
  const auto out = rules("rule a\nmatch \"Of The U.S.\"\n" + std::string(kExamples));
  ASSERT_EQ(out[0].sequences[0].elements.size(), 6U);
  EXPECT_EQ(out[0].sequences[0].elements[1].text, "the");
}

TEST(RuleFile, ExamplesKeepWhatIsMarked) {
  const auto out = rules("rule a\nmatch day\nyes \"on [Monday] then\" @2024-03-07 => 2024-03-04\nno \"in May\"\n");
  const RuleExample& example = out[0].examples[0];
  EXPECT_EQ(example.text, "on Monday then");
  EXPECT_EQ(example.text.substr(example.begin, example.end - example.begin), "Monday");
  EXPECT_EQ(example.day, "2024-03-07");
  EXPECT_EQ(example.value, "2024-03-04");
}

struct Mistake {
  std::string text;
  unsigned line;
  std::string says;
};

// The test's name must not hold addresses, which differ from run to run.
void PrintTo(const Mistake& mistake, std::ostream* out) { *out << "line " << mistake.line << ": " << mistake.says; }

class BrokenRuleFile : public ::testing::TestWithParam<Mistake> {};

TEST_P(BrokenRuleFile, IsToldWithItsLine) {
  const auto parsed = parse_rules("xx/time.rules", GetParam().text);
  ASSERT_FALSE(parsed);
  EXPECT_EQ(parsed.error().file, "xx/time.rules");
  EXPECT_EQ(parsed.error().line, GetParam().line);
  EXPECT_NE(parsed.error().message.find(GetParam().says), std::string::npos) << parsed.error().text();
}

INSTANTIATE_TEST_SUITE_P(
    Mistakes, BrokenRuleFile,
    ::testing::Values(Mistake{"rule a\nmatch day\nyes \"x\" => 1\n", 1, "needs at least one"}, Mistake{"rule a\nmatch day\nno \"x\"\n", 1, "needs at least one"},
                      Mistake{"rule a\nyes \"x\" => 1\nno \"y\"\n", 1, "no match line"}, Mistake{"match day\n", 1, "needs a rule above"},
                      Mistake{"rule a\nmach day\n", 2, "no line of kind"}, Mistake{"rule a\nmatch ( day\n", 2, "not closed"},
                      Mistake{"rule a\nmatch day )\n", 2, "belong"}, Mistake{"rule a\nmatch \"day\n", 2, "quotation mark"},
                      Mistake{"rule a\nmatch \"\"\n", 2, "empty"}, Mistake{"rule a\nmatch day?\n", 2, "match nothing"},
                      Mistake{"rule a\nmatch [ ] day\n", 2, "hold nothing"}, Mistake{"rule a\nmatch [ day ] [ day ]\n", 2, "two brackets"},
                      Mistake{"rule a\nmatch $there\n", 2, "no part"}, Mistake{"part p $p\n", 1, ""},
                      Mistake{"rule a\nmatch x:\n", 2, "slot"}, Mistake{"rule a\nmatch day%\n", 2, "cannot stand"},
                      Mistake{"rule a\nmatch d d d d d d d d d d d d d d d d d d\n", 2, "too long"},
                      Mistake{"rule a\nmatch (a|b) (a|b) (a|b) (a|b) (a|b) (a|b) (a|b) (a|b) (a|b) (a|b) (a|b) (a|b) (a|b)\n", 2, "too many"},
                      Mistake{"rule a\nmatch d\nvalue x\n", 3, "key=constant"}, Mistake{"rule a\nmatch d\nnot-before d d\n", 3, "single"},
                      Mistake{"rule a\nmatch d\nyes x\n", 3, "quotation marks"}, Mistake{"rule a\nmatch d\nyes \"x\"\n", 3, "=> VALUE"},
                      Mistake{"rule a\nmatch d\nno \"x\" what\n", 3, "goes on"}, Mistake{"rule a b\n", 1, "one id"},
                      Mistake{"rule a\nmatch d\nyes \"x\" => 1\nno \"y\"\nrule a\n", 5, "twice"}));

TEST(RuleFile, AnyBytesGiveRulesOrAProblem) {
  std::string text = "rule a\nmatch ";
  for (int i = 0; i < 256; ++i) {
    (void)parse_rules("x", text + std::string(1, static_cast<char>(i)) + "(((\"?|~$:]");
    (void)parse_rules("x", std::string(200, static_cast<char>(i)));
  }
  EXPECT_FALSE(parse_rules("x", text + std::string(5000, '(')));
}

}  // namespace
}  // namespace dateline::lang
