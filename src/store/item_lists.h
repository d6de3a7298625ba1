// Lists inside a row: of an item of an article, of what stories tell. JSON, so that any SQLite tool can unfold them (the
// views claim_span, event_actor, event_member and others do). Ranges are [[begin,end],…], places in other lists of the
// article [0,3], actors [{"name":…,"role":…,"key":…,"begin":…,"end":…},…], words ["…",…]; items of articles begin with
// the article_id: [[7,0],…]. Internal to src/store.
//
// Only what these functions, or SQLite's own JSON functions, write is read back; anything else is somebody else's hand
// and a base::DatabaseError.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/claim.h"
#include "model/event.h"
#include "text/span.h"

namespace dateline::store {

// An item of an article, [article_id,seq].
struct ItemRow {
  std::int64_t article = 0;
  std::uint32_t seq = 0;
};

// A figure and the claim of its article that it was said in, [article_id,seq,seq of the claim or null].
struct FigureRow {
  ItemRow figure;
  std::optional<std::uint32_t> claim;
};

// A claim and where it stands, [article_id,seq,"denies"].
struct StanceRow {
  ItemRow claim;
  model::Stance stance = model::Stance::kAsserts;
};

// Each replaces `out`.
void write_list(std::string& out, const text::Spans& spans);
void write_list(std::string& out, const std::vector<std::uint32_t>& places);
void write_list(std::string& out, const std::vector<model::Actor>& actors);
void write_list(std::string& out, const std::vector<std::string>& words);
void write_list(std::string& out, const std::vector<ItemRow>& items);
void write_list(std::string& out, const std::vector<FigureRow>& figures);
void write_list(std::string& out, const std::vector<StanceRow>& stances);

[[nodiscard]] text::Spans read_spans(std::string_view json);
[[nodiscard]] std::vector<std::uint32_t> read_places(std::string_view json);
[[nodiscard]] std::vector<model::Actor> read_actors(std::string_view json);
[[nodiscard]] std::vector<std::string> read_words(std::string_view json);
[[nodiscard]] std::vector<ItemRow> read_items(std::string_view json);
[[nodiscard]] std::vector<FigureRow> read_figures(std::string_view json);
[[nodiscard]] std::vector<StanceRow> read_stances(std::string_view json);

}  // namespace dateline::store
