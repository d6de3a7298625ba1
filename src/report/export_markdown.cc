// Markdown with footnotes: the sentence reads on, the evidence stands below.
#include <charconv>

#include "report/escape.h"
#include "report/exports.h"
#include "report/reason_text.h"
#include "wording/words.h"

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
  const auto end = std::to_chars(digits, digits + sizeof digits, value, std::chars_format::fixed,
                                 value == static_cast<double>(static_cast<long long>(value)) ? 0 : 2)
                       .ptr;
  return {digits, end};
}

std::string word(const wording::Words& words, std::string_view section, std::string_view key) {
  return std::string(words.word(section, key));
}
std::string page_word(const wording::Words& words, std::string_view key) { return word(words, "page", key); }

std::string quoted(std::string_view text, const wording::Words& words) {
  std::string out = word(words, "reason-words", "quote");
  return out.replace(out.find("{text}"), 6, escaped(text));
}

std::string interval(const DigestValue& value) {
  if (value.low && value.high)
    return *value.low == *value.high ? number(*value.low) : number(*value.low) + "–" + number(*value.high);
  if (value.low) return "≥ " + number(*value.low);
  return value.high ? "≤ " + number(*value.high) : "?";
}

class Footnotes {
 public:
  Footnotes(const Digest& digest, const wording::Words& words) : digest_(digest), words_(words) {}

  std::string mark(const DigestQuote& quote) {
    const DigestArticle& article = digest_.articles[quote.article];
    const std::string name = std::to_string(++count_);
    notes_ += "[^" + name + "]: " + quoted(quote.sentence, words_) + " — " +
              escaped(article.outlet.empty() ? article.id : article.outlet);
    if (!article.published.empty()) notes_ += ", " + article.published;
    if (is_web_url(article.url)) notes_ += ", <" + article.url + ">";
    notes_ += '\n';
    return "[^" + name + "]";
  }
  const std::string& notes() const noexcept { return notes_; }

 private:
  const Digest& digest_;
  const wording::Words& words_;
  std::string notes_;
  unsigned count_ = 0;
};

void add_timeline(std::string& out, const Digest& digest, const wording::Words& words, Footnotes& notes) {
  if (digest.events.empty()) return;
  out += "\n## " + page_word(words, "timeline") + "\n\n";
  for (const DigestEvent* event : dated_events(digest)) {
    out += "- **" + escaped(event->edtf) + "** " + escaped(event->label);
    if (event->status != "reported") out += " (" + word(words, "status", event->status) + ")";
    for (const DigestQuote& mention : event->mentions) out += notes.mark(mention);
    out += '\n';
  }
  const auto undated = undated_events(digest);
  if (undated.empty()) return;
  out += "\n### " + page_word(words, "undated") + "\n\n";
  for (const DigestEvent* event : undated) {
    out += "- " + escaped(event->label);
    if (event->days.latest) out += " (" + page_word(words, "by") + " " + calendar::to_iso(*event->days.latest) + ")";
    if (event->days.earliest)
      out += " (" + page_word(words, "from-day") + " " + calendar::to_iso(*event->days.earliest) + ")";
    for (const DigestQuote& mention : event->mentions) out += notes.mark(mention);
    out += '\n';
  }
}

void add_topics(std::string& out, const Digest& digest, const wording::Words& words, Footnotes& notes) {
  if (digest.topics.empty()) return;
  out += "\n## " + page_word(words, "comparison") + "\n";
  for (const DigestTopic& topic : digest.topics) {
    out += "\n### " + escaped(topic.question) + "\n\n";
    if (!topic.values.empty()) {
      for (const char* column : {"said", "who", "outlet", "figure"}) out += "| " + page_word(words, column) + " ";
      out += "|\n|---|---|---|---|\n";
      for (const DigestValue& value : topic.values) {
        out += "| " + escaped(value.said) + " | " + escaped(value.source_name) + " | " +
               escaped(digest.articles[value.figure.article].outlet) + " | " + interval(value) + " " +
               escaped(value.unit) +
               (value.qualifier == "exact" ? "" : " (" + word(words, "qualifier", value.qualifier) + ")") +
               notes.mark(value.figure) + " |\n";
      }
      out += '\n';
    }
    for (const DigestStance& stance : topic.stances) {
      const DigestClaim& claim = digest.claims[stance.claim];
      out += "- " + escaped(claim.source_name.empty() ? page_word(words, "nobody") : claim.source_name) + ", **" +
             word(words, "stance", stance.stance) + "**: " + quoted(claim.content.quote, words) +
             notes.mark(claim.content) + "\n";
    }
    for (const DigestFinding& finding : topic.findings)
      out += "\n> **" + word(words, "finding", finding.kind) + "**: " + escaped(reason_text(finding, words)) + "\n";
  }
}

}  // namespace

std::string to_markdown(const Digest& digest, std::string_view ui_lang) {
  const wording::Words& words = wording::Words::of(ui_lang);
  std::string out = "# " + escaped(digest.title) + "\n\n";
  out += page_word(words, "made") + " " + escaped(digest.program) + " " + page_word(words, "from") + " " +
         std::to_string(digest.articles.size()) + " " +
         page_word(words, digest.articles.size() == 1 ? "article" : "articles");
  if (!digest.selection.empty()) out += " (" + escaped(digest.selection) + ")";
  if (!digest.as_of.empty()) out += ", " + page_word(words, "asOf") + " " + escaped(digest.as_of);
  out += ".\n";
  Footnotes notes(digest, words);
  add_timeline(out, digest, words, notes);
  add_topics(out, digest, words, notes);
  for (const LeftOut& item : digest.left_out) {
    if (item.count != 0)
      out += "\n" + page_word(words, "left") + ": " + std::to_string(item.count) + " " +
             escaped(words.word("left-out", item.what)) + ".\n";
  }
  return notes.notes().empty() ? out : out + "\n" + notes.notes();
}

}  // namespace dateline::report
