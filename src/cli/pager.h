// The pager that an answer longer than the screen goes through.
//
// Which one: $DATELINE_PAGER, else $PAGER, else less with -FRX (its own $LESS is left alone where it is set). An empty word or "cat" means none.
// It runs under /bin/sh, as a line of shell. A pager that cannot be started or that fails must not cost the answer: what was sent to it is kept
// until it is sure to run, and is written to the terminal instead.
#pragma once

#include <sys/types.h>

#include <string>
#include <string_view>

namespace dateline::cli {

class Pager {
 public:
  // The command line of the pager the environment asks for; empty for none.
  [[nodiscard]] static std::string wanted();

  Pager() = default;
  Pager(const Pager&) = delete;
  Pager& operator=(const Pager&) = delete;
  ~Pager() { (void)finish(); }

  // False if no process can be made.
  [[nodiscard]] bool start(const std::string& command);
  // False once the pager reads no more.
  [[nodiscard]] bool write(std::string_view bytes);
  // Waits until the reader has left it. False if it failed before much was sent to it; then take_kept() is what it should have shown.
  [[nodiscard]] bool finish();
  [[nodiscard]] std::string take_kept() { return std::move(kept_); }
  [[nodiscard]] bool running() const noexcept { return process_ > 0; }

 private:
  pid_t process_ = 0;
  int pipe_ = -1;
  std::string kept_;
  bool whole_ = true;  // kept_ is all that was sent
};

}  // namespace dateline::cli
