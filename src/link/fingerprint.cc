#include "link/fingerprint.h"

#include <algorithm>
#include <string>

#include "base/hash.h"
#include "text/token.h"
#include "text/utf8.h"

namespace dateline::link {
namespace {

constexpr std::uint64_t kBase = 0x9e3779b97f4a7c15ULL;

bool joins_digits(const text::Token& mark) { return (mark.mark == '.' || mark.mark == ',') && !mark.space_before; }

// The hash of the folded word, in one pass where it is ASCII. `room` is used again and again.
std::uint64_t hash_folded(std::string_view word, std::string& room) {
  std::uint64_t h = base::kHashStart;
  for (const char c : word) {
    if (static_cast<unsigned char>(c) >= 0x80) {
      room.clear();
      text::fold_into(word, room);
      return base::hash64(room);
    }
    h = base::hash_step(h, c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c);
  }
  return base::mix64(h);
}

}  // namespace

std::vector<PrintedWord> printed_words(std::string_view text) { return printed_words(text, text::tokenise(text)); }

std::vector<PrintedWord> printed_words(std::string_view text, std::span<const text::Token> tokens) {
  std::vector<PrintedWord> out;
  out.reserve(tokens.size());
  std::string folded;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const text::Token& token = tokens[i];
    if (token.kind == text::TokenKind::kPunctuation) continue;
    PrintedWord word{0, token.span, token.kind == text::TokenKind::kNumber};
    if (word.number) {
      while (i + 2 < tokens.size() && joins_digits(tokens[i + 1]) && tokens[i + 2].kind == text::TokenKind::kNumber && !tokens[i + 2].space_before) {
        i += 2;
        word.span.end = tokens[i].span.end;
      }
    }
    word.hash = hash_folded(text::slice(text, word.span), folded);
    out.push_back(word);
  }
  return out;
}

std::vector<std::uint64_t> fingerprints(const std::vector<PrintedWord>& words) {
  std::vector<std::uint64_t> out;
  if (words.empty()) return out;
  const std::size_t shingle = std::min(kShingle, words.size());
  std::uint64_t top = 1;  // kBase^(shingle-1), to take the oldest word out again
  for (std::size_t i = 1; i < shingle; ++i) top *= kBase;
  std::vector<std::uint64_t> hashes;
  hashes.reserve(words.size());
  std::uint64_t rolling = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i >= shingle) rolling -= words[i - shingle].hash * top;
    rolling = rolling * kBase + words[i].hash;
    if (i + 1 >= shingle) hashes.push_back(base::mix64(rolling ^ shingle));
  }
  const std::size_t window = std::min(kWindow, hashes.size());
  std::size_t least = 0;
  for (std::size_t end = window; end <= hashes.size(); ++end) {
    const std::size_t begin = end - window;
    if (end == window || least < begin) {
      least = begin;
      for (std::size_t i = begin + 1; i < end; ++i) {
        if (hashes[i] <= hashes[least]) least = i;
      }
    } else if (hashes[end - 1] <= hashes[least]) {
      least = end - 1;
    } else {
      continue;
    }
    out.push_back(hashes[least]);
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

}  // namespace dateline::link
