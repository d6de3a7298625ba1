#include "ingest/late.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"

namespace dateline::ingest {
namespace {

TEST(LateLibrary, AFunctionIsCalledAsIfItWereLinked) {
  LateLibrary library("libm.so.6", "numbers");
  const Late<double(double)> size(library, "fabs");
  EXPECT_EQ(size(-27.0), 27.0);
  EXPECT_EQ(size(8.0), 8.0);
}

TEST(LateLibrary, OneThatIsNotInstalledIsNamedTogetherWithWhatCannotBeRead) {
  LateLibrary library("libno-such-thing.so.7", "e-mail");
  const Late<int()> function(library, "anything");
  EXPECT_THAT([&] { (void)function(); },
              testing::ThrowsMessage<base::Error>(testing::AllOf(testing::HasSubstr("e-mail"), testing::HasSubstr("libno-such-thing.so.7"))));
}

TEST(LateLibrary, AFunctionThatTheLibraryLacksIsAnErrorToo) {
  LateLibrary library("libm.so.6", "numbers");
  const Late<int()> function(library, "no_such_function");
  EXPECT_THAT([&] { (void)function(); }, testing::ThrowsMessage<base::Error>(testing::HasSubstr("no_such_function")));
}

}  // namespace
}  // namespace dateline::ingest
