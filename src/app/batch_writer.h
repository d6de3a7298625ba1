// Collects records and writes them in batches, one transaction a batch, linking included. Internal to src/app.
#pragma once

#include <cstddef>
#include <memory>
#include <mutex>
#include <vector>

#include "app/ingest.h"
#include "app/link_engine.h"
#include "model/extraction.h"
#include "store/article_store.h"
#include "store/database.h"

namespace dateline::app {

void count(Progress& progress, store::SaveOutcome outcome) noexcept;

class BatchWriter {
 public:
  // `workers`: threads that tell stories while the calling one writes.
  BatchWriter(store::Database& database, unsigned workers, Progress& progress) : database_(database), articles_(database), workers_(workers), progress_(progress) {}

  // What linking needs of a record. By any thread.
  [[nodiscard]] link::Card card_of(const model::Record& record);
  void add(model::Record record, link::Card card);
  // Writes what is left. Not done by the destructor: an exception under way must not commit.
  void flush();

 private:
  store::Database& database_;
  store::ArticleStore articles_;
  [[nodiscard]] LinkEngine& linker();

  unsigned workers_;
  Progress& progress_;
  struct Waiting {
    model::Record record;
    link::Card card;
  };
  std::vector<Waiting> waiting_;
  std::size_t weight_ = 0;
  std::once_flag linker_made_;
  std::unique_ptr<LinkEngine> linker_;  // made for the first article that is new: it reads the language packs
};

}  // namespace dateline::app
