// What an answer is asked about: the filters that every query shares.
//
// Words match whole or in part, whatever their case; dates are sets of days. An item without a day that can be compared is not in a selection by
// date, and is counted as left out. `as_of` chooses the articles themselves: what was public on that day.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "calendar/day.h"
#include "store/article_store.h"

namespace dateline::app {

struct Filter {
  calendar::DayInterval days;  // --from, --to, --on
  bool by_date = false;
  std::string source;
  std::string outlet;
  std::string actor;
  std::string place;
  std::string event_class;
  std::string stance;
  std::string topic;
  std::string story;
  std::string lang;
  std::optional<calendar::Day> as_of;
  std::optional<std::uint64_t> limit;
  std::optional<std::uint64_t> key_dates;  // events of so many days only, those that most independent texts tell of
  bool minor_events = true;    // events of no class (OTHER): everyday verbs that data carry and timelines for people leave out
  std::string words;  // the selection as it was typed, for reports

  [[nodiscard]] store::ArticleChoice articles() const { return {as_of, false}; }
};

// True if `needle` occurs in `text`, whatever their case; always for an empty needle.
[[nodiscard]] bool matches(std::string_view text, std::string_view needle);

}  // namespace dateline::app
