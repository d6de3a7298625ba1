#include "report/record_json.h"

#include "base/json_writer.h"
#include "report/telling.h"

namespace dateline::report {
namespace {

using base::JsonWriter;

void write_span(JsonWriter& json, const text::Span& span) { json.begin_array().value(span.begin).value(span.end).end_array(); }

void write_spans(JsonWriter& json, const char* name, const text::Spans& spans) {
  json.key(name).begin_array();
  for (const text::Span& span : spans) write_span(json, span);
  json.end_array();
}

void member_if(JsonWriter& json, const char* name, const std::string& text) {
  if (!text.empty()) json.member(name, std::string_view(text));
}

void write_day(JsonWriter& json, const char* name, const std::optional<calendar::Day>& day) {
  json.key(name);
  if (day) {
    json.value(std::string_view(calendar::to_iso(*day)));
  } else {
    json.null();
  }
}

void write_bound(JsonWriter& json, const char* name, const std::optional<double>& bound) {
  json.key(name);
  if (bound) {
    json.value(*bound);
  } else {
    json.null();
  }
}

void write_published(JsonWriter& json, const char* name, const model::Published& published) {
  json.key(name).begin_object();
  json.member("edtf", std::string_view(published.edtf)).member("basis", model::to_string(published.basis));
  if (published.minute_of_day) json.member("minute", *published.minute_of_day);
  if (published.utc_offset_minutes) json.member("utc_offset", *published.utc_offset_minutes);
  member_if(json, "evidence", published.evidence);
  json.end_object();
}

void write_timex(JsonWriter& json, const model::Timex& timex) {
  json.begin_object().member("begin", timex.span.begin).member("end", timex.span.end);
  json.member("type", model::to_string(timex.type)).member("value", std::string_view(timex.value));
  member_if(json, "mod", timex.mod);
  member_if(json, "quant", timex.quant);
  member_if(json, "freq", timex.freq);
  member_if(json, "other_value", timex.other_value);
  member_if(json, "edtf", timex.edtf);
  write_day(json, "earliest", timex.days.earliest);
  write_day(json, "latest", timex.days.latest);
  json.member("granularity", calendar::to_string(timex.granularity)).member("anchor", model::to_string(timex.anchor));
  member_if(json, "anchor_text", timex.anchor_text);
  json.member("rule", std::string_view(timex.rule)).member("confidence", timex.confidence).end_object();
}

void write_quantity(JsonWriter& json, const model::Quantity& quantity) {
  json.begin_object().member("begin", quantity.span.begin).member("end", quantity.span.end);
  json.key("number");
  write_span(json, quantity.number);
  write_bound(json, "low", quantity.low);
  write_bound(json, "high", quantity.high);
  json.member("qualifier", model::to_string(quantity.qualifier)).member("unit", std::string_view(quantity.unit));
  json.member("concept", std::string_view(quantity.concept_id));
  member_if(json, "scope", quantity.scope);
  if (quantity.negated) json.member("negated", true);
  json.end_object();
}

void write_entity(JsonWriter& json, const model::Entity& entity) {
  json.begin_object().member("begin", entity.span.begin).member("end", entity.span.end);
  json.key("name_span");
  write_span(json, entity.name_span);
  json.member("kind", model::to_string(entity.kind)).member("name", std::string_view(entity.name));
  member_if(json, "key", entity.key);
  member_if(json, "office", entity.office);
  member_if(json, "office_key", entity.office_key);
  member_if(json, "country", entity.country);
  if (entity.geonames != 0) json.member("geonames", entity.geonames);
  if (entity.pronoun) json.member("pronoun", true);
  json.end_object();
}

void write_claim(JsonWriter& json, const model::Claim& claim) {
  json.begin_object();
  write_spans(json, "source", claim.source);
  write_spans(json, "cue", claim.cue);
  write_spans(json, "content", claim.content);
  json.member("source_name", std::string_view(claim.source_name));
  json.key("source_kind");
  if (claim.source_kind) {
    json.value(model::to_string(*claim.source_kind));
  } else {
    json.null();
  }
  member_if(json, "source_key", claim.source_key);
  json.member("stance", model::to_string(claim.stance)).member("type", model::to_string(claim.type)).member("hearsay", claim.hearsay);
  if (claim.carried_over) json.member("carried_over", true);
  json.key("said").begin_object().member("edtf", std::string_view(claim.said.edtf));
  write_day(json, "earliest", claim.said.days.earliest);
  write_day(json, "latest", claim.said.days.latest);
  json.end_object();
  write_telling(json, claim);
  json.key("nested_in");
  if (claim.nested_in) {
    json.value(*claim.nested_in);
  } else {
    json.null();
  }
  json.key("quantities").begin_array();
  for (const model::Quantity& quantity : claim.quantities) write_quantity(json, quantity);
  json.end_array().member("rule", std::string_view(claim.rule)).member("confidence", claim.confidence).end_object();
}

void write_event(JsonWriter& json, const model::EventMention& event) {
  json.begin_object();
  write_spans(json, "trigger", event.trigger);
  json.key("sentence");
  write_span(json, event.sentence);
  json.member("class", model::to_string(event.event_class)).member("type", std::string_view(event.type));
  member_if(json, "lemma", event.lemma);
  json.member("status", model::to_string(event.status)).member("edtf", std::string_view(event.edtf));
  write_day(json, "earliest", event.days.earliest);
  write_day(json, "latest", event.days.latest);
  json.member("granularity", calendar::to_string(event.granularity));
  if (event.timex) json.member("timex", *event.timex);
  json.key("actors").begin_array();
  for (const model::Actor& actor : event.actors) {
    json.begin_object().member("name", std::string_view(actor.name)).member("role", std::string_view(actor.role));
    member_if(json, "key", actor.key);
    json.key("mention");
    write_span(json, actor.mention);
    json.end_object();
  }
  json.end_array().key("place");
  if (event.place) {
    write_place(json, *event.place);
  } else {
    json.null();
  }
  json.key("claims").begin_array();
  for (const std::uint32_t claim : event.claims) json.value(claim);
  json.end_array().member("rule", std::string_view(event.rule)).member("confidence", event.confidence).end_object();
}

template <typename T>
void write_list(JsonWriter& json, const char* name, const std::vector<T>& items, void (*write)(JsonWriter&, const T&)) {
  json.key(name).begin_array();
  for (const T& item : items) write(json, item);
  json.end_array();
}

}  // namespace

void append_record_json(std::string& out, const model::Article& article, const model::Extraction& extraction) {
  JsonWriter json(out);
  json.begin_object().member("schema", "dateline.extract/1").member("id", std::string_view(article.id));
  json.member("lang", std::string_view(article.lang)).member("outlet", std::string_view(article.outlet));
  member_if(json, "agency", article.agency);
  json.member("url", std::string_view(article.url)).member("title", std::string_view(article.title));
  json.key("authors").begin_array();
  for (const std::string& author : article.authors) json.value(std::string_view(author));
  json.end_array();
  write_published(json, "published", article.published);
  if (!article.updated.edtf.empty()) write_published(json, "updated", article.updated);
  json.member("sha256", std::string_view(article.sha256)).member("text", std::string_view(article.text));
  if (!article.blocks.empty()) {
    json.key("blocks").begin_array();
    for (const model::Block& block : article.blocks) {
      json.begin_object().member("begin", block.in_text.begin).member("end", block.in_text.end);
      json.key("raw").begin_array().value(block.raw_begin).value(block.raw_end).end_array().end_object();
    }
    json.end_array();
  }
  if (!article.captions.empty()) {
    json.key("captions").begin_array();
    for (const model::Caption& caption : article.captions) {
      json.begin_object().member("text", std::string_view(caption.text));
      json.key("raw").begin_array().value(caption.raw_begin).value(caption.raw_end).end_array().end_object();
    }
    json.end_array();
  }
  json.member("pack", std::string_view(extraction.pack));
  write_list(json, "timexes", extraction.timexes, write_timex);
  write_list(json, "entities", extraction.entities, write_entity);
  write_list(json, "quantities", extraction.quantities, write_quantity);
  write_list(json, "claims", extraction.claims, write_claim);
  write_list(json, "events", extraction.events, write_event);
  json.end_object();
}

}  // namespace dateline::report
