#include "base/json_writer.h"

#include <gtest/gtest.h>

namespace {

using dateline::base::append_json_escaped;
using dateline::base::JsonWriter;

std::string escaped(std::string_view text) {
  std::string out;
  append_json_escaped(out, text);
  return out;
}

TEST(JsonWriter, PutsCommasBetweenItemsAndNowhereElse) {
  std::string out;
  JsonWriter json(out);
  json.begin_object().member("a", 1).key("b").begin_array().value("x").value(true).null().begin_object().end_object().end_array();
  json.key("c").begin_array().end_array().end_object();
  EXPECT_EQ(out, R"({"a":1,"b":["x",true,null,{}],"c":[]})");
}

TEST(JsonWriter, WholeNumbersHaveNoFractionAndOthersReadBack) {
  std::string out;
  JsonWriter json(out);
  json.begin_array().value(11000.0).value(0.1).value(-2.5).value(std::int64_t{-7}).end_array();
  EXPECT_EQ(out, "[11000,0.1,-2.5,-7]");
}

TEST(JsonWriter, WhatIsNoNumberBecomesNull) {
  std::string out;
  JsonWriter json(out);
  json.begin_array().value(std::numeric_limits<double>::quiet_NaN()).value(std::numeric_limits<double>::infinity()).end_array();
  EXPECT_EQ(out, "[null,null]");
}

TEST(JsonEscape, OrdinaryTextOfAnyScriptPassesUnchanged) {
  for (const std::string_view text : {"Pjöngjang – „Treffen“", "Зеленський", "北朝鮮", "a/b", "👍"}) EXPECT_EQ(escaped(text), text);
}

TEST(JsonEscape, NothingThatMovesTheTerminalOrEndsTheStringGetsThrough) {
  EXPECT_EQ(escaped("say \"no\"\\"), R"(say \"no\"\\)");
  EXPECT_EQ(escaped("a\nb\tc\r"), R"(a\nb\tc\r)");
  EXPECT_EQ(escaped(std::string_view("\0\x1b[31m\x7f", 7)), R"(\u0000\u001b[31m\u007f)");
  EXPECT_EQ(escaped("\u202Eevil\u2066"), R"(\u202eevil\u2066)");
  EXPECT_EQ(escaped("\u0085\u009b"), R"(\u0085\u009b)");
  EXPECT_EQ(escaped("\u2028"), R"(\u2028)");
}

}  // namespace
