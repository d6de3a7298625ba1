// show, explain, search: looking closer at what stands in the articles.
#include <algorithm>
#include <memory>

#include "app/digest.h"
#include "app/lookup.h"
#include "app/overview.h"
#include "cli/answers.h"
#include "cli/commands.h"
#include "report/answer_json.h"
#include "report/answer_sheet.h"
#include "report/comparison.h"
#include "report/explanation.h"
#include "report/marked_text.h"
#include "report/plain.h"
#include "report/record_json.h"

namespace dateline::cli {
namespace {

// The first span of an item, for the passage around it.
text::Span place_of(const model::Extraction& x, char kind, std::uint32_t item) {
  switch (kind) {
    case 't': return x.timexes[item].span;
    case 'n': return x.entities[item].span;
    case 'q': return x.quantities[item].span;
    case 'c': return {x.claims[item].content.front().begin, x.claims[item].content.back().end};
    default: return x.events[item].sentence;
  }
}

std::string heading(const app::Found& found, bool colour) {
  const model::Article& a = found.info.article;
  const std::string title = report::plain_line(a.title.empty() ? a.id : a.title);
  std::string out = colour ? "\x1b[1m" + title + "\x1b[0m\n" : title + "\n";
  const auto add = [&out](const char* name, const std::string& text) {
    if (!text.empty()) out += std::string(name) + report::plain_line(text) + "\n";
  };
  add("outlet     ", a.outlet);
  add("agency     ", a.agency);
  add("published  ", a.published.edtf);
  add("updated    ", a.updated.edtf);
  add("address    ", a.url);
  add("article    ", a.id == found.info.uid ? a.id : a.id + " (" + found.info.uid + ", revision " + std::to_string(found.info.revision) + ")");
  return out + "\n";
}

void show_found(Context& context, const app::Found& found, const report::Marks& marks) {
  const report::Format format = format_of(context);
  if (is_json(format)) {
    std::string line;
    report::append_record_json(line, found.record.article, found.record.extraction);
    context.out().line(line);
    return;
  }
  const bool colour = context.out().colour() && format == report::Format::kTable;
  std::string out = heading(found, colour);
  if (found.kind == 'a') {
    out += report::marked_text(found.record.article, found.record.extraction, marks, colour) + "\n";
  } else {
    const text::Span window = report::passage_around(found.record.article.text, place_of(found.record.extraction, found.kind, found.item));
    out += report::marked_text(found.record.article, found.record.extraction, marks, colour, window) + "\n\n";
    out += report::explanation_text(report::explain_item(found.record, found.kind, found.item));
  }
  context.out().write(out);
}

bool begins(const std::string& id, const std::string& word) { return !word.empty() && id.compare(0, word.size(), word) == 0; }

// Events, topics, stories and sources are known by ids of their own.
bool show_linked(Context& context, const app::Filter& filter, const std::string& word) {
  app::Parts parts;
  parts.events = parts.topics = parts.stories = parts.sources = parts.claims = true;
  report::Digest digest = app::digest(app::gather(context.archive(), filter.articles(), app::needs_of(filter, parts)), filter, parts);
  const auto keep = [&word](auto& items) {
    items.erase(std::remove_if(items.begin(), items.end(), [&word](const auto& item) { return !begins(item.id, word); }), items.end());
    return !items.empty();
  };
  if (keep(digest.events)) {
    const report::Sheet sheet = report::event_sheet(digest);
    print_answer(context, sheet, view_of(context, sheet.columns), [&digest](std::string& out, std::size_t i) { report::append_event_json(out, digest, digest.events[i]); });
    const report::Format format = format_of(context);
    if (format != report::Format::kTable && format != report::Format::kText) return true;
    for (const report::DigestEvent& event : digest.events) {
      for (const report::DigestQuote& mention : event.mentions) {
        const report::DigestArticle& article = digest.articles[mention.article];
        context.out().line("\n" + report::plain_line((article.outlet.empty() ? article.id : article.outlet) + ", " + article.published + ": " + mention.sentence));
      }
    }
    return true;
  }
  if (keep(digest.topics)) {
    const report::Format format = format_of(context);
    const report::View view = view_of(context, report::comparison_columns());
    if (is_json(format)) {
      print_json(context, format, report::topic_order(digest, view),
                 [&digest](std::string& out, std::size_t i) { report::append_topic_json(out, digest, digest.topics[i]); });
    } else {
      context.out().write(report::comparison(digest, format, look_of(context), view));
    }
    return true;
  }
  if (keep(digest.stories)) {
    const report::DigestStory& story = digest.stories.front();
    report::Sheet sheet;
    sheet.columns = {{"published"}, {"outlet", true}, {"title", true}, {"article"}};
    for (const std::uint32_t index : story.articles) {
      const report::DigestArticle& article = digest.articles[index];
      sheet.rows.push_back({article.published, article.outlet, article.title, article.id});
    }
    print_answer(context, sheet, view_of(context, sheet.columns),
                 [&](std::string& out, std::size_t i) { report::append_story_json(out, digest, story, story.articles[i]); });
    return true;
  }
  if (keep(digest.sources)) {
    const std::string id = digest.sources.front().id;
    digest.claims.erase(std::remove_if(digest.claims.begin(), digest.claims.end(), [&id](const auto& claim) { return claim.source_id != id; }), digest.claims.end());
    const report::Sheet sheet = report::claim_sheet(digest);
    print_answer(context, sheet, view_of(context, sheet.columns), [&digest](std::string& out, std::size_t i) { report::append_claim_json(out, digest, digest.claims[i]); });
    return true;
  }
  return false;
}

}  // namespace

Action declare_show(Options& options) {
  struct Asked {
    std::string word;
    std::string marks;
    std::string as_of;
  };
  const auto asked = std::make_shared<Asked>();
  options.positional("name", asked->word, "Article, item (flood-1/c3), event, topic, story or source");
  options.choice("--marks", asked->marks, {"all", "times", "figures", "claims", "events", "names", "none"}, "What to mark in the text");
  options.edtf("--as-of", asked->as_of, "Only what had been published by then");
  return [asked](Context& context) {
    const auto found = app::look_up(context.archive(), asked->word);
    if (found) {
      report::Marks marks;
      if (!asked->marks.empty() && asked->marks != "all") {
        marks.times = asked->marks == "times";
        marks.figures = asked->marks == "figures";
        marks.claims = asked->marks == "claims";
        marks.events = asked->marks == "events";
        marks.names = asked->marks == "names";
      }
      show_found(context, *found, marks);
      return kDone;
    }
    FilterOptions filters;
    filters.as_of = asked->as_of;
    if (found.error().code == "unknown" && show_linked(context, filters.resolve(), asked->word)) return kDone;
    complain("cannot show it: " + found.error().message);
    return kProblems;
  };
}

Action declare_explain(Options& options) {
  const auto word = std::make_shared<std::string>();
  options.positional("name", *word, "Item of an article: flood-1/t0, 5f0c81d2a9b3e417/c3; or an event id");
  return [word](Context& context) {
    const auto found = app::look_up(context.archive(), *word);
    const report::Format format = format_of(context);
    const bool json = is_json(format);
    if (found && found->kind != 'a') {
      const report::Explanation explanation = report::explain_item(found->record, found->kind, found->item);
      context.out().write(json ? report::explanation_json(found->info.uid + "/" + found->kind + std::to_string(found->item), explanation) + "\n"
                               : report::explanation_text(explanation));
      return kDone;
    }
    if (found) {
      complain("cannot explain it: '" + *word + "' is an article; say which item: " + *word + "/c0 is its first claim, /e0 its first event, /t0 its first time, /q0 its first figure");
      return kProblems;
    }
    const app::Knowledge known = app::gather(context.archive(), {});
    bool any = false;
    for (const model::Event& event : known.events) {
      if (!begins(event.uid, *word)) continue;
      report::Explanation explanation{{"event", event.label}, {"when", event.edtf}};
      for (const std::string& reason : event.explanation) explanation.emplace_back("merged", reason);
      for (const model::ItemRef mention : event.mentions) {
        explanation.emplace_back("mention", known.infos[mention.article].uid + "/e" + std::to_string(mention.item));
      }
      context.out().write(json ? report::explanation_json(event.uid, explanation) + "\n" : report::explanation_text(explanation));
      any = true;
    }
    if (any) return kDone;
    complain("cannot explain it: " + found.error().message);
    return kProblems;
  };
}

Action declare_search(Options& options) {
  struct Asked {
    std::vector<std::string> words;
    FilterOptions filters;
  };
  const auto asked = std::make_shared<Asked>();
  asked->filters.limit = 20;
  options.positionals("words", asked->words, "Words that all occur", true);
  asked->filters.declare(options);
  return [asked](Context& context) {
    std::string words;
    for (const std::string& word : asked->words) words += (words.empty() ? "" : " ") + word;
    const report::View view = view_of(context, report::hit_sheet({}).columns);
    const auto hits = app::search(context.archive(), words, asked->filters.resolve(), asked->filters.limit);
    print_answer(context, report::hit_sheet(hits), view, [&hits](std::string& out, std::size_t i) { report::append_hit_json(out, hits[i]); });
    return kDone;
  };
}

}  // namespace dateline::cli
