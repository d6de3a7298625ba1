#include "compare/proposition.h"

#include <algorithm>
#include <cmath>

namespace dateline::compare {
namespace {

// Names and shared concepts are what two languages have in common; a stem helps within one language only.
constexpr double kEntityWeight = 0.9;
constexpr double kConceptWeight = 1.0;
constexpr double kStemWeight = 0.5;
constexpr double kWiderWeight = 0.4;
constexpr double kCommonFloor = 0.4;    // what a feature of every sentence still weighs: the main theme is what is argued about
constexpr double kReportWeight = 0.25;  // "the reports", "these allegations" say that something was said, not what
constexpr std::size_t kFewWords = 3;         // content with fewer features than this may only point back
constexpr double kSameSentence = 0.7;
constexpr double kSentenceBefore = 0.55;
constexpr double kSentencesBefore = 0.3;
constexpr std::uint32_t kReach = 2;     // sentences that are looked back

class PropositionReader {
 public:
  PropositionReader(const Reading& reading, std::uint32_t article, const Rarity& rarity, const Speakers& speakers)
      : reading_(reading), article_(article), rarity_(rarity), speakers_(speakers), presence_(make_feature("concept", "deployment")) {}

  std::vector<Proposition> run() {
    const auto& claims = reading_.view.extraction->claims;
    std::vector<Proposition> out;
    out.reserve(claims.size());
    for (std::uint32_t i = 0; i < claims.size(); ++i) out.push_back(read(i));
    return out;
  }

 private:
  Proposition read(std::uint32_t index) {
    Proposition out;
    const model::Claim& claim = reading_.view.extraction->claims[index];
    out.claim = {article_, index};
    out.told = &claim;
    out.speaker = speakers_.of_claim(article_, index);
    if (claim.content.empty() || reading_.words.empty()) return out;
    out.sentence = reading_.layout.sentence_at(claim.content.front().begin);
    std::size_t features = 0;
    bool pronoun = false;
    bool noun = false;
    bool first = true;
    for (const text::Span& part : claim.content) {
      const auto [begin, end] = reading_.tokens_of(part);
      for (std::uint32_t at = begin; at < end; ++at) {
        const ReadWord& word = reading_.words[at];
        if (first && (word.flags & Vocabulary::kPointsBack) != 0) pronoun = true;
        if (reading_.layout.tokens[at].kind == text::TokenKind::kWord && (word.flags & Vocabulary::kNoTopic) == 0) first = false;
        noun = noun || (word.flags & Vocabulary::kPointingNoun) != 0;
        if (word.feature != 0 && (word.flags & (Vocabulary::kEmptyContent | Vocabulary::kReportNoun)) == 0) ++features;
        add(at, 1, out.profile);
      }
    }
    add_presence(claim, out.profile);
    const bool empty = features == 0;
    out.points_back = empty || (features < kFewWords && (pronoun || noun)) || (features <= 2 * kFewWords && noun && pronoun);
    if (out.points_back) borrow(claim, empty ? 1 : kSameSentence, out);
    normalise(out.profile);
    return out;
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

  void borrow(const model::Claim& claim, double weight, Proposition& out) const {
    std::uint32_t begin = claim.content.front().begin;
    for (const text::Spans* spans : {&claim.source, &claim.cue}) {
      for (const text::Span& span : *spans) {
        if (reading_.layout.sentence_at(span.begin) == out.sentence) begin = std::min(begin, span.begin);
      }
    }
    const text::Sentence& own = reading_.layout.sentences[out.sentence];
    const std::size_t before = out.profile.size();
    for (std::uint32_t at = own.first_token; at < own.end_token && reading_.layout.tokens[at].span.end <= begin; ++at) add(at, weight, out.profile);
    // A clause of its own in front takes the place of the sentence before.
    double next = out.profile.size() - before > kFewWords ? kSentencesBefore : kSentenceBefore;
    if (weight >= 1) next = next == kSentenceBefore ? 1 : kSentenceBefore;
    for (std::uint32_t back = 1; back <= kReach && back <= out.sentence; ++back) {
      const text::Sentence& sentence = reading_.layout.sentences[out.sentence - back];
      for (std::uint32_t at = sentence.first_token; at < sentence.end_token; ++at) add(at, next, out.profile);
      if (next <= kSentencesBefore) break;
      next = kSentencesBefore;
    }
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
