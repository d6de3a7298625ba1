// completion, complete, man: the command line about itself.
#include <memory>

#include "app/overview.h"
#include "cli/commands.h"
#include "cli/completion.h"
#include "cli/manual.h"
#include "report/plain.h"

namespace dateline::cli {

Action declare_completion(Options& options) {
  const auto shell = std::make_shared<std::string>("bash");
  options.keyword("shell", *shell, {"bash", "zsh", "fish"}, "bash, zsh or fish", false);
  return [shell](Context& context) {
    context.out().write(*shell == "zsh" ? completion_zsh() : *shell == "fish" ? completion_fish() : completion_bash());
    return kDone;
  };
}

Action declare_man(Options& options) {
  const auto form = std::make_shared<std::string>("roff");
  options.keyword("form", *form, {"roff", "markdown"}, "roff (a man page) or markdown", false);
  return [form](Context& context) {
    context.out().write(*form == "roff" ? manual_roff() : manual_markdown());
    return kDone;
  };
}

Action declare_complete(Options& options) {
  struct Asked {
    std::string kind;
    std::string prefix;
  };
  const auto asked = std::make_shared<Asked>();
  options.positional("kind", asked->kind, "outlets, sources, actors, places or articles").positional("prefix", asked->prefix, "How the word begins", false);
  return [asked](Context& context) {
    for (const std::string& name : app::names(context.archive(), asked->kind, asked->prefix)) context.out().line(report::plain_line(name));
    return kDone;
  };
}

}  // namespace dateline::cli
