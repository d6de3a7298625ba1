// The closed vocabularies that people type: every stance and every class of event, in the order of their enumerations.
#pragma once

#include <span>
#include <string_view>

namespace dateline::model {

[[nodiscard]] std::span<const std::string_view> stance_names() noexcept;
[[nodiscard]] std::span<const std::string_view> event_class_names() noexcept;

}  // namespace dateline::model
