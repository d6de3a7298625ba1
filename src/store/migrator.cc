#include "store/migrator.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <span>

#include "base/embedded.h"
#include "base/error.h"
#include "base/hash.h"
#include "base/version.h"
#include "store/database.h"

namespace dateline::store {

std::span<const base::EmbeddedFile> embedded_migrations();  // made by cmake/Embed.cmake from migrations/*.sql

namespace {

void apply(SQLite::Database& database, const base::EmbeddedFile& file, int version) {
  database.exec("BEGIN IMMEDIATE");
  try {
    if (version_of(database) >= version) {  // somebody else was faster
      database.exec("ROLLBACK");
      return;
    }
    database.exec(std::string(file.data));
    SQLite::Statement note(database,
                           "INSERT INTO schema_history (version, name, sha256, program, applied_at) "
                           "VALUES (?, ?, ?, ?, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))");
    note.bind(1, version);
    note.bind(2, std::string(file.name));
    note.bind(3, base::sha256_hex(file.data));
    note.bind(4, std::string(base::kVersion));
    note.exec();
    database.exec("PRAGMA application_id = " + std::to_string(kApplicationId));
    database.exec("PRAGMA user_version = " + std::to_string(version));
    SQLite::Statement broken(database, "PRAGMA foreign_key_check");
    DATELINE_CHECK(!broken.executeStep());
    broken.reset();
    database.exec("COMMIT");
  } catch (...) {
    database.tryExec("ROLLBACK");
    throw;
  }
}

}  // namespace

int newest_version() { return static_cast<int>(embedded_migrations().size()); }

int version_of(SQLite::Database& database) { return database.execAndGet("PRAGMA user_version").getInt(); }

void migrate(SQLite::Database& database) {
  // Foreign keys cannot be switched inside a transaction, and a rebuilt table would cascade its deletes.
  database.exec("PRAGMA foreign_keys = OFF");
  const int from = version_of(database);
  int version = 0;
  for (const base::EmbeddedFile& file : embedded_migrations()) {
    ++version;
    DATELINE_CHECK(std::stoi(std::string(file.name.substr(0, 4))) == version);
    if (version > from) apply(database, file, version);
  }
  database.exec("PRAGMA foreign_keys = ON");
}

}  // namespace dateline::store
