#include "fuzz/item_check.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  dateline::fuzz::check_item(data, size, dateline::ingest::Format::kXml);
  return 0;
}
