// Which claims speak about one proposition, so that confirming, asserting, denying and silence can stand side by side?
//
// First the claims that take a stand (confirm, deny, doubt, decline, accuse …) are grouped by what they are about; then whoever asserts
// something joins the groups it is near to. What is left makes topics only where claims of different speakers agree closely.
#pragma once

#include <vector>

#include "compare/proposition.h"

namespace dateline::compare {

// Groups of indices into `propositions`, each in order, in order of their first member. A claim may be in more than one group;
// claims that stand alone are in none unless they deny, doubt or keep silent.
[[nodiscard]] std::vector<std::vector<std::uint32_t>> group_stances(const std::vector<Proposition>& propositions);

}  // namespace dateline::compare
