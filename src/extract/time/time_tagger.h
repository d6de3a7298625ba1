// Which words of an article express time, and which days do they mean? In order of place, never overlapping, never across a sentence.
//
// Two passes: finder.h says what is said, resolver.h which days are meant. A person can overrule the direction of every weekday, month and day without
// a year for a whole run ("this feed announces, it does not report").
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "base/problem.h"
#include "extract/analysis.h"
#include "extract/time/resolver.h"
#include "model/timex.h"

namespace dateline::extract {

class TimeFinder;

class TimeTagger {
 public:
  // Compiles what the pack says; `broken` is set (and nothing will be found) if one of its rule files is wrong.
  TimeTagger(const lang::Pack& pack, std::optional<base::Problem>& broken, Direction forced = Direction::kUnknown);
  ~TimeTagger();
  TimeTagger(const TimeTagger&) = delete;
  TimeTagger& operator=(const TimeTagger&) = delete;

  [[nodiscard]] std::vector<model::Timex> find(const Analysis& analysis) const;

  [[nodiscard]] const TimeFinder& finder() const noexcept;

 private:
  struct Rules;
  std::unique_ptr<Rules> rules_;
};

}  // namespace dateline::extract
