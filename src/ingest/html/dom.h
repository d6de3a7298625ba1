// A page as a tree whose text knows its bytes.
//
// libxml2's HTML parser does the reading (tag soup, implied end tags, entities), but its tree keeps only line numbers. So its SAX events build
// this lean tree instead, and every piece of text takes its byte range in the page from the parser's read position, checked against the page.
// Attributes are kept only if something here asks for them. No network, no external entities. Bounded: page size, depth, attributes
// and nodes (limits below); the work is linear in the page.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace dateline::ingest::html {

inline constexpr std::size_t kMaxPageBytes = std::size_t{24} << 20;  // the largest real news pages have 5 MB
inline constexpr std::uint32_t kMaxDepth = 400;                      // real pages stay under 100
inline constexpr std::uint32_t kMaxNodes = 1'000'000;
inline constexpr std::uint32_t kMaxAttributes = 512;                 // of one element

enum class Tag : std::uint8_t {
  kOther, kText,
  kA, kAbbr, kAddress, kArticle, kAside, kB, kBlockquote, kBody, kBr, kButton, kCanvas, kCaption, kCenter, kCite, kCode, kDd, kDetails, kDialog, kDiv, kDl, kDt, kEm,
  kFieldset, kFigcaption, kFigure, kFont, kFooter, kForm, kH1, kH2, kH3, kH4, kH5, kH6, kHead, kHeader, kHr, kHtml, kI, kIframe, kImg, kInput, kLabel, kLegend,
  kLi, kLink, kMain, kMeta, kNav, kNoscript, kObject, kOl, kOption, kP, kPicture, kPre, kQ, kS, kScript, kSection, kSelect, kSpan, kStrong, kStyle, kSub, kSummary,
  kSup, kSvg, kTable, kTbody, kTd, kTemplate, kTextarea, kTh, kThead, kTime, kTitle, kTr, kTt, kU, kUl, kVideo,
};

enum class Attr : std::uint8_t {
  kAriaHidden, kCharset, kClass, kContent, kDatetime, kHidden, kHref, kHttpEquiv, kId, kItemprop, kItemscope, kItemtype, kLang, kName, kProperty, kRel, kRole,
  kStyle, kTestid, kType,
};

inline constexpr std::uint32_t kNone = UINT32_MAX;

struct Node {
  std::uint32_t parent = kNone;
  std::uint32_t first_child = kNone;
  std::uint32_t next = kNone;        // sibling
  std::uint32_t subtree_end = 0;     // nodes [this, subtree_end) are this and everything in it
  Tag tag = Tag::kOther;
  // Text: its bytes in the page, and its characters: the page itself if `decoded` is kNone, else Page::pool at `decoded`.
  // Elements: attributes [raw_begin, raw_end) in Page::attributes.
  std::uint32_t raw_begin = 0;
  std::uint32_t raw_end = 0;
  std::uint32_t decoded = kNone;
  std::uint32_t decoded_size = 0;
};

struct Attribute {
  Attr name;
  std::uint32_t begin;  // in Page::pool
  std::uint32_t size;
};

struct Page {
  std::string_view bytes;   // UTF-8, owned by the caller
  std::string pool;         // decoded entities, attribute values
  std::vector<Node> nodes;  // in document order; nodes[0] is a root that stands above <html>
  std::vector<Attribute> attributes;
  bool cut = false;         // a limit ended the reading early

  [[nodiscard]] std::string_view text(const Node& node) const noexcept {
    return node.decoded == kNone ? bytes.substr(node.raw_begin, node.raw_end - node.raw_begin) : std::string_view(pool).substr(node.decoded, node.decoded_size);
  }
  [[nodiscard]] std::string_view attribute(const Node& node, Attr name) const noexcept;
  [[nodiscard]] bool has_attribute(const Node& node, Attr name) const noexcept;
  // All text under a node, white space made single blanks.
  [[nodiscard]] std::string inner_text(std::uint32_t node) const;
};

// `bytes` must be valid UTF-8 and outlive the page.
[[nodiscard]] base::Result<Page> parse_page(std::string_view bytes);

// Entities read in text that was not part of the page's tree (titles in JSON-LD hold them); white space made single.
[[nodiscard]] std::string clean_text(std::string_view text);

[[nodiscard]] bool is_block(Tag tag) noexcept;    // starts a new line
[[nodiscard]] bool is_heading(Tag tag) noexcept;  // h1–h6

}  // namespace dateline::ingest::html
