// A small digest with everything that goes wrong in reports: uncertain days, open ends, hostile titles, formulas,
// copies.
#pragma once

#include "report/digest.h"

namespace dateline::testing_support {

inline report::DigestQuote quote_at(std::uint32_t article, std::uint32_t begin, const std::string& quote,
                                    const std::string& sentence) {
  report::DigestQuote out;
  out.article = article;
  out.spans = {{begin, begin + static_cast<std::uint32_t>(quote.size())}};
  out.chars = {begin, begin + static_cast<std::uint32_t>(quote.size())};
  out.quote = quote;
  out.sentence = sentence;
  return out;
}

inline report::Digest sample_digest() {
  using calendar::parse_iso_day;
  report::Digest digest;
  digest.title = "Report <script>alert(1)</script>";
  digest.selection = "--from 2024-06";
  digest.program = "dateline test";
  report::DigestArticle first;
  first.id = "a1";
  first.outlet = "Nordkurier; \"Test\", Ltd";
  first.title = "</script><script>alert(2)</script>";
  first.url = "javascript:alert(3)";
  first.lang = "de";
  first.published = "2024-11-10";
  first.sha256 = std::string(64, 'a');
  report::DigestArticle second = first;
  second.id = "a2";
  second.outlet = "The Ledger";
  second.title = "=HYPERLINK(\"http://x\")";
  second.url = "https://ledger.example/a2";
  second.lang = "en";
  second.published = "2024-11-12";
  second.sha256 = std::string(64, 'b');
  digest.articles = {first, second};

  report::DigestEvent day;
  day.id = "e1";
  day.event_class = "CONSULT";
  day.type = "meet";
  day.label = "Treffen, mit Komma; und \\ Strich";
  day.status = "reported";
  day.edtf = "2024-06-19";
  day.days = {parse_iso_day("2024-06-19"), parse_iso_day("2024-06-19")};
  day.precision = "day";
  day.place = "Pjöngjang";
  day.geonames = 1871859;
  day.actors = {{"Putin", "agent", "", {}}};
  day.independent = 2;
  day.mentions = {quote_at(0, 4, "Treffen", "Das Treffen fand statt."),
                  quote_at(1, 4, "meeting", "The meeting took place.")};
  report::DigestEvent month = day;
  month.id = "e2";
  month.label = "=2+2 planned";
  month.status = "planned";
  month.edtf = "2024-12";
  month.days = {parse_iso_day("2024-12-01"), parse_iso_day("2024-12-31")};
  month.precision = "month";
  report::DigestEvent open = day;
  open.id = "e3";
  open.label = "Some day before";
  open.edtf = "../2024-11-10";
  open.days = {std::nullopt, parse_iso_day("2024-11-10")};
  digest.events = {day, month, open};

  report::DigestClaim claim;
  claim.id = "c1";
  claim.content = quote_at(0, 0, "@cmd", "@cmd sagt <b>er</b>.");
  claim.cue = "sagt";
  claim.source_text = "er";
  claim.source_id = "s1";
  claim.source_name = "Er";
  claim.source_kind = "person";
  claim.stance = "asserts";
  claim.type = "indirect";
  claim.told = "auf <b>X</b>";
  digest.claims = {claim};

  report::DigestTopic topic;
  topic.id = "t1";
  topic.question = "How many | soldiers?";
  topic.concept_id = "soldiers";
  topic.independent = 2;
  report::DigestValue low;
  low.claim = 0;
  low.figure = quote_at(0, 0, "11.000", "Rund 11.000 Soldaten.");
  low.source_name = "Er";
  low.said = "2024-11-10";
  low.low = 11000;
  low.high = 11000;
  low.qualifier = "approximate";
  low.unit = "Soldaten";
  report::DigestValue at_least = low;
  at_least.claim.reset();
  at_least.high.reset();
  at_least.low = 12000;
  at_least.qualifier = "at-least";
  topic.values = {low, at_least};
  topic.stances = {{0, "asserts"}};
  topic.findings = {{"differ", "11,000 against at least 12,000", "", {0}}};
  digest.topics = {topic};
  digest.copies = {{0, 1, "wire", 0.8, {{"11.000", "12.000"}}}};
  digest.left_out = {{"undated-events", 1}};
  return digest;
}

}  // namespace dateline::testing_support
