#include "store/item_lists.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "base/error.h"
#include "base/json_writer.h"
#include "text/utf8.h"

namespace dateline::store {
namespace {

void append_number(std::string& out, std::uint32_t number) {
  std::array<char, 10> digits;
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
  out.append(digits.data(), end);
}

class ListReader {
 public:
  explicit ListReader(std::string_view json) : rest_(json) {}

  [[nodiscard]] bool take(std::string_view mark) {
    if (rest_.substr(0, mark.size()) != mark) return false;
    rest_.remove_prefix(mark.size());
    return true;
  }
  void expect(std::string_view mark) {
    if (!take(mark)) give_up();
  }
  [[nodiscard]] std::uint32_t number() {
    std::uint32_t out = 0;
    const auto [end, error] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), out);
    if (error != std::errc()) give_up();
    rest_.remove_prefix(static_cast<std::size_t>(end - rest_.data()));
    return out;
  }
  [[nodiscard]] std::string word() {
    expect("\"");
    std::string out;
    for (;;) {
      const std::size_t plain = rest_.find_first_of("\"\\");
      if (plain == std::string_view::npos) give_up();
      out += rest_.substr(0, plain);
      const bool done = rest_[plain] == '"';
      rest_.remove_prefix(plain + 1);
      if (done) return out;
      escaped(out);
    }
  }
  // The end of the list and of everything.
  void finish() {
    expect("]");
    if (!rest_.empty()) give_up();
  }
  // item() for each of the list's items.
  template <typename Item>
  void all(const Item& item) {
    expect("[");
    if (rest_ != "]") {
      do {
        item();
      } while (take(","));
    }
    finish();
  }

 private:
  [[noreturn]] static void give_up() {
    throw base::DatabaseError(
        "cannot read the database: it holds a list that this program did not write; run: dateline db check");
  }
  void escaped(std::string& out) {
    if (rest_.empty()) give_up();
    const char mark = rest_.front();
    rest_.remove_prefix(1);
    switch (mark) {
      case '"':
      case '\\':
      case '/':
        out += mark;
        return;
      case 'b':
        out += '\b';
        return;
      case 'f':
        out += '\f';
        return;
      case 'n':
        out += '\n';
        return;
      case 'r':
        out += '\r';
        return;
      case 't':
        out += '\t';
        return;
      case 'u':
        break;
      default:
        give_up();
    }
    // Characters that nobody sees are written like this; all of them need one code unit.
    std::uint16_t code = 0;
    const auto [end, error] =
        std::from_chars(rest_.data(), rest_.data() + std::min<std::size_t>(4, rest_.size()), code, 16);
    if (error != std::errc() || end != rest_.data() + 4 || (code >= 0xD800 && code < 0xE000)) give_up();
    rest_.remove_prefix(4);
    text::append_utf8(out, code);
  }

  std::string_view rest_;
};

}  // namespace

void write_list(std::string& out, const text::Spans& spans) {
  out = '[';
  for (const text::Span& span : spans) {
    out += out.size() == 1 ? "[" : ",[";
    append_number(out, span.begin);
    out += ',';
    append_number(out, span.end);
    out += ']';
  }
  out += ']';
}

void write_list(std::string& out, const std::vector<std::uint32_t>& places) {
  out = '[';
  for (const std::uint32_t place : places) {
    if (out.size() != 1) out += ',';
    append_number(out, place);
  }
  out += ']';
}

void write_list(std::string& out, const std::vector<model::Actor>& actors) {
  out = '[';
  for (const model::Actor& actor : actors) {
    out += out.size() == 1 ? "{\"name\":\"" : ",{\"name\":\"";
    base::append_json_escaped(out, actor.name);
    out += "\",\"role\":\"";
    base::append_json_escaped(out, actor.role);
    out += "\",\"key\":\"";
    base::append_json_escaped(out, actor.key);
    out += "\",\"begin\":";
    append_number(out, actor.mention.begin);
    out += ",\"end\":";
    append_number(out, actor.mention.end);
    out += '}';
  }
  out += ']';
}

text::Spans read_spans(std::string_view json) {
  text::Spans out;
  ListReader list(json);
  list.all([&] {
    text::Span span;
    list.expect("[");
    span.begin = list.number();
    list.expect(",");
    span.end = list.number();
    list.expect("]");
    out.push_back(span);
  });
  return out;
}

std::vector<std::uint32_t> read_places(std::string_view json) {
  std::vector<std::uint32_t> out;
  ListReader list(json);
  list.all([&] { out.push_back(list.number()); });
  return out;
}

std::vector<model::Actor> read_actors(std::string_view json) {
  std::vector<model::Actor> out;
  ListReader list(json);
  list.all([&] {
    model::Actor actor;
    list.expect("{\"name\":");
    actor.name = list.word();
    list.expect(",\"role\":");
    actor.role = list.word();
    list.expect(",\"key\":");
    actor.key = list.word();
    list.expect(",\"begin\":");
    actor.mention.begin = list.number();
    list.expect(",\"end\":");
    actor.mention.end = list.number();
    list.expect("}");
    out.push_back(std::move(actor));
  });
  return out;
}

}  // namespace dateline::store
