// From what is known to what was asked: the selection that reports, tables and query lines are made from.
#pragma once

#include <string>

#include "app/filter.h"
#include "app/knowledge.h"
#include "report/digest.h"

namespace dateline::app {

// Which parts are wanted; the others stay empty. Articles are always there.
struct Parts {
  bool events = false;
  bool claims = false;
  bool topics = false;
  bool copies = false;
  bool stories = false;
  bool sources = false;
};

// What the digest reads of what is known; a class that is asked for is looked up among the events.
[[nodiscard]] Needs needs_of(const Filter& filter, const Parts& parts);

// `knowledge` has at least what needs_of says; more changes nothing.
[[nodiscard]] report::Digest digest(const Knowledge& knowledge, const Filter& filter, const Parts& parts);

}  // namespace dateline::app
