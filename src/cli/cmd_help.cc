// completion, man: the command line about itself.
#include <memory>

#include "cli/commands.h"
#include "cli/manual.h"

namespace dateline::cli {

Action declare_completion(Options& options) {
  const auto shell = std::make_shared<std::string>("bash");
  options.keyword("shell", *shell, {"bash"}, "bash", false);
  return [shell](Context& context) {
    context.out().write(completion_bash());
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

}  // namespace dateline::cli
