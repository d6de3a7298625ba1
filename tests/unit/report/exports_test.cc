#include "report/exports.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <sstream>

#include "report/csv.h"
#include "report/escape.h"
#include "report/html_report.h"
#include "support/digest_sample.h"

namespace {

using namespace dateline;
using testing_support::sample_digest;
using Json = nlohmann::json;

std::vector<std::string> lines(const std::string& text) {
  std::vector<std::string> out;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) out.push_back(line);
  return out;
}

TEST(DigestJson, CarriesEveryItemAndOpenEndsAsNull) {
  const Json json = Json::parse(report::to_digest_json(sample_digest()));
  EXPECT_EQ(json["schema"], "dateline.digest/1");
  EXPECT_EQ(json["events"].size(), 3U);
  EXPECT_TRUE(json["events"][2]["earliest"].is_null());
  EXPECT_TRUE(json["topics"][0]["values"][1]["high"].is_null());
}

TEST(Ics, LinesEndWithCrLfAndNeverExceed75Octets) {
  const std::string ics = report::to_ics(sample_digest());
  std::size_t from = 0;
  while (from < ics.size()) {
    const std::size_t end = ics.find("\r\n", from);
    ASSERT_NE(end, std::string::npos);
    EXPECT_LE(end - from, 75U);
    EXPECT_NE(static_cast<unsigned char>(ics[from]) & 0xC0U, 0x80U) << "folded inside a code point";
    from = end + 2;
  }
}

TEST(Ics, DaysAreAllDayAndTheEndIsExclusive) {
  const std::string ics = report::to_ics(sample_digest());
  EXPECT_THAT(ics, testing::HasSubstr("DTSTART;VALUE=DATE:20240619\r\nDTEND;VALUE=DATE:20240620\r\n"));
  EXPECT_THAT(ics, testing::HasSubstr("DTSTART;VALUE=DATE:20241201\r\nDTEND;VALUE=DATE:20250101\r\n"));
  EXPECT_THAT(ics, testing::HasSubstr("SUMMARY:Treffen\\, mit Komma\\; und \\\\ Strich"));
  EXPECT_THAT(ics, testing::HasSubstr("DTSTAMP:20241110T000000Z"));
}

TEST(Ics, NamesWhatItCannotShowAndInventsNoDay) {
  const std::string ics = report::to_ics(sample_digest());
  EXPECT_THAT(ics, testing::Not(testing::HasSubstr("UID:e3@")));
  EXPECT_THAT(ics, testing::HasSubstr("1 events without known days are"));
}

TEST(TimelineJs, ShowsOnlyThePartsOfADateThatAreKnown) {
  const Json json = Json::parse(report::to_timelinejs(sample_digest()));
  ASSERT_EQ(json["events"].size(), 2U);
  EXPECT_EQ(json["events"][0]["start_date"]["day"], "19");
  EXPECT_EQ(json["events"][1]["start_date"]["month"], "12");
  EXPECT_FALSE(json["events"][1]["start_date"].contains("day"));
}

TEST(TimelineJs, EscapesTextBecauseItIsShownAsHtmlAndNamesTheUndated) {
  const Json json = Json::parse(report::to_timelinejs(sample_digest()));
  EXPECT_THAT(json["title"]["text"]["headline"].get<std::string>(), testing::HasSubstr("&lt;script&gt;"));
  EXPECT_THAT(json["title"]["text"]["text"].get<std::string>(), testing::HasSubstr("Some day before"));
  EXPECT_THAT(json["events"][0]["text"]["text"].get<std::string>(), testing::Not(testing::HasSubstr("javascript:")));
}

TEST(JsonLd, IsAGraphOfArticlesClaimsAndEvents) {
  const Json json = Json::parse(report::to_jsonld(sample_digest()));
  EXPECT_EQ(json["@graph"].size(), 2U + 1U + 3U);
  for (const Json& node : json["@graph"]) {
    EXPECT_TRUE(node.contains("@type") && node.contains("@id"));
    EXPECT_FALSE(node.contains("url") && node["url"] == "javascript:alert(3)");
  }
}

TEST(Lines, AreOneJsonObjectEach) {
  for (const std::string& text : {report::to_ftm(sample_digest()), report::to_timesketch(sample_digest())}) {
    EXPECT_GE(lines(text).size(), 2U);
    for (const std::string& line : lines(text)) EXPECT_TRUE(Json::parse(line).is_object());
  }
}

TEST(FollowTheMoney, KeepsAMonthAMonth) {
  bool seen = false;
  for (const std::string& line : lines(report::to_ftm(sample_digest()))) {
    const Json entity = Json::parse(line);
    if (entity["id"] != "dateline-event-e2") continue;
    seen = true;
    EXPECT_EQ(entity["properties"]["startDate"][0], "2024-12");
  }
  EXPECT_TRUE(seen);
}

TEST(Annotations, PointAtTheirTextByQuoteAndPosition) {
  const Json page = Json::parse(report::to_annotations(sample_digest()));
  EXPECT_EQ(page["items"].size(), 1U + 6U);
  for (const Json& item : page["items"]) {
    EXPECT_EQ(item["target"]["selector"][0]["type"], "TextQuoteSelector");
    EXPECT_LT(item["target"]["selector"][1]["start"].get<int>(), item["target"]["selector"][1]["end"].get<int>());
  }
}

TEST(Csv, QuotesAsRfc4180AndNeutralisesFormulas) {
  std::string out;
  report::append_csv_row(out, {"a,b", "say \"x\"", "line\nbreak", "plain"}, false);
  EXPECT_EQ(out, "\"a,b\",\"say \"\"x\"\"\",\"line\nbreak\",plain\r\n");
  for (const char* formula : {"=1+1", "+cmd", "-cmd", "@x", " =1", "\t=1", "\r=1"}) {
    std::string row;
    report::append_csv_row(row, {formula, "x"}, false);
    EXPECT_TRUE(row[0] == '\'' || row.rfind("\"'", 0) == 0) << formula;
    std::string raw;
    report::append_csv_row(raw, {formula, "x"}, true);
    EXPECT_EQ(raw.find('\''), std::string::npos) << formula;
  }
  std::string numbers;
  report::append_csv_row(numbers, {"-5", "+3.2", "-"}, false);
  EXPECT_EQ(numbers, "-5,+3.2,'-\r\n");
}

TEST(Csv, TablesHaveARowForEveryMentionAndEqualWidths) {
  EXPECT_EQ(lines(report::to_events_csv(sample_digest(), false)).size(), 1U + 6U);
  EXPECT_EQ(lines(report::to_claims_csv(sample_digest(), false)).size(), 1U + 1U);
}

TEST(Markdown, HasAFootnoteForEveryMarkAndLetsNoMarkupThrough) {
  const std::string markdown = report::to_markdown(sample_digest(), "en");
  EXPECT_THAT(markdown, testing::HasSubstr("Report \\<script\\>"));
  EXPECT_THAT(markdown, testing::HasSubstr("### How many \\| soldiers?"));
  for (int note = 1;; ++note) {
    const std::string mark = "[^" + std::to_string(note) + "]";
    if (markdown.find(mark) == std::string::npos) {
      EXPECT_GT(note, 5);
      break;
    }
    EXPECT_THAT(markdown, testing::HasSubstr(mark + ": “"));
  }
}

TEST(HtmlReport, LetsNoForeignMarkupOrLinkThrough) {
  const std::string page = report::to_html(sample_digest(), "de");
  EXPECT_THAT(page, testing::HasSubstr("<html lang=\"de\">"));
  EXPECT_THAT(page, testing::HasSubstr("default-src 'none'"));
  EXPECT_THAT(page, testing::Not(testing::HasSubstr("<script>alert")));
  EXPECT_THAT(page, testing::Not(testing::HasSubstr("href=\"javascript")));
  const auto data = page.find("id=\"data\">");
  ASSERT_NE(data, std::string::npos);
  const std::string json = page.substr(data + 10, page.find("</script>", data) - data - 10);
  EXPECT_EQ(json.find('<'), std::string::npos);
  EXPECT_TRUE(Json::parse(json).is_object());
}

TEST(Links, AreMadeOnlyForTheWeb) {
  for (const char* good : {"https://a.example/x?y=1#z", "http://a.example", "HTTPS://A.example/ä"}) EXPECT_TRUE(report::is_web_url(good)) << good;
  for (const char* bad : {"", "javascript:alert(1)", "data:text/html,x", "//a.example", "https://", "https:///x", "http://a b", "https://a\"onclick", "ftp://a.example", "https://a\n"}) {
    EXPECT_FALSE(report::is_web_url(bad)) << bad;
  }
}

TEST(EveryExport, OfAnEmptyDigestIsStillWellFormed) {
  const report::Digest empty;
  EXPECT_TRUE(Json::parse(report::to_digest_json(empty)).is_object());
  EXPECT_TRUE(Json::parse(report::to_timelinejs(empty))["events"].empty());
  EXPECT_TRUE(Json::parse(report::to_jsonld(empty)).is_object());
  EXPECT_TRUE(Json::parse(report::to_annotations(empty))["items"].empty());
  EXPECT_EQ(report::to_ftm(empty), "");
  EXPECT_EQ(report::to_timesketch(empty), "");
  EXPECT_EQ(lines(report::to_events_csv(empty, false)).size(), 1U);
  EXPECT_THAT(report::to_ics(empty), testing::HasSubstr("END:VCALENDAR"));
  EXPECT_THAT(report::to_html(empty, ""), testing::HasSubstr("</html>"));
}

}  // namespace
