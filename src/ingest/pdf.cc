// PDF through poppler's `pdftotext` as a child process: its licence and its history of holes keep it out of this program.
//
// The child gets the file as an unlinked memory file, no other descriptor, and limits of processor time, memory, output and wall time.
#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>

#include "base/error.h"
#include "base/strings.h"
#include "ingest/article_maker.h"
#include "ingest/decode.h"
#include "ingest/formats.h"
#include "ingest/problem.h"

namespace dateline::ingest {
namespace {

constexpr rlim_t kCpuSeconds = 20;
constexpr rlim_t kMemoryBytes = rlim_t{1} << 30;
constexpr std::chrono::seconds kWallTime{40};
constexpr int kNotInstalled = 127;

class Descriptor {
 public:
  explicit Descriptor(int fd) : fd_(fd) {}
  ~Descriptor() { close(); }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  void close() {
    if (fd_ >= 0) ::close(fd_);
    fd_ = -1;
  }
  [[nodiscard]] int get() const { return fd_; }

 private:
  int fd_;
};

void write_all(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(fd, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) throw base::Error(std::string("cannot hand a PDF to pdftotext: ") + std::strerror(errno));
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
}

// Only calls that are safe between fork and exec in a program with threads.
[[noreturn]] void run_child(int input, int output) {
  const auto limit = [](auto what, rlim_t most) {
    const rlimit both{most, most};
    ::setrlimit(what, &both);
  };
  limit(RLIMIT_CPU, kCpuSeconds);
  limit(RLIMIT_AS, kMemoryBytes);
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_FSIZE, 0);
  const int nowhere = ::open("/dev/null", O_WRONLY);
  if (::dup2(input, STDIN_FILENO) < 0 || ::dup2(output, STDOUT_FILENO) < 0 || ::dup2(nowhere, STDERR_FILENO) < 0) ::_exit(kNotInstalled);
  ::execlp("pdftotext", "pdftotext", "-enc", "UTF-8", "-nopgbrk", "-q", "-", "-", static_cast<char*>(nullptr));
  ::_exit(kNotInstalled);
}

struct Outcome {
  std::string text;
  bool too_much = false;
  bool too_slow = false;
  int status = 0;
};

Outcome run_pdftotext(std::string_view pdf) {
  Descriptor input(::memfd_create("pdf", MFD_CLOEXEC));
  std::array<int, 2> ends{};
  if (input.get() < 0 || ::pipe2(ends.data(), O_CLOEXEC) != 0) throw base::Error(std::string("cannot start pdftotext: ") + std::strerror(errno));
  Descriptor out(ends[0]);
  Descriptor child_out(ends[1]);
  write_all(input.get(), pdf);
  ::lseek(input.get(), 0, SEEK_SET);
  const pid_t child = ::fork();
  if (child < 0) throw base::Error(std::string("cannot start pdftotext: ") + std::strerror(errno));
  if (child == 0) run_child(input.get(), child_out.get());
  child_out.close();

  Outcome outcome;
  const auto deadline = std::chrono::steady_clock::now() + kWallTime;
  std::array<char, 1 << 16> buffer{};
  for (;;) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now()).count();
    pollfd waiting{out.get(), POLLIN, 0};
    const int ready = left <= 0 ? 0 : ::poll(&waiting, 1, static_cast<int>(left));
    if (ready < 0 && errno == EINTR) continue;
    if (ready <= 0) {
      outcome.too_slow = true;
      break;
    }
    const ssize_t count = ::read(out.get(), buffer.data(), buffer.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) break;
    if (outcome.text.size() + static_cast<std::size_t>(count) > kMaxItemBytes) {
      outcome.too_much = true;
      break;
    }
    outcome.text.append(buffer.data(), static_cast<std::size_t>(count));
  }
  if (outcome.too_slow || outcome.too_much) ::kill(child, SIGKILL);
  while (::waitpid(child, &outcome.status, 0) < 0 && errno == EINTR) {
  }
  return outcome;
}

}  // namespace

Articles read_pdf(Item item) {
  Articles out;
  Outcome outcome = run_pdftotext(item.bytes);
  const bool exited = WIFEXITED(outcome.status);
  if (outcome.too_much) {
    out.push_back(make_problem("too-large", "the text of the PDF is larger than 64 MiB"));
  } else if (outcome.too_slow || !exited) {
    out.push_back(make_problem("broken-pdf", "pdftotext needed too much time or memory for the PDF"));
  } else if (WEXITSTATUS(outcome.status) == kNotInstalled) {
    out.push_back(make_problem("no-pdftotext", "PDF files need the program pdftotext (Debian package poppler-utils)"));
  } else if (WEXITSTATUS(outcome.status) != 0) {
    out.push_back(make_problem("broken-pdf", "pdftotext cannot read the PDF (damaged or protected)"));
  } else if (auto decoded = decode_text(std::move(outcome.text)); !decoded) {
    out.push_back(decoded.error());
  } else {
    model::Article article;
    article.origin = item.origin;
    article.text = std::move(decoded).value().text;
    out.push_back(finish_article(std::move(article), item.given));
  }
  return out;
}

}  // namespace dateline::ingest
