// Is this article about the same thing as that one? A signature is what one article brings to that question.
//
// Made from the article alone, never from counts over a corpus: then the likeness of two articles depends on these two only, no
// third article changes it, and neither order nor batches of ingestion can. What inverse document frequency would tell is told by form
// instead: names weigh more than words, long words more than short ones, the words every news text is full of (section [common-word] of the
// packs) nothing. On English news this loses under one point of B3 against idf over the whole collection.
//
// Two groups of keys. `words` serve two articles in one language. `shared` holds what survives translation: identities that extraction found
// (persons, organisations, countries, places, event types, counted concepts, days), bare spellings of names, numerals.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "lang/pack.h"
#include "link/article_view.h"
#include "text/token.h"

namespace dateline::link {

struct Key {
  std::uint64_t id = 0;      // hash of the feature
  std::uint32_t weight = 0;  // in 64ths, so that sums are exact and the same everywhere

  friend constexpr bool operator==(const Key&, const Key&) = default;
};

struct Signature {
  std::string lang;
  std::optional<int> day;    // publication, days since 1970-01-01; unknown days are near to none and far from none
  std::vector<Key> words;    // by id, at most kMaxKeys
  std::vector<Key> shared;   // by id, at most kMaxKeys
  std::vector<std::uint64_t> index;  // the keys it is found by, sorted

  friend bool operator==(const Signature&, const Signature&) = default;
};

inline constexpr std::size_t kMaxKeys = 192;

// Of the hashes that are keys.
inline constexpr std::uint64_t kWordSeed = 0x11;
inline constexpr std::uint64_t kSharedSeed = 0x22;

// Builds signatures; knows the packs' common words. Not for several threads at once.
class SignatureMaker {
 public:
  explicit SignatureMaker(std::span<const std::shared_ptr<const lang::Pack>> packs);
  ~SignatureMaker();

  // `tokens` are those of the article's text.
  [[nodiscard]] Signature make(const ArticleView& view, std::span<const text::Token> tokens);

 private:
  struct Language;
  std::map<std::string, std::unique_ptr<Language>, std::less<>> languages_;
};

// 0–1; symmetric. Days that lie more than a fortnight apart lower it by up to a quarter, never to nothing: stories reopen.
[[nodiscard]] double similarity(const Signature& a, const Signature& b) noexcept;

// The likeness of many articles to one: what `similarity` says, at a fraction of its cost for each that has little in common with it.
class LikenessTo {
 public:
  // Borrows it.
  explicit LikenessTo(const Signature& one);
  [[nodiscard]] double operator()(const Signature& other) const noexcept;

 private:
  // Keys of one kind, with a bit for each that most keys of others do not find set.
  struct Known {
    static constexpr std::size_t kBits = 4096;

    const std::vector<Key>* keys = nullptr;
    std::uint64_t norm = 0;
    std::array<std::uint64_t, kBits / 64> seen{};
    std::array<std::uint16_t, 256> first{};  // where the keys begin that have this topmost byte, which orders them

    void learn(const std::vector<Key>& of);
    [[nodiscard]] double cosine(const std::vector<Key>& other) const noexcept;
  };

  const Signature* one_;
  Known words_;
  Known shared_;
};

// Bytes for a column, and back; nullopt for bytes that no `pack` made.
[[nodiscard]] std::string pack_signature(const Signature& signature);
[[nodiscard]] std::optional<Signature> unpack_signature(std::string_view bytes);

}  // namespace dateline::link
