// RFC 5545. Days are all-day values (DTEND is exclusive), so no time of day is ever invented; lines fold at 75 octets on
// code-point boundaries. DTSTAMP must be there and must not be the wall clock: it is the publication day of the first report.
#include "report/exports.h"

namespace dateline::report {
namespace {

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\\' || c == ';' || c == ',') out += '\\';
    if (c == '\n') {
      out += "\\n";
    } else if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F) {
      out += c;
    }
  }
  return out;
}

void add_line(std::string& out, std::string_view line) {
  std::size_t room = 75;
  while (line.size() > room) {
    std::size_t cut = room;
    while (cut > 0 && (static_cast<unsigned char>(line[cut]) & 0xC0U) == 0x80U) --cut;
    out.append(line.substr(0, cut));
    out += "\r\n ";
    line.remove_prefix(cut);
    room = 74;  // the blank that marks a folded line counts
  }
  out.append(line);
  out += "\r\n";
}

std::string compact(calendar::Day day) {
  std::string out;
  for (const char c : calendar::to_iso(day)) {
    if (c != '-') out += c;
  }
  return out;
}

std::string description(const Digest& digest, const DigestEvent& event) {
  std::string out = event.status + "; " + event.edtf + "; " + std::to_string(event.independent) + " independent";
  for (const DigestQuote& mention : event.mentions) {
    const DigestArticle& article = digest.articles[mention.article];
    out += "\n\n" + (article.outlet.empty() ? article.id : article.outlet) + ", " + article.published + ": " + mention.sentence;
    if (!article.url.empty()) out += "\n" + article.url;
  }
  return out;
}

std::string stamp(const Digest& digest, const DigestEvent& event) {
  std::string first;
  for (const DigestQuote& mention : event.mentions) {
    const std::string& published = digest.articles[mention.article].published;
    if (calendar::parse_iso_day(published) && (first.empty() || published < first)) first = published;
  }
  const auto day = calendar::parse_iso_day(first);
  return compact(day ? *day : *event.days.latest) + "T000000Z";
}

}  // namespace

std::string to_ics(const Digest& digest) {
  std::string out;
  const auto left_out = undated_events(digest);
  add_line(out, "BEGIN:VCALENDAR");
  add_line(out, "VERSION:2.0");
  add_line(out, "PRODID:-//Dateline//" + escaped(digest.program) + "//EN");
  add_line(out, "CALSCALE:GREGORIAN");
  add_line(out, "X-WR-CALNAME:" + escaped(digest.title));
  add_line(out, "X-WR-CALDESC:" + escaped(digest.selection + (left_out.empty() ? "" : "\n" + std::to_string(left_out.size()) + " events without known days are left out")));
  for (const DigestEvent* event : dated_events(digest)) {
    add_line(out, "BEGIN:VEVENT");
    add_line(out, "UID:" + event->id + "@dateline");
    add_line(out, "DTSTAMP:" + stamp(digest, *event));
    add_line(out, "DTSTART;VALUE=DATE:" + compact(*event->days.earliest));
    add_line(out, "DTEND;VALUE=DATE:" + compact(calendar::from_number(calendar::to_number(*event->days.latest) + 1)));
    add_line(out, "SUMMARY:" + escaped(event->label));
    add_line(out, "DESCRIPTION:" + escaped(description(digest, *event)));
    if (!event->place.empty()) add_line(out, "LOCATION:" + escaped(event->place));
    add_line(out, "CATEGORIES:" + escaped(event->event_class) + "," + escaped(event->status));
    add_line(out, event->status == "reported" ? "STATUS:CONFIRMED" : "STATUS:TENTATIVE");
    add_line(out, "TRANSP:TRANSPARENT");
    add_line(out, "END:VEVENT");
  }
  add_line(out, "END:VCALENDAR");
  return out;
}

}  // namespace dateline::report
