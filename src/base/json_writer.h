// Writes JSON text straight into a string: the hot path of `extract` and of every ndjson answer.
//
// A document library would build a tree first; this one appends and keeps only a comma flag per open level. It writes
// one line (no blanks, no newlines), escapes control characters, and escapes bidirectional controls and U+2028/9 as \uXXXX so
// that a terminal or a page that shows the line cannot be reordered by it. Text must be valid UTF-8.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::base {

class JsonWriter {
 public:
  explicit JsonWriter(std::string& out) : out_(out) {}

  JsonWriter& begin_object();
  JsonWriter& end_object();
  JsonWriter& begin_array();
  JsonWriter& end_array();
  JsonWriter& key(std::string_view name);
  JsonWriter& value(std::string_view text);
  JsonWriter& value(const char* text) { return value(std::string_view(text)); }
  JsonWriter& value(bool truth);
  JsonWriter& value(std::int64_t number);
  JsonWriter& value(std::uint64_t number);
  JsonWriter& value(int number) { return value(static_cast<std::int64_t>(number)); }
  JsonWriter& value(unsigned number) { return value(static_cast<std::uint64_t>(number)); }
  // Shortest text that reads back as the same number; whole numbers without ".0". NaN and infinities become null.
  JsonWriter& value(double number);
  JsonWriter& null();
  // JSON made elsewhere, taken as it is.
  JsonWriter& raw(std::string_view json);

  template <typename T>
  JsonWriter& member(std::string_view name, const T& content) {
    key(name);
    return value(content);
  }

 private:
  void separate();

  std::string& out_;
  std::vector<bool> has_items_;
  bool after_key_ = false;
};

// The text between the quotation marks of a JSON string.
void append_json_escaped(std::string& out, std::string_view text);

}  // namespace dateline::base
