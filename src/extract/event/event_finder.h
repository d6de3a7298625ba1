// What happened, is planned, denied or hypothetical according to this article?
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "base/problem.h"
#include "extract/analysis.h"
#include "model/event.h"
#include "model/extraction.h"

namespace dateline::extract {

class EventFinder {
 public:
  // Compiles what the pack says; `broken` is set (and nothing will be found) if one of its rule files is wrong.
  EventFinder(const lang::Pack& pack, std::optional<base::Problem>& broken);
  ~EventFinder();
  EventFinder(const EventFinder&) = delete;
  EventFinder& operator=(const EventFinder&) = delete;

  [[nodiscard]] std::vector<model::EventMention> find(const Analysis& analysis, const model::Extraction& found) const;

 private:
  struct Rules;
  std::unique_ptr<Rules> rules_;
};

}  // namespace dateline::extract
