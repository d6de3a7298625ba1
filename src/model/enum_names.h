// One table per enumeration: the words that code, database, records and command line share.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace dateline::model {

// The enumerator with this name; names stand in the order of the enumerators, from 0.
template <typename Enum, std::size_t N>
[[nodiscard]] constexpr std::optional<Enum> find_enum(const std::array<std::string_view, N>& names, std::string_view name) noexcept {
  for (std::size_t i = 0; i < N; ++i) {
    if (names[i] == name) return static_cast<Enum>(i);
  }
  return std::nullopt;
}

}  // namespace dateline::model
