#include "cli/manual.h"

#include "base/version.h"
#include "cli/assembly.h"
#include "cli/columns.h"
#include "cli/command_table.h"

namespace dateline::cli {
namespace {

constexpr Group kGroups[] = {Group::kIn, Group::kAsk, Group::kLook, Group::kOut, Group::kCare};

struct OptionText {
  std::string head;  // "--from DATE", "paths"
  std::string help;
};

std::vector<OptionText> options_of(const CLI::App& app, bool positional) {
  std::vector<OptionText> out;
  for (const CLI::Option* option : app.get_options()) {
    if (option->get_positional() != positional) continue;
    OptionText text;
    text.head = positional ? option->get_name(true) : option->get_name(false, true);
    if (!positional && option->get_items_expected_max() > 0) text.head += " " + option->get_type_name();
    text.help = option->get_description();
    out.push_back(std::move(text));
  }
  return out;
}

std::string usage_of(const Assembly::Entry& entry) {
  std::string out = std::string("dateline ") + entry.command->name;
  for (const CLI::Option* option : entry.app->get_options()) {
    if (!option->get_positional()) continue;
    std::string name = option->get_name(true);
    for (char& c : name) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    if (option->get_items_expected_max() > 1) name += "...";
    out += option->get_required() ? " " + name : " [" + name + "]";
  }
  return out + " [OPTIONS]";
}

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> out;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    out.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return out;
}

// Hyphens that are to be typed, and dots and quotes that roff would take for commands.
std::string roff(std::string_view text) {
  std::string out;
  if (!text.empty() && (text.front() == '.' || text.front() == '\'')) out += "\\&";
  for (const char c : text) {
    if (c == '\\') {
      out += "\\e";
    } else if (c == '-') {
      out += "\\-";
    } else {
      out += c;
    }
  }
  return out;
}

struct Status {
  int number;
  const char* meaning;
};
constexpr Status kStatuses[] = {{kDone, "done"},
                                {kProblems, "done, but some input could not be read, or what was named was not found; messages say which"},
                                {kUsage, "the command line is wrong; nothing was done"},
                                {kUnusable, "the database or the output cannot be used: foreign, newer, damaged, not writable, disk full"},
                                {kBug, "a mistake in dateline; nothing was changed"},
                                {130, "stopped by Ctrl-C after what was begun had been written (143: by SIGTERM); run the command again for the rest"}};

std::string column_table() {
  std::string out;
  for (const Command& command : command_table()) {
    std::string names;
    for (const std::string& name : columns_of(command.name)) names += (names.empty() ? "`" : ", `") + name + "`";
    if (!names.empty()) out += std::string("| ") + command.name + " | " + names + " |\n";
  }
  return out;
}

}  // namespace

std::string manual_roff() {
  const Assembly assembly;
  std::string out = ".TH DATELINE 1 \"\" \"dateline " + std::string(base::kVersion) + "\" \"User Commands\"\n.SH NAME\ndateline \\- " +
                    roff(assembly.app.get_description()) + "\n.SH SYNOPSIS\n.B dateline\n[\\fIOPTIONS\\fR] \\fICOMMAND\\fR [\\fIARGUMENTS\\fR]\n.SH OPTIONS\n";
  for (const OptionText& option : options_of(assembly.app, false)) out += ".TP\n.B " + roff(option.head) + "\n" + roff(option.help) + "\n";
  out += ".SH COMMANDS\n";
  for (const Group group : kGroups) {
    out += ".SS " + std::string(title_of(group)) + "\n";
    for (const Assembly::Entry& entry : assembly.entries) {
      if (entry.command->group != group) continue;
      out += ".TP\n.B " + roff(usage_of(entry)) + "\n" + roff(entry.command->summary) + ".\n.RS\n";
      for (const bool positional : {true, false}) {
        for (const OptionText& option : options_of(*entry.app, positional)) out += ".TP\n.B " + roff(option.head) + "\n" + roff(option.help) + "\n";
      }
      out += ".PP\nExamples:\n.nf\n";
      for (const std::string& line : lines_of(entry.command->examples)) out += roff(line) + "\n";
      out += ".fi\n.RE\n";
    }
  }
  out += ".SH EXIT STATUS\n";
  for (const Status& status : kStatuses) out += ".TP\n.B " + std::to_string(status.number) + "\n" + roff(status.meaning) + "\n";
  out += ".SH ENVIRONMENT\n.TP\n.B DATELINE_DB\nDatabase file where \\-\\-db does not name one\n.TP\n.B DATELINE_PAGER, PAGER\nPager for an answer longer than the screen, the first that is set; else less. Empty or cat: none\n.TP\n.B NO_COLOR\nNo colour, on a terminal either\n";
  return out;
}

std::string manual_markdown() {
  const Assembly assembly;
  const auto table = [](const std::vector<OptionText>& options) {
    std::string out;
    for (const OptionText& option : options) out += "- `" + option.head + "`: " + option.help + "\n";
    return out;
  };
  std::string out = "# Command line\n\nMade by `dateline man markdown` and held equal to it by a test.\n\n    dateline [OPTIONS] COMMAND [ARGUMENTS]\n\n" +
                    table(options_of(assembly.app, false)) +
                    "\nDates are EDTF: `2024`, `2024-06`, `2024-06-19`, `2024-06/2024-11`. Data go to standard output, everything else to standard error. Without\n"
                    "`--format` an answer is a table on a terminal and text otherwise. A table has the width of the terminal; where that is narrow it leaves out minor columns,\n"
                    "which `--columns` brings back. An answer longer than the screen goes through `$DATELINE_PAGER`, else `$PAGER`, else `less -FRX`; an empty word or `cat` means\n"
                    "none, as does `--no-pager`. Colour is for terminals only, and `NO_COLOR` turns it off.\n\n"
                    "`--columns` and `--sort` know the columns below, by the same names in table, text, csv and markdown. With `--columns` a line of json holds these\n"
                    "columns as text. `--sort said:desc,source` orders by one, then the other; what is not known comes last, and `--limit` takes the first so many.\n\n"
                    "| command | columns |\n|---|---|\n" + column_table() + "\n| exit status | meaning |\n|---|---|\n";
  for (const Status& status : kStatuses) out += "| " + std::to_string(status.number) + " | " + status.meaning + " |\n";
  for (const Group group : kGroups) {
    out += "\n## " + std::string(title_of(group)) + "\n";
    for (const Assembly::Entry& entry : assembly.entries) {
      if (entry.command->group != group) continue;
      out += "\n### " + std::string(entry.command->name) + "\n\n" + entry.command->summary + ".\n\n    " + usage_of(entry) + "\n\n";
      out += table(options_of(*entry.app, true)) + table(options_of(*entry.app, false)) + "\nExamples:\n\n";
      for (const std::string& line : lines_of(entry.command->examples)) out += "    " + line + "\n";
    }
  }
  return out;
}

}  // namespace dateline::cli
