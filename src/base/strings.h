// Small ASCII helpers shared by readers of files and command lines. Bytes above 127 pass through untouched.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dateline::base {

[[nodiscard]] constexpr bool is_space(char c) noexcept {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}
[[nodiscard]] constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

// Without white space at either end; a view of the argument.
[[nodiscard]] constexpr std::string_view trim(std::string_view s) noexcept {
  while (!s.empty() && is_space(s.front())) s.remove_prefix(1);
  while (!s.empty() && is_space(s.back())) s.remove_suffix(1);
  return s;
}

// Parts between separators, not trimmed; "" gives one empty part.
[[nodiscard]] std::vector<std::string_view> split(std::string_view s, char separator);

// ASCII letters only.
[[nodiscard]] std::string ascii_lower(std::string_view s);

}  // namespace dateline::base
