#include "cli/manual.h"

#include <set>

#include "base/version.h"
#include "cli/assembly.h"
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

std::string word_list(const std::set<std::string>& words) {
  std::string out;
  for (const std::string& word : words) out += (out.empty() ? "" : " ") + word;
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
  out += ".SH ENVIRONMENT\n.TP\n.B DATELINE_DB\nDatabase file where \\-\\-db does not name one\n.TP\n.B NO_COLOR\nNo colour, on a terminal either\n";
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
                    "`--format` an answer is a table on a terminal and text otherwise.\n\n| exit status | meaning |\n|---|---|\n";
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

std::string completion_bash() {
  const Assembly assembly;
  std::set<std::string> commands;
  std::set<std::string> global_options;
  const auto collect = [](const CLI::App& app, std::set<std::string>& into) {
    for (const CLI::Option* option : app.get_options()) {
      for (const std::string& name : option->get_lnames()) into.insert("--" + name);
    }
  };
  collect(assembly.app, global_options);
  std::string cases;
  for (const Assembly::Entry& entry : assembly.entries) {
    commands.insert(entry.command->name);
    std::set<std::string> options;
    collect(*entry.app, options);
    options.insert(global_options.begin(), global_options.end());
    cases += std::string("    ") + entry.command->name + ") options=\"" + word_list(options) + "\" ;;\n";
  }
  return "# bash completion for dateline; use: source <(dateline completion)\n"
         "_dateline() {\n"
         "  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} command= db=() i options=\n"
         "  for ((i = 1; i < COMP_CWORD; i++)); do\n"
         "    case ${COMP_WORDS[i]} in\n"
         "      --db) db=(--db \"${COMP_WORDS[i+1]}\") ;;\n"
         "      " + [&commands] {
           std::string out;
           for (const std::string& name : commands) out += (out.empty() ? "" : "|") + name;
           return out;
         }() + ") [ -n \"$command\" ] || command=${COMP_WORDS[i]} ;;\n"
         "    esac\n"
         "  done\n"
         "  local IFS=$'\\n'\n"
         "  case $previous in\n"
         "    --format) COMPREPLY=($(compgen -W $'table\\ntext\\njson\\nndjson\\ncsv\\nmarkdown' -- \"$current\")); return ;;\n"
         "    --db|--output) COMPREPLY=($(compgen -f -- \"$current\")); return ;;\n"
         "    --rules) COMPREPLY=($(compgen -d -- \"$current\")); return ;;\n"
         "    --outlet|--source)\n"
         "      local names\n"
         "      names=$(dateline \"${db[@]}\" -q --format csv \"${previous#--}s\" 2>/dev/null | tail -n +2 | cut -d, -f1 | tr -d '\"\\r')\n"
         "      COMPREPLY=($(compgen -W \"$names\" -- \"$current\" | sed 's/ /\\\\ /g')); return ;;\n"
         "  esac\n"
         "  if [ -z \"$command\" ]; then\n"
         "    options=\"" + word_list(commands) + " " + word_list(global_options) + "\"\n"
         "  else\n"
         "    case $command in\n" + cases +
         "    esac\n"
         "  fi\n"
         "  if [ -n \"$command\" ] && [[ $current != -* ]]; then\n"
         "    COMPREPLY=($(compgen -f -- \"$current\"))\n"
         "  else\n"
         "    COMPREPLY=($(compgen -W \"${options// /$'\\n'}\" -- \"$current\"))\n"
         "  fi\n"
         "}\n"
         "complete -o filenames -F _dateline dateline\n";
}

}  // namespace dateline::cli
