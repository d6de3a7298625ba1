// One HTML page to one article: decode, read the tree, metadata and main text, put the text together.
#include "base/strings.h"
#include "ingest/article_maker.h"
#include "ingest/decode.h"
#include "ingest/formats.h"
#include "ingest/html/blocks.h"
#include "ingest/html/dom.h"
#include "ingest/html/main_text.h"
#include "ingest/html/metadata.h"
#include "ingest/problem.h"

namespace dateline::ingest {
namespace {

// `charset=` of a meta element or `encoding=` of an XML declaration in the first kilobytes, as browsers look for it.
std::string declared_encoding(std::string_view bytes) {
  const std::string head = base::ascii_lower(bytes.substr(0, 4096));
  for (const std::string_view key : {"charset=", "encoding="}) {
    std::size_t at = head.find(key);
    if (at == std::string::npos) continue;
    at += key.size();
    while (at < head.size() && (head[at] == '"' || head[at] == '\'' || head[at] == ' ')) ++at;
    const std::size_t stop = head.find_first_of("\"' ;/>", at);
    if (stop != std::string::npos && stop - at < 40) return head.substr(at, stop - at);
  }
  return {};
}

void add_block(model::Article& article, const html::PageBlock& block, const OffsetMap& offsets) {
  if (!article.text.empty()) article.text += "\n\n";
  const auto base = static_cast<std::uint32_t>(article.text.size());
  article.text += block.text;
  for (const html::Piece& piece : block.pieces) {
    model::Block out;
    out.in_text = {base + piece.begin, base + piece.end};
    out.raw_begin = offsets.to_raw(piece.raw_begin);
    out.raw_end = offsets.to_raw(piece.raw_end);
    article.blocks.push_back(out);
  }
}

}  // namespace

base::Result<model::Article> make_page_article(std::string bytes, const Given& given, std::string origin, std::vector<std::string> warnings) {
  const std::string declared = declared_encoding(bytes);
  auto decoded = decode_text(std::move(bytes), declared);
  if (!decoded) return decoded.error();
  auto parsed = html::parse_page(decoded->text);
  if (!parsed) return parsed.error();
  const html::Page page = std::move(parsed).value();
  const html::Blocks blocks = html::cut_blocks(page);
  html::Metadata metadata = html::read_metadata(page, blocks, given.url);
  const html::MainText main = html::find_main_text(page, blocks, metadata);

  model::Article article;
  article.origin = std::move(origin);
  article.warnings = std::move(warnings);
  if (!decoded->note.empty()) article.warnings.push_back(decoded->note);
  if (page.cut) article.warnings.push_back("the page was read only in part: it is nested too deeply or has too many elements");
  for (const std::uint32_t i : main.blocks) add_block(article, blocks.list[i], decoded->offsets);
  for (const std::uint32_t i : main.captions) {
    const html::PageBlock& block = blocks.list[i];
    if (block.pieces.empty()) continue;
    article.captions.push_back(model::Caption{block.text, decoded->offsets.to_raw(block.pieces.front().raw_begin), decoded->offsets.to_raw(block.pieces.back().raw_end)});
  }
  if (article.text.empty()) return make_problem("no-article", "the page holds no running text");
  article.title = std::move(metadata.title);
  article.outlet = std::move(metadata.outlet);
  article.url = std::move(metadata.url);
  article.lang = std::move(metadata.lang);
  article.authors = std::move(metadata.authors);
  article.published = std::move(metadata.published);
  article.updated = std::move(metadata.updated);
  if (metadata.paywalled) article.warnings.push_back("the page says it is behind a paywall: the text may be a part of the article");
  return finish_article(std::move(article), given);
}

Articles read_html(Item item) {
  Articles out;
  out.push_back(make_page_article(std::move(item.bytes), item.given, item.origin, {}));
  return out;
}

}  // namespace dateline::ingest
