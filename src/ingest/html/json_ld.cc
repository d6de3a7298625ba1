// schema.org in JSON-LD, as publishers really write it.
#include <simdjson.h>

#include <algorithm>
#include <array>

#include "base/strings.h"
#include "ingest/date_text.h"
#include "ingest/html/metadata.h"

namespace dateline::ingest::html {
namespace {

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

constexpr int kMaxNesting = 12;

std::string_view text_of(const element& value) {
  std::string_view text;
  return value.get(text) == simdjson::SUCCESS ? base::trim(text) : std::string_view();
}

std::string_view member(const object& thing, std::string_view key) {
  element value;
  if (thing[key].get(value) != simdjson::SUCCESS) return {};
  array values;
  if (value.get(values) == simdjson::SUCCESS) {
    for (const element item : values) {
      if (!text_of(item).empty()) return text_of(item);
    }
  }
  return text_of(value);
}

enum class Kind { kOther, kPage, kArticle };

Kind kind_of_name(std::string_view type) {
  if (const std::size_t slash = type.rfind('/'); slash != std::string_view::npos) type.remove_prefix(slash + 1);
  if (type.ends_with("NewsArticle") || type == "Article" || type == "Report" || type == "BlogPosting" || type == "LiveBlogPosting" || type == "ScholarlyArticle" || type == "SocialMediaPosting") {
    return Kind::kArticle;
  }
  if (type == "WebPage" || type == "CollectionPage" || type == "VideoObject" || type == "ItemPage") return Kind::kPage;
  return Kind::kOther;
}

Kind kind_of(const object& thing) {
  element type;
  if (thing["@type"].get(type) != simdjson::SUCCESS) return Kind::kOther;
  array types;
  if (type.get(types) != simdjson::SUCCESS) return kind_of_name(text_of(type));
  Kind best = Kind::kOther;
  for (const element item : types) best = std::max(best, kind_of_name(text_of(item)));
  return best;
}

void add_author(std::vector<std::string>& authors, std::string_view name) {
  name = base::trim(name);
  if (name.empty() || name.size() > 120 || name.starts_with("http")) return;
  if (std::find(authors.begin(), authors.end(), name) == authors.end()) authors.emplace_back(name);
}

void read_authors(const element& value, std::vector<std::string>& authors, int depth) {
  array many;
  object one;
  if (value.get(many) == simdjson::SUCCESS && depth < 3) {
    for (const element item : many) read_authors(item, authors, depth + 1);
  } else if (value.get(one) == simdjson::SUCCESS) {
    const std::string_view type = member(one, "@type");
    element name;
    if (type != "Organization" && type != "NewsMediaOrganization" && one["name"].get(name) == simdjson::SUCCESS) {
      array names;
      if (name.get(names) == simdjson::SUCCESS) {
        for (const element item : names) add_author(authors, text_of(item));
      } else {
        add_author(authors, text_of(name));
      }
    }
  } else {
    add_author(authors, text_of(value));
  }
}

std::string_view name_of(const object& thing, std::string_view key) {
  object inner;
  if (thing[key].get(inner) == simdjson::SUCCESS) return member(inner, "name");
  array many;
  if (thing[key].get(many) == simdjson::SUCCESS) {
    for (const element item : many) {
      if (item.get(inner) == simdjson::SUCCESS) return member(inner, "name");
    }
  }
  return member(thing, key);
}

void fill(std::string& slot, std::string_view value) {
  if (slot.empty()) slot = std::string(value);
}

void fill_date(model::Published& slot, std::string_view text, std::string_view lang, const char* evidence) {
  if (!slot.edtf.empty() || text.empty()) return;
  if (auto date = parse_date_text(text, lang)) {
    slot = *date;
    slot.evidence = evidence;
  }
}

// Walks one document and sorts what it finds.
struct Collector {
  JsonLd& found;

  void read(const object& thing, Kind kind, std::string_view lang) {
    if (kind == Kind::kArticle && found.has_article) return;  // a list of other articles
    Metadata& into = kind == Kind::kArticle ? found.article : found.page;
    fill(into.title, member(thing, "headline"));
    if (kind == Kind::kPage) fill(into.title, member(thing, "name"));
    fill(into.description, member(thing, "description"));
    fill(into.outlet, name_of(thing, "publisher"));
    fill(into.lang, member(thing, "inLanguage"));
    fill_date(into.published, member(thing, "datePublished"), lang, "json-ld datePublished");
    fill_date(into.published, member(thing, "dateCreated"), lang, "json-ld dateCreated");
    fill_date(into.updated, member(thing, "dateModified"), lang, "json-ld dateModified");
    fill(into.article_body, member(thing, "articleBody"));
    element author;
    if (into.authors.empty() && thing["author"].get(author) == simdjson::SUCCESS) read_authors(author, into.authors, 0);
    if (into.authors.empty() && thing["creator"].get(author) == simdjson::SUCCESS) read_authors(author, into.authors, 0);
    bool free = true;
    if (thing["isAccessibleForFree"].get(free) == simdjson::SUCCESS) {
      into.paywalled = !free;
    } else if (base::ascii_lower(member(thing, "isAccessibleForFree")) == "false") {
      into.paywalled = true;
    }
    if (kind == Kind::kArticle) found.has_article = true;
  }

  void walk(const element& value, std::string_view lang, int depth) {
    if (depth > kMaxNesting) return;
    array many;
    if (value.get(many) == simdjson::SUCCESS) {
      for (const element item : many) walk(item, lang, depth + 1);
      return;
    }
    object thing;
    if (value.get(thing) != simdjson::SUCCESS) return;
    const Kind kind = kind_of(thing);
    if (kind != Kind::kOther) read(thing, kind, lang);
    // Only what the page itself is about: never hasPart, itemListElement, comment, mentions.
    for (const char* key : {"@graph", "mainEntity", "mainEntityOfPage"}) {
      element inner;
      if (thing[key].get(inner) == simdjson::SUCCESS) walk(inner, lang, depth + 1);
    }
  }
};

// Comment and CDATA wrappers go; control characters inside strings become blanks; commas before a closing bracket go.
std::string mended(std::string_view json) {
  std::string out;
  out.reserve(json.size());
  bool in_string = false;
  for (std::size_t i = 0; i < json.size(); ++i) {
    const char c = json[i];
    if (in_string) {
      if (c == '\\' && i + 1 < json.size()) {
        const char next = json[i + 1];
        if (std::string_view("\"\\/bfnrtu").find(next) == std::string_view::npos) continue;  // "\'" and the like
        out += c;
        out += json[++i];
        continue;
      }
      if (c == '"') in_string = false;
      out += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
      continue;
    }
    if (c == '"') in_string = true;
    if (c == ']' || c == '}') {
      while (!out.empty() && base::is_space(out.back())) out.pop_back();
      if (!out.empty() && out.back() == ',') out.pop_back();
    }
    out += c;
  }
  while (!out.empty() && (base::is_space(out.back()) || out.back() == ';')) out.pop_back();
  return out;
}

// The value of the first `"key": "value"` in text that is no JSON.
std::string_view scan_member(std::string_view json, std::string_view key) {
  std::size_t at = json.find("\"" + std::string(key) + "\"");
  if (at == std::string_view::npos) return {};
  at += key.size() + 2;
  while (at < json.size() && (base::is_space(json[at]) || json[at] == ':')) ++at;
  if (at >= json.size() || json[at] != '"') return {};
  const std::size_t stop = json.find('"', at + 1);
  return stop == std::string_view::npos ? std::string_view() : json.substr(at + 1, stop - at - 1);
}

std::string_view unwrapped(std::string_view json) {
  json = base::trim(json);
  for (const std::string_view lead : {"<!--", "//<![CDATA[", "/*<![CDATA[*/", "<![CDATA["}) {
    if (json.starts_with(lead)) json = base::trim(json.substr(lead.size()));
  }
  for (const std::string_view tail : {"-->", "//]]>", "/*]]>*/", "]]>"}) {
    if (json.ends_with(tail)) json = base::trim(json.substr(0, json.size() - tail.size()));
  }
  return json;
}

}  // namespace

void fill_gaps(Metadata& into, const Metadata& from) {
  fill(into.title, from.title);
  fill(into.description, from.description);
  fill(into.outlet, from.outlet);
  fill(into.lang, from.lang);
  fill(into.article_body, from.article_body);
  if (into.authors.empty()) into.authors = from.authors;
  if (into.published.edtf.empty()) into.published = from.published;
  fill(into.url, from.url);
  if (into.updated.edtf.empty()) into.updated = from.updated;
  into.paywalled = into.paywalled || from.paywalled;
}

void read_json_ld(std::string_view json, JsonLd& found, std::string_view lang) {
  json = unwrapped(json);
  if (json.empty()) return;
  thread_local simdjson::dom::parser parser;
  element document;
  auto error = parser.parse(json.data(), json.size()).get(document);
  if (error != simdjson::SUCCESS) error = parser.parse(mended(json)).get(document);
  if (error == simdjson::SUCCESS) {
    Collector{found}.walk(document, lang, 0);
    return;
  }
  if (found.has_article || (json.find("Article\"") == std::string_view::npos && json.find("BlogPosting") == std::string_view::npos)) return;
  fill_date(found.article.published, scan_member(json, "datePublished"), lang, "json-ld datePublished");
  fill_date(found.article.updated, scan_member(json, "dateModified"), lang, "json-ld dateModified");
  fill(found.article.title, scan_member(json, "headline"));
}

}  // namespace dateline::ingest::html
