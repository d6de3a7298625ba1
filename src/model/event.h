// One mention of something that happened, is planned, denied or hypothetical.
//
// Classes are PLOVER's (Open Event Data Alliance; FIGHT is combat between armed forces, ASSAULT violence against people or things) plus those
// that news needs besides; `type` is the finer word ("sign", "meet"). Days are those of the trigger's own clause; an event told as past without
// a date has no earliest day and the publication day as latest.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "calendar/day.h"
#include "model/place.h"
#include "text/span.h"

namespace dateline::model {

enum class EventClass {
  kAgree, kConsult, kSupport, kConcede, kCooperate, kAid, kRetreat, kInvestigate, kDemand, kDisapprove, kAccuse, kReject,
  kThreaten, kRequest, kProtest, kSanction, kMobilize, kCoerce, kAssault, kFight,
  kAccident, kDisaster, kCourt, kElection, kLaw, kBusiness, kDeath, kOther
};
[[nodiscard]] std::string_view to_string(EventClass event_class) noexcept;  // "AGREE" …
[[nodiscard]] std::optional<EventClass> parse_event_class(std::string_view name) noexcept;

enum class Factuality { kReported, kPlanned, kDenied, kHypothetical };
[[nodiscard]] std::string_view to_string(Factuality factuality) noexcept;  // "reported" …
[[nodiscard]] std::optional<Factuality> parse_factuality(std::string_view name) noexcept;

struct Actor {
  std::string name;
  std::string role;  // "agent", "patient", "recipient"
  std::string key;   // Entity::key, may be empty
  text::Span mention;
};

struct EventMention {
  text::Spans trigger;
  text::Span sentence;
  EventClass event_class = EventClass::kOther;
  std::string type;   // "sign", "ratify", "meet", "deploy" …
  std::string lemma;  // of the trigger, folded: what merging compares where type says little
  Factuality status = Factuality::kReported;
  std::string edtf;   // empty when no date is told
  calendar::DayInterval days;
  calendar::Granularity granularity = calendar::Granularity::kUnknown;
  std::optional<std::uint32_t> timex;  // index in Extraction::timexes of the date it got
  std::vector<Actor> actors;
  std::optional<Place> place;
  std::vector<std::uint32_t> claims;      // indices in Extraction::claims whose content holds the trigger
  std::string rule;
  double confidence = 0;  // 0–1
};

}  // namespace dateline::model
