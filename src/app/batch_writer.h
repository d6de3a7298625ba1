// Collects records and writes them in batches, one transaction a batch, linking included. Internal to src/app.
#pragma once

#include <cstddef>
#include <memory>
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
  BatchWriter(store::Database& database, Progress& progress) : database_(database), articles_(database), progress_(progress) {}

  void add(model::Record record);
  // Writes what is left. Not done by the destructor: an exception under way must not commit.
  void flush();

 private:
  store::Database& database_;
  store::ArticleStore articles_;
  Progress& progress_;
  std::vector<model::Record> waiting_;
  std::size_t weight_ = 0;
  std::unique_ptr<LinkEngine> linker_;  // made for the first batch: it reads the language packs
};

}  // namespace dateline::app
