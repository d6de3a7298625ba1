#include "text/bare.h"

#include <utf8proc.h>

#include "text/utf8.h"

namespace dateline::text {

void bare_into(std::string_view word, std::string& out) {
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint c = decode_at(word, at);
    at += c.size;
    if (c.value < 0x80) {
      out += static_cast<char>(c.value >= 'A' && c.value <= 'Z' ? c.value + 32 : c.value);
      continue;
    }
    utf8proc_int32_t parts[8];
    int boundary = 0;
    const auto options = static_cast<utf8proc_option_t>(UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK |
                                                        UTF8PROC_IGNORE);
    const auto n = utf8proc_decompose_char(static_cast<utf8proc_int32_t>(c.value), parts, 8, options, &boundary);
    if (n < 0 || n > 8) {
      append_utf8(out, c.value);
      continue;
    }
    for (int i = 0; i < n; ++i) {
      switch (parts[i]) {  // letters that Unicode does not take apart
        case 0x142: out += 'l'; break;    // ł
        case 0xF8: out += 'o'; break;     // ø
        case 0x111: out += 'd'; break;    // đ
        case 0x131: out += 'i'; break;    // ı
        case 0xE6: out += "ae"; break;    // æ
        case 0x153: out += "oe"; break;   // œ
        case 0xFE: out += "th"; break;    // þ
        case 0xF0: out += 'd'; break;     // ð
        default: append_utf8(out, static_cast<char32_t>(parts[i]));
      }
    }
  }
}

}  // namespace dateline::text
