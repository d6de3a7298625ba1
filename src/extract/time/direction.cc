#include "extract/time/direction.h"

#include <algorithm>

#include "text/utf8.h"

namespace dateline::extract {
namespace {

constexpr std::uint32_t kReach = 24;       // tokens looked at on either side
constexpr std::uint32_t kBehindCosts = 4;  // a cue behind the expression counts as this much farther away
constexpr std::uint32_t kPhraseWords = 3;  // of a cue of several words, as far as one is looked for

}  // namespace

DirectionCues::Cue DirectionCues::parse(std::string_view value) noexcept {
  return value == "past"        ? Cue::kPast
         : value == "future"    ? Cue::kFuture
         : value == "present"   ? Cue::kPresent
         : value == "auxiliary" ? Cue::kAuxiliary
         : value == "modal"     ? Cue::kModal
         : value == "announce"  ? Cue::kAnnounce
         : value == "hint"      ? Cue::kHint
                                : Cue::kNone;
}

DirectionCues::Bound DirectionCues::parse_bound(std::string_view value) noexcept {
  return value == "back" ? Bound::kBack : value == "ahead" ? Bound::kAhead : value == "open" ? Bound::kOpen : value == "moved" ? Bound::kMoved : Bound::kNone;
}

DirectionCues::DirectionCues(const lang::Pack& pack) {
  for (const lang::Entry& entry : pack.lexicon.section("time-direction")) {
    for (const bool lower : {false, true}) {
      for (const std::string& form : entry.forms) {
        if ((text::fold(form) == form) == lower) phrases_.add(pack.lexicon, form, static_cast<std::uint32_t>(payloads_.size()));
      }
      payloads_.push_back(parse(entry.value));
      lower_.push_back(lower);
    }
  }
  phrases_.build(pack.lexicon.word_count());
  for (const lang::Entry& entry : pack.lexicon.section("time-direction-before")) {
    for (const std::string& form : entry.forms) bounds_.add(pack.lexicon, form, static_cast<std::uint32_t>(bound_payloads_.size()));
    bound_payloads_.push_back(parse_bound(entry.value));
  }
  bounds_.build(pack.lexicon.word_count());
  passive_.assign(pack.lexicon.word_count() + 1, false);
  for (const lang::Entry& entry : pack.lexicon.section("time-direction-passive")) {
    for (const std::string& form : entry.forms) passive_[pack.lexicon.find(text::fold(form))] = true;
  }
  opens_.assign(pack.lexicon.word_count() + 1, false);
  for (const lang::Entry& entry : pack.lexicon.section("time-direction-boundary")) {
    for (const std::string& form : entry.forms) opens_[pack.lexicon.find(text::fold(form))] = true;
  }
  for (const lang::Entry& entry : pack.lexicon.section("time-direction-ending")) {
    for (const std::string& form : entry.forms) endings_.push_back({text::fold(form), std::string(entry.attribute("prefix")), parse(entry.value)});
  }
}

DirectionCues::Cue DirectionCues::at(const Analysis& analysis, std::uint32_t token, std::uint32_t sentence_begin) const {
  if (token > 0 && passive_[analysis.words[token - 1]]) return Cue::kNone;
  // A phrase that began before the token is about it as well: "had been due" is past, "due" alone is not.
  for (std::uint32_t back = std::min(kPhraseWords - 1, token - sentence_begin); back > 0; --back) {
    const auto match = phrases_.longest_at(analysis.words, token - back);
    if (match && match->length > back) return payloads_[match->payload];
  }
  const text::Token& word = analysis.tokens()[token];
  if (const auto match = phrases_.longest_at(analysis.words, token)) {
    const bool name = lower_[match->payload] && word.capitalised && !word.all_caps && token > sentence_begin;
    return name ? Cue::kNone : payloads_[match->payload];
  }
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

DirectionCues::Bound DirectionCues::bound_before(const Analysis& analysis, std::uint32_t sentence_begin, std::uint32_t first) const {
  for (std::uint32_t length = std::min(kPhraseWords, first - sentence_begin); length > 0; --length) {
    const auto match = bounds_.longest_at(std::span<const lang::WordId>(analysis.words).first(first), first - length);
    if (match && match->length == length) return bound_payloads_[match->payload];
  }
  return Bound::kNone;
}

Direction DirectionCues::told(const Analysis& analysis, const text::Sentence& sentence, std::uint32_t first, std::uint32_t end) const {
  const auto closes = [&](std::uint32_t token) {
    const char mark = analysis.tokens()[token].mark;
    return mark == ';' || mark == ':' || mark == '"';
  };
  // "im Juli und August": another date is joined, no other clause begins.
  const auto joins = [&](std::uint32_t token) {
    if (token + 1 >= sentence.end_token) return false;
    const text::Token& next = analysis.tokens()[token + 1];
    return next.capitalised || next.kind == text::TokenKind::kNumber;
  };
  // "He said Friday's vote would be close": what is possessed is the subject of the verb behind.
  const bool possessive = end < sentence.end_token && analysis.token_text(end) == "'s";
  Cue before = Cue::kNone;
  Cue behind = Cue::kNone;
  bool participle = false;
  bool announced = false;
  bool hinted = false;  // of what is to come; heard only where no verb speaks
  std::uint32_t before_distance = kReach + kBehindCosts + 1;
  std::uint32_t behind_distance = before_distance;
  for (std::uint32_t distance = 1; distance <= kReach && first >= sentence.first_token + distance; ++distance) {
    const std::uint32_t token = first - distance;
    if (closes(token)) break;
    const Cue cue = at(analysis, token, sentence.first_token);
    hinted = hinted || cue == Cue::kHint;
    if (cue == Cue::kNone || cue == Cue::kHint) continue;
    before = cue;
    before_distance = distance + (possessive ? kBehindCosts : 0);
    break;
  }
  for (std::uint32_t token = end; token < sentence.end_token && token - end < kReach; ++token) {
    if (closes(token) || (opens_[analysis.words[token]] && !(token == end && joins(token)))) break;
    const Cue cue = at(analysis, token, end);
    hinted = hinted || cue == Cue::kHint;
    if (cue == Cue::kNone || cue == Cue::kHint) continue;
    participle = participle || cue == Cue::kPast || cue == Cue::kAnnounce;
    announced = announced || cue == Cue::kAnnounce;
    if (behind == Cue::kNone) {
      behind = cue;
      behind_distance = token - end + (possessive ? 0 : kBehindCosts);
    }
  }
  const bool led = before_distance <= behind_distance;
  const Cue best = led ? before : behind;
  Direction said = Direction::kUnknown;
  switch (best) {
    case Cue::kPast:
    case Cue::kAnnounce: said = Direction::kPast; break;
    case Cue::kPresent: said = Direction::kPresent; break;
    case Cue::kFuture: said = Direction::kFuture; break;
    case Cue::kModal: said = participle ? Direction::kPast : Direction::kFuture; break;  // "könnte im Mai gestohlen worden sein"
    case Cue::kAuxiliary: said = participle ? Direction::kPast : Direction::kPresent; break;
    default: said = hinted ? Direction::kFuture : Direction::kUnknown; break;
  }
  switch (bound_before(analysis, sentence.first_token, first)) {
    case Bound::kBack: return Direction::kPast;
    case Bound::kAhead: return said == Direction::kPast && before == Cue::kNone ? said : Direction::kFuture;
    case Bound::kOpen: return said == Direction::kPast && before != Cue::kAnnounce && !announced ? said : Direction::kFuture;
    case Bound::kMoved: return before == Cue::kAnnounce ? Direction::kFuture : said;
    default: return said;
  }
}

}  // namespace dateline::extract
