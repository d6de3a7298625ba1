// Makes foreign text harmless where it is shown: titles, quotes and URLs come from pages that nobody here controls.
#pragma once

#include <string>
#include <string_view>

namespace dateline::report {

// Text or a double-quoted attribute value of HTML.
[[nodiscard]] std::string escape_html(std::string_view text);

// http or https with a host and no control characters or blanks: the only links that are ever made.
[[nodiscard]] bool is_web_url(std::string_view url);

}  // namespace dateline::report
