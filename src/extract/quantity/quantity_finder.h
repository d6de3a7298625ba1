// Which numbers does an article print, what do they count, and how sure are they said to be?
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "base/problem.h"
#include "extract/analysis.h"
#include "model/quantity.h"
#include "model/timex.h"

namespace dateline::extract {

class QuantityFinder {
 public:
  // Compiles what the pack says; `broken` is set (and nothing will be found) if one of its rule files is wrong.
  QuantityFinder(const lang::Pack& pack, std::optional<base::Problem>& broken);
  ~QuantityFinder();
  QuantityFinder(const QuantityFinder&) = delete;
  QuantityFinder& operator=(const QuantityFinder&) = delete;

  [[nodiscard]] std::vector<model::Quantity> find(const Analysis& analysis, const std::vector<model::Timex>& timexes) const;

 private:
  struct Rules;
  std::unique_ptr<Rules> rules_;
};

}  // namespace dateline::extract
