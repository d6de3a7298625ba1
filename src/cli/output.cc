#include "cli/output.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>

#include "base/error.h"
#include "report/plain.h"

namespace dateline::cli {
namespace {

constexpr std::size_t kBufferBytes = std::size_t{1} << 16U;

void write_all(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(file, bytes.data(), bytes.size());
    if (written >= 0) {
      bytes.remove_prefix(static_cast<std::size_t>(written));
      continue;
    }
    if (errno == EINTR) continue;
    if (errno == EPIPE) throw ReaderGone{};
    throw base::Error(std::string("cannot write the answer: standard output: ") + std::strerror(errno) + "; the output is not complete: write it elsewhere");
  }
}

}  // namespace

Output::Output() : terminal_(::isatty(STDOUT_FILENO) == 1) {
  const char* no_colour = std::getenv("NO_COLOR");
  const char* term = std::getenv("TERM");
  colour_ = terminal_ && (no_colour == nullptr || *no_colour == '\0') && term != nullptr && std::string_view(term) != "dumb";
  winsize size{};
  if (terminal_ && ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
    width_ = size.ws_col;
    if (size.ws_row > 0) height_ = size.ws_row;
  }
}

void Output::allow_pager() {
  if (!terminal_) return;
  pager_command_ = Pager::wanted();
  if (!pager_command_.empty()) way_ = Way::kUndecided;
}

// Rather paged once too often (bytes are counted for columns): less leaves at once where all of it fits.
void Output::page() {
  std::size_t lines = 0;
  for (std::size_t at = 0; at < buffer_.size();) {
    const std::size_t end = std::min(buffer_.find('\n', at), buffer_.size());
    lines += 1 + (end - at) / width_;
    at = end + 1;
  }
  if (lines < height_) return;
  way_ = pager_.start(pager_command_) ? Way::kPaged : Way::kDirect;
}

void Output::send(std::string_view bytes) {
  if (way_ != Way::kPaged) {
    write_all(STDOUT_FILENO, bytes);
  } else if (!pager_.write(bytes)) {
    finish();
    if (way_ == Way::kPaged) throw ReaderGone{};
    // It never ran: everything up to here stands on the terminal now.
  }
}

void Output::write(std::string_view text) {
  buffer_ += text;
  if (buffer_.size() >= kBufferBytes) flush();
}

void Output::line(std::string_view text) {
  buffer_ += text;
  buffer_ += '\n';
  if (buffer_.size() >= kBufferBytes) flush();
}

void Output::flush() {
  if (way_ == Way::kUndecided) page();
  if (way_ == Way::kUndecided) return;
  std::string bytes;
  bytes.swap(buffer_);
  send(bytes);
}

void Output::finish() {
  if (way_ == Way::kUndecided) page();
  if (way_ == Way::kUndecided) way_ = Way::kDirect;
  std::string bytes;
  bytes.swap(buffer_);
  if (way_ != Way::kPaged) {
    write_all(STDOUT_FILENO, bytes);
  } else if (pager_.running()) {
    const bool taken = bytes.empty() || pager_.write(bytes);
    if (!pager_.finish()) {
      way_ = Way::kDirect;
      write_all(STDOUT_FILENO, pager_.take_kept());
    }
    (void)taken;
  }
  for (const std::string& message : notes_) complain(message);
  notes_.clear();
}

void Output::note(std::string_view message) {
  if (terminal_) {
    notes_.emplace_back(message);
  } else {
    complain(message);
  }
}

void complain(std::string_view message) {
  std::string line = "dateline: " + report::plain(message) + "\n";
  std::string_view rest = line;
  while (!rest.empty()) {
    const ssize_t written = ::write(STDERR_FILENO, rest.data(), rest.size());
    if (written <= 0) return;
    rest.remove_prefix(static_cast<std::size_t>(written));
  }
}

}  // namespace dateline::cli
