// The language packs as their authors see them: which files, which version, are they in order?
#pragma once

#include <string>
#include <vector>

#include "base/problem.h"
#include "report/sheet.h"

namespace dateline::app {

struct RuleFileRow {
  std::string pack;  // "de-3f2a91c0d4e5"; only the code where the pack is broken
  std::string file;  // "de/time.rules"
  std::uint64_t bytes = 0;
  bool replaced = false;  // by a file of the user's folder
};

// `folder` empty: the packs in the program. Problems name file and line.
struct RulesReport {
  std::vector<RuleFileRow> files;
  std::vector<base::Problem> problems;
};

[[nodiscard]] RulesReport look_at_rules(const std::string& folder);

// Do the examples beside the rules hold? Problems: files that do not load, then examples that do not hold.
struct RulesTest {
  std::size_t rules = 0;
  std::size_t examples = 0;
  std::vector<base::Problem> problems;
};

[[nodiscard]] RulesTest test_rules(const std::string& folder);

}  // namespace dateline::app
