// Every command's declaration; the table (command_table.cc) gathers them.
#pragma once

#include "cli/command.h"

namespace dateline::cli {

Action declare_ingest(Options& options);
Action declare_extract(Options& options);
Action declare_load(Options& options);
Action declare_timeline(Options& options);
Action declare_claims(Options& options);
Action declare_compare(Options& options);
Action declare_sources(Options& options);
Action declare_stories(Options& options);
Action declare_copies(Options& options);
Action declare_export(Options& options);

Action declare_outlets(Options& options);
Action declare_articles(Options& options);
Action declare_show(Options& options);
Action declare_explain(Options& options);
Action declare_search(Options& options);
Action declare_db(Options& options);
Action declare_rules(Options& options);
Action declare_completion(Options& options);
Action declare_man(Options& options);
Action declare_complete(Options& options);

}  // namespace dateline::cli
