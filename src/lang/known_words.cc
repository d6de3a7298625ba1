#include "lang/known_words.h"

#include <cstddef>
#include <cstring>

namespace dateline::lang {
namespace {

constexpr std::size_t kWidth = sizeof(std::uint32_t);

std::uint32_t read(std::string_view bytes, std::size_t at) noexcept {
  std::uint32_t out = 0;
  if (at + kWidth <= bytes.size()) std::memcpy(&out, bytes.data() + at, kWidth);
  return out;
}

}  // namespace

KnownWords::KnownWords(std::string_view bytes) noexcept : bytes_(bytes), slots_(read(bytes, 0)) {}

bool KnownWords::contains(std::string_view folded, std::uint64_t hash) const noexcept {
  if (slots_ == 0 || folded.empty()) return false;
  const std::size_t pool = kWidth * (1 + std::size_t{slots_});
  for (std::size_t slot = hash & (slots_ - 1);; slot = (slot + 1) & (slots_ - 1)) {
    const std::uint32_t begin = read(bytes_, kWidth * (1 + slot));
    if (begin == 0) return false;
    const std::string_view rest = bytes_.substr(pool + begin - 1);
    if (rest.size() > folded.size() && rest[folded.size()] == '\0' && rest.substr(0, folded.size()) == folded) return true;
  }
}

}  // namespace dateline::lang
