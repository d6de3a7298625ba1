// From one article to its timexes, entities, quantities, claims and events: the pure heart of the program.
//
// Total: any article in, no throw for its content; deterministic; no clock, no disk, no database. An Extractor is built once for a language pack
// (milliseconds) and is then read-only, so many threads may share it. The stages run in the order in which they need each other:
// timexes, entities, quantities, claims, events.
#pragma once

#include <memory>
#include <string>

#include "base/result.h"
#include "lang/pack.h"
#include "model/direction.h"
#include "model/extraction.h"

namespace dateline::extract {

class Extractor {
 public:
  // A Problem if one of the pack's rule files is broken (file and line). `direction` overrules what the text says of the direction of weekdays, months
  // and days without a year; Extraction::pack then tells it ("de-3f2a91c0d4e5+future").
  [[nodiscard]] static base::Result<Extractor> create(std::shared_ptr<const lang::Pack> pack, model::Direction direction = model::Direction::kUnknown);

  [[nodiscard]] model::Extraction extract(const model::Article& article) const;
  [[nodiscard]] const lang::Pack& pack() const noexcept { return *pack_; }

  Extractor(Extractor&&) noexcept;
  Extractor& operator=(Extractor&&) noexcept;
  ~Extractor();

 private:
  struct Stages;
  explicit Extractor(std::shared_ptr<const lang::Pack> pack);

  std::shared_ptr<const lang::Pack> pack_;
  std::unique_ptr<Stages> stages_;
  std::string reading_name_;
};

}  // namespace dateline::extract
