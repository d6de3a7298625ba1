// What a failure of SQLite means to the person who sees it: which file, why, and what to do next. Internal to src/store.
#pragma once

#include <string>

namespace SQLite {
class Exception;
}

namespace dateline::store {

// Throws base::DatabaseError (damaged, foreign, read-only, locked), base::Error (disk) or base::BugError (our SQL).
[[noreturn]] void fail(const SQLite::Exception& cause, const std::string& path);

}  // namespace dateline::store
