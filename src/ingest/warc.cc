// WARC 1.0 and 1.1 (ISO 28500), plain or gzip: responses with pages, resources and plain-text conversions, one item a record.
//
// Requests, metadata and revisit records (which say that nothing changed) hold no article and are passed over. A record that is too large or not
// decodable is a Problem; a header that cannot be read ends the file, since nothing tells where the next one begins.
#include "base/strings.h"
#include "ingest/containers.h"
#include "ingest/problem.h"
#include "ingest/reader.h"

namespace dateline::ingest {
namespace {

constexpr std::size_t kMaxHeaderLine = std::size_t{1} << 16;
constexpr int kMaxHeaderLines = 500;

// Value of "Name: value" in a header block, name without case.
std::string_view field(std::string_view block, std::string_view lower_name) {
  while (!block.empty()) {
    const std::size_t stop = std::min(block.find('\n'), block.size());
    const std::string_view line = block.substr(0, stop);
    block.remove_prefix(std::min(stop + 1, block.size()));
    const std::size_t colon = line.find(':');
    if (colon == lower_name.size() && base::ascii_lower(line.substr(0, colon)) == lower_name) return base::trim(line.substr(colon + 1));
  }
  return {};
}

std::optional<std::uint64_t> number(std::string_view text, int base) {
  std::uint64_t value = 0;
  if (text.empty() || text.size() > 15) return std::nullopt;
  for (const char c : text) {
    const int digit = base::is_digit(c) ? c - '0' : base == 16 && c >= 'a' && c <= 'f' ? c - 'a' + 10 : base == 16 && c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
    if (digit < 0) return std::nullopt;
    value = value * static_cast<std::uint64_t>(base) + static_cast<std::uint64_t>(digit);
  }
  return value;
}

// Transfer-Encoding: chunked. What is cut off is kept as far as it goes.
std::string dechunked(std::string_view body) {
  std::string out;
  while (!body.empty()) {
    const std::size_t stop = body.find('\n');
    if (stop == std::string_view::npos) break;
    const std::string_view line = base::trim(body.substr(0, std::min(stop, body.find(';'))));
    const auto size = number(line, 16);
    body.remove_prefix(stop + 1);
    if (!size) return std::string();
    if (*size == 0) break;
    out.append(body.substr(0, static_cast<std::size_t>(*size)));
    body.remove_prefix(std::min(body.size(), static_cast<std::size_t>(*size)));
    while (!body.empty() && (body.front() == '\r' || body.front() == '\n')) body.remove_prefix(1);
  }
  return out;
}

bool may_hold_text(std::string_view type) {
  const std::string lower = base::ascii_lower(type);
  return lower.empty() || lower.find("html") != std::string::npos || lower.find("text/plain") != std::string::npos || lower.find("pdf") != std::string::npos || lower.find("rss") != std::string::npos || lower.find("atom") != std::string::npos;
}

class WarcReader final : public ItemReader {
 public:
  WarcReader(std::unique_ptr<ByteStream> stream, std::string origin) : stream_(std::move(stream)), origin_(std::move(origin)) {}

  std::optional<base::Result<Item>> next() override {
    while (!done_) {
      std::string header;
      if (auto trouble = read_header(header)) return refuse(std::move(*trouble), true);
      if (header.empty()) {
        done_ = true;
        if (stream_->problem()) return refuse(*stream_->problem(), true);
        return std::nullopt;
      }
      if (auto item = read_record(header)) return item;
    }
    return std::nullopt;
  }

  std::uint64_t raw_bytes() const noexcept override { return stream_->raw_bytes(); }

 private:
  base::Result<Item> refuse(base::Problem problem, bool ends) {
    done_ = done_ || ends;
    if (problem.file.empty()) problem.file = origin_;
    return problem;
  }

  std::optional<base::Problem> read_header(std::string& header) {
    std::string line;
    for (int lines = 0; lines < kMaxHeaderLines;) {
      const ByteStream::Line what = stream_->read_line(line, kMaxHeaderLine);
      if (what == ByteStream::Line::kEnd) {
        if (header.empty()) return std::nullopt;
        break;
      }
      const std::string_view content = base::trim(line);
      if (header.empty()) {
        if (content.empty()) continue;  // two empty lines end a record
        if (what == ByteStream::Line::kTooLong || !content.starts_with("WARC/")) break;
      } else if (content.empty()) {
        return std::nullopt;
      }
      header.append(line).append("\n");
      ++lines;
    }
    header.clear();
    return make_problem("broken-warc", "a record of the web archive has no readable header");
  }

  std::optional<base::Result<Item>> read_record(std::string_view header) {
    const auto length = number(field(header, "content-length"), 10);
    if (!length) return refuse(make_problem("broken-warc", "a record of the web archive does not say how long it is"), true);
    const std::string_view kind = field(header, "warc-type");
    const bool response = kind == "response";
    std::string_view uri = field(header, "warc-target-uri");
    if (uri.starts_with('<') && uri.ends_with('>')) uri = uri.substr(1, uri.size() - 2);
    const bool wanted = uri.starts_with("http") && (response ? true : (kind == "resource" || kind == "conversion") && may_hold_text(field(header, "content-type")));
    const std::string place = origin_ + "!" + std::string(uri);
    if (!wanted || *length > kMaxItemBytes) {
      if (!stream_->pass_over(*length)) return refuse(make_problem("truncated", "the web archive ends in the middle of a record"), true);
      if (wanted) return refuse(make_problem("too-large", "the record is larger than 64 MiB", place), false);
      return std::nullopt;
    }
    std::string body;
    if (!stream_->read(body, *length)) return refuse(make_problem("truncated", "the web archive ends in the middle of a record"), true);
    Item item;
    if (response) {
      auto payload = payload_of(body);
      if (!payload) return refuse(make_problem("broken-warc", "the response cannot be decoded", place), false);
      if (payload->empty()) return std::nullopt;
      item.bytes = std::move(*payload);
    } else {
      item.bytes = std::move(body);
    }
    const auto format = sniff_format(item.bytes);
    if (!format) return std::nullopt;  // a picture under a wrong label
    item.format = *format;
    item.origin = place;
    item.given.url = std::string(uri);
    return base::Result<Item>(std::move(item));
  }

  // Body of an HTTP response that succeeded and may hold text; empty for others, nullopt for what cannot be decoded.
  static std::optional<std::string> payload_of(std::string_view response) {
    std::size_t stop = response.find("\r\n\r\n");
    std::size_t skip = 4;
    if (stop == std::string_view::npos) {
      stop = response.find("\n\n");
      skip = 2;
    }
    if (stop == std::string_view::npos || !response.starts_with("HTTP/")) return std::string();
    const std::string_view header = response.substr(0, stop);
    const std::string_view status = header.substr(0, header.find('\n'));
    if (status.find(" 200") == std::string_view::npos || !may_hold_text(field(header, "content-type"))) return std::string();
    std::string body(response.substr(stop + skip));
    if (base::ascii_lower(field(header, "transfer-encoding")).find("chunked") != std::string::npos) {
      std::string joined = dechunked(body);
      if (!joined.empty()) body = std::move(joined);  // many archives store the body joined already
    }
    const std::string encoding = base::ascii_lower(field(header, "content-encoding"));
    if (encoding == "br" || encoding == "zstd") return std::nullopt;
    auto stream = ByteStream::over(std::move(body));  // undoes gzip by its magic bytes
    std::string out;
    if (!stream->read_rest(out, kMaxItemBytes)) return std::nullopt;
    return out;
  }

  std::unique_ptr<ByteStream> stream_;
  std::string origin_;
  bool done_ = false;
};

}  // namespace

std::unique_ptr<ItemReader> make_warc_reader(std::unique_ptr<ByteStream> stream, std::string origin) {
  return std::make_unique<WarcReader>(std::move(stream), std::move(origin));
}

}  // namespace dateline::ingest
