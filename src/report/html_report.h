// The page that people send: one self-contained HTML file made from a digest.
//
// It works from file:// without network: D3 (from the installed package), styles and data are inside; the list reads
// well without script and in print. Nothing foreign can run: data stand in a JSON block that cannot close its element,
// all text is written by textContent, links are http(s) only, and a Content-Security-Policy allows exactly the two
// scripts and one style whose hashes it names.
#pragma once

#include <string>
#include <string_view>

#include "report/digest.h"

namespace dateline::report {

// `ui_lang`: language of the page's own words (wording/words.h), "de" or "en"; anything else is English.
[[nodiscard]] std::string to_html(const Digest& digest, std::string_view ui_lang);

}  // namespace dateline::report
