// W3C Web Annotation Data Model (2017): each claim and event mention points at its text by quote and by position (code points), so that
// an annotation survives both a moved paragraph and a changed word nearby.
#include "base/json_writer.h"
#include "report/escape.h"
#include "report/exports.h"

namespace dateline::report {
namespace {

using base::JsonWriter;
using View = std::string_view;

void write_target(JsonWriter& json, const DigestArticle& article, const DigestQuote& at) {
  json.key("target").begin_object();
  json.member("source", View(is_web_url(article.url) ? article.url : "urn:dateline:article:" + article.sha256)).key("selector").begin_array();
  const std::size_t first = at.quote.find(" … ");  // only the first range has a position
  json.begin_object().member("type", "TextQuoteSelector").member("exact", View(at.spans.size() > 1 ? at.quote.substr(0, first) : at.quote));
  json.member("prefix", View(at.before)).member("suffix", View(at.after)).end_object();
  json.begin_object().member("type", "TextPositionSelector").member("start", at.chars.begin).member("end", at.chars.end).end_object();
  json.end_array().end_object();
}

void write_tag(JsonWriter& json, const std::string& text) {
  if (!text.empty()) json.begin_object().member("type", "TextualBody").member("purpose", "tagging").member("value", View(text)).end_object();
}

void begin(JsonWriter& json, const std::string& id) {
  json.begin_object().member("id", View("urn:dateline:" + id)).member("type", "Annotation").member("motivation", "classifying").key("body").begin_array();
}

}  // namespace

std::string to_annotations(const Digest& digest) {
  std::string out;
  JsonWriter json(out);
  json.begin_object().member("@context", "http://www.w3.org/ns/anno.jsonld").member("id", "urn:dateline:annotations").member("type", "AnnotationPage");
  json.key("items").begin_array();
  for (const DigestClaim& claim : digest.claims) {
    begin(json, "claim:" + claim.id);
    write_tag(json, claim.stance);
    write_tag(json, claim.source_name);
    json.end_array();
    write_target(json, digest.articles[claim.content.article], claim.content);
    json.end_object();
  }
  for (const DigestEvent& event : digest.events) {
    for (std::size_t i = 0; i < event.mentions.size(); ++i) {
      begin(json, "event:" + event.id + ":" + std::to_string(i));
      write_tag(json, event.event_class);
      write_tag(json, event.type);
      write_tag(json, event.edtf);
      json.end_array();
      write_target(json, digest.articles[event.mentions[i].article], event.mentions[i]);
      json.end_object();
    }
  }
  json.end_array().end_object();
  out += '\n';
  return out;
}

}  // namespace dateline::report
