// Is this UTF-8, and which code points stand in it? Checked once where bytes enter; the rest of the program trusts it.
//
// Rules: Unicode 15, table 3-7 (no surrogates, no overlong forms, nothing above U+10FFFF).
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dateline::text {

// Offset of the first byte that is not part of valid UTF-8; nullopt if all is.
[[nodiscard]] std::optional<std::size_t> find_invalid_utf8(std::string_view bytes) noexcept;

struct CodePoint {
  char32_t value = 0;
  std::uint32_t size = 0;  // bytes, 1–4
};

// The code point at `at` of valid UTF-8; at < bytes.size(). Invalid bytes come out as U+FFFD of size 1, so a loop always ends.
[[nodiscard]] CodePoint decode_at(std::string_view bytes, std::size_t at) noexcept;

void append_utf8(std::string& out, char32_t code_point);

[[nodiscard]] bool is_letter(char32_t code_point) noexcept;  // letters and combining marks
[[nodiscard]] bool is_upper(char32_t code_point) noexcept;
[[nodiscard]] char32_t to_lower(char32_t code_point) noexcept;  // simple mapping, never changes the number of code points

// Lower-cased, with U+2019 as "'" and soft hyphens dropped: the form in which words are looked up. ß stays ß.
void fold_into(std::string_view word, std::string& out);
[[nodiscard]] std::string fold(std::string_view word);

}  // namespace dateline::text
