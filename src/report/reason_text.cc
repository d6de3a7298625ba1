#include "report/reason_text.h"

#include "wording/reason.h"

namespace dateline::report {

std::string reason_text(const DigestFinding& finding, const wording::Words& words) {
  const wording::Reason reason = wording::decode(finding.parts);
  return reason.empty() ? finding.reason : wording::in_words(reason, words);
}

}  // namespace dateline::report
