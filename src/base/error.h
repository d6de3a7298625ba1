// What ends an action: the environment failed (Error) or we were wrong (BugError). Bad input is neither: see problem.h.
//
// Messages have the shape "cannot do X: object: cause; next step"; only src/cli prints them.
#pragma once

#include <stdexcept>
#include <string>

namespace dateline::base {

// Disk, database, memory, pipe: nothing in the program is wrong and no input is to blame.
class Error : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

// The database cannot be used as it is: foreign, newer, corrupt, read-only. Exit status 3.
class DatabaseError : public Error {
 public:
  using Error::Error;
};

// An invariant of ours does not hold. Exit status 70; an open transaction rolls back.
class BugError : public std::logic_error {
 public:
  using std::logic_error::logic_error;
};

[[noreturn]] void fail_check(const char* condition, const char* file, int line);

}  // namespace dateline::base

// On in every build; user input must never be able to reach it.
#define DATELINE_CHECK(condition) \
  ((condition) ? static_cast<void>(0) : ::dateline::base::fail_check(#condition, __FILE__, __LINE__))
