// A mention of a person, organisation, office, country, place, document or group, and who or what it is.
//
// `key` is the identity across spellings and languages: "person:volodymyr zelensky", "country:UA", "place:1871859" (GeoNames),
// "org:kr-defence-ministry", "office:US-foreign-minister". An empty key means: this text alone does not tell. Wrong merges are worse than
// missed ones, so a bare surname only takes a key that the same article established.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace dateline::model {

enum class EntityKind { kPerson, kOrganisation, kGovernment, kOffice, kCountry, kPlace, kDocument, kGroup, kUnnamed };
[[nodiscard]] std::string_view to_string(EntityKind kind) noexcept;  // "person", "organisation", …
[[nodiscard]] std::optional<EntityKind> parse_entity_kind(std::string_view name) noexcept;

struct Entity {
  EntityKind kind = EntityKind::kPerson;
  text::Span span;        // whole mention with office and title: "US-Außenminister Antony Blinken"
  text::Span name_span;   // the name alone; equals span where there is no more
  std::string name;       // display name in the article's language: "Antony Blinken"
  std::string key;        // identity, may be empty
  std::string office;     // "US-Außenminister", as printed; persons only
  std::string office_key; // "office:US-foreign-minister"
  std::string country;    // ISO 3166-1 alpha-2, where known
  std::int64_t geonames = 0;  // places
  bool pronoun = false;   // "er", "she", "der Minister": resolved from context
};

}  // namespace dateline::model
