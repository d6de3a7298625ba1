#include "text/layout.h"

#include <algorithm>

#include "text/utf8.h"

namespace dateline::text {
namespace {

constexpr std::uint32_t kLongestDateline = 16;  // tokens
constexpr std::uint32_t kShoutedPlace = 5;      // bytes: "PARIS"; shorter words in capitals are as often "NATO"
constexpr std::uint32_t kMostClosers = 6;  // quotes and brackets after one full stop

// How many line breaks stand between two tokens.
unsigned line_breaks(std::string_view text, const Token& before, const Token& after) {
  unsigned count = 0;
  for (const char c : text.substr(before.span.end, after.span.begin - before.span.end)) count += c == '\n' ? 1U : 0U;
  return count;
}

class Splitter {
 public:
  Splitter(std::string_view text, const SplitRules& rules) : text_(text), rules_(rules) { layout_.tokens = tokenise(text); }

  Layout run() {
    layout_.hard_wrapped = looks_wrapped();
    const auto count = static_cast<std::uint32_t>(tokens().size());
    std::uint32_t first = 0;
    for (std::uint32_t i = 0; i < count; ++i) {
      if (first == i && open_paragraph_) {
        if (const std::uint32_t behind = behind_dateline(i); behind != i) {
          add_sentence(i, behind, false);
          first = i = behind;
        }
      }
      const bool last = i + 1 == count;
      const bool paragraph_end = last || is_paragraph_break(i);
      if (paragraph_end || is_sentence_end(i)) {
        add_sentence(first, i + 1, paragraph_end);
        first = i + 1;
      }
    }
    return std::move(layout_);
  }

 private:
  const std::vector<Token>& tokens() const noexcept { return layout_.tokens; }

  // Wire copy is often broken at a fixed width: then many lines go on with a lower-case word and few breaks end a sentence.
  bool looks_wrapped() const {
    unsigned singles = 0;
    unsigned going_on = 0;
    for (std::size_t i = 1; i < tokens().size(); ++i) {
      if (!tokens()[i].newline_before || line_breaks(text_, tokens()[i - 1], tokens()[i]) != 1) continue;
      ++singles;
      going_on += tokens()[i].kind == TokenKind::kWord && !tokens()[i].capitalised ? 1U : 0U;
    }
    return going_on >= 2 && 5 * going_on >= singles;
  }

  bool is_paragraph_break(std::uint32_t i) const {
    const Token& next = tokens()[i + 1];
    if (!next.newline_before) return false;
    return !layout_.hard_wrapped || line_breaks(text_, tokens()[i], next) >= 2;
  }

  static bool is_terminal(const Token& token) noexcept { return token.mark == '.' || token.mark == '!' || token.mark == '?'; }
  static bool is_closer(const Token& token) noexcept {
    return token.mark == '"' || token.mark == '\'' || token.mark == ')' || token.mark == ']';
  }

  bool folded_in(const Token& token, const std::unordered_set<std::string>& words) const {
    return token.kind == TokenKind::kWord && words.count(fold(slice(text_, token.span))) != 0;
  }

  // Does a sentence end after token i? The end mark may be followed by closing quotes and brackets that belong to it.
  bool is_sentence_end(std::uint32_t i) const {
    std::uint32_t mark = i;
    // Bounded: a text of nothing but quotation marks must not cost its square.
    while (is_closer(tokens()[mark]) && mark > 0 && i - mark < kMostClosers && !tokens()[mark].space_before) --mark;
    if (!is_terminal(tokens()[mark])) return false;
    const Token& next = tokens()[i + 1];
    if (!next.space_before) return false;
    if (next.mark == ')' || next.mark == ']' || next.mark == ',' || next.mark == ';') return false;
    if (is_closer(next) && !(i + 2 < tokens().size() && !tokens()[i + 2].space_before)) return false;  // a stray closing mark
    std::uint32_t word = i + 1;  // what the next sentence would begin with, behind opening marks
    while (word < tokens().size() && tokens()[word].kind == TokenKind::kPunctuation && word < i + 4) ++word;
    if (word >= tokens().size()) return true;
    const Token& opener = tokens()[word];
    if (opener.kind == TokenKind::kWord && !opener.capitalised) return false;
    if (mark != i || tokens()[mark].mark != '.') return true;
    return dot_ends_sentence(mark, opener);
  }

  [[nodiscard]] bool is_number(std::uint32_t i, std::size_t shortest, std::size_t longest) const {
    if (i >= tokens().size() || tokens()[i].kind != TokenKind::kNumber) return false;
    return tokens()[i].span.size() >= shortest && tokens()[i].span.size() <= longest;
  }

  // "12. 3. 2024": a dot behind the day or the month of a date that is written with blanks. Without a year the text
  // must go on in small letters.
  [[nodiscard]] bool is_in_numeric_date(std::uint32_t dot) const {
    if (dot == 0 || !is_number(dot - 1, 1, 2)) return false;
    if (dot >= 3 && is_number(dot + 1, 4, 4)) return tokens()[dot - 2].mark == '.' && is_number(dot - 3, 1, 2);
    if (!is_number(dot + 1, 1, 2) || dot + 3 >= tokens().size() || tokens()[dot + 2].mark != '.') return false;
    const Token& behind = tokens()[dot + 3];
    return is_number(dot + 3, 4, 4) || (behind.kind == TokenKind::kWord && !behind.capitalised && behind.space_before);
  }

  bool dot_ends_sentence(std::uint32_t dot, const Token& opener) const {
    if (dot == 0) return true;
    const Token& before = tokens()[dot - 1];
    if (rules_.ordinal_dot && is_in_numeric_date(dot)) return false;
    // A blank before the dot, as scanned pages have it: "12 . März".
    const bool scanned = rules_.ordinal_dot && is_number(dot - 1, 1, 2) && folded_in(opener, rules_.after_ordinal);
    if (tokens()[dot].space_before) return !scanned;
    const bool starter = folded_in(opener, rules_.starters);
    if (before.kind == TokenKind::kNumber) {
      if (!rules_.ordinal_dot || opener.kind != TokenKind::kWord) return true;
      if (folded_in(opener, rules_.after_ordinal)) return false;
      if (opener.all_caps && opener.span.size() > 1) return before.span.size() > 2;  // where all is capitals, they open nothing: "VOM 21. BIS 27. MAI"
      return starter || before.span.size() > 2;
    }
    if (before.kind != TokenKind::kWord) return true;
    const std::string word = fold(slice(text_, before.span));
    if (rules_.never_final.count(word) != 0) return false;
    if (rules_.maybe_final.count(word) != 0) return starter;
    if (rules_.clock.count(word) != 0) return starter || (opener.capitalised && !folded_in(opener, rules_.after_clock));
    // An initial ("J. Smith") or the end of "U.S.", "z. B.": only a clear opener starts a sentence there.
    const bool single_letter = decode_at(text_, before.span.begin).size == before.span.size();
    if (single_letter && dot >= 3 && tokens()[dot - 2].mark == '.' && rules_.clock.count(fold(slice(text_, {tokens()[dot - 3].span.begin, before.span.end}))) != 0)
      return starter || (opener.capitalised && !folded_in(opener, rules_.after_clock));
    return !single_letter || starter;
  }

  // "MOSKAU (Reuters) -", "(AP) —", "KYIV, Nov. 9 —": the first token behind it; `first` where there is none. What is told begins there, so that the
  // dateline is a sentence of its own. An office and its party ("Merkel (CDU) – die Kanzlerin") goes on with a small letter.
  std::uint32_t behind_dateline(std::uint32_t first) const {
    const auto count = static_cast<std::uint32_t>(tokens().size());
    const std::uint32_t limit = std::min(first + kLongestDateline, count);
    bool credit = false;
    bool shouted = false;
    for (std::uint32_t i = first; i + 1 < limit; ++i) {
      const Token& token = tokens()[i];
      if (i > first && token.newline_before && is_paragraph_break(i - 1)) return first;
      if (token.mark == '(' && !credit) {
        std::uint32_t close = i + 1;
        while (close < limit && tokens()[close].mark != ')') {
          const Token& inner = tokens()[close];
          if (inner.kind == TokenKind::kNumber || (inner.kind == TokenKind::kPunctuation && inner.mark != '/' && inner.mark != '.' && inner.mark != '-')) return first;
          if (inner.kind == TokenKind::kWord && inner.span.size() > 12) return first;
          ++close;
        }
        if (close >= limit || close - i > 6) return first;
        credit = true;
        i = close;
        continue;
      }
      const bool dash = token.mark == '-' && token.space_before && tokens()[i + 1].space_before;
      if (dash || (token.mark == ':' && credit)) {
        const Token& next = tokens()[i + 1];
        const bool opens = next.kind == TokenKind::kPunctuation ? next.mark == '"' : next.kind == TokenKind::kNumber || next.capitalised;
        return (credit || shouted) && opens && !(next.newline_before && is_paragraph_break(i)) ? i + 1 : first;
      }
      if (credit) return first;
      if (token.kind == TokenKind::kWord) {
        if (!token.capitalised) return first;
        shouted = shouted || (token.all_caps && token.span.size() >= kShoutedPlace);
      } else if (token.kind == TokenKind::kPunctuation && token.mark != '/' && token.mark != ',' && token.mark != '.' && token.mark != '-') {
        return first;
      }
    }
    return first;
  }

  void add_sentence(std::uint32_t first, std::uint32_t end, bool paragraph_end) {
    if (open_paragraph_) {
      layout_.paragraphs.push_back({{tokens()[first].span.begin, 0}, static_cast<std::uint32_t>(layout_.sentences.size()), 0});
      open_paragraph_ = false;
    }
    Sentence sentence;
    sentence.span = {tokens()[first].span.begin, tokens()[end - 1].span.end};
    sentence.first_token = first;
    sentence.end_token = end;
    sentence.paragraph = static_cast<std::uint32_t>(layout_.paragraphs.size() - 1);
    layout_.sentences.push_back(sentence);
    Paragraph& paragraph = layout_.paragraphs.back();
    paragraph.span.end = sentence.span.end;
    paragraph.end_sentence = static_cast<std::uint32_t>(layout_.sentences.size());
    open_paragraph_ = paragraph_end;
  }

  std::string_view text_;
  const SplitRules& rules_;
  Layout layout_;
  bool open_paragraph_ = true;
};

}  // namespace

std::uint32_t Layout::sentence_of_token(std::uint32_t token) const noexcept {
  const auto after = std::upper_bound(sentences.begin(), sentences.end(), token,
                                      [](std::uint32_t t, const Sentence& s) { return t < s.first_token; });
  return after == sentences.begin() ? 0 : static_cast<std::uint32_t>(after - sentences.begin() - 1);
}

std::uint32_t Layout::sentence_at(std::uint32_t byte) const noexcept {
  const auto after = std::upper_bound(sentences.begin(), sentences.end(), byte,
                                      [](std::uint32_t b, const Sentence& s) { return b < s.span.begin; });
  return after == sentences.begin() ? 0 : static_cast<std::uint32_t>(after - sentences.begin() - 1);
}

std::uint32_t Layout::token_at(std::uint32_t byte) const noexcept {
  const auto at = std::upper_bound(tokens.begin(), tokens.end(), byte,
                                   [](std::uint32_t b, const Token& t) { return b < t.span.end; });
  return static_cast<std::uint32_t>(at - tokens.begin());
}

Layout lay_out(std::string_view text, const SplitRules& rules) { return Splitter(text, rules).run(); }

}  // namespace dateline::text
