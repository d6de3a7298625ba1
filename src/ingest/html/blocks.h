// The page as a sequence of blocks (paragraphs, headings, list items), each true to its bytes.
//
// A block's text is the page's with white space made single. Its pieces lead back: the bytes of a piece, with tags taken out and entities
// read, are the piece's text. Where that would not hold (a comment or a dropped element between words, words glued across a tag) a new piece begins.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "ingest/html/dom.h"

namespace dateline::ingest::html {

struct Piece {
  std::uint32_t begin = 0;  // in Block::text
  std::uint32_t end = 0;
  std::uint32_t raw_begin = 0;  // in the page
  std::uint32_t raw_end = 0;
};

struct PageBlock {
  std::string text;
  std::vector<Piece> pieces;
  std::uint32_t node = 0;        // the block-level element it stands in
  std::uint32_t first_text = 0;  // its first text node, for order
  std::uint32_t link_bytes = 0;  // of the text inside <a>
  std::uint32_t bold_bytes = 0;
  Tag tag = Tag::kDiv;           // p, h1–h6, li, blockquote, td, dt, dd, else div
  bool in_quote = false;
};

struct Blocks {
  std::vector<PageBlock> list;
  std::vector<std::uint32_t> roles;  // of every node, see class_words.h
};

// Leaves out what no reader sees or what is never text: scripts, controls, players.
[[nodiscard]] Blocks cut_blocks(const Page& page);

}  // namespace dateline::ingest::html
