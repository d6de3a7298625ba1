// Everything a report or an export of one selection needs, self-contained: no database, no article text beyond what is quoted.
//
// `app` fills a Digest from the database; every export (page, calendar, spreadsheet, …) is a pure function of it, so all of them agree. Every
// `quote` is verbatim from the article at its spans; `sentence` is the sentence around it, verbatim too. What the selection or an export cannot
// show (undated events, rejected items) is counted in `left_out`, never dropped in silence.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "calendar/day.h"
#include "model/claim.h"
#include "model/event.h"
#include "model/link.h"
#include "model/quantity.h"
#include "report/chain.h"
#include "text/span.h"

namespace dateline::report {

struct DigestArticle {
  std::string id;
  std::string outlet;
  std::string agency;
  std::string title;
  std::string url;
  std::string lang;
  std::string published;  // EDTF, empty when unknown
  std::vector<std::string> authors;
  std::string sha256;
  std::uint32_t family = 0;  // text family: articles of one family are one witness
};

struct DigestQuote {
  std::uint32_t article = 0;  // index in Digest::articles
  text::Spans spans;          // bytes in the article's text
  text::Span chars;           // the first span in code points, as text-position selectors count
  std::string quote;          // the text at the spans, joined by " … "
  std::string sentence;       // verbatim, around the first span
  std::string before;         // up to 32 characters before and after the first span, for text-quote selectors
  std::string after;
};

struct DigestEvent {
  std::string id;
  std::string story;
  std::string event_class;
  std::string type;
  std::string label;
  std::string status;  // reported, planned, denied, hypothetical
  std::string edtf;
  calendar::DayInterval days;
  std::string precision;  // granularity
  std::string place;
  std::int64_t geonames = 0;
  std::string country;
  std::vector<model::Actor> actors;
  std::uint32_t independent = 0;
  std::vector<DigestQuote> mentions;
};

struct DigestClaim {
  std::string id;
  DigestQuote content;
  std::string cue;          // verbatim
  std::string source_text;  // verbatim, empty if none is named
  std::string source_id;
  std::string source_name;  // resolved
  std::string source_kind;
  text::Spans source_spans;  // of source_text and cue, in the article of `content`
  text::Spans cue_spans;
  std::string stance;
  std::string type;
  bool hearsay = false;
  std::string said;  // EDTF: when it was said; empty when not told
  calendar::DayInterval said_days;
  std::string told;  // through what, to whom and where, verbatim: "in an interview with the BBC … Geneva"; empty when not told
  model::Claim telling;  // of which medium, told_to and place are set, and nothing else
  std::string nested_in;  // id of the claim it is reported in; empty at the top
  Chain chain;            // the way it came
  std::vector<model::Quantity> quantities;
};

struct DigestValue {
  std::optional<std::uint32_t> claim;  // index in Digest::claims
  DigestQuote figure;
  std::string source_id;
  std::string source_name;
  Chain chain;       // the way it came
  std::string said;  // when it was said, else published; EDTF
  std::optional<double> low;
  std::optional<double> high;
  std::string qualifier;
  std::string unit;
};

struct DigestStance {
  std::uint32_t claim = 0;
  std::string stance;
};

struct DigestFinding {
  std::string kind;
  std::string reason;  // in English
  std::string parts;   // the same for other languages (wording/reason.h)
  std::vector<std::uint32_t> claims;
};

struct DigestTopic {
  std::string id;
  std::string question;
  std::string concept_id;
  std::uint32_t independent = 0;
  std::vector<DigestValue> values;  // in order of time said
  std::vector<DigestStance> stances;
  std::vector<DigestFinding> findings;
};

struct DigestCopy {
  std::uint32_t a = 0;
  std::uint32_t b = 0;
  std::string relation;
  double share = 0;
  std::vector<std::pair<std::string, std::string>> changed;
};

struct DigestStory {
  std::string id;
  std::string title;
  std::vector<std::uint32_t> articles;
};

struct DigestSource {
  std::string id;
  std::string name;
  std::string kind;
  std::string country;
  std::vector<std::string> aliases;
  std::uint64_t claims = 0;
  std::uint64_t articles = 0;
};

struct LeftOut {
  std::string what;  // "minor-events", "vague-dates", "undated-claims", "rejected-claims"
  std::uint64_t count = 0;
};

struct Digest {
  std::string title;
  std::string selection;  // the filters in words of the command line: "--from 2024-06 --to 2024-11"
  std::string program;    // "dateline 0.1.0"
  std::string as_of;      // EDTF, empty for all that is known
  std::vector<DigestArticle> articles;
  std::vector<DigestEvent> events;  // in order of time
  std::vector<DigestClaim> claims;  // in order of time said, then article
  std::vector<DigestTopic> topics;
  std::vector<DigestCopy> copies;
  std::vector<DigestStory> stories;
  std::vector<DigestSource> sources;
  std::vector<LeftOut> left_out;
};

}  // namespace dateline::report
