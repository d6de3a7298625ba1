// Processor time of a piece of work, for tests that compare two sizes of one input.
//
// Not the clock on the wall: a busy machine would make such a test fail by chance. The best of three runs, since other programs still cost
// caches. Only the ratio of two of these may be tested; how fast the program is, is for tests/bench.
#pragma once

#include <algorithm>
#include <ctime>

namespace dateline::testing_support {

template <typename Work>
double processor_seconds(Work&& work) {
  double best = 1e9;
  for (int run = 0; run < 3; ++run) {
    const std::clock_t start = std::clock();
    work();
    best = std::min(best, static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
  }
  return best;
}

}  // namespace dateline::testing_support
