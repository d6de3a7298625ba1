#include "ingest/decode.h"

#include <iconv.h>
#include <simdjson.h>

#include <algorithm>
#include <array>
#include <cerrno>

#include "base/strings.h"
#include "ingest/problem.h"
#include "text/utf8.h"

namespace dateline::ingest {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

// Windows-1252 0x80–0x9F (the WHATWG index); the five holes stay C1 controls there and become U+FFFD here.
constexpr std::array<char16_t, 32> kWindows1252 = {
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178};

struct Builder {
  Decoded out;

  void add(char32_t code_point, std::uint64_t raw_begin, std::uint64_t raw_size) {
    if (code_point == 0) {
      code_point = ' ';
      ++out.replaced;
    }
    if (code_point == kReplacement) ++out.replaced;
    const std::size_t before = out.text.size();
    text::append_utf8(out.text, code_point);
    if (out.text.size() - before != raw_size) out.offsets.add(out.text.size(), raw_begin + raw_size);
  }
};

// UTF-8 with some damage: what is valid stays, what is not becomes U+FFFD.
Decoded repair_utf8(std::string_view bytes) {
  Builder builder;
  std::size_t at = 0;
  if (bytes.starts_with("\xEF\xBB\xBF")) builder.out.offsets.add(0, at = 3);
  while (at < bytes.size()) {
    const std::size_t clean = text::find_invalid_utf8(bytes.substr(at)).value_or(bytes.size() - at);
    builder.out.text.append(bytes.substr(at, clean));
    at += clean;
    if (at < bytes.size()) builder.add(kReplacement, at++, 1);
  }
  return std::move(builder.out);
}

Decoded decode_windows_1252(std::string_view bytes) {
  Builder builder;
  builder.out.text.reserve(bytes.size() + bytes.size() / 16);
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    const auto byte = static_cast<unsigned char>(bytes[at]);
    char32_t code_point = byte;
    if (byte >= 0x80 && byte < 0xA0) code_point = kWindows1252[byte - 0x80U] == 0 ? kReplacement : kWindows1252[byte - 0x80U];
    builder.add(code_point, at, 1);
  }
  return std::move(builder.out);
}

Decoded decode_utf16(std::string_view bytes, bool big_endian, std::size_t begin) {
  Builder builder;
  builder.out.offsets.add(0, begin);
  const auto unit = [&](std::size_t at) {
    const auto a = static_cast<unsigned char>(bytes[at]);
    const auto b = static_cast<unsigned char>(bytes[at + 1]);
    return static_cast<char32_t>(big_endian ? (a << 8) | b : (b << 8) | a);
  };
  std::size_t at = begin;
  while (at + 1 < bytes.size()) {
    const char32_t first = unit(at);
    if (first >= 0xD800 && first < 0xDC00 && at + 3 < bytes.size() && unit(at + 2) >= 0xDC00 && unit(at + 2) < 0xE000) {
      builder.add(0x10000 + ((first - 0xD800) << 10) + (unit(at + 2) - 0xDC00), at, 4);
      at += 4;
      continue;
    }
    builder.add(first >= 0xD800 && first < 0xE000 ? kReplacement : first, at, 2);
    at += 2;
  }
  if (at < bytes.size()) builder.add(kReplacement, at, 1);
  return std::move(builder.out);
}

// Any other encoding the C library knows, one character at a time so that offsets are kept. nullopt when it knows no such name.
std::optional<Decoded> decode_with_iconv(std::string_view bytes, const std::string& name) {
  const iconv_t converter = iconv_open("UTF-8", name.c_str());
  if (converter == reinterpret_cast<iconv_t>(-1)) return std::nullopt;
  Builder builder;
  std::size_t at = 0;
  while (at < bytes.size()) {
    if (static_cast<unsigned char>(bytes[at]) < 0x80 && bytes[at] != 0x1b && bytes[at] != 0) {
      builder.out.text.push_back(bytes[at++]);  // every encoding accepted below keeps ASCII
      continue;
    }
    std::array<char, 16> to{};
    std::size_t used = 0;
    for (std::size_t length = 1; length <= 4 && at + length <= bytes.size(); ++length) {
      char* in = const_cast<char*>(bytes.data() + at);  // iconv does not write to it
      std::size_t in_left = length;
      char* out = to.data();
      std::size_t out_left = to.size();
      iconv(converter, nullptr, nullptr, nullptr, nullptr);
      if (iconv(converter, &in, &in_left, &out, &out_left) != static_cast<std::size_t>(-1) && in_left == 0 && out_left < to.size()) {
        used = length;
        const std::string_view made(to.data(), to.size() - out_left);
        builder.out.text.append(made);
        if (made.size() != used) builder.out.offsets.add(builder.out.text.size(), at + used);
        break;
      }
      if (errno != EINVAL) break;  // EINVAL: the character is not complete yet
    }
    if (used == 0) {
      builder.add(kReplacement, at, 1);
      used = 1;
    }
    at += used;
  }
  iconv_close(converter);
  return std::move(builder.out);
}

// Encodings that keep ASCII and are seen on news sites; UTF-7 and the ISO-2022 family can smuggle tags and stay out.
bool is_accepted(std::string_view name) {
  static constexpr std::array<std::string_view, 11> kPrefixes = {"iso-8859-", "iso8859-", "windows-125", "cp125",  "koi8-", "shift_jis",
                                                                 "euc-",      "gb",       "big5",        "windows-874", "macintosh"};
  return std::any_of(kPrefixes.begin(), kPrefixes.end(), [&](std::string_view prefix) { return name.starts_with(prefix); });
}

bool is_latin1(std::string_view name) {
  return name == "iso-8859-1" || name == "iso8859-1" || name == "latin1" || name == "windows-1252" || name == "cp1252" || name == "us-ascii" || name == "ascii";
}

// The vectorised check: nearly all input is valid, and pages are large.
bool is_utf8(std::string_view bytes) { return simdjson::validate_utf8(bytes.data(), bytes.size()); }

struct Damage {
  std::size_t multibyte = 0;  // valid sequences of two and more bytes
  std::size_t invalid = 0;    // bytes outside any sequence
};

Damage count_damage(std::string_view bytes) {
  Damage out;
  std::size_t at = 0;
  while (at < bytes.size()) {
    if (static_cast<unsigned char>(bytes[at]) < 0x80) {
      ++at;
      continue;
    }
    const text::CodePoint code_point = text::decode_at(bytes, at);
    code_point.size == 1 ? ++out.invalid : ++out.multibyte;
    at += code_point.size;
  }
  return out;
}

// UTF-16 without a mark: in German and English text every other byte is zero.
std::optional<bool> utf16_without_mark(std::string_view bytes) {
  if (bytes.size() < 16 || bytes.size() % 2 != 0) return std::nullopt;
  const std::size_t end = std::min<std::size_t>(bytes.size(), 4096);
  std::size_t even = 0;
  std::size_t odd = 0;
  for (std::size_t at = 0; at + 1 < end; at += 2) {
    if (bytes[at] == 0) ++even;
    if (bytes[at + 1] == 0) ++odd;
  }
  const std::size_t units = end / 2;
  if (even * 10 > units * 8 && odd * 10 < units) return true;
  if (odd * 10 > units * 8 && even * 10 < units) return false;
  return std::nullopt;
}

}  // namespace

std::uint64_t OffsetMap::to_raw(std::uint64_t decoded) const noexcept {
  const auto after = std::upper_bound(knots_.begin(), knots_.end(), decoded, [](std::uint64_t at, const Knot& knot) { return at < knot.decoded; });
  const std::uint64_t raw = after == knots_.begin() ? decoded : (after - 1)->raw + (decoded - (after - 1)->decoded);
  // Inside a character that grew, the input runs out before the output does.
  return after != knots_.end() ? std::min(raw, after->raw) : raw;
}

void OffsetMap::add(std::uint64_t decoded, std::uint64_t raw) {
  if (!knots_.empty() && knots_.back().decoded == decoded) knots_.pop_back();
  knots_.push_back(Knot{decoded, raw});
}

bool looks_binary(std::string_view head) noexcept {
  if (head.starts_with("\xFF\xFE") || head.starts_with("\xFE\xFF") || utf16_without_mark(head)) return false;
  std::size_t control = 0;
  for (const char c : head) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte == 0) return true;
    if (byte < 0x20 && !base::is_space(c) && byte != 0x1b && byte != 0x08) ++control;
  }
  return control * 50 > head.size();  // a stray control character is dirt, one in fifty bytes is no text
}

base::Result<Decoded> decode_text(std::string bytes, std::string_view declared) {
  Decoded out;
  if (bytes.starts_with("\xEF\xBB\xBF") && is_utf8(bytes)) {
    bytes.erase(0, 3);
    out.text = std::move(bytes);
    out.offsets.add(0, 3);
  } else if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
    out = decode_utf16(bytes, bytes.starts_with("\xFE\xFF"), 2);
    out.note = "decoded from UTF-16";
  } else if (const auto big_endian = utf16_without_mark(bytes)) {
    out = decode_utf16(bytes, *big_endian, 0);
    out.note = "decoded from UTF-16";
  } else if (is_utf8(bytes)) {
    out.text = std::move(bytes);
  } else {
    const std::string name = base::ascii_lower(base::trim(declared));
    std::optional<Decoded> decoded;
    if (is_accepted(name) && !is_latin1(name)) {
      decoded = decode_with_iconv(bytes, name);
      if (decoded) decoded->note = "decoded from " + name;
    }
    if (!decoded) {
      const Damage damage = count_damage(bytes);
      if (damage.multibyte > damage.invalid) {
        decoded = repair_utf8(bytes);
        decoded->note = "invalid UTF-8 was replaced";
      } else {
        decoded = decode_windows_1252(bytes);
        decoded->note = "decoded from Windows-1252";
      }
    }
    out = std::move(*decoded);
  }
  // NUL ends strings in SQLite and in C; a blank keeps every offset.
  for (std::size_t at = out.text.find('\0'); at != std::string::npos; at = out.text.find('\0', at)) {
    out.text[at] = ' ';
    ++out.replaced;
  }
  if (out.replaced > 0) {
    if (out.note.empty()) out.note = "characters without a meaning were replaced";
    out.note += " (" + std::to_string(out.replaced) + " characters replaced)";
    // Text has a few bad bytes; when more than a tenth of it is unreadable, it is something else.
    if (out.replaced * 10 > out.text.size()) {
      return make_problem("not-text", "not text in any encoding that can be told");
    }
  }
  return out;
}

std::string valid_utf8(std::string text) { return is_utf8(text) ? std::move(text) : repair_utf8(text).text; }

}  // namespace dateline::ingest
