// Where something happened or was said.
#pragma once

#include <cstdint>
#include <string>

#include "text/span.h"

namespace dateline::model {

struct Place {
  std::string name;
  std::int64_t geonames = 0;  // 0: not known
  std::string country;        // ISO 3166-1 alpha-2, may be empty
  text::Span mention;
};

}  // namespace dateline::model
