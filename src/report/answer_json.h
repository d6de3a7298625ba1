// The query lines of `--format ndjson`: a versioned promise, one line of JSON an item (docs/data-model.md).
//
// Members may be added, none changes its meaning. Lines carry no line break at their end.
#pragma once

#include <string>

#include "report/digest.h"

namespace dateline::report {

void append_event_json(std::string& out, const Digest& digest, const DigestEvent& event);
void append_claim_json(std::string& out, const Digest& digest, const DigestClaim& claim);
void append_topic_json(std::string& out, const Digest& digest, const DigestTopic& topic);
void append_copy_json(std::string& out, const Digest& digest, const DigestCopy& copy);
// One line for every article of the story: {"id","story","title"}.
void append_story_json(std::string& out, const Digest& digest, const DigestStory& story, std::uint32_t article);
void append_source_json(std::string& out, const DigestSource& source);

}  // namespace dateline::report
