#include "ingest/html/blocks.h"

#include "base/strings.h"
#include "ingest/html/class_words.h"

namespace dateline::ingest::html {
namespace {

bool is_never_text(Tag tag) {
  switch (tag) {
    case Tag::kScript: case Tag::kStyle: case Tag::kSvg: case Tag::kIframe: case Tag::kNoscript: case Tag::kTemplate: case Tag::kButton: case Tag::kSelect: case Tag::kOption:
    case Tag::kTextarea: case Tag::kCanvas: case Tag::kObject: case Tag::kVideo: case Tag::kInput: case Tag::kHead: case Tag::kLabel: return true;
    default: return false;
  }
}

bool is_word_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || base::is_digit(c) || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

// Nothing but tags (as the plainest reader sees them: "<" to ">") and white space.
bool is_clean_gap(std::string_view gap) {
  bool in_tag = false;
  for (const char c : gap) {
    if (in_tag) {
      in_tag = c != '>';
    } else if (c == '<') {
      in_tag = true;
    } else if (!base::is_space(c)) {
      return false;
    }
  }
  return !in_tag;
}

class Cutter {
 public:
  explicit Cutter(const Page& page) : page_(page) { out_.roles.resize(page.nodes.size(), 0); }

  Blocks cut() {
    walk();
    flush();
    return std::move(out_);
  }

 private:
  struct Open {
    std::uint32_t end;  // node index after the element
    Tag tag;
    std::uint32_t block;  // block-level element outside it
    Tag kind;
  };

  void walk() {
    std::vector<Open> open;
    std::uint32_t links = 0;
    std::uint32_t bold = 0;
    std::uint32_t quotes = 0;
    const auto leave = [&] {
      const Open& top = open.back();
      if (top.tag == Tag::kA) --links;
      if (top.tag == Tag::kB || top.tag == Tag::kStrong) --bold;
      if (top.tag == Tag::kBlockquote) --quotes;
      if (is_block(top.tag)) {
        flush();
        block_ = top.block;
        kind_ = top.kind;
      }
      open.pop_back();
    };
    for (std::uint32_t i = 1; i < page_.nodes.size(); ++i) {
      const Node& node = page_.nodes[i];
      while (!open.empty() && i >= open.back().end) leave();
      if (node.tag == Tag::kText) {
        if (const std::string_view text = page_.text(node); !text.empty()) append(i, node, text, links > 0, bold > 0, quotes > 0);
        continue;
      }
      if (node.tag == Tag::kBr) {
        line_break();
        continue;
      }
      out_.roles[i] = roles_of(page_, node);
      if (is_never_text(node.tag) ? node.tag != Tag::kNoscript || !is_whole_page(i) : (out_.roles[i] & kRoleHidden) != 0 && !is_whole_page(i)) {
        i = node.subtree_end - 1;
        continue;
      }
      if (is_block(node.tag)) {
        flush();
        open.push_back(Open{node.subtree_end, node.tag, block_, kind_});
        block_ = i;
        kind_ = kind_inside(node.tag, kind_);
      } else {
        open.push_back(Open{node.subtree_end, node.tag, 0, Tag::kOther});
      }
      if (node.tag == Tag::kA) ++links;
      if (node.tag == Tag::kB || node.tag == Tag::kStrong) ++bold;
      if (node.tag == Tag::kBlockquote) ++quotes;
    }
    while (!open.empty()) leave();
  }

  // Pages are hidden until a script has run; what hides nearly everything hides nothing.
  bool is_whole_page(std::uint32_t i) const { return (page_.nodes[i].subtree_end - i) * 10 > page_.nodes.size() * 6; }

  // A <div> inside a <li> still belongs to the item.
  static Tag kind_inside(Tag tag, Tag around) {
    switch (tag) {
      case Tag::kP: return around == Tag::kLi || around == Tag::kDd || around == Tag::kFigcaption ? around : Tag::kP;
      case Tag::kDiv: case Tag::kSection: case Tag::kCenter:
        return around == Tag::kLi || around == Tag::kFigcaption || is_heading(around) ? around : Tag::kDiv;
      case Tag::kLi: case Tag::kDd: case Tag::kDt: case Tag::kTd: case Tag::kTh: case Tag::kFigcaption: case Tag::kPre: case Tag::kBlockquote: return tag;
      default: return is_heading(tag) ? tag : Tag::kDiv;
    }
  }

  void line_break() {
    if (block_text_.text.empty()) return;
    if (pending_break_) {  // two line breaks end a paragraph
      flush();
      return;
    }
    pending_break_ = true;
    pending_blank_ = true;
  }

  void append(std::uint32_t index, const Node& node, std::string_view text, bool in_link, bool in_bold, bool in_quote) {
    const bool literal = node.decoded == kNone;
    for (std::size_t at = 0; at < text.size(); ++at) {
      const char c = text[at];
      if (base::is_space(c)) {
        pending_blank_ = true;
        continue;
      }
      PageBlock& block = block_text_;
      // Runs of ordinary characters are taken at once.
      std::size_t stop = at + 1;
      while (stop < text.size() && !base::is_space(text[stop]) && text[stop] != '<') ++stop;
      if (c == '<' && literal) stop = at + 1;
      if (block.text.empty()) {
        block.node = block_;
        block.tag = kind_;
        block.first_text = index;
        block.in_quote = in_quote;
      }
      bool glued = !block.text.empty();
      if (pending_blank_ && !block.text.empty()) {
        block.text += pending_break_ ? '\n' : ' ';
        glued = false;
      }
      pending_blank_ = false;
      pending_break_ = false;
      const auto raw_begin = literal ? node.raw_begin + static_cast<std::uint32_t>(at) : node.raw_begin;
      const auto raw_end = literal ? node.raw_begin + static_cast<std::uint32_t>(stop) : node.raw_end;
      const auto begin = static_cast<std::uint32_t>(block.text.size());
      const bool bare_bracket = literal && c == '<';  // read as a tag by plain readers: no piece holds it
      block.text.append(text.substr(at, stop - at));
      if (in_link) block.link_bytes += static_cast<std::uint32_t>(stop - at);
      if (in_bold) block.bold_bytes += static_cast<std::uint32_t>(stop - at);
      if (bare_bracket) {
        closed_ = true;
      } else if (!block.pieces.empty() && !closed_ && joins(block, begin, raw_begin, glued)) {
        block.pieces.back().end = static_cast<std::uint32_t>(block.text.size());
        block.pieces.back().raw_end = raw_end;
      } else {
        block.pieces.push_back(Piece{begin, static_cast<std::uint32_t>(block.text.size()), raw_begin, raw_end});
        closed_ = false;
      }
      at = stop - 1;
    }
  }

  bool joins(const PageBlock& block, std::uint32_t begin, std::uint32_t raw_begin, bool glued) const {
    const Piece& last = block.pieces.back();
    if (raw_begin < last.raw_end) return raw_begin == last.raw_begin;  // the rest of one entity
    const std::string_view gap = page_.bytes.substr(last.raw_end, raw_begin - last.raw_end);
    if (gap.empty()) return true;
    if (glued && begin > 0 && is_word_byte(block.text[begin - 1]) && is_word_byte(block.text[begin])) return false;
    return is_clean_gap(gap);
  }

  void flush() {
    pending_blank_ = false;
    pending_break_ = false;
    closed_ = false;
    if (block_text_.text.empty()) return;
    out_.list.push_back(std::move(block_text_));
    block_text_ = PageBlock();
  }

  const Page& page_;
  Blocks out_;
  PageBlock block_text_;
  std::uint32_t block_ = 0;
  Tag kind_ = Tag::kDiv;
  bool pending_blank_ = false;
  bool pending_break_ = false;
  bool closed_ = false;  // the last piece may not grow
};

}  // namespace

Blocks cut_blocks(const Page& page) { return Cutter(page).cut(); }

}  // namespace dateline::ingest::html
