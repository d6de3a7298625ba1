// Which listed ending does a word have? German compounds end in the word that says what they are; endings of derivation
// say that something is a noun.
//
// Built once. Suffixes that share their last bytes are neighbours, found by these bytes, so that a word with none of
// the endings costs one look.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dateline::extract {

class SuffixTable {
 public:
  // Folded; of two payloads for one suffix the one added first wins.
  void add(std::string_view suffix, std::uint32_t payload);
  // Call once after the last add().
  void build();
  // Payload of the longest listed suffix that leaves at least `least_rest` bytes before it.
  [[nodiscard]] std::optional<std::uint32_t> longest(std::string_view word, std::size_t least_rest) const noexcept {
    if (word.size() < shortest_ + least_rest) return std::nullopt;
    const Bucket* bucket = bucket_of(last_bytes(word));
    if (bucket == nullptr) return std::nullopt;
    return search(*bucket, word, least_rest);
  }
  [[nodiscard]] bool ends(std::string_view word, std::size_t least_rest = 0) const noexcept {
    return longest(word, least_rest).has_value();
  }

 private:
  static constexpr std::size_t kLooked = 4;  // bytes that a bucket's key holds, at most
  static constexpr std::size_t kNever = SIZE_MAX / 2;

  struct Bucket {
    std::uint32_t key = 0;
    std::uint32_t begin = 0;  // in reversed_; a bucket without suffixes is free
    std::uint32_t end = 0;
  };
  [[nodiscard]] std::uint32_t last_bytes(std::string_view word) const noexcept {
    std::uint32_t out = 0;
    for (std::size_t i = word.size() - looked_; i < word.size(); ++i)
      out = (out << 8U) | static_cast<unsigned char>(word[i]);
    return out;
  }
  [[nodiscard]] static std::size_t spread(std::uint32_t key) noexcept { return (key * 0x9E3779B1U) >> 8U; }
  [[nodiscard]] const Bucket* bucket_of(std::uint32_t key) const noexcept {
    for (std::size_t at = spread(key) & (buckets_.size() - 1);; at = (at + 1) & (buckets_.size() - 1)) {
      if (buckets_[at].begin == buckets_[at].end) return nullptr;
      if (buckets_[at].key == key) return &buckets_[at];
    }
  }
  [[nodiscard]] std::optional<std::uint32_t> search(const Bucket& bucket, std::string_view word,
                                                    std::size_t least_rest) const noexcept;

  std::vector<std::pair<std::string, std::uint32_t>> reversed_;  // sorted once built
  std::vector<Bucket> buckets_;                                  // open addressing, a power of two, at most half full
  std::size_t shortest_ = kNever;                                // bytes; a table without suffixes finds none
  std::size_t looked_ = 0;
};

}  // namespace dateline::extract
