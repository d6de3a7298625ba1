// Functions of shared libraries that are loaded when the first of them is called.
//
// GMime, libarchive and libxml2 bring two dozen libraries with them (ICU's 30 MB among these). Loaded with the program they were two thirds of its start,
// 20 of 30 ms of processor time, paid by every question, though only reading articles of their kind needs them. A file that uses such a library
// declares what it calls, under the library's own names:
//
//     LateLibrary gmime(DATELINE_GMIME, "e-mail");
//     const Late<decltype(::g_mime_init)> g_mime_init(gmime, "g_mime_init");
//
// A library that is not there is a fault of the installation, not of the input: base::Error, which names it.
#pragma once

#include <atomic>

namespace dateline::ingest {

class LateLibrary {
 public:
  // `file` is the name the loader knows it by ("libxml2.so.2"); `purpose` what cannot be read without it.
  constexpr LateLibrary(const char* file, const char* purpose) noexcept : file_(file), purpose_(purpose) {}

  // Of the library or of what it stands on. Throws base::Error.
  [[nodiscard]] void* find(const char* function);

 private:
  const char* file_;
  const char* purpose_;
};

template <typename Signature>
class Late;

template <typename Result, typename... Arguments>
class Late<Result(Arguments...)> {
 public:
  constexpr Late(LateLibrary& library, const char* name) noexcept : library_(library), name_(name) {}

  Result operator()(Arguments... arguments) const {
    Pointer function = function_.load(std::memory_order_acquire);
    if (function == nullptr) {
      function = reinterpret_cast<Pointer>(library_.find(name_));
      function_.store(function, std::memory_order_release);
    }
    return function(arguments...);
  }

 private:
  using Pointer = Result (*)(Arguments...);

  LateLibrary& library_;
  const char* name_;
  mutable std::atomic<Pointer> function_{nullptr};
};

}  // namespace dateline::ingest
