// One line on a terminal that says how far long work has come: "12,400 articles, 812/s, 43 %, 1:20 left".
//
// On standard error, redrawn a few times a second in place, wiped before anything else is written there. Nothing at all where standard error is no
// terminal, or with --quiet. The only place that looks at a clock, and nothing that is stored or answered depends on it.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace dateline::cli {

struct Pace {
  std::uint64_t articles = 0;
  double seconds = 0;  // since the beginning
  std::uint64_t bytes_read = 0;
  std::optional<std::uint64_t> bytes;  // of all the input, where that is known
};

// Rate and time left come only when they mean something: after a second, and for input whose size is known.
[[nodiscard]] std::string progress_text(const Pace& pace);

class ProgressLine {
 public:
  // `bytes`: of all the input, where that is known.
  ProgressLine(bool wanted, std::optional<std::uint64_t> bytes);
  ~ProgressLine() { wipe(); }
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;

  [[nodiscard]] static bool possible();  // standard error is a terminal
  void show(std::uint64_t articles, std::uint64_t bytes_read);
  void wipe();

 private:
  using Clock = std::chrono::steady_clock;
  bool wanted_;
  std::optional<std::uint64_t> bytes_;
  Clock::time_point begin_;
  Clock::time_point drawn_;
  bool visible_ = false;
};

}  // namespace dateline::cli
