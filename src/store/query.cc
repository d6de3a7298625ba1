#include "store/query.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <utility>

#include "store/database.h"
#include "store/failure.h"

namespace dateline::store {

void Query::Finaliser::operator()(sqlite3_stmt* statement) const noexcept { sqlite3_finalize(statement); }

Query::Query(const Database& database, std::string sql) : database_(&database), sql_(std::move(sql)) {}
Query::~Query() = default;
Query::Query(Query&&) noexcept = default;

void Query::give_up(int code) const {
  fail(SQLite::Exception(database_->handle().getHandle(), code), database_->path());
}

void Query::require(int code) const {
  if (code != SQLITE_OK) give_up(code);
}

sqlite3_stmt* Query::prepared() {
  if (statement_ == nullptr) {
    sqlite3_stmt* raw = nullptr;
    require(
        sqlite3_prepare_v2(database_->handle().getHandle(), sql_.data(), static_cast<int>(sql_.size()), &raw, nullptr));
    statement_.reset(raw);
  }
  return statement_.get();
}

void Query::bind(int index, std::int64_t value) { require(sqlite3_bind_int64(prepared(), index, value)); }
void Query::bind(int index, double value) { require(sqlite3_bind_double(prepared(), index, value)); }
void Query::bind(int index, std::nullopt_t) { require(sqlite3_bind_null(prepared(), index)); }

void Query::bind(int index, std::string_view value) {
  // A text without an address would be NULL.
  const char* data = value.data() == nullptr ? "" : value.data();
  require(sqlite3_bind_text64(prepared(), index, data, value.size(), borrowing_ ? SQLITE_STATIC : SQLITE_TRANSIENT,
                              SQLITE_UTF8));
}

void Query::bind_blob(int index, std::string_view bytes) {
  require(sqlite3_bind_blob64(prepared(), index, bytes.data() == nullptr ? "" : bytes.data(), bytes.size(),
                              SQLITE_TRANSIENT));
}

bool Query::step() {
  sqlite3_stmt* statement = prepared();
  const int code = sqlite3_step(statement);
  if (code == SQLITE_ROW) return true;
  const int reset = sqlite3_reset(statement);
  if (code != SQLITE_DONE) give_up(reset);
  return false;
}

void Query::run() {
  while (step()) {
  }
}

void Query::reset() {
  if (statement_ != nullptr) sqlite3_reset(statement_.get());
}

bool Query::is_null(int column) const { return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL; }
std::int64_t Query::integer(int column) const { return sqlite3_column_int64(statement_.get(), column); }
double Query::real(int column) const { return sqlite3_column_double(statement_.get(), column); }

std::string_view Query::view(int column) const {
  const void* data = sqlite3_column_blob(statement_.get(), column);
  return data == nullptr ? std::string_view()
                         : std::string_view(static_cast<const char*>(data),
                                            static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column)));
}

std::optional<std::int64_t> Query::optional_integer(int column) const {
  if (is_null(column)) return std::nullopt;
  return integer(column);
}

std::optional<double> Query::optional_real(int column) const {
  if (is_null(column)) return std::nullopt;
  return real(column);
}

std::optional<calendar::Day> Query::optional_day(int column) const {
  if (is_null(column)) return std::nullopt;
  return calendar::from_number(static_cast<int>(integer(column)));
}

}  // namespace dateline::store
