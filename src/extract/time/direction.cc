#include "extract/time/direction.h"

#include <algorithm>

#include "text/utf8.h"

namespace dateline::extract {
namespace {

constexpr std::uint32_t kReach = 24;       // tokens looked at on either side
constexpr std::uint32_t kBehindCosts = 4;  // a cue behind the expression counts as this much farther away

}  // namespace

DirectionCues::Cue DirectionCues::parse(std::string_view value) noexcept {
  return value == "past" ? Cue::kPast : value == "future" ? Cue::kFuture : value == "present" ? Cue::kPresent : value == "auxiliary" ? Cue::kAuxiliary : Cue::kNone;
}

DirectionCues::DirectionCues(const lang::Pack& pack) {
  for (const lang::Entry& entry : pack.lexicon.section("time-direction")) {
    for (const std::string& form : entry.forms) phrases_.add(pack.lexicon, form, static_cast<std::uint32_t>(payloads_.size()));
    payloads_.push_back(parse(entry.value));
  }
  phrases_.build(pack.lexicon.word_count());
  passive_.assign(pack.lexicon.word_count() + 1, false);
  for (const lang::Entry& entry : pack.lexicon.section("time-direction-passive")) {
    for (const std::string& form : entry.forms) passive_[pack.lexicon.find(text::fold(form))] = true;
  }
  for (const lang::Entry& entry : pack.lexicon.section("time-direction-ending")) {
    for (const std::string& form : entry.forms) endings_.push_back({text::fold(form), std::string(entry.attribute("prefix")), parse(entry.value)});
  }
}

DirectionCues::Cue DirectionCues::at(const Analysis& analysis, std::uint32_t token) const {
  if (token > 0 && passive_[analysis.words[token - 1]]) return Cue::kNone;
  if (const auto match = phrases_.longest_at(analysis.words, token)) return payloads_[match->payload];
  const text::Token& word = analysis.tokens()[token];
  if (word.kind != text::TokenKind::kWord || word.capitalised) return Cue::kNone;
  const std::string_view text = analysis.token_text(token);
  for (const Ending& ending : endings_) {
    if (text.size() >= ending.form.size() + ending.prefix.size() + 2 && text.substr(text.size() - ending.form.size()) == ending.form &&
        text.substr(0, ending.prefix.size()) == ending.prefix) {
      return ending.cue;
    }
  }
  return Cue::kNone;
}

Direction DirectionCues::told(const Analysis& analysis, const text::Sentence& sentence, std::uint32_t first, std::uint32_t end) const {
  const auto closes = [&](std::uint32_t token) {
    const char mark = analysis.tokens()[token].mark;
    return mark == ';' || mark == ':' || mark == '"';
  };
  Cue before = Cue::kNone;
  Cue behind = Cue::kNone;
  bool participle = false;
  std::uint32_t before_distance = kReach + kBehindCosts + 1;
  std::uint32_t behind_distance = before_distance;
  for (std::uint32_t distance = 1; distance <= kReach && first >= sentence.first_token + distance; ++distance) {
    const std::uint32_t token = first - distance;
    if (closes(token)) break;
    const Cue cue = at(analysis, token);
    if (cue == Cue::kNone) continue;
    before = cue;
    before_distance = distance;
    break;
  }
  for (std::uint32_t token = end; token < sentence.end_token && token - end < kReach; ++token) {
    if (closes(token)) break;
    const Cue cue = at(analysis, token);
    if (cue == Cue::kNone) continue;
    participle = participle || cue == Cue::kPast;
    if (behind == Cue::kNone) {
      behind = cue;
      behind_distance = token - end + kBehindCosts;
    }
  }
  const Cue best = before_distance <= behind_distance ? before : behind;
  switch (best) {
    case Cue::kPast: return Direction::kPast;
    case Cue::kPresent: return Direction::kPresent;
    case Cue::kFuture: return Direction::kFuture;
    case Cue::kAuxiliary: return participle ? Direction::kPast : Direction::kPresent;
    default: return Direction::kUnknown;
  }
}

}  // namespace dateline::extract
