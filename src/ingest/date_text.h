// Reads a point in time as web pages, feeds and mail write it, for metadata only (the dates inside articles are extraction's business).
//
// ISO 8601 in its variants, RFC 822/5322, Unix seconds and milliseconds, and what stands under headlines in German and English ("17.05.2020,
// 14:23 Uhr", "17. Mai 2020", "May 17, 2020 3:45 PM", "17 May 2020"). An ambiguous "03/04/2024" is read only when the language settles it.
// Days that do not exist and years outside 1900–2100 are refused.
#pragma once

#include <optional>
#include <string_view>

#include "model/article.h"

namespace dateline::ingest {

// The whole of `text` is a date (with what may stand around it: weekday, time, zone). `lang`: "de", "en-US", may be empty.
[[nodiscard]] std::optional<model::Published> parse_date_text(std::string_view text, std::string_view lang = {});

// The first full date inside a short text such as "Veröffentlicht am 17. Mai 2020 | Von Hanna Weiß". Bare numbers are not dates here.
[[nodiscard]] std::optional<model::Published> find_date_in(std::string_view text, std::string_view lang = {});

// A day in the path of a URL: "/2020/05/17/", "-2020-05-17", "/20200517/".
[[nodiscard]] std::optional<model::Published> find_date_in_url(std::string_view url);

}  // namespace dateline::ingest
