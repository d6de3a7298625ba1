// Whose is a figure? The countries of what it counts, the place it is told of, the person whose share it is.
#pragma once

#include <vector>

#include "compare/figure.h"

namespace dateline::compare {

// Fills countries, place and, for a measure, whose; needs head, unit, claim and sentence. `number_end`: the token
// behind the printed number; `is_figure`: by token, whether it is part of one.
void read_owner(const Reading& reading, const std::vector<bool>& is_figure, std::uint32_t number_end, Figure& figure);

}  // namespace dateline::compare
