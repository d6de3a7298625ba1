#include "cli/program.h"

#include <csignal>
#include <filesystem>
#include <optional>

#include "base/error.h"
#include "base/version.h"
#include "cli/assembly.h"
#include "cli/command_table.h"
#include "cli/suggestion.h"
#include "cli/welcome.h"

namespace dateline::cli {
namespace {

int usage(const std::string& message) {
  complain(message);
  return kUsage;
}

// The first word that is no option nor an option's value, if no command has that name.
std::optional<std::string> unknown_command(int argc, const char* const* argv) {
  for (int i = 1; i < argc; ++i) {
    const std::string_view word = argv[i];
    if (word == "--db" || word == "--format" || word == "--rules" || word == "--workers" || word == "--jobs" || word == "-j" || word == "--columns" || word == "--sort") {
      ++i;
    } else if (word.empty() || word.front() != '-') {
      for (const Command& command : command_table()) {
        if (word == command.name) return std::nullopt;
      }
      return std::string(word);
    }
  }
  return std::nullopt;
}

// "The following argument was not expected: --form" and the option that may have been meant.
std::string hint(const CLI::ParseError& error, const CLI::App& app, const CLI::App* command) {
  const std::string told = error.what();
  const std::size_t at = told.rfind(" --");
  if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr && at != std::string::npos) {
    std::vector<std::string> names;
    for (const CLI::App* level : {command, &app}) {
      if (level == nullptr) continue;
      for (const CLI::Option* option : level->get_options()) {
        for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
      }
    }
    const std::string typed = told.substr(at + 1, told.find_first_of(" =", at + 1) - at - 1);
    const std::string close = closest_word(typed, names);
    if (!close.empty()) return "; did you mean '" + close + "'?";
  }
  if (told.find("did you mean") != std::string::npos) return {};
  return std::string("; dateline ") + (command == nullptr ? "" : command->get_name() + " ") + "--help shows what there is";
}

bool may_be_paged(Group group) noexcept { return group == Group::kAsk || group == Group::kLook || group == Group::kCare; }

int run_checked(int argc, const char* const* argv) {
  if (const auto word = unknown_command(argc, argv)) {
    const std::string close = closest_command(*word);
    return usage("cannot run '" + *word + "': there is no such command; " + (close.empty() ? "dateline --help lists all" : "did you mean '" + close + "'?"));
  }
  Assembly assembly;
  CLI::App& app = assembly.app;
  Output out;
  const auto print = [&out](const std::string& text) {
    out.write(text);
    out.flush();
  };
  try {
    app.parse(argc, argv);
  } catch (const CLI::CallForHelp&) {
    const auto chosen = app.get_subcommands();
    print(chosen.empty() ? app.help() : chosen.front()->help("dateline"));
    return kDone;
  } catch (const CLI::CallForVersion&) {
    print("dateline " + std::string(base::kVersion) + "\n");
    return kDone;
  } catch (const CLI::ParseError& error) {
    const auto chosen = app.get_subcommands();
    return usage("cannot understand the command line: " + std::string(error.what()) + hint(error, app, chosen.empty() ? nullptr : chosen.front()));
  }
  for (const Assembly::Entry& entry : assembly.entries) {
    if (!entry.app->parsed()) continue;
    Context context(assembly.globals, entry.command->needs, out);
    if (!assembly.globals.no_pager && may_be_paged(entry.command->group)) out.allow_pager();
    const int status = entry.action(context);
    out.finish();
    return status;
  }
  print(welcome(assembly.globals.database));
  return kDone;
}

}  // namespace

app::Archive& Context::archive() {
  DATELINE_CHECK(needs_ == Needs::kRead || needs_ == Needs::kWrite);
  return archive_for(needs_);
}

app::Archive& Context::archive_for(Needs needs) {
  if (archive_) return *archive_;
  if (needs == Needs::kRead) archive_ = std::make_unique<app::Archive>(app::Archive::open_for_reading(globals_.database));
  if (needs == Needs::kExisting) archive_ = std::make_unique<app::Archive>(app::Archive::open_existing(globals_.database));
  if (needs == Needs::kWrite) archive_ = std::make_unique<app::Archive>(app::Archive::open_for_writing(globals_.database));
  return *archive_;
}

bool Context::database_exists() const {
  std::error_code error;
  return std::filesystem::exists(globals_.database, error);
}

const app::Engine& Context::engine(model::Direction direction) {
  if (!engine_) {
    auto made = app::Engine::create(globals_.rules, direction);
    if (!made) {
      if (globals_.rules.empty()) throw base::BugError("the language packs in the program are broken: " + made.error().text());
      throw UsageError{"cannot use the rules: " + made.error().text() + "; mend the file, or leave out --rules"};
    }
    engine_ = std::make_unique<app::Engine>(std::move(made).value());
  }
  return *engine_;
}

void Context::note(const std::string& message) const {
  if (!globals_.quiet) out_.note(message);
}

int run(int argc, const char* const* argv) {
  std::signal(SIGXFSZ, SIG_IGN);  // a file that may not grow any more is an error that we can tell
  try {
    return run_checked(argc, argv);
  } catch (const ReaderGone&) {
    return kDone;
  } catch (const UsageError& error) {
    return usage(error.message);
  } catch (const base::Error& error) {
    complain(error.what());
    return kUnusable;
  } catch (const std::bad_alloc&) {
    complain("cannot go on: out of memory; close other programs or read the articles in smaller parts");
    return kUnusable;
  } catch (const std::exception& error) {
    complain(std::string("cannot go on: this is a mistake in dateline: ") + error.what() + "; please report it with the input that led to it");
    return kBug;
  }
}

}  // namespace dateline::cli
