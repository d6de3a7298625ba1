// Plain text, with `key: value` lines in front of a blank line if there are any.
#include <array>

#include "base/strings.h"
#include "ingest/article_maker.h"
#include "ingest/decode.h"
#include "ingest/formats.h"

namespace dateline::ingest {
namespace {

struct Key {
  std::string_view name;
  std::string Given::*member;
};

constexpr std::array<Key, 13> kKeys = {{{"id", &Given::id},
                                        {"title", &Given::title},
                                        {"outlet", &Given::outlet},
                                        {"source", &Given::outlet},
                                        {"author", &Given::author},
                                        {"authors", &Given::author},
                                        {"by", &Given::author},
                                        {"published", &Given::published},
                                        {"date", &Given::published},
                                        {"updated", &Given::updated},
                                        {"lang", &Given::lang},
                                        {"url", &Given::url},
                                        {"agency", &Given::agency}}};

const Key* find_key(std::string_view name) {
  const std::string lower = base::ascii_lower(base::trim(name));
  for (const Key& key : kKeys) {
    if (key.name == lower) return &key;
  }
  return nullptr;
}

// A front-matter name: one word of letters, digits, '-' and '_'.
bool is_name(std::string_view text) {
  if (text.empty() || text.size() > 24) return false;
  for (const char c : text) {
    if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || base::is_digit(c) || c == '-' || c == '_')) return false;
  }
  return true;
}

std::string_view unquoted(std::string_view value) {
  value = base::trim(value);
  if (value.size() >= 2 && (value.front() == '"' || value.front() == '\'') && value.back() == value.front()) {
    value = value.substr(1, value.size() - 2);
  }
  return value;
}

// Where the text begins after front matter; 0 when there is none. All lines up to the blank line (or the closing "---") must be
// `name: value` and at least one name must be known, so that an article that opens with "Kiew: …" keeps its first line.
std::size_t read_front_matter(std::string_view text, Given& given) {
  const bool fenced = text.starts_with("---\n") || text.starts_with("---\r\n");
  std::size_t at = fenced ? text.find('\n') + 1 : 0;
  Given found;
  bool known = false;
  while (at < text.size()) {
    const std::size_t stop = std::min(text.find('\n', at), text.size());
    const std::string_view line = base::trim(text.substr(at, stop - at));
    at = std::min(stop + 1, text.size());
    if (line.empty() || (fenced && line == "---")) {
      if (!known || (fenced && line.empty())) return 0;
      while (at < text.size() && base::is_space(text[at])) ++at;
      given = found;
      return at;
    }
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || !is_name(line.substr(0, colon))) return 0;
    if (const Key* key = find_key(line.substr(0, colon))) {
      found.*key->member = std::string(unquoted(line.substr(colon + 1)));
      known = true;
    }
  }
  return 0;
}

// What the caller says wins over what the file says.
void fill_gaps(Given& given, const Given& from) {
  for (const Key& key : kKeys) {
    if ((given.*key.member).empty()) given.*key.member = from.*key.member;
  }
}

}  // namespace

Articles read_plain(Item item) {
  Articles out;
  auto decoded = decode_text(std::move(item.bytes));
  if (!decoded) {
    out.push_back(decoded.error());
    return out;
  }
  Decoded input = std::move(decoded).value();
  Given found;
  const std::size_t begin = read_front_matter(input.text, found);
  fill_gaps(item.given, found);
  model::Article article;
  article.origin = item.origin;
  article.text = begin == 0 ? std::move(input.text) : input.text.substr(begin);
  if (!input.note.empty()) article.warnings.push_back(input.note);
  if (!article.text.empty() && (begin > 0 || !input.offsets.is_identity())) {
    model::Block block;
    block.in_text = {0, static_cast<std::uint32_t>(std::min(article.text.size(), kMaxItemBytes))};
    block.raw_begin = input.offsets.to_raw(begin);
    block.raw_end = input.offsets.to_raw(begin + article.text.size());
    article.blocks.push_back(block);
  }
  out.push_back(finish_article(std::move(article), item.given));
  return out;
}

}  // namespace dateline::ingest
