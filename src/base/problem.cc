#include "base/problem.h"

namespace dateline::base {

std::string Problem::text() const {
  std::string out;
  if (!file.empty()) {
    out += file == "-" ? "standard input" : file;
    if (line) out += ":" + std::to_string(*line);
    out += ": ";
  } else if (line) {
    out += "line " + std::to_string(*line) + ": ";
  }
  if (byte_offset) out += "byte " + std::to_string(*byte_offset) + ": ";
  return out + message;
}

}  // namespace dateline::base
