#include "ingest/item_reader.h"
#include "ingest/problem.h"

#include "base/strings.h"
#include "ingest/containers.h"
#include "ingest/reader.h"
#include "ingest/sniff.h"

namespace dateline::ingest {
namespace {

class WholeReader final : public ItemReader {
 public:
  WholeReader(std::unique_ptr<ByteStream> stream, std::string origin) : stream_(std::move(stream)), origin_(std::move(origin)) {}

  std::optional<base::Result<Item>> next() override {
    if (done_) return std::nullopt;
    done_ = true;
    Item item;
    item.origin = origin_;
    const bool complete = stream_->read_rest(item.bytes, kMaxItemBytes);
    if (stream_->problem()) {
      base::Problem out = *stream_->problem();
      out.file = origin_;
      return base::Result<Item>(std::move(out));
    }
    if (!complete) return base::Result<Item>(make_problem("too-large", "larger than 64 MiB", origin_));
    const auto format = sniff_format(item.bytes);
    if (!format) return base::Result<Item>(make_problem("not-text", "neither text nor a format that can be read", origin_));
    item.format = *format;
    return base::Result<Item>(std::move(item));
  }

  std::uint64_t raw_bytes() const noexcept override { return stream_->raw_bytes(); }

 private:
  std::unique_ptr<ByteStream> stream_;
  std::string origin_;
  bool done_ = false;
};

class LineReader final : public ItemReader {
 public:
  LineReader(std::unique_ptr<ByteStream> stream, std::string origin) : stream_(std::move(stream)), origin_(std::move(origin)) {}

  std::optional<base::Result<Item>> next() override {
    if (done_) return std::nullopt;
    Item item;
    for (;;) {
      const ByteStream::Line what = stream_->read_line(item.bytes, kMaxItemBytes);
      if (what == ByteStream::Line::kEnd) {
        done_ = true;
        if (!stream_->problem()) return std::nullopt;
        base::Problem out = *stream_->problem();
        out.file = origin_;
        return base::Result<Item>(std::move(out));
      }
      ++line_;
      if (what == ByteStream::Line::kTooLong) {
        base::Problem out = make_problem("too-large", "the line is longer than 64 MiB", origin_);
        out.line = line_;
        return base::Result<Item>(std::move(out));
      }
      if (line_ == 1 && item.bytes.starts_with("\xEF\xBB\xBF")) item.bytes.erase(0, 3);
      if (!base::trim(item.bytes).empty()) break;
    }
    item.format = Format::kJson;
    item.origin = origin_;
    item.line = line_;
    return base::Result<Item>(std::move(item));
  }

  std::uint64_t raw_bytes() const noexcept override { return stream_->raw_bytes(); }

 private:
  std::unique_ptr<ByteStream> stream_;
  std::string origin_;
  std::uint64_t line_ = 0;
  bool done_ = false;
};

}  // namespace

std::unique_ptr<ItemReader> make_reader(std::unique_ptr<ByteStream> stream, std::string origin, int depth) {
  switch (sniff_container(stream->peek(kSniffBytes))) {
    case Container::kLines: return std::make_unique<LineReader>(std::move(stream), std::move(origin));
    case Container::kWarc: return make_warc_reader(std::move(stream), std::move(origin));
    case Container::kMbox: return make_mbox_reader(std::move(stream), std::move(origin));
    case Container::kZip: return make_zip_reader(std::move(stream), std::move(origin), depth);
    case Container::kSingle: break;
  }
  return std::make_unique<WholeReader>(std::move(stream), std::move(origin));
}

}  // namespace dateline::ingest
