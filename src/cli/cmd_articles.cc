// outlets, articles: what the answers rest on.
#include <memory>

#include "app/lookup.h"
#include "app/overview.h"
#include "app/revisions.h"
#include "cli/answers.h"
#include "cli/commands.h"
#include "cli/suggestion.h"

namespace dateline::cli {
namespace {

struct Asked {
  std::vector<std::string> words;
  FilterOptions filters;
  bool all = false;
};

int list(Context& context, const Asked& asked) {
  app::Filter filter = asked.filters.resolve();
  const report::View view = view_of(context, report::article_sheet({}).columns, filter);
  const auto rows = app::articles(context.archive_for(Needs::kRead), filter, asked.all);
  print_answer(context, report::article_sheet(rows), view, [&rows](std::string& out, std::size_t i) { report::append_article_json(out, rows[i]); });
  return kDone;
}

int diff(Context& context, const Asked& asked) {
  const std::size_t count = asked.words.size();
  if (count < 2 || count > 3) throw UsageError{"articles diff needs the name of an article, or of two: dateline articles diff NAME [NAME]"};
  const report::View view = view_of(context, report::change_sheet({}).columns);
  const auto changes = app::revision_changes(context.archive_for(Needs::kRead), asked.words[1], count == 3 ? asked.words[2] : "");
  if (!changes) {
    complain("cannot compare revisions: " + changes.error().message);
    return kProblems;
  }
  if (!changes->empty()) context.note("from " + changes->front().earlier + " to " + changes->front().later);
  print_answer(context, report::change_sheet(*changes), view, [&changes](std::string& out, std::size_t i) { report::append_change_json(out, (*changes)[i]); });
  return kDone;
}

int remove(Context& context, const Asked& asked) {
  if (asked.words.size() < 2) throw UsageError{"articles remove needs the name of an article: dateline articles remove NAME..."};
  int status = kDone;
  for (std::size_t i = 1; i < asked.words.size(); ++i) {
    const auto found = app::look_up(context.archive_for(Needs::kExisting), asked.words[i]);
    if (!found || found->kind != 'a') {
      complain("cannot remove an article: " + (found ? "'" + asked.words[i] + "' is a part of one; name the article" : found.error().message));
      status = kProblems;
      continue;
    }
    app::remove_article(context.archive_for(Needs::kExisting), *found);
    context.note("removed " + found->info.article.id + ", revision " + std::to_string(found->info.revision));
  }
  return status;
}

}  // namespace

Action declare_outlets(Options& options) {
  const auto filters = std::make_shared<FilterOptions>();
  filters->declare(options);
  return [filters](Context& context) {
    app::Filter filter = filters->resolve();
    const report::View view = view_of(context, report::outlet_sheet({}).columns, filter);
    const auto rows = app::outlets(context.archive(), filter);
    print_answer(context, report::outlet_sheet(rows), view, [&rows](std::string& out, std::size_t i) { report::append_outlet_json(out, rows[i]); });
    return kDone;
  };
}

Action declare_articles(Options& options) {
  const auto asked = std::make_shared<Asked>();
  options.positionals("what", asked->words, "list (the default), diff NAME [NAME], or remove NAME...", false);
  options.flag("--all", asked->all, "Older revisions too");
  asked->filters.declare(options);
  return [asked](Context& context) {
    if (asked->words.empty() || (asked->words.size() == 1 && asked->words.front() == "list")) return list(context, *asked);
    if (asked->words.front() == "diff") return diff(context, *asked);
    if (asked->words.front() == "remove") return remove(context, *asked);
    throw UsageError{"articles knows list, diff and remove, not '" + asked->words.front() + "'" +
                     did_you_mean(asked->words.front(), {"list", "diff", "remove"}, "dateline show NAME shows one article")};
  };
}

}  // namespace dateline::cli
