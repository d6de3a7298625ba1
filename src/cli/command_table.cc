#include "cli/command_table.h"

#include <array>

#include "cli/commands.h"

namespace dateline::cli {
namespace {

// clang-format off
constexpr std::array kTable{
  Command{"ingest", Group::kIn, Needs::kWrite, "Read articles into the database",
    "dateline ingest articles/\ndateline ingest --outlet \"Harbour Ledger\" --published 2024-11-06 page.html\ndateline ingest - < articles.ndjson", declare_ingest},
  Command{"extract", Group::kIn, Needs::kNothing, "Read articles and print what they say, without a database",
    "dateline extract < articles.ndjson > records.ndjson\ndateline extract article.txt", declare_extract},
  Command{"load", Group::kIn, Needs::kWrite, "Take records of extract into the database",
    "dateline load records.ndjson\ndateline extract articles/ | dateline load -", declare_load},
  Command{"timeline", Group::kAsk, Needs::kRead, "What happened when, and who reported it",
    "dateline timeline --from 2024-06 --to 2024-11\ndateline timeline --actor Putin --class AGREE", declare_timeline},
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
  Command{"export", Group::kOut, Needs::kRead, "Write a report, a calendar, a spreadsheet or data for other programs",
    "dateline export html --output report.html --from 2024-06 --to 2024-11\ndateline export ics --output events.ics\ndateline export csv --rows claims > claims.csv", declare_export},
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
  }
  return {};
}

}  // namespace dateline::cli
