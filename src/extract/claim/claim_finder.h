// Who said what in this article: source, cue, content, stance?
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "base/problem.h"
#include "extract/analysis.h"
#include "model/claim.h"
#include "model/extraction.h"

namespace dateline::extract {

class ClaimFinder {
 public:
  // Compiles what the pack says; `broken` is set (and nothing will be found) if one of its rule files is wrong.
  ClaimFinder(const lang::Pack& pack, std::optional<base::Problem>& broken);
  ~ClaimFinder();
  ClaimFinder(const ClaimFinder&) = delete;
  ClaimFinder& operator=(const ClaimFinder&) = delete;

  [[nodiscard]] std::vector<model::Claim> find(const Analysis& analysis, const model::Extraction& found) const;

 private:
  struct Rules;
  std::unique_ptr<Rules> rules_;
};

}  // namespace dateline::extract
