// One prepared statement: typed parameters in, typed columns out, failures translated.
//
// SQLite stands behind it and shows nowhere else; its failures become base::Error here, with the file and what was attempted. A Query that is kept is
// prepared once, when it is first used, since most programs that hold one ask only a few questions: `run`, `put` and a `step` that returns false leave
// it ready for the next values. Used by one thread at a time.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "calendar/day.h"

struct sqlite3_stmt;

namespace dateline::store {

class Database;

class Query {
 public:
  Query(const Database& database, std::string sql);
  ~Query();
  Query(Query&&) noexcept;
  Query& operator=(Query&&) = delete;

  // Writes a row: parameters in the order of the `?`, then runs. Texts are not copied.
  template <typename... Values>
  void put(const Values&... values) {
    borrowing_ = true;
    bind_all(values...);
    run();
    borrowing_ = false;
  }

  // Parameters from 1 on, in the order of the `?`. Texts are copied.
  template <typename... Values>
  Query& with(const Values&... values) {
    borrowing_ = false;  // as a put that failed left it
    bind_all(values...);
    return *this;
  }
  void bind(int index, std::int64_t value);
  void bind(int index, std::uint64_t value) { bind(index, static_cast<std::int64_t>(value)); }
  void bind(int index, int value) { bind(index, static_cast<std::int64_t>(value)); }
  void bind(int index, std::uint32_t value) { bind(index, static_cast<std::int64_t>(value)); }
  void bind(int index, bool value) { bind(index, std::int64_t{value ? 1 : 0}); }
  void bind(int index, double value);
  void bind(int index, std::string_view value);
  void bind(int index, const std::string& value) { bind(index, std::string_view(value)); }
  void bind(int index, const char* value) { bind(index, std::string_view(value)); }
  void bind(int index, std::nullopt_t);
  void bind_blob(int index, std::string_view bytes);
  void bind(int index, calendar::Day value) { bind(index, calendar::to_number(value)); }
  template <typename T>
  void bind(int index, const std::optional<T>& value) {
    if (value) {
      bind(index, *value);
    } else {
      bind(index, std::nullopt);
    }
  }

  // True while there is a row; the last call (false) makes the query ready for new parameters.
  [[nodiscard]] bool step();
  // For statements without rows.
  void run();
  void reset();

  // Columns of the current row, from 0 on.
  [[nodiscard]] bool is_null(int column) const;
  [[nodiscard]] std::int64_t integer(int column) const;
  [[nodiscard]] std::uint32_t unsigned32(int column) const { return static_cast<std::uint32_t>(integer(column)); }
  [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
  [[nodiscard]] double real(int column) const;
  [[nodiscard]] std::string text(int column) const { return std::string(view(column)); }
  // Valid until the next step or reset.
  [[nodiscard]] std::string_view view(int column) const;
  [[nodiscard]] std::string blob(int column) const { return text(column); }
  [[nodiscard]] std::optional<std::int64_t> optional_integer(int column) const;
  [[nodiscard]] std::optional<double> optional_real(int column) const;
  [[nodiscard]] std::optional<calendar::Day> optional_day(int column) const;

 private:
  struct Finaliser {
    void operator()(sqlite3_stmt* statement) const noexcept;
  };

  template <typename... Values>
  void bind_all(const Values&... values) {
    reset();  // rows may be left where reading them failed
    int index = 0;
    (bind(++index, values), ...);
  }
  [[nodiscard]] sqlite3_stmt* prepared();
  void require(int code) const;
  [[noreturn]] void give_up(int code) const;

  const Database* database_;
  std::string sql_;
  std::unique_ptr<sqlite3_stmt, Finaliser> statement_;  // null until first used
  bool borrowing_ = false;
};

}  // namespace dateline::store
