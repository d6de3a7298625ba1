// TimelineJS3 JSON. It shows text as HTML, so all text is escaped; it has no notion of an uncertain day, so an event whose days span a
// month or a year gives only the parts of the date that are known, and an interval gives both ends.
#include "base/json_writer.h"
#include "report/escape.h"
#include "report/exports.h"

namespace dateline::report {
namespace {

using base::JsonWriter;
using View = std::string_view;

// Only as many parts as the event's precision allows: {"year":2024,"month":6}.
void write_date(JsonWriter& json, const char* name, calendar::Day day, unsigned parts) {
  const std::string iso = calendar::to_iso(day);
  const std::size_t year_end = iso.size() - 6;
  json.key(name).begin_object().member("year", View(iso).substr(0, year_end));
  if (parts > 1) json.member("month", View(iso).substr(year_end + 1, 2));
  if (parts > 2) json.member("day", View(iso).substr(year_end + 4, 2));
  json.end_object();
}

unsigned known_parts(View edtf) {
  if (edtf.find('/') != View::npos) return 3;
  return edtf.size() >= 10 ? 3 : edtf.size() == 7 && edtf[5] <= '1' ? 2 : edtf.size() == 4 && edtf.find('X') == View::npos ? 1 : 3;
}

std::string body(const Digest& digest, const DigestEvent& event) {
  std::string out = "<p>" + escape_html(event.edtf) + " · " + escape_html(event.status) + " · " + std::to_string(event.independent) + " independent</p>";
  for (const DigestQuote& mention : event.mentions) {
    const DigestArticle& article = digest.articles[mention.article];
    out += "<blockquote>" + escape_html(mention.sentence) + "</blockquote><p>";
    const std::string name = escape_html((article.outlet.empty() ? article.id : article.outlet) + ", " + article.published);
    out += is_web_url(article.url) ? "<a href=\"" + escape_html(article.url) + "\">" + name + "</a></p>" : name + "</p>";
  }
  return out;
}

}  // namespace

std::string to_timelinejs(const Digest& digest) {
  std::string out;
  JsonWriter json(out);
  const auto undated = undated_events(digest);
  std::string intro = "<p>" + escape_html(digest.selection) + "</p>";
  if (!undated.empty()) {
    intro += "<p>" + std::to_string(undated.size()) + " events without known days are not on this timeline:</p><ul>";
    for (const DigestEvent* event : undated) intro += "<li>" + escape_html(event->label) + "</li>";
    intro += "</ul>";
  }
  json.begin_object().key("title").begin_object().member("unique_id", "title").key("text").begin_object();
  json.member("headline", View(escape_html(digest.title))).member("text", View(intro)).end_object().end_object();
  json.key("events").begin_array();
  for (const DigestEvent* event : dated_events(digest)) {
    const unsigned parts = known_parts(event->edtf);
    json.begin_object().member("unique_id", View(event->id));
    write_date(json, "start_date", *event->days.earliest, parts);
    if (event->days.earliest != event->days.latest) write_date(json, "end_date", *event->days.latest, parts);
    json.key("text").begin_object().member("headline", View(escape_html(event->label))).member("text", View(body(digest, *event))).end_object();
    json.member("group", View(event->event_class)).end_object();
  }
  json.end_array().end_object();
  out += '\n';
  return out;
}

}  // namespace dateline::report
