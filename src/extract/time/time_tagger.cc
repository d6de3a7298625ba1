#include "extract/time/time_tagger.h"

namespace dateline::extract {

struct TimeTagger::Rules {};

TimeTagger::TimeTagger(const lang::Pack&, std::optional<base::Problem>&) : rules_(std::make_unique<Rules>()) {}
TimeTagger::~TimeTagger() = default;

std::vector<model::Timex> TimeTagger::find(const Analysis&) const { return {}; }

}  // namespace dateline::extract
