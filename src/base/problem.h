// What is wrong with an input, told so that a person can mend it: what, where, why.
//
// A Problem is a value for bad *input*; failures of the environment are exceptions (error.h). Nothing here prints.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace dateline::base {

struct Problem {
  std::string code;     // stable, kebab-case, for scripts: "broken-json", "not-text"
  std::string message;  // one sentence for people, without the place
  std::string file;     // path, "-" for standard input, empty when there is none
  std::optional<std::uint64_t> line;         // counted from 1
  std::optional<std::uint64_t> byte_offset;  // counted from 0, in the file

  // "FILE:LINE: message" or "FILE: byte N: message"; only the parts that are known.
  [[nodiscard]] std::string text() const;
};

}  // namespace dateline::base
