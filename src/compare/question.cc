#include "compare/question.h"

#include <algorithm>
#include <map>

#include "base/strings.h"
#include "text/token.h"
#include "text/utf8.h"

namespace dateline::compare {
namespace {

constexpr std::uint32_t kWordsAround = 9;  // on either side of a figure whose question cannot be put more shortly
constexpr std::size_t kLongestQuote = 160;

// Cuts after a word, never inside one.
std::string shorten(std::string_view text) {
  if (text.size() <= kLongestQuote) return std::string(text);
  std::size_t cut = text.rfind(' ', kLongestQuote);
  if (cut == std::string_view::npos || cut == 0) return std::string(text);
  return std::string(text.substr(0, cut)) + " …";
}

std::string one_line(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (!base::is_space(c)) {
      out += c;
    } else if (!out.empty() && out.back() != ' ') {
      out += ' ';
    }
  }
  return out;
}

// What stands between the number and the end of the counted phrase, without whose it is: "nordkoreanischen Soldaten". Empty where the words counted are
// not there: "two of the company’s offices" ends before them.
std::string counted_phrase(const Figure& figure, const Reading& reading) {
  const model::Quantity& quantity = *figure.value;
  const std::string_view text = reading.view.article->text;
  const QuestionForms& forms = reading.language->questions;
  const text::Span behind{quantity.number.end, quantity.span.end};
  const std::string phrase = one_line(base::trim(text::slice(text, behind)));
  const bool words = phrase.size() >= quantity.unit.size() && phrase.find(quantity.unit) != std::string::npos;
  if (words && forms.owns_what_follows(text.substr(std::min<std::size_t>(quantity.span.end, text.size())))) return {};
  return std::string(forms.without_owner(words ? phrase : quantity.unit));
}

// A mark that ends a clause: one without a number behind it, so that "1,5" is none. Marks of quotation do on either side.
bool ends_clause(const Reading& reading, std::uint32_t at) {
  const text::Token& token = reading.layout.tokens[at];
  if (token.kind != text::TokenKind::kPunctuation) return false;
  const std::string_view mark = text::slice(reading.view.article->text, token.span);
  for (const std::string_view quote : {"“", "”", "„", "»", "«", "\""}) {
    if (mark == quote) return true;
  }
  const bool in_number = at + 1 < reading.layout.tokens.size() && reading.layout.tokens[at + 1].kind == text::TokenKind::kNumber && !reading.layout.tokens[at + 1].space_before;
  for (const std::string_view stop : {",", ";", ":", "–", "—"}) {
    if (mark == stop && !in_number) return true;
  }
  return false;
}

// The clause around the figure, cut where it is long, with "…" where words are missing.
std::string words_around(const Figure& figure, const Reading& reading) {
  const auto [first, end] = reading.tokens_of(figure.value->span);
  const std::vector<text::Token>& tokens = reading.layout.tokens;
  const text::Sentence& sentence = reading.layout.sentences[figure.sentence];
  std::uint32_t from = first;
  std::uint32_t words = 0;
  while (from > sentence.first_token && words < kWordsAround && !ends_clause(reading, from - 1)) words += tokens[--from].kind == text::TokenKind::kWord ? 1 : 0;
  std::uint32_t to = std::max(end, first);
  words = 0;
  while (to < sentence.end_token && words < kWordsAround && !ends_clause(reading, to)) words += tokens[to++].kind == text::TokenKind::kWord ? 1 : 0;
  if (from >= to) return {};
  const bool cut_before = from > sentence.first_token && !ends_clause(reading, from - 1);
  const bool cut_behind = to < sentence.end_token && !ends_clause(reading, to) && tokens[to].kind != text::TokenKind::kPunctuation;
  std::string out = one_line(text::slice(reading.view.article->text, {tokens[from].span.begin, tokens[to - 1].span.end}));
  if (!cut_behind && out.size() > 1 && out.back() == '.') out.pop_back();  // of the sentence; the question goes on
  return (cut_before ? "… " : "") + out + (cut_behind ? " …" : "");
}

// The most frequent string; ties to the one that came first.
std::string most_frequent(const std::vector<std::string>& all) {
  std::map<std::string, std::size_t> counts;
  for (const std::string& text : all) ++counts[text];
  std::string best;
  std::size_t most = 0;
  for (const std::string& text : all) {
    if (counts[text] > most) {
      most = counts[text];
      best = text;
    }
  }
  return best;
}

}  // namespace

std::string ask_for_figures(const std::vector<const Figure*>& figures, const std::vector<const Reading*>& readings, const Vocabulary& vocabulary) {
  std::vector<std::string> codes;
  for (const Reading* reading : readings) codes.push_back(reading->language->pack->code);
  const Vocabulary::Language& language = vocabulary.language(most_frequent(codes));
  std::vector<std::string> things;
  std::vector<std::string> roles;
  const Figure* shown = nullptr;
  const Reading* shown_in = nullptr;
  const Figure* unnamed = nullptr;  // counts what its phrase does not name
  const Reading* unnamed_in = nullptr;
  for (std::size_t i = 0; i < figures.size(); ++i) {
    if (figures[i]->role != kNone) roles.push_back(vocabulary.role_name(figures[i]->role));
    if (readings[i]->language != &language) continue;
    if (shown == nullptr) {
      shown = figures[i];
      shown_in = readings[i];
    }
    const bool only_people = figures[i]->person && figures[i]->head.empty();
    std::string thing = only_people ? std::string() : counted_phrase(*figures[i], *readings[i]);
    if (!thing.empty()) {
      things.push_back(std::move(thing));
    } else if (!only_people && unnamed == nullptr) {
      unnamed = figures[i];
      unnamed_in = readings[i];
    }
  }
  const std::string role_name = most_frequent(roles);
  const auto ask = language.asks.find(role_name);
  const std::string role = ask == language.asks.end() ? std::string() : ask->second;
  const QuestionForms& forms = language.questions;
  std::string thing = most_frequent(things);
  // A sum or a length says little without its sentence, and a figure that counts what nobody can name nothing at all.
  const bool nameless = thing.empty() && unnamed != nullptr;
  if (shown != nullptr && (figures.front()->unit || nameless)) {
    const Figure& quoted = nameless ? *unnamed : *shown;
    return forms.fill(nameless ? "number" : forms.template_for(quoted.head), forms.quoted_inside(words_around(quoted, nameless ? *unnamed_in : *shown_in)), {});
  }
  if (thing.empty()) thing = forms.fill("people", {}, {});
  const char* const name = role.empty() ? "count-bare" : "count";
  return forms.fill(name, forms.inflect(name, thing), role);
}

std::string ask_whether(std::string_view words, const Vocabulary::Language& language, bool silent) {
  const std::string asked = shorten(one_line(words));
  return silent ? language.questions.fill("silent", language.questions.quoted_inside(asked), {}) : language.questions.ask_whether(asked);
}

void SearchWords::add_text(std::string_view verbatim) {
  for (const text::Token& token : text::tokenise(verbatim)) {
    if (token.kind == text::TokenKind::kWord) words_.push_back(made_.emplace_back(text::fold(text::slice(verbatim, token.span))));
  }
}

void SearchWords::add_label(std::string_view value) {
  for (const Vocabulary::Language& language : vocabulary_.languages()) {
    if (const auto found = language.labels.find(value); found != language.labels.end()) words_.insert(words_.end(), found->second.begin(), found->second.end());
  }
}

void SearchWords::add_concept(Feature feature) {
  if (const std::string* name = vocabulary_.concept_of(feature)) add_label(*name);
}

void SearchWords::add_span(const Reading& reading, const text::Span& span) {
  const auto [first, end] = reading.tokens_of(span);
  for (std::uint32_t at = first; at < end; ++at) {
    if (reading.words[at].feature == 0 || reading.layout.tokens[at].kind != text::TokenKind::kWord) continue;
    words_.push_back(reading.words[at].folded);
  }
}

std::vector<std::string> SearchWords::take() {
  std::sort(words_.begin(), words_.end());
  words_.erase(std::unique(words_.begin(), words_.end()), words_.end());
  return {words_.begin(), words_.end()};
}

}  // namespace dateline::compare
