#include "extract/claim/quotes.h"

#include <optional>
#include <string_view>

#include "text/utf8.h"

namespace dateline::extract {
namespace {

enum class Mark { kNone, kOpen, kClose, kEither };

// Direction of a mark: by its shape where the shape tells, else by what touches it.
Mark direction(const Analysis& analysis, std::size_t i, std::size_t width) {
  const auto& tokens = analysis.tokens();
  const text::Token& token = tokens[i];
  const bool touches_left = !token.space_before;
  const bool touches_right = i + width < tokens.size() && !tokens[i + width].space_before;
  if (token.mark == '`' || token.mark == ',') return Mark::kOpen;
  const char32_t shape = text::decode_at(analysis.text, token.span.begin).value;
  if (shape == 0x201E || shape == 0x201F) return Mark::kOpen;
  const bool before_is_word = touches_left && i > 0 && tokens[i - 1].kind != text::TokenKind::kPunctuation;
  if (shape == 0x201D && !(touches_right && !touches_left)) return Mark::kClose;
  if (touches_right && !touches_left) return Mark::kOpen;
  if (touches_left && !touches_right) return Mark::kClose;
  if (touches_left && touches_right) return before_is_word || tokens[i - 1].mark == '.' || tokens[i - 1].mark == ',' || tokens[i - 1].mark == '!' || tokens[i - 1].mark == '?' ? Mark::kEither : Mark::kOpen;
  return Mark::kEither;
}

class Resolver {
 public:
  explicit Resolver(const Analysis& analysis) : analysis_(analysis) { out_.of.assign(analysis.tokens().size(), -1); }

  Quotes run() {
    const auto& layout = analysis_.layout;
    for (std::size_t p = 0; p < layout.paragraphs.size(); ++p) {
      const auto first = layout.sentences[layout.paragraphs[p].first_sentence].first_token;
      const auto end = layout.sentences[layout.paragraphs[p].end_sentence - 1].end_token;
      paragraph(first, end, p + 1 == layout.paragraphs.size());
    }
    return std::move(out_);
  }

 private:
  // A double mark, or two single ones that touch (typewriter copy: ''…'', ``…'', ,,…'').
  bool is_double(std::size_t i) const {
    const auto& tokens = analysis_.tokens();
    if (tokens[i].mark == '"') return true;
    if (i + 1 >= tokens.size() || tokens[i + 1].mark != tokens[i].mark || tokens[i + 1].space_before) return false;
    if (tokens[i].mark == '\'') return true;
    const bool opens = tokens[i].space_before && i + 2 < tokens.size() && !tokens[i + 2].space_before && tokens[i + 2].kind != text::TokenKind::kPunctuation;
    return opens && (tokens[i].mark == '`' || tokens[i].mark == ',');
  }

  // Single marks quote as well, where they stand as such: a space before and a word behind. Apostrophes of times ("'90s") do not.
  bool opens_single(std::size_t i, std::size_t first, std::size_t end) const {
    const auto& tokens = analysis_.tokens();
    if (tokens[i].mark != '\'' && tokens[i].mark != '`') return false;
    if (i + 1 >= end || tokens[i + 1].space_before || tokens[i + 1].kind != text::TokenKind::kWord) return false;
    return i == first || tokens[i].space_before || tokens[i - 1].mark == '(' || tokens[i - 1].mark == '[';
  }

  // The mark that closes the one at `open`. Behind punctuation it is sure; behind an -s it may be a genitive ("the workers' union"), so a later one is
  // better. Nothing when the next one opens first. Every search ends where the next may begin, so all together are linear.
  std::optional<std::uint32_t> single_close(std::uint32_t open, std::uint32_t first, std::uint32_t end) const {
    const auto& tokens = analysis_.tokens();
    const char32_t shape = text::decode_at(analysis_.text, tokens[open].span.begin).value;
    const bool paired = shape == 0x201A || shape == 0x2039 || shape == 0x203A;  // these are no apostrophes
    std::optional<std::uint32_t> genitive;
    std::uint32_t doubles = 0;
    for (std::uint32_t k = open + 1; k < end; ++k) {
      if (tokens[k].mark == '"') ++doubles;
      if (opens_single(k, first, end) && !paired) return doubles % 2 == 0 ? genitive : std::nullopt;
      if (tokens[k].mark != '\'' || tokens[k].space_before) continue;
      if (k + 1 < end && !tokens[k + 1].space_before && (tokens[k + 1].kind != text::TokenKind::kPunctuation || tokens[k + 1].mark == '\'')) continue;
      if (doubles % 2 != 0) continue;
      const std::string_view before = analysis_.token_text(k - 1);
      if (paired || tokens[k - 1].kind == text::TokenKind::kPunctuation || (before.back() != 's' && before.back() != 'S')) return k;
      if (!genitive) genitive = k;
    }
    return genitive;
  }

  std::uint32_t width(std::size_t i) const { return analysis_.tokens()[i].mark == '"' ? 1 : 2; }

  void paragraph(std::uint32_t first, std::uint32_t end, bool last_paragraph) {
    const bool carried = open_;
    for (std::uint32_t i = first; i < end; ++i) {
      if (!is_double(i)) {
        if (open_ || !opens_single(i, first, end)) continue;
        const auto close = single_close(i, first, end);
        if (!close || *close < i + 2 || (*close == i + 2 && analysis_.tokens()[i + 1].span.size() < 3)) continue;  // "rock 'n' roll"
        begin_ = i;
        finish(*close, true);
        i = *close;
        continue;
      }
      const std::uint32_t wide = width(i);
      const Mark mark = direction(analysis_, i, wide);
      if (!open_) {
        if (mark == Mark::kClose) continue;
        open_ = true;
        begin_ = i;
        i += wide - 1;
        continue;
      }
      if (i == first && carried && mark != Mark::kClose) continue;  // the repeated opening mark of a long quotation
      if (mark == Mark::kOpen) {  // the one before was never closed: it ends before this one
        finish(i - 1, false);
        open_ = true;
        begin_ = i;
        i += wide - 1;
        continue;
      }
      finish(i + wide - 1, true);
      i += wide - 1;
    }
    if (!open_) return;
    // Left open: the next paragraph must take it up with a mark of its own, else it ends here.
    if (!last_paragraph && end < analysis_.tokens().size() && is_double(end) && direction(analysis_, end, width(end)) != Mark::kClose) return;
    finish(end - 1, false);
  }

  void finish(std::uint32_t last, bool closed) {
    open_ = false;
    Quote quote;
    quote.first = begin_;
    quote.last = last;
    quote.closed = closed;
    for (std::uint32_t i = begin_; i <= last; ++i) {
      out_.of[i] = static_cast<std::int32_t>(out_.list.size());
      quote.words += analysis_.tokens()[i].kind != text::TokenKind::kPunctuation ? 1U : 0U;
    }
    out_.list.push_back(quote);
  }

  const Analysis& analysis_;
  Quotes out_;
  bool open_ = false;
  std::uint32_t begin_ = 0;
};

}  // namespace

Quotes find_quotes(const Analysis& analysis) { return Resolver(analysis).run(); }

}  // namespace dateline::extract
