#include "extract/time/time_examples.h"

#include "extract/time/finder.h"
#include "extract/time/time_tagger.h"

namespace dateline::extract {
namespace {

class Checker {
 public:
  Checker(const lang::Pack& pack, const TimeTagger& tagger) : pack_(pack), tagger_(tagger) {}

  // Empty if the example holds, else what was found.
  std::string broken(const lang::Rule& rule, const lang::RuleExample& example) const {
    model::Article article;
    article.text = example.text;
    if (!example.day.empty()) {
      const auto published = model::parse_published(example.day, model::PublishedBasis::kGiven);
      if (!published) return "'" + example.day + "' is no day";
      article.published = *published;
    }
    const Analysis analysis = analyse(article, pack_);
    const text::Span marked{static_cast<std::uint32_t>(example.begin), static_cast<std::uint32_t>(example.end)};
    bool fired = false;
    for (const FoundTime& found : tagger_.finder().find(analysis)) {
      if (found.rule->id == rule.id && (!found.is_none() || example.value == "NONE" || !example.positive)) fired = true;
    }
    if (!example.positive) return fired ? "the rule fires" : "";
    if (example.value == "NONE" && !fired) return "the rule does not fire";
    std::string seen;
    for (const model::Timex& timex : tagger_.find(analysis)) {
      if (example.value == "NONE") {
        if (marked.empty() || marked.overlaps(timex.span)) return "found " + timex.value;
        continue;
      }
      if (timex.rule == rule.id && timex.value == example.value && (marked.empty() || timex.span == marked)) return "";
      seen += " '" + std::string(text::slice(article.text, timex.span)) + "' " + timex.value + " (" + timex.rule + ")";
    }
    if (example.value == "NONE") return "";
    return "expected " + example.value + ", found" + (seen.empty() ? " nothing" : seen);
  }

 private:
  const lang::Pack& pack_;
  const TimeTagger& tagger_;
};

}  // namespace

base::Result<ExampleReport> check_time_examples(const lang::Pack& pack) {
  std::optional<base::Problem> problem;
  const TimeTagger tagger(pack, problem);
  if (problem) return *problem;
  const Checker checker(pack, tagger);
  ExampleReport report;
  for (const lang::Rule& rule : tagger.finder().rules()) {
    ++report.rules;
    for (const lang::RuleExample& example : rule.examples) {
      ++report.examples;
      std::string found = checker.broken(rule, example);
      if (found.empty()) continue;
      base::Problem failure;
      failure.code = "broken-example";
      failure.file = rule.file;
      failure.line = example.line;
      failure.message = "rule '" + rule.id + "': " + found;
      report.failures.push_back(std::move(failure));
    }
  }
  return report;
}

}  // namespace dateline::extract
