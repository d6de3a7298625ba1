#include "app/rules.h"

#include "app/engine.h"
#include "extract/time/time_examples.h"

namespace dateline::app {

RulesReport look_at_rules(const std::string& folder) {
  RulesReport out;
  const auto files = rule_files(folder);
  if (!files) {
    out.problems.push_back(files.error());
    return out;
  }
  const lang::PackFiles embedded = lang::embedded_files();
  for (const std::string& code : lang::codes_of(*files)) {
    std::string name = code;
    const auto pack = lang::load_pack(code, *files);
    if (!pack) {
      out.problems.push_back(pack.error());
    } else {
      name = (*pack)->name();
      const auto extractor = extract::Extractor::create(*pack);
      if (!extractor) out.problems.push_back(extractor.error());
    }
    for (const lang::RuleFile& file : *files) {
      if (!lang::belongs_to(file.name, code)) continue;
      RuleFileRow row;
      row.pack = name;
      row.file = file.name;
      row.bytes = file.content.size();
      row.replaced = true;
      for (const lang::RuleFile& ours : embedded) {
        if (ours.name == file.name && ours.content == file.content) row.replaced = false;
      }
      out.files.push_back(std::move(row));
    }
  }
  return out;
}

RulesTest test_rules(const std::string& folder) {
  RulesTest out;
  const auto files = rule_files(folder);
  if (!files) {
    out.problems.push_back(files.error());
    return out;
  }
  for (const std::string& code : lang::codes_of(*files)) {
    const auto pack = lang::load_pack(code, *files);
    if (!pack) {
      out.problems.push_back(pack.error());
      continue;
    }
    const auto report = extract::check_time_examples(**pack);
    if (!report) {
      out.problems.push_back(report.error());
      continue;
    }
    out.rules += report->rules;
    out.examples += report->examples;
    out.problems.insert(out.problems.end(), report->failures.begin(), report->failures.end());
  }
  return out;
}

}  // namespace dateline::app
