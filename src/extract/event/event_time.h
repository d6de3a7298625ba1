// Which of a sentence's dates is the date of which event?
//
// Not the nearest one: a date belongs to the participle it stands inside ("das am Samstag veröffentlichte Dekret"), to the noun whose phrase
// it closes ("dem Einmarsch … im Februar 2022"), or to a verb of its own clause; verbs of saying keep the dates of their saying.
// An event without a date of its own gets none: a wrong date is worse than an open one. Days as in model::EventMention.
#pragma once

#include <string>
#include <vector>

#include "calendar/day.h"
#include "extract/event/sentence_view.h"

namespace dateline::extract {

struct EventTime {
  std::uint32_t dated = kNone;  // index in SentenceView::dated
  std::string edtf;
  calendar::DayInterval days;
  calendar::Granularity granularity = calendar::Granularity::kUnknown;
  std::string how;  // "attribute", "phrase", "clause", "shared": which rule gave the date
};

// One per trigger; dated == kNone where the sentence gives none.
[[nodiscard]] std::vector<EventTime> find_times(const SentenceView& view);

}  // namespace dateline::extract
