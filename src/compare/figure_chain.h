// What the figures of one article take over from each other: the noun left out, the number given before, words of
// correction.
#pragma once

#include <vector>

#include "compare/figure.h"

namespace dateline::compare {

// `is_figure`: by token, whether it is part of a printed number. The figures are all those of the article in order of
// place.
void join_figures(const Reading& reading, const std::vector<bool>& is_figure, std::vector<Figure>& figures);

}  // namespace dateline::compare
