// Which days does a reading mean in this article? The one place where what is not said is filled in, and where it is told from what.
//
// Deictic words ("yesterday", "last week") count from the publication day, anaphoric ones ("the day before") from the last date of the text. A weekday,
// a month or a day of a month without a year is placed among the past, the same and the next by direction: said by a word, asked for by the user, told
// by the sentence's verbs, else whichever is nearest, with the past preferred. Where publication is unknown or known to the month only, nothing is
// guessed: the value stays underspecified ("XXXX-12", "XXXX-WXX-6") and the days are the widest that fit.
#pragma once

#include <optional>
#include <string>

#include "calendar/period.h"
#include "extract/time/reading.h"
#include "model/article.h"
#include "model/direction.h"
#include "model/timex.h"

namespace dateline::extract {

using model::Direction;

// What the text has said so far. Years in brackets, life spans and bounds ("until 1881") are not taken in by the caller.
struct TimeContext {
  std::optional<calendar::Period> narrative;  // the last date of the text
  std::optional<calendar::Period> day;        // the last day of this paragraph: what a bare clock time belongs to
  std::optional<calendar::Period> quarter;    // the last quarter: what a report of earnings compares with "a year ago"
  std::string narrative_text;
  // The day's evening or night was told of: small hours are the next day's. Of a night named after its morning, late hours are the day before's.
  enum class Night { kNone, kBegins, kEnds } night = Night::kNone;
  bool recurring = false;  // a time of day belongs to every such day ("täglich ab 7 Uhr"), not to one
};

class Resolver {
 public:
  // `sunday_ends_week`: on a Sunday "last week" is the one that is ending.
  Resolver(const model::Published& published, Direction forced, bool sunday_ends_week) : published_(published), forced_(forced), sunday_ends_week_(sunday_ends_week) {}

  // Everything but span and rule. nullopt for what no calendar has ("31 November").
  [[nodiscard]] std::optional<model::Timex> resolve(const TimeReading& reading, Direction told, const TimeContext& context) const;

 private:
  struct Place;
  [[nodiscard]] model::Timex refer(const TimeReading& reading) const;
  [[nodiscard]] std::optional<model::Timex> duration(const TimeReading& reading, Direction told, const TimeContext& context) const;
  [[nodiscard]] std::optional<model::Timex> recurrence(const TimeReading& reading) const;
  [[nodiscard]] std::optional<model::Timex> date(const TimeReading& reading, Direction told, const TimeContext& context) const;
  [[nodiscard]] std::optional<Place> place(const TimeReading& reading, Direction told, const TimeContext& context) const;
  [[nodiscard]] std::optional<calendar::Period> locate(const TimeReading& reading, Direction told, const TimeContext& context, calendar::Day today) const;

  [[nodiscard]] std::optional<calendar::Period> locate_quarter(const TimeReading& reading, const TimeContext& context, calendar::Day today) const;

  const model::Published& published_;
  Direction forced_;
  bool sunday_ends_week_;
};

}  // namespace dateline::extract
