// Which printed figures measure the same thing?
//
// A figure is compared with every other one of its kind by what it counts, what is said of it (dead, injured …), what narrows it (whose,
// how badly, per day), the words around it, and, as the weakest evidence, its size. Some pairs can never be one quantity: another
// currency, another fate, two exact numbers that one speaker sets side by side in a sentence. Every term is a few tenths of a point, so that
// no single likeness decides; the weights were set by reasoning and checked on the development stories as a whole.
#pragma once

#include <string>
#include <vector>

#include "compare/figure.h"
#include "compare/grouping.h"

namespace dateline::compare {

struct FigureScore {
  double total = 0;
  bool never = false;
};

// `likeness` of the words around them: the cosine of their contexts.
[[nodiscard]] FigureScore score_figures(const Figure& a, const Figure& b, double likeness, const Vocabulary& vocabulary);

// Groups of indices into `figures`, each in order, in order of their first member.
[[nodiscard]] std::vector<std::vector<std::uint32_t>> group_figures(const std::vector<Figure>& figures, const Vocabulary& vocabulary);

}  // namespace dateline::compare
