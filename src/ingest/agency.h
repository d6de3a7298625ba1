// Which wire service is a text credited to? Looks only where credits stand: the dateline at the head and the signature at the end.
//
// "MOSCOW (Reuters) —", "Kiew/Seoul (dpa) -", "(AP)", "Von Hanna Weiß (AFP)", "… (dpa/AFP)", "mit Material von dpa". A mention in running text is no credit:
// "Reuters reported" is an attribution, and extraction's business. Names are a table in agency.cc (ingest may not read language packs).
#pragma once

#include <string>
#include <string_view>

namespace dateline::ingest {

// Canonical name ("Reuters", "dpa"); several as "dpa/AFP" in the order printed; empty when there is no credit.
[[nodiscard]] std::string find_agency_credit(std::string_view text);

// The canonical name of an agency if `name` is one ("Associated Press" → "AP"), else empty.
[[nodiscard]] std::string_view canonical_agency(std::string_view name) noexcept;

}  // namespace dateline::ingest
