#include "text/token.h"

#include "base/strings.h"
#include "text/utf8.h"

namespace dateline::text {
namespace {

// Nearly every letter of news: none of them is decoded.
bool is_ascii_letter(unsigned char c) noexcept { return (c | 0x20U) - 'a' < 26U; }

bool is_apostrophe(char32_t c) noexcept { return c == '\'' || c == 0x2019; }

// Quotation marks of every convention become '"' (double) or '\'' (single); dashes and non-breaking hyphens '-'; the
// text itself keeps its marks.
char reduced_mark(char32_t c) noexcept {
  if (c < 0x80) return static_cast<char>(c);
  switch (c) {
    case 0x201C: case 0x201D: case 0x201E: case 0x201F: case 0x00AB: case 0x00BB: case 0x301D: case 0x301E: return '"';
    case 0x2018: case 0x2019: case 0x201A: case 0x201B: case 0x2039: case 0x203A: case 0x00B4: return '\'';
    case 0x2010: case 0x2011: case 0x2012: case 0x2013: case 0x2014: case 0x2015: case 0x2212: return '-';
    case 0x2026: return '.';
    default: return 0;
  }
}

// White space of Unicode that occurs in news; zero-width characters count as nothing at all.
bool is_blank(char32_t c) noexcept {
  return c == 0x00A0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200B) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F ||
         c == 0x3000 || c == 0xFEFF || c == 0x0085;
}

class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text) { tokens_.reserve(text.size() / 5 + 8); }

  std::vector<Token> run() {
    while (at_ < text_.size()) {
      const auto c = static_cast<unsigned char>(text_[at_]);
      if (base::is_space(static_cast<char>(c))) {
        space_ = true;
        newline_ = newline_ || c == '\n' || c == '\r';
        ++at_;
      } else if (base::is_digit(static_cast<char>(c))) {
        number();
      } else if (is_ascii_letter(c)) {
        word();
      } else {
        const CodePoint point = decode_at(text_, at_);
        if (is_letter(point.value)) {
          word();
        } else if (at_ == 0 && genitive_at(0) != 0) {
          genitive(genitive_at(0));  // an entry of a word list: "'s account"
        } else if (point.value >= 0x80 && is_blank(point.value)) {
          space_ = true;
          newline_ = newline_ || point.value == 0x2028 || point.value == 0x2029;
          at_ += point.size;
        } else {
          Token token = start(TokenKind::kPunctuation);
          token.mark = reduced_mark(point.value);
          at_ += point.size;
          finish(token);
        }
      }
    }
    return std::move(tokens_);
  }

 private:
  Token start(TokenKind kind) const {
    Token token;
    token.kind = kind;
    token.span.begin = static_cast<std::uint32_t>(at_);
    token.space_before = space_ || at_ == 0;
    token.newline_before = newline_ || at_ == 0;
    return token;
  }

  void finish(Token& token) {
    token.span.end = static_cast<std::uint32_t>(at_);
    tokens_.push_back(token);
    space_ = newline_ = false;
  }

  void number() {
    Token token = start(TokenKind::kNumber);
    while (at_ < text_.size() && base::is_digit(text_[at_])) ++at_;
    finish(token);
  }

  // A letter at `at`; size 0 if there is none.
  CodePoint letter_at(std::size_t at) const noexcept {
    if (at >= text_.size()) return {};
    const CodePoint point = decode_at(text_, at);
    return is_letter(point.value) ? point : CodePoint{};
  }

  // "'s" or "’s" at the end of a word: size of apostrophe plus letter, else 0.
  std::size_t genitive_at(std::size_t at) const noexcept {
    if (at >= text_.size()) return 0;
    const auto c = static_cast<unsigned char>(text_[at]);
    if (c < 0x80 && c != '\'') return 0;
    const CodePoint mark = decode_at(text_, at);
    if (!is_apostrophe(mark.value)) return 0;
    const std::size_t s = at + mark.size;
    if (s >= text_.size() || (text_[s] != 's' && text_[s] != 'S')) return 0;
    return letter_at(s + 1).size == 0 ? mark.size + 1 : 0;
  }

  void word() {
    Token token = start(TokenKind::kWord);
    std::size_t letters = 0;
    bool lower = false;  // one of them is not upper case
    for (;;) {
      unsigned bits = 0;
      std::size_t end = at_;
      while (end < text_.size() && is_ascii_letter(static_cast<unsigned char>(text_[end]))) bits |= static_cast<unsigned char>(text_[end++]);
      if (end != at_) {
        if (letters == 0) token.capitalised = text_[at_] <= 'Z';
        lower = lower || (bits & 0x20U) != 0;
        letters += end - at_;
        at_ = end;
      }
      // Mostly a blank or a mark.
      if (at_ >= text_.size() || (static_cast<unsigned char>(text_[at_]) < 0x80 && text_[at_] != '\'')) break;
      const CodePoint letter = letter_at(at_);
      if (letter.size == 0) {
        if (genitive_at(at_) != 0) break;
        const CodePoint mark = decode_at(text_, at_);
        if (!is_apostrophe(mark.value) || letter_at(at_ + mark.size).size == 0) break;
        at_ += mark.size;
        continue;
      }
      const bool is_capital = is_upper(letter.value);
      if (letters == 0) token.capitalised = is_capital;
      lower = lower || !is_capital;
      ++letters;
      at_ += letter.size;
    }
    token.all_caps = letters >= 2 && !lower;
    finish(token);
    if (const std::size_t size = genitive_at(at_); size != 0) genitive(size);
  }

  void genitive(std::size_t size) {
    Token token = start(TokenKind::kWord);
    at_ += size;
    finish(token);
  }

  std::string_view text_;
  std::size_t at_ = 0;
  bool space_ = false;
  bool newline_ = false;
  std::vector<Token> tokens_;
};

}  // namespace

std::vector<Token> tokenise(std::string_view text) { return Scanner(text).run(); }

}  // namespace dateline::text
