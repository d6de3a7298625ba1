// The database as a command sees it: opened once, for reading or for writing. What stands behind it is src/store's affair.
#pragma once

#include <memory>
#include <string>

namespace dateline::store {
class Database;
}

namespace dateline::app {

class Archive {
 public:
  // base::DatabaseError, with the next step, for everything that is not a database of ours in a version we read.
  [[nodiscard]] static Archive open_for_reading(const std::string& path);
  // For writing, migrated where it is older.
  [[nodiscard]] static Archive open_existing(const std::string& path);
  // The same, made where it does not exist.
  [[nodiscard]] static Archive open_for_writing(const std::string& path);

  ~Archive();
  Archive(Archive&&) noexcept;
  Archive& operator=(Archive&&) noexcept;

  [[nodiscard]] store::Database& database() noexcept { return *database_; }

 private:
  explicit Archive(std::unique_ptr<store::Database> database);

  std::unique_ptr<store::Database> database_;
};

}  // namespace dateline::app
