// One input as it was found, before anybody has understood it: bytes, what they look like, and what is already known about them.
//
// Reading is cut in two so that files are read by one thread and understood by many: ItemSource (item_source.h) makes items in a fixed
// order with bounded memory, parse_item (reader.h) is a pure function of one item. An item owns its bytes and can be moved between threads.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace dateline::ingest {

// The largest article, page, line or container member that is read (spans are 32 bits, and no news text comes near it).
inline constexpr std::size_t kMaxItemBytes = std::size_t{64} << 20;

// Told from the bytes, never from the name.
enum class Format {
  kPlainText,  // with or without `key: value` front matter
  kJson,       // one JSON document or one line of NDJSON: article record, JSON Feed, ninjs
  kHtml,
  kXml,        // RSS, Atom, sitemap, NewsML-G2
  kMail,       // one RFC 5322 message
  kPdf,
  kDocx,
};

// What is said about an item from outside the text: front matter, members of a record, options of a command.
// Empty means "not given". These win over what is found in the item.
struct Given {
  std::string id = {};
  std::string lang = {};       // "de", "en"
  std::string outlet = {};
  std::string url = {};
  std::string title = {};
  std::string published = {};  // EDTF or ISO 8601
  std::string updated = {};    // the same
  std::string author = {};
  std::string agency = {};
};

struct Item {
  std::string bytes;
  Format format = Format::kPlainText;
  Given given;
  std::string origin;                 // path, "path!member" inside a container, "-" for standard input
  std::optional<std::uint64_t> line;  // counted from 1, for line-by-line formats
};

}  // namespace dateline::ingest
