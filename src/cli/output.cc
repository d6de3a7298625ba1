#include "cli/output.h"

#include <sys/ioctl.h>
#include <unistd.h>

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
  if (terminal_ && ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) width_ = size.ws_col;
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
  std::string bytes;
  bytes.swap(buffer_);
  write_all(STDOUT_FILENO, bytes);
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
