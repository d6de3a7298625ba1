// A file whose bytes travel inside the binary (language packs, migrations, page parts).
//
// Made by dateline_embed in cmake/Embed.cmake; the readable file in the tree stays the only source.
#pragma once

#include <span>
#include <string_view>

namespace dateline::base {

struct EmbeddedFile {
  std::string_view name;  // relative to the embedded folder, '/' between parts
  std::string_view data;  // the bytes as they stand in the tree
};

}  // namespace dateline::base
