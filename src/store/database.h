// One open database file: how it is opened, by whom it may be used, and that it is ours at all.
//
// Refuses, with a message that names the next step: files that are no database, databases of other programs, newer versions
// (both named), damaged files. An older version is migrated by a writer (after a backup beside the file) and refused to a reader. The
// migrations are the only way to a schema. Every write goes through a Transaction (BEGIN IMMEDIATE: a deferred one that turns into a writer fails
// at once under load, whatever the timeout). One connection belongs to one thread.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

namespace SQLite {
class Database;
}

namespace dateline::store {

// Kept in the file header, so that `file` and we can tell our databases: "DtLn".
inline constexpr std::int32_t kApplicationId = 0x44744c6e;

enum class Access { kRead, kWrite };

class Database {
 public:
  // An existing database; base::DatabaseError if there is none. kWrite migrates an older one.
  [[nodiscard]] static Database open(const std::string& path, Access access);
  // For writing; made when it does not exist.
  [[nodiscard]] static Database open_or_create(const std::string& path);

  ~Database();
  Database(Database&&) noexcept;
  Database& operator=(Database&&) noexcept;

  [[nodiscard]] const std::string& path() const noexcept { return path_; }
  [[nodiscard]] std::int64_t last_row() const;
  // Statements without parameters and rows: pragmas and the like.
  void execute(const std::string& sql);
  // Lets SQLite look at the tables again for its plans; cheap, and only after writing.
  void optimise() noexcept;
  // A consistent copy, also while others write. Refuses to overwrite.
  void back_up_to(const std::string& target);

  [[nodiscard]] SQLite::Database& handle() const noexcept { return *handle_; }

 private:
  Database(std::string path, std::unique_ptr<SQLite::Database> handle);

  std::string path_;
  std::unique_ptr<SQLite::Database> handle_;
};

// Rolls back unless committed.
class Transaction {
 public:
  explicit Transaction(Database& database);
  ~Transaction();
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;
  void commit();

 private:
  Database& database_;
  bool open_ = true;
};

// Everything read while it lives is one state of the database, whoever writes meanwhile; and a thousand small reads lock the file once. Not inside a
// Transaction.
class Snapshot {
 public:
  explicit Snapshot(Database& database);
  ~Snapshot();
  Snapshot(const Snapshot&) = delete;
  Snapshot& operator=(const Snapshot&) = delete;

 private:
  Database& database_;
};

}  // namespace dateline::store
