// Text that is safe to show on a terminal: what an article says can neither move the cursor nor turn the reading direction.
#pragma once

#include <string>
#include <string_view>

namespace dateline::report {

// Control characters (C0 but line breaks and tabs, DEL, C1) become U+FFFD; bidirectional controls are left out.
[[nodiscard]] std::string plain(std::string_view text);

// The same on one line: every run of white space is one blank.
[[nodiscard]] std::string plain_line(std::string_view text);

}  // namespace dateline::report
