// Ctrl-C and SIGTERM as a wish that long work asks for between items, so that what was begun is finished and told.
//
// Only while an object lives; the first signal is a wish, a second one ends the program at once, as it would without us.
#pragma once

namespace dateline::cli {

class Interrupt {
 public:
  Interrupt();
  ~Interrupt();
  Interrupt(const Interrupt&) = delete;
  Interrupt& operator=(const Interrupt&) = delete;

  // By any thread.
  [[nodiscard]] static bool asked() noexcept;
  // 128 and the number of the signal, as a shell gives it: 130 for Ctrl-C, 143 for SIGTERM.
  [[nodiscard]] static int exit_status() noexcept;
};

}  // namespace dateline::cli
