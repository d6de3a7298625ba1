// Which words of an article express time, and which days do they mean? In order of place, never overlapping, never across a sentence.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "base/problem.h"
#include "extract/analysis.h"
#include "model/timex.h"

namespace dateline::extract {

class TimeTagger {
 public:
  // Compiles what the pack says; `broken` is set (and nothing will be found) if one of its rule files is wrong.
  TimeTagger(const lang::Pack& pack, std::optional<base::Problem>& broken);
  ~TimeTagger();
  TimeTagger(const TimeTagger&) = delete;
  TimeTagger& operator=(const TimeTagger&) = delete;

  [[nodiscard]] std::vector<model::Timex> find(const Analysis& analysis) const;

 private:
  struct Rules;
  std::unique_ptr<Rules> rules_;
};

}  // namespace dateline::extract
