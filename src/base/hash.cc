#include "base/hash.h"

// sha2.h of libmd expects the fixed-width types to be declared already.
#include <sys/types.h>

#include <sha2.h>

namespace dateline::base {

std::string sha256_hex(std::string_view bytes) {
  SHA2_CTX context;
  SHA256Init(&context);
  SHA256Update(&context, reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
  std::uint8_t digest[SHA256_DIGEST_LENGTH];
  SHA256Final(digest, &context);
  static constexpr char kHex[] = "0123456789abcdef";
  std::string out;
  out.reserve(2 * sizeof digest);
  for (const std::uint8_t byte : digest) {
    out += kHex[byte >> 4U];
    out += kHex[byte & 15U];
  }
  return out;
}

std::string short_id(std::string_view bytes) { return sha256_hex(bytes).substr(0, 12); }

}  // namespace dateline::base
