// MBOX: messages after lines that begin with "From " behind an empty line; ">From " inside a message is "From " again.
#include <utility>

#include "ingest/containers.h"
#include "ingest/problem.h"

namespace dateline::ingest {
namespace {

class MboxReader final : public ItemReader {
 public:
  MboxReader(std::unique_ptr<ByteStream> stream, std::string origin) : stream_(std::move(stream)), origin_(std::move(origin)) {}

  std::optional<base::Result<Item>> next() override {
    if (done_) return std::nullopt;
    Item item;
    bool too_large = false;
    bool any = false;
    bool blank_before = false;
    std::string line;
    const std::uint64_t begin = line_ + 1;
    for (;;) {
      const ByteStream::Line what = stream_->read_line(line, kMaxItemBytes);
      if (what == ByteStream::Line::kEnd) {
        done_ = true;
        break;
      }
      ++line_;
      if (line.starts_with("From ") && (line_ == 1 || blank_before)) {
        if (line_ == 1) continue;
        break;
      }
      blank_before = line.empty() || line == "\r";
      any = any || !blank_before;
      if (what == ByteStream::Line::kTooLong || item.bytes.size() + line.size() + 1 > kMaxItemBytes) too_large = true;
      if (too_large) {
        item.bytes.clear();
        continue;
      }
      const std::size_t quoted = line.find_first_not_of('>');
      item.bytes.append(quoted > 0 && quoted != std::string::npos && std::string_view(line).substr(quoted).starts_with("From ") ? line.substr(1) : line);
      item.bytes += '\n';
    }
    if (too_large) return refuse(make_problem("too-large", "the message is larger than 64 MiB"), begin);
    if (stream_->problem() && !std::exchange(told_, true)) return refuse(*stream_->problem(), begin);
    if (!any) {
      if (done_) return std::nullopt;
      return refuse(make_problem("empty-text", "the message is empty"), begin);
    }
    item.format = Format::kMail;
    item.origin = origin_;
    item.line = begin;
    return base::Result<Item>(std::move(item));
  }

  std::uint64_t raw_bytes() const noexcept override { return stream_->raw_bytes(); }

 private:
  base::Result<Item> refuse(base::Problem problem, std::uint64_t line) const {
    problem.file = origin_;
    problem.line = line;
    return problem;
  }

  std::unique_ptr<ByteStream> stream_;
  std::string origin_;
  std::uint64_t line_ = 0;
  bool done_ = false;
  bool told_ = false;
};

}  // namespace

std::unique_ptr<ItemReader> make_mbox_reader(std::unique_ptr<ByteStream> stream, std::string origin) {
  return std::make_unique<MboxReader>(std::move(stream), std::move(origin));
}

}  // namespace dateline::ingest
