// rules: the language packs, for those who write them.
#include <memory>

#include "app/rules.h"
#include "base/json_writer.h"
#include "cli/answers.h"
#include "cli/commands.h"

namespace dateline::cli {

Action declare_rules(Options& options) {
  const auto what = std::make_shared<std::string>();
  options.keyword("what", *what, {"list", "check", "test"}, "list the files, check that they load, or test their examples", true);
  return [what](Context& context) {
    if (*what == "test") {
      const app::RulesTest test = app::test_rules(context.globals().rules);
      for (const base::Problem& problem : test.problems) complain(problem.text());
      if (test.problems.empty()) context.note(std::to_string(test.examples) + " examples of " + std::to_string(test.rules) + " rules hold");
      return test.problems.empty() ? kDone : kProblems;
    }
    const app::RulesReport rules = app::look_at_rules(context.globals().rules);
    for (const base::Problem& problem : rules.problems) complain("cannot use the rules: " + problem.text());
    if (*what == "check") {
      if (rules.problems.empty()) context.note(std::to_string(rules.files.size()) + " files are in order");
      return rules.problems.empty() ? kDone : kProblems;
    }
    report::Sheet sheet;
    sheet.columns = {{"pack"}, {"file"}, {"bytes", false, true}, {"from"}};
    for (const app::RuleFileRow& row : rules.files) {
      sheet.rows.push_back({row.pack, row.file, std::to_string(row.bytes), row.replaced ? "--rules" : "program"});
    }
    print_answer(context, sheet, view_of(context, sheet.columns), [&rules](std::string& out, std::size_t i) {
      const app::RuleFileRow& row = rules.files[i];
      base::JsonWriter json(out);
      json.begin_object().member("pack", std::string_view(row.pack)).member("file", std::string_view(row.file)).member("bytes", row.bytes);
      json.member("replaced", row.replaced).end_object();
    });
    return rules.problems.empty() ? kDone : kProblems;
  };
}

}  // namespace dateline::cli
