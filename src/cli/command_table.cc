#include "cli/command_table.h"

#include <array>

#include "cli/commands.h"

namespace dateline::cli {
namespace {

// clang-format off
constexpr std::array kTable{
  Command{"ingest", Group::kIn, Needs::kWrite, "Read articles into the database",
    "dateline ingest articles/\ndateline ingest --outlet \"Harbour Ledger\" --published 2024-11-06 page.html\ndateline ingest - < articles.ndjson\ndateline ingest --watch downloads/", declare_ingest},
  Command{"extract", Group::kIn, Needs::kNothing, "Read articles and print what they say, without a database",
    "dateline extract < articles.ndjson > records.ndjson\ndateline extract article.txt", declare_extract},
  Command{"load", Group::kIn, Needs::kWrite, "Take records of extract into the database",
    "dateline load records.ndjson\ndateline extract articles/ | dateline load -", declare_load},
  Command{"timeline", Group::kAsk, Needs::kRead, "What happened when, and who reported it",
    "dateline timeline --from 2024-06 --to 2024-11\ndateline timeline --actor Putin --class AGREE\ndateline timeline --key-dates 5", declare_timeline},
  Command{"claims", Group::kAsk, Needs::kRead, "Who said what, when, and through which outlet",
    "dateline claims --source Blinken --on 2024-11\ndateline claims --stance denies", declare_claims},
  Command{"compare", Group::kAsk, Needs::kRead, "Where sources agree, differ, deny and stay silent",
    "dateline compare \"nordkoreanische Soldaten\"\ndateline compare --all --as-of 2024-11-06", declare_compare},
  Command{"sources", Group::kAsk, Needs::kRead, "Who is quoted, and under which names",
    "dateline sources --outlet Hafenkurier\ndateline sources --limit 20", declare_sources},
  Command{"stories", Group::kAsk, Needs::kRead, "Which articles tell of one happening",
    "dateline stories\ndateline stories --from 2024-11", declare_stories},
  Command{"copies", Group::kAsk, Needs::kRead, "Which articles come from one text",
    "dateline copies\ndateline copies --outlet Hafenkurier", declare_copies},
  Command{"outlets", Group::kAsk, Needs::kRead, "Who published how much",
    "dateline outlets\ndateline outlets --as-of 2024-11-06", declare_outlets},
  Command{"articles", Group::kAsk, Needs::kFile, "Which articles there are, and what was changed in them",
    "dateline articles --outlet Hafenkurier\ndateline articles diff flood-1\ndateline articles remove flood-1", declare_articles},
  Command{"show", Group::kLook, Needs::kRead, "An article or an item with its evidence marked in the text",
    "dateline show flood-1\ndateline show flood-1/c3\ndateline show flood-1 --marks times", declare_show},
  Command{"explain", Group::kLook, Needs::kRead, "Which rule, anchor and words led to a reading",
    "dateline explain flood-1/t0\ndateline explain flood-1/e2", declare_explain},
  Command{"search", Group::kLook, Needs::kRead, "Articles and claims that hold all the words, newest first",
    "dateline search Pjöngjang Vertrag\ndateline search --lang en treaty", declare_search},
  Command{"export", Group::kOut, Needs::kRead, "Write a report, a calendar, a spreadsheet or data for other programs",
    "dateline export html --output report.html --from 2024-06 --to 2024-11\ndateline export ics --output events.ics\ndateline export csv --rows claims > claims.csv", declare_export},
  Command{"db", Group::kCare, Needs::kFile, "Look after the database: info, check, migrate, backup",
    "dateline db info\ndateline db check\ndateline db backup copy.db", declare_db},
  Command{"rules", Group::kCare, Needs::kNothing, "The language packs: list, check, test",
    "dateline rules list\ndateline rules test\ndateline --rules my-rules rules check", declare_rules},
  Command{"completion", Group::kCare, Needs::kNothing, "Completion for the shell",
    "source <(dateline completion)\ndateline completion zsh > ~/.zfunc/_dateline\ndateline completion fish > ~/.config/fish/completions/dateline.fish", declare_completion},
  Command{"man", Group::kCare, Needs::kNothing, "The manual, as a man page or as markdown",
    "dateline man | man -l -\ndateline man markdown", declare_man},
  Command{"complete", Group::kHidden, Needs::kRead, "Names that begin like this, for the completion of the shell",
    "dateline complete outlets Haf", declare_complete},
};
// clang-format on

}  // namespace

std::span<const Command> command_table() { return kTable; }

std::string_view title_of(Group group) noexcept {
  switch (group) {
    case Group::kIn: return "Articles in";
    case Group::kAsk: return "Questions";
    case Group::kLook: return "Looking closer";
    case Group::kOut: return "Answers out";
    case Group::kCare: return "Care";
    case Group::kHidden: return "";
  }
  return {};
}

}  // namespace dateline::cli
