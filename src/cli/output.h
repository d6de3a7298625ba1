// Standard output: buffered, checked, and quiet when the reader has gone.
//
// A full disk or device is an error even if only the last flush meets it. A closed pipe ends the program as any Unix filter ends. On a terminal an answer
// longer than the screen goes through a pager (pager.h) where the command allows it; notes for people then wait until it is over.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/pager.h"

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
  // Nothing more comes: writes the rest, waits for the pager, tells the notes.
  void finish();
  // A note for people, on standard error; after the answer where that is on the terminal.
  void note(std::string_view message);
  // From here on an answer that does not fit the screen is paged. Only on a terminal.
  void allow_pager();

  [[nodiscard]] bool is_terminal() const noexcept { return terminal_; }
  [[nodiscard]] bool colour() const noexcept { return colour_; }
  // Columns of the terminal; 100 where there is none.
  [[nodiscard]] unsigned width() const noexcept { return width_; }

 private:
  enum class Way { kDirect, kUndecided, kPaged };

  void send(std::string_view bytes);
  void page();

  std::string buffer_;
  std::vector<std::string> notes_;
  Pager pager_;
  std::string pager_command_;
  Way way_ = Way::kDirect;
  unsigned height_ = 24;
  bool terminal_ = false;
  bool colour_ = false;
  unsigned width_ = 100;
};

// Messages for people go to standard error, each on one line: "dateline: cannot do X: object: cause; next step".
void complain(std::string_view message);

}  // namespace dateline::cli
