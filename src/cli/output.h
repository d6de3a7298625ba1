// Standard output: buffered, checked, and quiet when the reader has gone.
//
// A full disk or device is an error even if only the last flush meets it. A closed pipe ends the program as any Unix filter ends.
#pragma once

#include <string>
#include <string_view>

namespace dateline::cli {

// The reader closed the pipe: nothing to say, nothing more to do.
struct ReaderGone {};

class Output {
 public:
  Output();
  // Writes when enough has come together. Throws base::Error, or ReaderGone.
  void write(std::string_view text);
  void line(std::string_view text);
  void flush();

  [[nodiscard]] bool is_terminal() const noexcept { return terminal_; }
  [[nodiscard]] bool colour() const noexcept { return colour_; }
  // Columns of the terminal; 100 where there is none.
  [[nodiscard]] unsigned width() const noexcept { return width_; }

 private:
  std::string buffer_;
  bool terminal_ = false;
  bool colour_ = false;
  unsigned width_ = 100;
};

// Messages for people go to standard error, each on one line: "dateline: cannot do X: object: cause; next step".
void complain(std::string_view message);

}  // namespace dateline::cli
