#include "report/tone.h"

#include <algorithm>
#include <array>

namespace dateline::report {
namespace {

constexpr std::string_view kRed = "\x1b[31m";
constexpr std::string_view kGreen = "\x1b[32m";
constexpr std::string_view kYellow = "\x1b[33m";
constexpr std::string_view kBlue = "\x1b[34m";
constexpr std::string_view kMagenta = "\x1b[35m";

struct Tone {
  std::string_view word;
  std::string_view code;
};

constexpr std::array<Tone, 26> kTones{{
    {"denies", kRed}, {"denied", kRed}, {"contradict", kRed}, {"contested", kRed}, {"withdrawn", kRed},
    {"confirms", kGreen}, {"agree", kGreen}, {"compatible", kGreen},
    {"doubts", kYellow}, {"does-not-acknowledge", kYellow}, {"declines", kYellow}, {"hypothetical", kYellow}, {"differ", kYellow}, {"revised", kYellow}, {"unacknowledged", kYellow},
    {"alleges", kMagenta}, {"accuses", kMagenta}, {"warns", kMagenta}, {"demands", kMagenta},
    {"planned", kBlue}, {"announces", kBlue}, {"promises", kBlue}, {"predicts", kBlue},
    {"single-source", kFaint}, {"reports", kFaint}, {"asks", kFaint},
}};

}  // namespace

std::string_view tone_of(std::string_view word) noexcept {
  const auto at = std::find_if(kTones.begin(), kTones.end(), [word](const Tone& tone) { return tone.word == word; });
  return at == kTones.end() ? std::string_view() : at->code;
}

}  // namespace dateline::report
