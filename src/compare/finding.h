// What do the sides of a topic say to each other? Never which of them is right.
//
// Figures: same, compatible (rounding, "at least", ranges), different (by how much), changed by the same source, taken back, told by one
// source alone. Propositions: agreed, contested, not acknowledged, contradicted by the same source. For differences between sources only
// the latest figure of each counts. Every reason quotes figures as printed and names who stands behind them; the claims are its evidence.
#pragma once

#include <string>
#include <vector>

#include "calendar/day.h"
#include "compare/speaker.h"
#include "model/link.h"

namespace dateline::compare {

// One side's figure or stance, with what ordering and counting need.
struct Statement {
  std::optional<model::ItemRef> claim;
  const model::Quantity* value = nullptr;  // figures only
  model::Stance stance = model::Stance::kAsserts;
  Speaker speaker;
  std::uint32_t family = 0;
  std::uint32_t order = 0;         // place of its article in canonical order
  std::optional<calendar::Day> day;  // said, else published
  std::uint32_t sentence = 0;      // of its article
  int minute = 0;                  // of the publication, where told: orders revisions of one day
  std::string printed;             // verbatim
  bool says_not = false;           // asserts that what the topic asks is not so
  bool beside = false;             // asserts that something else is not so: for neither side
  bool taken_back = false;         // words of withdrawal or correction stand in its sentence
};

// `statements` in canonical order.
[[nodiscard]] std::vector<model::Finding> find_in_figures(const std::vector<Statement>& statements);
[[nodiscard]] std::vector<model::Finding> find_in_stances(const std::vector<Statement>& statements);

[[nodiscard]] std::uint32_t count_independent(const std::vector<Statement>& statements);

// "asserts", "confirms", "warns" … bring something forward; "denies" is against; "declines", "does-not-acknowledge" keep silent.
enum class Side { kFor, kAgainst, kDoubting, kSilent, kOther };
[[nodiscard]] Side side_of(model::Stance stance) noexcept;

}  // namespace dateline::compare
