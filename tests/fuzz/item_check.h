// What must hold for every article that any reader makes of any bytes.
#pragma once

#include <cstdlib>
#include <string>

#include "ingest/reader.h"
#include "text/utf8.h"

namespace dateline::fuzz {

inline void check_item(const std::uint8_t* data, std::size_t size, ingest::Format format) {
  ingest::Item item;
  item.bytes.assign(reinterpret_cast<const char*>(data), size);
  item.format = format;
  const std::size_t raw_size = item.bytes.size();
  const auto articles = ingest::parse_item(std::move(item));
  if (articles.empty()) std::abort();
  for (const auto& article : articles) {
    if (!article) {
      if (article.error().code.empty() || article.error().message.empty()) std::abort();
      continue;
    }
    if (article->text.empty() || text::find_invalid_utf8(article->text) || text::find_invalid_utf8(article->title)) std::abort();
    for (const model::Block& block : article->blocks) {
      if (block.in_text.begin >= block.in_text.end || block.in_text.end > article->text.size()) std::abort();
      if (block.raw_begin > block.raw_end || (format != ingest::Format::kJson && block.raw_end > raw_size)) std::abort();
    }
  }
}

}  // namespace dateline::fuzz
