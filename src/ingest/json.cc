// JSON: records {"id", "text" or "html", "lang", "published" or "dct", "outlet", "url", "title", …} where null is "not given", arrays of them,
// JSON Feed, and ninjs.
#include <simdjson.h>

#include <array>

#include "base/strings.h"
#include "ingest/article_maker.h"
#include "ingest/decode.h"
#include "ingest/formats.h"
#include "ingest/html/dom.h"
#include "ingest/problem.h"

namespace dateline::ingest {
namespace {

using simdjson::dom::element;
using simdjson::dom::object;

std::string_view text_member(const object& record, std::string_view key) {
  std::string_view value;
  return record[key].get(value) == simdjson::SUCCESS ? value : std::string_view();
}

// An id may be a number; its digits are the name then.
std::string id_member(const object& record) {
  const std::string_view text = text_member(record, "id");
  if (!text.empty()) return std::string(text);
  std::int64_t number = 0;
  return record["id"].get(number) == simdjson::SUCCESS ? std::to_string(number) : std::string();
}

void take(std::string& slot, std::string_view value) {
  if (!value.empty()) slot = std::string(value);
}

// The record knows more about itself than the options of the command do.
void take_given(const object& record, Given& given) {
  take(given.id, id_member(record));
  take(given.lang, text_member(record, "lang"));
  take(given.outlet, text_member(record, "outlet"));
  take(given.url, text_member(record, "url"));
  take(given.title, text_member(record, "title"));
  take(given.published, text_member(record, "dct"));
  take(given.published, text_member(record, "published"));
  take(given.updated, text_member(record, "updated"));
  take(given.author, text_member(record, "author"));
  take(given.agency, text_member(record, "agency"));
}

int hex_digit(char c) {
  if (base::is_digit(c)) return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

int escape_value(std::string_view json, std::size_t at) {
  if (at + 6 > json.size() || json[at] != '\\' || json[at + 1] != 'u') return -1;
  int value = 0;
  for (std::size_t i = at + 2; i < at + 6; ++i) {
    const int digit = hex_digit(json[i]);
    if (digit < 0) return -1;
    value = value * 16 + digit;
  }
  return value;
}

// Half a surrogate pair means nothing; some writers cut strings through the middle of one. Becomes U+FFFD.
std::size_t mend_lone_surrogates(std::string& json) {
  std::size_t mended = 0;
  for (std::size_t at = 0; at + 1 < json.size();) {
    if (json[at] != '\\') {
      ++at;
      continue;
    }
    const int value = escape_value(json, at);
    if (value >= 0xD800 && value < 0xDC00) {
      const int second = escape_value(json, at + 6);
      if (second >= 0xDC00 && second < 0xE000) {
        at += 12;
        continue;
      }
    }
    if (value >= 0xD800 && value < 0xE000) {
      json.replace(at + 2, 4, "fffd");
      ++mended;
    }
    at += value >= 0 ? 6 : 2;
  }
  return mended;
}

// jsonfeed.org, versions 1 and 1.1.
void read_json_feed(const object& feed, const Item& item, Articles& out) {
  simdjson::dom::array entries;
  if (feed["items"].get(entries) != simdjson::SUCCESS) {
    out.push_back(make_problem("no-articles", "the feed has no items"));
    return;
  }
  for (const element value : entries) {
    object entry;
    if (value.get(entry) != simdjson::SUCCESS) {
      out.push_back(make_problem("not-a-record", "an item of the feed is no object"));
      continue;
    }
    Given given = item.given;
    given.id = id_member(entry);
    model::Article article;
    article.origin = item.origin;
    article.outlet = std::string(text_member(feed, "title"));
    article.lang = std::string(text_member(entry, "language").substr(0, 2));
    if (article.lang.empty()) article.lang = std::string(text_member(feed, "language").substr(0, 2));
    article.title = html::clean_text(text_member(entry, "title"));
    article.url = std::string(text_member(entry, "url"));
    take(given.published, text_member(entry, "date_published"));
    take(given.updated, text_member(entry, "date_modified"));
    object author;
    if (entry["author"].get(author) == simdjson::SUCCESS) take(given.author, text_member(author, "name"));
    if (entry["authors"].at(0).get(author) == simdjson::SUCCESS) take(given.author, text_member(author, "name"));
    const std::string_view html = text_member(entry, "content_html");
    article.text = html.empty() ? std::string(text_member(entry, "content_text")) : text_of_fragment(html);
    if (base::trim(article.text).empty()) {
      article.text = std::string(text_member(entry, "summary").empty() ? std::string_view(article.title) : text_member(entry, "summary"));
      article.warnings.push_back("the entry holds no text: its summary or title stands in for it");
    }
    out.push_back(finish_article(std::move(article), given));
  }
  if (out.empty()) out.push_back(make_problem("no-articles", "the feed has no items"));
}

// IPTC ninjs.
base::Result<model::Article> read_ninjs(const object& news, const Item& item) {
  Given given = item.given;
  take(given.id, text_member(news, "uri"));
  take(given.lang, text_member(news, "language").substr(0, 2));
  take(given.title, text_member(news, "headline"));
  take(given.outlet, text_member(news, "copyrightholder"));
  take(given.author, text_member(news, "byline"));
  take(given.published, text_member(news, "firstcreated"));
  if (given.published.empty()) take(given.published, text_member(news, "versioncreated"));
  take(given.updated, text_member(news, "versioncreated"));
  model::Article article;
  article.origin = item.origin;
  const std::string_view html = text_member(news, "body_html");
  article.text = html.empty() ? std::string(text_member(news, "body_text")) : text_of_fragment(html);
  return finish_article(std::move(article), given);
}

base::Result<model::Article> read_record(const object& record, Item& item, std::vector<std::string> warnings) {
  Given given = item.given;
  take_given(record, given);
  if (const std::string_view page = text_member(record, "html"); !page.empty() && text_member(record, "text").empty()) {
    return make_page_article(std::string(page), given, item.origin, std::move(warnings));
  }
  model::Article article;
  article.origin = item.origin;
  article.warnings = std::move(warnings);
  article.text = std::string(text_member(record, "text"));
  std::size_t nuls = 0;
  for (char& c : article.text) {
    if (c == '\0') {
      c = ' ';
      ++nuls;
    }
  }
  if (nuls > 0) article.warnings.push_back(std::to_string(nuls) + " NUL characters were replaced by blanks");
  return finish_article(std::move(article), given);
}

void read_document(const element& document, Item& item, const std::vector<std::string>& warnings, Articles& out) {
  object record;
  if (document.get(record) != simdjson::SUCCESS) {
    out.push_back(make_problem("not-a-record", "not a JSON object"));
  } else if (text_member(record, "version").find("jsonfeed.org") != std::string_view::npos) {
    read_json_feed(record, item, out);
  } else if (!text_member(record, "uri").empty() && (!text_member(record, "body_text").empty() || !text_member(record, "body_html").empty())) {
    out.push_back(read_ninjs(record, item));
  } else {
    out.push_back(read_record(record, item, warnings));
  }
}

}  // namespace

Articles read_json(Item item) {
  Articles out;
  std::vector<std::string> warnings;
  auto decoded = decode_text(std::move(item.bytes));
  if (!decoded) {
    out.push_back(decoded.error());
    return out;
  }
  if (!decoded->note.empty()) warnings.push_back(decoded->note);
  std::string json = std::move(decoded).value().text;

  thread_local simdjson::dom::parser parser;  // keeps its buffers between the lines of a stream
  element document;
  auto error = parser.parse(json).get(document);
  if (error != simdjson::SUCCESS) {
    const std::size_t mended = mend_lone_surrogates(json);
    if (mended > 0) {
      error = parser.parse(json).get(document);
      warnings.push_back(std::to_string(mended) + " broken surrogate escapes were replaced");
    }
  }
  if (error != simdjson::SUCCESS) {
    out.push_back(make_problem("broken-json", std::string("not valid JSON: ") + simdjson::error_message(error)));
    return out;
  }
  simdjson::dom::array many;
  if (document.get(many) == simdjson::SUCCESS) {
    for (const element one : many) read_document(one, item, warnings, out);
    if (out.empty()) out.push_back(make_problem("no-articles", "the JSON array is empty"));
  } else {
    read_document(document, item, warnings, out);
  }
  return out;
}

}  // namespace dateline::ingest
