// Where are the inputs? Walks files, folders and standard input and hands out items one by one.
//
// Folders are walked recursively in bytewise order of names; entries that begin with '.' are left out; symbolic links inside a folder are
// followed only to files inside that folder. NDJSON, WARC, MBOX and ZIP are streamed: memory is bounded by the largest single item
// (kMaxItemBytes), never by the size of the input. What cannot be read is a Problem in its place in the order; the rest goes on.
// Gzip is undone on the way, whatever the file is called.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "ingest/item.h"

namespace dateline::ingest {

class ItemReader;

class ItemSource {
 public:
  // `paths`: files, folders, "-". `given` holds for every item that does not say otherwise itself; its id is ignored. `stop`: see ByteStream::open.
  explicit ItemSource(std::vector<std::string> paths, Given given = {}, std::function<bool()> stop = {});
  ~ItemSource();
  ItemSource(const ItemSource&) = delete;
  ItemSource& operator=(const ItemSource&) = delete;

  // nullopt when there is nothing left.
  [[nodiscard]] std::optional<base::Result<Item>> next();

  // Bytes taken from files so far, for progress (compressed bytes where the file is compressed).
  [[nodiscard]] std::uint64_t bytes_read() const noexcept;

 private:
  // One folder that is being walked: its entries, last first.
  struct Folder {
    std::filesystem::path root;  // canonical path of the folder that was given
    std::filesystem::path path;
    std::vector<std::string> names;
  };

  std::optional<base::Problem> start(const std::filesystem::path& path, const std::filesystem::path& root);
  std::optional<base::Problem> start_entry();

  std::vector<std::string> paths_;  // last first
  Given given_;
  std::function<bool()> stop_;
  std::vector<Folder> folders_;
  std::unique_ptr<ItemReader> reader_;
  std::uint64_t bytes_before_ = 0;  // of readers that are done
  bool given_folder_is_empty_ = false;
  std::string given_folder_;
};

}  // namespace dateline::ingest
