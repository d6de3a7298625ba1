#include "extract/time/direction.h"

#include <algorithm>

#include "text/utf8.h"

namespace dateline::extract {
namespace {

constexpr std::uint32_t kReach = 24;       // tokens looked at on either side
constexpr std::uint32_t kBehindCosts = 4;  // a cue behind the expression counts as this much farther away

Direction parse(std::string_view value) noexcept {
  return value == "past" ? Direction::kPast : value == "future" ? Direction::kFuture : Direction::kUnknown;
}

}  // namespace

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

Direction DirectionCues::at(const Analysis& analysis, std::uint32_t token) const {
  if (token > 0 && passive_[analysis.words[token - 1]]) return Direction::kUnknown;
  if (const auto match = phrases_.longest_at(analysis.words, token)) return payloads_[match->payload];
  const text::Token& word = analysis.tokens()[token];
  if (word.kind != text::TokenKind::kWord || word.capitalised) return Direction::kUnknown;
  const std::string_view text = analysis.token_text(token);
  for (const Ending& ending : endings_) {
    if (text.size() >= ending.form.size() + ending.prefix.size() + 2 && text.substr(text.size() - ending.form.size()) == ending.form &&
        text.substr(0, ending.prefix.size()) == ending.prefix) {
      return ending.direction;
    }
  }
  return Direction::kUnknown;
}

Direction DirectionCues::told(const Analysis& analysis, const text::Sentence& sentence, std::uint32_t first, std::uint32_t end) const {
  Direction best = Direction::kUnknown;
  std::uint32_t best_distance = kReach + kBehindCosts + 1;
  const auto closes = [&](std::uint32_t token) {
    const char mark = analysis.tokens()[token].mark;
    return mark == ';' || mark == ':' || mark == '"';
  };
  for (std::uint32_t distance = 1; distance <= kReach && first >= sentence.first_token + distance; ++distance) {
    const std::uint32_t token = first - distance;
    if (closes(token)) break;
    if (const Direction direction = at(analysis, token); direction != Direction::kUnknown) {
      best = direction;
      best_distance = distance;
      break;
    }
  }
  for (std::uint32_t token = end; token < sentence.end_token && token - end + kBehindCosts < best_distance; ++token) {
    if (closes(token)) break;
    if (const Direction direction = at(analysis, token); direction != Direction::kUnknown) return direction;
  }
  return best;
}

}  // namespace dateline::extract
