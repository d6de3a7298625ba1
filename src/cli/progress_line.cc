#include "cli/progress_line.h"

#include <unistd.h>

#include <algorithm>
#include <cmath>

namespace dateline::cli {
namespace {

constexpr double kFirstRate = 1;  // second
constexpr std::chrono::milliseconds kRedraw{200};

void draw(const std::string& bytes) {
  // A line that is lost is no loss.
  [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, bytes.data(), bytes.size());
}

std::string grouped(std::uint64_t number) {
  std::string out = std::to_string(number);
  for (std::size_t at = out.size(); at > 3;) out.insert(at -= 3, ",");
  return out;
}

std::string two_digits(std::uint64_t number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::string duration(double seconds) {
  const auto whole = static_cast<std::uint64_t>(std::llround(seconds));
  const std::string tail = two_digits(whole / 60 % 60) + ":" + two_digits(whole % 60);
  return whole < 3600 ? (whole < 600 ? tail.substr(1) : tail) : std::to_string(whole / 3600) + ":" + tail;
}

}  // namespace

std::string progress_text(const Pace& pace) {
  std::string out = grouped(pace.articles) + (pace.articles == 1 ? " article" : " articles");
  if (pace.seconds < kFirstRate) return out;
  const double rate = static_cast<double>(pace.articles) / pace.seconds;
  out += rate >= 10 ? ", " + grouped(static_cast<std::uint64_t>(std::llround(rate))) + "/s" : "";
  if (!pace.bytes || *pace.bytes == 0 || pace.bytes_read == 0) return out;
  const double done = std::min(1.0, static_cast<double>(pace.bytes_read) / static_cast<double>(*pace.bytes));
  out += ", " + std::to_string(static_cast<int>(done * 100)) + " %";
  constexpr double kLongest = 360000;  // 100 hours: beyond that it is no estimate
  const double left = pace.seconds / done * (1 - done);
  if (left < kLongest) out += ", " + duration(left) + " left";
  return out;
}

ProgressLine::ProgressLine(bool wanted, std::optional<std::uint64_t> bytes)
    : wanted_(wanted && possible()), bytes_(bytes), begin_(Clock::now()), drawn_(begin_) {}

bool ProgressLine::possible() { return ::isatty(STDERR_FILENO) == 1; }

void ProgressLine::show(std::uint64_t articles, std::uint64_t bytes_read) {
  if (!wanted_) return;
  const Clock::time_point now = Clock::now();
  if (now - drawn_ < kRedraw) return;
  drawn_ = now;
  draw("\r" + progress_text({articles, std::chrono::duration<double>(now - begin_).count(), bytes_read, bytes_}) + "\x1b[K");
  visible_ = true;
}

void ProgressLine::wipe() {
  if (visible_) draw("\r\x1b[K");
  visible_ = false;
}

}  // namespace dateline::cli
