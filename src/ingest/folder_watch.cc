#include "ingest/folder_watch.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/inotify.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <utility>

#include "ingest/problem.h"

namespace dateline::ingest {
namespace {

namespace fs = std::filesystem;

constexpr std::uint32_t kEvents = IN_CLOSE_WRITE | IN_MOVED_TO | IN_CREATE | IN_MOVED_FROM | IN_ONLYDIR;
constexpr int kAskEveryMs = 200;
constexpr int kLooks = 5;                   // a second without a change
constexpr int kQuietMs = 150;             // files that come together are read together
constexpr std::size_t kMostAtOnce = 2000;  // but not later than this

bool is_wanted(std::string_view name) {
  if (name.empty() || name.front() == '.') return false;
  for (const std::string_view end : {".part", ".tmp", ".crdownload", "~"}) {
    if (name.ends_with(end)) return false;
  }
  return true;
}

enum class Writer { kNone, kSome, kUnknown };

// A lease for reading is refused as long as somebody has the file open for writing; when that one closes it an event tells. Leases are for the owner of
// a file, and not for every file system.
Writer writer_of(const std::string& path) {
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW);
  if (file < 0) return Writer::kNone;  // reading it tells why
  Writer out = Writer::kNone;
  if (::fcntl(file, F_SETLEASE, F_RDLCK) != 0) out = errno == EAGAIN ? Writer::kSome : Writer::kUnknown;
  ::close(file);
  return out;
}

}  // namespace

base::Result<FolderWatch> FolderWatch::open(const std::vector<std::string>& folders) {
  const int file = ::inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
  if (file < 0) return make_problem("cannot-watch", std::string("folders cannot be watched: ") + std::strerror(errno));
  FolderWatch out(file);
  for (const std::string& folder : folders) {
    std::error_code error;
    if (!fs::is_directory(folder, error)) return make_problem("no-folder", "only a folder can be watched", folder);
    auto added = out.add(folder.size() > 1 && folder.ends_with('/') ? folder.substr(0, folder.size() - 1) : folder);
    if (!added) return added.error();
  }
  return out;
}

FolderWatch::~FolderWatch() {
  if (file_ >= 0) ::close(file_);
}

FolderWatch::FolderWatch(FolderWatch&& other) noexcept
    : file_(std::exchange(other.file_, -1)), folders_(std::move(other.folders_)), ready_(std::move(other.ready_)), unsure_(std::move(other.unsure_)) {}

// Watched first and looked through then: what comes between is told twice, never lost.
base::Result<bool> FolderWatch::add(const std::string& folder) {
  const int watch = ::inotify_add_watch(file_, folder.c_str(), kEvents);
  if (watch < 0) {
    const char* advice = errno == ENOSPC ? "; raise fs.inotify.max_user_watches or watch fewer folders" : "";
    return make_problem("cannot-watch", std::string("the folder cannot be watched: ") + std::strerror(errno) + advice, folder);
  }
  folders_[watch] = folder;
  look_through(folder);
  return true;
}

void FolderWatch::look_through(const std::string& folder) {
  std::error_code error;
  for (fs::directory_iterator at(folder, error); !error && at != fs::directory_iterator(); at.increment(error)) {
    const std::string path = at->path().string();
    if (!is_wanted(at->path().filename().string())) continue;
    std::error_code failed;
    const fs::file_status status = at->symlink_status(failed);
    if (fs::is_directory(status)) {
      (void)add(path);  // gone again, or not ours to read
    } else if (fs::is_regular_file(status)) {
      const Writer writer = writer_of(path);
      if (writer == Writer::kNone) ready_.insert(path);
      if (writer == Writer::kUnknown) unsure_[path] = {};
    }
  }
}

// Files of which nobody can say whether they are still written: those that have stayed the same for a while.
void FolderWatch::look_at_unsure() {
  for (auto at = unsure_.begin(); at != unsure_.end();) {
    std::error_code error;
    const std::uintmax_t size = fs::file_size(at->first, error);
    const fs::file_time_type changed = fs::last_write_time(at->first, error);
    Look& last = at->second;
    last.times = !error && size == last.size && changed == last.changed ? last.times + 1 : 0;
    last.size = size;
    last.changed = changed;
    if (!error && last.times < kLooks) {
      ++at;
      continue;
    }
    if (!error) ready_.insert(at->first);
    at = unsure_.erase(at);
  }
}

void FolderWatch::read_events() {
  alignas(inotify_event) std::array<char, 16384> buffer;
  for (;;) {
    const ssize_t count = ::read(file_, buffer.data(), buffer.size());
    if (count <= 0) return;
    for (std::size_t at = 0; at < static_cast<std::size_t>(count);) {
      inotify_event event{};
      std::memcpy(&event, buffer.data() + at, sizeof event);
      const std::string name = event.len == 0 ? std::string() : std::string(buffer.data() + at + sizeof event);
      at += sizeof event + event.len;
      if ((event.mask & IN_Q_OVERFLOW) != 0) {
        const auto known = folders_;
        for (const auto& [watch, folder] : known) look_through(folder);
        continue;
      }
      if ((event.mask & IN_IGNORED) != 0) {
        folders_.erase(event.wd);
        continue;
      }
      const auto folder = folders_.find(event.wd);
      if (folder == folders_.end() || !is_wanted(name)) continue;
      const std::string path = folder->second + "/" + name;
      if ((event.mask & IN_ISDIR) != 0) {
        if ((event.mask & (IN_CREATE | IN_MOVED_TO)) != 0) (void)add(path);
      } else if ((event.mask & (IN_CLOSE_WRITE | IN_MOVED_TO)) != 0) {
        std::error_code error;
        if (fs::is_regular_file(fs::symlink_status(path, error))) ready_.insert(path);
        unsure_.erase(path);
      } else if ((event.mask & IN_MOVED_FROM) != 0) {
        ready_.erase(path);
        unsure_.erase(path);
      }
    }
  }
}

std::vector<std::string> FolderWatch::wait(const std::function<bool()>& stop) {
  pollfd events{file_, POLLIN, 0};
  while (!stop()) {
    const bool more = ::poll(&events, 1, ready_.empty() ? kAskEveryMs : kQuietMs) > 0;
    more ? read_events() : look_at_unsure();
    if (ready_.empty() && folders_.empty()) break;
    if (ready_.empty() || (more && ready_.size() < kMostAtOnce)) continue;
    std::vector<std::string> out(ready_.begin(), ready_.end());
    ready_.clear();
    std::erase_if(out, [](const std::string& path) {
      std::error_code error;
      return !fs::exists(path, error);  // gone before anybody could read it
    });
    if (!out.empty()) return out;
  }
  return {};
}

}  // namespace dateline::ingest
