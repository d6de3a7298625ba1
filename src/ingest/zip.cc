// ZIP: a DOCX is one item; any other container is its members, each read as a file of its own (containers inside to a small depth).
#include "base/strings.h"
#include "ingest/archive.h"
#include "ingest/containers.h"
#include "ingest/problem.h"

namespace dateline::ingest {
namespace {

constexpr int kMaxContainerDepth = 3;

bool is_hidden(std::string_view name) {
  const std::size_t slash = name.rfind('/');
  const std::string_view last = slash == std::string_view::npos ? name : name.substr(slash + 1);
  return last.empty() || last.starts_with('.') || name.starts_with("__MACOSX/");
}

// By the names in the directory: all three, so that articles beside somebody's data package are not passed over.
bool is_wacz(std::string_view zip) {
  constexpr std::size_t kLongestName = 260;
  if (zip.find("datapackage.json") == std::string_view::npos || zip.find("indexes/") == std::string_view::npos) return false;
  for (std::size_t at = zip.find("archive/"); at != std::string_view::npos; at = zip.find("archive/", at + 1)) {
    if (zip.substr(at, kLongestName).find(".warc") != std::string_view::npos) return true;
  }
  return false;
}

// What a WACZ (Web Archive Collection Zipped 1.1.1) holds beside its web archives: where records stand, which pages there are and with which texts, sums. The
// articles are in archive/*.warc.gz, which are read as any member is; taken for itself, a line of pages/ would be a second article.
bool is_index_of_web_archive(std::string_view name) {
  for (const std::string_view folder : {"indexes/", "pages/", "logs/"}) {
    if (name.starts_with(folder)) return true;
  }
  return name == "datapackage.json" || name == "datapackage-digest.json" || name == "fuzzy.json";
}

class ZipItemReader final : public ItemReader {
 public:
  ZipItemReader(std::unique_ptr<ByteStream> stream, std::string origin, int depth) : stream_(std::move(stream)), origin_(std::move(origin)), depth_(depth) {}

  std::optional<base::Result<Item>> next() override {
    if (!std::exchange(started_, true)) {
      if (auto first = start()) return first;
    }
    while (zip_ || inner_) {
      if (inner_) {
        if (auto item = inner_->next()) return item;
        inner_.reset();
        continue;
      }
      auto member = zip_->next([this](std::string_view name) { return !is_hidden(name) && !(wacz_ && is_index_of_web_archive(name)); });
      if (!member) {
        zip_.reset();
        break;
      }
      const std::string place = origin_ + "!" + member->name;
      if (member->problem) {
        member->problem->file = place;
        return base::Result<Item>(std::move(*member->problem));
      }
      if (member->bytes.empty()) continue;
      inner_ = make_reader(ByteStream::over(std::move(member->bytes)), place, depth_ + 1);
    }
    return std::nullopt;
  }

  std::uint64_t raw_bytes() const noexcept override { return stream_->raw_bytes(); }

 private:
  std::optional<base::Result<Item>> start() {
    if (depth_ >= kMaxContainerDepth) return base::Result<Item>(make_problem("too-deep", "containers are read to a depth of three", origin_));
    Item item;
    const bool complete = stream_->read_rest(item.bytes, kMaxItemBytes);
    if (stream_->problem()) return base::Result<Item>(make_problem(stream_->problem()->code, stream_->problem()->message, origin_));
    if (!complete) return base::Result<Item>(make_problem("too-large", "the container is larger than 64 MiB", origin_));
    // Names stand in plain text in the directory at the end of every ZIP.
    if (item.bytes.find("word/document.xml") != std::string::npos) {
      item.format = Format::kDocx;
      item.origin = origin_;
      return base::Result<Item>(std::move(item));
    }
    if (item.bytes.find("[Content_Types].xml") != std::string::npos) return base::Result<Item>(make_problem("not-supported", "an office file that is no text document", origin_));
    wacz_ = is_wacz(item.bytes);
    zip_.emplace(std::move(item.bytes));
    return std::nullopt;
  }

  std::unique_ptr<ByteStream> stream_;
  std::string origin_;
  int depth_;
  bool started_ = false;
  bool wacz_ = false;
  std::optional<ZipReader> zip_;
  std::unique_ptr<ItemReader> inner_;
};

}  // namespace

std::unique_ptr<ItemReader> make_zip_reader(std::unique_ptr<ByteStream> stream, std::string origin, int depth) {
  return std::make_unique<ZipItemReader>(std::move(stream), std::move(origin), depth);
}

}  // namespace dateline::ingest
