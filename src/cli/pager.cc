#include "cli/pager.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>

namespace dateline::cli {
namespace {

constexpr std::size_t kKeptBytes = std::size_t{1} << 20U;  // a pipe holds 64 KiB: whoever has taken more than this is reading
constexpr int kNotFound = 127;                             // of the shell: there is no such command

}  // namespace

std::string Pager::wanted() {
  for (const char* name : {"DATELINE_PAGER", "PAGER"}) {
    const char* value = std::getenv(name);
    if (value == nullptr) continue;
    const std::string command = value;
    return command == "cat" ? "" : command;
  }
  return "less";
}

bool Pager::start(const std::string& command) {
  int ends[2];
  if (::pipe2(ends, O_CLOEXEC) != 0) return false;
  const pid_t child = ::fork();
  if (child < 0) {
    ::close(ends[0]);
    ::close(ends[1]);
    return false;
  }
  if (child == 0) {
    ::dup2(ends[0], STDIN_FILENO);
    ::setenv("LESS", "FRX", 0);
    ::setenv("LESSCHARSET", "utf-8", 0);
    ::execl("/bin/sh", "sh", "-c", command.c_str(), static_cast<char*>(nullptr));
    ::_exit(kNotFound);
  }
  ::close(ends[0]);
  pipe_ = ends[1];
  process_ = child;
  // The keyboard is the pager's now, and a pager that has left is no accident.
  std::signal(SIGINT, SIG_IGN);
  std::signal(SIGPIPE, SIG_IGN);
  return true;
}

bool Pager::write(std::string_view bytes) {
  if (whole_ && kept_.size() + bytes.size() <= kKeptBytes) {
    kept_ += bytes;
  } else {
    whole_ = false;
    kept_.clear();
  }
  while (!bytes.empty()) {
    const ssize_t written = ::write(pipe_, bytes.data(), bytes.size());
    if (written >= 0) {
      bytes.remove_prefix(static_cast<std::size_t>(written));
    } else if (errno != EINTR) {
      return false;
    }
  }
  return true;
}

bool Pager::finish() {
  if (process_ <= 0) return true;
  ::close(pipe_);
  int status = 0;
  while (::waitpid(process_, &status, 0) < 0 && errno == EINTR) continue;
  process_ = 0;
  return status == 0 || !whole_;
}

}  // namespace dateline::cli
