// Markdown with footnotes: the sentence reads on, the evidence stands below.
#include <charconv>

#include "report/escape.h"
#include "report/exports.h"

namespace dateline::report {
namespace {

// Characters that Markdown would take for markup; line breaks would end a table row.
std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (std::string_view("\\`*_[]<>|#").find(c) != std::string_view::npos) out += '\\';
    out += c == '\n' || c == '\r' ? ' ' : c;
  }
  return out;
}

std::string number(double value) {
  char digits[40];
  const auto end = std::to_chars(digits, digits + sizeof digits, value, std::chars_format::fixed, value == static_cast<double>(static_cast<long long>(value)) ? 0 : 2).ptr;
  return {digits, end};
}

std::string interval(const DigestValue& value) {
  if (value.low && value.high) return *value.low == *value.high ? number(*value.low) : number(*value.low) + "–" + number(*value.high);
  if (value.low) return "≥ " + number(*value.low);
  return value.high ? "≤ " + number(*value.high) : "?";
}

class Footnotes {
 public:
  explicit Footnotes(const Digest& digest) : digest_(digest) {}

  std::string mark(const DigestQuote& quote) {
    const DigestArticle& article = digest_.articles[quote.article];
    const std::string name = std::to_string(++count_);
    notes_ += "[^" + name + "]: “" + escaped(quote.sentence) + "” — " + escaped(article.outlet.empty() ? article.id : article.outlet);
    if (!article.published.empty()) notes_ += ", " + article.published;
    if (is_web_url(article.url)) notes_ += ", <" + article.url + ">";
    notes_ += '\n';
    return "[^" + name + "]";
  }
  const std::string& notes() const noexcept { return notes_; }

 private:
  const Digest& digest_;
  std::string notes_;
  unsigned count_ = 0;
};

void add_timeline(std::string& out, const Digest& digest, Footnotes& notes) {
  if (digest.events.empty()) return;
  out += "\n## Timeline\n\n";
  for (const DigestEvent* event : dated_events(digest)) {
    out += "- **" + escaped(event->edtf) + "** " + escaped(event->label);
    if (event->status != "reported") out += " (" + event->status + ")";
    for (const DigestQuote& mention : event->mentions) out += notes.mark(mention);
    out += '\n';
  }
  const auto undated = undated_events(digest);
  if (undated.empty()) return;
  out += "\n### Without known days\n\n";
  for (const DigestEvent* event : undated) {
    out += "- " + escaped(event->label);
    if (event->days.latest) out += " (by " + calendar::to_iso(*event->days.latest) + ")";
    if (event->days.earliest) out += " (from " + calendar::to_iso(*event->days.earliest) + ")";
    for (const DigestQuote& mention : event->mentions) out += notes.mark(mention);
    out += '\n';
  }
}

void add_topics(std::string& out, const Digest& digest, Footnotes& notes) {
  if (digest.topics.empty()) return;
  out += "\n## Comparison\n";
  for (const DigestTopic& topic : digest.topics) {
    out += "\n### " + escaped(topic.question) + "\n\n";
    if (!topic.values.empty()) {
      out += "| said | source | outlet | figure |\n|---|---|---|---|\n";
      for (const DigestValue& value : topic.values) {
        out += "| " + escaped(value.said) + " | " + escaped(value.source_name) + " | " + escaped(digest.articles[value.figure.article].outlet) + " | " + interval(value) + " " +
               escaped(value.unit) + (value.qualifier == "exact" ? "" : " (" + value.qualifier + ")") + notes.mark(value.figure) + " |\n";
      }
      out += '\n';
    }
    for (const DigestStance& stance : topic.stances) {
      const DigestClaim& claim = digest.claims[stance.claim];
      out += "- " + escaped(claim.source_name.empty() ? "(no source named)" : claim.source_name) + " **" + stance.stance + "**: “" + escaped(claim.content.quote) + "”" +
             notes.mark(claim.content) + "\n";
    }
    for (const DigestFinding& finding : topic.findings) out += "\n> **" + finding.kind + "**: " + escaped(finding.reason) + "\n";
  }
}

}  // namespace

std::string to_markdown(const Digest& digest) {
  std::string out = "# " + escaped(digest.title) + "\n\n";
  out += "Made by " + escaped(digest.program) + " from " + std::to_string(digest.articles.size()) + " articles";
  if (!digest.selection.empty()) out += " (" + escaped(digest.selection) + ")";
  if (!digest.as_of.empty()) out += ", as known on " + escaped(digest.as_of);
  out += ".\n";
  Footnotes notes(digest);
  add_timeline(out, digest, notes);
  add_topics(out, digest, notes);
  for (const LeftOut& item : digest.left_out) {
    if (item.count != 0) out += "\nLeft out: " + std::to_string(item.count) + " " + escaped(item.what) + ".\n";
  }
  return notes.notes().empty() ? out : out + "\n" + notes.notes();
}

}  // namespace dateline::report
