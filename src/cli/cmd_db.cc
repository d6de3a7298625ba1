// db: looking after the database file.
#include <memory>

#include "app/overview.h"
#include "cli/answers.h"
#include "cli/commands.h"
#include "cli/suggestion.h"

namespace dateline::cli {
namespace {

struct Asked {
  std::vector<std::string> words;
  bool quick = false;
};

int info(Context& context) {
  const report::HealthRow row = app::database_info(context.archive_for(Needs::kRead));
  const report::Sheet sheet = report::health_sheet(row);
  if (is_json(format_of(context)) && context.globals().columns.empty()) {
    print_json(context, format_of(context), {0}, [&row](std::string& out, std::size_t) { report::append_health_json(out, row); });
    return kDone;
  }
  print_answer(context, sheet, view_of(context, sheet.columns), {});
  return kDone;
}

int check(Context& context, bool quick) {
  const auto faults = app::database_faults(context.archive_for(Needs::kRead), quick);
  for (const std::string& fault : faults) complain("the database is not sound: " + context.globals().database + ": " + fault);
  if (faults.empty()) {
    context.note("the database is sound");
    return kDone;
  }
  complain("go back to a backup, or read the articles into a new database");
  return kUnusable;
}

int migrate(Context& context) {
  const report::HealthRow row = app::database_info(context.archive_for(Needs::kExisting));
  context.note("the database has version " + std::to_string(row.version));
  return kDone;
}

}  // namespace

Action declare_db(Options& options) {
  const auto asked = std::make_shared<Asked>();
  options.positionals("what", asked->words, "info, check, migrate, or backup FILE", true);
  options.flag("--quick", asked->quick, "check: leave out what reads every page");
  return [asked](Context& context) {
    const std::string& what = asked->words.front();
    const std::size_t count = asked->words.size();
    if (what == "backup") {
      if (count != 2) throw UsageError{"db backup needs the name of the file to write: dateline db backup FILE"};
      app::back_up(context.archive_for(Needs::kRead), asked->words[1]);
      context.note("backed up to " + asked->words[1]);
      return kDone;
    }
    if (count == 1 && what == "info") return info(context);
    if (count == 1 && what == "check") return check(context, asked->quick);
    if (count == 1 && what == "migrate") return migrate(context);
    throw UsageError{"db knows info, check, migrate and backup FILE, not '" + what + "'" + did_you_mean(what, {"info", "check", "migrate", "backup"}, "dateline db --help shows examples")};
  };
}

}  // namespace dateline::cli
