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

using Show = void (*)(Context&, const report::Digest&);

Action selection(Options& options, const app::Parts& parts, Show show) {
  const auto filters = std::make_shared<FilterOptions>();
  filters->declare(options);
  return [filters, parts, show](Context& context) {
    const app::Filter filter = filters->resolve();
    const report::Digest digest = app::digest(app::gather(context.archive(), filter.articles()), filter, parts);
    show(context, digest);
    note_left_out(context, digest);
    return kDone;
  };
}

}  // namespace

Action declare_timeline(Options& options) {
  struct Asked {
    FilterOptions filters;
    bool all = false;
  };
  const auto asked = std::make_shared<Asked>();
  asked->filters.declare(options);
  options.flag("--all", asked->all, "Minor events too; json, ndjson and csv always carry them");
  return [asked](Context& context) {
    app::Filter filter = asked->filters.resolve();
    const report::Format format = format_of(context);
    filter.minor_events = asked->all || format == report::Format::kJson || format == report::Format::kNdjson || format == report::Format::kCsv;
    app::Parts parts;
    parts.events = true;
    const report::Digest digest = app::digest(app::gather(context.archive(), filter.articles()), filter, parts);
    print_answer(context, report::event_sheet(digest), digest.events.size(),
                 [&digest](std::string& out, std::size_t i) { report::append_event_json(out, digest, digest.events[i]); });
    note_left_out(context, digest);
    return kDone;
  };
}

Action declare_claims(Options& options) {
  app::Parts parts;
  parts.claims = true;
  return selection(options, parts, [](Context& context, const report::Digest& digest) {
    print_answer(context, report::claim_sheet(digest), digest.claims.size(),
                 [&digest](std::string& out, std::size_t i) { report::append_claim_json(out, digest, digest.claims[i]); });
  });
}

Action declare_copies(Options& options) {
  app::Parts parts;
  parts.copies = true;
  return selection(options, parts, [](Context& context, const report::Digest& digest) {
    print_answer(context, report::copy_sheet(digest), digest.copies.size(),
                 [&digest](std::string& out, std::size_t i) { report::append_copy_json(out, digest, digest.copies[i]); });
  });
}

Action declare_stories(Options& options) {
  app::Parts parts;
  parts.stories = true;
  return selection(options, parts, [](Context& context, const report::Digest& digest) {
    std::vector<std::pair<const report::DigestStory*, std::uint32_t>> rows;
    for (const report::DigestStory& story : digest.stories) {
      for (const std::uint32_t article : story.articles) rows.emplace_back(&story, article);
    }
    print_answer(context, report::story_sheet(digest), rows.size(),
                 [&](std::string& out, std::size_t i) { report::append_story_json(out, digest, *rows[i].first, rows[i].second); });
  });
}

Action declare_sources(Options& options) {
  app::Parts parts;
  parts.sources = true;
  return selection(options, parts, [](Context& context, const report::Digest& digest) {
    print_answer(context, report::source_sheet(digest), digest.sources.size(),
                 [&digest](std::string& out, std::size_t i) { report::append_source_json(out, digest.sources[i]); });
  });
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
    app::Parts parts;
    parts.topics = true;
    const report::Digest digest = app::digest(app::gather(context.archive(), filter.articles()), filter, parts);
    const report::Format format = format_of(context);
    if (format == report::Format::kJson || format == report::Format::kNdjson) {
      print_json(context, format, digest.topics.size(),
                 [&digest](std::string& out, std::size_t i) { report::append_topic_json(out, digest, digest.topics[i]); });
      return kDone;
    }
    if (digest.topics.empty()) context.note("no topic answers to that; dateline compare --all lists every topic");
    context.out().write(report::comparison(digest, format, look_of(context)));
    note_left_out(context, digest);
    return kDone;
  };
}

}  // namespace dateline::cli
