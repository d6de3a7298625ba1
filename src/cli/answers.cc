#include "cli/answers.h"

#include <algorithm>
#include <set>

#include "cli/suggestion.h"
#include "model/event.h"
#include "model/vocabulary.h"

namespace dateline::cli {
namespace {

std::vector<std::string> in_order(const std::set<std::string>& words) { return {words.begin(), words.end()}; }

void require_class(const app::Knowledge& known, const std::string& wanted) {
  if (wanted.empty() || model::parse_event_class(wanted)) return;
  std::set<std::string> types;
  for (const model::Event& event : known.events) types.insert(event.type);
  if (types.count(wanted) != 0) return;
  std::vector<std::string> words = in_order(types);
  for (const std::string_view name : model::event_class_names()) words.emplace_back(name);
  throw UsageError{"--class: no event has the class or type '" + wanted + "'" + did_you_mean(wanted, words, "dateline timeline --all --columns class,type shows what there is")};
}

// Names of several words are known by each of them as well.
std::string closest_name(const std::string& word, const std::set<std::string>& names) {
  std::string close = closest_word(word, in_order(names));
  if (!close.empty()) return close;
  for (const std::string& name : names) {
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin < name.size();) {
      const std::size_t end = std::min(name.find(' ', begin), name.size());
      if (end - begin > 3) parts.push_back(name.substr(begin, end - begin));
      begin = end + 1;
    }
    if (!closest_word(word, parts).empty()) return name;
  }
  return {};
}

void note_unknown_name(const Context& context, const char* what, const std::string& wanted, const std::set<std::string>& names) {
  if (wanted.empty()) return;
  if (std::any_of(names.begin(), names.end(), [&wanted](const std::string& name) { return app::matches(name, wanted); })) return;
  const std::string close = closest_name(wanted, names);
  context.note(std::string("no ") + what + " is called '" + wanted + "'; " +
               (close.empty() ? std::string("dateline ") + what + "s lists all" : "did you mean '" + close + "'?"));
}

void note_unknown_names(const Context& context, const app::Knowledge& known, const app::Filter& filter) {
  if (!filter.outlet.empty()) {
    std::set<std::string> outlets;
    for (const store::ArticleInfo& info : known.infos) outlets.insert(info.article.outlet);
    note_unknown_name(context, "outlet", filter.outlet, outlets);
  }
  if (!filter.source.empty()) {
    std::set<std::string> sources;
    for (const model::Source& source : known.sources) {
      sources.insert({source.uid, source.name});
      sources.insert(source.aliases.begin(), source.aliases.end());
    }
    for (const model::Record& record : known.records) {
      for (const model::Claim& claim : record.extraction.claims) sources.insert(claim.source_name);
    }
    note_unknown_name(context, "source", filter.source, sources);
  }
}

}  // namespace

report::Format format_of(Context& context) {
  const std::string& name = context.globals().format;
  if (name.empty()) return context.out().is_terminal() ? report::Format::kTable : report::Format::kText;
  return report::parse_format(name).value_or(report::Format::kText);
}

bool is_json(report::Format format) noexcept { return format == report::Format::kJson || format == report::Format::kNdjson; }

report::Look look_of(Context& context) {
  report::Look look;
  look.width = context.out().width();
  look.colour = context.out().colour();
  look.raw = context.globals().raw;
  return look;
}

report::View view_of(Context& context, const std::vector<report::Column>& known) {
  report::View view = report::parse_view(context.globals().columns, context.globals().sort);
  const std::string unknown = report::unknown_column(view, known);
  if (unknown.empty()) return view;
  std::vector<std::string> names;
  for (const report::Column& column : known) names.push_back(column.name);
  throw UsageError{"there is no column '" + unknown + "'" + did_you_mean(unknown, names, "the columns are " + listed(names))};
}

report::View view_of(Context& context, const std::vector<report::Column>& known, app::Filter& filter) {
  report::View view = view_of(context, known);
  if (!view.sort.empty()) {
    view.limit = filter.limit;
    filter.limit.reset();
  }
  return view;
}

report::Digest ask(Context& context, const app::Filter& filter, const app::Parts& parts) {
  const app::Knowledge known = app::gather(context.archive(), filter.articles(), app::needs_of(filter, parts));
  require_class(known, filter.event_class);
  note_unknown_names(context, known, filter);
  return app::digest(known, filter, parts);
}

void print_json(Context& context, report::Format format, const std::vector<std::size_t>& items, const JsonOfRow& json) {
  const bool array = format == report::Format::kJson;
  Output& out = context.out();
  if (array) out.write("[");
  bool first = true;
  std::string lines;
  for (const std::size_t item : items) {
    lines.clear();
    json(lines, item);
    if (!array) {
      out.line(lines);
      continue;
    }
    for (std::string_view rest = lines; !rest.empty();) {
      const std::size_t end = std::min(rest.find('\n'), rest.size());
      out.write(first ? "\n" : ",\n");
      out.write(rest.substr(0, end));
      first = false;
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }
  if (array) out.write("\n]\n");
}

void print_answer(Context& context, const report::Sheet& sheet, const report::View& view, const JsonOfRow& json) {
  const report::Format format = format_of(context);
  const std::vector<std::size_t> order = report::row_order(sheet, view);
  if (is_json(format)) {
    if (view.columns.empty()) {
      print_json(context, format, order, json);
    } else {
      const report::Sheet chosen = report::shown(sheet, view, order);
      std::vector<std::size_t> rows(order.size());
      for (std::size_t i = 0; i < rows.size(); ++i) rows[i] = i;
      print_json(context, format, rows, [&chosen](std::string& out, std::size_t row) { report::append_row_json(out, chosen, row); });
    }
    return;
  }
  if (sheet.rows.empty() && format != report::Format::kCsv) {
    context.note("nothing found");
    return;
  }
  context.out().write(report::render(report::shown(sheet, view, order), format, look_of(context)));
}

}  // namespace dateline::cli
