// Cells of the calendar: they tile time without gaps, and TIMEX3 and EDTF name the same days.
#include "calendar/period.h"

#include <gtest/gtest.h>

#include <array>

#include "calendar/edtf.h"

namespace dateline::calendar {
namespace {

constexpr std::array kCells{Granularity::kDay,  Granularity::kWeek, Granularity::kMonth,  Granularity::kQuarter, Granularity::kSeason,
                            Granularity::kHalf, Granularity::kYear, Granularity::kDecade, Granularity::kCentury};

Day day(std::string_view iso) { return *parse_iso_day(iso); }

TEST(Period, EveryDayOfEightHundredYearsLiesInItsCellAndCellsTouch) {
  const Day last = day("2200-12-31");
  for (Day d = day("1400-01-01"); d <= last; d += date::days{1}) {
    for (const Granularity cell : kCells) {
      const Period period = period_of(cell, d);
      ASSERT_LE(period.first, d);
      ASSERT_GE(period.last(), d);
      if (period.first != d) continue;
      const auto before = shifted(period, -1);
      ASSERT_TRUE(before);
      ASSERT_EQ(before->last() + date::days{1}, d) << to_string(cell) << ' ' << to_iso(d);
      ASSERT_EQ(shifted(*before, 1), period);
    }
  }
}

TEST(Period, EdtfNamesTheSameDays) {
  for (Day d = day("1890-01-01"); d < day("2110-01-01"); d += date::days{17}) {
    for (const Granularity cell : kCells) {
      const Period period = period_of(cell, d);
      const auto read = parse_edtf(to_edtf(period));
      ASSERT_TRUE(read) << to_edtf(period);
      EXPECT_EQ(read->days, period.days()) << to_edtf(period);
    }
  }
}

TEST(Edtf, AnIntervalIsWrittenNoFinerThanItsWords) {
  EXPECT_EQ(to_edtf({day("2022-02-01"), {}}, Granularity::kMonth), "2022-02/..");
  EXPECT_EQ(to_edtf({day("1970-01-01"), {}}, Granularity::kDecade), "197X/..");
  EXPECT_EQ(to_edtf({day("1900-01-01"), {}}, Granularity::kCentury), "19XX/..");
  EXPECT_EQ(to_edtf({{}, day("2026-03-31")}, Granularity::kMonth), "../2026-03");
  EXPECT_EQ(to_edtf({day("2010-01-01"), day("2014-12-31")}, Granularity::kYear), "2010/2014");
  EXPECT_EQ(to_edtf({day("2024-06-01"), day("2024-09-30")}, Granularity::kMonth), "2024-06/2024-09");
  // What was told to the day stays told to the day, and so does an end that lies on no border.
  EXPECT_EQ(to_edtf({day("1970-01-01"), {}}, Granularity::kDay), "1970-01-01/..");
  EXPECT_EQ(to_edtf({day("1970-01-01"), {}}, Granularity::kUnknown), "1970-01-01/..");
  EXPECT_EQ(to_edtf({day("2024-06-19"), {}}, Granularity::kYear), "2024-06-19/..");
  EXPECT_EQ(to_edtf({{}, day("1974-12-31")}, Granularity::kDecade), "../1974");
  EXPECT_EQ(to_edtf({}, Granularity::kYear), "");
}

TEST(Edtf, AnIntervalOfAnyWidthAndPrecisionNamesTheSameDaysWhenReadAgain) {
  for (Day from = day("1899-12-30"); from < day("2031-01-05"); from += date::days{31}) {
    for (const int width : {0, 1, 30, 365, 3652}) {
      for (const Granularity told : kCells) {
        const DayInterval closed{from, from + date::days{width}};
        for (const DayInterval& days : {closed, DayInterval{from, {}}, DayInterval{{}, from}}) {
          const auto read = parse_edtf(to_edtf(days, told));
          ASSERT_TRUE(read) << to_edtf(days, told);
          EXPECT_EQ(read->days, days) << to_edtf(days, told);
        }
      }
    }
  }
}

TEST(Period, TimexIsCanonical) {
  EXPECT_EQ(to_timex(period_of(Granularity::kDay, day("2024-11-09"))), "2024-11-09");
  EXPECT_EQ(to_timex(period_of(Granularity::kWeek, day("2024-11-09"))), "2024-W45");
  EXPECT_EQ(to_timex(period_of(Granularity::kWeekend, day("2024-11-06"))), "2024-W45-WE");
  EXPECT_EQ(to_timex(period_of(Granularity::kMonth, day("2024-11-09"))), "2024-11");
  EXPECT_EQ(to_timex(period_of(Granularity::kQuarter, day("2024-11-09"))), "2024-Q4");
  EXPECT_EQ(to_timex(period_of(Granularity::kSeason, day("2024-02-09"))), "2023-WI");
  EXPECT_EQ(to_timex(period_of(Granularity::kHalf, day("2024-11-09"))), "2024-H2");
  EXPECT_EQ(to_timex(period_of(Granularity::kDecade, day("2024-11-09"))), "202");
  EXPECT_EQ(to_timex(period_of(Granularity::kCentury, day("1924-11-09"))), "19");
  EXPECT_EQ(to_timex(*year_period(-43)), "BC0044");
}

TEST(Period, WeeksOfTheTurnOfTheYearBelongToTheIsoYear) {
  EXPECT_EQ(to_timex(period_of(Granularity::kWeek, day("2021-01-01"))), "2020-W53");
  EXPECT_EQ(to_timex(period_of(Granularity::kWeek, day("2024-12-30"))), "2025-W01");
  EXPECT_EQ(week_period(2020, 53)->first, day("2020-12-28"));
}

TEST(Period, WhatDoesNotExistIsNoPeriod) {
  EXPECT_FALSE(day_period(2023, 2, 29));
  EXPECT_FALSE(day_period(2024, 13, 1));
  EXPECT_FALSE(day_period(2024, 4, 31));
  EXPECT_FALSE(day_period(2024, 4, 0));
  EXPECT_FALSE(month_period(2024, 0));
  EXPECT_FALSE(quarter_period(2024, 5));
  EXPECT_FALSE(half_period(2024, 3));
  EXPECT_FALSE(season_period(2024, 0));
  EXPECT_FALSE(week_period(2024, 53));
  EXPECT_FALSE(year_period(99999));
}

TEST(Period, FarShiftsEndInsteadOfOverflowing) {
  const Period year = *year_period(2024);
  for (const long long n : {9'000'000'000'000'000'000LL, -9'000'000'000'000'000'000LL, 20000LL, -20000LL}) EXPECT_FALSE(shifted(year, n)) << n;
  EXPECT_FALSE(shifted(period_of(Granularity::kDay, year.first), 4'000'000));
  EXPECT_FALSE(shifted(*century_period(1900), 200));
}

}  // namespace
}  // namespace dateline::calendar
