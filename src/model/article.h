// One published text in one revision, as read from a file: what was printed, by whom, when, and how we know.
//
// Invariants: `text` is valid UTF-8 of at most 64 MiB and is never changed after reading, since every span of every stored
// fact points into it. `sha256` is the hash of `text`. An empty string means "not known", never a guess.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "calendar/day.h"
#include "text/span.h"

namespace dateline::model {

// How a publication time was found, best first.
enum class PublishedBasis { kGiven, kMetadata, kText, kFile, kUnknown };
[[nodiscard]] std::string_view to_string(PublishedBasis basis) noexcept;
[[nodiscard]] std::optional<PublishedBasis> parse_published_basis(std::string_view name) noexcept;

struct Published {
  std::string edtf;  // "2024-11-10", "2024-11"; empty when unknown
  PublishedBasis basis = PublishedBasis::kUnknown;
  calendar::DayInterval days;             // of edtf, in the publisher's own time zone; both open when unknown
  std::optional<int> minute_of_day;       // 0–1439, the publisher's local time, when told
  std::optional<int> utc_offset_minutes;  // when told
  std::string evidence;                   // where it stood: "json-ld datePublished", "meta article:published_time", "url", "text"

  // The publication day when it is known to the day.
  [[nodiscard]] std::optional<calendar::Day> day() const noexcept;
};

// Reads what files say: EDTF, ISO 8601 with time and zone, with `T` or a blank. nullopt if it is no date.
[[nodiscard]] std::optional<Published> parse_published(std::string_view text, PublishedBasis basis);

// A paragraph, heading or list item of the text and the place in the raw input it was taken from.
struct Block {
  text::Span in_text;                // in Article::text
  std::uint64_t raw_begin = 0;       // byte range in the raw page
  std::uint64_t raw_end = 0;
};

// Words under a picture: printed by the outlet, but no part of the running text, so that no span points into them.
struct Caption {
  std::string text;
  std::uint64_t raw_begin = 0;
  std::uint64_t raw_end = 0;
};

struct Article {
  std::string id;        // as given by the input, else the content hash
  std::string lang;      // "de", "en"; empty before recognition
  std::string outlet;    // who published it
  std::string agency;    // the wire service it is credited to
  std::string url;       // canonical where the page says so
  std::string title;
  std::vector<std::string> authors;
  Published published;   // first publication
  Published updated;     // last update, when told
  std::string sha256;
  std::string text;
  std::vector<Block> blocks;  // only for text taken from a page
  std::vector<Caption> captions;
  std::vector<std::string> warnings;  // what had to be mended or is missing: one sentence each
  std::string origin;    // file it was read from, for messages
};

}  // namespace dateline::model
