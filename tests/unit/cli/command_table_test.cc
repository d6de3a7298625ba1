#include "cli/command_table.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

#include "cli/manual.h"
#include "cli/suggestion.h"

namespace dateline::cli {
namespace {

using testing::HasSubstr;

std::string content(const std::filesystem::path& path) {
  std::ifstream in(path);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

TEST(CommandTable, EveryCommandSaysWhatItDoesAndShowsHow) {
  std::set<std::string> names;
  for (const Command& command : command_table()) {
    EXPECT_TRUE(names.insert(command.name).second) << command.name;
    EXPECT_GT(std::string_view(command.summary).size(), 10U) << command.name;
    EXPECT_THAT(std::string(command.examples), HasSubstr(std::string(command.name))) << command.name;
  }
}

TEST(CommandTable, EveryCommandHasAScenario) {
  std::string scenarios;
  for (const auto& entry : std::filesystem::directory_iterator(DATELINE_SOURCE_DIR "/tests/scenarios")) {
    if (entry.path().extension() == ".scn") scenarios += content(entry.path());
  }
  for (const Command& command : command_table()) EXPECT_THAT(scenarios, testing::ContainsRegex("dateline.* " + std::string(command.name))) << command.name;
}

TEST(CommandTable, TheManualIsTheDocument) {
  EXPECT_EQ(manual_markdown(), content(DATELINE_SOURCE_DIR "/docs/cli.md")) << "docs/cli.md is old: write it with `dateline man markdown`";
}

TEST(CommandTable, TheManPageAndTheCompletionKnowEveryCommand) {
  const std::string page = manual_roff();
  const std::string completion = completion_bash();
  for (const Command& command : command_table()) {
    EXPECT_THAT(page, HasSubstr("dateline " + std::string(command.name)));
    EXPECT_THAT(completion, HasSubstr("    " + std::string(command.name) + ") options="));
  }
}

TEST(Suggestion, FindsTheCommandThatWasMeant) {
  EXPECT_EQ(closest_command("timelin"), "timeline");
  EXPECT_EQ(closest_command("cliams"), "claims");
  EXPECT_EQ(closest_command("compares"), "compare");
  EXPECT_EQ(closest_command("Export"), "export");
}

TEST(Suggestion, IsSilentWhereNothingIsClose) {
  EXPECT_EQ(closest_command("frobnicate"), "");
  EXPECT_EQ(closest_command(std::string(100000, 'x')), "");
}

TEST(Suggestion, CountsSwapsAsOneMistake) {
  EXPECT_EQ(typing_distance("claims", "cliams"), 1U);
  EXPECT_EQ(typing_distance("", "abc"), 3U);
  EXPECT_EQ(typing_distance("same", "same"), 0U);
}

}  // namespace
}  // namespace dateline::cli
