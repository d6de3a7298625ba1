// Names for content: SHA-256 where the name is stored or shown, a fast 64-bit mix where it only has to spread.
//
// Both are functions of the bytes alone, the same on every machine and in every release, because stored identities
// (article, event, topic) and the order of ingestion's irrelevance rest on them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace dateline::base {

// 64 lower-case hex digits.
[[nodiscard]] std::string sha256_hex(std::string_view bytes);

// FNV-1a followed by a finalising mix (MurmurHash3's fmix64). Not for hostile collisions that matter.
[[nodiscard]] constexpr std::uint64_t mix64(std::uint64_t h) noexcept {
  h ^= h >> 33U;
  h *= 0xff51afd7ed558ccdULL;
  h ^= h >> 33U;
  h *= 0xc4ceb9fe1a85ec53ULL;
  h ^= h >> 33U;
  return h;
}

[[nodiscard]] constexpr std::uint64_t hash64(std::string_view bytes, std::uint64_t seed = 0) noexcept {
  std::uint64_t h = 0xcbf29ce484222325ULL ^ seed;
  for (const char c : bytes) {
    h ^= static_cast<unsigned char>(c);
    h *= 0x100000001b3ULL;
  }
  return mix64(h);
}

// The first 12 hex digits of the SHA-256: the short, stable ids that people see ("e1f09c22a7b3").
[[nodiscard]] std::string short_id(std::string_view bytes);

}  // namespace dateline::base
