// What is a claim about, said without words of one language where possible?
//
// The words of its content, as weighted features. Content that points back ("das", "the allegation", "reports about them") answers the claim
// that it points to and takes over what that is about; where no claim stands before it, and where it says nothing ("declined to comment"),
// it takes over, weaker, the rest of its sentence, then the sentences before. A bare accusation ("of fraud") is what the same speaker says
// next. A count of people at a place counts as telling that they are there.
#pragma once

#include <optional>
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
  bool thin = false;  // its words tell hardly anything: "denied any shortage"
  bool bare = false;  // its own words tell nothing: "to comment"
  bool negated = false;  // "the strike was not disproportionate"
  std::optional<std::uint32_t> answers;  // the claim of the same article that it points to, or that spells it out
  Profile profile;  // empty: it says nothing that could be compared
};

[[nodiscard]] std::vector<Proposition> read_propositions(const Reading& reading, std::uint32_t article, const Rarity& rarity, const Speakers& speakers);

}  // namespace dateline::compare
