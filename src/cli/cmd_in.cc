// extract, ingest, load: articles in.
#include <memory>

#include "app/ingest.h"
#include "cli/commands.h"

namespace dateline::cli {
namespace {

struct ReadingOptions {
  app::Reading reading;
  std::vector<std::string> languages;

  void declare(Options& options, bool paths_required) {
    options.positionals("paths", reading.paths, "Files, folders, or - for standard input", paths_required)
        .text("--published", reading.given.published, "When it was published, where the input does not say: 2024-11-10")
        .text("--outlet", reading.given.outlet, "Who published it, where the input does not say")
        .text("--lang", reading.given.lang, "Language, where the input does not say: de, en")
        .text("--url", reading.given.url, "Address, where the input does not say");
  }

  [[nodiscard]] app::Reading resolve(const Context& context) const {
    app::Reading out = reading;
    out.workers = static_cast<unsigned>(context.globals().workers);
    if (!out.given.published.empty() && !model::parse_published(out.given.published, model::PublishedBasis::kGiven)) {
      throw UsageError{"--published: '" + out.given.published + "' is no date that exists; write 2024, 2024-06 or 2024-06-19"};
    }
    return out;
  }
};

app::Listener listener(const Context& context) {
  app::Listener out;
  out.on_problem = [](const base::Problem& problem) { complain("cannot read an article: " + problem.text()); };
  out.on_warning = [&context](const std::string& origin, const std::string& warning) { context.note(origin + ": " + warning); };
  return out;
}

void tell(const Context& context, const app::Progress& progress) {
  std::string told = std::to_string(progress.added) + " added";
  if (progress.revised != 0) told += ", " + std::to_string(progress.revised) + " revised";
  if (progress.unchanged != 0) told += ", " + std::to_string(progress.unchanged) + " unchanged";
  if (progress.problems != 0) told += ", " + std::to_string(progress.problems) + " not read";
  context.note(told);
}

}  // namespace

Action declare_extract(Options& options) {
  const auto asked = std::make_shared<ReadingOptions>();
  asked->declare(options, false);
  return [asked](Context& context) {
    app::Reading reading = asked->resolve(context);
    if (reading.paths.empty()) reading.paths = {"-"};
    Output& out = context.out();
    const app::Progress progress = app::extract(context.engine(), reading, [&out](const std::string& line) { out.line(line); }, listener(context));
    return progress.problems == 0 ? kDone : kProblems;
  };
}

Action declare_ingest(Options& options) {
  const auto asked = std::make_shared<ReadingOptions>();
  asked->declare(options, true);
  return [asked](Context& context) {
    const app::Reading reading = asked->resolve(context);
    const app::Progress progress = app::ingest(context.archive(), context.engine(), reading, listener(context));
    tell(context, progress);
    return progress.problems == 0 ? kDone : kProblems;
  };
}

Action declare_load(Options& options) {
  const auto paths = std::make_shared<std::vector<std::string>>();
  options.positionals("paths", *paths, "Files of records, or - for standard input", true);
  return [paths](Context& context) {
    app::Reading reading;
    reading.paths = *paths;
    reading.workers = static_cast<unsigned>(context.globals().workers);
    const app::Progress progress = app::load(context.archive(), reading, listener(context));
    tell(context, progress);
    return progress.problems == 0 ? kDone : kProblems;
  };
}
}  // namespace dateline::cli
