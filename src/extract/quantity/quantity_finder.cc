#include "extract/quantity/quantity_finder.h"

#include <algorithm>

#include "extract/quantity/amount.h"
#include "extract/quantity/counted.h"

namespace dateline::extract {
namespace {

constexpr std::uint32_t kCorrectionReach = 4;  // tokens between a denied figure and the right one
constexpr std::uint32_t kSentencesBack = 3;  // how far a bare figure looks for what it counts

// Time expressions are no quantities, except short spans of time ("at least ten minutes").
bool is_time(const std::vector<model::Timex>& timexes, std::size_t& cursor, const text::Span& number) {
  while (cursor < timexes.size() && timexes[cursor].span.end <= number.begin) ++cursor;
  return cursor < timexes.size() && timexes[cursor].span.overlaps(number);
}

bool may_be_year(const Amount& amount) { return amount.plain && amount.low >= 1500 && amount.low <= 2100; }

std::string joined(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) {
    if (!out.empty()) out += ' ';
    out += word;
  }
  return out;
}

}  // namespace

struct QuantityFinder::Rules {
  explicit Rules(const lang::Pack& pack) : amounts(pack), nouns(pack) {}
  AmountReader amounts;
  CountedNouns nouns;
};

QuantityFinder::QuantityFinder(const lang::Pack& pack, std::optional<base::Problem>&) : rules_(std::make_unique<Rules>(pack)) {}
QuantityFinder::~QuantityFinder() = default;

namespace {

struct Previous {
  std::string concept_id;
  std::string unit;
  std::string scope;
  double value = 0;  // 0: announced, not yet told
  std::uint32_t sentence = 0;
  std::uint32_t end = 0;  // token
  bool fate_before = false;
};

// A denied figure whose noun stands with the right one: "nicht 300, sondern 200 Menschen".
struct Pending {
  Amount amount;
  text::Span number;
  bool open = false;
};

void set_bounds(model::Quantity& quantity, const Amount& amount) {
  using model::Qualifier;
  quantity.qualifier = amount.qualifier;
  const bool open_high = amount.qualifier == Qualifier::kAtLeast || amount.qualifier == Qualifier::kMoreThan;
  const bool open_low = amount.qualifier == Qualifier::kAtMost || amount.qualifier == Qualifier::kLessThan;
  if (!open_low) quantity.low = amount.low;
  if (!open_high) quantity.high = amount.high;
}

// A bare figure takes over what the figure before it counted, if it is introduced as a figure and of like size.
bool inherits(const Analysis& analysis, const CountedNouns& nouns, const Amount& amount, const Previous& previous, std::uint32_t sentence) {
  if (previous.concept_id.empty() || sentence > previous.sentence + kSentencesBack || amount.article || amount.zero || amount.low < 2) return false;
  if (amount.plain && may_be_year(amount) && (previous.value < 500 || previous.value > 10000)) return false;
  if (previous.value != 0 && (amount.low > previous.value * 20 || previous.value > amount.low * 20)) return false;
  const bool qualified = amount.qualifier != model::Qualifier::kExact || amount.negated || !amount.plain;
  return (qualified && !amount.words) || nouns.is_figure_cue(analysis, amount.begin);
}

}  // namespace

std::vector<model::Quantity> QuantityFinder::find(const Analysis& analysis, const std::vector<model::Timex>& timexes) const {
  std::vector<model::Quantity> out;
  Previous previous;
  Pending pending;
  std::optional<std::uint32_t> measured;  // the last sentence with a measure
  std::size_t cursor = 0;
  for (std::uint32_t s = 0; s < analysis.layout.sentences.size(); ++s) {
    const text::Sentence& sentence = analysis.layout.sentences[s];
    std::uint32_t floor = sentence.first_token;
    for (std::uint32_t at = sentence.first_token; at < sentence.end_token;) {
      if (const auto announced = rules_->nouns.announced_at(analysis, at, sentence.end_token)) {
        previous = {announced->concept_id, announced->unit, joined(announced->scope), 0, s, at, false};
      }
      if (!rules_->amounts.may_start(analysis, at)) {
        ++at;
        continue;
      }
      auto read = rules_->amounts.read(analysis, at, floor, sentence.end_token);
      const std::uint32_t start = at;
      at = read.next;
      if (!read.amount) continue;
      Amount& amount = *read.amount;
      model::Quantity quantity;
      quantity.number = analysis.span_of(start, amount.end - 1);
      const bool in_time = is_time(timexes, cursor, quantity.number);
      Counted counted = rules_->nouns.describe(analysis, rules_->amounts, amount, sentence.first_token, floor, sentence.end_token);
      if (in_time && !counted.clock_unit) continue;  // "zehn Minuten später" tells a time and a span
      if ((amount.article || amount.zero) && !counted.fate) continue;
      floor = amount.after;
      if (counted.refused) continue;
      if (may_be_year(amount) && (counted.concept_id.empty() || counted.unit.empty())) continue;
      const bool joined_before = previous.sentence == s && previous.fate_before && rules_->nouns.only_joined(analysis, previous.end, amount.begin);
      if (joined_before && counted.countable && !counted.fate && !counted.concept_id.empty()) {
        // "killed 12 soldiers and 30 civilians"
        if (counted.concept_id != "people") counted.scope.push_back(counted.concept_id);
        counted.concept_id = previous.concept_id;
        counted.fate = counted.fate_before = true;
      }
      quantity.concept_id = counted.concept_id;
      quantity.unit = counted.unit;
      quantity.scope = joined(counted.scope);
      if (counted.concept_id.empty() && counted.unit.empty()) {
        if (amount.negated && !pending.open) pending = Pending{amount, quantity.number, true};  // "nicht 300, sondern 200 Menschen"
        if (measured == s || !inherits(analysis, rules_->nouns, amount, previous, s)) continue;  // "at 118 km/h in a section limited to 80"
        pending.open = false;
        quantity.concept_id = previous.concept_id;
        quantity.unit = previous.unit;
        quantity.scope = previous.scope;
      }
      quantity.span = analysis.span_of(amount.begin, std::max(counted.end, amount.after) - 1);
      quantity.negated = amount.negated;
      if (counted.end > amount.after) rules_->amounts.read_after(analysis, counted.end, sentence.end_token, amount);  // "400-pound-plus"
      set_bounds(quantity, amount);
      if (amount.if_counted && counted.countable && quantity.low == quantity.high) quantity.low = quantity.high = *amount.if_counted;
      if (counted.countable || counted.concept_id.empty()) {
        previous = {quantity.concept_id, quantity.unit, quantity.scope, amount.low, s, std::max(counted.end, amount.after), counted.fate_before};
      } else {
        measured = s;
      }
      if (pending.open && pending.amount.end + kCorrectionReach >= amount.begin && !quantity.concept_id.empty()) {
        model::Quantity corrected = quantity;
        corrected.number = pending.number;
        corrected.span = analysis.span_of(pending.amount.begin, pending.amount.after - 1);
        corrected.negated = true;
        corrected.low.reset();
        corrected.high.reset();
        set_bounds(corrected, pending.amount);
        out.push_back(std::move(corrected));
      }
      pending.open = false;
      out.push_back(std::move(quantity));
    }
    pending.open = false;
  }
  return out;
}

}  // namespace dateline::extract
