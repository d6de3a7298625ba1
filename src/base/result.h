// A value, or the Problem that stands in its place. The names are std::expected's, so that C++23 can replace it.
#pragma once

#include <utility>
#include <variant>

#include "base/error.h"
#include "base/problem.h"

namespace dateline::base {

template <typename T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}            // NOLINT(google-explicit-constructor)
  Result(Problem problem) : state_(std::in_place_index<1>, std::move(problem)) {}  // NOLINT(google-explicit-constructor)

  [[nodiscard]] bool has_value() const noexcept { return state_.index() == 0; }
  explicit operator bool() const noexcept { return has_value(); }

  // Asking for the side that is not there is a programmer's error (BugError).
  [[nodiscard]] const T& value() const& {
    DATELINE_CHECK(has_value());
    return *std::get_if<0>(&state_);
  }
  [[nodiscard]] T&& value() && {
    DATELINE_CHECK(has_value());
    return std::move(*std::get_if<0>(&state_));
  }
  [[nodiscard]] const Problem& error() const& {
    DATELINE_CHECK(!has_value());
    return *std::get_if<1>(&state_);
  }
  const T& operator*() const& { return value(); }
  T&& operator*() && { return std::move(*this).value(); }
  const T* operator->() const { return &value(); }

 private:
  std::variant<T, Problem> state_;
};

}  // namespace dateline::base
