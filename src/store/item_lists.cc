#include "store/item_lists.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "base/error.h"
#include "base/json_writer.h"
#include "text/utf8.h"

namespace dateline::store {
namespace {

template <typename Number>
void append_number(std::string& out, Number number) {
  std::array<char, 20> digits;
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
  out.append(digits.data(), end);
}

// `item` writes each of the list's items.
template <typename Items, typename Write>
void write_all(std::string& out, const Items& items, const Write& write) {
  out = '[';
  for (const auto& item : items) {
    if (out.size() != 1) out += ',';
    write(item);
  }
  out += ']';
}

// Without its closing bracket.
void append_item(std::string& out, const ItemRow& item) {
  out += '[';
  append_number(out, item.article);
  out += ',';
  append_number(out, item.seq);
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
  template <typename Number = std::uint32_t>
  [[nodiscard]] Number number() {
    Number out = 0;
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
  // Without its closing bracket.
  [[nodiscard]] ItemRow item() {
    ItemRow out;
    expect("[");
    out.article = number<std::int64_t>();
    expect(",");
    out.seq = number();
    return out;
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

  [[noreturn]] static void give_up() {
    throw base::DatabaseError(
        "cannot read the database: it holds a list that this program did not write; run: dateline db check");
  }
 private:
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
  write_all(out, spans, [&out](const text::Span& span) {
    out += '[';
    append_number(out, span.begin);
    out += ',';
    append_number(out, span.end);
    out += ']';
  });
}

void write_list(std::string& out, const std::vector<std::uint32_t>& places) {
  write_all(out, places, [&out](std::uint32_t place) { append_number(out, place); });
}

void write_list(std::string& out, const std::vector<std::string>& words) {
  write_all(out, words, [&out](const std::string& word) {
    out += '"';
    base::append_json_escaped(out, word);
    out += '"';
  });
}

void write_list(std::string& out, const std::vector<ItemRow>& items) {
  write_all(out, items, [&out](const ItemRow& item) {
    append_item(out, item);
    out += ']';
  });
}

void write_list(std::string& out, const std::vector<FigureRow>& figures) {
  write_all(out, figures, [&out](const FigureRow& row) {
    append_item(out, row.figure);
    out += ',';
    if (row.claim) {
      append_number(out, *row.claim);
    } else {
      out += "null";
    }
    out += ']';
  });
}

void write_list(std::string& out, const std::vector<StanceRow>& stances) {
  write_all(out, stances, [&out](const StanceRow& row) {
    append_item(out, row.claim);
    out += ",\"";
    out += model::to_string(row.stance);
    out += "\"]";
  });
}

void write_list(std::string& out, const std::vector<model::Actor>& actors) {
  write_all(out, actors, [&out](const model::Actor& actor) {
    out += "{\"name\":\"";
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
  });
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

std::vector<std::string> read_words(std::string_view json) {
  std::vector<std::string> out;
  ListReader list(json);
  list.all([&] { out.push_back(list.word()); });
  return out;
}

std::vector<ItemRow> read_items(std::string_view json) {
  std::vector<ItemRow> out;
  ListReader list(json);
  list.all([&] {
    out.push_back(list.item());
    list.expect("]");
  });
  return out;
}

std::vector<FigureRow> read_figures(std::string_view json) {
  std::vector<FigureRow> out;
  ListReader list(json);
  list.all([&] {
    FigureRow row{list.item(), {}};
    list.expect(",");
    if (!list.take("null")) row.claim = list.number();
    list.expect("]");
    out.push_back(row);
  });
  return out;
}

std::vector<StanceRow> read_stances(std::string_view json) {
  std::vector<StanceRow> out;
  ListReader list(json);
  list.all([&] {
    StanceRow row{list.item(), {}};
    list.expect(",");
    const auto stance = model::parse_stance(list.word());
    if (!stance) ListReader::give_up();
    row.stance = *stance;
    list.expect("]");
    out.push_back(row);
  });
  return out;
}

}  // namespace dateline::store
