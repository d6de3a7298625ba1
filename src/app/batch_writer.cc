#include "app/batch_writer.h"

namespace dateline::app {
namespace {

// Measured: below some thousand claims a transaction the text index flushes too often, far above nothing is gained and a kill
// costs more. Long texts without claims weigh by their bytes.
constexpr std::size_t kBatchWeight = 8000;
constexpr std::size_t kBytesPerWeight = 1000;

}  // namespace

void count(Progress& progress, store::SaveOutcome outcome) noexcept {
  switch (outcome) {
    case store::SaveOutcome::kNew: ++progress.added; break;
    case store::SaveOutcome::kRevision: ++progress.revised; break;
    case store::SaveOutcome::kUnchanged: ++progress.unchanged; break;
  }
}

void BatchWriter::add(model::Record record) {
  weight_ += 1 + record.extraction.claims.size() + record.article.text.size() / kBytesPerWeight;
  waiting_.push_back(std::move(record));
  if (weight_ >= kBatchWeight) flush();
}

void BatchWriter::flush() {
  if (waiting_.empty()) return;
  Progress counted = progress_;
  store::Transaction transaction(database_);
  std::vector<store::ArticleId> touched;
  for (const model::Record& record : waiting_) {
    const store::Saved saved = articles_.save(record);
    count(counted, saved.outcome);
    touched.insert(touched.end(), saved.touched.begin(), saved.touched.end());
  }
  if (!linker_) linker_ = std::make_unique<LinkEngine>();
  linker_->relink(database_, touched);
  transaction.commit();
  progress_ = counted;
  waiting_.clear();
  weight_ = 0;
}

}  // namespace dateline::app
