#include "extract/claim/claim_finder.h"

namespace dateline::extract {

struct ClaimFinder::Rules {};

ClaimFinder::ClaimFinder(const lang::Pack&, std::optional<base::Problem>&) : rules_(std::make_unique<Rules>()) {}
ClaimFinder::~ClaimFinder() = default;

std::vector<model::Claim> ClaimFinder::find(const Analysis&, const model::Extraction&) const { return {}; }

}  // namespace dateline::extract
