// The exports that are a line an item: FollowTheMoney entities and Timesketch rows.
#include <map>

#include "base/hash.h"
#include "base/json_writer.h"
#include "report/escape.h"
#include "report/exports.h"

namespace dateline::report {
namespace {

using base::JsonWriter;
using View = std::string_view;

// FollowTheMoney: every property is a list of strings.
class FtmEntity {
 public:
  FtmEntity(std::string& out, View id, View schema) : out_(out), json_(out) {
    json_.begin_object().member("id", id).member("schema", schema).key("properties").begin_object();
  }
  ~FtmEntity() {
    json_.end_object().end_object();
    out_ += '\n';
  }
  FtmEntity(const FtmEntity&) = delete;
  FtmEntity& operator=(const FtmEntity&) = delete;

  void add(const char* property, const std::vector<std::string>& values) {
    std::vector<View> shown;
    for (const std::string& value : values) {
      if (!value.empty()) shown.push_back(value);
    }
    if (shown.empty()) return;
    json_.key(property).begin_array();
    for (const View value : shown) json_.value(value);
    json_.end_array();
  }

 private:
  std::string& out_;
  JsonWriter json_;
};

// ISO 639-1 to the three-letter codes that FollowTheMoney uses.
std::string three_letters(const std::string& lang) { return lang == "de" ? "deu" : lang == "en" ? "eng" : ""; }

const char* ftm_schema(const std::string& kind) {
  if (kind == "person") return "Person";
  if (kind == "government" || kind == "office" || kind == "country") return "PublicBody";
  if (kind == "organisation") return "Organization";
  return "LegalEntity";
}

// FollowTheMoney dates are ISO prefixes: a month stays a month.
std::string ftm_date(const std::string& edtf, const std::optional<calendar::Day>& day) {
  if (edtf.find('/') == std::string::npos && (edtf.size() == 4 || (edtf.size() == 7 && edtf[5] <= '1')) && edtf.find('X') == std::string::npos) return edtf;
  return day ? calendar::to_iso(*day) : "";
}

}  // namespace

std::string to_ftm(const Digest& digest) {
  std::string out;
  for (const DigestArticle& article : digest.articles) {
    FtmEntity entity(out, "dateline-article-" + article.sha256.substr(0, 16), "Article");
    entity.add("title", {article.title.empty() ? article.id : article.title});
    entity.add("publisher", {article.outlet});
    entity.add("author", article.authors);
    entity.add("publishedAt", {article.published});
    entity.add("language", {three_letters(article.lang)});
    entity.add("sourceUrl", {is_web_url(article.url) ? article.url : ""});
  }
  std::map<std::string, std::pair<std::string, std::string>> sources;  // id: name, kind
  for (const DigestClaim& claim : digest.claims) {
    if (!claim.source_id.empty() && !claim.source_name.empty()) sources.emplace(claim.source_id, std::make_pair(claim.source_name, claim.source_kind));
  }
  for (const auto& [id, source] : sources) {
    FtmEntity entity(out, "dateline-source-" + id, ftm_schema(source.second));
    entity.add("name", {source.first});
  }
  for (const DigestEvent& event : digest.events) {
    FtmEntity entity(out, "dateline-event-" + event.id, "Event");
    entity.add("name", {event.label});
    entity.add("summary", {event.event_class + " " + event.type + ", " + event.status});
    entity.add("startDate", {ftm_date(event.edtf, event.days.earliest)});
    entity.add("endDate", {event.days.earliest == event.days.latest ? "" : ftm_date(event.edtf, event.days.latest)});
    entity.add("location", {event.place});
    std::vector<std::string> proofs;
    for (const DigestQuote& mention : event.mentions) {
      std::string proof = "dateline-article-" + digest.articles[mention.article].sha256.substr(0, 16);
      if (proofs.empty() || proofs.back() != proof) proofs.push_back(std::move(proof));
    }
    entity.add("proof", proofs);
  }
  return out;
}

std::string to_timesketch(const Digest& digest) {
  std::string out;
  for (const DigestEvent* event : dated_events(digest)) {
    JsonWriter json(out);
    const std::int64_t day = calendar::to_number(*event->days.earliest);
    json.begin_object().member("message", View(event->label)).member("datetime", View(calendar::to_iso(*event->days.earliest) + "T00:00:00+00:00"));
    json.member("timestamp", day * std::int64_t{86'400'000'000});
    json.member("timestamp_desc", View(event->days.earliest == event->days.latest ? "Event day (no time of day is told)" : "First possible day (an interval is told)"));
    json.member("edtf", View(event->edtf)).member("latest", View(calendar::to_iso(*event->days.latest))).member("event_id", View(event->id));
    json.member("event_class", View(event->event_class)).member("event_type", View(event->type)).member("status", View(event->status));
    json.member("place", View(event->place)).member("independent", event->independent).key("tag").begin_array().value(View(event->event_class)).end_array();
    json.key("articles").begin_array();
    for (const DigestQuote& mention : event->mentions) json.value(View(digest.articles[mention.article].id));
    json.end_array().end_object();
    out += '\n';
  }
  return out;
}

}  // namespace dateline::report
