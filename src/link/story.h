// Which of these articles tell of one happening? The last step of finding stories, inside a handful of articles that are linked at all.
//
// Average-link clustering: an article joins a story for its likeness to all of it, so no chain of neighbours (today's article like
// yesterday's like the day before's) swallows a year of politics, as single-link clustering does. Single-pass clustering was the
// baseline and depends on the order of articles. Cubic in the worst case, so callers hand in at most kMaxUnit articles.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "link/signature.h"

namespace dateline::link {

// Likeness from which two articles are neighbours, and from which two groups are one story. Chosen on English news of 34 events, where B3
// stays within a point over a third more or less; two articles of one event in two languages share fewer keys, see kAcross.
inline constexpr double kNeighbour = 0.20;
inline constexpr double kOneStory = 0.16;
inline constexpr std::size_t kMaxUnit = 160;

// Groups of indices; members ascending, groups by first member. A function of the signatures and their order, which must be canonical.
[[nodiscard]] std::vector<std::vector<std::uint32_t>> split_stories(std::span<const Signature* const> members);

}  // namespace dateline::link
