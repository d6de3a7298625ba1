#include <cstring>

#include "link/signature.h"

// Little-endian, fixed widths: u32 day (0x80000000 = unknown), u8 length of lang, lang, then three lists, each a u32 count and its items.
namespace dateline::link {
namespace {

constexpr std::uint32_t kNoDay = 0x80000000U;

template <typename Unsigned>
void put(std::string& out, Unsigned value) {
  for (std::size_t i = 0; i < sizeof(Unsigned); ++i) out += static_cast<char>(static_cast<unsigned char>(value >> (8 * i)));
}

class Reader {
 public:
  explicit Reader(std::string_view bytes) : bytes_(bytes) {}

  template <typename Unsigned>
  Unsigned get() {
    Unsigned value = 0;
    if (bytes_.size() < sizeof(Unsigned)) {
      ok_ = false;
      return value;
    }
    for (std::size_t i = 0; i < sizeof(Unsigned); ++i) {
      value = static_cast<Unsigned>(value | (static_cast<Unsigned>(static_cast<unsigned char>(bytes_[i])) << (8 * i)));
    }
    bytes_.remove_prefix(sizeof(Unsigned));
    return value;
  }
  std::string_view take(std::size_t n) {
    if (bytes_.size() < n) {
      ok_ = false;
      return {};
    }
    const std::string_view out = bytes_.substr(0, n);
    bytes_.remove_prefix(n);
    return out;
  }
  // A count that the remaining bytes can hold.
  std::size_t count(std::size_t item_size) {
    const std::size_t n = get<std::uint32_t>();
    if (n > bytes_.size() / item_size) ok_ = false;
    return ok_ ? n : 0;
  }
  [[nodiscard]] bool ok() const { return ok_; }
  [[nodiscard]] bool at_end() const { return bytes_.empty(); }

 private:
  std::string_view bytes_;
  bool ok_ = true;
};

}  // namespace

std::string pack_signature(const Signature& signature) {
  std::string out;
  put(out, signature.day ? static_cast<std::uint32_t>(*signature.day) : kNoDay);
  put(out, static_cast<std::uint8_t>(signature.lang.size()));
  out += signature.lang;
  for (const auto* keys : {&signature.words, &signature.shared}) {
    put(out, static_cast<std::uint32_t>(keys->size()));
    for (const Key& key : *keys) {
      put(out, key.id);
      put(out, key.weight);
    }
  }
  put(out, static_cast<std::uint32_t>(signature.index.size()));
  for (const std::uint64_t key : signature.index) put(out, key);
  return out;
}

std::optional<Signature> unpack_signature(std::string_view bytes) {
  Reader in(bytes);
  Signature out;
  if (const auto day = in.get<std::uint32_t>(); day != kNoDay) out.day = static_cast<int>(day);
  out.lang = std::string(in.take(in.get<std::uint8_t>()));
  for (auto* keys : {&out.words, &out.shared}) {
    const std::size_t n = in.count(12);
    keys->reserve(n);
    for (std::size_t i = 0; i < n; ++i) {
      const auto id = in.get<std::uint64_t>();
      keys->push_back({id, in.get<std::uint32_t>()});
    }
  }
  const std::size_t n = in.count(8);
  for (std::size_t i = 0; i < n; ++i) out.index.push_back(in.get<std::uint64_t>());
  if (!in.ok() || !in.at_end()) return std::nullopt;
  return out;
}

}  // namespace dateline::link
