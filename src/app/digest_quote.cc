#include "app/digest_quote.h"

#include <algorithm>

namespace dateline::app {
namespace {

constexpr std::size_t kContextCharacters = 32;

std::size_t back_by_characters(std::string_view text, std::size_t at, std::size_t characters) {
  while (at > 0 && characters > 0) {
    --at;
    if ((static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U) --characters;
  }
  return at;
}

std::size_t on_by_characters(std::string_view text, std::size_t at, std::size_t characters) {
  while (at < text.size() && characters > 0) {
    ++at;
    while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) ++at;
    --characters;
  }
  return at;
}

std::uint32_t characters(std::string_view text) {
  return static_cast<std::uint32_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

text::Span sentence_around(std::string_view text, text::Span span) {
  // Paragraph ends bound every sentence; within one, a full stop before a blank is where a reader would cut.
  // "… from the EU. The opposition": a short word in front of the stop is an abbreviation unless it is one of capitals alone.
  const auto capital = [text](std::size_t i) { return text[i] >= 'A' && text[i] <= 'Z'; };
  const auto is_end = [text, capital](std::size_t i) {
    if (text[i] == '\n') return true;
    if ((text[i] != '.' && text[i] != '!' && text[i] != '?') || i + 2 >= text.size() || text[i + 1] != ' ' || i <= 3) return false;
    const auto next = static_cast<unsigned char>(text[i + 2]);
    if ((next >= 'a' && next <= 'z') || static_cast<unsigned char>(text[i - 1]) <= '9') return false;
    return (text[i - 2] != ' ' && text[i - 3] != ' ') || (capital(i - 1) && capital(i - 2));
  };
  std::size_t begin = span.begin;
  while (begin > 0 && !is_end(begin - 1)) --begin;
  std::size_t end = span.end;
  while (end < text.size() && !is_end(end)) ++end;
  if (end < text.size() && text[end] != '\n') ++end;
  while (begin < span.begin && text[begin] == ' ') ++begin;
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

}  // namespace

std::string spans_text(std::string_view text, const text::Spans& spans) {
  std::string out;
  for (const text::Span& span : spans) {
    if (!out.empty()) out += " … ";
    out += text::slice(text, span);
  }
  return out;
}

report::DigestQuote quote_of(std::string_view text, std::uint32_t article, const text::Spans& spans,
                             text::Span sentence) {
  report::DigestQuote out;
  out.article = article;
  out.spans = spans;
  out.quote = spans_text(text, spans);
  if (spans.empty()) return out;
  const text::Span& first = spans.front();
  if (sentence.empty()) sentence = sentence_around(text, first);
  out.sentence = std::string(text::slice(text, sentence));
  const std::size_t from = back_by_characters(text, first.begin, kContextCharacters);
  out.before = std::string(text.substr(from, first.begin - from));
  out.chars = {characters(text.substr(0, first.begin)), characters(text.substr(0, first.end))};
  const std::size_t to = on_by_characters(text, first.end, kContextCharacters);
  out.after = std::string(text.substr(first.end, to - first.end));
  return out;
}

}  // namespace dateline::app
