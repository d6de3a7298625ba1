// What is a claim about, said without words of one language where possible?
//
// The words of its content, as weighted features. Content that points back ("its presence", "das", "the reports") or says nothing ("declined
// to comment") takes over, weaker, what stands before it: the rest of its sentence, then the sentences before. A count of people at a
// place counts as telling that they are there.
#pragma once

#include <vector>

#include "compare/reading.h"
#include "compare/speaker.h"
#include "model/link.h"

namespace dateline::compare {

struct Proposition {
  model::ItemRef claim;
  const model::Claim* told = nullptr;
  Speaker speaker;
  std::uint32_t sentence = 0;
  bool points_back = false;
  Profile profile;  // empty: it says nothing that could be compared
};

[[nodiscard]] std::vector<Proposition> read_propositions(const Reading& reading, std::uint32_t article, const Rarity& rarity, const Speakers& speakers);

}  // namespace dateline::compare
