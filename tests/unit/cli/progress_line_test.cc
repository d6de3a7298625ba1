#include "cli/progress_line.h"

#include <gtest/gtest.h>

namespace dateline::cli {
namespace {

TEST(ProgressText, CountsAtFirst) {
  EXPECT_EQ(progress_text({0, 0.1, 0, 1000}), "0 articles");
  EXPECT_EQ(progress_text({1, 0.9, 10, 1000}), "1 article");
}

TEST(ProgressText, TellsRateAndTimeLeftOnceTheyMeanSomething) {
  EXPECT_EQ(progress_text({12400, 20, 250, 1000}), "12,400 articles, 620/s, 25 %, 1:00 left");
  EXPECT_EQ(progress_text({5000000, 1000, 500, 1000}), "5,000,000 articles, 5,000/s, 50 %, 16:40 left");
  EXPECT_EQ(progress_text({5000000, 10000, 500, 1000}), "5,000,000 articles, 500/s, 50 %, 2:46:40 left");
  EXPECT_EQ(progress_text({900, 10, 1000, 1000}), "900 articles, 90/s, 100 %, 0:00 left");
}

TEST(ProgressText, GivesNoTimeWhereTheSizeIsNotKnown) { EXPECT_EQ(progress_text({900, 10, 5000, std::nullopt}), "900 articles, 90/s"); }

TEST(ProgressText, NeverPromisesNonsense) {
  EXPECT_EQ(progress_text({900, 10, 0, 0}), "900 articles, 90/s");
  EXPECT_EQ(progress_text({900, 10, 0, 1000}), "900 articles, 90/s");
  EXPECT_EQ(progress_text({900, 10, 2000, 1000}), "900 articles, 90/s, 100 %, 0:00 left");  // a file that grows while it is read
  EXPECT_EQ(progress_text({3, 10, 1, std::uint64_t{1} << 60}), "3 articles, 0 %");
}

}  // namespace
}  // namespace dateline::cli
