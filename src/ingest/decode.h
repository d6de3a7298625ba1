// Which characters do these bytes mean? The one place where foreign encodings become UTF-8.
//
// Valid UTF-8 is taken as it is, whatever is declared: declarations lie more often than valid UTF-8 does. Otherwise a byte order mark, the
// declared encoding, and last Windows-1252 are tried. Nothing is dropped silently: `replaced` counts U+FFFD, `note` says what was done. OffsetMap leads
// every byte of the result back to the input.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace dateline::ingest {

// Places in decoded text to places in the input. Between two knots both run byte by byte; without knots they are the same.
class OffsetMap {
 public:
  // The input offset from which the byte at `decoded` was made.
  [[nodiscard]] std::uint64_t to_raw(std::uint64_t decoded) const noexcept;
  // From `decoded` on, the text comes from `raw`. Called with rising offsets.
  void add(std::uint64_t decoded, std::uint64_t raw);
  [[nodiscard]] bool is_identity() const noexcept { return knots_.empty(); }

 private:
  struct Knot {
    std::uint64_t decoded;
    std::uint64_t raw;
  };
  std::vector<Knot> knots_;
};

struct Decoded {
  std::string text;
  std::uint64_t replaced = 0;  // U+FFFD put in for bytes without a meaning, and NUL made a blank
  std::string note;            // empty when nothing had to be done
  OffsetMap offsets;
};

// Control characters that no text has.
[[nodiscard]] bool looks_binary(std::string_view head) noexcept;

// `declared`: the name an HTTP header, XML declaration or meta element gives; may be empty or nonsense.
[[nodiscard]] base::Result<Decoded> decode_text(std::string bytes, std::string_view declared = {});

// Valid UTF-8 from text that nearly is, for values out of libraries that let broken character references through.
[[nodiscard]] std::string valid_utf8(std::string text);

}  // namespace dateline::ingest
