// Members of a ZIP container, read front to back in memory; nothing is ever unpacked to disk.
//
// Caps: kMaxMembers, kMaxItemBytes a member, kMaxExpansion times the size of the container in all (a bomb stops there). Names are labels only: "../x" and
// absolute names harm nobody because no file is made of them.
// A container that is cut off gives the members it still holds, then a problem: never silently less than it held.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "base/problem.h"

namespace dateline::ingest {

inline constexpr std::size_t kMaxMembers = 100'000;
inline constexpr std::size_t kMaxExpansion = 200;

class ZipReader {
 public:
  explicit ZipReader(std::string bytes);
  ~ZipReader();
  ZipReader(const ZipReader&) = delete;
  ZipReader& operator=(const ZipReader&) = delete;

  struct Member {
    std::string name;
    std::string bytes;
    std::optional<base::Problem> problem;  // this member cannot be read; the next may
  };
  // nullopt at the end. `wanted` says by name which members are worth unpacking; others come without bytes.
  [[nodiscard]] std::optional<Member> next(const std::function<bool(std::string_view)>& wanted);

 private:
  void* archive_;
  std::string bytes_;
  bool complete_;
  std::size_t members_ = 0;
  std::size_t unpacked_ = 0;
  bool done_ = false;
};

}  // namespace dateline::ingest
