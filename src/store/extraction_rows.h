// The rows of one article's extraction: timexes, entities, quantities, claims, event mentions. Internal to src/store.
//
// Statements are prepared once and kept. `load` gives back exactly what `save` was given, item for item.
#pragma once

#include <cstdint>

#include "model/extraction.h"
#include "store/query.h"

namespace dateline::store {

class ExtractionRows {
 public:
  explicit ExtractionRows(const Database& database);

  void save(std::int64_t article_id, std::string_view text, const model::Extraction& extraction);
  [[nodiscard]] model::Extraction load(std::int64_t article_id);
  // Takes the claims out of the text index, whose rows do not go with their article by themselves.
  void forget(std::int64_t article_id);

 private:
  std::vector<std::int64_t> save_timexes(std::int64_t article_id, const std::vector<model::Timex>& timexes);
  void save_entities(std::int64_t article_id, const std::vector<model::Entity>& entities);
  std::int64_t save_quantity(std::int64_t article_id, std::uint32_t seq, bool listed, const model::Quantity& quantity);
  std::vector<std::int64_t> save_claims(std::int64_t article_id, std::string_view text, const model::Extraction& extraction);
  void save_events(std::int64_t article_id, const model::Extraction& extraction, const std::vector<std::int64_t>& timexes,
                   const std::vector<std::int64_t>& claims);
  void save_telling(std::int64_t row, const model::Claim& claim);
  void load_tellings(std::int64_t article_id, model::Extraction& out);
  void load_claims(std::int64_t article_id, model::Extraction& out, const std::vector<std::pair<std::int64_t, model::Quantity>>& quantities);
  void load_events(std::int64_t article_id, model::Extraction& out);

  const Database& database_;
  Query put_timex_, put_entity_, put_quantity_, put_claim_, put_claim_span_, put_claim_telling_, put_claim_quantity_, put_claim_text_;
  Query put_event_, put_event_span_, put_event_actor_, put_event_claim_;
  Query get_timexes_, get_entities_, get_quantities_, get_claims_, get_claim_spans_, get_claim_tellings_, get_claim_quantities_;
  Query get_events_, get_event_spans_, get_event_actors_, get_event_claims_;
  Query drop_claim_text_;
};

// The words of the spans, " … " between them.
[[nodiscard]] std::string words_of(std::string_view text, const text::Spans& spans);

}  // namespace dateline::store
