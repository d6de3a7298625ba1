// Files to records, and records into the database: `extract`, `ingest` and `load`.
//
// One bad item never stops the rest: its Problem is handed to `on_problem` in its place in the order and counted. Articles go into the
// database in batches of whole articles, one transaction a batch with everything linked that the batch touches, so that a kill at any time
// leaves a consistent database, and running the same command again finishes the work.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/archive.h"
#include "app/engine.h"
#include "base/problem.h"
#include "ingest/item_source.h"
#include "model/extraction.h"

namespace dateline::app {

struct Progress {
  std::uint64_t articles = 0;   // read and understood
  std::uint64_t added = 0;
  std::uint64_t revised = 0;    // added as a later or earlier revision of a known article
  std::uint64_t unchanged = 0;  // already there
  std::uint64_t problems = 0;   // items that gave no article
  std::map<std::string, std::uint64_t> reasons;  // the same by Problem::code
  std::uint64_t bytes_read = 0;  // of the input, for telling how much is left
  bool stopped = false;          // asked to stop before the input ended
};

struct Reading {
  std::vector<std::string> paths;  // files, folders, "-"
  ingest::Given given;
  unsigned workers = 0;  // 0: as many as the machine has threads
};

// A Problem stands for an item that was lost; a warning for one that was mended and kept.
using OnProblem = std::function<void(const base::Problem&)>;
using OnWarning = std::function<void(const std::string& origin, const std::string& warning)>;

// All but `stop` are called by the calling thread.
struct Listener {
  OnProblem on_problem = [](const base::Problem&) {};
  OnWarning on_warning = [](const std::string&, const std::string&) {};
  std::function<void(const Progress&)> on_progress = [](const Progress&) {};
  // Asked before every item, by any thread; once true, nothing more is read, and what was read is written.
  std::function<bool()> stop = [] { return false; };
};

// One line of JSON a record, without line breaks, in the order of the input.
Progress extract(const Engine& engine, const Reading& reading, const std::function<void(const std::string& line)>& take, const Listener& listener);

Progress ingest(Archive& archive, const Engine& engine, const Reading& reading, const Listener& listener);

// The same for what is in the folders of `reading`, and then for every file that comes into them, until `stop` or until no folder is left. `on_round` is called
// when all there is has been taken in, with the sum of what was done so far; an answer of stopped is the usual end and not marked as such.
Progress watch(Archive& archive, const Engine& engine, const Reading& reading, const Listener& listener, const std::function<void(const Progress&)>& on_round);

// What `ingest` would do, with nothing extracted and nothing written. `archive` null: into a new database.
Progress survey(Archive* archive, const Reading& reading, const Listener& listener);

// Bytes of all the input; nullopt where it comes from a stream. Looks at every file of every folder, opens none.
[[nodiscard]] std::optional<std::uint64_t> input_bytes(const Reading& reading);

// Records of `extract` instead of articles: nothing is extracted again.
Progress load(Archive& archive, const Reading& reading, const Listener& listener);

}  // namespace dateline::app
