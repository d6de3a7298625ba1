#include "report/view.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace dateline::report {
namespace {

using testing::ElementsAre;

Sheet sample() {
  Sheet sheet;
  sheet.columns = {{"who"}, {"figure", false, true}, {"said", false, false, true}};
  sheet.rows = {{"berta", "≈ 11000", "2024-11-05"}, {"Anton", "900", "?"}, {"–", "", "2024-10"}, {"anton", "> 2300", "2024-11-05"}};
  return sheet;
}

std::vector<std::size_t> order(const char* sort) { return row_order(sample(), parse_view("", sort)); }

TEST(View, ReadsNamesAndDirections) {
  const View view = parse_view(" said , who,", "figure:desc,who:asc,said");
  EXPECT_THAT(view.columns, ElementsAre("said", "who"));
  ASSERT_EQ(view.sort.size(), 3U);
  EXPECT_EQ(view.sort[0].column, "figure");
  EXPECT_TRUE(view.sort[0].descending);
  EXPECT_EQ(view.sort[1].column, "who");
  EXPECT_FALSE(view.sort[1].descending);
  EXPECT_EQ(view.sort[2].column, "said");
}

TEST(View, NamesTheFirstColumnThatThereIsNot) {
  EXPECT_EQ(unknown_column(parse_view("who,said", "figure:desc"), sample().columns), "");
  EXPECT_EQ(unknown_column(parse_view("who,whom", ""), sample().columns), "whom");
  EXPECT_EQ(unknown_column(parse_view("who", "whose:desc"), sample().columns), "whose");
  EXPECT_EQ(unknown_column(parse_view("", "who:upwards"), sample().columns), "who:upwards");
}

TEST(View, WithoutAnOrderRowsStayAsTheyCome) { EXPECT_THAT(order(""), ElementsAre(0, 1, 2, 3)); }

TEST(View, NumbersAreOrderedAsNumbersWhateverStandsBeforeThem) {
  EXPECT_THAT(order("figure"), ElementsAre(1, 3, 0, 2));
  EXPECT_THAT(order("figure:desc"), ElementsAre(0, 3, 1, 2));
}

TEST(View, LettersAreOrderedWhateverTheirCaseAndEqualRowsKeepTheirOrder) { EXPECT_THAT(order("who"), ElementsAre(1, 3, 0, 2)); }

TEST(View, WhatIsNotKnownComesLastInEitherDirection) {
  EXPECT_EQ(order("said").back(), 1U);
  EXPECT_EQ(order("said:desc").back(), 1U);
}

TEST(View, TheSecondColumnDecidesWhereTheFirstIsEqual) { EXPECT_THAT(order("said:desc,figure"), ElementsAre(3, 0, 2, 1)); }

TEST(View, ALimitTakesTheFirstOfTheOrderedRows) {
  View view = parse_view("", "figure:desc");
  view.limit = 2;
  EXPECT_THAT(row_order(sample(), view), ElementsAre(0, 3));
  view.limit = 99;
  EXPECT_EQ(row_order(sample(), view).size(), 4U);
}

TEST(View, ShowsTheColumnsInTheOrderTheyAreAskedFor) {
  const Sheet sheet = shown(sample(), parse_view("said,who", "figure"));
  ASSERT_EQ(sheet.columns.size(), 2U);
  EXPECT_EQ(sheet.columns[0].name, "said");
  EXPECT_FALSE(sheet.columns[0].minor) << "what is asked for is not left out";
  EXPECT_THAT(sheet.rows[0], ElementsAre("?", "Anton"));
}

TEST(View, OneColumnMayBeAskedForTwice) { EXPECT_THAT(shown(sample(), parse_view("who,who", "")).rows[0], ElementsAre("berta", "berta")); }

TEST(View, ARowAsAnObjectEscapesWhatItHolds) {
  Sheet sheet;
  sheet.columns = {{"a"}};
  sheet.rows = {{"\"<\n"}};
  std::string out;
  append_row_json(out, sheet, 0);
  EXPECT_EQ(out, "{\"a\":\"\\\"<\\n\"}");
}

TEST(Sheet, TheBodyGivesWayLast) {
  Sheet sheet;
  sheet.columns = {{"source", true}, {"claim", true, false, false, true}, {"outlet", true}};
  sheet.rows = {{std::string(40, 'a'), std::string(40, 'b'), std::string(40, 'c')}};
  Look look;
  look.width = 70;
  const std::string table = render(sheet, Format::kTable, look);
  EXPECT_THAT(table, testing::HasSubstr(std::string(36, 'b')));
}

TEST(Sheet, ColourIsForTonedColumnsAndOnlyWhereItIsWanted) {
  Sheet sheet;
  sheet.columns = {{"stance"}, {"stance", false, false, false, false, true}};
  sheet.rows = {{"denies", "denies"}};
  Look look;
  EXPECT_THAT(render(sheet, Format::kTable, look), testing::Not(testing::HasSubstr("\x1b")));
  look.colour = true;
  EXPECT_THAT(render(sheet, Format::kTable, look), testing::HasSubstr("denies  \x1b[31mdenies\x1b[0m"));
}

}  // namespace
}  // namespace dateline::report
