#include "app/side_by_side.h"

#include <gtest/gtest.h>

#include <stdexcept>
#include <vector>

namespace dateline::app {
namespace {

TEST(SideBySide, DoesEveryPieceOnceWithAnyNumberOfWorkers) {
  for (const unsigned workers : {0U, 1U, 2U, 7U, 64U}) {
    for (const std::size_t count : {0U, 1U, 3U, 500U}) {
      std::vector<int> done(count);
      side_by_side(workers, count, [&done](std::size_t i) { ++done[i]; });
      EXPECT_EQ(done, std::vector<int>(count, 1)) << workers << " workers, " << count;
    }
  }
}

TEST(SideBySide, AnExceptionIsThrownOnWhenNoneIsAtWorkAnyMore) {
  for (const unsigned workers : {1U, 4U}) {
    std::vector<int> done(400);
    const auto work = [&done](std::size_t i) {
      if (i == 17) throw std::runtime_error("the seventeenth");
      ++done[i];
    };
    EXPECT_THROW(side_by_side(workers, done.size(), work), std::runtime_error);
    EXPECT_EQ(done[16], 1);
    EXPECT_EQ(done[17], 0);
  }
}

}  // namespace
}  // namespace dateline::app
