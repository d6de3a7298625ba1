// A half-open byte range [begin, end) in the stored UTF-8 text of one article: the only form of evidence.
//
// Stored values keep spans, never string_view, so that they outlive the text they were read from. Both ends stand on
// code-point boundaries. 32 bits are enough: the reader refuses articles over 64 MiB.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace dateline::text {

struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  [[nodiscard]] constexpr bool empty() const noexcept { return begin >= end; }
  [[nodiscard]] constexpr std::uint32_t size() const noexcept { return end - begin; }
  [[nodiscard]] constexpr bool contains(const Span& other) const noexcept { return begin <= other.begin && other.end <= end; }
  [[nodiscard]] constexpr bool overlaps(const Span& other) const noexcept { return begin < other.end && other.begin < end; }

  friend constexpr bool operator==(const Span&, const Span&) = default;
  friend constexpr auto operator<=>(const Span&, const Span&) = default;
};

using Spans = std::vector<Span>;

// The text of a span; a span that reaches past the end gives what there is.
[[nodiscard]] constexpr std::string_view slice(std::string_view text, const Span& span) noexcept {
  if (span.begin >= text.size() || span.empty()) return {};
  return text.substr(span.begin, span.size());
}

}  // namespace dateline::text
