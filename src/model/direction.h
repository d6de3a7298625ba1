// Does what is told look back or ahead? The text says so, or a person does for a whole run ("this feed announces, it does not report").
#pragma once

#include <string_view>

namespace dateline::model {

// kPresent: told in the present tense, which for a day to be chosen means ahead, for "today" means these days.
enum class Direction { kUnknown, kPast, kPresent, kFuture };

// What a person can say: "past", "future"; everything else is kUnknown.
[[nodiscard]] constexpr Direction parse_direction(std::string_view word) noexcept {
  return word == "past" ? Direction::kPast : word == "future" ? Direction::kFuture : Direction::kUnknown;
}

}  // namespace dateline::model
