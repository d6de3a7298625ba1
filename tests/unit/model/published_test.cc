#include <gtest/gtest.h>

#include "calendar/edtf.h"
#include "model/article.h"
#include "model/claim.h"

namespace {

using namespace dateline;
using model::parse_published;
using model::PublishedBasis;

TEST(Published, KeepsDayTimeAndZoneAsThePublisherWroteThem) {
  const auto published = parse_published("2024-11-10T18:05:30.123+01:00", PublishedBasis::kMetadata);
  ASSERT_TRUE(published);
  EXPECT_EQ(published->edtf, "2024-11-10");
  EXPECT_EQ(published->minute_of_day, 18 * 60 + 5);
  EXPECT_EQ(published->utc_offset_minutes, 60);
  EXPECT_EQ(calendar::to_iso(*published->day()), "2024-11-10");
}

TEST(Published, UnderstandsTheZonesThatOccur) {
  EXPECT_EQ(parse_published("2024-11-10T18:05Z", PublishedBasis::kGiven)->utc_offset_minutes, 0);
  EXPECT_EQ(parse_published("2024-11-10 18:05 -0530", PublishedBasis::kGiven)->utc_offset_minutes, -330);
  EXPECT_FALSE(parse_published("2024-11-10T18:05", PublishedBasis::kGiven)->utc_offset_minutes);
}

TEST(Published, AMonthStaysAMonth) {
  const auto published = parse_published("2024-11", PublishedBasis::kGiven);
  ASSERT_TRUE(published);
  EXPECT_FALSE(published->day());
  EXPECT_EQ(calendar::to_edtf(published->days), "2024-11");
}

TEST(Published, RefusesWhatIsNoDate) {
  for (const char* text : {"", "yesterday", "2024-13-01", "2024-02-30", "10.11.2024", "20241110", "2024-11-10x"}) {
    EXPECT_FALSE(parse_published(text, PublishedBasis::kGiven)) << text;
  }
}

TEST(Names, OfEnumeratorsReadBack) {
  for (int i = 0; i <= static_cast<int>(model::Stance::kReports); ++i) {
    const auto stance = static_cast<model::Stance>(i);
    EXPECT_EQ(model::parse_stance(model::to_string(stance)), stance);
  }
  EXPECT_FALSE(model::parse_stance("lies"));
  EXPECT_FALSE(model::parse_stance(""));
}

}  // namespace
