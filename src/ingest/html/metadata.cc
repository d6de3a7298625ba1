#include "ingest/html/metadata.h"

#include <algorithm>
#include <array>
#include <map>

#include "base/strings.h"
#include "ingest/date_text.h"
#include "ingest/html/class_words.h"
#include "text/utf8.h"

namespace dateline::ingest::html {
namespace {

// Names of meta elements without case and punctuation, best first.
constexpr std::array kPublishedNames = std::to_array<std::string_view>(
    {"articlepublishedtime", "ogarticlepublishedtime", "datepublished", "originalpublicationdate", "articledateoriginal", "publicationdate", "publishdate", "publisheddate", "publishedtime", "pubdate",
     "publishedat", "publishtime", "datecreated", "dcdateissued", "dctermsissued", "dctermscreated", "dcdatecreated", "dctermsdate", "dcdate", "dcterms.date", "sailthrudate", "parselypubdate", "articlepublished", "cxenseparserecspublishtime",
     "cxenseparsepublishtime", "rbpubdate", "displaydate", "ptime", "pdate", "btpubdate", "citationpublicationdate", "citationdate", "vrpublishedtime", "shareaholicarticlepublishedtime", "lastpublished", "articlecreated", "created", "dateposted", "date",
     "releasedate", "dcreleasedate", "ogpubdate", "ogpublishedtime", "articlepubdate", "articledatepublished", "firstpublished", "itempubdate", "issuedate", "newsarticlepublished", "time", "timestamp"});
constexpr std::array kUpdatedNames = std::to_array<std::string_view>({"articlemodifiedtime", "ogarticlemodifiedtime", "datemodified", "ogupdatedtime", "lastmodified", "dctermsmodified", "dcdatemodified", "modified", "articleupdated", "updatedtime", "utime", "revised"});
constexpr std::array kAuthorNames = std::to_array<std::string_view>({"author", "articleauthor", "sailthruauthor", "parselyauthor", "dccreator", "dctermscreator", "citationauthor", "byl", "vrauthor", "cxenseparseauthor"});

std::string plain_name(std::string_view name) {
  std::string out;
  for (const char c : base::ascii_lower(name)) {
    if ((c >= 'a' && c <= 'z') || base::is_digit(c)) out += c;
  }
  return out;
}

// First value of every meta name, plus all authors.
struct Metas {
  std::map<std::string, std::string_view, std::less<>> values;
  std::vector<std::string_view> authors;

  std::string_view get(std::string_view name) const {
    const auto at = values.find(name);
    return at == values.end() ? std::string_view() : at->second;
  }
};

Metas collect_metas(const Page& page) {
  Metas out;
  for (const Node& node : page.nodes) {
    if (node.tag != Tag::kMeta) continue;
    const std::string_view content = base::trim(page.attribute(node, Attr::kContent));
    if (content.empty()) continue;
    for (const Attr attribute : {Attr::kProperty, Attr::kName, Attr::kItemprop, Attr::kHttpEquiv}) {
      const std::string_view name = page.attribute(node, attribute);
      if (name.empty()) continue;
      const std::string key = plain_name(name);
      out.values.emplace(key, content);
      if (std::find(kAuthorNames.begin(), kAuthorNames.end(), key) != kAuthorNames.end() && (out.authors.empty() || key == "author" || key == "articleauthor" || key == "citationauthor")) out.authors.push_back(content);
      break;
    }
  }
  return out;
}

void set_date(model::Published& slot, std::optional<model::Published> date, std::string evidence, model::PublishedBasis basis = model::PublishedBasis::kMetadata) {
  if (!date || !slot.edtf.empty()) return;
  slot = *date;
  slot.evidence = std::move(evidence);
  slot.basis = basis;
}

void fill(std::string& slot, std::string_view text) {
  if (slot.empty()) slot = clean_text(text);
}

// Words of a string, folded, for comparing titles that differ in punctuation.
std::string folded_words(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const text::CodePoint c = text::decode_at(text, at);
    if (text::is_letter(c.value) || (c.value >= '0' && c.value <= '9')) text::append_utf8(out, text::to_lower(c.value));
    at += c.size;
  }
  return out;
}

// The headline element: the h1 that says what the page's title says, else the first h1 outside foreign parts.
std::uint32_t find_headline(const Page& page, const std::vector<Place>& places, std::string_view title) {
  const std::string wanted = folded_words(title);
  std::uint32_t first = kNone;
  for (std::uint32_t i = 0; i < page.nodes.size(); ++i) {
    const Tag tag = page.nodes[i].tag;
    if (tag != Tag::kH1 && tag != Tag::kH2) continue;
    const std::string words = folded_words(page.inner_text(i));
    if (words.size() < 6) continue;
    if (!wanted.empty() && (wanted.find(words) != std::string::npos || words.find(wanted) != std::string::npos) && (tag == Tag::kH1 || words.size() * 2 > wanted.size())) return i;
    if (first == kNone && tag == Tag::kH1 && places[i] == Place::kOwn) first = i;
  }
  return first;
}

// "Bericht - Zeitung", "Report | Outlet": the title without the outlet.
std::string_view without_outlet(std::string_view title) {
  for (const std::string_view mark : {" | ", " - ", " – ", " — ", " :: ", " » ", " • "}) {
    const std::size_t at = title.rfind(mark);
    if (at != std::string_view::npos && at > 15 && at * 2 > title.size()) title = title.substr(0, at);
  }
  return base::trim(title);
}

// "Bericht - Zeitung" where "Zeitung" is the outlet or the host's name; titles keep other dashes.
void drop_outlet(std::string& title, std::string_view outlet, std::string_view host) {
  const std::string name = folded_words(outlet);
  const std::string place = folded_words(host);
  for (const std::string_view mark : {" | ", " - ", " – ", " — ", " :: ", " » ", " • "}) {
    const std::size_t at = title.rfind(mark);
    if (at == std::string::npos || at < 12) continue;
    const std::string tail = folded_words(std::string_view(title).substr(at + mark.size()));
    if (tail.size() < 2 || (tail != name && (tail.size() < 4 || (name.find(tail) == std::string::npos && place.find(tail) == std::string::npos)))) continue;
    title.resize(at);
    return;
  }
}

// "Anna Vogt und Ben Lang", "A. Vogt, B. Lang and C. Roth" are several people; "Nachname, Vorname" is one.
std::vector<std::string> split_authors(const std::vector<std::string>& lines) {
  std::vector<std::string> out;
  const auto add = [&](std::string_view name) {
    name = base::trim(name);
    for (const std::string_view lead : {"Von ", "von ", "VON ", "By ", "by ", "BY "}) {
      if (name.starts_with(lead)) name.remove_prefix(lead.size());
    }
    if (!name.empty() && std::find(out.begin(), out.end(), name) == out.end()) out.emplace_back(name);
  };
  for (const std::string& line : lines) {
    std::string_view rest = line;
    while (!rest.empty()) {
      std::size_t cut = std::string_view::npos;
      std::size_t width = 0;
      for (const std::string_view mark : {" und ", " and ", " & ", ", ", "; ", " / "}) {
        const std::size_t at = rest.find(mark);
        if (at >= cut) continue;
        // Both sides must be whole names.
        if (mark == ", " && (rest.substr(0, at).find(' ') == std::string_view::npos || base::trim(rest.substr(at + 2)).find(' ') == std::string_view::npos)) continue;
        cut = at;
        width = mark.size();
      }
      add(rest.substr(0, cut));
      rest = cut == std::string_view::npos ? std::string_view() : rest.substr(cut + width);
    }
  }
  return out;
}

struct WordTest {
  std::string_view words[12];
  bool in(std::string_view folded) const {
    for (const std::string_view word : words) {
      if (!word.empty() && folded.find(word) != std::string_view::npos) return true;
    }
    return false;
  }
};
constexpr WordTest kUpdateWords{{"aktualisiert", "aktualisierung", "updated", "update:", "stand:", "stand ", "last modified", "geändert", "bearbeitet", "edited", "last update"}};
constexpr WordTest kForeignDateWords{{"copyright", "©", "all rights", "alle rechte", "(c)", "geboren", "born", "expires", "gültig"}};

// Dates a reader sees: `time` elements and short lines around the headline.
void read_visible_dates(const Page& page, const Blocks& blocks, const std::vector<Place>& places, std::uint32_t headline, Metadata& out) {
  struct Candidate {
    model::Published date;
    std::uint32_t distance;
    std::string evidence;
    bool updated;
  };
  std::vector<Candidate> found;
  constexpr std::uint32_t kFurnitureDistance = 600;  // asked only when nothing nearer tells
  const auto distance_of = [&](std::uint32_t node) -> std::uint32_t {
    if (headline == kNone) return node + 1000;
    return node > headline ? node - headline : (headline - node) * 3 + 20;
  };
  for (std::uint32_t i = 0; i < page.nodes.size(); ++i) {
    const Node& node = page.nodes[i];
    if (node.tag == Tag::kText || places[i] == Place::kForeign) continue;
    const std::string_view itemprop = page.attribute(node, Attr::kItemprop);
    const bool published = itemprop == "datePublished" || itemprop == "dateCreated";
    const bool modified = itemprop == "dateModified";
    if (node.tag != Tag::kTime && !published && !modified) continue;
    std::string_view value = page.attribute(node, Attr::kDatetime);
    if (value.empty()) value = page.attribute(node, Attr::kContent);
    auto date = parse_date_text(value, out.lang);
    if (!date) date = find_date_in(page.inner_text(i), out.lang);
    if (!date) continue;
    const std::string around = text::fold(page.inner_text(node.parent == kNone ? i : node.parent)).substr(0, 160);
    const bool updated = modified || (!published && (kUpdateWords.in(around) || kUpdateWords.in(base::ascii_lower(page.attribute(node, Attr::kClass)))));
    found.push_back({*date, (published || modified ? 0 : distance_of(i)) + (places[i] == Place::kFurniture ? kFurnitureDistance : 0), published || modified ? "microdata " + std::string(itemprop) : "time element", updated});
  }
  for (const PageBlock& block : blocks.list) {
    if (places[block.node] == Place::kForeign) continue;
    // A long block is a paragraph; its date is the publication's only in front, as "(18.01.2018) …".
    const bool paragraph = block.text.size() > 200;
    auto date = find_date_in(std::string_view(block.text).substr(0, paragraph ? 18 : 200), out.lang);
    if (!date) continue;
    const std::string words = text::fold(block.text);
    if (kForeignDateWords.in(words)) continue;
    std::uint32_t distance = distance_of(block.first_text) + 15;
    const bool named = (blocks.roles[block.node] & kRoleDate) != 0 || (blocks.roles[page.nodes[block.first_text].parent] & kRoleDate) != 0;
    distance += static_cast<std::uint32_t>(block.text.size() > 60 ? 40 : 0);
    if (places[block.node] == Place::kFurniture) distance += kFurnitureDistance;
    if (named && !paragraph) distance = distance > 60 ? distance - 60 : 10;
    found.push_back({*date, distance, "text", kUpdateWords.in(words)});
  }
  std::stable_sort(found.begin(), found.end(), [](const Candidate& a, const Candidate& b) { return a.distance < b.distance; });
  for (const Candidate& candidate : found) {
    if (candidate.evidence == "text" && candidate.distance > 1500) break;
    const auto basis = candidate.evidence == "text" ? model::PublishedBasis::kText : model::PublishedBasis::kMetadata;
    set_date(candidate.updated ? out.updated : out.published, candidate.date, candidate.evidence, basis);
  }
}

void read_visible_authors(const Page& page, const Blocks& blocks, const std::vector<Place>& places, Metadata& out) {
  for (std::uint32_t i = 0; i < page.nodes.size() && out.authors.empty(); ++i) {
    const Node& node = page.nodes[i];
    if (node.tag == Tag::kText || places[i] != Place::kOwn) continue;
    const bool named = page.attribute(node, Attr::kRel) == "author" || page.attribute(node, Attr::kItemprop) == "author";
    if (!named && (blocks.roles[i] & kRoleAuthor) == 0) continue;
    std::string name = page.inner_text(i);
    for (const std::string_view lead : {"Von ", "von ", "VON ", "By ", "by ", "BY ", "Autor: ", "Author: "}) {
      if (name.starts_with(lead)) name.erase(0, lead.size());
    }
    if (name.size() >= 4 && name.size() <= 60 && name.find_first_of("0123456789@:|") == std::string::npos && name.find(' ') != std::string::npos) out.authors.push_back(std::move(name));
  }
}

std::string host_of(std::string_view url) {
  const std::size_t scheme = url.find("://");
  if (scheme == std::string_view::npos) return {};
  std::string_view host = url.substr(scheme + 3);
  host = host.substr(0, host.find_first_of("/?#:"));
  if (host.starts_with("www.")) host.remove_prefix(4);
  return std::string(host);
}

std::string language_of(std::string_view text) {
  const std::string lower = base::ascii_lower(base::trim(text));
  if (lower.size() < 2 || lower[0] < 'a' || lower[0] > 'z' || (lower.size() > 2 && lower[2] != '-' && lower[2] != '_')) return {};
  return lower.substr(0, 2);
}

bool is_http(std::string_view url) { return url.starts_with("https://") || url.starts_with("http://"); }

}  // namespace

std::vector<Place> place_nodes(const Page& page, const Blocks& blocks) {
  std::vector<Place> places(page.nodes.size(), Place::kOwn);
  constexpr std::uint32_t kForeign = kRoleComments | kRoleRelated | kRoleAd | kRoleConsent;
  constexpr std::uint32_t kFurniture = kRoleSignup | kRoleChrome | kRoleHidden;
  std::uint32_t furniture_end = 0;
  for (std::uint32_t i = 1; i < page.nodes.size(); ++i) {
    const Node& node = page.nodes[i];
    if (i < furniture_end) places[i] = Place::kFurniture;
    if (node.tag == Tag::kText) continue;
    const std::uint32_t roles = blocks.roles[i];
    const bool furniture = node.tag == Tag::kNav || node.tag == Tag::kFooter || node.tag == Tag::kAside || (roles & kFurniture) != 0;
    if (!furniture && (roles & kForeign) == 0) continue;
    // Words like "sidebar" on the body say how the page is laid out, not what it is.
    if (node.tag == Tag::kBody || node.tag == Tag::kHtml || node.tag == Tag::kMain || (node.subtree_end - i) * 2 > page.nodes.size()) continue;
    if ((roles & kForeign) != 0) {
      std::fill(places.begin() + i, places.begin() + node.subtree_end, Place::kForeign);
      i = node.subtree_end - 1;
    } else {
      furniture_end = std::max(furniture_end, node.subtree_end);
      places[i] = Place::kFurniture;
    }
  }
  return places;
}

Metadata read_metadata(const Page& page, const Blocks& blocks, std::string_view given_url) {
  const Metas metas = collect_metas(page);
  Metadata out;
  std::string_view region = metas.get("oglocale");  // "en_US" settles 11/9
  std::string_view html_title;
  std::string canonical;
  std::string title_text;
  for (std::uint32_t i = 0; i < page.nodes.size(); ++i) {
    const Node& node = page.nodes[i];
    if (node.tag == Tag::kHtml && out.lang.empty()) {
      const std::string_view lang = page.attribute(node, Attr::kLang);
      out.lang = language_of(lang);
      if (lang.size() > 2) region = lang;
    }
    if (node.tag == Tag::kTitle && title_text.empty()) title_text = page.inner_text(i);
    if (node.tag == Tag::kLink && canonical.empty() && base::ascii_lower(page.attribute(node, Attr::kRel)) == "canonical") canonical = std::string(page.attribute(node, Attr::kHref));
  }
  html_title = title_text;
  for (const std::string_view name : {"oglocale", "contentlanguage", "language", "dclanguage", "inlanguage"}) {
    if (out.lang.empty()) out.lang = language_of(metas.get(name));
  }
  const std::string date_lang = region.empty() ? out.lang : std::string(region);

  JsonLd json_ld;
  for (std::uint32_t i = 0; i < page.nodes.size(); ++i) {
    const Node& node = page.nodes[i];
    if (node.tag != Tag::kScript || page.attribute(node, Attr::kType).find("ld+json") == std::string_view::npos) continue;
    std::string json;
    for (std::uint32_t k = node.first_child; k != kNone; k = page.nodes[k].next) json += page.text(page.nodes[k]);
    read_json_ld(json, json_ld, date_lang);
  }
  const std::string lang = out.lang;
  fill_gaps(out, json_ld.article);
  if (!lang.empty()) out.lang = lang;
  out.lang = language_of(out.lang);
  out.title = clean_text(out.title);

  for (const std::string_view name : {"ogtitle", "twittertitle", "headline", "dctitle", "title"}) fill(out.title, metas.get(name));
  for (const std::string_view name : {"ogdescription", "description", "twitterdescription"}) fill(out.description, metas.get(name));
  for (const std::string_view name : {"ogsitename", "applicationname", "publisher", "dcpublisher", "copyright"}) fill(out.outlet, metas.get(name));
  if (is_http(canonical)) out.url = canonical;
  if (out.url.empty() && is_http(metas.get("ogurl"))) out.url = std::string(metas.get("ogurl"));
  if (out.url.empty()) out.url = std::string(given_url);
  if (out.outlet.empty()) out.outlet = host_of(out.url);
  if (out.outlet.size() > 80) out.outlet.clear();

  for (const std::string_view name : kPublishedNames) {
    if (out.published.edtf.empty()) set_date(out.published, parse_date_text(metas.get(name), date_lang), "meta " + std::string(name));
  }
  for (const std::string_view name : kUpdatedNames) {
    if (out.updated.edtf.empty()) set_date(out.updated, parse_date_text(metas.get(name), date_lang), "meta " + std::string(name));
  }

  const std::vector<Place> places = place_nodes(page, blocks);
  const std::uint32_t headline = find_headline(page, places, out.title.empty() ? html_title : std::string_view(out.title));
  if (out.title.empty() && headline != kNone) out.title = page.inner_text(headline);
  fill(out.title, without_outlet(html_title));
  if (out.published.edtf.empty() || out.updated.edtf.empty()) {
    const std::string short_lang = out.lang;
    out.lang = date_lang;
    const model::Published before = out.published;
    read_visible_dates(page, blocks, places, headline, out);
    out.lang = short_lang;
    // A day in the address beats a line of text, and a `time` element too, when that is another article's.
    if (before.edtf.empty()) {
      auto in_url = find_date_in_url(given_url.empty() ? std::string_view(out.url) : given_url);
      if (!in_url) in_url = find_date_in_url(out.url);
      if (in_url && in_url->edtf != out.published.edtf) {
        out.published = *in_url;
        out.published.evidence = "url";
      }
    }
  }
  if (out.published.edtf.empty()) set_date(out.published, json_ld.page.published.edtf.empty() ? std::nullopt : std::optional(json_ld.page.published), json_ld.page.published.evidence);
  if (out.published.edtf.empty() && !out.updated.edtf.empty() && out.updated.evidence != "meta lastmodified") {
    out.published = out.updated;  // only one time is told, as "Stand: …": it is when this text was published
  }

  for (const std::string_view author : metas.authors) {
    if (json_ld.article.authors.empty() && is_http(author) == false && author.size() < 120) out.authors.push_back(clean_text(author));
  }
  if (out.authors.empty()) read_visible_authors(page, blocks, places, out);
  out.authors = split_authors(out.authors);
  drop_outlet(out.title, out.outlet, host_of(out.url));
  out.paywalled = out.paywalled || metas.get("articlecontenttier") == "locked" || metas.get("articlecontenttier") == "metered";
  return out;
}

}  // namespace dateline::ingest::html
