#include "extract/entity/entity_finder.h"

namespace dateline::extract {

struct EntityFinder::Rules {};

EntityFinder::EntityFinder(const lang::Pack&, std::optional<base::Problem>&) : rules_(std::make_unique<Rules>()) {}
EntityFinder::~EntityFinder() = default;

std::vector<model::Entity> EntityFinder::find(const Analysis&, const std::vector<model::Timex>&) const { return {}; }

}  // namespace dateline::extract
