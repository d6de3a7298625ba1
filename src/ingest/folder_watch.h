// Which files have come into these folders? For folders that a feed reader or a crawler fills.
//
// Told are files that are complete: closed after writing, moved in, or found without a writer when a folder is first looked at; changed files again.
// Sub-folders count, also those made later; what begins with '.', what ends like a download under way (".part", ".tmp", ".crdownload", "~") and links
// do not. Where the system lost track because too much happened at once, every file is told again. Linux only (inotify).
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "base/result.h"

namespace dateline::ingest {

class FolderWatch {
 public:
  // A Problem where one of the paths is no folder or cannot be watched.
  [[nodiscard]] static base::Result<FolderWatch> open(const std::vector<std::string>& folders);
  ~FolderWatch();
  FolderWatch(FolderWatch&& other) noexcept;
  FolderWatch& operator=(FolderWatch&&) = delete;

  // Files that came since the last call, each once, in bytewise order of paths; the first call tells what was there. Waits until there are some and
  // nothing more has come for a moment. Empty once `stop` says so, or when no folder is left.
  [[nodiscard]] std::vector<std::string> wait(const std::function<bool()>& stop);

 private:
  struct Look {
    std::uintmax_t size = 0;
    std::filesystem::file_time_type changed;
    int times = 0;  // that it was the same
  };

  explicit FolderWatch(int file) : file_(file) {}
  base::Result<bool> add(const std::string& folder);
  void look_through(const std::string& folder);
  void look_at_unsure();
  void read_events();

  int file_;
  std::map<int, std::string> folders_;  // by the number of the watch
  std::set<std::string> ready_;
  std::map<std::string, Look> unsure_;
};

}  // namespace dateline::ingest
