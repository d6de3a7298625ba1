// One e-mail message: newsletters, forwarded articles, press releases.
//
// GMime decodes headers, charsets and transfer encodings. Of alternatives, HTML with running text is the article as it was laid out; else the plain part.
// Attachments and forwarded messages inside are not read.
#include <gmime/gmime.h>

#include <memory>
#include <mutex>

#include "base/strings.h"
#include "ingest/article_maker.h"
#include "ingest/date_text.h"
#include "ingest/decode.h"
#include "ingest/formats.h"
#include "ingest/late.h"
#include "ingest/problem.h"

namespace dateline::ingest {
namespace {

LateLibrary gmime(DATELINE_GMIME, "e-mail");
#define DATELINE_LATE(name) const Late<decltype(::name)> name(gmime, #name)
DATELINE_LATE(g_mime_init);
DATELINE_LATE(g_mime_parser_new_with_stream);
DATELINE_LATE(g_mime_parser_construct_message);
DATELINE_LATE(g_mime_message_get_mime_part);
DATELINE_LATE(g_mime_message_get_subject);
DATELINE_LATE(g_mime_message_get_message_id);
DATELINE_LATE(g_mime_message_get_from);
DATELINE_LATE(g_mime_object_get_type);
DATELINE_LATE(g_mime_object_get_header);
DATELINE_LATE(g_mime_object_get_content_type);
DATELINE_LATE(g_mime_object_get_content_type_parameter);
DATELINE_LATE(g_mime_content_type_is_type);
DATELINE_LATE(g_mime_multipart_get_type);
DATELINE_LATE(g_mime_multipart_get_count);
DATELINE_LATE(g_mime_multipart_get_part);
DATELINE_LATE(g_mime_part_get_type);
DATELINE_LATE(g_mime_part_is_attachment);
DATELINE_LATE(g_mime_part_get_content);
DATELINE_LATE(g_mime_data_wrapper_write_to_stream);
DATELINE_LATE(g_mime_stream_mem_get_type);
DATELINE_LATE(g_mime_stream_mem_new);
DATELINE_LATE(g_mime_stream_mem_new_with_buffer);
DATELINE_LATE(g_mime_stream_mem_get_byte_array);
DATELINE_LATE(internet_address_list_length);
DATELINE_LATE(internet_address_list_get_address);
DATELINE_LATE(internet_address_get_name);
DATELINE_LATE(internet_address_mailbox_get_type);
DATELINE_LATE(internet_address_mailbox_get_addr);
DATELINE_LATE(g_object_unref);
DATELINE_LATE(g_type_check_instance_cast);
DATELINE_LATE(g_type_check_instance_is_a);
#undef DATELINE_LATE

constexpr int kMaxParts = 200;
constexpr int kMaxNesting = 16;

struct Unref {
  void operator()(void* object) const { g_object_unref(object); }
};
template <typename T>
using Owned = std::unique_ptr<T, Unref>;

struct Bodies {
  std::string plain;
  std::string html;
  int parts = 0;
};

std::string content_of(GMimePart* part) {
  GMimeDataWrapper* content = g_mime_part_get_content(part);
  if (content == nullptr) return {};
  const Owned<GMimeStream> memory(g_mime_stream_mem_new());
  if (g_mime_data_wrapper_write_to_stream(content, memory.get()) < 0) return {};
  const GByteArray* bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(memory.get()));
  return std::string(reinterpret_cast<const char*>(bytes->data), bytes->len);
}

void collect(GMimeObject* object, Bodies& out, int depth) {
  if (object == nullptr || depth > kMaxNesting || ++out.parts > kMaxParts) return;
  if (GMIME_IS_MULTIPART(object)) {
    GMimeMultipart* many = GMIME_MULTIPART(object);
    const int count = g_mime_multipart_get_count(many);
    for (int i = 0; i < count; ++i) collect(g_mime_multipart_get_part(many, i), out, depth + 1);
    return;
  }
  if (!GMIME_IS_PART(object)) return;
  GMimePart* part = GMIME_PART(object);
  if (g_mime_part_is_attachment(part) != 0) return;
  GMimeContentType* type = g_mime_object_get_content_type(object);
  const bool html = g_mime_content_type_is_type(type, "text", "html") != 0;
  if (!html && g_mime_content_type_is_type(type, "text", "plain") == 0) return;
  std::string& slot = html ? out.html : out.plain;
  if (!slot.empty()) return;
  const char* charset = g_mime_object_get_content_type_parameter(object, "charset");
  auto decoded = decode_text(content_of(part), charset == nullptr ? "" : charset);
  if (decoded) slot = std::move(decoded).value().text;
}

std::string valid(const char* text) {
  if (text == nullptr) return {};
  auto decoded = decode_text(text);
  return decoded ? std::move(decoded).value().text : std::string();
}

}  // namespace

Articles read_mail(Item item) {
  static std::once_flag once;
  std::call_once(once, g_mime_init);
  Articles out;
  const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(item.bytes.data(), item.bytes.size()));
  const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
  const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
  if (!message) {
    out.push_back(make_problem("broken-mail", "the message cannot be read"));
    return out;
  }
  Bodies bodies;
  collect(g_mime_message_get_mime_part(message.get()), bodies, 0);

  Given given = item.given;
  const auto fill = [](std::string& slot, std::string text) {
    if (slot.empty()) slot = std::move(text);
  };
  fill(given.title, valid(g_mime_message_get_subject(message.get())));
  if (given.id.empty()) given.id = valid(g_mime_message_get_message_id(message.get()));
  InternetAddressList* from = g_mime_message_get_from(message.get());
  if (from != nullptr && internet_address_list_length(from) > 0) {
    InternetAddress* sender = internet_address_list_get_address(from, 0);
    std::string name = valid(internet_address_get_name(sender));
    if (name.empty() && INTERNET_ADDRESS_IS_MAILBOX(sender)) {
      const std::string address = valid(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(sender)));
      const std::size_t at = address.find('@');
      name = at == std::string::npos ? address : address.substr(at + 1);
    }
    fill(given.outlet, std::move(name));
  }
  model::Published sent;
  if (const char* date = g_mime_object_get_header(GMIME_OBJECT(message.get()), "Date")) {
    if (auto found = parse_date_text(date)) {
      sent = *found;
      sent.evidence = "mail Date";
    }
  }

  // A laid-out newsletter has its furniture; its main text is found as a page's is. Offsets would lead into decoded parts, so none are kept.
  base::Result<model::Article> article = make_problem("empty-text", "the message has no text");
  if (!bodies.html.empty()) article = make_page_article(bodies.html, given, item.origin, {});
  if (!article && !(bodies.plain.empty() && bodies.html.empty())) {
    model::Article plain;
    plain.origin = item.origin;
    plain.text = bodies.plain.empty() ? text_of_fragment(bodies.html) : bodies.plain;
    article = finish_article(std::move(plain), given);
  }
  if (article) {
    model::Article found = std::move(article).value();
    found.blocks.clear();
    found.captions.clear();
    if (!sent.edtf.empty() && found.published.basis != model::PublishedBasis::kGiven) found.published = sent;
    out.push_back(std::move(found));
  } else {
    out.push_back(article.error());
  }
  return out;
}

}  // namespace dateline::ingest
