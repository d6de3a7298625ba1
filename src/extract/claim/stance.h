// Does the speaker confirm, deny, refuse to say? The stance of a verb in its clause.
//
// From the verb's own class, negation and will: "bestätigte" confirms, "bestätigte nicht" does not acknowledge, "wollte nicht bestätigen" declines.
#pragma once

#include "extract/claim/verb_use.h"
#include "model/claim.h"

namespace dateline::extract {

[[nodiscard]] model::Stance stance_of(const VerbUse& use);

}  // namespace dateline::extract
