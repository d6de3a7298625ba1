// Bytes of a file or of standard input, front to back, with a look ahead, gzip undone on the way.
//
// Gzip is told by its two magic bytes and may have several members (as WARC files do). A bomb cannot grow anything here: the buffer holds
// kBufferBytes, and every caller names the most it will take. Damage in compressed data ends the stream and sets problem().
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"

namespace dateline::ingest {

class ByteStream {
 public:
  static constexpr std::size_t kBufferBytes = std::size_t{1} << 18;

  // "-" is standard input. A file that cannot be opened is a Problem. While there is nothing to read yet (terminals, pipes), `stop` is asked a few
  // times a second; once true, the input has ended.
  [[nodiscard]] static base::Result<std::unique_ptr<ByteStream>> open(const std::string& path, std::function<bool()> stop = {});
  // Over bytes in memory (members of containers).
  [[nodiscard]] static std::unique_ptr<ByteStream> over(std::string bytes);
  ~ByteStream();
  ByteStream(const ByteStream&) = delete;
  ByteStream& operator=(const ByteStream&) = delete;

  // What comes next, at least `wanted` bytes (at most kBufferBytes) unless the input ends before; nothing is consumed.
  [[nodiscard]] std::string_view peek(std::size_t wanted);
  // Drops bytes that peek has shown.
  void skip(std::size_t count);

  enum class Line { kRead, kTooLong, kEnd };
  // The next line without its "\n" (a "\r" stays). A line over `limit` bytes is passed over and not kept.
  [[nodiscard]] Line read_line(std::string& out, std::size_t limit);

  // Appends the next `count` bytes, fewer at the end of the input; false if it ended before.
  bool read(std::string& out, std::uint64_t count);
  // Passes over `count` bytes; false if the input ended before.
  bool pass_over(std::uint64_t count);
  // Appends everything that is left; false (and `out` cut) when it is more than `limit`.
  [[nodiscard]] bool read_rest(std::string& out, std::size_t limit);

  // Why the stream ended early: a read error or damaged compressed data.
  [[nodiscard]] const std::optional<base::Problem>& problem() const noexcept { return problem_; }
  // Bytes taken from the file itself.
  [[nodiscard]] std::uint64_t raw_bytes() const noexcept { return raw_bytes_; }

 private:
  struct Inflater;
  ByteStream();
  [[nodiscard]] bool wait_for_input();
  std::size_t fill_raw(char* to, std::size_t room);
  std::size_t fill(char* to, std::size_t room);

  int fd_ = -1;
  bool owns_fd_ = false;
  std::function<bool()> stop_;
  std::string memory_;  // source when fd_ < 0
  std::size_t memory_at_ = 0;
  std::unique_ptr<Inflater> inflater_;
  bool sniffed_ = false;
  bool at_end_ = false;
  std::unique_ptr<char[]> buffer_;  // kBufferBytes, of which [begin_, end_) are there: not filled with zeros first, since most files are small
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
  std::uint64_t raw_bytes_ = 0;
  std::optional<base::Problem> problem_;
};

}  // namespace dateline::ingest
