// Do the examples that stand beside the rules still hold? What `dateline rules test` and the unit tests run.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/result.h"
#include "lang/pack.h"

namespace dateline::extract {

struct ExampleReport {
  std::size_t rules = 0;
  std::size_t examples = 0;
  std::vector<base::Problem> failures;  // file and line of the example, what was expected, what was found
};

// A positive example holds if its rule finds the marked text (any text, if none is marked) with that value; NONE: if the rule takes it away. A negative
// one holds if its rule finds nothing. A Problem instead of a report if a rule file is broken.
[[nodiscard]] base::Result<ExampleReport> check_time_examples(const lang::Pack& pack);

}  // namespace dateline::extract
