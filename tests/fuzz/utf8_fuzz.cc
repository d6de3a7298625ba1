// Any bytes: decoded to valid UTF-8 with offsets inside the input, or refused.
#include <cstdint>
#include <cstdlib>
#include <string>

#include "ingest/decode.h"
#include "text/utf8.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  for (const char* declared : {"", "shift_jis", "windows-1251", "gb18030"}) {
    const auto out = dateline::ingest::decode_text(bytes, declared);
    if (!out) continue;
    if (dateline::text::find_invalid_utf8(out->text)) std::abort();
    std::uint64_t before = 0;
    for (std::size_t at = 0; at <= out->text.size(); ++at) {
      const std::uint64_t raw = out->offsets.to_raw(at);
      if (raw < before || raw > bytes.size()) std::abort();
      before = raw;
    }
  }
  return 0;
}
