#include "report/answer_json.h"

#include <set>

#include "base/json_writer.h"
#include "report/chain.h"
#include "report/telling.h"
#include "model/link.h"

namespace dateline::report {
namespace {

using base::JsonWriter;
using View = std::string_view;

void spans(JsonWriter& json, const char* name, const text::Spans& list) {
  json.key(name).begin_array();
  for (const text::Span& span : list) json.begin_array().value(span.begin).value(span.end).end_array();
  json.end_array();
}

void day(JsonWriter& json, const char* name, const std::optional<calendar::Day>& value) {
  json.key(name);
  if (value) {
    json.value(View(calendar::to_iso(*value)));
  } else {
    json.null();
  }
}

void bound(JsonWriter& json, const char* name, const std::optional<double>& value) {
  json.key(name);
  if (value) {
    json.value(*value);
  } else {
    json.null();
  }
}

void text_or_null(JsonWriter& json, const char* name, const std::string& text) {
  json.key(name);
  if (text.empty()) {
    json.null();
  } else {
    json.value(View(text));
  }
}

const std::string& article_id(const Digest& digest, const DigestQuote& quote) { return digest.articles[quote.article].id; }

}  // namespace

void append_event_json(std::string& out, const Digest& digest, const DigestEvent& event) {
  JsonWriter json(out);
  json.begin_object().member("event", View(event.id)).member("class", View(event.event_class)).member("type", View(event.type));
  json.member("label", View(event.label)).member("status", View(event.status)).member("edtf", View(event.edtf));
  day(json, "earliest", event.days.earliest);
  day(json, "latest", event.days.latest);
  json.member("precision", View(event.precision)).key("place");
  if (event.place.empty()) {
    json.null();
  } else {
    json.begin_object().member("name", View(event.place));
    if (event.geonames != 0) json.member("geonames", event.geonames);
    if (!event.country.empty()) json.member("country", View(event.country));
    json.end_object();
  }
  json.key("actors").begin_array();
  for (const model::Actor& actor : event.actors) {
    json.begin_object().member("name", View(actor.name)).member("role", View(actor.role)).end_object();
  }
  json.end_array().key("articles").begin_array();
  std::set<std::uint32_t> seen;
  for (const DigestQuote& mention : event.mentions) {
    if (seen.insert(mention.article).second) json.value(View(article_id(digest, mention)));
  }
  json.end_array().member("independent", event.independent).member("story", View(event.story)).key("mentions").begin_array();
  for (const DigestQuote& mention : event.mentions) {
    json.begin_object().member("article", View(article_id(digest, mention)));
    spans(json, "spans", mention.spans);
    json.member("quote", View(mention.quote)).member("sentence", View(mention.sentence)).end_object();
  }
  json.end_array().end_object();
}

void append_claim_json(std::string& out, const Digest& digest, const DigestClaim& claim) {
  const DigestArticle& article = digest.articles[claim.content.article];
  JsonWriter json(out);
  json.begin_object().member("claim", View(claim.id)).member("article", View(article.id)).member("outlet", View(article.outlet));
  text_or_null(json, "source_id", claim.source_id);
  json.member("source_name", View(claim.source_name));
  text_or_null(json, "source_kind", claim.source_kind);
  spans(json, "source", claim.source_spans);
  spans(json, "cue", claim.cue_spans);
  spans(json, "content", claim.content.spans);
  json.member("quote", View(claim.content.quote)).member("stance", View(claim.stance)).member("type", View(claim.type));
  json.member("hearsay", claim.hearsay).key("said").begin_object().member("edtf", View(claim.said));
  day(json, "earliest", claim.said_days.earliest);
  day(json, "latest", claim.said_days.latest);
  json.end_object();
  write_telling(json, claim.telling);
  text_or_null(json, "nested_in", claim.nested_in);
  write_chain(json, claim.chain);
  json.key("quantities").begin_array();
  for (const model::Quantity& quantity : claim.quantities) {
    json.begin_object().member("begin", quantity.span.begin).member("end", quantity.span.end);
    bound(json, "low", quantity.low);
    bound(json, "high", quantity.high);
    json.member("qualifier", model::to_string(quantity.qualifier)).member("unit", View(quantity.unit));
    json.member("concept", View(quantity.concept_id)).end_object();
  }
  json.end_array().end_object();
}

void append_topic_json(std::string& out, const Digest& digest, const DigestTopic& topic) {
  JsonWriter json(out);
  json.begin_object().member("topic", View(topic.id)).member("question", View(topic.question)).member("concept", View(topic.concept_id));
  json.key("values").begin_array();
  for (const DigestValue& value : topic.values) {
    const DigestArticle& article = digest.articles[value.figure.article];
    json.begin_object();
    text_or_null(json, "claim", value.claim ? digest.claims[*value.claim].id : std::string());
    json.member("article", View(article.id)).member("outlet", View(article.outlet));
    text_or_null(json, "source_id", value.source_id);
    json.member("source_name", View(value.source_name));
    if (value.claim) {
      spans(json, "source", digest.claims[*value.claim].source_spans);
    } else {
      spans(json, "source", {});
    }
    write_chain(json, value.chain);
    json.member("said", View(value.said));
    const text::Span span = value.figure.spans.empty() ? text::Span{} : value.figure.spans.front();
    json.member("begin", span.begin).member("end", span.end);
    bound(json, "low", value.low);
    bound(json, "high", value.high);
    json.member("qualifier", View(value.qualifier)).member("unit", View(value.unit)).member("quote", View(value.figure.quote)).end_object();
  }
  json.end_array().key("stances").begin_array();
  for (const DigestStance& stance : topic.stances) {
    const DigestClaim& claim = digest.claims[stance.claim];
    json.begin_object().member("claim", View(claim.id)).member("article", View(article_id(digest, claim.content)));
    text_or_null(json, "source_id", claim.source_id);
    json.member("source_name", View(claim.source_name));
    spans(json, "source", claim.source_spans);
    write_chain(json, claim.chain);
    json.member("stance", View(stance.stance)).member("quote", View(claim.content.quote)).end_object();
  }
  json.end_array().key("findings").begin_array();
  for (const DigestFinding& finding : topic.findings) {
    json.begin_object().member("kind", View(finding.kind)).member("reason", View(finding.reason)).key("claims").begin_array();
    for (const std::uint32_t claim : finding.claims) json.value(View(digest.claims[claim].id));
    json.end_array().end_object();
  }
  json.end_array().member("independent", topic.independent).end_object();
}

void append_copy_json(std::string& out, const Digest& digest, const DigestCopy& copy) {
  JsonWriter json(out);
  json.begin_object().member("a", View(digest.articles[copy.a].id)).member("b", View(digest.articles[copy.b].id));
  const auto relation = model::parse_copy_relation(copy.relation);
  json.member("relation", relation ? model::copy_group(*relation) : View(copy.relation)).member("kind", View(copy.relation)).member("share", copy.share).key("changed").begin_array();
  for (const auto& [before, after] : copy.changed) json.begin_array().value(View(before)).value(View(after)).end_array();
  json.end_array().end_object();
}

void append_story_json(std::string& out, const Digest& digest, const DigestStory& story, std::uint32_t article) {
  JsonWriter json(out);
  json.begin_object().member("id", View(digest.articles[article].id)).member("story", View(story.id)).member("title", View(story.title)).end_object();
}

void append_source_json(std::string& out, const DigestSource& source) {
  JsonWriter json(out);
  json.begin_object().member("source_id", View(source.id)).member("name", View(source.name)).member("kind", View(source.kind));
  json.member("country", View(source.country)).key("aliases").begin_array();
  for (const std::string& alias : source.aliases) json.value(View(alias));
  json.end_array().member("claims", source.claims).member("articles", source.articles).end_object();
}

}  // namespace dateline::report
