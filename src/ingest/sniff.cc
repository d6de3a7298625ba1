#include "ingest/sniff.h"

#include <algorithm>
#include <array>

#include "base/strings.h"
#include "ingest/decode.h"
#include "ingest/reader.h"

namespace dateline::ingest {
namespace {

std::string_view without_bom(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  return bytes;
}

bool starts_with_no_case(std::string_view text, std::string_view lower_prefix) {
  return text.size() >= lower_prefix.size() && base::ascii_lower(text.substr(0, lower_prefix.size())) == lower_prefix;
}

// A header block as mail has it: "Name: value" lines, at least one of them a name only mail uses. In a box the line before has said that it is mail, and
// those that front matter might have as well are enough.
bool looks_like_mail(std::string_view text, bool boxed = false) {
  static constexpr std::array<std::string_view, 3> kBoxed = {"from:", "subject:", "date:"};
  static constexpr std::array<std::string_view, 8> kNames = {"received:",     "return-path:",  "message-id:",   "mime-version:",
                                                             "delivered-to:", "dkim-signature:", "x-original-to:", "content-type:"};
  std::size_t lines = 0;
  bool known = false;
  while (!text.empty() && lines < 60) {
    const std::size_t stop = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, stop);
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.empty()) break;
    if (line.front() != ' ' && line.front() != '\t') {
      const std::size_t colon = line.find(':');
      if (colon == std::string_view::npos || colon == 0 || line.substr(0, colon).find(' ') != std::string_view::npos) return false;
      for (const std::string_view name : kNames) known = known || starts_with_no_case(line, name);
      for (const std::string_view name : kBoxed) known = known || (boxed && starts_with_no_case(line, name));
    } else if (lines == 0) {
      return false;
    }
    ++lines;
    text.remove_prefix(std::min(stop + 1, text.size()));
  }
  return known && lines >= 2;
}

// HTML in the wild begins with comments, blanks, an XML declaration or right away with some tag.
bool looks_like_html(std::string_view text) {
  for (int rounds = 0; rounds < 20; ++rounds) {
    text = base::trim(text);
    if (text.starts_with("<!--")) {
      const std::size_t stop = text.find("-->");
      if (stop == std::string_view::npos) return true;
      text.remove_prefix(stop + 3);
    } else if (text.starts_with("<?")) {
      const std::size_t stop = text.find('>');
      if (stop == std::string_view::npos) return false;
      text.remove_prefix(stop + 1);
    } else {
      break;
    }
  }
  static constexpr std::array<std::string_view, 20> kTags = {
      "<!doctype html", "<html", "<head", "<body", "<title", "<meta", "<article", "<main", "<div", "<p>",
      "<p ", "<h1", "<h2", "<section", "<script", "<link", "<table", "<span", "<br", "<center"};
  for (const std::string_view tag : kTags) {
    if (starts_with_no_case(text, tag)) return true;
  }
  return false;
}

}  // namespace

Container sniff_container(std::string_view head) {
  if (head.starts_with("WARC/")) return Container::kWarc;
  if (head.starts_with("PK\x03\x04")) return Container::kZip;
  if (head.starts_with("From ") && looks_like_mail(head.substr(std::min(head.find('\n'), head.size() - 1) + 1), true)) return Container::kMbox;
  head = without_bom(head);
  const std::string_view text = base::trim(head);
  if (text.starts_with('{')) {
    // One document over several lines breaks after an opening bracket or a comma; a record of NDJSON does not.
    const std::string_view line = base::trim(text.substr(0, std::min(text.find('\n'), text.size())));
    const char last = line.back();
    if (last != '{' && last != ',' && last != '[') return Container::kLines;
    if (text.find('\n') == std::string_view::npos && head.size() >= kSniffBytes) return Container::kLines;  // a very long first line
  }
  return Container::kSingle;
}

std::optional<Format> sniff_format(std::string_view bytes) {
  if (bytes.starts_with("%PDF-")) return Format::kPdf;
  if (bytes.starts_with("PK\x03\x04")) return Format::kDocx;
  const std::string_view head = bytes.substr(0, kSniffBytes);
  if (looks_binary(head)) return std::nullopt;
  if (head.find('\0') != std::string_view::npos) {  // UTF-16: its tags show after decoding
    const auto decoded = decode_text(std::string(head));
    return decoded ? sniff_format(decoded->text) : Format::kPlainText;
  }
  const std::string_view text = base::trim(without_bom(head));
  if (text.starts_with('{') || text.starts_with('[')) return Format::kJson;
  if (text.starts_with('<')) {
    const std::string start = base::ascii_lower(text.substr(0, 4096));
    for (const char* root : {"<rss", "<feed", "<rdf:rdf", "<urlset", "<sitemapindex", "<newsitem", "<newsmessage", "<packageitem"}) {
      // News items may carry a page inside them; a page may show a feed inside it.
      if (const std::size_t at = start.find(root); at != std::string::npos && at < start.find("<html")) return Format::kXml;
    }
  }
  if (looks_like_html(text)) return Format::kHtml;
  if (looks_like_mail(text)) return Format::kMail;
  return Format::kPlainText;
}

}  // namespace dateline::ingest
