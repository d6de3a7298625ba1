#include "ingest/date_text.h"

#include <gtest/gtest.h>

namespace dateline::ingest {
namespace {

std::string day_of(std::string_view text, std::string_view lang = {}) {
  const auto date = parse_date_text(text, lang);
  return date ? date->edtf : "none";
}

TEST(ParseDateText, ReadsWhatPagesFeedsAndMailWrite) {
  for (const char* text : {"2024-06-19", "2024-06-19T14:05:00+02:00", "2024-06-19 14:05:00", "2024-06-19T12:05:00.123Z", "20240619", "2024/06/19", "Wed, 19 Jun 2024 12:05:00 GMT", "19 Jun 2024 14:05 +0200", "19.06.2024", "19.6.2024, 14:05 Uhr",
                           "Mittwoch, 19. Juni 2024", "June 19, 2024", "Jun. 19th, 2024 2:05 p.m. ET", "19 June 2024", "Wed Jun 19 14:05:00 CEST 2024", "1718798700", "1718798700000", "19.06.24", "2024年6月19日"}) {
    EXPECT_EQ(day_of(text), "2024-06-19") << text;
  }
}

TEST(ParseDateText, KeepsTimeAndZoneWhereTheyAreTold) {
  const auto iso = parse_date_text("2024-06-19T14:05:00+02:00");
  ASSERT_TRUE(iso);
  EXPECT_EQ(iso->minute_of_day, 14 * 60 + 5);
  EXPECT_EQ(iso->utc_offset_minutes, 120);
  const auto mail = parse_date_text("Wed, 19 Jun 2024 02:05:00 -0430");
  ASSERT_TRUE(mail);
  EXPECT_EQ(mail->utc_offset_minutes, -270);
  const auto american = parse_date_text("June 19, 2024 2:05 PM EDT");
  ASSERT_TRUE(american);
  EXPECT_EQ(american->minute_of_day, 14 * 60 + 5);
  EXPECT_EQ(american->utc_offset_minutes, -240);
  EXPECT_FALSE(parse_date_text("19.06.2024")->minute_of_day.has_value());
}

TEST(ParseDateText, RefusesWhatIsNoDayOrCouldBeTwo) {
  for (const char* text : {"", "yesterday", "2024", "2024-13-01", "2023-02-29", "31.04.2024", "32. Mai 2024", "0000-00-00", "19.06.", "June 2024", "1.2.3.4", "99999999", "2024-06-19-", "03/04/2024"}) {
    const std::string expected = std::string_view(text) == "2024-06-19-" ? "2024-06-19" : "none";
    EXPECT_EQ(day_of(text), expected) << text;
  }
}

TEST(ParseDateText, TheRegionSettlesAnAmbiguousOrder) {
  EXPECT_EQ(day_of("03/04/2024", "en-US"), "2024-03-04");
  EXPECT_EQ(day_of("03/04/2024", "de"), "2024-04-03");
  EXPECT_EQ(day_of("13/04/2024"), "2024-04-13");
  EXPECT_EQ(day_of("04/13/2024"), "2024-04-13");
}

TEST(FindDateIn, FindsTheDateInALineUnderAHeadline) {
  EXPECT_EQ(find_date_in("Veröffentlicht am 17. Mai 2020 | Von Hanna Weiß")->edtf, "2020-05-17");
  EXPECT_EQ(find_date_in("By Sam Reed, published May 17, 2020 at 3:45 PM")->edtf, "2020-05-17");
  EXPECT_FALSE(find_date_in("Lesezeit 3 Minuten, 12 Kommentare"));
  EXPECT_FALSE(find_date_in("Telefon 030 12.345.678"));
}

TEST(FindDateInUrl, ReadsTheDayInAPath) {
  EXPECT_EQ(find_date_in_url("https://news.example/2020/05/17/flood")->edtf, "2020-05-17");
  EXPECT_EQ(find_date_in_url("https://news.example/politik/2020-5-7/flut")->edtf, "2020-05-07");
  EXPECT_EQ(find_date_in_url("https://news.example/a/20200517/flut.html")->edtf, "2020-05-17");
}

TEST(FindDateInUrl, RefusesArticleNumbersAndImpossibleDays) {
  for (const char* url : {"https://news.example/2020/13/17/x", "https://news.example/article-20209917", "https://2020-05-17.example/x", "https://news.example/id/120200517", "https://news.example/2020/05/", "", "2020"}) {
    EXPECT_FALSE(find_date_in_url(url)) << url;
  }
}

}  // namespace
}  // namespace dateline::ingest
