// make_pages FOLDER: writes report pages for the browser tests: sample.html, sample.de.html, empty.html, many.html (5,000 events).
#include <cstdio>
#include <fstream>
#include <string>

#include "calendar/edtf.h"
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
  return 0;
}
