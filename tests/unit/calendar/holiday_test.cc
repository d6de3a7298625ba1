// Holidays against published calendars (Astronomisches Rechen-Institut, U.S. Office of Personnel Management, Hebcal, Umm al-Qura within a day).
#include "calendar/holiday.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <tuple>

namespace dateline::calendar {
namespace {

std::string on(std::string_view rule, int year) {
  const auto day = holiday(rule, year);
  return day ? to_iso(*day) : "none";
}

TEST(Holiday, EasterAndWhatHangsOnIt) {
  EXPECT_EQ(on("easter+0", 2024), "2024-03-31");
  EXPECT_EQ(on("easter+0", 2000), "2000-04-23");
  EXPECT_EQ(on("easter+0", 1818), "1818-03-22");
  EXPECT_EQ(on("easter+0", 1943), "1943-04-25");
  EXPECT_EQ(on("easter-2", 2024), "2024-03-29");
  EXPECT_EQ(on("easter+60", 2024), "2024-05-30");
  EXPECT_EQ(on("orthodox+0", 2024), "2024-05-05");
  EXPECT_EQ(on("orthodox+0", 2017), "2017-04-16");
}

TEST(Holiday, EasterIsASundayInSpringInEveryYear) {
  for (int year = 1; year < 9998; ++year) {
    const auto day = holiday("easter+0", year);
    ASSERT_TRUE(day);
    ASSERT_EQ(date::weekday{*day}, date::Sunday);
    const std::string iso = to_iso(*day).substr(5);
    ASSERT_GE(iso, "03-22");
    ASSERT_LE(iso, "04-25");
  }
}

TEST(Holiday, WeekdaysOfAMonthAndAdvent) {
  EXPECT_EQ(on("weekday-4-4-11", 2024), "2024-11-28");
  EXPECT_EQ(on("weekday-last-1-05", 2024), "2024-05-27");
  EXPECT_EQ(on("weekday-2-7-05", 2024), "2024-05-12");
  EXPECT_EQ(on("advent-1", 2024), "2024-12-01");
  EXPECT_EQ(on("advent-4", 2024), "2024-12-22");
  EXPECT_EQ(on("advent-4", 2023), "2023-12-24");
  EXPECT_EQ(on("advent-0", 2024), "2024-11-20");
}

TEST(Holiday, HebrewCalendar) {
  EXPECT_EQ(on("hebrew-01-15", 2024), "2024-04-23");
  EXPECT_EQ(on("hebrew-07-01", 2024), "2024-10-03");
  EXPECT_EQ(on("hebrew-07-10", 2023), "2023-09-25");
  EXPECT_EQ(on("hebrew-09-25", 2021), "2021-11-29");
}

TEST(Holiday, IslamicCalendarIsWithinADay) {
  for (const auto& [rule, year, expected] : {std::tuple{"islamic-10-01", 2024, "2024-04-10"}, {"islamic-09-01", 2023, "2023-03-23"}, {"islamic-12-10", 2022, "2022-07-09"}}) {
    const auto day = holiday(rule, year);
    ASSERT_TRUE(day);
    EXPECT_LE(std::abs((*day - *parse_iso_day(expected)).count()), 1) << rule << ' ' << to_iso(*day);
  }
}

TEST(Holiday, WhatIsNoRuleHasNoDay) {
  for (const char* rule : {"", "easter", "easter+x", "13-01", "02-30", "weekday-5-1-02", "weekday-1-8-02", "weekday-9-1-02", "advent-7", "islamic-14-01", "hebrew-1", "a-b-c-d", "--"}) {
    EXPECT_EQ(on(rule, 2023), "none") << rule;
  }
  EXPECT_EQ(on("easter+0", 0), "none");
  EXPECT_EQ(on("easter+0", 99999), "none");
}

}  // namespace
}  // namespace dateline::calendar
