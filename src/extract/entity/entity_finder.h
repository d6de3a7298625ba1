// Which persons, organisations, governments, places and groups does an article mention, and who are they?
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "base/problem.h"
#include "extract/analysis.h"
#include "model/entity.h"
#include "model/timex.h"

namespace dateline::extract {

class EntityFinder {
 public:
  // Compiles what the pack says; `broken` is set (and nothing will be found) if one of its rule files is wrong.
  EntityFinder(const lang::Pack& pack, std::optional<base::Problem>& broken);
  ~EntityFinder();
  EntityFinder(const EntityFinder&) = delete;
  EntityFinder& operator=(const EntityFinder&) = delete;

  [[nodiscard]] std::vector<model::Entity> find(const Analysis& analysis, const std::vector<model::Timex>& timexes) const;

 private:
  struct Rules;
  std::unique_ptr<Rules> rules_;
};

}  // namespace dateline::extract
