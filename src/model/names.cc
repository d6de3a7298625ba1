// The words of every enumeration in src/model, in one place, so that they can be compared with docs/data-model.md.
#include "model/article.h"
#include "model/claim.h"
#include "model/entity.h"
#include "model/enum_names.h"
#include "model/event.h"
#include "model/link.h"
#include "model/quantity.h"
#include "model/timex.h"
#include "model/vocabulary.h"

namespace dateline::model {
namespace {

using Name = std::string_view;

constexpr std::array<Name, 5> kBases{"given", "metadata", "text", "file", "unknown"};
constexpr std::array<Name, 4> kTimexTypes{"DATE", "TIME", "DURATION", "SET"};
constexpr std::array<Name, 4> kAnchors{"none", "explicit", "publication", "context"};
constexpr std::array<Name, 8> kQualifiers{"exact", "approximate", "at-least", "more-than", "at-most", "less-than", "nearly", "range"};
constexpr std::array<Name, 9> kEntityKinds{"person", "organisation", "government", "office", "country", "place", "document", "group", "unnamed"};
constexpr std::array<Name, 19> kStances{"asserts",     "confirms", "denies",    "does-not-acknowledge", "declines",
                                        "doubts",      "alleges",  "accuses",   "warns",                "demands",
                                        "announces",   "promises", "predicts",  "asks",                 "expresses-concern",
                                        "expresses-regret", "expresses-hope", "expresses-welcome", "reports"};
constexpr std::array<Name, 13> kMediumKinds{"agency", "press",  "broadcast", "network", "website",    "interview", "press-conference",
                                            "statement", "letter", "speech",    "phone",   "parliament", "court"};
constexpr std::array<Name, 3> kSpeechTypes{"direct", "indirect", "mixed"};
constexpr std::array<Name, 28> kEventClasses{"AGREE",       "CONSULT", "SUPPORT",    "CONCEDE", "COOPERATE", "AID",      "RETREAT",
                                             "INVESTIGATE", "DEMAND",  "DISAPPROVE", "ACCUSE",  "REJECT",    "THREATEN", "REQUEST",
                                             "PROTEST",     "SANCTION", "MOBILIZE",  "COERCE",  "ASSAULT",   "FIGHT",    "ACCIDENT",
                                             "DISASTER",    "COURT",   "ELECTION",   "LAW",     "BUSINESS",  "DEATH",    "OTHER"};
constexpr std::array<Name, 7> kCopyRelations{"same", "cut", "wire", "reworded", "merged", "updated", "quotes"};
constexpr std::array<Name, 9> kFindingKinds{"agree",          "compatible", "differ",    "contradict",   "contested",
                                            "unacknowledged", "revised",    "withdrawn", "single-source"};
constexpr std::array<Name, 4> kFactualities{"reported", "planned", "denied", "hypothetical"};

template <typename Enum, std::size_t N>
Name name_of(const std::array<Name, N>& names, Enum value) noexcept {
  return names[static_cast<std::size_t>(value)];
}

}  // namespace

std::span<const Name> stance_names() noexcept { return kStances; }
std::span<const Name> event_class_names() noexcept { return kEventClasses; }

std::string_view to_string(PublishedBasis value) noexcept { return name_of(kBases, value); }
std::optional<PublishedBasis> parse_published_basis(std::string_view name) noexcept { return find_enum<PublishedBasis>(kBases, name); }
std::string_view to_string(TimexType value) noexcept { return name_of(kTimexTypes, value); }
std::optional<TimexType> parse_timex_type(std::string_view name) noexcept { return find_enum<TimexType>(kTimexTypes, name); }
std::string_view to_string(TimexAnchor value) noexcept { return name_of(kAnchors, value); }
std::optional<TimexAnchor> parse_timex_anchor(std::string_view name) noexcept { return find_enum<TimexAnchor>(kAnchors, name); }
std::string_view to_string(Qualifier value) noexcept { return name_of(kQualifiers, value); }
std::optional<Qualifier> parse_qualifier(std::string_view name) noexcept { return find_enum<Qualifier>(kQualifiers, name); }
std::string_view to_string(EntityKind value) noexcept { return name_of(kEntityKinds, value); }
std::optional<EntityKind> parse_entity_kind(std::string_view name) noexcept { return find_enum<EntityKind>(kEntityKinds, name); }
std::string_view to_string(Stance value) noexcept { return name_of(kStances, value); }
std::optional<Stance> parse_stance(std::string_view name) noexcept { return find_enum<Stance>(kStances, name); }
std::string_view to_string(MediumKind value) noexcept { return name_of(kMediumKinds, value); }
std::optional<MediumKind> parse_medium_kind(std::string_view name) noexcept { return find_enum<MediumKind>(kMediumKinds, name); }
std::string_view to_string(SpeechType value) noexcept { return name_of(kSpeechTypes, value); }
std::optional<SpeechType> parse_speech_type(std::string_view name) noexcept { return find_enum<SpeechType>(kSpeechTypes, name); }
std::string_view to_string(EventClass value) noexcept { return name_of(kEventClasses, value); }
std::optional<EventClass> parse_event_class(std::string_view name) noexcept { return find_enum<EventClass>(kEventClasses, name); }
std::string_view to_string(Factuality value) noexcept { return name_of(kFactualities, value); }
std::optional<Factuality> parse_factuality(std::string_view name) noexcept { return find_enum<Factuality>(kFactualities, name); }
std::string_view to_string(CopyRelation value) noexcept { return name_of(kCopyRelations, value); }
std::optional<CopyRelation> parse_copy_relation(std::string_view name) noexcept { return find_enum<CopyRelation>(kCopyRelations, name); }
std::string_view to_string(FindingKind value) noexcept { return name_of(kFindingKinds, value); }
std::optional<FindingKind> parse_finding_kind(std::string_view name) noexcept { return find_enum<FindingKind>(kFindingKinds, name); }

std::string_view copy_group(CopyRelation relation) noexcept {
  switch (relation) {
    case CopyRelation::kMerged: return "partial";
    case CopyRelation::kUpdated: return "update";
    case CopyRelation::kQuotes: return "quotes";
    case CopyRelation::kSame: case CopyRelation::kCut: case CopyRelation::kWire: case CopyRelation::kReworded: break;
  }
  return "copy";
}

}  // namespace dateline::model
