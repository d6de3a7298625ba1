#include "ingest/html/main_text.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_set>

#include "base/strings.h"
#include "ingest/html/class_words.h"
#include "text/utf8.h"

namespace dateline::ingest::html {
namespace {

// Running text has sentences; 60 bytes are about ten words.
constexpr std::uint32_t kParagraphBytes = 60;

// Lines that lead away from the article or end it; folded, compared with the beginning of a block.
constexpr std::array kLeadAway = std::to_array<std::string_view>({
    "lesen sie auch", "lesen sie hier", "lesen sie mehr", "lesen sie dazu", "auch interessant", "mehr zum thema", "mehr dazu", "mehr lesen", "zum thema:", "weiterlesen", "das könnte sie auch", "siehe auch", "hier geht es",
    "read more", "read also", "also read", "see also", "read next", "related:", "related articles", "related stories", "more on this", "recommended", "you may also", "don't miss", "must read", "up next", "more from", "most read",
    "follow us", "follow @", "sign up", "subscribe", "newsletter", "share this", "click here", "watch:", "listen:", "folgen sie", "jetzt abonnieren", "zur startseite", "zur übersicht", "advertisement", "anzeige", "werbung",
    "story continues below", "article continues below", "continue reading", "© ", "copyright", "all rights reserved", "alle rechte vorbehalten", "photo:", "image:", "foto:", "bild:", "tags:", "schlagwort", "filed under", "topics:", "themen:",
    "comments", "kommentare", "leave a comment", "schreiben sie einen kommentar", "artikel teilen", "teilen", "quelle: imago", "drucken", "print"});

bool leads_away(std::string_view folded) {
  return std::any_of(kLeadAway.begin(), kLeadAway.end(), [&](std::string_view words) { return folded.starts_with(words); });
}

// Headings of what stands below the article and never inside it.
constexpr std::array kAfterwords = std::to_array<std::string_view>({"about the author", "about the writer", "über den autor", "über die autor", "zur person", "weitere artikel", "weitere meldungen", "weitere nachrichten", "related articles", "related stories", "related news",
    "more from", "more stories", "recommended for you", "most read", "most popular", "comments", "kommentare", "leave a reply", "leave a comment", "privacy overview", "meistgelesen", "what to read next", "tell us what you think", "join the conversation", "join the discussion",
    "wie hat ihnen dieser artikel", "hat ihnen dieser artikel", "diskutieren sie mit", "schreiben sie einen kommentar", "sign in or create", "haben sie fragen", "das könnte sie auch interessieren"});

bool opens_afterword(std::string_view folded) {
  return std::any_of(kAfterwords.begin(), kAfterwords.end(), [&](std::string_view words) { return folded.starts_with(words); });
}

std::string letters_of(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const text::CodePoint c = text::decode_at(text, at);
    if (text::is_letter(c.value) || (c.value >= '0' && c.value <= '9')) text::append_utf8(out, text::to_lower(c.value));
    at += c.size;
  }
  return out;
}

bool ends_sentence(std::string_view text) {
  while (!text.empty()) {
    for (const std::string_view mark : {".", "!", "?", "…", ":", "。", "！", "？"}) {
      if (text.ends_with(mark)) return true;
    }
    bool cut = false;
    for (const std::string_view mark : {"\"", "'", "”", "“", "’", "»", "«", ")", "]", "›"}) {
      if (text.ends_with(mark)) {
        text.remove_suffix(mark.size());
        cut = true;
      }
    }
    if (!cut) return false;
  }
  return false;
}

// Characters, not bytes, so that Greek or Japanese does not count double.
std::uint32_t length_of(std::string_view text) {
  std::uint32_t length = 0;
  for (const char c : text) length += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1U : 0U;
  // One CJK character says as much as a short word.
  return text.size() > length * 2 ? length * 2 : length;
}

class Finder {
 public:
  Finder(const Page& page, const Blocks& blocks, const Metadata& metadata) : page_(page), blocks_(blocks), metadata_(metadata) {}

  MainText find() {
    MainText out = find(Trust::kNames);
    // When names took nearly everything out, they meant something else on this page.
    const std::uint64_t found = length_of_all(out);
    if (found < 250 || found * 8 < running_in_all_) {
      MainText more = find(Trust::kTagsOnly);
      if (length_of_all(more) > 2 * found) return more;
    }
    return out;
  }

 private:
  struct Info {
    std::uint32_t length = 0;
    bool running = false;  // running text
    bool heading = false;
    bool caption = false;
    bool dropped = false;
    bool linky = false;
  };

  enum class Trust { kNames, kTagsOnly };

  MainText find(Trust trust) {
    classify();
    running_in_all_ = running_in(0, info_.size());
    drop_foreign_parts(trust);
    drop_teasers();
    sum_up();
    const std::uint32_t root = choose_root();
    MainText out;
    if (root != kNone) select(root, out);
    return out;
  }

  std::uint64_t length_of_all(const MainText& text) const {
    std::uint64_t sum = 0;
    for (const std::uint32_t i : text.blocks) sum += info_[i].length;
    return sum;
  }

  void classify() {
    info_.assign(blocks_.list.size(), Info());
    for (std::size_t i = 0; i < info_.size(); ++i) {
      const PageBlock& block = blocks_.list[i];
      Info& info = info_[i];
      info.length = length_of(block.text);
      info.heading = is_heading(block.tag);
      const auto bytes = static_cast<std::uint32_t>(block.text.size());
      info.linky = block.link_bytes * 2 > bytes && !block.in_quote;  // embedded posts are full of links
      const bool sentence = ends_sentence(block.text);
      info.running = !info.heading && !info.linky && block.tag != Tag::kFigcaption && (info.length >= kParagraphBytes ? sentence || info.length >= 2 * kParagraphBytes : sentence && info.length >= 25 && (block.tag == Tag::kP || (block.tag == Tag::kLi && block.link_bytes == 0)));
      if (block.link_bytes * 3 > bytes && info.length < 140 && !block.in_quote) info.running = false;
      info.caption = block.tag == Tag::kFigcaption;
    }
  }

  // Blocks inside the subtree of a node: a range, since both are in document order.
  std::pair<std::size_t, std::size_t> range(std::uint32_t node) const {
    const auto before = [](const PageBlock& block, std::uint32_t at) { return block.first_text < at; };
    const auto begin = std::lower_bound(blocks_.list.begin(), blocks_.list.end(), node, before);
    const auto end = std::lower_bound(begin, blocks_.list.end(), page_.nodes[node].subtree_end, before);
    return {static_cast<std::size_t>(begin - blocks_.list.begin()), static_cast<std::size_t>(end - blocks_.list.begin())};
  }

  std::uint32_t running_in(std::size_t begin, std::size_t end) const {
    std::uint32_t sum = 0;
    for (std::size_t i = begin; i < end; ++i) sum += info_[i].running && !info_[i].dropped ? info_[i].length : 0;
    return sum;
  }

  // Takes out parts that name themselves something else, unless that would take out most of the text.
  void drop_foreign_parts(Trust trust) {
    const std::uint32_t total = running_in_all_;
    for (std::uint32_t i = 1; i < page_.nodes.size(); ++i) {
      const Node& node = page_.nodes[i];
      if (node.tag == Tag::kText || node.tag == Tag::kBody || node.tag == Tag::kHtml) continue;
      const std::uint32_t roles = blocks_.roles[i];
      const bool figure = node.tag == Tag::kFigure || node.tag == Tag::kFigcaption || (roles & kRoleCaption) != 0;
      const bool by_tag = node.tag == Tag::kNav || node.tag == Tag::kFooter || node.tag == Tag::kAside || node.tag == Tag::kForm || node.tag == Tag::kDialog;
      const bool by_role = (roles & (trust == Trust::kNames ? kRolesToDrop | kRoleMeta : kRoleComments | kRoleConsent)) != 0;
      if (!figure && !by_tag && !by_role) continue;
      const auto [begin, end] = range(i);
      if (begin == end) continue;
      const std::uint32_t inside = running_in(begin, end);
      std::uint32_t share = 30;
      if ((roles & (kRoleComments | kRoleConsent)) != 0) share = 80;
      if ((roles & (kRoleRelated | kRoleAd | kRoleSignup)) != 0) share = 45;
      if (node.tag == Tag::kNav || node.tag == Tag::kFooter) share = 100;
      if ((roles & (kRolesToDrop | kRoleMeta)) == kRoleMeta && !by_tag) share = 10;
      if ((roles & kRoleBody) != 0) share = 10;
      if (std::uint64_t{inside} * 100 > std::uint64_t{total} * share) continue;
      for (std::size_t k = begin; k < end; ++k) {
        info_[k].dropped = true;
        if (figure) info_[k].caption = true;
      }
      i = node.subtree_end - 1;
    }
  }

  // A heading that is a link opens a teaser: as much around it as holds no other heading and little text is one card.
  void drop_teasers() {
    const std::uint32_t total = running_in(0, info_.size());
    for (std::size_t i = 0; i < info_.size(); ++i) {
      const PageBlock& heading = blocks_.list[i];
      if (!info_[i].heading || !info_[i].linky || heading.tag == Tag::kH1 || is_title(heading)) continue;
      std::uint32_t card = kNone;
      std::uint32_t node = heading.node;
      for (int up = 0; up < 6 && node != 0 && node != kNone; ++up, node = page_.nodes[node].parent) {
        const auto [begin, end] = range(node);
        std::size_t headings = 0;
        for (std::size_t k = begin; k < end; ++k) headings += info_[k].heading ? 1U : 0U;
        const std::uint32_t inside = running_in(begin, end);
        if (headings > 1 || inside > 700 || std::uint64_t{inside} * 100 > std::uint64_t{total} * 25) break;
        card = node;
      }
      if (card == kNone) continue;
      const auto [begin, end] = range(card);
      for (std::size_t k = begin; k < end; ++k) info_[k].dropped = true;
    }
  }

  void sum_up() {
    value_.assign(info_.size() + 1, 0);
    running_.assign(info_.size() + 1, 0);
    for (std::size_t i = 0; i < info_.size(); ++i) {
      const Info& info = info_[i];
      std::int64_t value = 0;
      if (info.running) {
        value = info.length;
      } else if (!info.heading) {
        value = -static_cast<std::int64_t>(info.length) / 2 - 15;
      } else if (info.linky) {
        value = -30;
      }
      if (info.dropped) value = info.running ? -static_cast<std::int64_t>(info.length) / 4 : value / 4;
      value_[i + 1] = value_[i] + value;
      running_[i + 1] = running_[i] + (info.running && !info.dropped ? info.length : 0);
    }
  }

  std::uint32_t choose_root() const {
    std::uint32_t best = kNone;
    double best_score = 0;
    for (std::uint32_t i = 1; i < page_.nodes.size(); ++i) {
      const Node& node = page_.nodes[i];
      if (!is_block(node.tag) && node.tag != Tag::kOther && node.tag != Tag::kSpan && node.tag != Tag::kForm) continue;
      const auto [begin, end] = range(i);
      if (begin == end || running_[end] == running_[begin]) continue;
      double score = static_cast<double>(value_[end] - value_[begin]);
      if (score <= 0) continue;
      const std::uint32_t roles = blocks_.roles[i];
      if ((roles & kRoleBody) != 0) score *= 1.1;
      if (node.tag == Tag::kArticle || node.tag == Tag::kMain) score *= 1.03;
      if (page_.attribute(node, Attr::kItemprop) == "articleBody") score *= 1.1;
      if ((roles & kRolesToDrop) != 0) score *= 0.5;
      if (score > best_score || (score == best_score && best != kNone && i < page_.nodes[best].subtree_end)) {
        best = i;
        best_score = score;
      }
    }
    return best;
  }

  bool is_title(const PageBlock& block) const {
    const std::string letters = letters_of(block.text);
    const std::string title = letters_of(metadata_.title);
    return block.tag == Tag::kH1 || (!title.empty() && letters.size() >= 8 && letters.size() <= title.size() + 20 && (letters == title || (is_heading(block.tag) && letters.size() * 3 > title.size() * 2 && title.find(letters) != std::string::npos)));
  }

  bool is_description(std::string_view text) const {
    const std::string letters = letters_of(text);
    const std::string description = letters_of(metadata_.description);
    if (letters.size() < 30 || description.size() < 30) return false;
    const std::size_t shared = std::min<std::size_t>({letters.size(), description.size(), 80});
    return letters.compare(0, shared, description, 0, shared) == 0;
  }

  std::uint32_t roles_around(const PageBlock& block) const {
    std::uint32_t roles = blocks_.roles[page_.nodes[block.first_text].parent];
    std::uint32_t node = block.node;
    for (int up = 0; up < 2 && node != 0 && node != kNone; ++up, node = page_.nodes[node].parent) roles |= blocks_.roles[node];
    return roles;
  }

  // The standfirst stands between headline and body, often outside the body's element.
  std::size_t find_lead(std::size_t first) const {
    std::size_t lead = first;
    std::size_t looked = 0;
    for (std::size_t i = first; i-- > 0 && looked < 25; ++looked) {
      const PageBlock& block = blocks_.list[i];
      if (block.tag == Tag::kH1) break;
      if (info_[i].linky || info_[i].caption) continue;
      const bool named = (roles_around(block) & kRoleLead) != 0;
      if (is_title(block)) break;
      if ((named && info_[i].length >= 30 && (roles_around(block) & (kRolesToDrop & ~kRoleRelated)) == 0) || (is_description(block.text) && info_[i].length >= 40)) lead = i;
    }
    return lead;
  }

  // Ends the text before a heading that opens what follows an article, if most of the text stands before it.
  std::size_t cut_afterword(std::size_t first, std::size_t last) const {
    for (std::size_t i = first; i < last; ++i) {
      if (info_[i].dropped || info_[i].length > 70 || !opens_afterword(text::fold(blocks_.list[i].text))) continue;
      if (running_in(first, i) < 3 * running_in(i, last)) continue;
      while (i > first && !(info_[i - 1].running && !info_[i - 1].dropped)) --i;
      return i;
    }
    return last;
  }

  void select(std::uint32_t root, MainText& out) {
    auto [begin, end] = range(root);
    std::size_t first = begin;
    while (first < end && !(info_[first].running && !info_[first].dropped)) ++first;
    std::size_t last = end;
    while (last > first && !(info_[last - 1].running && !info_[last - 1].dropped)) --last;
    last = cut_afterword(first, last);
    const std::size_t lead = find_lead(first);
    std::unordered_set<std::string> seen;
    const auto take = [&](std::size_t i) {
      // The same paragraph twice is a copy for another screen size.
      if (info_[i].length >= 40 && !seen.insert(blocks_.list[i].text).second) return;
      out.blocks.push_back(static_cast<std::uint32_t>(i));
    };
    if (lead < first) take(lead);
    for (std::size_t i = std::max(lead + (lead < first ? 1 : 0), begin); i < end; ++i) {
      const PageBlock& block = blocks_.list[i];
      const Info& info = info_[i];
      if (info.caption) {
        out.captions.push_back(static_cast<std::uint32_t>(i));
        continue;
      }
      if (info.dropped || i < first || i >= last || is_title(block)) continue;
      const std::string folded = text::fold(std::string_view(block.text).substr(0, 60));
      if (leads_away(folded) && info.length < 200) continue;
      if (info.length < 12 && (folded == "advert" || folded == "ad" || folded == "image" || folded == "bild")) continue;
      if (info.linky && info.length < 300 && !info.heading) continue;
      if (!info.running && (roles_around(block) & (kRoleMeta | kRoleCaption)) != 0) continue;
      take(i);
    }
    drop_idle_headings(out);
  }

  // A heading says something only about text that follows it.
  void drop_idle_headings(MainText& out) const {
    std::vector<std::uint32_t> kept;
    for (std::size_t k = 0; k < out.blocks.size(); ++k) {
      if (info_[out.blocks[k]].heading && k + 1 == out.blocks.size()) break;
      kept.push_back(out.blocks[k]);
    }
    while (!kept.empty() && info_[kept.back()].heading) kept.pop_back();
    out.blocks = std::move(kept);
  }

  const Page& page_;
  const Blocks& blocks_;
  const Metadata& metadata_;
  std::vector<Info> info_;
  std::uint32_t running_in_all_ = 0;
  std::vector<std::int64_t> value_;    // prefix sums
  std::vector<std::int64_t> running_;  // prefix sums
};

}  // namespace

MainText find_main_text(const Page& page, const Blocks& blocks, const Metadata& metadata) { return Finder(page, blocks, metadata).find(); }

}  // namespace dateline::ingest::html
