#include "store/failure.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include "base/error.h"

namespace dateline::store {

void fail(const SQLite::Exception& cause, const std::string& path) {
  const std::string why = cause.what();
  switch (cause.getErrorCode() & 0xFF) {  // the primary code of an extended one
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      throw base::DatabaseError("cannot use the database: " + path + ": the file is damaged (" + why +
                                "); go back to a backup, or save what can be read with: sqlite3 '" + path + "' .recover");
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
      throw base::DatabaseError("cannot write to the database: " + path +
                                ": it may only be read; change its permissions or work on a copy of it");
    case SQLITE_CANTOPEN:
      throw base::DatabaseError("cannot open the database: " + path + ": " + why +
                                "; check that the folder exists and that you may read and write in it");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      throw base::DatabaseError("cannot write to the database: " + path +
                                ": another program has been writing to it for too long; try again when it is done");
    case SQLITE_FULL:
    case SQLITE_IOERR:
    case SQLITE_NOLFS:
      throw base::DatabaseError("cannot write to the database: " + path + ": the disk is full or failing (" + why +
                                "); what was stored before is safe: make room and run the command again");
    case SQLITE_NOMEM:
      throw base::Error("cannot use the database: " + path + ": out of memory; close other programs and run the command again");
    case SQLITE_ERROR:
      if (why.find("no such table") != std::string::npos) {
        throw base::DatabaseError("cannot use the database: " + path + ": the file is damaged, or another program changed it (" + why + "); go back to a backup");
      }
      throw base::BugError("statement failed on " + path + ": " + why);
    default: throw base::BugError("statement failed on " + path + ": " + why);
  }
}

}  // namespace dateline::store
