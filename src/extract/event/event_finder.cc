#include "extract/event/event_finder.h"

namespace dateline::extract {

struct EventFinder::Rules {};

EventFinder::EventFinder(const lang::Pack&, std::optional<base::Problem>&) : rules_(std::make_unique<Rules>()) {}
EventFinder::~EventFinder() = default;

std::vector<model::EventMention> EventFinder::find(const Analysis&, const model::Extraction&) const { return {}; }

}  // namespace dateline::extract
