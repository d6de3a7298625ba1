#include "extract/quantity/quantity_finder.h"

namespace dateline::extract {

struct QuantityFinder::Rules {};

QuantityFinder::QuantityFinder(const lang::Pack&, std::optional<base::Problem>&) : rules_(std::make_unique<Rules>()) {}
QuantityFinder::~QuantityFinder() = default;

std::vector<model::Quantity> QuantityFinder::find(const Analysis&, const std::vector<model::Timex>&) const { return {}; }

}  // namespace dateline::extract
