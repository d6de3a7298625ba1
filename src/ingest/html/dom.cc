#include "ingest/html/dom.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <mutex>
#include <optional>

#include "base/strings.h"
#include "ingest/late.h"
#include "ingest/problem.h"
#include "text/utf8.h"

namespace dateline::ingest::html {
namespace {

LateLibrary libxml2(DATELINE_LIBXML2, "HTML");
#define DATELINE_LATE(name) const Late<decltype(::name)> name(libxml2, #name)
DATELINE_LATE(htmlCreateMemoryParserCtxt);
DATELINE_LATE(htmlFreeParserCtxt);
DATELINE_LATE(htmlCtxtUseOptions);
DATELINE_LATE(htmlParseDocument);
DATELINE_LATE(htmlEntityLookup);
DATELINE_LATE(xmlStopParser);
DATELINE_LATE(xmlInitParser);
#undef DATELINE_LATE

template <typename T>
struct Named {
  std::string_view name;
  T value;
};

constexpr std::array<Named<Tag>, 84> kTags = {{
    {"a", Tag::kA}, {"abbr", Tag::kAbbr}, {"address", Tag::kAddress}, {"article", Tag::kArticle}, {"aside", Tag::kAside}, {"b", Tag::kB},
    {"blockquote", Tag::kBlockquote}, {"body", Tag::kBody}, {"br", Tag::kBr}, {"button", Tag::kButton}, {"canvas", Tag::kCanvas}, {"caption", Tag::kCaption},
    {"center", Tag::kCenter}, {"cite", Tag::kCite}, {"code", Tag::kCode}, {"dd", Tag::kDd}, {"details", Tag::kDetails}, {"dialog", Tag::kDialog}, {"div", Tag::kDiv}, {"dl", Tag::kDl}, {"dt", Tag::kDt},
    {"em", Tag::kEm}, {"fieldset", Tag::kFieldset}, {"figcaption", Tag::kFigcaption}, {"figure", Tag::kFigure}, {"font", Tag::kFont}, {"footer", Tag::kFooter},
    {"form", Tag::kForm}, {"h1", Tag::kH1}, {"h2", Tag::kH2}, {"h3", Tag::kH3}, {"h4", Tag::kH4}, {"h5", Tag::kH5}, {"h6", Tag::kH6}, {"head", Tag::kHead},
    {"header", Tag::kHeader}, {"hr", Tag::kHr}, {"html", Tag::kHtml}, {"i", Tag::kI}, {"iframe", Tag::kIframe}, {"img", Tag::kImg}, {"input", Tag::kInput},
    {"label", Tag::kLabel}, {"legend", Tag::kLegend}, {"li", Tag::kLi}, {"link", Tag::kLink}, {"main", Tag::kMain}, {"meta", Tag::kMeta}, {"nav", Tag::kNav}, {"noscript", Tag::kNoscript},
    {"object", Tag::kObject}, {"ol", Tag::kOl}, {"option", Tag::kOption}, {"p", Tag::kP}, {"picture", Tag::kPicture}, {"pre", Tag::kPre}, {"q", Tag::kQ}, {"s", Tag::kS},
    {"script", Tag::kScript}, {"section", Tag::kSection}, {"select", Tag::kSelect}, {"span", Tag::kSpan}, {"strong", Tag::kStrong}, {"style", Tag::kStyle}, {"sub", Tag::kSub}, {"summary", Tag::kSummary},
    {"sup", Tag::kSup}, {"svg", Tag::kSvg}, {"table", Tag::kTable}, {"tbody", Tag::kTbody}, {"td", Tag::kTd}, {"template", Tag::kTemplate}, {"textarea", Tag::kTextarea},
    {"th", Tag::kTh}, {"thead", Tag::kThead}, {"time", Tag::kTime}, {"title", Tag::kTitle}, {"tr", Tag::kTr}, {"tt", Tag::kTt}, {"u", Tag::kU}, {"ul", Tag::kUl}, {"video", Tag::kVideo},
    {"~", Tag::kOther},
}};

constexpr std::array<Named<Attr>, 20> kAttrs = {{
    {"aria-hidden", Attr::kAriaHidden}, {"charset", Attr::kCharset}, {"class", Attr::kClass}, {"content", Attr::kContent}, {"data-testid", Attr::kTestid},
    {"datetime", Attr::kDatetime}, {"hidden", Attr::kHidden}, {"href", Attr::kHref}, {"http-equiv", Attr::kHttpEquiv}, {"id", Attr::kId},
    {"itemprop", Attr::kItemprop}, {"itemscope", Attr::kItemscope}, {"itemtype", Attr::kItemtype}, {"lang", Attr::kLang}, {"name", Attr::kName},
    {"property", Attr::kProperty}, {"rel", Attr::kRel}, {"role", Attr::kRole}, {"style", Attr::kStyle}, {"type", Attr::kType},
}};

template <typename T, std::size_t N>
std::optional<T> look_up(const std::array<Named<T>, N>& table, std::string_view name) {
  const auto at = std::lower_bound(table.begin(), table.end(), name, [](const Named<T>& row, std::string_view wanted) { return row.name < wanted; });
  if (at == table.end() || at->name != name) return std::nullopt;
  return at->value;
}

constexpr std::size_t kLongestEntity = 40;

std::string_view view(const xmlChar* text) { return reinterpret_cast<const char*>(text); }

class Builder {
 public:
  explicit Builder(std::string_view bytes) {
    page_.bytes = bytes;
    page_.nodes.reserve(bytes.size() / 24 + 16);
    page_.nodes.emplace_back();
    open_.push_back(0);
    last_child_.push_back(kNone);
  }

  Page parse() {
    const std::string_view bytes = page_.bytes;
    if (bytes.empty()) return std::move(page_);  // libxml2 makes no parser for nothing
    // libxml2 sets itself up at its first parser, and two threads that do so at once wait for each other for ever (2.9.14).
    static std::once_flag set_up;
    std::call_once(set_up, [] { xmlInitParser(); });
    htmlParserCtxtPtr context = htmlCreateMemoryParserCtxt(bytes.data(), static_cast<int>(bytes.size()));
    if (context == nullptr) throw std::bad_alloc();
    const std::unique_ptr<htmlParserCtxt, void (*)(htmlParserCtxtPtr)> owner(context, [](htmlParserCtxtPtr done) { htmlFreeParserCtxt(done); });
    context_ = context;
    htmlCtxtUseOptions(context, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
    context->charset = XML_CHAR_ENCODING_UTF8;
    htmlSAXHandler handler;
    std::memset(&handler, 0, sizeof handler);
    handler.startElement = [](void* self, const xmlChar* name, const xmlChar** attributes) { static_cast<Builder*>(self)->start(name, attributes); };
    handler.endElement = [](void* self, const xmlChar*) { static_cast<Builder*>(self)->end(); };
    handler.characters = [](void* self, const xmlChar* text, int size) { static_cast<Builder*>(self)->characters(text, size); };
    handler.ignorableWhitespace = handler.characters;
    handler.cdataBlock = handler.characters;
    htmlSAXHandler* own = context->sax;
    context->sax = &handler;
    context->userData = this;
    htmlParseDocument(context);
    context->sax = own;
    while (!open_.empty()) close_last();
    return std::move(page_);
  }

 private:
  // Where the parser stands in the page.
  std::size_t position() const {
    const xmlParserInput* input = context_->input;
    if (input == nullptr) return page_.bytes.size();
    return std::min(page_.bytes.size(), static_cast<std::size_t>(input->consumed) + static_cast<std::size_t>(input->cur - input->base));
  }

  std::uint32_t append(Node node) {
    const auto index = static_cast<std::uint32_t>(page_.nodes.size());
    node.parent = open_.back();
    if (last_child_.back() == kNone) {
      page_.nodes[node.parent].first_child = index;
    } else {
      page_.nodes[last_child_.back()].next = index;
    }
    last_child_.back() = index;
    node.subtree_end = index + 1;
    page_.nodes.push_back(node);
    if (index >= kMaxNodes) stop();
    return index;
  }

  void stop() {
    page_.cut = true;
    xmlStopParser(context_);
  }

  void start(const xmlChar* name, const xmlChar** attributes) {
    if (page_.cut) return;
    Node node;
    node.tag = look_up(kTags, view(name)).value_or(Tag::kOther);
    node.raw_begin = static_cast<std::uint32_t>(page_.attributes.size());
    for (; attributes != nullptr && attributes[0] != nullptr; attributes += 2) {
      const auto known = look_up(kAttrs, view(attributes[0]));
      if (!known) continue;
      const std::string_view value = attributes[1] == nullptr ? std::string_view() : view(attributes[1]);
      page_.attributes.push_back(Attribute{*known, static_cast<std::uint32_t>(page_.pool.size()), static_cast<std::uint32_t>(value.size())});
      page_.pool.append(value);
    }
    node.raw_end = static_cast<std::uint32_t>(page_.attributes.size());
    const std::uint32_t index = append(node);
    open_.push_back(index);
    last_child_.push_back(kNone);
    if (open_.size() > kMaxDepth) stop();
  }

  void close_last() {
    page_.nodes[open_.back()].subtree_end = static_cast<std::uint32_t>(page_.nodes.size());
    open_.pop_back();
    last_child_.pop_back();
  }

  // libxml2 sends an end for every start, in order.
  void end() {
    if (!page_.cut && open_.size() > 1) close_last();
  }

  void characters(const xmlChar* chars, int size) {
    if (page_.cut || size <= 0) return;
    const Node& holder = page_.nodes[open_.back()];
    // Of what browsers do not show, only metadata in JSON is of use.
    if (holder.tag == Tag::kStyle) return;
    if (holder.tag == Tag::kScript && page_.attribute(holder, Attr::kType).find("json") == std::string_view::npos) return;
    const std::string_view text(reinterpret_cast<const char*>(chars), static_cast<std::size_t>(size));
    const std::size_t here = position();
    Node node;
    node.tag = Tag::kText;
    // A long run is told in pieces, in scripts before the parser has stepped over the last character.
    for (std::size_t shift = 0; shift <= (text.size() > 256 ? 4U : 0U); ++shift) {
      const std::size_t end = here + shift;
      if (end < text.size() || page_.bytes.substr(end - text.size(), text.size()) != text) continue;
      node.raw_begin = static_cast<std::uint32_t>(end - text.size());
      node.raw_end = last_text_end_ = static_cast<std::uint32_t>(end);
      append(node);
      return;
    }
    // An entity: what the page spells "&uuml;". An "&" that begins none is told when the parser is already past the name.
    // Anything else has lost characters that no text may hold; it cannot begin before the last text or tag ended.
    std::size_t begin = std::max<std::size_t>(last_text_end_, here > text.size() + kReach ? here - text.size() - kReach : 0);
    const std::string_view before = page_.bytes.substr(begin, here > begin ? here - begin : 0);
    const std::size_t ampersand = before.substr(before.size() - std::min(before.size(), kReach)).rfind('&');
    std::size_t end = here;
    if (ampersand != std::string_view::npos && text.size() <= 8) {
      begin = here - std::min(before.size(), kReach) + ampersand;
      if (text == "&" && page_.bytes[here - 1] != ';') end = begin + 1;
    } else if (const std::size_t tag_end = before.rfind('>'); tag_end != std::string_view::npos) {
      begin += tag_end + 1;
    }
    node.raw_begin = static_cast<std::uint32_t>(std::min(begin, end));
    node.raw_end = last_text_end_ = static_cast<std::uint32_t>(end);
    node.decoded = static_cast<std::uint32_t>(page_.pool.size());
    node.decoded_size = static_cast<std::uint32_t>(text.size());
    page_.pool.append(text);
    append(node);
  }

  static constexpr std::size_t kReach = 64;  // the longest entity name has 33 bytes

  Page page_;
  htmlParserCtxtPtr context_ = nullptr;
  std::vector<std::uint32_t> open_;
  std::vector<std::uint32_t> last_child_;  // of each open element
  std::uint32_t last_text_end_ = 0;        // in the page
};

// libxml2 compares every attribute of a tag with every other: thousands in one tag are an attack, and are found before it sees them.
bool has_overfull_tag(std::string_view bytes) {
  std::size_t at = 0;
  while ((at = bytes.find('<', at)) != std::string_view::npos) {
    ++at;
    if (at >= bytes.size() || !((bytes[at] >= 'a' && bytes[at] <= 'z') || (bytes[at] >= 'A' && bytes[at] <= 'Z'))) continue;
    std::uint32_t words = 0;
    char quote = 0;
    std::size_t end = at;
    for (; end < bytes.size(); ++end) {
      const char c = bytes[end];
      if (quote != 0) {
        if (c == quote) {
          quote = 0;
          ++words;
        }
      } else if (c == '>') {
        break;
      } else if ((c == '"' || c == '\'') && bytes[end - 1] == '=') {
        quote = c;
      } else if (base::is_space(c) || c == '/') {
        ++words;
      }
    }
    if (words > 4 * kMaxAttributes) return true;
    at = end;  // an open quotation mark swallows the rest, here as in the parser
  }
  return false;
}

}  // namespace

std::string_view Page::attribute(const Node& node, Attr name) const noexcept {
  if (node.tag == Tag::kText) return {};
  for (std::uint32_t i = node.raw_begin; i < node.raw_end; ++i) {
    if (attributes[i].name == name) return std::string_view(pool).substr(attributes[i].begin, attributes[i].size);
  }
  return {};
}

bool Page::has_attribute(const Node& node, Attr name) const noexcept {
  if (node.tag == Tag::kText) return false;
  for (std::uint32_t i = node.raw_begin; i < node.raw_end; ++i) {
    if (attributes[i].name == name) return true;
  }
  return false;
}

std::string Page::inner_text(std::uint32_t top) const {
  std::string out;
  bool blank = false;
  for (std::uint32_t i = top; i < nodes[top].subtree_end; ++i) {
    const Node& node = nodes[i];
    if (node.tag != Tag::kText) {
      if (is_block(node.tag) || node.tag == Tag::kBr) blank = true;
      if (i != top && (node.tag == Tag::kScript || node.tag == Tag::kStyle || node.tag == Tag::kSvg)) i = node.subtree_end - 1;
      continue;
    }
    for (const char c : text(node)) {
      if (base::is_space(c)) {
        blank = true;
        continue;
      }
      if (blank && !out.empty()) out += ' ';
      blank = false;
      out += c;
    }
  }
  return out;
}

base::Result<Page> parse_page(std::string_view bytes) {
  if (bytes.size() > kMaxPageBytes) return make_problem("too-large", "the page is larger than 24 MiB");
  if (has_overfull_tag(bytes)) return make_problem("hostile-page", "an element has thousands of attributes");
  return Builder(bytes).parse();
}

std::string clean_text(std::string_view text) {
  std::string out;
  bool blank = false;
  const auto put = [&](std::string_view piece) {
    if (blank && !out.empty()) out += ' ';
    blank = false;
    out += piece;
  };
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (base::is_space(text[at])) {
      blank = true;
      continue;
    }
    const std::size_t stop = text[at] == '&' ? text.substr(at, kLongestEntity).find(';') : std::string_view::npos;
    if (stop != std::string_view::npos && stop > 1) {
      const std::string name(text.substr(at + 1, stop - 1));
      std::string decoded;
      if (name[0] == '#') {
        const bool hex = name.size() > 2 && (name[1] == 'x' || name[1] == 'X');
        const unsigned long value = std::strtoul(name.c_str() + (hex ? 2 : 1), nullptr, hex ? 16 : 10);
        if (value >= 32 && value < 0x110000 && (value < 0xD800 || value > 0xDFFF)) text::append_utf8(decoded, static_cast<char32_t>(value));
      } else if (const htmlEntityDesc* entity = htmlEntityLookup(reinterpret_cast<const xmlChar*>(name.c_str()))) {
        text::append_utf8(decoded, static_cast<char32_t>(entity->value));
      } else if (name == "apos") {
        decoded = "'";
      }
      if (!decoded.empty()) {
        put(decoded);
        at += stop;
        continue;
      }
    }
    put(text.substr(at, 1));
  }
  return out;
}

bool is_heading(Tag tag) noexcept { return tag >= Tag::kH1 && tag <= Tag::kH6; }

bool is_block(Tag tag) noexcept {
  switch (tag) {
    case Tag::kAddress: case Tag::kArticle: case Tag::kAside: case Tag::kBlockquote: case Tag::kBody: case Tag::kCaption: case Tag::kCenter: case Tag::kDd:
    case Tag::kDetails: case Tag::kDialog: case Tag::kDiv: case Tag::kDl: case Tag::kDt: case Tag::kFieldset: case Tag::kFigcaption: case Tag::kFigure:
    case Tag::kFooter: case Tag::kForm: case Tag::kH1: case Tag::kH2: case Tag::kH3: case Tag::kH4: case Tag::kH5: case Tag::kH6: case Tag::kHeader: case Tag::kHr:
    case Tag::kHtml: case Tag::kLegend: case Tag::kLi: case Tag::kMain: case Tag::kNav: case Tag::kOl: case Tag::kP: case Tag::kPre: case Tag::kSection:
    case Tag::kSummary: case Tag::kTable: case Tag::kTbody: case Tag::kTd: case Tag::kTh: case Tag::kThead: case Tag::kTr: case Tag::kUl: return true;
    default: return false;
  }
}

}  // namespace dateline::ingest::html
