// RSS 0.9x/2.0 and 1.0 (RDF), Atom, news sitemaps, NewsML-G2: what XML says about articles, with their text where it holds one.
//
// pugixml reads no DTD and opens nothing; it accepts any depth, so nothing here recurses. An entry without text gives its headline as text,
// with a warning: what was reported when, and where, is known even if the article is not.
#include <pugixml.hpp>

#include <cstring>

#include "base/strings.h"
#include "ingest/article_maker.h"
#include "ingest/date_text.h"
#include "ingest/decode.h"
#include "ingest/formats.h"
#include "ingest/html/blocks.h"
#include "ingest/html/dom.h"
#include "ingest/problem.h"

namespace dateline::ingest {
namespace {

using pugi::xml_node;

constexpr std::size_t kMaxEntries = 100'000;

// Names without their prefix: "content:encoded" is "encoded", "dc:date" is "date".
std::string_view local_name(const xml_node& node) {
  const std::string_view name = node.name();
  const std::size_t colon = name.rfind(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

xml_node child(const xml_node& parent, std::string_view name) {
  for (const xml_node& node : parent.children()) {
    if (local_name(node) == name) return node;
  }
  return {};
}

xml_node child(const xml_node& parent, std::string_view first, std::string_view second) { return child(child(parent, first), second); }

// All character data directly in a node.
std::string text_of(const xml_node& node) {
  std::string out;
  for (const xml_node& part : node.children()) {
    if (part.type() == pugi::node_pcdata || part.type() == pugi::node_cdata) out += part.value();
  }
  return valid_utf8(std::string(base::trim(out)));
}

// Markup inside a node as a string of HTML.
std::string markup_of(const xml_node& node) {
  struct Writer final : pugi::xml_writer {
    std::string out;
    void write(const void* data, std::size_t size) override { out.append(static_cast<const char*>(data), size); }
  } writer;
  for (const xml_node& part : node.children()) part.print(writer, "", pugi::format_raw);
  return valid_utf8(std::move(writer.out));
}

void set_date(model::Published& slot, const std::string& text, const char* evidence) {
  if (!slot.edtf.empty() || text.empty()) return;
  if (auto date = parse_date_text(text)) {
    slot = *date;
    slot.evidence = evidence;
  }
}

// What an entry tells; `html` may hold markup, `text` is plain.
struct Entry {
  model::Article article;
  std::string id;
  std::string html;
  std::string text;
};

base::Result<model::Article> finish(Entry entry, const Item& item) {
  model::Article& article = entry.article;
  article.origin = item.origin;
  article.title = html::clean_text(article.title);
  article.text = entry.html.empty() ? std::move(entry.text) : text_of_fragment(entry.html);
  if (base::trim(article.text).empty()) {
    if (article.title.empty()) return make_problem("empty-text", "an entry has neither text nor title" + (article.url.empty() ? std::string() : ": " + article.url));
    article.text = article.title;
    article.warnings.push_back("the entry holds no text: its title stands in for it");
  }
  Given given = item.given;
  if (given.id.empty()) given.id = entry.id;
  return finish_article(std::move(article), given);
}

void read_rss(const xml_node& root, const Item& item, Articles& out) {
  const xml_node channel = child(root, "channel");
  const std::string outlet = text_of(child(channel, "title"));
  const std::string lang = text_of(child(channel, "language")).substr(0, 2);
  for (const xml_node& list : {channel, root}) {  // RDF keeps its items beside the channel
    for (const xml_node& node : list.children()) {
      if (local_name(node) != "item" || out.size() >= kMaxEntries) continue;
      Entry entry;
      model::Article& article = entry.article;
      article.outlet = outlet;
      article.lang = base::ascii_lower(lang);
      article.title = text_of(child(node, "title"));
      article.url = text_of(child(node, "link"));
      entry.id = text_of(child(node, "guid"));
      if (article.url.empty() && entry.id.starts_with("http")) article.url = entry.id;
      for (const char* name : {"pubDate", "date", "published", "issued"}) set_date(article.published, text_of(child(node, name)), "feed pubDate");
      for (const char* name : {"modified", "updated"}) set_date(article.updated, text_of(child(node, name)), "feed updated");
      for (const char* name : {"creator", "author"}) {
        const std::string author = text_of(child(node, name));
        if (article.authors.empty() && !author.empty()) article.authors.push_back(author);
      }
      entry.html = text_of(child(node, "encoded"));
      if (entry.html.empty()) entry.html = text_of(child(node, "description"));
      out.push_back(finish(std::move(entry), item));
    }
  }
}

void read_atom(const xml_node& feed, const Item& item, Articles& out) {
  const std::string outlet = text_of(child(feed, "title"));
  for (const xml_node& node : feed.children()) {
    if (local_name(node) != "entry" || out.size() >= kMaxEntries) continue;
    Entry entry;
    model::Article& article = entry.article;
    article.outlet = outlet;
    article.lang = base::ascii_lower(std::string_view(feed.attribute("xml:lang").value()).substr(0, 2));
    article.title = text_of(child(node, "title"));
    entry.id = text_of(child(node, "id"));
    for (const xml_node& link : node.children()) {
      const std::string_view rel = link.attribute("rel").value();
      if (local_name(link) == "link" && article.url.empty() && (rel.empty() || rel == "alternate")) article.url = link.attribute("href").value();
    }
    for (const char* name : {"published", "issued", "created"}) set_date(article.published, text_of(child(node, name)), "feed published");
    set_date(article.updated, text_of(child(node, "updated")), "feed updated");
    if (article.published.edtf.empty()) article.published = article.updated;
    for (const xml_node& author : node.children()) {
      if (local_name(author) == "author" && !text_of(child(author, "name")).empty()) article.authors.push_back(text_of(child(author, "name")));
    }
    xml_node content = child(node, "content");
    if (!content) content = child(node, "summary");
    const std::string_view type = content.attribute("type").value();
    if (type == "xhtml") {
      entry.html = markup_of(content);
    } else if (type == "html" || type == "text/html") {
      entry.html = text_of(content);
    } else {
      entry.text = text_of(content);
    }
    out.push_back(finish(std::move(entry), item));
  }
}

void read_sitemap(const xml_node& set, const Item& item, Articles& out) {
  for (const xml_node& node : set.children()) {
    const xml_node news = child(node, "news");
    if (local_name(node) != "url" || !news || out.size() >= kMaxEntries) continue;
    Entry entry;
    model::Article& article = entry.article;
    article.url = text_of(child(node, "loc"));
    article.title = text_of(child(news, "title"));
    article.outlet = text_of(child(news, "publication", "name"));
    article.lang = text_of(child(news, "publication", "language")).substr(0, 2);
    set_date(article.published, text_of(child(news, "publication_date")), "sitemap publication_date");
    entry.id = article.url;
    out.push_back(finish(std::move(entry), item));
  }
}

void read_newsml_item(const xml_node& news, const Item& item, Articles& out) {
  Entry entry;
  model::Article& article = entry.article;
  entry.id = news.attribute("guid").value();
  const xml_node item_meta = child(news, "itemMeta");
  const xml_node content_meta = child(news, "contentMeta");
  article.title = text_of(child(content_meta, "headline"));
  const xml_node provider = child(item_meta, "provider");
  article.outlet = text_of(child(provider, "name"));
  if (article.outlet.empty()) article.outlet = provider.attribute("literal").value();
  for (const xml_node& creator : content_meta.children()) {
    if (local_name(creator) == "creator" && !text_of(child(creator, "name")).empty()) article.authors.push_back(text_of(child(creator, "name")));
  }
  article.lang = base::ascii_lower(std::string_view(child(content_meta, "language").attribute("tag").value()).substr(0, 2));
  set_date(article.published, text_of(child(item_meta, "firstCreated")), "newsml firstCreated");
  set_date(article.published, text_of(child(content_meta, "contentCreated")), "newsml contentCreated");
  set_date(article.updated, text_of(child(item_meta, "versionCreated")), "newsml versionCreated");
  if (article.published.edtf.empty()) article.published = article.updated;
  for (const xml_node& content : child(news, "contentSet").children()) {
    if (local_name(content) == "inlineXML" && entry.html.empty()) entry.html = markup_of(content);
    if (local_name(content) == "inlineData" && entry.text.empty()) entry.text = text_of(content);
  }
  out.push_back(finish(std::move(entry), item));
}

}  // namespace

std::string text_of_fragment(std::string_view html) {
  auto page = html::parse_page(html);
  if (!page) return {};
  std::string out;
  for (const html::PageBlock& block : html::cut_blocks(*page).list) {
    if (!out.empty()) out += "\n\n";
    out += block.text;
  }
  return out;
}

Articles read_xml(Item item) {
  Articles out;
  std::string declared;
  if (const std::size_t at = std::string_view(item.bytes).substr(0, 200).find("encoding="); at != std::string_view::npos) {
    declared = item.bytes.substr(at + 10, item.bytes.find_first_of("\"'", at + 10) - at - 10);
  }
  auto decoded = decode_text(std::move(item.bytes), declared);
  if (!decoded) {
    out.push_back(decoded.error());
    return out;
  }
  std::string xml = std::move(decoded).value().text;
  pugi::xml_document document;
  const pugi::xml_parse_result parsed = document.load_buffer_inplace(xml.data(), xml.size(), pugi::parse_default | pugi::parse_ws_pcdata, pugi::encoding_utf8);
  const xml_node root = document.document_element();
  const std::string_view name = local_name(root);
  // A feed that is cut off still has its first entries.
  if (name == "rss" || name == "RDF") read_rss(root, item, out);
  if (name == "feed") read_atom(root, item, out);
  if (name == "urlset") read_sitemap(root, item, out);
  if (name == "newsItem") read_newsml_item(root, item, out);
  if (name == "newsMessage") {
    for (const xml_node& news : child(root, "itemSet").children()) {
      if (local_name(news) == "newsItem") read_newsml_item(news, item, out);
    }
  }
  if (!parsed) {
    base::Problem problem = make_problem("broken-xml", std::string("not well-formed XML: ") + parsed.description());
    problem.byte_offset = static_cast<std::uint64_t>(parsed.offset);
    out.push_back(std::move(problem));
  } else if (out.empty()) {
    out.push_back(make_problem("no-articles", "the XML holds no entries of news"));
  }
  return out;
}

}  // namespace dateline::ingest
