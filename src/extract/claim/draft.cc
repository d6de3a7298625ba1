#include "extract/claim/draft.h"

#include <algorithm>

namespace dateline::extract {

std::vector<TokenRange> ranges_of(const std::vector<std::uint32_t>& tokens) {
  std::vector<TokenRange> out;
  for (const std::uint32_t token : tokens) {
    if (!out.empty() && out.back().end == token) {
      ++out.back().end;
    } else {
      out.push_back({token, token + 1});
    }
  }
  return out;
}

bool covers(const std::vector<Draft>& drafts, std::uint32_t token) {
  return std::any_of(drafts.begin(), drafts.end(), [&](const Draft& d) {
    return std::any_of(d.content.begin(), d.content.end(), [&](const TokenRange& r) { return r.contains(token); });
  });
}

}  // namespace dateline::extract
