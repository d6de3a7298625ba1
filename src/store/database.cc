#include "store/database.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <array>
#include <filesystem>
#include <fstream>

#include "base/error.h"
#include "store/failure.h"
#include "store/migrator.h"

namespace dateline::store {
namespace {

constexpr int kBusyTimeoutMs = 10000;

namespace fs = std::filesystem;
using Handle = std::unique_ptr<SQLite::Database>;

[[noreturn]] void refuse(const std::string& path, const std::string& cause, const std::string& next_step) {
  throw base::DatabaseError("cannot open the database: " + path + ": " + cause + "; " + next_step);
}

enum class FileKind { kMissing, kEmpty, kSqlite, kOther };

// Looks before SQLite does, which would happily write its pages over an empty or half-written file of somebody else's.
FileKind look_at(const std::string& path) {
  std::error_code error;
  const auto status = fs::status(path, error);
  if (!fs::exists(status)) return FileKind::kMissing;
  if (fs::is_directory(status)) refuse(path, "it is a folder", "name a file, for example --db " + path + "/dateline.db");
  std::ifstream in(path, std::ios::binary);
  if (!in) refuse(path, "it may not be read", "check its permissions");
  std::array<char, 16> head{};
  in.read(head.data(), static_cast<std::streamsize>(head.size()));
  if (in.gcount() == 0) return FileKind::kEmpty;
  if (in.gcount() < 16 || std::string_view(head.data(), 16) != std::string_view("SQLite format 3\0", 16)) return FileKind::kOther;
  return FileKind::kSqlite;
}

// A file shorter than its header says was cut off; with a journal beside it, the header is not the last word.
void refuse_if_cut(const std::string& path) {
  std::error_code error;
  if (fs::exists(path + "-wal", error) || fs::exists(path + "-journal", error)) return;
  std::ifstream in(path, std::ios::binary);
  std::array<unsigned char, 100> head{};
  in.read(reinterpret_cast<char*>(head.data()), 100);
  const auto size = fs::file_size(path, error);
  if (error) return;
  const auto number = [&head](std::size_t at, std::size_t bytes) {
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < bytes; ++i) value = value << 8U | head[at + i];
    return value;
  };
  const std::uint64_t page = number(16, 2) == 1 ? 65536 : number(16, 2);
  const bool count_is_valid = number(24, 4) == number(92, 4);
  if (in.gcount() < 100 || (count_is_valid && page * number(28, 4) > size)) {
    refuse(path, "the file is damaged (it has been cut off)", "go back to a backup, or save what can be read with: sqlite3 '" + path + "' .recover");
  }
}

// SQLite's count of the memory in use, which nobody reads, would take a lock for every piece of memory. To be told before SQLite is first used.
void spare_the_counting() {
  static const int kTold = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
  (void)kTold;
}

// Some two hundred statements are kept prepared, and fill the little room that a connection has for itself; with more of it, what comes and goes with
// every row need not be asked of the allocator that all threads share.
constexpr int kLookasideBytes = 1200;
constexpr int kLookasideSlots = 2000;

Handle connect(const std::string& path, int flags) {
  spare_the_counting();
  Handle handle = std::make_unique<SQLite::Database>(path, flags | SQLITE_OPEN_NOMUTEX, kBusyTimeoutMs);
  sqlite3_db_config(handle->getHandle(), SQLITE_DBCONFIG_LOOKASIDE, nullptr, kLookasideBytes, kLookasideSlots);
  return handle;
}

// A database in WAL mode in a folder where nothing may be written can only be read as a file that nobody changes.
std::string immutable_uri(const std::string& path) {
  std::string uri = "file:";
  for (const char c : path) {
    if (c == '?' || c == '#' || c == '%') {
      constexpr std::string_view kHex = "0123456789ABCDEF";
      const auto byte = static_cast<unsigned char>(c);
      uri += {'%', kHex[byte >> 4U], kHex[byte & 15U]};
    } else {
      uri += c;
    }
  }
  return uri + "?immutable=1";
}

Handle connect_for_reading(const std::string& path) {
  try {
    Handle handle = connect(path, SQLite::OPEN_READONLY);
    handle->execAndGet("SELECT count(*) FROM sqlite_schema").getInt();
    return handle;
  } catch (const SQLite::Exception& cause) {
    const int code = cause.getErrorCode() & 0xFF;
    if (code != SQLITE_CANTOPEN && code != SQLITE_READONLY) throw;
  }
  return connect(immutable_uri(path), SQLite::OPEN_READONLY | SQLite::OPEN_URI);
}

void harden(SQLite::Database& handle) {
  sqlite3* raw = handle.getHandle();
  sqlite3_db_config(raw, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
  sqlite3_db_config(raw, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
  sqlite3_db_config(raw, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_extended_result_codes(raw, 1);
  handle.exec("PRAGMA trusted_schema = OFF; PRAGMA foreign_keys = ON; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY");
}

// True if the file is ours; false if there is nothing in it yet; anything else is refused.
bool check_identity(SQLite::Database& handle, const std::string& path) {
  const int id = handle.execAndGet("PRAGMA application_id").getInt();
  const int objects = handle.execAndGet("SELECT count(*) FROM sqlite_schema").getInt();
  if (id == 0 && objects == 0) return false;
  if (id != kApplicationId) refuse(path, "it is a database of another program", "name a file of its own for Dateline");
  const int version = version_of(handle);
  if (version > newest_version()) {
    refuse(path, "it has version " + std::to_string(version) + ", and this program knows versions up to " + std::to_string(newest_version()),
           "use the newer Dateline that wrote it");
  }
  return true;
}

void refuse_other(const std::string& path) {
  refuse(path, "it is not a Dateline database", "check the name; Dateline never writes over other files");
}

}  // namespace

Database::Database(std::string path, Handle handle) : path_(std::move(path)), handle_(std::move(handle)) {}
Database::~Database() = default;
Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;

Database Database::open(const std::string& path, Access access) {
  const FileKind kind = look_at(path);
  if (kind == FileKind::kMissing || kind == FileKind::kEmpty) {
    refuse(path, kind == FileKind::kMissing ? "there is no such file" : "the file is empty",
           "make one with: dateline --db '" + path + "' ingest ARTICLES...");
  }
  if (kind == FileKind::kOther) refuse_other(path);
  if (access == Access::kWrite) return open_or_create(path);
  try {
    refuse_if_cut(path);
    Handle handle = connect_for_reading(path);
    harden(*handle);
    if (!check_identity(*handle, path)) refuse(path, "the database is empty", "make one with: dateline --db '" + path + "' ingest ARTICLES...");
    if (version_of(*handle) < newest_version()) {
      refuse(path, "it has version " + std::to_string(version_of(*handle)) + ", and this program reads version " + std::to_string(newest_version()),
             "bring it up to date with: dateline --db '" + path + "' db migrate");
    }
    handle->exec("PRAGMA query_only = ON");
    return Database(path, std::move(handle));
  } catch (const SQLite::Exception& cause) {
    fail(cause, path);
  }
}

Database Database::open_or_create(const std::string& path) {
  const FileKind kind = look_at(path);
  if (kind == FileKind::kOther) refuse_other(path);
  try {
    if (kind == FileKind::kSqlite) refuse_if_cut(path);
    Handle handle = connect(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    const bool exists = check_identity(*handle, path);
    if (sqlite3_db_readonly(handle->getHandle(), "main") == 1) {
      throw base::DatabaseError("cannot write to the database: " + path + ": it may only be read; change its permissions or work on a copy of it");
    }
    if (!exists) handle->exec("PRAGMA page_size = 16384");
    handle->exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
    harden(*handle);
    Database database(path, std::move(handle));
    const int version = version_of(*database.handle_);
    if (version < newest_version()) {
      if (exists) database.back_up_to(path + ".v" + std::to_string(version) + ".backup");
      migrate(*database.handle_);
    }
    return database;
  } catch (const SQLite::Exception& cause) {
    fail(cause, path);
  }
}

std::int64_t Database::last_row() const { return handle_->getLastInsertRowid(); }

void Database::execute(const std::string& sql) {
  try {
    handle_->exec(sql);
  } catch (const SQLite::Exception& cause) {
    fail(cause, path_);
  }
}

void Database::optimise() noexcept { handle_->tryExec("PRAGMA analysis_limit = 1000; PRAGMA optimize"); }

void Database::back_up_to(const std::string& target) {
  std::error_code error;
  if (fs::exists(target, error)) {
    throw base::DatabaseError("cannot back up the database: " + target + ": there is a file of that name; move it away or choose another name");
  }
  // Readers may write nothing, which SQLite takes to mean the copy too.
  const bool reader = handle_->execAndGet("PRAGMA query_only").getInt() == 1;
  try {
    handle_->exec("PRAGMA query_only = OFF");
    SQLite::Statement copy(*handle_, "VACUUM INTO ?");
    copy.bind(1, target);
    copy.exec();
    if (reader) handle_->exec("PRAGMA query_only = ON");
  } catch (const SQLite::Exception& cause) {
    fs::remove(target, error);
    fail(cause, target);
  }
}

Snapshot::Snapshot(Database& database) : database_(database) { database_.execute("BEGIN"); }

Snapshot::~Snapshot() { database_.handle().tryExec("COMMIT"); }

Transaction::Transaction(Database& database) : database_(database) { database_.execute("BEGIN IMMEDIATE"); }

Transaction::~Transaction() {
  if (open_) database_.handle().tryExec("ROLLBACK");
}

void Transaction::commit() {
  database_.execute("COMMIT");
  open_ = false;
}

}  // namespace dateline::store
