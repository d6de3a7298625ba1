// What kind of thing do these bytes begin? Container (many items, streamed) or a single item.
//
// Internal to this folder; sniff_format in reader.h tells single items apart.
#pragma once

#include <cstddef>
#include <string_view>

namespace dateline::ingest {

inline constexpr std::size_t kSniffBytes = std::size_t{1} << 16;

enum class Container {
  kSingle,
  kLines,  // NDJSON
  kWarc,
  kMbox,
  kZip,
};

// `head`: the first kSniffBytes of the input, fewer if it is shorter.
[[nodiscard]] Container sniff_container(std::string_view head);

}  // namespace dateline::ingest
