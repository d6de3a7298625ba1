#include "ingest/item_source.h"

#include <algorithm>

#include "ingest/item_reader.h"
#include "ingest/problem.h"

namespace dateline::ingest {
namespace {

namespace fs = std::filesystem;

bool is_inside(const fs::path& path, const fs::path& root) {
  const auto at = std::mismatch(root.begin(), root.end(), path.begin(), path.end());
  return at.first == root.end();
}

}  // namespace

ItemSource::ItemSource(std::vector<std::string> paths, Given given, std::function<bool()> stop)
    : paths_(std::move(paths)), given_(std::move(given)), stop_(std::move(stop)) {
  std::reverse(paths_.begin(), paths_.end());
  given_.id.clear();
}

ItemSource::~ItemSource() = default;

std::uint64_t ItemSource::bytes_read() const noexcept { return bytes_before_ + (reader_ ? reader_->raw_bytes() : 0); }

// Opens a file, or begins a folder. `root` is empty for paths that were given.
std::optional<base::Problem> ItemSource::start(const fs::path& path, const fs::path& root) {
  std::error_code error;
  if (path != "-" && fs::is_directory(path, error)) {
    Folder folder;
    folder.path = path;
    folder.root = root.empty() ? fs::canonical(path, error) : root;
    fs::directory_iterator entries(path, error);
    if (error) return make_problem("cannot-open", "the folder cannot be read: " + error.message(), path.string());
    for (; entries != fs::directory_iterator(); entries.increment(error)) {
      if (error) return make_problem("cannot-read", "the folder cannot be read: " + error.message(), path.string());
      std::string name = entries->path().filename().string();
      if (!name.starts_with('.')) folder.names.push_back(std::move(name));
    }
    std::sort(folder.names.begin(), folder.names.end(), std::greater<>());
    if (root.empty()) {
      given_folder_ = path.string();
      given_folder_is_empty_ = true;
    }
    folders_.push_back(std::move(folder));
    return std::nullopt;
  }
  auto stream = ByteStream::open(path.string(), stop_);
  if (!stream) return stream.error();
  reader_ = make_reader(std::move(stream).value(), path.string());
  return std::nullopt;
}

// The next entry of the folder that is being walked.
std::optional<base::Problem> ItemSource::start_entry() {
  Folder& folder = folders_.back();
  if (folder.names.empty()) {
    folders_.pop_back();
    if (folders_.empty() && given_folder_is_empty_) return make_problem("no-articles", "the folder holds no files", given_folder_);
    return std::nullopt;
  }
  const fs::path path = folder.path / folder.names.back();
  const fs::path root = folder.root;
  folder.names.pop_back();
  std::error_code error;
  const fs::file_status own = fs::symlink_status(path, error);
  if (fs::is_symlink(own)) {
    given_folder_is_empty_ = false;
    const fs::path target = fs::canonical(path, error);
    if (error) return make_problem("broken-link", "the link leads nowhere", path.string());
    // A link to a folder inside would read the same files twice, or in circles.
    if (!is_inside(target, root) || !fs::is_regular_file(target, error)) {
      return make_problem("link-not-followed", "links are followed only to files inside the given folder", path.string());
    }
  } else if (!fs::is_directory(own)) {
    given_folder_is_empty_ = false;
    if (!fs::is_regular_file(own)) return make_problem("not-a-file", "neither a file nor a folder", path.string());
  }
  return start(path, root);
}

std::optional<base::Result<Item>> ItemSource::next() {
  for (;;) {
    if (reader_) {
      if (auto item = reader_->next()) {
        if (!item->has_value()) return item;
        Item found = std::move(*item).value();
        const std::string url = found.given.url;  // web archives know it
        found.given = given_;
        if (!url.empty()) found.given.url = url;
        return base::Result<Item>(std::move(found));
      }
      bytes_before_ += reader_->raw_bytes();
      reader_.reset();
      continue;
    }
    std::optional<base::Problem> trouble;
    if (!folders_.empty()) {
      trouble = start_entry();
    } else if (!paths_.empty()) {
      const fs::path path = paths_.back();
      paths_.pop_back();
      trouble = start(path, {});
    } else {
      return std::nullopt;
    }
    if (trouble) return base::Result<Item>(std::move(*trouble));
  }
}

}  // namespace dateline::ingest
