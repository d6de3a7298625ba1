// Who said what: an attributed claim with its evidence.
//
// Every range is verbatim text; `content` never contains the cue. When it was said is not when it is about. `type` follows the
// field: direct (inside quotation marks), indirect, mixed. Source: Pareti 2015 (PARC), Petersen-Frey & Biemann 2024.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "calendar/day.h"
#include "model/entity.h"
#include "model/place.h"
#include "model/quantity.h"
#include "text/span.h"

namespace dateline::model {

enum class Stance {
  kAsserts, kConfirms, kDenies, kDoesNotAcknowledge, kDeclines, kDoubts, kAlleges, kAccuses, kWarns, kDemands, kAnnounces,
  kPromises, kPredicts, kAsks, kExpressesConcern, kExpressesRegret, kExpressesHope, kExpressesWelcome, kReports
};
[[nodiscard]] std::string_view to_string(Stance stance) noexcept;  // "asserts", "does-not-acknowledge", "expresses-concern" …
[[nodiscard]] std::optional<Stance> parse_stance(std::string_view name) noexcept;

enum class SpeechType { kDirect, kIndirect, kMixed };
[[nodiscard]] std::string_view to_string(SpeechType type) noexcept;
[[nodiscard]] std::optional<SpeechType> parse_speech_type(std::string_view name) noexcept;

struct Said {
  std::string edtf;  // empty when the text does not tell
  calendar::DayInterval days;
};

enum class MediumKind {
  kAgency, kPress, kBroadcast, kNetwork, kWebsite, kInterview, kPressConference, kStatement, kLetter, kSpeech, kPhone, kParliament, kCourt
};
[[nodiscard]] std::string_view to_string(MediumKind kind) noexcept;  // "agency", "press-conference" …
[[nodiscard]] std::optional<MediumKind> parse_medium_kind(std::string_view name) noexcept;

// Through what it reached the public: "told [AFP]", "[on Telegram]", "[in an interview with the BBC]". Stands in the clause of the cue, never in the content.
struct Medium {
  MediumKind kind = MediumKind::kPress;
  std::string name;    // of the outlet, network or house ("AFP", "BBC"); empty where the text names none ("in a statement")
  std::string key;     // Entity::key of that, may be empty
  text::Span mention;  // with its preposition
};

// To whom: "told [reporters]", "gegenüber [der dpa]".
struct Addressee {
  std::string name;  // as printed, without article
  std::string key;   // Entity::key, may be empty
  text::Span mention;
};

struct Claim {
  text::Spans source;   // may be empty: nobody is named
  text::Spans cue;      // may be empty: continuation
  text::Spans content;  // never empty
  // Who speaks, as a reader can print it: the person's name; a body in the nominative without article, with its state where the text names it
  // beside it ("Verteidigungsministerium Südkoreas", "Ukraine's military intelligence agency"), a common noun with what completes it ("Verband der
  // Zulieferer"). What nothing resolves is the printed phrase without its article.
  std::string source_name;
  std::string source_key;      // Entity::key of who speaks, may be empty
  std::optional<EntityKind> source_kind;
  Stance stance = Stance::kAsserts;
  SpeechType type = SpeechType::kIndirect;
  bool hearsay = false;
  bool carried_over = false;   // the source was named in an earlier sentence
  Said said;
  std::optional<Medium> medium;
  std::optional<Addressee> told_to;
  std::optional<Place> place;  // where it was said, not what it is about
  std::optional<std::uint32_t> nested_in;  // index in Extraction::claims
  std::vector<Quantity> quantities;        // those inside content
  std::string rule;
  double confidence = 0;  // 0–1
};

}  // namespace dateline::model
