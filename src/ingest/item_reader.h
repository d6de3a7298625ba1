// Items out of one opened input, one at a time: a whole file, the lines of NDJSON, the members of an archive.
//
// Internal to this folder. Readers leave Item::given and the file name in Problems to ItemSource.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "base/result.h"
#include "ingest/byte_stream.h"
#include "ingest/item.h"

namespace dateline::ingest {

class ItemReader {
 public:
  virtual ~ItemReader() = default;
  [[nodiscard]] virtual std::optional<base::Result<Item>> next() = 0;
  [[nodiscard]] virtual std::uint64_t raw_bytes() const noexcept = 0;
};

// Looks at the first bytes and chooses. `origin` names the input in items and Problems; `depth`: how many containers it lies in.
[[nodiscard]] std::unique_ptr<ItemReader> make_reader(std::unique_ptr<ByteStream> stream, std::string origin, int depth = 0);

}  // namespace dateline::ingest
