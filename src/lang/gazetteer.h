// Which town, or region, is called so in this language? Names and GeoNames ids of places with 15,000 people and more, and of first-order divisions.
//
// Made at build time by cmake/gazetteer from Debian's libgeonames-common (geonames.org, CC BY 4.0), which knows neither population nor the
// country of a town (docs/decisions/0005-gazetteer.md): a name that several towns bear has no id. Without that package the table is empty. Searched where
// it lies in the binary, so that it costs nothing at start: count, rows of {name, id, region} sorted by the name's bytes, then the pool of
// NUL-terminated strings that rows point into. All numbers 32 bits, of the machine that built it.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace dateline::lang {

struct GazetteerPlace {
  std::int64_t geonames = 0;      // 0: a region, or a name of several places
  std::string_view region;        // "us.md": country and division, lower case; empty for towns
};

class Gazetteer {
 public:
  // The table of a language ("de", "en"); empty for any other.
  [[nodiscard]] static Gazetteer of(std::string_view code);

  // `folded`: text::fold of the whole name as printed, words separated by one blank.
  [[nodiscard]] std::optional<GazetteerPlace> find(std::string_view folded) const noexcept;
  [[nodiscard]] std::uint32_t size() const noexcept { return count_; }

 private:
  [[nodiscard]] std::uint32_t number(std::uint32_t row, std::uint32_t field) const noexcept;
  [[nodiscard]] std::string_view text(std::uint32_t offset) const noexcept;

  std::string_view bytes_;
  std::uint32_t count_ = 0;
};

}  // namespace dateline::lang
