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
constexpr double kFront = 2;       // it stands before the finite verb
constexpr double kGoverned = -7;   // behind a preposition
constexpr double kOblique = -5;    // dative, accusative or genitive determiner
constexpr double kTime = -9;
constexpr double kMute = -4;       // "interview", "percent"
constexpr double kSpeaks = 2;      // "-sprecher", "police"
constexpr double kName = 1.5;
constexpr double kBareDative = -2;    // a lone noun in -n without a determiner
constexpr double kPronoun = 1;
constexpr double kNominative = 4;     // "ich", "er": can be nothing but the subject
constexpr double kEmptySubject = -6;  // "es", "it", "man"
constexpr int kLongestList = 8;       // segments of "A, B, C and D said"
constexpr int kFarthestOffice = 5;    // words of a name behind the office: "Gewerkschaft Bombers de Llevant"

bool ends_in_ing(std::string_view word) { return word.size() > 5 && word.substr(word.size() - 3) == "ing"; }

}  // namespace

bool SourceRanker::speaks(const NounPhrase& phrase) const {
  std::uint32_t i = phrase.head;
  for (int back = 0; back < kFarthestOffice; ++back, --i) {
    if (r_.is_word(i) && r_.grammar.speaks(text::fold(r_.text_of(i)))) return true;
    if (i <= phrase.begin || !r_.is_word(i - 1) || !(r_.token(i - 1).capitalised || !r_.grammar.verb_second || r_.is(i - 1, class_bit(WC::kNameParticle)))) return false;
  }
  return false;
}

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
  if (speaks(phrase)) out += kSpeaks;
  if (phrase.name) out += kName;
  if (r_.grammar.verb_second && phrase.name && phrase.end - phrase.begin == 1 && r_.text_of(phrase.begin).back() == 'n' && r_.grammar.speaks(text::fold(r_.text_of(phrase.head)))) out += kBareDative;
  if (phrase.pronoun) {
    out += r_.is(phrase.begin, class_bit(WC::kNominative)) ? kPronoun + kNominative : kPronoun;
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
    if (points > 0 && (!out || points > out->score)) out = SourcePick{phrase, points, {}};
  }
  return out;
}

// "X, Sprecher von Y, sagte", "X, who leads Y, said": the verb opens its segment, the speaker stands in one before.
std::optional<SourcePick> SourceRanker::from_left(const VerbUse& use, const Content& content) const {
  const ContentFinder clauses(r_, s_);
  std::uint32_t seg = use.segment;
  bool told = !r_.grammar.verb_second;  // nothing but relative clauses so far
  while (seg > s_.first_segment) {
    --seg;
    const Segment& segment = r_.segments[seg];
    if (clauses.relative_segment(seg)) continue;
    // "Critics, [including two ministers], say", "X, [in a letter], said"
    if (!r_.grammar.verb_second && seg > s_.first_segment && r_.is(segment.begin, class_bit(WC::kPreposition)) && !r_.has_finite({segment.begin, segment.end})) {
      told = false;
      continue;
    }
    // "X, seen by Y, said", "X, citing Y, said": a participle and its phrase say more of X.
    if (const std::uint32_t word = clauses.first_word(seg); !r_.grammar.verb_second && seg > s_.first_segment && segment.opened_by == ',' && word + 1 < segment.end && r_.lower_word(word) && (r_.is(word + 1, class_bit(WC::kPreposition)) || ends_in_ing(r_.text_of(word))) && !r_.is(word, any_of(WC::kPreposition, WC::kDeterminer, WC::kAdverb))) {
      told = false;
      continue;
    }
    const std::uint32_t end = segment.end;
    auto all = phrases_.all({segment.begin, end}, true);
    if (all.empty()) continue;
    NounPhrase phrase = all.back();
    // "Ann Marsh, [a judge who runs the farm], said": an apposition with a relative clause of its own.
    if (!r_.grammar.verb_second && seg > s_.first_segment && segment.opened_by == ',' && all.front().begin == segment.begin && all.front().end + 1 < end && r_.is(all.front().end, class_bit(WC::kRelative)) && r_.lower_word(all.front().end + 1)) {
      phrase = all.front();
      phrase.end = end;
    } else if (phrase.end != end || phrase.governed || phrase.time) {
      // "On Monday, X, …" has it at the end; else take the first phrase of a segment without a verb.
      phrase = all.front();
      // "A report dated 3 May, …": what looks like a verb is a participle where a finite one still follows.
      const bool participle = !r_.grammar.verb_second && phrase.end < end && r_.lower_word(phrase.end) && !r_.is(phrase.end, any_of(WC::kHave, WC::kBe, WC::kModal, WC::kFinite)) && !r_.has_finite({phrase.end + 1, end});
      if (!participle && r_.has_finite({segment.begin, end})) return std::nullopt;
    }
    // A whole segment of one phrase is an apposition when another phrase touches it from the left.
    if (phrase.begin == segment.begin && seg > s_.first_segment && segment.opened_by == ',') {
      const Segment& before = r_.segments[seg - 1];
      const auto left = phrases_.all({before.begin, before.end}, true);
      if (!left.empty() && left.back().end == before.end && !left.back().governed && !left.back().time && (!left.back().pronoun || left.back().end > left.back().begin + 1)) {
        phrase.begin = left.back().begin;
        phrase.head = left.back().head;
        phrase.name = left.back().name;
        phrase.oblique = left.back().oblique;
      }
    }
    const double points = score(phrase, use.finite, content, false);
    // Distance does not matter over an insertion.
    if (phrase.time || phrase.governed || points <= -50) return std::nullopt;
    if (told && phrase.end == end) phrase.end = r_.segments[use.segment - 1].end;
    return SourcePick{phrase, std::max(points, kBase), {}};
  }
  return std::nullopt;
}

std::optional<SourcePick> SourceRanker::of_verb(const VerbUse& use, const Content& content) const {
  if (use.verb->impersonal) return document(use, content);
  if (use.passive && !use.verb->patient) return agent(use, content);
  if (use.to_infinitive) return std::nullopt;
  return r_.grammar.verb_second ? german(use, content) : english(use, content);
}

std::optional<SourcePick> SourceRanker::agent(const VerbUse& use, const Content& content) const {
  const Segment& home = r_.segments[r_.segment_of(s_, use.token)];
  for (std::uint32_t i = home.begin; i + 1 < home.end; ++i) {
    if (!r_.outer(i) || !r_.is(i, class_bit(WC::kAgent)) || r_.token(i).capitalised) continue;
    const bool said = std::any_of(content.ranges.begin(), content.ranges.end(), [&](const TokenRange& range) { return range.contains(i); });
    if (said) continue;
    const auto phrase = phrases_.at(i + 1, home.end, true);
    if (!phrase || phrase->time || phrase->pronoun) continue;
    if (phrase->name || speaks(*phrase) || content.pattern == Pattern::kPassive) return SourcePick{*phrase, kBase, {}};
  }
  return std::nullopt;
}

std::optional<SourcePick> SourceRanker::document(const VerbUse& use, const Content& content) const {
  // "In dem Bericht, der der Zeitung vorliegt, heißt es": over relative clauses.
  const ContentFinder clauses(r_, s_);
  std::uint32_t seg = use.segment;
  while (seg > s_.first_segment && clauses.first_word(seg) == use.finite && r_.segments[seg].opened_by == ',') {
    --seg;
    while (seg > s_.first_segment && clauses.relative_segment(seg)) --seg;
    if (!r_.has_finite({r_.segments[seg].begin, r_.segments[seg].end})) break;
    seg = use.segment;
    break;
  }
  const Segment& home = r_.segments[seg];
  std::optional<SourcePick> out;
  for (const NounPhrase& phrase : phrases_.all({home.begin, home.end}, true)) {
    if (!phrase.governed || phrase.time || phrase.pronoun) continue;
    const bool said = std::any_of(content.ranges.begin(), content.ranges.end(), [&](const TokenRange& range) { return range.begin < phrase.end && phrase.begin < range.end; });
    if (said) continue;
    const double points = kBase + (speaks(phrase) ? kSpeaks : 0) + (r_.is(phrase.head, class_bit(WC::kMute)) ? kBeside : 0);
    if (!out || points > out->score) out = SourcePick{phrase, points, {}};
  }
  return out;
}

// "…, der behauptet, …": the pronoun speaks for the noun before the comma, unless the clause has a subject of its own.
std::optional<SourcePick> SourceRanker::relative(const VerbUse& use, const Content& content) const {
  const ContentFinder clauses(r_, s_);
  const std::uint32_t pronoun = clauses.first_word(use.segment);
  const auto inside = best({pronoun + 1, use.finite}, use, content, true);
  // "…, dem [der Minister] vorwirft": a dative speaks to nobody.
  if (inside && r_.is(pronoun, class_bit(WC::kOblique)) && !r_.is(pronoun, any_of(WC::kDeterminer, WC::kPreposition))) return inside;
  if (inside && inside->score > kBase + kBeside) return inside;
  if (r_.is(pronoun, class_bit(WC::kPreposition)) || use.segment <= s_.first_segment) return inside;
  SourcePick out;
  out.phrase.begin = out.phrase.head = pronoun;
  out.phrase.end = pronoun + 1;
  out.phrase.pronoun = true;
  out.score = kBase;
  const Segment& before = r_.segments[use.segment - 1];
  const auto all = phrases_.all({before.begin, before.end}, true);
  if (!all.empty() && all.back().end == before.end) out.antecedent = {all.back().begin, all.back().end};
  return out;
}

// "[Kolb] bedankte sich und sagte": the subject of the clause before, where that is a whole one; a verb that speaks itself hands on its own speaker.
std::optional<SourcePick> SourceRanker::before_conjunction(TokenRange clause, const Content& content) const {
  for (std::uint32_t i = clause.begin + 1; i < clause.end; ++i) {
    if (!r_.outer(i) || !r_.lower_word(i) || !r_.finite(i)) continue;
    if (r_.cues.cued(r_.analysis.words[i])) return std::nullopt;
    const auto all = phrases_.all({clause.begin, i}, true);
    if (all.empty() || all.back().end != i || all.back().governed || all.back().oblique || all.back().time) return std::nullopt;
    const NounPhrase& subject = all.back();
    if (!(subject.name || subject.pronoun || speaks(subject)) || score(subject, i, content, false) <= kBase) return std::nullopt;
    return SourcePick{subject, kBase, {}};
  }
  return std::nullopt;
}

std::optional<SourcePick> SourceRanker::german(const VerbUse& use, const Content& content) const {
  const Segment& home = r_.segments[use.segment];
  std::uint32_t limit = home.end;
  std::uint32_t stop = s_.stop;
  for (const TokenRange& range : content.ranges) {
    if (range.begin <= use.finite) continue;
    limit = std::min(limit, range.begin);
    stop = std::min(stop, range.begin);
  }
  const auto finish = [&](SourcePick pick, std::uint32_t end) {
    // "forderte X von Y": what is asked of whom is no part of the speaker.
    for (std::uint32_t i = pick.phrase.begin + 1; use.verb->takes_from && pick.phrase.begin > use.finite && i < pick.phrase.end; ++i) {
      if (r_.is(i, class_bit(WC::kAgent))) pick.phrase.end = i;
    }
    phrases_.extend_apposition(pick.phrase, end);
    extend_list(pick.phrase);
    return pick;
  };
  std::uint32_t begin = home.begin;
  // Behind "und", "aber" the clause begins anew.
  if (use.finite > begin && r_.outer(use.finite - 1) && r_.is(use.finite - 1, class_bit(WC::kConjunction))) begin = use.finite;
  if (use.verb_last) {
    const ContentFinder clauses(r_, s_);
    if (clauses.relative_segment(use.segment)) return relative(use, content);
    return best({begin, use.finite}, use, content, true);
  }
  if (begin == use.finite && begin > home.begin) return use.verb->evidence ? std::nullopt : before_conjunction({home.begin, begin - 1}, content);
  const bool empty_front = std::all_of(r_.classes.begin() + begin, r_.classes.begin() + use.finite, [](ClassSet c) { return (c & any_of(WC::kAdverb, WC::kConjunction)) != 0; });
  const auto front = empty_front ? std::nullopt : best({begin, use.finite}, use, content, true);
  const auto behind = best({use.finite + 1, limit}, use, content, false);
  // "Die Vorwürfe wies der Minister zurück": what was said stands in front, who answers behind the verb.
  if (behind && ContentFinder(r_, s_).object_in_front(use)) return finish(*behind, stop);
  if (front && front->score > kBase && (!behind || front->score >= behind->score)) return finish(*front, use.finite);
  // "Ein Diplomat, der …, nannte den Vertrag", "Der Minister, Karl Ott, nannte die Klage …": an accusative behind the verb, or what names nobody, leaves
  // the subject to what stands before the insertion.
  const bool inserted = begin == use.finite && use.segment > s_.first_segment && r_.segments[use.segment].opened_by == ',' && behind;
  if (inserted) {
    // "Der Vorsitzende, Karl Ott, würdigte Kolb": what stands behind both marks is whom it is about, unless it can be nothing but the subject.
    const bool subject = behind->phrase.pronoun && r_.is(behind->phrase.begin, class_bit(WC::kNominative));
    auto left = subject ? std::nullopt : from_left(use, content);
    if (left && (behind->phrase.oblique || left->phrase.name || speaks(left->phrase))) return left;
  }
  if (behind && (!front || behind->score > front->score) && behind->score > 1) return finish(*behind, stop);
  if (front) return finish(*front, use.finite);
  if (begin == use.finite || empty_front) {
    if (auto left = from_left(use, content)) return left;
  }
  return behind;
}

// "Police, [the fire service and the Red Cross] warned": a list goes back over its commas.
void SourceRanker::extend_list(NounPhrase& phrase) const {
  std::uint32_t seg = r_.segment_of(s_, phrase.begin);
  if (seg == s_.first_segment || phrase.begin != r_.segments[seg].begin || r_.segments[seg].opened_by != ',') return;
  bool joined = false;
  for (std::uint32_t i = phrase.begin + 1; i < phrase.end; ++i) joined = joined || (r_.outer(i) && r_.is(i, class_bit(WC::kAnd)));
  if (!joined) return;
  for (int items = 0; items < kLongestList && seg > s_.first_segment; ++items) {
    const Segment& before = r_.segments[--seg];
    const auto all = phrases_.all({before.begin, before.end}, true);
    if (all.empty() || all.back().end != before.end || all.back().governed || all.back().time || all.back().pronoun || all.back().oblique || r_.has_finite({before.begin, before.end})) return;
    const bool whole = all.back().begin == before.begin;
    if (!whole && seg != s_.first_segment) return;
    phrase.begin = all.back().begin;
    if (!whole || before.opened_by != ',') return;
  }
}

std::optional<NounPhrase> SourceRanker::subject(TokenRange range) const {
  for (NounPhrase& phrase : phrases_.all(range, true)) {
    if (phrase.governed || phrase.oblique || phrase.time || r_.is(phrase.begin, class_bit(WC::kEmptySubject)) || r_.is(phrase.head, class_bit(WC::kMute))) continue;
    if (phrase.name || phrase.pronoun || speaks(phrase)) return phrase;
  }
  return std::nullopt;
}

std::optional<NounPhrase> SourceRanker::behind(std::uint32_t at, std::uint32_t limit) const {
  std::uint32_t i = at;
  while (i < limit && r_.is(i, class_bit(WC::kAdverb)) && !r_.is(i, any_of(WC::kDeterminer))) ++i;
  const NounPhraseReader governed(r_, true);
  auto out = governed.at(i, limit, true);
  if (out && out->name) out = governed.at(i, limit, false);
  if (!out) return out;
  // "According to an audit seen by the Post, …"
  if (r_.participle(out->end)) {
    const std::uint32_t stop = std::min(limit, r_.segments[r_.segment_of(s_, out->end)].end);
    if (!r_.has_finite({out->end + 1, stop})) out->end = stop;
    return out;
  }
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
