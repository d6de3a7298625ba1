#include "base/json_writer.h"
#include "report/exports.h"

namespace dateline::report {
namespace {

using base::JsonWriter;
using View = std::string_view;

void write_quote(JsonWriter& json, const char* name, const DigestQuote& quote) {
  json.key(name).begin_object().member("article", quote.article).key("spans").begin_array();
  for (const text::Span& span : quote.spans) json.begin_array().value(span.begin).value(span.end).end_array();
  json.end_array().member("quote", View(quote.quote)).member("sentence", View(quote.sentence)).end_object();
}

void write_bound(JsonWriter& json, const char* name, const std::optional<double>& bound) {
  json.key(name);
  if (bound) {
    json.value(*bound);
  } else {
    json.null();
  }
}

void write_day(JsonWriter& json, const char* name, const std::optional<calendar::Day>& day) {
  json.key(name);
  if (day) {
    json.value(View(calendar::to_iso(*day)));
  } else {
    json.null();
  }
}

void write_article(JsonWriter& json, const DigestArticle& article) {
  json.begin_object().member("id", View(article.id)).member("outlet", View(article.outlet)).member("agency", View(article.agency));
  json.member("title", View(article.title)).member("url", View(article.url)).member("lang", View(article.lang));
  json.member("published", View(article.published)).key("authors").begin_array();
  for (const std::string& author : article.authors) json.value(View(author));
  json.end_array().member("sha256", View(article.sha256)).member("family", article.family).end_object();
}

void write_event(JsonWriter& json, const DigestEvent& event) {
  json.begin_object().member("id", View(event.id)).member("class", View(event.event_class)).member("type", View(event.type));
  json.member("label", View(event.label)).member("status", View(event.status)).member("edtf", View(event.edtf));
  write_day(json, "earliest", event.days.earliest);
  write_day(json, "latest", event.days.latest);
  json.member("precision", View(event.precision)).member("place", View(event.place));
  if (event.geonames != 0) json.member("geonames", event.geonames);
  json.key("actors").begin_array();
  for (const model::Actor& actor : event.actors) json.begin_object().member("name", View(actor.name)).member("role", View(actor.role)).end_object();
  json.end_array().member("independent", event.independent).key("mentions").begin_array();
  for (const DigestQuote& mention : event.mentions) {
    json.begin_object();
    write_quote(json, "at", mention);
    json.end_object();
  }
  json.end_array().end_object();
}

void write_claim(JsonWriter& json, const DigestClaim& claim) {
  json.begin_object().member("id", View(claim.id));
  write_quote(json, "content", claim.content);
  json.member("cue", View(claim.cue)).member("source_text", View(claim.source_text)).member("source_id", View(claim.source_id));
  json.member("source_name", View(claim.source_name)).member("source_kind", View(claim.source_kind)).member("stance", View(claim.stance));
  json.member("type", View(claim.type)).member("hearsay", claim.hearsay).member("said", View(claim.said)).member("told", View(claim.told));
  write_chain(json, claim.chain);
  json.end_object();
}

void write_topic(JsonWriter& json, const DigestTopic& topic) {
  json.begin_object().member("id", View(topic.id)).member("question", View(topic.question)).member("concept", View(topic.concept_id));
  json.member("independent", topic.independent).key("values").begin_array();
  for (const DigestValue& value : topic.values) {
    json.begin_object().key("claim");
    if (value.claim) {
      json.value(*value.claim);
    } else {
      json.null();
    }
    write_quote(json, "figure", value.figure);
    json.member("source_name", View(value.source_name)).member("said", View(value.said));
    write_chain(json, value.chain);
    write_bound(json, "low", value.low);
    write_bound(json, "high", value.high);
    json.member("qualifier", View(value.qualifier)).member("unit", View(value.unit)).end_object();
  }
  json.end_array().key("stances").begin_array();
  for (const DigestStance& stance : topic.stances) json.begin_object().member("claim", stance.claim).member("stance", View(stance.stance)).end_object();
  json.end_array().key("findings").begin_array();
  for (const DigestFinding& finding : topic.findings) {
    json.begin_object().member("kind", View(finding.kind)).member("reason", View(finding.reason)).key("claims").begin_array();
    for (const std::uint32_t claim : finding.claims) json.value(claim);
    json.end_array().end_object();
  }
  json.end_array().end_object();
}

void write_copy(JsonWriter& json, const DigestCopy& copy) {
  json.begin_object().member("a", copy.a).member("b", copy.b).member("relation", View(copy.relation)).member("share", copy.share);
  json.key("changed").begin_array();
  for (const auto& [in_a, in_b] : copy.changed) json.begin_array().value(View(in_a)).value(View(in_b)).end_array();
  json.end_array().end_object();
}

template <typename T>
void write_list(JsonWriter& json, const char* name, const std::vector<T>& items, void (*write)(JsonWriter&, const T&)) {
  json.key(name).begin_array();
  for (const T& item : items) write(json, item);
  json.end_array();
}

}  // namespace

std::string to_digest_json(const Digest& digest) {
  std::string out;
  JsonWriter json(out);
  json.begin_object().member("schema", "dateline.digest/1").member("title", View(digest.title));
  json.member("selection", View(digest.selection)).member("program", View(digest.program)).member("as_of", View(digest.as_of));
  write_list(json, "articles", digest.articles, write_article);
  write_list(json, "events", digest.events, write_event);
  write_list(json, "claims", digest.claims, write_claim);
  write_list(json, "topics", digest.topics, write_topic);
  write_list(json, "copies", digest.copies, write_copy);
  json.key("left_out").begin_array();
  for (const LeftOut& item : digest.left_out) json.begin_object().member("what", View(item.what)).member("count", item.count).end_object();
  json.end_array().end_object();
  out += '\n';
  return out;
}

std::vector<const DigestEvent*> dated_events(const Digest& digest) {
  std::vector<const DigestEvent*> out;
  for (const DigestEvent& event : digest.events) {
    if (event.days.earliest && event.days.latest) out.push_back(&event);
  }
  return out;
}

std::vector<const DigestEvent*> undated_events(const Digest& digest) {
  std::vector<const DigestEvent*> out;
  for (const DigestEvent& event : digest.events) {
    if (!event.days.earliest || !event.days.latest) out.push_back(&event);
  }
  return out;
}

}  // namespace dateline::report
