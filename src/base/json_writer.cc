#include "base/json_writer.h"

#include <array>
#include <charconv>
#include <cmath>

namespace dateline::base {
namespace {

constexpr char kHex[] = "0123456789abcdef";

void append_u_escape(std::string& out, unsigned code_point) {
  out += "\\u";
  for (int shift = 12; shift >= 0; shift -= 4) out += kHex[(code_point >> static_cast<unsigned>(shift)) & 15U];
}

// U+200E/F, U+2028–202E, U+2066–2069: three bytes E2 80 xx or E2 81 xx. Zero if the bytes are something else.
unsigned hidden_control(std::string_view text, std::size_t at) {
  if (at + 2 >= text.size() || text[at] != '\xE2') return 0;
  const auto second = static_cast<unsigned char>(text[at + 1]);
  const auto third = static_cast<unsigned char>(text[at + 2]);
  if (second == 0x80 && (third == 0x8E || third == 0x8F || (third >= 0xA8 && third <= 0xAE))) return 0x2000U + third - 0x80U;
  if (second == 0x81 && third >= 0xA6 && third <= 0xA9) return 0x2040U + third - 0x80U;
  return 0;
}

}  // namespace

void append_json_escaped(std::string& out, std::string_view text) {
  std::size_t plain_from = 0;
  const auto flush = [&](std::size_t to) { out.append(text, plain_from, to - plain_from); };
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto c = static_cast<unsigned char>(text[i]);
    if (c >= 0x20 && c != '"' && c != '\\' && c != 0xE2 && c != 0x7F && c != 0xC2) continue;
    if (c == 0xE2) {
      const unsigned hidden = hidden_control(text, i);
      if (hidden == 0) continue;
      flush(i);
      append_u_escape(out, hidden);
      i += 2;
      plain_from = i + 1;
      continue;
    }
    if (c == 0xC2) {  // C1 controls U+0080–009F
      if (i + 1 >= text.size() || static_cast<unsigned char>(text[i + 1]) >= 0xA0) continue;
      flush(i);
      append_u_escape(out, static_cast<unsigned char>(text[i + 1]));
      plain_from = ++i + 1;
      continue;
    }
    flush(i);
    switch (c) {
      case '"': out += "\\\""; break;
      case '\\': out += "\\\\"; break;
      case '\n': out += "\\n"; break;
      case '\r': out += "\\r"; break;
      case '\t': out += "\\t"; break;
      default: append_u_escape(out, c);
    }
    plain_from = i + 1;
  }
  flush(text.size());
}

void JsonWriter::separate() {
  if (after_key_) {
    after_key_ = false;
    return;
  }
  if (has_items_.empty()) return;
  if (has_items_.back()) out_ += ',';
  has_items_.back() = true;
}

JsonWriter& JsonWriter::begin_object() {
  separate();
  out_ += '{';
  has_items_.push_back(false);
  return *this;
}

JsonWriter& JsonWriter::end_object() {
  has_items_.pop_back();
  out_ += '}';
  return *this;
}

JsonWriter& JsonWriter::begin_array() {
  separate();
  out_ += '[';
  has_items_.push_back(false);
  return *this;
}

JsonWriter& JsonWriter::end_array() {
  has_items_.pop_back();
  out_ += ']';
  return *this;
}

JsonWriter& JsonWriter::key(std::string_view name) {
  separate();
  out_ += '"';
  append_json_escaped(out_, name);
  out_ += "\":";
  after_key_ = true;
  return *this;
}

JsonWriter& JsonWriter::value(std::string_view text) {
  separate();
  out_ += '"';
  append_json_escaped(out_, text);
  out_ += '"';
  return *this;
}

JsonWriter& JsonWriter::value(bool truth) { return raw(truth ? "true" : "false"); }

JsonWriter& JsonWriter::value(std::int64_t number) {
  std::array<char, 24> digits;
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
  return raw({digits.data(), static_cast<std::size_t>(end - digits.data())});
}

JsonWriter& JsonWriter::value(std::uint64_t number) {
  std::array<char, 24> digits;
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
  return raw({digits.data(), static_cast<std::size_t>(end - digits.data())});
}

JsonWriter& JsonWriter::value(double number) {
  if (!std::isfinite(number)) return null();
  if (number == std::floor(number) && std::fabs(number) < 9e15) return value(static_cast<std::int64_t>(number));
  std::array<char, 40> digits;
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
  return raw({digits.data(), static_cast<std::size_t>(end - digits.data())});
}

JsonWriter& JsonWriter::null() { return raw("null"); }

JsonWriter& JsonWriter::raw(std::string_view json) {
  separate();
  out_ += json;
  return *this;
}

}  // namespace dateline::base
