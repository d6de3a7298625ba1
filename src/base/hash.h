// Names for content: SHA-256 where the name is stored or shown, a fast 64-bit mix where it only has to spread.
//
// All but table_hash are functions of the bytes alone, the same on every machine and in every release, because stored identities
// (article, event, topic) and the order of ingestion's irrelevance rest on them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
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

// hash64 byte by byte, for bytes that need not be laid down first: mix64 of what the last step gives.
inline constexpr std::uint64_t kHashStart = 0xcbf29ce484222325ULL;
[[nodiscard]] constexpr std::uint64_t hash_step(std::uint64_t h, char c) noexcept { return (h ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL; }

[[nodiscard]] constexpr std::uint64_t hash64(std::string_view bytes, std::uint64_t seed = 0) noexcept {
  std::uint64_t h = kHashStart ^ seed;
  for (const char c : bytes) h = hash_step(h, c);
  return mix64(h);
}

// Spreads short words over a table in memory, eight bytes a step. In the byte order of the machine: for nothing that outlives a build.
[[nodiscard]] inline std::uint64_t table_hash(std::string_view bytes) noexcept {
  constexpr std::uint64_t kFactor = 0x9e3779b97f4a7c15ULL;
  const auto load = [](const char* from, std::size_t size) noexcept {
    std::uint64_t out = 0;
    std::memcpy(&out, from, size);
    return out;
  };
  const char* at = bytes.data();
  std::size_t left = bytes.size();
  std::uint64_t h = left * kFactor;
  for (; left >= 8; at += 8, left -= 8) {
    h = (h ^ load(at, 8)) * kFactor;
    h ^= h >> 32U;
  }
  std::uint64_t last = 0;
  if (left >= 4) {
    last = load(at, 4) | (load(at + left - 4, 4) << 32U);
  } else if (left > 0) {
    last = load(at, 1) | (load(at + left / 2, 1) << 8U) | (load(at + left - 1, 1) << 16U);
  }
  h = (h ^ last) * kFactor;
  h ^= h >> 29U;
  h *= 0xbf58476d1ce4e5b9ULL;
  return h ^ (h >> 32U);
}

// The first 12 hex digits of the SHA-256: the short, stable ids that people see ("e1f09c22a7b3").
[[nodiscard]] std::string short_id(std::string_view bytes);

}  // namespace dateline::base
