// A word's subject matter as a number made from "what kind: which", so that words of different languages can be the same.
//
// "entity" + "country:KP", "concept" + "soldiers", "stem" + "de:graben". 0 is never a feature.
#pragma once

#include <cstdint>
#include <string_view>

#include "base/hash.h"

namespace dateline::compare {

using Feature = std::uint64_t;

[[nodiscard]] constexpr Feature make_feature(std::string_view kind, std::string_view name) noexcept {
  return base::hash64(name, base::hash64(kind)) | 1U;
}

}  // namespace dateline::compare
