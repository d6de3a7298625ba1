// Which version does a database have, and how does it become the newest? Internal to src/store.
//
// One transaction a step, with its number and its line in schema_history: a step that fails leaves version and rows as they were.
#pragma once

#include <string>

namespace SQLite {
class Database;
}

namespace dateline::store {

// Number of the newest migration in the binary.
[[nodiscard]] int newest_version();

// PRAGMA user_version.
[[nodiscard]] int version_of(SQLite::Database& database);

// Runs the missing steps in order. Throws SQLite::Exception; the caller adds the file.
void migrate(SQLite::Database& database);

}  // namespace dateline::store
