#include "compare/proposition.h"

#include <algorithm>
#include <cmath>

#include "compare/finding.h"

namespace dateline::compare {
namespace {

// Names and shared concepts are what two languages have in common; a stem helps within one language only.
constexpr double kEntityWeight = 0.9;
constexpr double kConceptWeight = 1.0;
constexpr double kStemWeight = 0.5;
constexpr double kWiderWeight = 0.4;
constexpr double kCommonFloor = 0.4;    // what a feature of every sentence still weighs: the main theme is what is argued about
constexpr double kReportWeight = 0.25;  // "the reports", "these allegations" say that something was said, not what
constexpr std::size_t kFewWords = 3;    // content with fewer features than this may only point back
constexpr std::size_t kFewReported = 7; // "Western reports about them as lies" has more words and still does
constexpr double kMost = 1;             // how much empty content takes from what stands before
constexpr double kPronoun = 0.7;        // "ihre Anwesenheit", "the reports about them"
constexpr double kNoun = 0.4;           // "the deployment" tells most itself
constexpr double kNextSentence = 0.5;   // share of that for each sentence further back
constexpr double kLead = 0.6;           // share for the first sentence: who "declined to comment" was asked about the news itself
constexpr std::uint32_t kReach = 2;     // sentences that are looked back
constexpr std::uint32_t kAnswerReach = 3;   // sentences back to the claim that is answered, unless it shares words with the answer
constexpr std::uint32_t kNearTokens = 3;    // "the reports about them": noun and pronoun are so near each other and the beginning
constexpr double kAnswered = 0.9;       // share of the answered claim's words
constexpr double kAccusation = 0.3;     // points for an accusation where "the allegation" is answered
constexpr double kParties = 0.4;        // weight of the words that name accuser and accused
constexpr double kDateWeight = 0.9;
constexpr date::days kLongestDate{31};
constexpr date::days kOfTheNews{7};     // dates so near publication belong to everything that the article tells
constexpr double kPerSentence = 0.25;   // points off for each sentence in between
constexpr std::uint32_t kFrameReach = 8;     // claims of one sentence are near each other in the list

class PropositionReader {
 public:
  PropositionReader(const Reading& reading, std::uint32_t article, const Rarity& rarity, const Speakers& speakers)
      : reading_(reading), article_(article), rarity_(rarity), speakers_(speakers), presence_(make_feature("concept", "deployment")) {}

  std::vector<Proposition> run() {
    const auto& claims = reading_.view.extraction->claims;
    std::vector<Proposition> out;
    out.reserve(claims.size());
    for (std::uint32_t i = 0; i < claims.size(); ++i) out.push_back(read(i, out));
    return out;
  }

 private:
  Proposition read(std::uint32_t index, const std::vector<Proposition>& before) {
    Proposition out;
    const model::Claim& claim = reading_.view.extraction->claims[index];
    out.claim = {article_, index};
    out.told = &claim;
    out.speaker = speakers_.of_claim(article_, index);
    if (claim.content.empty() || reading_.words.empty() || only_frames(index)) return out;
    out.sentence = reading_.layout.sentence_at(claim.content.front().begin);
    Pointers found;
    const bool accuses = claim.stance == model::Stance::kAccuses;
    std::uint32_t place = 0;
    bool first_clause = true;
    std::size_t refused = 0;
    for (const text::Span& part : claim.content) {
      const auto [begin, end] = reading_.tokens_of(part);
      for (std::uint32_t at = begin; at < end; ++at, ++place) {
        const bool told = (reading_.words[at].flags & Vocabulary::kReportNoun) != 0 && clause_behind(at, end);  // "claims that …" says what is claimed
        const bool opens = place == 0 && at + 1 < end && (reading_.words[at].flags & Vocabulary::kClauseOpener) != 0 && (reading_.words[at + 1].flags & Vocabulary::kBehindPronoun) == 0;
        const bool only = at + 1 < end && (reading_.words[at + 1].flags & Vocabulary::kNotOnly) != 0;
        // What a further sentence or clause says not to be so is another matter: "that all had been shot down and that nobody was hurt".
        const bool clause = place > 0 && (reading_.words[at].flags & Vocabulary::kClauseOpener) != 0 && at > begin && (reading_.words[at - 1].flags & Vocabulary::kNoTopic) != 0;
        first_clause = first_clause && !clause && reading_.layout.sentence_of_token(at) == out.sentence;
        out.negated = out.negated || (first_clause && (reading_.words[at].flags & Vocabulary::kNegation) != 0 && !only);
        if ((reading_.words[at].flags & Vocabulary::kRefused) != 0) ++refused;
        if (!opens && !told) note(reading_.words[at], place, accuses, found);
        add(at, accuses && (reading_.words[at].flags & Vocabulary::kBlame) != 0 ? kReportWeight : 1, out.profile);
      }
    }
    add_presence(claim, out.profile);
    add_dates(claim, out.profile);
    // "He rejected the demand": he will not; what is so or not, nobody asks.
    if (refused > 0 && side_of(claim.stance) == Side::kAgainst && found.features <= refused) {
      out.profile.clear();
      return out;
    }
    const bool bare = accuses && found.features < kFewWords;
    const bool about_them = found.report_at < kNearTokens && found.pronoun_at < found.report_at + kNearTokens + 1;
    double weight = 0;
    if (found.features == 0) {
      weight = kMost;
    } else if ((found.features < kFewWords && found.pronoun) || about_them || (found.features < kFewReported && found.pronoun && found.report)) {
      weight = kPronoun;
    } else if (found.features < kFewWords && (found.noun || found.report || bare)) {
      weight = kNoun / static_cast<double>(found.features);
    }
    // "denied that there was a shortage": of what, stands before.
    const Side side = side_of(claim.stance);
    out.thin = weight == 0 && found.features == 1 && (side == Side::kAgainst || side == Side::kDoubting);
    out.points_back = weight > 0;
    out.bare = found.features == 0;
    // "It expects no more than 4,000": a number alone is compared as a figure.
    if (found.features == 0 && !found.pronoun && !found.report && !reacts(claim.stance) && !claim.quantities.empty()) {
      out.profile.clear();
      return out;
    }
    // "The company repeated its figure" says nothing that could be held against others.
    if (found.report && found.features == 0 && claim.stance == model::Stance::kAsserts) {
      out.profile.clear();
      return out;
    }
    if (bare && spell_out(index, out)) return out;
    if (accuses) add_parties(claim, out);
    if (out.points_back && reacts(claim.stance) && (found.pronoun || found.report || found.noun) && answer(index, found.features > 0 && !about_them, before, out)) return out;
    if (out.thin) borrow(claim, kNoun, false, out);
    if (out.points_back) borrow(claim, weight, found.features > 0 && (found.report || !found.noun), out);
    if (found.features == 0 && !found.pronoun && !accuses) add_sentence(0, kLead * weight, out.profile);
    normalise(out.profile);
    return out;
  }

  // "Kyiv said Moscow denied the attack" tells what Moscow says of it; Kyiv itself has not said that it happened.
  [[nodiscard]] bool only_frames(std::uint32_t index) const {
    const auto& claims = reading_.view.extraction->claims;
    const text::Spans& whole = claims[index].content;
    for (std::uint32_t inner = index > kFrameReach ? index - kFrameReach : 0; inner < std::min<std::size_t>(claims.size(), index + kFrameReach + 1); ++inner) {
      const model::Claim& reported = claims[inner];
      if (reported.nested_in != index || reported.content.empty() || !reacts(reported.stance) || reported.stance == model::Stance::kConfirms) continue;
      std::size_t own = 0;
      for (const text::Span& part : whole) {
        const auto [begin, end] = reading_.tokens_of(part);
        for (std::uint32_t at = begin; at < end; ++at) {
          const text::Span& token = reading_.layout.tokens[at].span;
          const auto holds = [&](const text::Spans& spans) { return std::any_of(spans.begin(), spans.end(), [&](const text::Span& span) { return span.overlaps(token); }); };
          if (reading_.words[at].feature != 0 && !holds(reported.source) && !holds(reported.cue) && !holds(reported.content)) ++own;
        }
      }
      if (own < kFewWords) return true;
    }
    return false;
  }

  // "reports that …", "Berichte, dass …"
  [[nodiscard]] bool clause_behind(std::uint32_t at, std::uint32_t end) const {
    for (std::uint32_t next = at + 1; next < std::min(end, at + 3); ++next) {
      if ((reading_.words[next].flags & Vocabulary::kClauseOpener) != 0) return true;
      if (reading_.layout.tokens[next].mark != ',') return false;
    }
    return false;
  }

  // Only who denies, doubts, confirms or keeps silent takes up what another has said.
  [[nodiscard]] static bool reacts(model::Stance stance) {
    const Side side = side_of(stance);
    return side == Side::kAgainst || side == Side::kDoubting || side == Side::kSilent || stance == model::Stance::kConfirms;
  }

  // What a content has of words that point elsewhere, and of others; places count its tokens.
  struct Pointers {
    std::size_t features = 0;
    bool pronoun = false;
    bool noun = false;
    bool report = false;
    std::uint32_t pronoun_at = 0xFFFFFFFF;
    std::uint32_t report_at = 0xFFFFFFF0;
  };

  static void note(const ReadWord& word, std::uint32_t place, bool accuses, Pointers& out) {
    if ((word.flags & Vocabulary::kPointsBack) != 0) {
      out.pronoun = true;
      if (place > 0 || out.report_at < place) out.pronoun_at = std::min(out.pronoun_at, place);
    }
    out.noun = out.noun || (word.flags & Vocabulary::kPointingNoun) != 0;
    if ((word.flags & Vocabulary::kReportNoun) != 0) {
      out.report = true;
      out.report_at = std::min(out.report_at, place);
    }
    const unsigned empty = Vocabulary::kEmptyContent | Vocabulary::kReportNoun | Vocabulary::kSumNoun | (accuses ? static_cast<unsigned>(Vocabulary::kBlame) : 0U);
    if (word.feature != 0 && (word.flags & empty) == 0) ++out.features;
  }

  // Who accuses whom is part of an accusation: the rest of its sentence.
  void add_parties(const model::Claim& claim, Proposition& out) const {
    const text::Sentence& own = reading_.layout.sentences[out.sentence];
    for (std::uint32_t at = own.first_token; at < own.end_token; ++at) {
      const text::Span& token = reading_.layout.tokens[at].span;
      const auto holds = [&](const text::Spans& spans) { return std::any_of(spans.begin(), spans.end(), [&](const text::Span& span) { return span.overlaps(token); }); };
      if (!holds(claim.content) && !holds(claim.cue)) add(at, kParties, out.profile);
    }
  }

  std::uint32_t begin_of(const model::Claim& claim, std::uint32_t sentence) const {
    std::uint32_t begin = claim.content.front().begin;
    for (const text::Spans* spans : {&claim.source, &claim.cue}) {
      for (const text::Span& span : *spans) {
        if (reading_.layout.sentence_at(span.begin) == sentence) begin = std::min(begin, span.begin);
      }
    }
    return begin;
  }

  void take_over(const Proposition& from, double share, Proposition& out) const {
    for (const Weighted& entry : from.profile) out.profile.push_back({entry.feature, share * entry.weight});
    normalise(out.profile);
    out.answers = from.claim.item;
  }

  // The claim before that "the allegation", "this" or "the reports about them" means: near, of somebody else, about the same where the
  // pointing words tell what ("the allegation of fraud").
  bool answer(std::uint32_t index, bool tells, const std::vector<Proposition>& before, Proposition& out) const {
    const model::Claim& own = *out.told;
    const std::uint32_t begin = begin_of(own, out.sentence);
    normalise(out.profile);
    const Proposition* best = nullptr;
    double most = 0;
    for (const Proposition& other : before) {
      const model::Claim& claim = *other.told;
      if (other.claim.item == index || claim.content.empty() || claim.content.back().end > begin || other.profile.empty() || other.sentence > out.sentence) continue;
      if (other.speaker.key == out.speaker.key && other.speaker.named) continue;
      if (speaks_for(other, out)) continue;
      if (side_of(claim.stance) != Side::kFor || claim.stance == model::Stance::kAnnounces || claim.stance == model::Stance::kPromises) continue;  // nobody denies a plan by "the allegation"
      const double alike = cosine(out.profile, other.profile);
      const std::uint32_t gap = out.sentence - other.sentence;
      if (alike <= 0 && (gap > kAnswerReach || tells)) continue;
      double points = 1 + alike - kPerSentence * std::min(gap, kAnswerReach + 1);
      if (claim.stance == model::Stance::kAccuses || claim.stance == model::Stance::kAlleges) points += kAccusation;
      if (points >= most) {
        most = points;
        best = &other;
      }
    }
    if (best == nullptr) return false;
    take_over(*best, kAnswered, out);
    return true;
  }

  // "Reid's lawyer", "a spokesman for Reid": nobody denies what his own side says.
  bool speaks_for(const Proposition& other, const Proposition& own) const {
    const std::string_view text = reading_.view.article->text;
    const std::string_view last = std::string_view(own.speaker.name).substr(own.speaker.name.rfind(' ') + 1);
    if (last.size() < 3 || !own.speaker.named || (last.front() >= 'a' && last.front() <= 'z')) return false;
    return std::any_of(other.told->source.begin(), other.told->source.end(), [&](const text::Span& span) { return text::slice(text, span).find(last) != std::string_view::npos; });
  }

  // "accused the board of fraud. It had known for years": the next claim of the same speaker says what is meant.
  bool spell_out(std::uint32_t index, Proposition& out) {
    const auto& claims = reading_.view.extraction->claims;
    for (std::uint32_t next = index + 1; next < claims.size() && next <= index + 2; ++next) {
      if (claims[next].content.empty() || reading_.layout.sentence_at(claims[next].content.front().begin) != out.sentence + 1) continue;
      if (speakers_.of_claim(article_, next).key != out.speaker.key) continue;
      const Proposition told = read(next, {});
      if (told.profile.empty() || told.points_back) continue;
      take_over(told, kAnswered, out);
      return true;
    }
    return false;
  }

  void add(std::uint32_t at, double weight, Profile& profile) const {
    const ReadWord& word = reading_.words[at];
    if (word.feature == 0 || (word.flags & Vocabulary::kEmptyContent) != 0) return;
    const double kind = is_entity(at) ? kEntityWeight : word.shared ? kConceptWeight : kStemWeight;
    const double meta = (word.flags & Vocabulary::kReportNoun) != 0 ? kReportWeight : 1;
    profile.push_back({word.feature, weight * kind * meta * rarity_factor(word.feature)});
    if (word.wider != 0) profile.push_back({word.wider, weight * kWiderWeight * rarity_factor(word.wider)});
  }

  bool is_entity(std::uint32_t at) const { return reading_.words[at].entity; }

  double rarity_factor(Feature feature) const {
    return kCommonFloor + (1 - kCommonFloor) * std::min(1.0, std::max(0.0, rarity_(feature) / rarity_.most()));
  }

  // "11,000 North Korean soldiers in Kursk": that they are there is what others confirm or deny.
  void add_presence(const model::Claim& claim, Profile& profile) const {
    for (const model::Quantity& quantity : reading_.view.extraction->quantities) {
      const bool inside = std::any_of(claim.content.begin(), claim.content.end(), [&](const text::Span& part) { return part.overlaps(quantity.number); });
      if (!inside || quantity.concept_id != "soldiers") continue;
      profile.push_back({presence_, 0.7 * rarity_factor(presence_)});
      return;
    }
  }

  // "failed an inspection in January": days and months that are not those of the news tell what is meant, in every language.
  void add_dates(const model::Claim& claim, Profile& profile) const {
    const auto published = reading_.view.article->published.day();
    for (const model::Timex& timex : reading_.view.extraction->timexes) {
      if (!timex.days.earliest || !timex.days.latest || *timex.days.latest - *timex.days.earliest > kLongestDate) continue;
      if (published && *timex.days.earliest <= *published + kOfTheNews && *published <= *timex.days.latest + kOfTheNews) continue;
      if (!std::any_of(claim.content.begin(), claim.content.end(), [&](const text::Span& part) { return part.contains(timex.span); })) continue;
      const Feature date = make_feature("date", std::to_string(timex.days.earliest->time_since_epoch().count()) + "/" + std::to_string(timex.days.latest->time_since_epoch().count()));
      profile.push_back({date, kDateWeight * rarity_factor(date)});
    }
  }

  void borrow(const model::Claim& claim, double weight, bool tells, Proposition& out) const {
    const std::uint32_t begin = begin_of(claim, out.sentence);
    const text::Sentence& own = reading_.layout.sentences[out.sentence];
    const std::size_t before = out.profile.size();
    for (std::uint32_t at = own.first_token; at < own.end_token && reading_.layout.tokens[at].span.end <= begin; ++at) add(at, weight, out.profile);
    // A clause in front of it in the same sentence is nearer than the sentence before.
    if (out.profile.size() - before >= kFewWords) weight *= kNextSentence;
    for (std::uint32_t back = 1; back <= kReach && back <= out.sentence; ++back) {
      // A new paragraph that says what it is about turns to something else.
      if (tells && reading_.layout.sentences[out.sentence - back].paragraph != own.paragraph) break;
      add_sentence(out.sentence - back, weight, out.profile);
      weight *= kNextSentence;
    }
  }

  void add_sentence(std::uint32_t index, double weight, Profile& profile) const {
    const text::Sentence& sentence = reading_.layout.sentences[index];
    for (std::uint32_t at = sentence.first_token; at < sentence.end_token; ++at) add(at, weight, profile);
  }

  const Reading& reading_;
  std::uint32_t article_;
  const Rarity& rarity_;
  const Speakers& speakers_;
  Feature presence_;
};

}  // namespace

std::vector<Proposition> read_propositions(const Reading& reading, std::uint32_t article, const Rarity& rarity, const Speakers& speakers) {
  return PropositionReader(reading, article, rarity, speakers).run();
}

}  // namespace dateline::compare
