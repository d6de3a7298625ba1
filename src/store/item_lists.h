// Lists inside an item of an article, as they stand in its row: JSON, so that any SQLite tool can unfold them (the
// views claim_span, event_actor and others do). Ranges are [[begin,end],…], places in other lists of the article [0,3],
// actors [{"name":…,"role":…,"key":…,"begin":…,"end":…},…]. Internal to src/store.
//
// Only what these functions, or SQLite's own JSON functions, write is read back; anything else is somebody else's hand
// and a base::DatabaseError.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/event.h"
#include "text/span.h"

namespace dateline::store {

// Each replaces `out`.
void write_list(std::string& out, const text::Spans& spans);
void write_list(std::string& out, const std::vector<std::uint32_t>& places);
void write_list(std::string& out, const std::vector<model::Actor>& actors);

[[nodiscard]] text::Spans read_spans(std::string_view json);
[[nodiscard]] std::vector<std::uint32_t> read_places(std::string_view json);
[[nodiscard]] std::vector<model::Actor> read_actors(std::string_view json);

}  // namespace dateline::store
