#include "ingest/html/class_words.h"

#include <algorithm>
#include <array>

#include "base/strings.h"

namespace dateline::ingest::html {
namespace {

struct Word {
  std::string_view word;
  std::uint32_t roles;
};

// Parts of compound words that decide only together ("article" + "body").
constexpr std::uint32_t kArticleWord = 1U << 30;
constexpr std::uint32_t kBodyWord = 1U << 31;
constexpr std::uint32_t kInfoWord = 1U << 29;
constexpr std::uint32_t kBoxWord = 1U << 28;
constexpr std::uint32_t kEmbedWord = 1U << 27;
constexpr std::uint32_t kWordFlags = kArticleWord | kBodyWord | kInfoWord | kBoxWord | kEmbedWord;

constexpr std::array kWordTable = std::to_array<Word>({
    {"ad", kRoleAd}, {"addthis", kRoleSocial}, {"adbox", kRoleAd}, {"ads", kRoleAd}, {"adslot", kRoleAd}, {"adunit", kRoleAd}, {"advert", kRoleAd},
    {"advertisement", kRoleAd}, {"advertising", kRoleAd}, {"advertorial", kRoleAd}, {"adwrapper", kRoleAd}, {"affiliate", kRoleAd}, {"also", kRoleRelated}, {"anzeige", kRoleAd},
    {"article", kArticleWord}, {"articlebody", kRoleBody}, {"articlecontent", kRoleBody}, {"articletext", kRoleBody}, {"artikel", kArticleWord},
    {"artikeltext", kRoleBody}, {"aside", kRoleChrome}, {"audio", kRoleMedia}, {"author", kRoleMeta | kRoleAuthor}, {"authors", kRoleMeta | kRoleAuthor}, {"autor", kRoleMeta | kRoleAuthor},
    {"autoren", kRoleMeta | kRoleAuthor}, {"banner", kRoleAd}, {"beitrag", kArticleWord}, {"bio", kRoleMeta}, {"body", kBodyWord}, {"bodytext", kRoleBody}, {"bookmark", kRoleSocial},
    {"breadcrumb", kRoleChrome}, {"breadcrumbs", kRoleChrome}, {"byline", kRoleMeta | kRoleAuthor}, {"caption", kRoleCaption}, {"carousel", kRoleMedia}, {"category", kRoleMeta}, {"cmp", kRoleConsent},
    {"comment", kRoleComments}, {"comments", kRoleComments}, {"commercial", kRoleAd}, {"consent", kRoleConsent}, {"content", kBodyWord}, {"contributor", kRoleMeta | kRoleAuthor}, {"cookie", kRoleConsent},
    {"cookies", kRoleConsent}, {"copyright", kRoleMeta}, {"credit", kRoleCaption}, {"credits", kRoleCaption}, {"date", kRoleMeta | kRoleDate}, {"dateline", kRoleMeta | kRoleDate},
    {"datepublished", kRoleMeta | kRoleDate}, {"datetime", kRoleMeta | kRoleDate}, {"datum", kRoleMeta | kRoleDate}, {"cookielaw", kRoleConsent}, {"dek", kRoleLead}, {"disclaimer", kRoleMeta}, {"disqus", kRoleComments}, {"donate", kRoleSignup},
    {"donation", kRoleSignup}, {"entry", kArticleWord}, {"erschienen", kRoleMeta | kRoleDate}, {"embed", kEmbedWord}, {"embedded", kEmbedWord}, {"excerpt", kRoleLead}, {"expandable", kInfoWord}, {"fact", kInfoWord}, {"facts", kInfoWord}, {"fakten", kInfoWord}, {"faktenbox", kRoleInfobox}, {"hintergrund", kInfoWord}, {"info", kInfoWord}, {"box", kBoxWord}, {"aufklappbox", kRoleInfobox}, {"tweet", kEmbedWord}, {"factbox", kRoleInfobox}, {"figcaption", kRoleCaption}, {"follow", kRoleSocial},
    {"footer", kRoleChrome}, {"footnote", kRoleMeta}, {"forum", kRoleComments}, {"gallery", kRoleMedia}, {"galerie", kRoleMedia}, {"gdpr", kRoleConsent}, {"hinweis", kRoleMeta}, {"infobox", kRoleInfobox},
    {"intro", kRoleLead}, {"keywords", kRoleMeta}, {"kommentar", kRoleComments}, {"kommentare", kRoleComments}, {"latest", kRoleRelated}, {"lead", kRoleLead}, {"leadtext", kRoleLead}, {"lede", kRoleLead},
    {"lightbox", kRoleUnfolded}, {"linkbox", kRoleRelated}, {"linklist", kRoleRelated}, {"login", kRoleSignup}, {"main", kArticleWord}, {"masthead", kRoleChrome}, {"maintext", kRoleBody},
    {"menu", kRoleChrome}, {"meta", kRoleMeta}, {"metadata", kRoleMeta}, {"modal", kRoleUnfolded}, {"more", kRoleRelated}, {"mostread", kRoleRelated}, {"nav", kRoleChrome}, {"navbar", kRoleChrome},
    {"navi", kRoleChrome}, {"navigation", kRoleChrome}, {"news", kArticleWord}, {"newsletter", kRoleSignup}, {"outbrain", kRoleRelated}, {"overlay", kRoleUnfolded}, {"pager", kRoleChrome},
    {"pagination", kRoleChrome}, {"partner", kRoleAd}, {"paywall", kRoleSignup}, {"piano", kRoleSignup}, {"player", kRoleMedia}, {"plista", kRoleRelated}, {"podcast", kRoleMedia}, {"poll", kRoleSocial}, {"popular", kRoleRelated}, {"popup", kRoleUnfolded},
    {"post", kArticleWord}, {"postbody", kRoleBody}, {"postcontent", kRoleBody}, {"print", kRoleSocial}, {"profile", kRoleMeta}, {"promo", kRoleRelated}, {"promos", kRoleRelated}, {"promotion", kRoleAd}, {"pubdate", kRoleMeta | kRoleDate}, {"published", kRoleMeta | kRoleDate},
    {"publishdate", kRoleMeta | kRoleDate}, {"rail", kRoleChrome}, {"rating", kRoleSocial}, {"readmore", kRoleRelated}, {"recirc", kRoleRelated}, {"recirculation", kRoleRelated}, {"recommend", kRoleRelated},
    {"recommendation", kRoleRelated}, {"recommendations", kRoleRelated}, {"recommended", kRoleRelated}, {"register", kRoleSignup}, {"regwall", kRoleSignup}, {"related", kRoleRelated}, {"replies", kRoleComments}, {"reply", kRoleComments},
    {"respond", kRoleComments}, {"richtext", kRoleBody}, {"share", kRoleSocial}, {"sharebar", kRoleSocial}, {"shares", kRoleSocial}, {"sharing", kRoleSocial}, {"sidebar", kRoleChrome}, {"signup", kRoleSignup},
    {"skip", kRoleChrome}, {"slider", kRoleMedia}, {"slideshow", kRoleMedia}, {"social", kRoleSocial}, {"sponsor", kRoleAd}, {"sponsored", kRoleAd}, {"standfirst", kRoleLead}, {"story", kArticleWord}, {"storybody", kRoleBody},
    {"storytext", kRoleBody}, {"subheadline", kRoleLead}, {"subscribe", kRoleSignup}, {"subscription", kRoleSignup}, {"subtitle", kRoleLead}, {"summary", kRoleLead}, {"taboola", kRoleRelated}, {"tag", kRoleMeta}, {"taglist", kRoleMeta}, {"tags", kRoleMeta},
    {"teaser", kRoleRelated}, {"teasers", kRoleRelated}, {"text", kBodyWord}, {"timestamp", kRoleMeta | kRoleDate}, {"toolbar", kRoleSocial}, {"tools", kRoleSocial}, {"topics", kRoleMeta}, {"trending", kRoleRelated}, {"unterzeile", kRoleLead},
    {"updated", kRoleMeta | kRoleDate}, {"upnext", kRoleRelated}, {"verwandt", kRoleRelated}, {"video", kRoleMedia}, {"vorspann", kRoleLead}, {"werbung", kRoleAd}, {"widget", kRoleChrome}, {"widgets", kRoleChrome}, {"zergnet", kRoleRelated},
});

constexpr std::size_t kLongestWord = 16;

// Sorted copy and a filter by first letter and length, made once: nearly all words on a page are in no table.
struct Index {
  std::array<Word, kWordTable.size()> words = kWordTable;
  std::array<std::uint32_t, 26> lengths{};

  Index() {
    std::sort(words.begin(), words.end(), [](const Word& a, const Word& b) { return a.word < b.word; });
    for (const Word& row : words) lengths[static_cast<std::size_t>(row.word[0] - 'a')] |= 1U << row.word.size();
  }

  std::uint32_t find(std::string_view word) const {
    if (word.size() > kLongestWord || word[0] < 'a' || word[0] > 'z' || (lengths[static_cast<std::size_t>(word[0] - 'a')] >> word.size() & 1U) == 0) return 0;
    const auto at = std::lower_bound(words.begin(), words.end(), word, [](const Word& row, std::string_view wanted) { return row.word < wanted; });
    return at != words.end() && at->word == word ? at->roles : 0;
  }
};

// Roles of one name ("relatedTeaser", "article__body"), camel case cut into words.
std::uint32_t roles_of_name(std::string_view name) {
  static const Index kIndex;
  // Utility classes of style sheets ("print:block", "md:[…]") describe looks on some device.
  if (name.find_first_of(":[") != std::string_view::npos) return 0;
  if (name == "hidden" || name == "d-none" || name == "is-hidden") return kRoleUnfolded;
  if (name == "sr-only" || name == "visually-hidden" || name == "visuallyhidden" || name == "screen-reader-text") return kRoleHidden;
  std::uint32_t roles = 0;
  std::array<char, kLongestWord + 1> word{};
  std::size_t size = 0;
  const auto end_word = [&] {
    if (size > 0 && size <= kLongestWord) roles |= kIndex.find(std::string_view(word.data(), size));
    size = 0;
  };
  bool lower_before = false;
  for (const char c : name) {
    const bool upper = c >= 'A' && c <= 'Z';
    const bool letter = upper || (c >= 'a' && c <= 'z');
    if (!letter || (upper && lower_before)) end_word();
    if (letter && size < word.size()) word[size++] = upper ? static_cast<char>(c - 'A' + 'a') : c;
    lower_before = letter && !upper;
  }
  end_word();
  if ((roles & kArticleWord) != 0 && (roles & kBodyWord) != 0) roles |= kRoleBody;
  if ((roles & kInfoWord) != 0 && (roles & kBoxWord) != 0) roles |= kRoleInfobox;
  if ((roles & kEmbedWord) != 0) roles &= ~static_cast<std::uint32_t>(kRoleSocial);  // a quoted post is part of the report
  return roles & ~kWordFlags;
}

std::uint32_t roles_of_names(std::string_view names) {
  std::uint32_t all = 0;
  for (std::size_t at = 0; at < names.size();) {
    if (base::is_space(names[at])) {
      ++at;
      continue;
    }
    std::size_t stop = at;
    while (stop < names.size() && !base::is_space(names[stop])) ++stop;
    all |= roles_of_name(names.substr(at, stop - at));
    at = stop;
  }
  return all;
}

bool is_hidden(const Page& page, const Node& node) {
  if (page.has_attribute(node, Attr::kHidden)) return true;
  const std::string_view style = page.attribute(node, Attr::kStyle);
  if (style.empty()) return false;
  const std::size_t at = style.find("display");
  if (at != std::string_view::npos) {
    std::string_view value = style.substr(at + 7);
    while (!value.empty() && (value.front() == ' ' || value.front() == ':')) value.remove_prefix(1);
    if (value.starts_with("none")) return true;
  }
  return style.find("visibility:hidden") != std::string_view::npos;
}

}  // namespace

std::uint32_t roles_of(const Page& page, const Node& node) {
  std::uint32_t roles = 0;
  for (std::uint32_t i = node.raw_begin; i < node.raw_end; ++i) {
    const Attribute& attribute = page.attributes[i];
    const std::string_view value = std::string_view(page.pool).substr(attribute.begin, attribute.size);
    switch (attribute.name) {
      case Attr::kClass:
      case Attr::kId:
      case Attr::kTestid: roles |= roles_of_names(value); break;
      case Attr::kRole:
        if (value == "navigation" || value == "banner" || value == "contentinfo" || value == "complementary" || value == "search") roles |= kRoleChrome;
        if (value == "dialog" || value == "alertdialog") roles |= kRoleConsent;
        break;
      case Attr::kItemprop:
        if (value == "articleBody") roles |= kRoleBody;
        if (value == "description" || value == "alternativeHeadline") roles |= kRoleLead;
        if (value == "comment") roles |= kRoleComments;
        if (value == "caption") roles |= kRoleCaption;
        break;
      default: break;
    }
  }
  // Blog systems list author, category and tags of a post in the class of its element, and layout words on the page's.
  if (node.tag == Tag::kArticle || node.tag == Tag::kMain || node.tag == Tag::kBody || node.tag == Tag::kHtml) roles &= kRoleBody | kRoleHidden;
  if (is_hidden(page, node)) roles |= kRoleHidden;
  return roles;
}

}  // namespace dateline::ingest::html
