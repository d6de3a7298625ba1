// Readers of inputs that hold many items: web archives, mail boxes, ZIP containers.
//
// Internal to this folder; make_reader in item_reader.h chooses.
#pragma once

#include <memory>
#include <string>

#include "ingest/item_reader.h"

namespace dateline::ingest {

[[nodiscard]] std::unique_ptr<ItemReader> make_warc_reader(std::unique_ptr<ByteStream> stream, std::string origin);
[[nodiscard]] std::unique_ptr<ItemReader> make_mbox_reader(std::unique_ptr<ByteStream> stream, std::string origin);
// `depth`: how many containers this one lies in.
[[nodiscard]] std::unique_ptr<ItemReader> make_zip_reader(std::unique_ptr<ByteStream> stream, std::string origin, int depth);

}  // namespace dateline::ingest
