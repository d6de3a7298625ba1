#include "compare/figure.h"

#include <algorithm>
#include <cmath>

#include "compare/figure_chain.h"
#include "compare/figure_owner.h"
#include "text/stem.h"
#include "text/utf8.h"

namespace dateline::compare {
namespace {

constexpr double kRoleReach = 14;      // "cost" up to which a role word may belong to a figure: tokens, dearer across marks and other figures
constexpr std::uint32_t kClause = 14;  // tokens on either side in which words of roles are collected
constexpr std::uint32_t kEllipsisReach = 3;  // sentences back to the figure that has the noun
constexpr std::uint32_t kSumReach = 5;       // tokens from "the sum" to its number
constexpr std::uint32_t kWholeReach = 4;     // tokens behind "of" that name the whole
constexpr date::days kLongAgo{30};
constexpr date::days kYearsAgo{300};
constexpr double kCommaCost = 3;
constexpr double kFigureCost = 4;
constexpr double kClauseCost = 6;      // "two managers over the explosion that killed 32"
constexpr double kOtherSentence = 0.2; // weight of the words of the sentence before
constexpr double kLeastWeight = 0.3;   // of words far away in the same sentence
constexpr double kOutsideClaim = 0.6;  // what a claim is made of says more than who makes it: two sources of one figure share no name

class FigureReader {
 public:
  FigureReader(const Reading& reading, std::uint32_t article, const Vocabulary& vocabulary, const Rarity& rarity, const Speakers& speakers)
      : reading_(reading), article_(article), vocabulary_(vocabulary), rarity_(rarity), speakers_(speakers), stem_(reading.language->pack->code) {}

  std::vector<Figure> run() {
    const auto& quantities = reading_.view.extraction->quantities;
    is_figure_.assign(reading_.words.size(), false);
    for (const model::Quantity& quantity : quantities) {
      const auto [first, end] = reading_.tokens_of(quantity.number);
      for (std::uint32_t at = first; at < end; ++at) is_figure_[at] = true;
    }
    std::vector<Figure> out;
    out.reserve(quantities.size());
    for (std::uint32_t i = 0; i < quantities.size(); ++i) out.push_back(read(i));
    join_figures(reading_, is_figure_, out);
    return out;
  }

 private:
  Figure read(std::uint32_t index) {
    const model::Quantity& quantity = reading_.view.extraction->quantities[index];
    Figure out;
    out.quantity = {article_, index};
    out.value = &quantity;
    out.interval = interval_of(quantity);
    out.main = main_value(quantity);
    out.claim = claim_around(*reading_.view.extraction, quantity.number);
    out.speaker = out.claim ? speakers_.of_claim(article_, *out.claim) : speakers_.of_article(article_);
    const auto [first, end] = reading_.tokens_of(quantity.number);
    out.sentence = first < reading_.words.size() ? reading_.layout.sentence_of_token(first) : 0;
    if (first >= reading_.words.size()) return out;
    read_head(quantity, out);
    out.language = reading_.language;
    read_owner(reading_, is_figure_, end, out);
    if (out.unit && !out.antecedent) out.antecedent = sum_meant(out, first);
    if (out.role == kNone || out.role_by_noun) {
      const std::int16_t near = nearest_role(first, out.head.empty() || out.head.compare(0, 5, "stem:") == 0 ? end : std::max(end, reading_.tokens_of(quantity.span).second), out.person);
      // "30,000 passengers were affected" were not on board; "310 passengers … killing 40" were.
      if (out.role == kNone || (near != kNone && vocabulary_.vague(near))) out.role = near;
    }
    if (out.head == "cases" && out.role != kNone && vocabulary_.role_name(out.role) == "infected") out.head.clear(), out.person = true;
    read_roles(first, end, out);
    read_part(quantity, first, end, out);
    if (is_whole(first)) out.whole = true, out.role = kNone, out.roles.clear();
    read_time(quantity, out);
    read_context(first, end, out);
    return out;
  }

  void read_head(const model::Quantity& quantity, Figure& out) {
    for (std::size_t at = 0; at < quantity.scope.size();) {
      const std::size_t stop = std::min(quantity.scope.find(' ', at), quantity.scope.size());
      const std::string word = quantity.scope.substr(at, stop - at);
      if (is_country(word)) {
        out.countries.push_back(make_feature("entity", "country:" + word));
      } else if (!word.empty()) {
        out.scope.push_back(word);
      }
      at = stop + 1;
    }
    std::sort(out.scope.begin(), out.scope.end());
    out.role = vocabulary_.role(quantity.concept_id);
    out.role_told = out.role != kNone;
    if (out.role == kNone) {
      out.head = quantity.concept_id;
    } else {
      // "12 soldiers killed": the fate is the concept, the noun narrows it.
      const auto counted = std::find_if(out.scope.begin(), out.scope.end(), [&](const std::string& word) { return vocabulary_.is_counted(word); });
      if (counted != out.scope.end()) {
        out.head = *counted;
        out.scope.erase(counted);
      }
      out.person = vocabulary_.exclusive(out.role);
    }
    if (out.role == kNone) {
      out.role = vocabulary_.role_of_counted(out.head);
      out.role_by_noun = out.role != kNone;
    }
    if (out.head == "people" || out.head == "lives" || out.head == "protesters") out.person = true, out.head.clear();
    if (out.head.empty() && !out.person && !quantity.unit.empty()) out.head = "stem:" + stem_(text::fold(last_word(quantity.unit)));
    out.unit = vocabulary_.is_unit(out.head);
    if (is_elliptic(quantity, out.sentence)) out.antecedent = antecedent_of(out.quantity.item, out.sentence);
    out.person = out.person || vocabulary_.is_person(out.head);
  }

  // The counted noun is not the figure's own: it stands in another figure's phrase or in a sentence before.
  bool is_elliptic(const model::Quantity& quantity, std::uint32_t sentence) const {
    const std::string_view text = reading_.view.article->text;
    if (quantity.unit.empty() || text::slice(text, quantity.span).find(quantity.unit) != std::string_view::npos) return false;
    const text::Span around = reading_.layout.sentences[sentence].span;
    const std::size_t found = text::slice(text, around).find(quantity.unit);
    if (found == std::string_view::npos) return true;
    const auto at = static_cast<std::uint32_t>(around.begin + found);
    const auto& all = reading_.view.extraction->quantities;
    return std::any_of(all.begin(), all.end(), [&](const model::Quantity& other) { return other.span.begin <= at && at < other.span.end; });
  }

  // The nearest figure before that counts the same by the same noun.
  std::optional<std::uint32_t> antecedent_of(std::uint32_t index, std::uint32_t sentence) const {
    const auto& all = reading_.view.extraction->quantities;
    for (std::uint32_t i = index; i > 0; --i) {
      const model::Quantity& other = all[i - 1];
      if (reading_.layout.sentence_at(other.number.begin) + kEllipsisReach < sentence) break;
      if (other.concept_id == all[index].concept_id && other.unit == all[index].unit) return i - 1;
    }
    return std::nullopt;
  }

  static bool is_country(const std::string& word) {
    return word.size() == 2 && std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  }

  static std::string_view last_word(std::string_view phrase) {
    const std::size_t blank = phrase.rfind(' ');
    return blank == std::string_view::npos ? phrase : phrase.substr(blank + 1);
  }

  // "Prosecutors put the sum at £240,000", "bezifferte den Betrag auf 240.000": the last figure of that measure.
  std::optional<std::uint32_t> sum_meant(const Figure& out, std::uint32_t first) const {
    const std::uint32_t begin = reading_.layout.sentences[out.sentence].first_token;
    for (std::uint32_t at = first; at > begin + 1 && first - at < kSumReach;) {
      --at;
      if (is_figure_[at]) return std::nullopt;
      if ((reading_.words[at].flags & Vocabulary::kSumNoun) == 0) continue;
      const bool of_something = (reading_.words[at + 1].flags & Vocabulary::kPartBehind) != 0;
      const bool known = (reading_.words[at - 1].flags & Vocabulary::kNoTopic) != 0;  // "the sum"
      return known && !of_something ? antecedent_of(out.quantity.item, out.sentence) : std::nullopt;
    }
    return std::nullopt;
  }

  double mark_cost(std::uint32_t at) const {
    if (is_figure_[at] && (at == 0 || !is_figure_[at - 1])) return kFigureCost;
    if ((reading_.words[at].flags & Vocabulary::kClauseOpener) != 0) return kClauseCost;
    switch (reading_.layout.tokens[at].mark) {
      case ',': case '(': case ')': case '-': return kCommaCost;
      case ';': case ':': return 2 * kCommaCost;
      default: return 0;
    }
  }

  // The role that a word tells of people or of things.
  std::int16_t role_at(std::uint32_t at, bool person) const {
    const std::int16_t role = reading_.words[at].role;
    return role != kNone && person && vocabulary_.of_things(role) ? kNone : role;
  }

  std::int16_t nearest_role(std::uint32_t first, std::uint32_t end, bool person) const {
    const text::Sentence& sentence = reading_.layout.sentences[reading_.layout.sentence_of_token(first)];
    std::int16_t best = kNone;
    double least = kRoleReach;
    double cost = 0;
    for (std::uint32_t at = end; at < sentence.end_token; ++at) {
      cost += 1 + mark_cost(at);
      if (const std::int16_t role = role_at(at, person); role != kNone && cost < least) {
        least = cost;
        best = role;
      }
      if (cost > least) break;
    }
    cost = 0.5;  // of two that are equally near, the one behind
    for (std::uint32_t at = first; at > sentence.first_token;) {
      --at;
      cost += 1 + mark_cost(at);
      if (const std::int16_t role = role_at(at, person); role != kNone && cost < least) {
        least = cost;
        best = role;
      }
      if (cost > least) break;
    }
    return best;
  }

  // Every role word of the clause: up to the next mark or figure on either side.
  void read_roles(std::uint32_t first, std::uint32_t end, Figure& out) const {
    const text::Sentence& sentence = reading_.layout.sentences[reading_.layout.sentence_of_token(first)];
    const auto take = [&](std::uint32_t at) {
      const std::int16_t role = role_at(at, out.person);
      if (role != kNone && vocabulary_.exclusive(role)) out.roles.push_back(role);
      return mark_cost(at) == 0;
    };
    for (std::uint32_t at = end; at < sentence.end_token && at < end + kClause && take(at); ++at) {
    }
    for (std::uint32_t at = first; at > sentence.first_token && first - at < kClause && take(at - 1); --at) {
    }
    if (out.role != kNone) out.roles.push_back(out.role);
    const std::uint32_t begin = std::min(first, reading_.tokens_of(out.value->span).first);
    const bool whole = begin > 0 && (reading_.words[begin - 1].flags & Vocabulary::kWhole) != 0;
    const std::int16_t later = whole || out.role == kNone ? kNone : vocabulary_.then(out.role);
    if (later != kNone && std::find(out.roles.begin(), out.roles.end(), later) != out.roles.end()) out.role = later;
    std::sort(out.roles.begin(), out.roles.end());
    out.roles.erase(std::unique(out.roles.begin(), out.roles.end()), out.roles.end());
  }

  // "five of the dead", "including 10 Americans" count some of another number; "another 1,000" come on top of one.
  void read_part(const model::Quantity& quantity, std::uint32_t first, std::uint32_t end, Figure& out) const {
    const std::uint32_t begin = std::min(first, reading_.tokens_of(quantity.span).first);
    std::vector<std::string> found;
    if (end < reading_.words.size() && (reading_.words[end].flags & Vocabulary::kPartBehind) != 0 && of_its_kind(end, out)) found.emplace_back("part");
    if (begin > 0 && alone_before(begin)) found.emplace_back("part");
    if (begin > 0 && (reading_.words[begin - 1].flags & Vocabulary::kPartBefore) != 0) found.emplace_back("part");
    if (begin > 0 && (reading_.words[begin - 1].flags & Vocabulary::kMoreBefore) != 0) found.emplace_back("more");
    // "12 more bodies", "zwölf weitere Leichen"
    if (end < reading_.tokens_of(quantity.span).second && (reading_.words[end].flags & Vocabulary::kMoreBehind) != 0) found.emplace_back("more");
    for (std::string& word : found) {
      const auto at = std::lower_bound(out.scope.begin(), out.scope.end(), word);
      if (at == out.scope.end() || *at != word) out.scope.insert(at, std::move(word));
    }
  }

  // "214 of [260] flights were cancelled": what the others are taken from.
  bool is_whole(std::uint32_t first) const {
    std::uint32_t at = first;
    while (at > 0 && (reading_.words[at - 1].flags & Vocabulary::kWhole) != 0) --at;
    return at > 1 && (reading_.words[at - 1].flags & Vocabulary::kPartBehind) != 0 && is_figure_[at - 2];
  }

  // "five of the dead" are some of the dead; "53 of the 72 aboard were killed" are all who were.
  bool of_its_kind(std::uint32_t behind, const Figure& out) const {
    if (out.role == kNone) return true;
    for (std::uint32_t at = behind; at < reading_.words.size() && at < behind + kWholeReach; ++at) {
      if (reading_.words[at].role == out.role) return true;
    }
    return !vocabulary_.exclusive(out.role);
  }

  // "Allein in der Region Valencia 155": fewer than in all.
  bool alone_before(std::uint32_t begin) const {
    const std::uint32_t first = reading_.layout.sentences[reading_.layout.sentence_of_token(begin)].first_token;
    for (std::uint32_t at = begin; at > first;) {
      --at;
      if (is_figure_[at] || mark_cost(at) > 0) return false;
      if ((reading_.words[at].flags & Vocabulary::kAlone) != 0) return true;
    }
    return false;
  }

  // "Local media spoke on Friday of 1,900 missing".
  bool tells_when_said(const model::Timex& timex, std::optional<std::uint32_t> index) const {
    if (!index) return false;
    const model::Claim& claim = reading_.view.extraction->claims[*index];
    return claim.said.days == timex.days && !overlaps_any(claim.content, timex.span);
  }

  void read_time(const model::Quantity& quantity, Figure& out) const {
    const text::Span sentence = reading_.layout.sentences[out.sentence].span;
    std::uint32_t nearest = 0xFFFFFFFF;
    for (const model::Timex& timex : reading_.view.extraction->timexes) {
      if (!sentence.contains(timex.span) || !timex.days.earliest || !timex.days.latest) continue;
      const std::uint32_t gap = timex.span.begin > quantity.number.end ? timex.span.begin - quantity.number.end : quantity.number.begin - std::min(quantity.number.begin, timex.span.end);
      if (gap >= nearest) continue;
      nearest = gap;
      out.when = timex.days;
      out.when_said = tells_when_said(timex, out.claim);
    }
    const auto published = reading_.view.article->published.day();
    out.long_ago = out.when.latest && published && *out.when.latest + kLongAgo < *published;
    out.years_ago = out.when.latest && published && *out.when.latest + kYearsAgo < *published;
  }

  void add(std::uint32_t at, double weight, Figure& out) const {
    const ReadWord& word = reading_.words[at];
    if (word.feature != 0) out.context.push_back({word.feature, weight * rarity_(word.feature)});
    if (word.wider != 0) out.context.push_back({word.wider, 0.5 * weight * rarity_(word.wider)});
  }

  void read_context(std::uint32_t first, std::uint32_t end, Figure& out) const {
    const std::uint32_t index = reading_.layout.sentence_of_token(first);
    const text::Sentence& sentence = reading_.layout.sentences[index];
    const auto near = [&](std::uint32_t at, double cost) {
      double weight = std::max(kLeastWeight, 1 / (1 + cost / 6));
      if (out.claim && !overlaps_any(reading_.view.extraction->claims[*out.claim].content, reading_.layout.tokens[at].span)) weight *= kOutsideClaim;
      add(at, weight, out);
    };
    double cost = 0;
    for (std::uint32_t at = end; at < sentence.end_token; ++at) near(at, cost += 1 + mark_cost(at));
    cost = 0;
    for (std::uint32_t at = first; at > sentence.first_token;) {
      --at;
      near(at, cost += 1 + mark_cost(at));
    }
    if (index > 0 && reading_.layout.sentences[index - 1].paragraph == sentence.paragraph) {
      const text::Sentence& before = reading_.layout.sentences[index - 1];
      for (std::uint32_t at = before.first_token; at < before.end_token; ++at) add(at, kOtherSentence, out);
    }
    normalise(out.context);
  }

  const Reading& reading_;
  std::uint32_t article_;
  const Vocabulary& vocabulary_;
  const Rarity& rarity_;
  const Speakers& speakers_;
  text::Stemmer stem_;
  std::vector<bool> is_figure_;
};

}  // namespace

std::vector<Figure> read_figures(const Reading& reading, std::uint32_t article, const Vocabulary& vocabulary, const Rarity& rarity,
                                 const Speakers& speakers) {
  return FigureReader(reading, article, vocabulary, rarity, speakers).run();
}

std::optional<std::uint32_t> claim_around(const model::Extraction& extraction, const text::Span& span) noexcept {
  std::optional<std::uint32_t> best;
  std::uint32_t least = 0xFFFFFFFF;
  for (std::uint32_t i = 0; i < extraction.claims.size(); ++i) {
    const model::Claim& claim = extraction.claims[i];
    std::uint32_t size = 0;
    bool holds = false;
    for (const text::Span& part : claim.content) {
      size += part.size();
      holds = holds || part.overlaps(span);
    }
    if (holds && size < least) {
      least = size;
      best = i;
    }
  }
  return best;
}

}  // namespace dateline::compare
