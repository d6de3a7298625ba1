#include "app/archive.h"

#include "store/database.h"

namespace dateline::app {

Archive::Archive(std::unique_ptr<store::Database> database) : database_(std::move(database)) {}
Archive::~Archive() = default;
Archive::Archive(Archive&&) noexcept = default;
Archive& Archive::operator=(Archive&&) noexcept = default;

Archive Archive::open_for_reading(const std::string& path) {
  return Archive(std::make_unique<store::Database>(store::Database::open(path, store::Access::kRead)));
}

Archive Archive::open_existing(const std::string& path) {
  return Archive(std::make_unique<store::Database>(store::Database::open(path, store::Access::kWrite)));
}

Archive Archive::open_for_writing(const std::string& path) {
  return Archive(std::make_unique<store::Database>(store::Database::open_or_create(path)));
}

}  // namespace dateline::app
