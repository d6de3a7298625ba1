// Office Open XML text documents: the paragraphs of word/document.xml, title, author and dates of docProps/core.xml.
#include <pugixml.hpp>

#include "base/strings.h"
#include "ingest/archive.h"
#include "ingest/article_maker.h"
#include "ingest/date_text.h"
#include "ingest/decode.h"
#include "ingest/formats.h"
#include "ingest/problem.h"

namespace dateline::ingest {
namespace {

// Walks in document order without recursion: XML may be nested to any depth.
template <typename Visit>
void walk(const pugi::xml_node& top, Visit visit) {
  pugi::xml_node node = top;
  while (node) {
    visit(node);
    if (node.first_child()) {
      node = node.first_child();
      continue;
    }
    while (node && node != top && !node.next_sibling()) node = node.parent();
    if (!node || node == top) return;
    node = node.next_sibling();
  }
}

std::string text_of_document(const pugi::xml_node& document) {
  std::string out;
  walk(document, [&](const pugi::xml_node& node) {
    const std::string_view name = node.name();
    if (name == "w:p" && !out.empty() && !out.ends_with("\n\n")) out += "\n\n";
    if (name == "w:t") out += node.child_value();
    if (name == "w:tab") out += ' ';
    if (name == "w:br" || name == "w:cr") out += '\n';
    if (name == "w:noBreakHyphen") out += '-';
  });
  while (out.ends_with('\n')) out.pop_back();
  return out;
}

void read_properties(const pugi::xml_node& root, model::Article& article) {
  const pugi::xml_node core = root.child("cp:coreProperties");
  article.title = valid_utf8(core.child_value("dc:title"));
  if (const std::string author = core.child_value("dc:creator"); !author.empty()) article.authors.push_back(valid_utf8(author));
  // When the file was made is not when the text was published, but it is the only day told.
  if (auto made = parse_date_text(core.child_value("dcterms:created"))) {
    article.published = *made;
    article.published.basis = model::PublishedBasis::kFile;
    article.published.evidence = "docx created";
  }
}

}  // namespace

Articles read_docx(Item item) {
  Articles out;
  ZipReader zip(std::move(item.bytes));
  model::Article article;
  article.origin = item.origin;
  bool found = false;
  while (auto member = zip.next([](std::string_view name) { return name == "word/document.xml" || name == "docProps/core.xml"; })) {
    if (member->problem) {
      out.push_back(*member->problem);
      return out;
    }
    if (member->bytes.empty()) continue;
    pugi::xml_document xml;
    const auto parsed = xml.load_buffer_inplace(member->bytes.data(), member->bytes.size(), pugi::parse_default | pugi::parse_ws_pcdata);
    if (member->name == "word/document.xml") {
      if (!parsed) {
        out.push_back(make_problem("broken-xml", std::string("the document inside is not well-formed: ") + parsed.description()));
        return out;
      }
      article.text = valid_utf8(text_of_document(xml));
      found = true;
    } else if (parsed) {
      read_properties(xml, article);
    }
  }
  if (!found) {
    out.push_back(make_problem("broken-docx", "the container holds no text document"));
  } else {
    out.push_back(finish_article(std::move(article), item.given));
  }
  return out;
}

}  // namespace dateline::ingest
