// Writes records in batches, one transaction a batch, linking included. Internal to src/app.
//
// A batch is written and compared with what is stored while its articles come in, some at a time, so that those who read and extract work meanwhile. Until the
// first of them are written the database is not locked.
#pragma once

#include <cstddef>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "app/ingest.h"
#include "app/link_engine.h"
#include "model/extraction.h"
#include "store/article_store.h"
#include "store/database.h"

namespace dateline::app {

void count(Progress& progress, store::SaveOutcome outcome) noexcept;

struct BatchSizes {
  std::size_t written_at_once = 256;  // articles that wait before the database is locked and they are written
  // A batch tells every story anew that it touches, and news comes story by story: measured over 12,000 articles in stories of 22, four thousand articles in
  // a batch take 15 % less processor time than two thousand. More gains little, a kill costs more, and what waits takes memory (some 40 kB an article). A
  // claim weighs 1, and so does an article; long texts without claims weigh by their bytes.
  std::size_t weight = 64000;
};

class BatchWriter {
 public:
  // `workers`: threads that tell stories while the calling one writes.
  BatchWriter(store::Database& database, unsigned workers, Progress& progress, BatchSizes sizes = {})
      : database_(database), articles_(database), workers_(workers), progress_(progress), sizes_(sizes) {}

  // What linking needs of a record. By any thread.
  [[nodiscard]] link::Card card_of(const model::Record& record);
  void add(model::Record record, link::Card card);
  // Ends a batch that was begun to be written: others may want to write while nothing comes in. What only waits goes on waiting.
  void pause() {
    if (relinking_) flush();
  }
  // Writes what is left. Not done by the destructor: an exception under way must not commit.
  void flush();

 private:
  [[nodiscard]] LinkEngine& linker();
  void write_waiting();

  store::Database& database_;
  store::ArticleStore articles_;

  unsigned workers_;
  Progress& progress_;
  BatchSizes sizes_;
  struct Waiting {
    model::Record record;
    link::Card card;
  };
  std::deque<Waiting> batch_;  // borrowed by relinking_
  std::size_t written_ = 0;    // of the batch
  std::size_t weight_ = 0;
  Progress counted_;           // of the batch, to be told when it is in
  std::once_flag linker_made_;
  std::unique_ptr<LinkEngine> linker_;  // made for the first article that is new: it reads the language packs
  std::optional<store::Transaction> transaction_;
  std::unique_ptr<Relinking> relinking_;  // gone before the transaction
  std::jthread clearing_;  // of the batch before: a tenth of what the writing thread would otherwise do
};

}  // namespace dateline::app
