// schema.org: NewsArticle, Claim, Event. Ids are urns made of our own stable ids, so that two exports of one database can be joined.
#include "base/json_writer.h"
#include "report/escape.h"
#include "report/exports.h"

namespace dateline::report {
namespace {

using base::JsonWriter;
using View = std::string_view;

std::string urn(const char* kind, const std::string& id) { return std::string("urn:dateline:") + kind + ":" + id; }

void member_if(JsonWriter& json, const char* name, const std::string& text) {
  if (!text.empty()) json.member(name, View(text));
}

void write_reference(JsonWriter& json, const char* name, const std::string& id) { json.key(name).begin_object().member("@id", View(id)).end_object(); }

void write_article(JsonWriter& json, const DigestArticle& article) {
  json.begin_object().member("@type", "NewsArticle").member("@id", View(urn("article", article.sha256)));
  member_if(json, "headline", article.title);
  member_if(json, "datePublished", article.published);
  member_if(json, "inLanguage", article.lang);
  if (is_web_url(article.url)) json.member("url", View(article.url));
  if (!article.outlet.empty()) json.key("publisher").begin_object().member("@type", "NewsMediaOrganization").member("name", View(article.outlet)).end_object();
  if (!article.agency.empty()) json.key("sourceOrganization").begin_object().member("@type", "Organization").member("name", View(article.agency)).end_object();
  if (!article.authors.empty()) {
    json.key("author").begin_array();
    for (const std::string& author : article.authors) json.begin_object().member("@type", "Person").member("name", View(author)).end_object();
    json.end_array();
  }
  json.end_object();
}

void write_claim(JsonWriter& json, const Digest& digest, const DigestClaim& claim) {
  json.begin_object().member("@type", "Claim").member("@id", View(urn("claim", claim.id))).member("text", View(claim.content.quote));
  if (!claim.source_name.empty()) {
    json.key("author").begin_object().member("@type", claim.source_kind == "person" ? "Person" : "Organization").member("name", View(claim.source_name)).end_object();
  }
  member_if(json, "dateCreated", claim.said);
  json.member("additionalType", View("https://schema.org/Claim#" + claim.stance));
  write_reference(json, "appearance", urn("article", digest.articles[claim.content.article].sha256));
  json.end_object();
}

void write_event(JsonWriter& json, const Digest& digest, const DigestEvent& event) {
  json.begin_object().member("@type", "Event").member("@id", View(urn("event", event.id))).member("name", View(event.label));
  if (event.days.earliest) json.member("startDate", View(calendar::to_iso(*event.days.earliest)));
  if (event.days.latest) json.member("endDate", View(calendar::to_iso(*event.days.latest)));
  member_if(json, "temporalCoverage", event.edtf);
  if (!event.place.empty()) {
    json.key("location").begin_object().member("@type", "Place").member("name", View(event.place));
    if (event.geonames != 0) json.member("sameAs", View("https://sws.geonames.org/" + std::to_string(event.geonames) + "/"));
    json.end_object();
  }
  json.key("subjectOf").begin_array();
  std::vector<std::uint32_t> seen;
  for (const DigestQuote& mention : event.mentions) {
    if (!seen.empty() && seen.back() == mention.article) continue;
    seen.push_back(mention.article);
    json.begin_object().member("@id", View(urn("article", digest.articles[mention.article].sha256))).end_object();
  }
  json.end_array().end_object();
}

}  // namespace

std::string to_jsonld(const Digest& digest) {
  std::string out;
  JsonWriter json(out);
  json.begin_object().member("@context", "https://schema.org").key("@graph").begin_array();
  for (const DigestArticle& article : digest.articles) write_article(json, article);
  for (const DigestClaim& claim : digest.claims) write_claim(json, digest, claim);
  for (const DigestEvent& event : digest.events) write_event(json, digest, event);
  json.end_array().end_object();
  out += '\n';
  return out;
}

}  // namespace dateline::report
