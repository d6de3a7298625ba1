// Bytes of one item to one Article: the common end of every input format.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "model/article.h"

namespace dateline::ingest {

// What the caller says about an item; empty means "not given".
struct Given {
  std::string id;
  std::string lang;
  std::string outlet;
  std::string url;
  std::string title;
  std::string published;  // EDTF or ISO 8601
};

// Plain text that is already valid UTF-8: kept byte for byte.
[[nodiscard]] base::Result<model::Article> read_plain(std::string text, const Given& given);

}  // namespace dateline::ingest
