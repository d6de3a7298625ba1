#include "cli/program.h"

#include <CLI/CLI.hpp>

#include <cstdlib>
#include <optional>

#include "base/error.h"
#include "base/version.h"
#include "cli/command_table.h"
#include "cli/suggestion.h"

namespace dateline::cli {
namespace {

std::string help_of(const Command& command) {
  std::string out = "\nExamples:\n";
  std::string_view rest = command.examples;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    out += "  " + std::string(rest.substr(0, end)) + "\n";
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return out;
}

void declare_globals(CLI::App& app, Globals& globals) {
  app.add_option("--db", globals.database, "Database file (else $DATELINE_DB, else dateline.db)")->envname("DATELINE_DB")->type_name("FILE");
  app.add_option("--format", globals.format, "table, text, json, ndjson, csv or markdown")
      ->check(CLI::IsMember({"table", "text", "json", "ndjson", "csv", "markdown"}))
      ->type_name("FORMAT");
  app.add_option("--rules", globals.rules, "Folder with language files that replace those in the program")->type_name("DIR");
  app.add_option("--workers", globals.workers, "Threads that read articles (0: all)")->type_name("NUMBER")->check(CLI::Range(0, 256));
  app.add_flag("--raw", globals.raw, "csv: leave cells that spreadsheets take for formulas as they are");
  app.add_flag("-q,--quiet", globals.quiet, "No notes on standard error, only errors");
}

int usage(const std::string& message) {
  complain(message);
  return kUsage;
}

// The first word that is no option nor an option's value, if no command has that name.
std::optional<std::string> unknown_command(int argc, const char* const* argv) {
  for (int i = 1; i < argc; ++i) {
    const std::string_view word = argv[i];
    if (word == "--db" || word == "--format" || word == "--rules" || word == "--workers") {
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

int run_checked(int argc, const char* const* argv) {
  CLI::App app("Who said what happened, and when: a timeline of events and a ledger of claims from news articles", "dateline");
  Globals globals;
  declare_globals(app, globals);
  app.set_version_flag("--version", "dateline " + std::string(base::kVersion));
  app.set_help_flag("-h,--help", "Print this help");
  app.require_subcommand(0, 1);
  app.fallthrough();
  app.footer("\nFirst steps:\n  dateline ingest ARTICLES/     read a folder of articles into dateline.db\n  dateline timeline             what happened when\n"
             "  dateline compare --all        where sources agree and differ\n\ndateline COMMAND --help shows options and examples.");
  std::vector<std::pair<const Command*, Action>> actions;
  std::vector<CLI::App*> commands;
  for (const Command& command : command_table()) {
    CLI::App* sub = app.add_subcommand(command.name, command.summary);
    sub->group(std::string(title_of(command.group)));
    sub->footer(help_of(command));
    Options options(*sub);
    actions.emplace_back(&command, command.declare(options));
    commands.push_back(sub);
  }
  if (const auto word = unknown_command(argc, argv)) {
    const std::string close = closest_command(*word);
    return usage("cannot run '" + *word + "': there is no such command; " + (close.empty() ? "dateline --help lists all" : "did you mean '" + close + "'?"));
  }
  Output out;
  try {
    app.parse(argc, argv);
  } catch (const CLI::CallForHelp&) {
    const auto chosen = app.get_subcommands();
    out.write(chosen.empty() ? app.help() : chosen.front()->help("dateline"));
    out.flush();
    return kDone;
  } catch (const CLI::CallForVersion&) {
    out.line("dateline " + std::string(base::kVersion));
    out.flush();
    return kDone;
  } catch (const CLI::ParseError& error) {
    const auto chosen = app.get_subcommands();
    const std::string command = chosen.empty() ? "dateline" : "dateline " + chosen.front()->get_name();
    return usage("cannot understand the command line: " + std::string(error.what()) + "; " + command + " --help shows what there is");
  }
  for (std::size_t i = 0; i < commands.size(); ++i) {
    if (!commands[i]->parsed()) continue;
    Context context(globals, out);
    context.open_database(actions[i].first->needs);
    const int status = actions[i].second(context);
    out.flush();
    return status;
  }
  out.write(app.help());
  out.flush();
  return kUsage;
}

}  // namespace

app::Archive& Context::archive() {
  DATELINE_CHECK(archive_ != nullptr);
  return *archive_;
}

void Context::open_database(Needs needs) {
  if (needs == Needs::kRead) archive_ = std::make_unique<app::Archive>(app::Archive::open_for_reading(globals_.database));
  if (needs == Needs::kWrite) archive_ = std::make_unique<app::Archive>(app::Archive::open_for_writing(globals_.database));
}

const app::Engine& Context::engine() {
  if (!engine_) {
    auto made = app::Engine::create(globals_.rules);
    if (!made) {
      if (globals_.rules.empty()) throw base::BugError("the language packs in the program are broken: " + made.error().text());
      throw UsageError{"cannot use the rules: " + made.error().text() + "; mend the file, or leave out --rules"};
    }
    engine_ = std::make_unique<app::Engine>(std::move(made).value());
  }
  return *engine_;
}

void Context::note(const std::string& message) const {
  if (!globals_.quiet) complain(message);
}

int run(int argc, const char* const* argv) {
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
