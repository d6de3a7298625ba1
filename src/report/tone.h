// Colours of words that judge: what denies and contradicts is red, what confirms and agrees green, what doubts and differs yellow, what is still to come blue,
// what stands alone faint. The words are always printed; colour is never the only sign.
#pragma once

#include <string_view>

namespace dateline::report {

// The terminal's code for a stance, a finding or the status of an event; empty for words without a colour.
[[nodiscard]] std::string_view tone_of(std::string_view word) noexcept;

inline constexpr std::string_view kBold = "\x1b[1m";
inline constexpr std::string_view kFaint = "\x1b[2m";
inline constexpr std::string_view kPlain = "\x1b[0m";

}  // namespace dateline::report
