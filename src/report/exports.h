// A digest in the formats of other programs. Each is a pure function that returns the whole file.
//
// What a format cannot carry is said inside the file where the format has a place for words (title, description), and
// is always known from the digest: dated_events() and undated_events() divide the events in the way every calendar-like
// export does. No export ever makes up a day or a time of day.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "report/digest.h"

namespace dateline::report {

[[nodiscard]] std::string to_digest_json(const Digest& digest);  // "dateline.digest/1", docs/schemas/digest.schema.json
[[nodiscard]] std::string to_markdown(
    const Digest& digest, std::string_view ui_lang);  // footnotes carry the evidence; ui_lang as for to_html
[[nodiscard]] std::string to_events_csv(const Digest& digest, bool raw);  // RFC 4180; raw: formulas are not neutralised
[[nodiscard]] std::string to_claims_csv(const Digest& digest, bool raw);
[[nodiscard]] std::string to_ics(const Digest& digest);          // RFC 5545, all-day events
[[nodiscard]] std::string to_timelinejs(const Digest& digest);   // TimelineJS3 JSON
[[nodiscard]] std::string to_jsonld(const Digest& digest);       // schema.org NewsArticle, Claim, Event
[[nodiscard]] std::string to_ftm(const Digest& digest);          // FollowTheMoney entities, a line each
[[nodiscard]] std::string to_annotations(const Digest& digest);  // W3C Web Annotation, an AnnotationPage
[[nodiscard]] std::string to_timesketch(const Digest& digest);   // Timesketch JSONL

// Events with both ends of their days known, in order; and the others.
[[nodiscard]] std::vector<const DigestEvent*> dated_events(const Digest& digest);
[[nodiscard]] std::vector<const DigestEvent*> undated_events(const Digest& digest);

}  // namespace dateline::report
