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
constexpr std::size_t kFewWords = 3;    // content with fewer features than this may only point back
constexpr std::size_t kFewReported = 7; // "Western reports about them as lies" has more words and still does
constexpr double kMost = 1;             // how much empty content takes from what stands before
constexpr double kPronoun = 0.7;        // "ihre Anwesenheit", "the reports about them"
constexpr double kNoun = 0.4;           // "the deployment" tells most itself
constexpr double kNextSentence = 0.5;   // share of that for each sentence further back
constexpr double kLead = 0.6;           // share for the first sentence: who "declined to comment" was asked about the news itself
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
    bool report = false;
    for (const text::Span& part : claim.content) {
      const auto [begin, end] = reading_.tokens_of(part);
      for (std::uint32_t at = begin; at < end; ++at) {
        const ReadWord& word = reading_.words[at];
        pronoun = pronoun || (word.flags & Vocabulary::kPointsBack) != 0;
        noun = noun || (word.flags & Vocabulary::kPointingNoun) != 0;
        report = report || (word.flags & Vocabulary::kReportNoun) != 0;
        if (word.feature != 0 && (word.flags & (Vocabulary::kEmptyContent | Vocabulary::kReportNoun)) == 0) ++features;
        add(at, 1, out.profile);
      }
    }
    add_presence(claim, out.profile);
    double weight = 0;
    if (features == 0) {
      weight = kMost;
    } else if ((features < kFewWords && pronoun) || (features < kFewReported && pronoun && report)) {
      weight = kPronoun;
    } else if (features < kFewWords && (noun || report)) {
      weight = kNoun / static_cast<double>(features);
    }
    out.points_back = weight > 0;
    if (out.points_back) borrow(claim, weight, out);
    if (features == 0) add_sentence(0, kLead * weight, out.profile);
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
    // A clause in front of it in the same sentence is nearer than the sentence before.
    if (out.profile.size() - before >= kFewWords) weight *= kNextSentence;
    for (std::uint32_t back = 1; back <= kReach && back <= out.sentence; ++back) {
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
