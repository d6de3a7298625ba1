// What only several articles together can tell: stories, copies, sources, events, topics and findings.
//
// All of it is a function of the *set* of articles: no order of ingestion, no database row number enters a `uid`. A uid is a short
// hash of what the thing is made of (its first member in canonical order: publication day, then content hash), so the same files
// give the same names. Members point at articles and at items inside their extraction; nothing is overwritten or dropped.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/extraction.h"

namespace dateline::model {

// An item of one article's extraction: `article` indexes the list that was linked, `item` the vector in its Extraction.
struct ItemRef {
  std::uint32_t article = 0;
  std::uint32_t item = 0;

  friend constexpr bool operator==(const ItemRef&, const ItemRef&) = default;
  friend constexpr auto operator<=>(const ItemRef&, const ItemRef&) = default;
};

// One text came from another, or both from a third. `a` is the earlier one where dates or credits tell, else the smaller id.
enum class CopyRelation { kSame, kCut, kWire, kReworded, kMerged, kUpdated, kQuotes };
[[nodiscard]] std::string_view to_string(CopyRelation relation) noexcept;  // "same", "cut", "wire", "reworded", "merged", "updated", "quotes"
[[nodiscard]] std::optional<CopyRelation> parse_copy_relation(std::string_view name) noexcept;

// The coarser words of query lines: "copy" (same, cut, wire, reworded), "update", "partial" (merged), "quotes".
[[nodiscard]] std::string_view copy_group(CopyRelation relation) noexcept;

struct SharedPassage {
  text::Span in_a;
  text::Span in_b;
};

struct Copy {
  std::uint32_t a = 0;
  std::uint32_t b = 0;
  CopyRelation relation = CopyRelation::kSame;
  double share = 0;  // 0–1: of the shorter text that stands in the other
  std::vector<SharedPassage> passages;
  std::vector<std::pair<std::string, std::string>> changed;  // figures that differ between the versions: in a, in b
};

// Whoever claims are attributed to, one record across spellings, titles, languages and articles.
struct Source {
  std::string uid;
  std::string key;   // Entity::key; for sources without one, a key made of story and folded name
  std::string name;  // most frequent full form, ties to the smallest
  EntityKind kind = EntityKind::kPerson;
  std::string country;
  std::vector<std::string> aliases;  // every form that occurs, sorted
  std::vector<ItemRef> claims;
};

struct Event {
  std::string uid;
  std::string story;
  EventClass event_class = EventClass::kOther;
  std::string type;
  std::string label;   // a short sentence for people, verbatim from the best mention
  Factuality status = Factuality::kReported;
  std::string edtf;
  calendar::DayInterval days;   // the most precise that the others allow
  calendar::Granularity granularity = calendar::Granularity::kUnknown;
  std::vector<Actor> actors;    // one per key or name; `mention` is that of the first article
  std::optional<Place> place;
  std::vector<ItemRef> mentions;          // into Extraction::events
  std::vector<std::string> explanation;   // every term of every merge, for `explain`
  std::uint32_t independent = 0;          // text families among its articles
};

// Relation of the sides of a topic; never a verdict on truth.
enum class FindingKind { kAgree, kCompatible, kDiffer, kContradict, kContested, kUnacknowledged, kRevised, kWithdrawn, kSingleSource };
[[nodiscard]] std::string_view to_string(FindingKind kind) noexcept;  // "agree", "single-source" …
[[nodiscard]] std::optional<FindingKind> parse_finding_kind(std::string_view name) noexcept;

struct Finding {
  FindingKind kind = FindingKind::kAgree;
  std::string reason;           // one sentence in English, with names and figures
  std::string parts;            // the same in parts, for other languages: a line of wording/reason.h
  std::vector<ItemRef> claims;  // evidence from every side
};

struct TopicValue {
  std::optional<ItemRef> claim;  // the claim it was said in; a figure outside any claim is the outlet's own
  ItemRef quantity;              // into Extraction::quantities
};

struct TopicStance {
  ItemRef claim;
  Stance stance = Stance::kAsserts;
};

// Claims that answer one question, across articles and languages.
struct Topic {
  std::string uid;
  std::string story;
  std::string question;  // for people, in the language of most articles: "Wie viele Soldaten …?"
  std::string concept_id;  // Quantity::concept_id; empty for a topic of stances only
  std::vector<std::string> words;  // what `compare WORDS` finds it by: labels, nouns, names in every language that occurs
  std::vector<TopicValue> values;
  std::vector<TopicStance> stances;
  std::vector<Finding> findings;
  std::uint32_t independent = 0;   // text families behind its values and stances
};

struct Story {
  std::string uid;
  std::string title;  // of its first article in canonical order
  std::vector<std::uint32_t> articles;
};

}  // namespace dateline::model
