#include "ingest/archive.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>

#include "ingest/item.h"
#include "ingest/late.h"
#include "ingest/problem.h"

namespace dateline::ingest {
namespace {

LateLibrary libarchive(DATELINE_LIBARCHIVE, "ZIP containers");
#define DATELINE_LATE(name) const Late<decltype(::name)> name(libarchive, #name)
DATELINE_LATE(archive_read_new);
DATELINE_LATE(archive_read_support_format_zip);
DATELINE_LATE(archive_read_open_memory);
DATELINE_LATE(archive_read_next_header);
DATELINE_LATE(archive_read_data);
DATELINE_LATE(archive_read_free);
DATELINE_LATE(archive_entry_pathname_utf8);
DATELINE_LATE(archive_entry_filetype);
DATELINE_LATE(archive_entry_is_encrypted);
#undef DATELINE_LATE

// The record that closes the directory: 22 bytes, then a comment of the length its last two bytes tell (PKWARE APPNOTE 4.3.16).
bool has_directory_end(std::string_view zip) {
  constexpr std::size_t kRecord = 22;
  constexpr std::size_t kLongestComment = 0xFFFF;
  if (zip.size() < kRecord) return false;
  const std::size_t first = zip.size() - std::min(zip.size(), kRecord + kLongestComment);
  for (std::size_t at = zip.rfind("PK\x05\x06", zip.size() - kRecord); at != std::string_view::npos && at >= first; at = zip.rfind("PK\x05\x06", at - 1)) {
    const auto low = static_cast<unsigned char>(zip[at + 20]);
    const auto high = static_cast<unsigned char>(zip[at + 21]);
    if (at + kRecord + low + (std::size_t{high} << 8) <= zip.size()) return true;
    if (at == 0) break;
  }
  return false;
}

}  // namespace

ZipReader::ZipReader(std::string bytes) : archive_(archive_read_new()), bytes_(std::move(bytes)), complete_(has_directory_end(bytes_)) {
  auto* archive = static_cast<struct archive*>(archive_);
  archive_read_support_format_zip(archive);
  if (archive_read_open_memory(archive, bytes_.data(), bytes_.size()) != ARCHIVE_OK) done_ = true;
}

ZipReader::~ZipReader() { archive_read_free(static_cast<struct archive*>(archive_)); }

std::optional<ZipReader::Member> ZipReader::next(const std::function<bool(std::string_view)>& wanted) {
  auto* archive = static_cast<struct archive*>(archive_);
  while (!done_) {
    archive_entry* entry = nullptr;
    const int status = archive_read_next_header(archive, &entry);
    Member member;
    if (status == ARCHIVE_EOF) {
      done_ = true;
      if (complete_) return std::nullopt;
      member.problem = make_problem("broken-zip", "the container is cut off: members may be missing");
      return member;
    }
    if (status != ARCHIVE_OK && status != ARCHIVE_WARN) {
      done_ = true;
      member.problem = make_problem("broken-zip", "the container is damaged");
      return member;
    }
    if (const char* name = archive_entry_pathname_utf8(entry)) member.name = name;
    if (++members_ > kMaxMembers) {
      done_ = true;
      member.problem = make_problem("too-large", "the container has more than 100000 members");
      return member;
    }
    if (archive_entry_filetype(entry) != AE_IFREG) continue;
    if (!wanted(member.name)) return member;
    std::string buffer(std::size_t{1} << 16, '\0');
    for (;;) {
      const la_ssize_t count = archive_read_data(archive, buffer.data(), buffer.size());
      if (count == 0) break;
      if (count < 0) {
        const char* reason = archive_entry_is_encrypted(entry) != 0 ? "the member is encrypted" : "the member is damaged";
        member.problem = make_problem("broken-zip", reason);
        break;
      }
      unpacked_ += static_cast<std::size_t>(count);
      if (member.bytes.size() + static_cast<std::size_t>(count) > kMaxItemBytes) {
        member.problem = make_problem("too-large", "the member is larger than 64 MiB");
        break;
      }
      if (unpacked_ > kMaxExpansion * bytes_.size() + (std::size_t{1} << 20)) {
        done_ = true;
        member.problem = make_problem("zip-bomb", "the container expands to more than 200 times its size");
        break;
      }
      member.bytes.append(buffer, 0, static_cast<std::size_t>(count));
    }
    if (member.problem) member.bytes.clear();
    return member;
  }
  return std::nullopt;
}

}  // namespace dateline::ingest
