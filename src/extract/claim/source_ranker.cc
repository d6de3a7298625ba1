#include "extract/claim/source_ranker.h"

#include <algorithm>

#include "text/utf8.h"

namespace dateline::extract {
namespace {

using WC = WordClass;

// Points for and against a noun phrase as the speaker of a verb.
constexpr double kBase = 3;        // it is a noun phrase of the clause
constexpr double kBeside = 3;      // it touches the verb
constexpr double kDistance = -0.2; // per token between it and the verb
constexpr double kFront = 1;       // it stands before the finite verb
constexpr double kGoverned = -7;   // behind a preposition
constexpr double kOblique = -5;    // dative, accusative or genitive determiner
constexpr double kTime = -9;
constexpr double kMute = -4;       // "interview", "percent"
constexpr double kSpeaks = 2;      // "-sprecher", "police"
constexpr double kName = 1;
constexpr double kPronoun = 1;
constexpr double kEmptySubject = -6;  // "es", "it", "man"

}  // namespace

double SourceRanker::score(const NounPhrase& phrase, std::uint32_t finite, const Content& content, bool verb_last) const {
  double out = kBase;
  const bool front = phrase.end <= finite;
  std::uint32_t gap = 0;
  for (std::uint32_t i = front ? phrase.end : finite + 1; i < (front ? finite : phrase.begin); ++i) {
    if (!r_.is(i, any_of(WC::kAdverb, WC::kReflexive, WC::kNegation))) ++gap;
  }
  if (gap == 0) out += kBeside;
  // In a verb-last clause the subject stands at the other end.
  if (!verb_last) out += kDistance * gap;
  if (front) out += kFront;
  if (phrase.governed) out += kGoverned;
  if (phrase.oblique) out += kOblique;
  if (phrase.time) out += kTime;
  if (r_.is(phrase.head, class_bit(WC::kMute))) out += kMute;
  if (r_.grammar.speaks(text::fold(r_.text_of(phrase.head)))) out += kSpeaks;
  if (phrase.name) out += kName;
  if (phrase.pronoun) {
    out += kPronoun;
    if (r_.is(phrase.begin, class_bit(WC::kEmptySubject))) out += kEmptySubject;
  }
  for (const TokenRange& range : content.ranges) {
    if (phrase.begin < range.end && range.begin < phrase.end) return -100;
  }
  return out;
}

std::optional<SourcePick> SourceRanker::best(TokenRange range, const VerbUse& use, const Content& content, bool wide) const {
  std::optional<SourcePick> out;
  for (const NounPhrase& phrase : phrases_.all(range, wide)) {
    double points = score(phrase, use.finite, content, use.verb_last);
    // The first phrase of a verb-last clause is its subject.
    if (use.verb_last && !phrase.governed && !phrase.oblique && (!out || out->score <= 0)) points += kBeside;
    if (points > 0 && (!out || points > out->score)) out = SourcePick{phrase, points};
  }
  return out;
}

// "X, Sprecher von Y, sagte", "X, who leads Y, said": the verb opens its segment, the speaker stands in one before.
std::optional<SourcePick> SourceRanker::from_left(const VerbUse& use, const Content& content) const {
  const ContentFinder clauses(r_, s_);
  std::uint32_t seg = use.segment;
  while (seg > s_.first_segment) {
    --seg;
    const Segment& segment = r_.segments[seg];
    if (clauses.relative_segment(seg)) continue;
    const std::uint32_t end = segment.end;
    auto all = phrases_.all({segment.begin, end}, true);
    if (all.empty()) continue;
    NounPhrase phrase = all.back();
    if (phrase.end != end || phrase.governed) {
      // "On Monday, X, …" has it at the end; else take the first phrase of a segment without a verb.
      if (r_.has_finite({segment.begin, end})) return std::nullopt;
      phrase = all.front();
    }
    // A whole segment of one phrase is an apposition when another phrase touches it from the left.
    if (phrase.begin == segment.begin && seg > s_.first_segment && segment.opened_by == ',') {
      const Segment& before = r_.segments[seg - 1];
      const auto left = phrases_.all({before.begin, before.end}, true);
      if (!left.empty() && left.back().end == before.end && !left.back().governed && !left.back().time && !left.back().pronoun) {
        phrase.begin = left.back().begin;
        phrase.head = left.back().head;
        phrase.name = left.back().name;
        phrase.oblique = left.back().oblique;
      }
    }
    const double points = score(phrase, use.finite, content, false);
    // Distance does not matter over an insertion.
    if (phrase.time || phrase.governed || points <= -50) return std::nullopt;
    return SourcePick{phrase, std::max(points, kBase)};
  }
  return std::nullopt;
}

std::optional<SourcePick> SourceRanker::of_verb(const VerbUse& use, const Content& content) const {
  const Segment& home = r_.segments[use.segment];
  std::uint32_t limit = home.end;
  for (const TokenRange& range : content.ranges) {
    if (range.begin > use.finite) limit = std::min(limit, range.begin);
  }
  const auto finish = [&](SourcePick pick, std::uint32_t stop) {
    phrases_.extend_apposition(pick.phrase, stop);
    return pick;
  };
  if (r_.grammar.verb_second) {
    if (use.passive) return std::nullopt;
    std::uint32_t begin = home.begin;
    // Behind "und", "aber" the clause begins anew.
    for (std::uint32_t i = use.finite; i-- > begin;) {
      if (r_.outer(i) && r_.is(i, class_bit(WC::kConjunction)) && i + 1 == use.finite) begin = i + 1;
    }
    const bool empty_front = std::all_of(r_.classes.begin() + begin, r_.classes.begin() + use.finite, [](ClassSet c) { return (c & any_of(WC::kAdverb, WC::kConjunction)) != 0; });
    std::uint32_t stop = s_.stop;
    for (const TokenRange& range : content.ranges) {
      if (range.begin > use.finite) stop = std::min(stop, range.begin);
    }
    if (use.verb_last) {
      const ContentFinder clauses(r_, s_);
      if (clauses.relative_segment(use.segment) && use.segment > s_.first_segment) {
        // "…, der behauptet, …": the noun before the comma speaks, unless the relative clause has a subject of its own.
        VerbUse own = use;
        const auto inside = best({clauses.first_word(use.segment) + 1, use.finite}, own, content, true);
        if (inside && inside->score > kBase + kBeside) return inside;
        const Segment& before = r_.segments[use.segment - 1];
        const auto all = phrases_.all({before.begin, before.end}, true);
        if (!all.empty() && all.back().end == before.end) return SourcePick{all.back(), kBase};
        return std::nullopt;
      }
      return best({begin, use.finite}, use, content, true);
    }
    if (begin == use.finite && begin > home.begin) return std::nullopt;  // "… und fordert …": the subject of the clause before
    auto front = empty_front ? std::nullopt : best({begin, use.finite}, use, content, true);
    if (front && front->score > kBase) return finish(*front, use.finite);
    auto behind = best({use.finite + 1, limit}, use, content, false);
    if (behind && (!front || behind->score > front->score) && behind->score > 1) return finish(*behind, stop);
    if (front) return finish(*front, use.finite);
    if (begin == use.finite || empty_front) {
      if (auto left = from_left(use, content)) return left;
    }
    return behind;
  }
  if (content.inverted) {
    auto behind = phrases_.at(use.last + 1, home.end, true);
    if (!behind) return std::nullopt;
    // "said X on Monday", "said X in a statement": the place is not the speaker's.
    if (auto narrow = phrases_.at(use.last + 1, home.end, false); narrow && narrow->name) behind = narrow;
    phrases_.extend_apposition(*behind, s_.stop);
    return SourcePick{*behind, kBase};
  }
  if (use.passive && use.form != CueForm::kIng) return std::nullopt;
  std::uint32_t begin = home.begin;
  for (std::uint32_t i = use.group_begin; i-- > begin;) {
    if (r_.quoted(i) || r_.bracket[i]) {
      if (r_.quoted(i)) {
        begin = i + 1;
        break;
      }
      continue;
    }
    if (r_.is(i, any_of(WC::kComplementiser, WC::kWh)) && i + 1 < use.group_begin && !r_.is(i, class_bit(WC::kDeterminer))) {
      begin = i + 1;
      break;
    }
  }
  if (use.group_begin > begin) {
    const std::uint32_t previous = use.group_begin - 1;
    if (r_.text_of(previous) == "who" || r_.text_of(previous) == "that" || r_.text_of(previous) == "which") {
      if (previous > home.begin) {
        const auto all = phrases_.all({home.begin, previous}, true);
        if (!all.empty() && all.back().end == previous) return SourcePick{all.back(), kBase};
      } else if (use.segment > s_.first_segment) {
        const Segment& before = r_.segments[use.segment - 1];
        const auto all = phrases_.all({before.begin, before.end}, true);
        if (!all.empty() && all.back().end == before.end) return SourcePick{all.back(), kBase};
      }
      return std::nullopt;
    }
    // The phrase that touches the verb group.
    auto all = phrases_.all({begin, use.group_begin}, true);
    for (auto it = all.rbegin(); it != all.rend(); ++it) {
      const double points = score(*it, use.group_begin, content, false);
      if (it->end != use.group_begin) break;
      if (it->governed) {
        // "the head of the office in the city said": take the phrase that governs it, if they touch.
        auto before = it + 1;
        if (before == all.rend()) break;
        NounPhrase joined = *before;
        joined.end = it->end;
        if (before->governed || before->time) break;
        return SourcePick{joined, kBase};
      }
      if (points > 0) return SourcePick{*it, points};
      break;
    }
    return std::nullopt;
  }
  if (home.begin == use.group_begin && use.form != CueForm::kIng) return from_left(use, content);
  return std::nullopt;
}

std::optional<NounPhrase> SourceRanker::behind(std::uint32_t at, std::uint32_t limit) const {
  std::uint32_t i = at;
  while (i < limit && r_.is(i, class_bit(WC::kAdverb)) && !r_.is(i, any_of(WC::kDeterminer))) ++i;
  auto out = phrases_.at(i, limit, true);
  if (!out) return out;
  while (out->end + 1 < limit && r_.is(out->end, class_bit(WC::kAnd)) && r_.outer(out->end)) {
    const auto more = phrases_.at(out->end + 1, limit, true);
    if (!more || more->time) break;
    out->end = more->end;
  }
  return out;
}

std::optional<NounPhrase> SourceRanker::before(std::uint32_t at, std::uint32_t from) const {
  for (std::uint32_t begin = from; begin < at; ++begin) {
    auto phrase = phrases_.at(begin, at, true);
    if (phrase && phrase->end == at) return phrase;
    if (phrase) begin = std::max(begin, phrase->end - 1);
  }
  return std::nullopt;
}

}  // namespace dateline::extract
