#include "cli/command_table.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

#include "cli/completion.h"
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

TEST(CommandTable, TheManPageAndTheCompletionKnowEveryCommandForPeople) {
  const std::string page = manual_roff();
  for (const Command& command : command_table()) {
    if (command.group == Group::kHidden) {
      EXPECT_THAT(page, testing::Not(HasSubstr("dateline " + std::string(command.name) + " "))) << "hidden commands are for programs";
      continue;
    }
    EXPECT_THAT(page, HasSubstr("dateline " + std::string(command.name)));
    EXPECT_THAT(completion_bash(), HasSubstr("    " + std::string(command.name) + ") options="));
    EXPECT_THAT(completion_zsh(), HasSubstr("    " + std::string(command.name) + ") options="));
    EXPECT_THAT(completion_fish(), HasSubstr(" -a " + std::string(command.name) + " -d "));
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

TEST(Suggestion, KnowsWordsInAnyCaseAndNeverInventsOne) {
  EXPECT_EQ(closest_word("conslut", {"COERCE", "CONSULT"}), "CONSULT");
  EXPECT_EQ(closest_word("", {"a", "b"}), "");
  EXPECT_EQ(closest_word("x", {"y"}), "") << "a word of one letter is no mistyping of another";
  EXPECT_EQ(did_you_mean("denys", {"denies"}, "known are denies"), "; did you mean 'denies'?");
  EXPECT_EQ(did_you_mean("frobnicate", {"denies"}, "known are denies"), "; known are denies");
}

TEST(Suggestion, CountsSwapsAsOneMistake) {
  EXPECT_EQ(typing_distance("claims", "cliams"), 1U);
  EXPECT_EQ(typing_distance("", "abc"), 3U);
  EXPECT_EQ(typing_distance("same", "same"), 0U);
}

}  // namespace
}  // namespace dateline::cli
