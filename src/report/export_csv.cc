#include "report/csv.h"
#include "report/exports.h"

namespace dateline::report {
namespace {

std::string iso(const std::optional<calendar::Day>& day) { return day ? calendar::to_iso(*day) : std::string(); }

std::string joined_actors(const DigestEvent& event) {
  std::string out;
  for (const model::Actor& actor : event.actors) out += (out.empty() ? "" : "; ") + actor.name + " (" + actor.role + ")";
  return out;
}

}  // namespace

std::string to_events_csv(const Digest& digest, bool raw) {
  std::string out;
  append_csv_row(out, {"event", "class", "type", "label", "status", "edtf", "earliest", "latest", "precision", "place", "geonames", "actors", "independent", "article", "outlet",
                       "published", "url", "quote", "sentence"}, raw);
  for (const DigestEvent& event : digest.events) {
    for (const DigestQuote& mention : event.mentions) {
      const DigestArticle& article = digest.articles[mention.article];
      append_csv_row(out, {event.id, event.event_class, event.type, event.label, event.status, event.edtf, iso(event.days.earliest), iso(event.days.latest), event.precision,
                           event.place, event.geonames == 0 ? "" : std::to_string(event.geonames), joined_actors(event), std::to_string(event.independent), article.id,
                           article.outlet, article.published, article.url, mention.quote, mention.sentence}, raw);
    }
  }
  return out;
}

std::string to_claims_csv(const Digest& digest, bool raw) {
  std::string out;
  append_csv_row(out, {"claim", "source", "source_text", "source_kind", "stance", "type", "hearsay", "said", "cue", "quote", "sentence", "article", "outlet", "published", "url", "told", "chain"}, raw);
  for (const DigestClaim& claim : digest.claims) {
    const DigestArticle& article = digest.articles[claim.content.article];
    append_csv_row(out, {claim.id, claim.source_name, claim.source_text, claim.source_kind, claim.stance, claim.type, claim.hearsay ? "yes" : "no", claim.said, claim.cue,
                         claim.content.quote, claim.content.sentence, article.id, article.outlet, article.published, article.url, claim.told, chain_words(claim.chain)}, raw);
  }
  return out;
}

}  // namespace dateline::report
