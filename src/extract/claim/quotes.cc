#include "extract/claim/quotes.h"

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
  // A double mark, or two single ones that touch (typewriter copy).
  bool is_double(std::size_t i) const {
    const auto& tokens = analysis_.tokens();
    if (tokens[i].mark == '"') return true;
    return tokens[i].mark == '\'' && i + 1 < tokens.size() && tokens[i + 1].mark == '\'' && !tokens[i + 1].space_before;
  }
  std::uint32_t width(std::size_t i) const { return analysis_.tokens()[i].mark == '"' ? 1 : 2; }

  void paragraph(std::uint32_t first, std::uint32_t end, bool last_paragraph) {
    const bool carried = open_;
    for (std::uint32_t i = first; i < end; ++i) {
      if (!is_double(i)) continue;
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
