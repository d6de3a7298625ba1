#include "cli/completion.h"

#include <set>

#include "cli/assembly.h"
#include "cli/columns.h"
#include "cli/command_table.h"
#include "model/vocabulary.h"

namespace dateline::cli {
namespace {

using Words = std::vector<std::string>;

// Words that an option takes, whatever the command.
struct Fixed {
  const char* option;
  Words words;
};

std::vector<Fixed> fixed_words() {
  const auto stances = model::stance_names();
  const auto classes = model::event_class_names();
  return {{"format", {"table", "text", "json", "ndjson", "csv", "markdown"}},
          {"stance", {stances.begin(), stances.end()}},
          {"class", {classes.begin(), classes.end()}},
          {"lang", {"de", "en"}},
          {"ui-lang", {"de", "en"}},
          {"rows", {"events", "claims"}},
          {"marks", {"all", "times", "figures", "claims", "events", "names", "none"}}};
}

// Options whose words the database knows, and what `dateline complete` calls them.
struct Named {
  const char* option;
  const char* kind;
};
constexpr Named kNamed[] = {{"outlet", "outlets"}, {"source", "sources"}, {"actor", "actors"}, {"place", "places"}};

// What may stand after a command; commands that are not here take files.
std::vector<Fixed> arguments() {
  return {{"export", {"html", "markdown", "csv", "json", "ics", "timelinejs", "jsonld", "ftm", "annotations", "timesketch"}},
          {"articles", {"list", "diff", "remove"}},
          {"db", {"info", "check", "migrate", "backup"}},
          {"rules", {"list", "check", "test"}},
          {"completion", {"bash", "zsh", "fish"}},
          {"man", {"roff", "markdown"}}};
}

constexpr const char* kWithArticles[] = {"show", "explain"};
constexpr const char* kWithFiles[] = {"ingest", "extract", "load"};

std::string spaced(const Words& words) {
  std::string out;
  for (const std::string& word : words) out += (out.empty() ? "" : " ") + word;
  return out;
}

std::string joined(const Words& words, const char* between) {
  std::string out;
  for (const std::string& word : words) out += (out.empty() ? "" : between) + word;
  return out;
}

std::string alternatives(const std::vector<const char*>& words) {
  std::string out;
  for (const char* word : words) out += (out.empty() ? "" : "|") + std::string(word);
  return out;
}

Words options_of(const CLI::App& app) {
  std::set<std::string> out;
  for (const CLI::Option* option : app.get_options()) {
    for (const std::string& name : option->get_lnames()) out.insert("--" + name);
  }
  return {out.begin(), out.end()};
}

Words shown_commands(const Assembly& assembly) {
  Words out;
  for (const Assembly::Entry& entry : assembly.entries) {
    if (entry.command->group != Group::kHidden) out.emplace_back(entry.command->name);
  }
  return out;
}

// In single quotes, as every shell reads it.
std::string quoted(std::string text) {
  for (std::size_t at = text.find('\''); at != std::string::npos; at = text.find('\'', at + 4)) text.replace(at, 1, "'\\''");
  return "'" + text + "'";
}

// Cases of a shell's `case`: by command, its options, its columns and its arguments. `set` writes one assignment.
template <typename Assign>
std::string command_cases(const Assembly& assembly, const Assign& assign) {
  std::string out;
  for (const Assembly::Entry& entry : assembly.entries) {
    if (entry.command->group == Group::kHidden) continue;
    Words options = options_of(*entry.app);
    const Words globals = options_of(assembly.app);
    options.insert(options.end(), globals.begin(), globals.end());
    out += std::string("    ") + entry.command->name + ") " + assign("options", options) + "; " + assign("columns", columns_of(entry.command->name));
    for (const Fixed& fixed : arguments()) {
      if (fixed.option == std::string_view(entry.command->name)) out += "; " + assign("arguments", fixed.words);
    }
    out += " ;;\n";
  }
  return out;
}

}  // namespace

std::string completion_bash() {
  const Assembly assembly;
  const auto assign = [](const char* name, const Words& words) { return std::string(name) + "=\"" + spaced(words) + "\""; };
  std::string values;
  for (const Fixed& fixed : fixed_words()) values += std::string("    --") + fixed.option + ") COMPREPLY=($(compgen -W \"" + spaced(fixed.words) + "\" -- \"$current\")); return ;;\n";
  for (const Named& named : kNamed) values += std::string("    --") + named.option + ") _dateline_names " + named.kind + "; return ;;\n";
  return "# bash completion for dateline; use: source <(dateline completion bash)\n"
         "_dateline_names() {\n"
         "  local IFS=$'\\n' typed=${current#[\\\"\\']}\n"
         "  compopt -o filenames 2>/dev/null\n"
         "  COMPREPLY=($(dateline \"${db[@]}\" complete \"$1\" \"${typed//\\\\/}\" 2>/dev/null))\n"
         "}\n"
         "_dateline() {\n"
         "  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} command= options= columns= arguments= i db=()\n"
         "  for ((i = 1; i < COMP_CWORD; i++)); do\n"
         "    case ${COMP_WORDS[i]} in\n"
         "      --db) db=(--db \"${COMP_WORDS[i+1]}\") ;;\n"
         "      " + joined(shown_commands(assembly), "|") + ") [ -n \"$command\" ] || command=${COMP_WORDS[i]} ;;\n"
         "    esac\n"
         "  done\n"
         "  case $command in\n" + command_cases(assembly, assign) +
         "    *) options=\"" + spaced(options_of(assembly.app)) + "\"; arguments=\"" + spaced(shown_commands(assembly)) + "\" ;;\n"
         "  esac\n"
         "  COMPREPLY=()\n"
         "  case $previous in\n" + values +
         "    --columns|--sort)\n"
         "      local before=\n"
         "      [[ $current == *,* ]] && before=${current%,*},\n"
         "      COMPREPLY=($(compgen -P \"$before\" -W \"$columns\" -- \"${current##*,}\")); compopt -o nospace 2>/dev/null; return ;;\n"
         "    --db|--output) compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- \"$current\")); return ;;\n"
         "    --rules) compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -d -- \"$current\")); return ;;\n"
         "  esac\n"
         "  if [[ $current == -* ]]; then\n"
         "    COMPREPLY=($(compgen -W \"$options\" -- \"$current\"))\n"
         "  elif [ -n \"$arguments\" ]; then\n"
         "    COMPREPLY=($(compgen -W \"$arguments\" -- \"$current\"))\n"
         "  else\n"
         "    case $command in\n"
         "      " + alternatives({std::begin(kWithArticles), std::end(kWithArticles)}) + ") _dateline_names articles ;;\n"
         "      " + alternatives({std::begin(kWithFiles), std::end(kWithFiles)}) + ") compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- \"$current\")) ;;\n"
         "      *) COMPREPLY=($(compgen -W \"$options\" -- \"$current\")) ;;\n"
         "    esac\n"
         "  fi\n"
         "}\n"
         "complete -F _dateline dateline\n";
}

std::string completion_zsh() {
  const Assembly assembly;
  const auto assign = [](const char* name, const Words& words) { return std::string(name) + "=(" + spaced(words) + ")"; };
  std::string values;
  for (const Fixed& fixed : fixed_words()) values += std::string("    --") + fixed.option + ") compadd -- " + spaced(fixed.words) + "; return ;;\n";
  for (const Named& named : kNamed) values += std::string("    --") + named.option + ") _dateline_names " + named.kind + "; return ;;\n";
  std::string described;
  for (const Assembly::Entry& entry : assembly.entries) {
    if (entry.command->group != Group::kHidden) described += "    " + quoted(std::string(entry.command->name) + ":" + entry.command->summary) + "\n";
  }
  return "#compdef dateline\n"
         "# zsh completion for dateline; write it into a folder of $fpath: dateline completion zsh > ~/.zfunc/_dateline\n"
         "_dateline_names() {\n"
         "  local -a names\n"
         "  names=(${(f)\"$(dateline $db complete $1 ${(Q)PREFIX} 2>/dev/null)\"})\n"
         "  (( $#names )) && compadd -U -a names\n"
         "}\n"
         "_dateline() {\n"
         "  local command= i\n"
         "  local -a db options columns arguments commands\n"
         "  commands=(\n" + described + "  )\n"
         "  for ((i = 2; i < CURRENT; i++)); do\n"
         "    case $words[i] in\n"
         "      --db) db=(--db $words[i+1]) ;;\n"
         "      " + joined(shown_commands(assembly), "|") + ") [[ -n $command ]] || command=$words[i] ;;\n"
         "    esac\n"
         "  done\n"
         "  case $command in\n" + command_cases(assembly, assign) +
         "    *) options=(" + spaced(options_of(assembly.app)) + ") ;;\n"
         "  esac\n"
         "  case $words[CURRENT-1] in\n" + values +
         "    --columns|--sort) compset -P '*,'; compadd -S '' -- $columns; return ;;\n"
         "    --db|--output) _files; return ;;\n"
         "    --rules) _files -/; return ;;\n"
         "  esac\n"
         "  if [[ $PREFIX == -* ]]; then\n"
         "    compadd -- $options\n"
         "  elif [[ -z $command ]]; then\n"
         "    _describe command commands\n"
         "  elif (( $#arguments )); then\n"
         "    compadd -- $arguments\n"
         "  else\n"
         "    case $command in\n"
         "      " + alternatives({std::begin(kWithArticles), std::end(kWithArticles)}) + ") _dateline_names articles ;;\n"
         "      " + alternatives({std::begin(kWithFiles), std::end(kWithFiles)}) + ") _files ;;\n"
         "      *) compadd -- $options ;;\n"
         "    esac\n"
         "  fi\n"
         "}\n"
         "if [[ $funcstack[1] == _dateline ]]; then _dateline \"$@\"; else compdef _dateline dateline; fi\n";
}

std::string completion_fish() {
  const Assembly assembly;
  const std::string commands = spaced(shown_commands(assembly));
  std::string out = "# fish completion for dateline; use: dateline completion fish > ~/.config/fish/completions/dateline.fish\n"
                    "function __dateline_command\n"
                    "  set -l words (commandline -opc)\n"
                    "  for word in $words[2..-1]\n"
                    "    contains -- $word " + commands + "; and echo $word; and return\n"
                    "  end\n"
                    "  return 1\n"
                    "end\n"
                    "function __dateline_is\n"
                    "  set -l command (__dateline_command)\n"
                    "  test \"$command\" = $argv[1]\n"
                    "end\n"
                    "function __dateline_names\n"
                    "  set -l words (commandline -opc)\n"
                    "  set -l db\n"
                    "  if set -l at (contains -i -- --db $words)\n"
                    "    set db --db $words[(math $at + 1)]\n"
                    "  end\n"
                    "  set -l typed (commandline -ct | string trim -l -c '\"\\'' | string replace -a '\\\\ ' ' ')\n"
                    "  dateline $db complete $argv[1] \"$typed\" 2>/dev/null\n"
                    "end\n"
                    "function __dateline_columns\n"
                    "  set -l before (commandline -ct | string match -r '.*,')\n"
                    "  set -q before[1]; or set before ''\n"
                    "  printf '%s\\n' $before$argv\n"
                    "end\n"
                    "complete -c dateline -f\n";
  const auto option_line = [](const std::string& condition, const CLI::Option& option) {
    std::string line;
    for (const std::string& name : option.get_lnames()) {
      line += "complete -c dateline" + condition + " -l " + name + " -d " + quoted(option.get_description());
      if (option.get_items_expected_max() > 0) {
        std::string takes = name == "db" || name == "output" || name == "rules" ? " -r -F" : " -x";
        for (const Fixed& fixed : fixed_words()) {
          if (name == fixed.option) takes = " -x -a " + quoted(spaced(fixed.words));
        }
        for (const Named& named : kNamed) {
          if (name == named.option) takes = std::string(" -x -a '(__dateline_names ") + named.kind + ")'";
        }
        line += takes;
      }
      line += '\n';
    }
    return line;
  };
  for (const CLI::Option* option : assembly.app.get_options()) out += option_line("", *option);
  for (const Assembly::Entry& entry : assembly.entries) {
    if (entry.command->group == Group::kHidden) continue;
    const std::string name = entry.command->name;
    const std::string seen = " -n '__dateline_is " + name + "'";
    out += "complete -c dateline -n 'not __dateline_command' -a " + name + " -d " + quoted(entry.command->summary) + "\n";
    for (const CLI::Option* option : entry.app->get_options()) {
      if (!option->get_positional() && option->get_lnames() != Words{"help"}) out += option_line(seen, *option);
    }
    const Words columns = columns_of(name);
    for (const char* taking : {"columns", "sort"}) {
      if (!columns.empty()) out += "complete -c dateline" + seen + " -l " + taking + " -x -a '(__dateline_columns " + spaced(columns) + ")'\n";
    }
    for (const Fixed& fixed : arguments()) {
      if (name != fixed.option) continue;
      const std::string once = " -n '__dateline_is " + name + "; and not __fish_seen_subcommand_from " + spaced(fixed.words) + "'";
      out += "complete -c dateline" + once + " -a " + quoted(spaced(fixed.words)) + "\n";
    }
    for (const char* with : kWithArticles) {
      if (name == with) out += "complete -c dateline" + seen + " -a '(__dateline_names articles)'\n";
    }
    for (const char* with : kWithFiles) {
      if (name == with) out += "complete -c dateline" + seen + " -F\n";
    }
  }
  return out;
}

}  // namespace dateline::cli
