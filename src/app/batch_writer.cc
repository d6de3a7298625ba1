#include "app/batch_writer.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

#include <utility>

namespace dateline::app {
namespace {

constexpr std::size_t kBytesPerWeight = 1000;
constexpr std::size_t kLargeBatch = 1000;  // articles

// What a batch took is in pieces that the next one, of other sizes and by other threads, fills badly: kept, they would add up from batch to batch.
void give_back_memory() {
#ifdef __GLIBC__
  malloc_trim(0);
#endif
}

}  // namespace

void count(Progress& progress, store::SaveOutcome outcome) noexcept {
  switch (outcome) {
    case store::SaveOutcome::kNew: ++progress.added; break;
    case store::SaveOutcome::kRevision: ++progress.revised; break;
    case store::SaveOutcome::kUnchanged: ++progress.unchanged; break;
  }
}

LinkEngine& BatchWriter::linker() {
  std::call_once(linker_made_, [this] { linker_ = std::make_unique<LinkEngine>(); });
  return *linker_;
}

link::Card BatchWriter::card_of(const model::Record& record) { return linker().card_of(record, store::uid_of(record.article)); }

void BatchWriter::add(model::Record record, link::Card card) {
  weight_ += 1 + record.extraction.claims.size() + record.article.text.size() / kBytesPerWeight;
  batch_.push_back({std::move(record), std::move(card)});
  if (weight_ >= sizes_.weight) {
    flush();
  } else if (batch_.size() - written_ >= sizes_.written_at_once) {
    write_waiting();
  }
}

void BatchWriter::write_waiting() {
  if (!relinking_) {
    transaction_.emplace(database_);
    relinking_ = linker().begin(database_, workers_);
  }
  std::vector<store::ArticleId> touched;
  WrittenArticles written;
  for (; written_ < batch_.size(); ++written_) {
    Waiting& waiting = batch_[written_];
    const store::Saved saved = articles_.save(waiting.record);
    if (saved.outcome != store::SaveOutcome::kUnchanged) written[saved.id] = {&waiting.record, std::move(waiting.card)};
    count(counted_, saved.outcome);
    touched.insert(touched.end(), saved.touched.begin(), saved.touched.end());
    // A text without a name of its own is renamed when another outlet prints it too.
    for (const store::ArticleId renamed : saved.renamed) {
      if (const auto of_these = written.find(renamed); of_these != written.end()) of_these->second.record = nullptr;
      relinking_->forget(renamed);
    }
  }
  relinking_->take(touched, std::move(written));
}

void BatchWriter::flush() {
  if (batch_.empty()) return;
  write_waiting();
  relinking_->finish();
  relinking_.reset();
  transaction_->commit();
  transaction_.reset();
  progress_.added += counted_.added;
  progress_.revised += counted_.revised;
  progress_.unchanged += counted_.unchanged;
  counted_ = {};
  if (batch_.size() >= kLargeBatch) {
    if (clearing_.joinable()) clearing_.join();  // two batches at most
    clearing_ = std::jthread([batch = std::exchange(batch_, {})]() mutable {
      batch.clear();
      give_back_memory();
    });
  } else {
    batch_.clear();
  }
  written_ = 0;
  weight_ = 0;
}

}  // namespace dateline::app
