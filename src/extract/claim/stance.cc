#include "extract/claim/stance.h"

namespace dateline::extract {

model::Stance stance_of(const VerbUse& use) {
  using model::Stance;
  const Stance own = use.verb->stance;
  if (use.neither && (own == Stance::kConfirms || own == Stance::kDenies)) return Stance::kDoesNotAcknowledge;
  if (!use.negated) return own;
  if (use.wants) return own == Stance::kDenies ? Stance::kDoesNotAcknowledge : Stance::kDeclines;
  if (use.verb->negated) return *use.verb->negated;
  switch (own) {
    case Stance::kAsserts:
    case Stance::kAnnounces:
    case Stance::kConfirms:
    case Stance::kDenies: return Stance::kDoesNotAcknowledge;  // "did not say that …", "has not ruled out …" is neither yes nor no
    case Stance::kPredicts: return Stance::kDoubts;               // "does not expect that …"
    case Stance::kExpressesWelcome: return Stance::kAccuses;
    case Stance::kDoubts: return Stance::kAsserts;
    default: return own;
  }
}

}  // namespace dateline::extract
