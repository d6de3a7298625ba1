// timeline, claims, copies, stories, sources: one selection, one sheet.
#include <memory>

#include "app/digest.h"
#include "cli/answers.h"
#include "cli/commands.h"
#include "report/answer_json.h"
#include "report/answer_sheet.h"
#include "report/comparison.h"

namespace dateline::cli {
namespace {

void note_left_out(const Context& context, const report::Digest& digest) {
  for (const report::LeftOut& left : digest.left_out) {
    const std::string count = std::to_string(left.count);
    if (left.what == "minor-events") context.note(count + " minor events were left out; --all shows them");
    if (left.what == "vague-dates") context.note(count + " events whose day is not known closely enough were left out");
    if (left.what == "undated-claims") context.note(count + " claims whose day is not known were left out");
  }
}

// What a query answers with: the sheet people see, and the lines of JSON for each of its rows.
struct Answer {
  report::Sheet (*sheet)(const report::Digest&);
  void (*json)(std::string&, const report::Digest&, std::size_t row);
};

int answer(Context& context, app::Filter filter, const app::Parts& parts, const Answer& with) {
  const report::View view = view_of(context, with.sheet({}).columns, filter);
  const report::Digest digest = ask(context, filter, parts);
  print_answer(context, with.sheet(digest), view, [&](std::string& out, std::size_t row) { with.json(out, digest, row); });
  note_left_out(context, digest);
  return kDone;
}

Action selection(Options& options, const app::Parts& parts, Answer with) {
  const auto filters = std::make_shared<FilterOptions>();
  filters->declare(options);
  return [filters, parts, with](Context& context) { return answer(context, filters->resolve(), parts, with); };
}

}  // namespace

Action declare_timeline(Options& options) {
  struct Asked {
    FilterOptions filters;
    bool all = false;
    std::uint64_t key_dates = 0;
  };
  const auto asked = std::make_shared<Asked>();
  asked->filters.declare(options);
  options.number("--key-dates", asked->key_dates, "Only so many days: those that most independent texts tell of");
  options.flag("--all", asked->all, "Minor events too; json, ndjson and csv always carry them");
  return [asked](Context& context) {
    app::Filter filter = asked->filters.resolve();
    const report::Format format = format_of(context);
    filter.minor_events = asked->all || is_json(format) || format == report::Format::kCsv;
    if (asked->key_dates != 0) filter.key_dates = asked->key_dates;
    app::Parts parts;
    parts.events = true;
    return answer(context, std::move(filter), parts, {report::event_sheet, [](std::string& out, const report::Digest& digest, std::size_t row) {
                                                        report::append_event_json(out, digest, digest.events[row]);
                                                      }});
  };
}

Action declare_claims(Options& options) {
  app::Parts parts;
  parts.claims = true;
  return selection(options, parts, {report::claim_sheet, [](std::string& out, const report::Digest& digest, std::size_t row) {
                                      report::append_claim_json(out, digest, digest.claims[row]);
                                    }});
}

Action declare_copies(Options& options) {
  app::Parts parts;
  parts.copies = true;
  return selection(options, parts, {report::copy_sheet, [](std::string& out, const report::Digest& digest, std::size_t row) {
                                      report::append_copy_json(out, digest, digest.copies[row]);
                                    }});
}

Action declare_stories(Options& options) {
  app::Parts parts;
  parts.stories = true;
  // A line for each article of a story: that is what is counted and joined.
  return selection(options, parts, {report::story_sheet, [](std::string& out, const report::Digest& digest, std::size_t row) {
                                      const report::DigestStory& story = digest.stories[row];
                                      for (const std::uint32_t article : story.articles) {
                                        if (article != story.articles.front()) out += '\n';
                                        report::append_story_json(out, digest, story, article);
                                      }
                                    }});
}

Action declare_sources(Options& options) {
  app::Parts parts;
  parts.sources = true;
  return selection(options, parts, {report::source_sheet, [](std::string& out, const report::Digest& digest, std::size_t row) {
                                      report::append_source_json(out, digest.sources[row]);
                                    }});
}

Action declare_compare(Options& options) {
  struct Asked {
    FilterOptions filters;
    std::vector<std::string> words;
    bool all = false;
  };
  const auto asked = std::make_shared<Asked>();
  options.positionals("words", asked->words, "Words of the question: \"nordkoreanische Soldaten\"", false);
  options.flag("--all", asked->all, "Every topic");
  asked->filters.declare(options);
  return [asked](Context& context) {
    app::Filter filter = asked->filters.resolve();
    for (const std::string& word : asked->words) filter.topic += (filter.topic.empty() ? "" : " ") + word;
    if (filter.topic.empty() && !asked->all) throw UsageError{"compare needs words of a question, or --all"};
    const report::View view = view_of(context, report::comparison_columns(), filter);
    app::Parts parts;
    parts.topics = true;
    const report::Digest digest = ask(context, filter, parts);
    const report::Format format = format_of(context);
    if (digest.topics.empty()) context.note("no topic answers to that; dateline compare --all lists every topic");
    if (is_json(format) && view.columns.empty()) {
      print_json(context, format, report::topic_order(digest, view),
                 [&digest](std::string& out, std::size_t i) { report::append_topic_json(out, digest, digest.topics[i]); });
    } else if (is_json(format) || format == report::Format::kCsv) {
      print_answer(context, report::comparison_sheet(digest), view, {});
    } else {
      context.out().write(report::comparison(digest, format, look_of(context), view));
    }
    note_left_out(context, digest);
    return kDone;
  };
}

}  // namespace dateline::cli
