// The command line as a whole: every command and option, put together from the table. Parsed by program.cc, described by manual.cc.
#pragma once

#include <CLI/CLI.hpp>

#include <vector>

#include "cli/command.h"

namespace dateline::cli {

struct Assembly {
  Assembly();
  Assembly(const Assembly&) = delete;
  Assembly& operator=(const Assembly&) = delete;

  struct Entry {
    const Command* command;
    CLI::App* app;
    Action action;
  };

  CLI::App app;
  Globals globals;
  std::vector<Entry> entries;
};

}  // namespace dateline::cli
