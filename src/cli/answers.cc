#include "cli/answers.h"

namespace dateline::cli {

report::Format format_of(Context& context) {
  const std::string& name = context.globals().format;
  if (name.empty()) return context.out().is_terminal() ? report::Format::kTable : report::Format::kText;
  return report::parse_format(name).value_or(report::Format::kText);
}

report::Look look_of(Context& context) {
  report::Look look;
  look.width = context.out().width();
  look.colour = context.out().colour();
  look.raw = context.globals().raw;
  return look;
}

void print_json(Context& context, report::Format format, std::size_t count, const std::function<void(std::string&, std::size_t)>& json) {
  const bool array = format == report::Format::kJson;
  Output& out = context.out();
  if (array) out.write("[");
  std::string line;
  for (std::size_t i = 0; i < count; ++i) {
    line.clear();
    if (array) line += i == 0 ? "\n" : ",\n";
    json(line, i);
    if (!array) line += '\n';
    out.write(line);
  }
  if (array) out.write("\n]\n");
}

void print_answer(Context& context, const report::Sheet& sheet, std::size_t count, const std::function<void(std::string&, std::size_t)>& json) {
  const report::Format format = format_of(context);
  if (format == report::Format::kJson || format == report::Format::kNdjson) {
    print_json(context, format, count, json);
    return;
  }
  if (sheet.rows.empty() && format != report::Format::kCsv) {
    context.note("nothing found");
    return;
  }
  context.out().write(report::render(sheet, format, look_of(context)));
}

}  // namespace dateline::cli
