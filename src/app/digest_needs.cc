#include "app/digest.h"

namespace dateline::app {

Needs needs_of(const Filter& filter, const Parts& parts) {
  const bool by_claim = !filter.source.empty() || !filter.stance.empty();
  const bool items = parts.events || parts.claims || parts.topics;
  Needs out;
  // Copies, stories and sources are told without the words; a source is looked for in the words too.
  out.records.text = items || !filter.source.empty();
  out.records.layout = false;
  out.records.timexes = false;
  out.records.entities = false;
  out.records.claims = parts.claims || parts.topics || parts.sources || by_claim;
  out.records.events = parts.events;
  out.links.sources = parts.claims || parts.topics || parts.sources || !filter.source.empty();
  out.links.events = parts.events || !filter.event_class.empty();
  out.links.topics = parts.topics;
  out.links.copies = parts.copies;
  return out;
}

}  // namespace dateline::app
