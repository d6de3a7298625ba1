// export: one selection as a file for readers and for other programs.
#include <algorithm>
#include <array>
#include <cstdio>
#include <cstring>
#include <memory>

#include "app/digest.h"
#include "base/error.h"
#include "cli/answers.h"
#include "cli/commands.h"
#include "cli/suggestion.h"
#include "report/exports.h"
#include "report/html_report.h"

namespace dateline::cli {
namespace {

struct Asked {
  FilterOptions filters;
  std::string format;
  std::string output;
  std::string ui_lang;
  std::string title;
  std::string rows;
  bool all = false;
};

const std::vector<std::string> kFormats{"html",       "markdown", "csv", "json",        "ics",
                                        "timelinejs", "jsonld",   "ftm", "annotations", "timesketch"};

std::string rendered(const Asked& asked, const report::Digest& digest, bool raw) {
  if (asked.format == "html") return report::to_html(digest, asked.ui_lang);
  if (asked.format == "markdown") return report::to_markdown(digest, asked.ui_lang);
  if (asked.format == "csv")
    return asked.rows == "claims" ? report::to_claims_csv(digest, raw) : report::to_events_csv(digest, raw);
  if (asked.format == "json") return report::to_digest_json(digest);
  if (asked.format == "ics") return report::to_ics(digest);
  if (asked.format == "timelinejs") return report::to_timelinejs(digest);
  if (asked.format == "jsonld") return report::to_jsonld(digest);
  if (asked.format == "ftm") return report::to_ftm(digest);
  if (asked.format == "annotations") return report::to_annotations(digest);
  return report::to_timesketch(digest);
}

// Beside the target and then renamed, so that a full disk never leaves half a report in the place of a whole one.
void write_file(const std::string& path, const std::string& content) {
  const std::string part = path + ".part";
  std::FILE* file = std::fopen(part.c_str(), "wb");
  const auto fail = [&](const char* cause) {
    if (file != nullptr) std::fclose(file);
    std::remove(part.c_str());
    throw base::Error("cannot write the report: " + path + ": " + cause + "; name another place with --output");
  };
  if (file == nullptr) fail(std::strerror(errno));
  if (std::fwrite(content.data(), 1, content.size(), file) != content.size()) fail(std::strerror(errno));
  std::FILE* const done = file;
  file = nullptr;
  if (std::fclose(done) != 0) fail(std::strerror(errno));
  if (std::rename(part.c_str(), path.c_str()) != 0) fail(std::strerror(errno));
}

// Calendar-like formats cannot show an event without known days; people are told, whatever the file says.
void note_undated(const Context& context, const Asked& asked, const report::Digest& digest) {
  static constexpr std::array<const char*, 3> kDatedOnly{"ics", "timelinejs", "timesketch"};
  const bool dated_only =
      std::any_of(kDatedOnly.begin(), kDatedOnly.end(), [&](const char* name) { return asked.format == name; });
  const std::size_t undated = report::undated_events(digest).size();
  if (dated_only && undated != 0)
    context.note(std::to_string(undated) + " events without known days are not in the file");
}

}  // namespace

Action declare_export(Options& options) {
  const auto asked = std::make_shared<Asked>();
  asked->ui_lang = "en";
  asked->rows = "events";
  options.positional("format", asked->format,
                     "html, markdown, csv, json, ics, timelinejs, jsonld, ftm, annotations or timesketch");
  options.text("--output", asked->output, "File to write (else standard output)");
  options.text("--title", asked->title, "Title of the report");
  options.choice("--ui-lang", asked->ui_lang, {"en", "de"}, "html, markdown: language of the report's own words");
  options.choice("--rows", asked->rows, {"events", "claims"}, "csv: what a row is");
  options.flag("--all", asked->all, "Minor events too");
  asked->filters.declare(options);
  return [asked](Context& context) {
    if (std::find(kFormats.begin(), kFormats.end(), asked->format) == kFormats.end()) {
      throw UsageError{"export: unknown format '" + asked->format + "'" +
                       did_you_mean(asked->format, kFormats, "known are " + listed(kFormats))};
    }
    app::Parts parts;
    parts.events = parts.claims = parts.topics = parts.copies = parts.stories = parts.sources = true;
    app::Filter filter = asked->filters.resolve();
    filter.minor_events = asked->all;
    report::Digest digest = ask(context, filter, parts);
    digest.title = !asked->title.empty()    ? asked->title
                   : asked->ui_lang == "de" ? "Zeitleiste und Aussagen"
                                            : "Timeline and claims";
    const std::string content = rendered(*asked, digest, context.globals().raw);
    if (asked->output.empty()) {
      context.out().write(content);
    } else {
      write_file(asked->output, content);
    }
    note_undated(context, *asked, digest);
    return kDone;
  };
}

}  // namespace dateline::cli
