#include "extract/extractor.h"

#include "extract/analysis.h"
#include "extract/claim/claim_finder.h"
#include "extract/entity/entity_finder.h"
#include "extract/event/event_finder.h"
#include "extract/quantity/quantity_finder.h"
#include "extract/time/time_tagger.h"

namespace dateline::extract {

struct Extractor::Stages {
  Stages(const lang::Pack& pack, model::Direction direction, std::optional<base::Problem>& broken)
      : times(pack, broken, direction), entities(pack, broken), quantities(pack, broken), claims(pack, broken), events(pack, broken) {}

  TimeTagger times;
  EntityFinder entities;
  QuantityFinder quantities;
  ClaimFinder claims;
  EventFinder events;
};

Extractor::Extractor(std::shared_ptr<const lang::Pack> pack) : pack_(std::move(pack)) {}
Extractor::Extractor(Extractor&&) noexcept = default;
Extractor& Extractor::operator=(Extractor&&) noexcept = default;
Extractor::~Extractor() = default;

base::Result<Extractor> Extractor::create(std::shared_ptr<const lang::Pack> pack, model::Direction direction) {
  Extractor out(std::move(pack));
  std::optional<base::Problem> broken;
  out.stages_ = std::make_unique<Stages>(*out.pack_, direction, broken);
  out.reading_name_ = out.pack_->name();
  if (direction == model::Direction::kPast) out.reading_name_ += "+past";
  if (direction == model::Direction::kFuture) out.reading_name_ += "+future";
  if (broken) return *broken;
  return out;
}

model::Extraction Extractor::extract(const model::Article& article) const {
  const Analysis analysis = analyse(article, *pack_);
  model::Extraction found;
  found.pack = reading_name_;
  found.timexes = stages_->times.find(analysis);
  found.entities = stages_->entities.find(analysis, found.timexes);
  found.quantities = stages_->quantities.find(analysis, found.timexes);
  found.claims = stages_->claims.find(analysis, found);
  found.events = stages_->events.find(analysis, found);
  return found;
}

}  // namespace dateline::extract
