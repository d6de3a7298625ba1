#include "store/query.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

#include <utility>

#include "store/database.h"
#include "store/failure.h"

namespace dateline::store {

Query::Query(const Database& database, std::string sql) : database_(&database), sql_(std::move(sql)) {}
Query::~Query() = default;
Query::Query(Query&&) noexcept = default;

SQLite::Statement& Query::prepared() {
  if (statement_ == nullptr) {
    try {
      statement_ = std::make_unique<SQLite::Statement>(database_->handle(), sql_);
    } catch (const SQLite::Exception& cause) {
      fail(cause, database_->path());
    }
  }
  return *statement_;
}

void Query::bind(int index, std::int64_t value) { prepared().bind(index, value); }
void Query::bind(int index, double value) { prepared().bind(index, value); }
void Query::bind(int index, const std::string& value) { prepared().bind(index, value); }
void Query::bind(int index, std::string_view value) { prepared().bind(index, std::string(value)); }
void Query::bind(int index, std::nullopt_t) { prepared().bind(index); }
void Query::bind_blob(int index, std::string_view bytes) { prepared().bind(index, bytes.data(), static_cast<int>(bytes.size())); }

bool Query::step() {
  SQLite::Statement& statement = prepared();
  try {
    if (statement.executeStep()) return true;
    statement.reset();
    return false;
  } catch (const SQLite::Exception& cause) {
    statement.tryReset();
    fail(cause, database_->path());
  }
}

void Query::run() {
  while (step()) {
  }
}

void Query::reset() {
  if (statement_ != nullptr) statement_->tryReset();
}

bool Query::is_null(int column) const { return statement_->getColumn(column).isNull(); }
std::int64_t Query::integer(int column) const { return statement_->getColumn(column).getInt64(); }
double Query::real(int column) const { return statement_->getColumn(column).getDouble(); }
std::string Query::text(int column) const { return statement_->getColumn(column).getString(); }

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
