#include "store/query.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

#include "store/database.h"
#include "store/failure.h"

namespace dateline::store {

Query::Query(const Database& database, const std::string& sql) : database_(&database) {
  try {
    statement_ = std::make_unique<SQLite::Statement>(database.handle(), sql);
  } catch (const SQLite::Exception& cause) {
    fail(cause, database.path());
  }
}

Query::~Query() = default;
Query::Query(Query&&) noexcept = default;

void Query::bind(int index, std::int64_t value) { statement_->bind(index, value); }
void Query::bind(int index, double value) { statement_->bind(index, value); }
void Query::bind(int index, const std::string& value) { statement_->bind(index, value); }
void Query::bind(int index, std::string_view value) { statement_->bind(index, std::string(value)); }
void Query::bind(int index, std::nullopt_t) { statement_->bind(index); }
void Query::bind_blob(int index, std::string_view bytes) { statement_->bind(index, bytes.data(), static_cast<int>(bytes.size())); }

bool Query::step() {
  try {
    if (statement_->executeStep()) return true;
    statement_->reset();
    return false;
  } catch (const SQLite::Exception& cause) {
    statement_->tryReset();
    fail(cause, database_->path());
  }
}

void Query::run() {
  while (step()) {
  }
}

void Query::reset() { statement_->tryReset(); }

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
