#include "ingest/byte_stream.h"
#include "ingest/problem.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace dateline::ingest {
namespace {

constexpr std::size_t kRawChunk = std::size_t{1} << 16;
constexpr int kAskEveryMs = 200;

}  // namespace

struct ByteStream::Inflater {
  z_stream zlib{};
  std::string input;
  bool in_member = true;

  Inflater() { inflateInit2(&zlib, 15 + 16); }
  ~Inflater() { inflateEnd(&zlib); }
  Inflater(const Inflater&) = delete;
  Inflater& operator=(const Inflater&) = delete;
};

ByteStream::ByteStream() : buffer_(std::make_unique_for_overwrite<char[]>(kBufferBytes)) {}

ByteStream::~ByteStream() {
  if (owns_fd_) ::close(fd_);
}

base::Result<std::unique_ptr<ByteStream>> ByteStream::open(const std::string& path, std::function<bool()> stop) {
  std::unique_ptr<ByteStream> stream(new ByteStream());
  stream->stop_ = std::move(stop);
  if (path == "-") {
    stream->fd_ = STDIN_FILENO;
    return stream;
  }
  stream->fd_ = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY);
  if (stream->fd_ < 0) {
    base::Problem out = make_problem("cannot-open", std::string("cannot be opened: ") + std::strerror(errno));
    out.file = path;
    return out;
  }
  stream->owns_fd_ = true;
  return stream;
}

std::unique_ptr<ByteStream> ByteStream::over(std::string bytes) {
  std::unique_ptr<ByteStream> stream(new ByteStream());
  stream->memory_ = std::move(bytes);
  return stream;
}

// False if nobody wants to wait any more.
bool ByteStream::wait_for_input() {
  if (!stop_) return true;
  pollfd file{fd_, POLLIN, 0};
  while (!stop_()) {
    if (::poll(&file, 1, kAskEveryMs) > 0) return true;
  }
  return false;
}

std::size_t ByteStream::fill_raw(char* to, std::size_t room) {
  if (fd_ < 0) {
    const std::size_t count = std::min(room, memory_.size() - memory_at_);
    std::memcpy(to, memory_.data() + memory_at_, count);
    memory_at_ += count;
    raw_bytes_ += count;
    return count;
  }
  for (;;) {
    if (!wait_for_input()) return 0;
    const ssize_t count = ::read(fd_, to, room);
    if (count >= 0) {
      raw_bytes_ += static_cast<std::size_t>(count);
      return static_cast<std::size_t>(count);
    }
    if (errno == EINTR) continue;
    problem_ = make_problem("cannot-read", std::string("cannot be read: ") + std::strerror(errno));
    return 0;
  }
}

// Bytes as the reader sees them: plain, or out of the inflater.
std::size_t ByteStream::fill(char* to, std::size_t room) {
  if (!inflater_) return fill_raw(to, room);
  Inflater& in = *inflater_;
  in.zlib.next_out = reinterpret_cast<Bytef*>(to);
  in.zlib.avail_out = static_cast<uInt>(room);
  while (in.zlib.avail_out == room) {
    if (in.zlib.avail_in == 0) {
      in.input.resize(kRawChunk);
      in.input.resize(fill_raw(in.input.data(), kRawChunk));
      in.zlib.next_in = reinterpret_cast<Bytef*>(in.input.data());
      in.zlib.avail_in = static_cast<uInt>(in.input.size());
      if (in.input.empty()) {
        if (in.in_member && !problem_) problem_ = make_problem("truncated", "the compressed data end too early");
        return 0;
      }
    }
    if (!in.in_member) {
      // Zero bytes between or after members are padding; anything else must be another member.
      while (in.zlib.avail_in > 0 && *in.zlib.next_in == 0) {
        ++in.zlib.next_in;
        --in.zlib.avail_in;
      }
      if (in.zlib.avail_in == 0) continue;
      inflateReset(&in.zlib);
      in.in_member = true;
    }
    const int status = inflate(&in.zlib, Z_NO_FLUSH);
    if (status == Z_STREAM_END) {
      in.in_member = false;
    } else if (status != Z_OK && status != Z_BUF_ERROR) {
      problem_ = make_problem("broken-gzip", "the compressed data are damaged");
      return room - in.zlib.avail_out;
    }
  }
  return room - in.zlib.avail_out;
}

std::string_view ByteStream::peek(std::size_t wanted) {
  wanted = std::min(wanted, kBufferBytes);
  if (end_ - begin_ < wanted && begin_ > 0) {
    std::memmove(buffer_.get(), buffer_.get() + begin_, end_ - begin_);
    end_ -= begin_;
    begin_ = 0;
  }
  while (end_ - begin_ < wanted && !at_end_) {
    const std::size_t count = fill(buffer_.get() + end_, kBufferBytes - end_);
    if (count == 0) {
      at_end_ = true;
      break;
    }
    end_ += count;
    if (!sniffed_ && end_ >= 2) {
      sniffed_ = true;
      if (static_cast<unsigned char>(buffer_[0]) == 0x1f && static_cast<unsigned char>(buffer_[1]) == 0x8b) {
        inflater_ = std::make_unique<Inflater>();
        inflater_->input.assign(buffer_.get(), end_);
        inflater_->zlib.next_in = reinterpret_cast<Bytef*>(inflater_->input.data());
        inflater_->zlib.avail_in = static_cast<uInt>(inflater_->input.size());
        end_ = 0;
      }
    }
  }
  return {buffer_.get() + begin_, end_ - begin_};
}

void ByteStream::skip(std::size_t count) { begin_ += std::min(count, end_ - begin_); }

ByteStream::Line ByteStream::read_line(std::string& out, std::size_t limit) {
  out.clear();
  bool too_long = false;
  bool any = false;
  for (;;) {
    const std::string_view next = peek(1);
    if (next.empty()) return too_long ? Line::kTooLong : any ? Line::kRead : Line::kEnd;
    any = true;
    const std::size_t stop = next.find('\n');
    const std::size_t take = std::min(stop, next.size());
    if (!too_long && out.size() + take > limit) {
      too_long = true;
      out = std::string();
    }
    if (!too_long) out.append(next.substr(0, take));
    skip(stop == std::string_view::npos ? take : take + 1);
    if (stop != std::string_view::npos) return too_long ? Line::kTooLong : Line::kRead;
  }
}

bool ByteStream::read(std::string& out, std::uint64_t count) {
  while (count > 0) {
    const std::string_view next = peek(1);
    if (next.empty()) return false;
    const std::size_t take = static_cast<std::size_t>(std::min<std::uint64_t>(count, next.size()));
    out.append(next.substr(0, take));
    skip(take);
    count -= take;
  }
  return true;
}

bool ByteStream::pass_over(std::uint64_t count) {
  while (count > 0) {
    const std::string_view next = peek(1);
    if (next.empty()) return false;
    const std::size_t take = static_cast<std::size_t>(std::min<std::uint64_t>(count, next.size()));
    skip(take);
    count -= take;
  }
  return true;
}

bool ByteStream::read_rest(std::string& out, std::size_t limit) {
  for (;;) {
    const std::string_view next = peek(1);
    if (next.empty()) return true;
    if (out.size() + next.size() > limit) return false;
    out.append(next);
    skip(next.size());
  }
}

}  // namespace dateline::ingest
