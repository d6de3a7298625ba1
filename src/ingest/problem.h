// Makes Problems in one line; internal to this folder.
#pragma once

#include <string>
#include <utility>

#include "base/problem.h"

namespace dateline::ingest {

[[nodiscard]] inline base::Problem make_problem(std::string code, std::string message, std::string file = {}) {
  base::Problem out;
  out.code = std::move(code);
  out.message = std::move(message);
  out.file = std::move(file);
  return out;
}

}  // namespace dateline::ingest
