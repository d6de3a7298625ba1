// Every example beside every rule runs; a rule whose examples do not hold is a wrong rule.
#include <gtest/gtest.h>

#include "extract/time/time_examples.h"

namespace dateline::extract {
namespace {

class TimeExamples : public ::testing::TestWithParam<std::string> {};

TEST_P(TimeExamples, Hold) {
  const auto pack = lang::load_pack(GetParam(), lang::embedded_files(GetParam()));
  ASSERT_TRUE(pack) << pack.error().text();
  const auto report = check_time_examples(**pack);
  ASSERT_TRUE(report) << report.error().text();
  EXPECT_GT(report->rules, 30U);
  EXPECT_GE(report->examples, 2 * report->rules);
  for (const base::Problem& failure : report->failures) ADD_FAILURE() << failure.text();
}

INSTANTIATE_TEST_SUITE_P(Packs, TimeExamples, ::testing::Values("de", "en"), [](const auto& each) { return each.param; });

}  // namespace
}  // namespace dateline::extract
