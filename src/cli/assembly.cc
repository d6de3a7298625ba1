#include "cli/assembly.h"

#include <algorithm>

#include "base/version.h"
#include "cli/command_table.h"
#include "cli/validators.h"

namespace dateline::cli {
namespace {

std::string examples_of(const Command& command) {
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
      ->check(one_of({"table", "text", "json", "ndjson", "csv", "markdown"}))
      ->type_name("FORMAT");
  app.add_option("--columns", globals.columns, "Columns of an answer, in this order: said,source,claim")->type_name("NAMES");
  app.add_option("--sort", globals.sort, "Order of an answer by its columns: said, said:desc, stance,said:desc")->type_name("NAMES");
  app.add_flag("--no-pager", globals.no_pager, "Print a long answer at once, on a terminal too");
  app.add_option("--rules", globals.rules, "Folder with language files that replace those in the program")->type_name("DIR");
  app.add_option("-j,--jobs,--workers", globals.workers, "Threads that read articles (0: all there are)")->check(CLI::Range(0, 256).description(""))->type_name("NUMBER");
  app.add_flag("--raw", globals.raw, "csv: leave cells that spreadsheets take for formulas as they are");
  app.add_flag("-q,--quiet", globals.quiet, "No notes on standard error, only errors");
}

}  // namespace

Assembly::Assembly() : app("Who said what happened, and when: a timeline of events and a ledger of claims from news articles", "dateline") {
  declare_globals(app, globals);
  app.set_version_flag("--version", "dateline " + std::string(base::kVersion), "Print the version");
  app.set_help_flag("-h,--help", "Print this help");
  app.require_subcommand(0, 1);
  app.fallthrough();
  app.footer("\nFirst steps:\n  dateline ingest ARTICLES/     read a folder of articles into dateline.db\n  dateline timeline             what happened when\n"
             "  dateline compare --all        where sources agree and differ\n\ndateline COMMAND --help shows options and examples.");
  for (const Command& command : command_table()) {
    CLI::App* sub = app.add_subcommand(command.name, command.summary);
    sub->group(std::string(title_of(command.group)));  // an empty one is not shown
    sub->footer(examples_of(command));
    Options options(*sub);
    entries.push_back({&command, sub, command.declare(options)});
  }
}

}  // namespace dateline::cli
