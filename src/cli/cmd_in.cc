// extract, ingest, load: articles in.
#include <memory>
#include <optional>

#include "app/ingest.h"
#include "cli/commands.h"
#include "cli/intake_report.h"
#include "cli/interrupt.h"
#include "cli/progress_line.h"

namespace dateline::cli {
namespace {

struct ReadingOptions {
  app::Reading reading;
  std::string direction;

  void declare(Options& options, bool paths_required) {
    options.positionals("paths", reading.paths, "Files, folders, or - for standard input", paths_required)
        .text("--published", reading.given.published, "When it was published, where the input does not say: 2024-11-10")
        .text("--outlet", reading.given.outlet, "Who published it, where the input does not say")
        .text("--lang", reading.given.lang, "Language, where the input does not say: de, en")
        .text("--url", reading.given.url, "Address, where the input does not say")
        .choice("--direction", direction, {"past", "future"}, "Where weekdays, months and days without a year lie, whatever the text suggests: past, future");
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

// What people and the report are told while articles come in.
class Intake {
 public:
  Intake(const Context& context, const app::Reading& reading, const std::string& report)
      : context_(context), report_(report), line_(!context.globals().quiet, sized(context, reading)) {
    listener_.on_problem = [this](const base::Problem& problem) {
      line_.wipe();
      complain("cannot read an article: " + problem.text());
      report_.refused(problem);
    };
    listener_.on_warning = [this](const std::string& origin, const std::string& warning) {
      line_.wipe();
      context_.note(origin + ": " + warning);
      report_.mended(origin, warning);
    };
    listener_.on_progress = [this](const app::Progress& progress) { line_.show(progress.articles, progress.bytes_read); };
    listener_.stop = Interrupt::asked;
  }

  [[nodiscard]] const app::Listener& listener() const noexcept { return listener_; }

  void tell_round(const app::Progress& progress) {
    line_.wipe();
    context_.note(summary(progress, false) + " so far; watching, Ctrl-C ends");
  }

  // The exit status.
  int finish(const app::Progress& progress, bool dry_run) {
    line_.wipe();
    context_.note((progress.stopped ? "stopped: " : dry_run ? "dry run: " : "") + summary(progress, dry_run) +
                  (progress.stopped && !dry_run ? "; run the same command again for the rest" : ""));
    report_.finish(progress, dry_run);
    if (progress.stopped) return Interrupt::exit_status();
    return progress.problems == 0 ? kDone : kProblems;
  }

 private:
  // Walking the folders is worth it only where somebody looks at the line.
  static std::optional<std::uint64_t> sized(const Context& context, const app::Reading& reading) {
    return !context.globals().quiet && ProgressLine::possible() ? app::input_bytes(reading) : std::nullopt;
  }

  static std::string summary(const app::Progress& progress, bool dry_run) {
    std::string out = std::to_string(progress.added) + (dry_run ? " to add" : " added");
    if (progress.revised != 0) out += ", " + std::to_string(progress.revised) + (dry_run ? " to revise" : " revised");
    if (progress.unchanged != 0) out += ", " + std::to_string(progress.unchanged) + " unchanged";
    if (progress.problems == 0) return out;
    out += ", " + std::to_string(progress.problems) + " not read (";
    std::string reasons;
    for (const auto& [code, count] : progress.reasons) reasons += (reasons.empty() ? "" : ", ") + std::to_string(count) + " " + code;
    return out + reasons + ")";
  }

  const Context& context_;
  Interrupt interrupt_;
  IntakeReport report_;
  ProgressLine line_;
  app::Listener listener_;
};

app::Listener plain_listener(const Context& context) {
  app::Listener out;
  out.on_problem = [](const base::Problem& problem) { complain("cannot read an article: " + problem.text()); };
  out.on_warning = [&context](const std::string& origin, const std::string& warning) { context.note(origin + ": " + warning); };
  return out;
}

}  // namespace

Action declare_extract(Options& options) {
  const auto asked = std::make_shared<ReadingOptions>();
  asked->declare(options, false);
  return [asked](Context& context) {
    app::Reading reading = asked->resolve(context);
    if (reading.paths.empty()) reading.paths = {"-"};
    Output& out = context.out();
    const app::Progress progress = app::extract(context.engine(model::parse_direction(asked->direction)), reading, [&out](const std::string& line) { out.line(line); }, plain_listener(context));
    return progress.problems == 0 ? kDone : kProblems;
  };
}

Action declare_ingest(Options& options) {
  struct Asked : ReadingOptions {
    bool dry_run = false;
    bool watch = false;
    std::string report;
  };
  const auto asked = std::make_shared<Asked>();
  asked->declare(options, true);
  options.flag("--dry-run", asked->dry_run, "Say what would be added, revised and refused; write nothing to the database")
      .flag("--watch", asked->watch, "Go on with every file that comes into the folders, until Ctrl-C")
      .text("--report", asked->report, "File for a report as JSON: counts, and everything refused with the reason");
  return [asked](Context& context) {
    const app::Reading reading = asked->resolve(context);
    if (asked->watch && asked->dry_run) throw UsageError{"--watch and --dry-run exclude each other; leave one out"};
    Intake intake(context, reading, asked->report);
    if (asked->watch) {
      const auto tell = [&intake](const app::Progress& progress) { intake.tell_round(progress); };
      return intake.finish(app::watch(context.archive(), context.engine(), reading, intake.listener(), tell), false);
    }
    if (asked->dry_run) {
      app::Archive* archive = context.database_exists() ? &context.archive_for(Needs::kRead) : nullptr;
      return intake.finish(app::survey(archive, reading, intake.listener()), true);
    }
    const app::Progress progress = app::ingest(context.archive(), context.engine(model::parse_direction(asked->direction)), reading, intake.listener());
    const int status = intake.finish(progress, false);
    if (!asked->direction.empty() && progress.unchanged != 0) {
      context.note("articles that are there already keep their reading; remove them first to have them read anew: dateline articles remove NAME");
    }
    return status;
  };
}

Action declare_load(Options& options) {
  const auto paths = std::make_shared<std::vector<std::string>>();
  options.positionals("paths", *paths, "Files of records, or - for standard input", true);
  return [paths](Context& context) {
    app::Reading reading;
    reading.paths = *paths;
    reading.workers = static_cast<unsigned>(context.globals().workers);
    Intake intake(context, reading, {});
    return intake.finish(app::load(context.archive(), reading, intake.listener()), false);
  };
}
}  // namespace dateline::cli
