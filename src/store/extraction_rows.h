// The rows of one article's extraction: timexes, entities, quantities, claims, event mentions. Internal to src/store.
//
// Statements are prepared once and kept. `load` gives back exactly what `save` was given, item for item.
#pragma once

#include <cstdint>

#include "model/extraction.h"
#include "store/article_store.h"
#include "store/query.h"

namespace dateline::store {

class ExtractionRows {
 public:
  explicit ExtractionRows(const Database& database);

  void save(std::int64_t article_id, std::string_view text, const model::Extraction& extraction);
  [[nodiscard]] model::Extraction load(std::int64_t article_id, const RecordParts& parts);
  // Takes the claims out of the text index, whose rows do not go with their article by themselves.
  void forget(std::int64_t article_id);

 private:
  void save_timexes(std::int64_t article_id, const std::vector<model::Timex>& timexes);
  void save_entities(std::int64_t article_id, const std::vector<model::Entity>& entities);
  void save_quantity(std::int64_t article_id, std::uint32_t seq, bool listed, const model::Quantity& quantity);
  void save_claims(std::int64_t article_id, std::string_view text, const model::Extraction& extraction);
  void save_events(std::int64_t article_id, const std::vector<model::EventMention>& events);
  void save_telling(std::int64_t row, const model::Claim& claim);
  void load_tellings(std::int64_t article_id, std::vector<model::Claim>& claims);
  void load_timexes(std::int64_t article_id, std::vector<model::Timex>& out);
  void load_entities(std::int64_t article_id, std::vector<model::Entity>& out);
  void load_claims(std::int64_t article_id, model::Extraction& out);
  void load_events(std::int64_t article_id, std::vector<model::EventMention>& out);

  const Database& database_;
  Query put_timex_, put_entity_, put_quantity_, put_claim_, put_claim_telling_, put_claim_text_, put_event_;
  Query get_timexes_, get_entities_, get_quantities_, get_claims_, get_claim_tellings_, get_events_;
  Query drop_claim_text_;
};

[[nodiscard]] std::string words_of(std::string_view text, const text::Spans& spans);

}  // namespace dateline::store
