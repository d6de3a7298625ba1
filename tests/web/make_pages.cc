// make_pages FOLDER: writes the pages and exports that the tests beside it read: sample.html, sample.de.html, empty.html, many.html (5,000
// events), long-ago.html, sample.<format> and, for a list of EDTF strings, edtf.tsv with the days our parser gives them.
#include <cstdio>
#include <fstream>
#include <string>

#include "calendar/edtf.h"
#include "report/exports.h"
#include "report/html_report.h"
#include "support/digest_sample.h"

namespace {

using namespace dateline;

report::Digest many_events() {
  report::Digest digest = testing_support::sample_digest();
  const report::DigestEvent one = digest.events[0];
  digest.events.clear();
  for (int i = 0; i < 5000; ++i) {
    report::DigestEvent event = one;
    event.id = "n" + std::to_string(i);
    event.label = "Event number " + std::to_string(i);
    const calendar::Day day = calendar::from_number(18000 + i / 3);
    event.days = {day, i % 7 == 0 ? calendar::from_number(18030 + i / 3) : day};
    event.edtf = calendar::to_edtf(event.days);
    event.status = i % 11 == 0 ? "planned" : i % 13 == 0 ? "denied" : "reported";
    digest.events.push_back(event);
  }
  return digest;
}

// Forty events of two months, and one of twelve years before.
report::Digest events_and_one_of_long_ago() {
  report::Digest digest = many_events();
  digest.events.resize(41);
  for (int i = 0; i < 41; ++i) {
    report::DigestEvent& event = digest.events[static_cast<std::size_t>(i)];
    const calendar::Day day = calendar::from_number(i == 0 ? 15600 : 20000 + i * 3 / 2);
    event.days = {day, day};
    event.edtf = calendar::to_edtf(event.days);
  }
  return digest;
}

// Level 0 to 2 forms that news needs; seasons, quarters and weeks are left out, where the other parser is not right.
std::string edtf_table() {
  std::string out;
  for (const char* text : {"2024-06-19", "2024-06", "2024", "2024-02-29", "2023-02-29", "2024-13", "2024-06-31", "201X", "19XX", "2024-06-19~", "2024?", "2024-06%", "2024-06-01/2024-06-19",
                           "2024-06/2024-08", "2024/..", "../2024-06", "2022-02/2024", "2024-08/2024-06", "", "24-06-19", "2024-6-19", "2024/06/19", "June 2024", "2024-06-19/", "0476", "1900-02-29", "2000-02-29", "-0043", "2023-07/2024-06", "2023-02/2024", "1995/1999", "1850/1899", "-1799-01-01/-1700-12-31", "200X", "18XX",
                           "2024-11-25~", "2024-11-08T19:30:00"}) {
    const auto parsed = calendar::parse_edtf(text);
    out += text;
    out += '\t';
    out += !parsed ? "invalid" : parsed->days.earliest ? calendar::to_iso(*parsed->days.earliest) : "open";
    out += '\t';
    out += !parsed ? "invalid" : parsed->days.latest ? calendar::to_iso(*parsed->days.latest) : "open";
    out += '\n';
  }
  return out;
}

void write(const std::string& path, const std::string& content) {
  std::ofstream file(path, std::ios::binary);
  file << content;
  if (!file) std::fprintf(stderr, "cannot write %s\n", path.c_str());
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  const std::string folder = argv[1];
  write(folder + "/sample.html", report::to_html(testing_support::sample_digest(), "en"));
  write(folder + "/sample.de.html", report::to_html(testing_support::sample_digest(), "de"));
  write(folder + "/empty.html", report::to_html({}, "en"));
  write(folder + "/many.html", report::to_html(many_events(), "en"));
  write(folder + "/long-ago.html", report::to_html(events_and_one_of_long_ago(), "de"));
  const report::Digest sample = testing_support::sample_digest();
  write(folder + "/sample.json", report::to_digest_json(sample));
  write(folder + "/sample.ics", report::to_ics(sample));
  write(folder + "/sample.timelinejs", report::to_timelinejs(sample));
  write(folder + "/sample.jsonld", report::to_jsonld(sample));
  write(folder + "/sample.ftm", report::to_ftm(sample));
  write(folder + "/sample.annotations", report::to_annotations(sample));
  write(folder + "/edtf.tsv", edtf_table());
  return 0;
}
