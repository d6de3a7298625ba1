#include "compare/question.h"

#include <algorithm>
#include <map>

#include "base/strings.h"
#include "text/token.h"
#include "text/utf8.h"

namespace dateline::compare {
namespace {

constexpr std::uint32_t kWordsAround = 7;  // of a figure whose question cannot be put more shortly
constexpr std::size_t kLongestQuote = 160;

// "nordkoreanischen Soldaten" as the question needs it: "nordkoreanische Soldaten". Nouns, which are capitalised, stay as printed.
std::string inflected(std::string_view thing, const std::pair<std::string, std::string>& ending) {
  std::string out;
  for (const std::string_view word : base::split(thing, ' ')) {
    if (!out.empty()) out += ' ';
    const bool adjective = !word.empty() && word.front() >= 'a' && word.front() <= 'z' && word.size() > ending.first.size() + 2 &&
                           word.substr(word.size() - ending.first.size()) == ending.first;
    out += adjective ? std::string(word.substr(0, word.size() - ending.first.size())) + ending.second : std::string(word);
  }
  return out;
}

std::string fill(const Vocabulary::Language& language, std::string_view name, std::string_view verbatim, std::string_view role) {
  std::string thing(verbatim);
  if (const auto ending = language.endings.find(name); ending != language.endings.end()) thing = inflected(thing, ending->second);
  const auto found = language.questions.find(name);
  std::string out = found == language.questions.end() ? std::string("$thing $role?") : found->second;
  for (const auto& [key, value] : {std::pair<std::string_view, std::string_view>{"$thing", thing}, {"$role", role}}) {
    if (const std::size_t at = out.find(key); at != std::string::npos) out.replace(at, key.size(), value);
  }
  return out;
}

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

// What stands between the number and the end of the counted phrase: "nordkoreanischen Soldaten".
std::string counted_phrase(const Figure& figure, const Reading& reading) {
  const model::Quantity& quantity = *figure.value;
  const text::Span behind{quantity.number.end, quantity.span.end};
  const std::string phrase = one_line(base::trim(text::slice(reading.view.article->text, behind)));
  const bool words = phrase.size() >= quantity.unit.size() && phrase.find(quantity.unit) != std::string::npos;
  return words ? phrase : quantity.unit;
}

std::string words_around(const Figure& figure, const Reading& reading) {
  const auto [first, end] = reading.tokens_of(figure.value->number);
  const text::Sentence& sentence = reading.layout.sentences[figure.sentence];
  const std::uint32_t from = std::max(sentence.first_token, first > kWordsAround ? first - kWordsAround : 0);
  const std::uint32_t to = std::min(sentence.end_token, end + kWordsAround);
  if (from >= to) return {};
  return one_line(text::slice(reading.view.article->text, {reading.layout.tokens[from].span.begin, reading.layout.tokens[to - 1].span.end}));
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
  for (std::size_t i = 0; i < figures.size(); ++i) {
    if (figures[i]->role != kNone) roles.push_back(vocabulary.role_name(figures[i]->role));
    if (readings[i]->language != &language) continue;
    if (shown == nullptr) {
      shown = figures[i];
      shown_in = readings[i];
    }
    const bool only_people = figures[i]->person && figures[i]->head.empty();
    std::string thing = only_people ? std::string() : counted_phrase(*figures[i], *readings[i]);
    if (!thing.empty()) things.push_back(std::move(thing));
  }
  const std::string role_name = most_frequent(roles);
  const auto ask = language.asks.find(role_name);
  const std::string role = ask == language.asks.end() ? std::string() : ask->second;
  std::string thing = most_frequent(things);
  if (thing.empty()) thing = fill(language, "people", {}, {});
  if (figures.front()->unit) {
    // A sum or a length says little without its sentence.
    return fill(language, "amount-bare", thing, shown == nullptr ? role : words_around(*shown, *shown_in));
  }
  return role.empty() ? fill(language, "count-bare", thing, {}) : fill(language, "count", thing, role);
}

std::string ask_whether(std::string_view words, const Vocabulary::Language& language) {
  std::string quote = one_line(words);
  // A quotation inside the quotation marks of the question goes without its own.
  for (const std::string_view mark : {"“", "”", "„", "»", "«", "\""}) {
    if (quote.compare(0, mark.size(), mark) == 0) quote.erase(0, mark.size());
    if (quote.size() >= mark.size() && quote.compare(quote.size() - mark.size(), mark.size(), mark) == 0) quote.erase(quote.size() - mark.size());
  }
  return fill(language, "polar", shorten(quote), {});
}

void SearchWords::add_text(std::string_view verbatim) {
  for (const text::Token& token : text::tokenise(verbatim)) {
    if (token.kind == text::TokenKind::kWord) words_.push_back(text::fold(text::slice(verbatim, token.span)));
  }
}

void SearchWords::add_label(std::string_view value) {
  for (const Vocabulary::Language& language : vocabulary_.languages()) {
    if (const auto found = language.labels.find(value); found != language.labels.end()) add_text(found->second);
  }
}

void SearchWords::add_concept(Feature feature) {
  if (const std::string* name = vocabulary_.concept_of(feature)) add_label(*name);
}

void SearchWords::add_span(const Reading& reading, const text::Span& span) {
  const auto [first, end] = reading.tokens_of(span);
  for (std::uint32_t at = first; at < end; ++at) {
    if (reading.words[at].feature == 0 || reading.layout.tokens[at].kind != text::TokenKind::kWord) continue;
    words_.push_back(text::fold(text::slice(reading.view.article->text, reading.layout.tokens[at].span)));
  }
}

std::vector<std::string> SearchWords::take() {
  std::sort(words_.begin(), words_.end());
  words_.erase(std::unique(words_.begin(), words_.end()), words_.end());
  return std::move(words_);
}

}  // namespace dateline::compare
