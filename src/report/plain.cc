#include "report/plain.h"

#include "base/strings.h"
#include "text/utf8.h"

namespace dateline::report {
namespace {

constexpr bool is_bidi_control(char32_t c) noexcept {
  return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

constexpr bool is_control(char32_t c) noexcept { return c < 0x20 || (c >= 0x7F && c < 0xA0); }

std::string clean(std::string_view text, bool one_line) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const text::CodePoint c = text::decode_at(text, i);
    const std::string_view bytes = text.substr(i, c.size);
    i += c.size;
    const bool space = (c.value < 0x80 && base::is_space(static_cast<char>(c.value))) || c.value == 0x2028 || c.value == 0x2029;
    if (one_line && space) {
      if (!out.empty() && out.back() != ' ') out += ' ';
    } else if (c.value == '\n' || c.value == '\t') {
      out += bytes;
    } else if (is_control(c.value) || (c.value == 0xFFFD && c.size == 1)) {
      text::append_utf8(out, 0xFFFD);
    } else if (!is_bidi_control(c.value)) {
      out += bytes;
    }
  }
  while (one_line && !out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

}  // namespace

std::string plain(std::string_view text) { return clean(text, false); }
std::string plain_line(std::string_view text) { return clean(text, true); }

}  // namespace dateline::report
