#include "extract/quantity/amount.h"

#include <algorithm>

#include "text/utf8.h"

namespace dateline::extract {
namespace {

using model::Qualifier;
using text::Token;
using text::TokenKind;

constexpr std::uint32_t kLongestSign = 4;       // tokens: "U.S.$"
constexpr std::uint32_t kLongestQualifier = 5;  // tokens: "nicht mehr als die etwa"

void fill(const lang::Lexicon& lexicon, std::string_view section, lang::PhraseTable& table) {
  for (const lang::Entry& entry : lexicon.section(section)) {
    for (const std::string& form : entry.forms) table.add(lexicon, form, 0);
  }
  table.build(lexicon.word_count());
}

void fill(const lang::Lexicon& lexicon, std::string_view section, lang::PhraseTable& table, std::vector<Qualifier>& values) {
  for (const lang::Entry& entry : lexicon.section(section)) {
    for (const std::string& form : entry.forms) table.add(lexicon, form, static_cast<std::uint32_t>(values.size()));
    values.push_back(model::parse_qualifier(entry.value).value_or(Qualifier::kExact));
  }
  table.build(lexicon.word_count());
}

bool glued(const std::vector<Token>& tokens, std::uint32_t at) { return at < tokens.size() && !tokens[at].space_before; }

// Bounds win over shades: "mindestens rund 300" is a lower bound.
bool is_bound(Qualifier q) {
  return q == Qualifier::kAtLeast || q == Qualifier::kMoreThan || q == Qualifier::kAtMost || q == Qualifier::kLessThan;
}

}  // namespace

AmountReader::AmountReader(const lang::Pack& pack) : words_(pack) {
  const lang::Lexicon& lexicon = pack.lexicon;
  decimal_ = '.';
  for (const lang::Entry& entry : lexicon.section("decimal-mark")) decimal_ = entry.forms.front().front();
  fill(lexicon, "qualifier", qualifiers_, qualifier_values_);
  fill(lexicon, "qualifier-after", after_, after_values_);
  fill(lexicon, "qualifier-particle", particles_);
  fill(lexicon, "qualifier-skip", skips_);
  fill(lexicon, "number-negator", negators_);
  fill(lexicon, "range-between", between_);
  fill(lexicon, "range-to", range_);
  fill(lexicon, "range-and", range_and_);
  fill(lexicon, "range-from", from_);
  fill(lexicon, "number-label", labels_);
  fill(lexicon, "not-amount", not_amount_);
  for (const lang::Entry& entry : lexicon.section("currency-sign")) {
    for (const std::string& form : entry.forms) signs_.add(lexicon, form, static_cast<std::uint32_t>(currencies_.size()));
    currencies_.push_back(entry.value);
  }
  signs_.build(lexicon.word_count());
}

bool AmountReader::may_start(const Analysis& analysis, std::uint32_t at) const {
  const Token& token = analysis.tokens()[at];
  return token.kind == TokenKind::kNumber || (token.kind == TokenKind::kWord && words_.read(analysis, at, analysis.tokens().size()).has_value());
}

std::uint32_t AmountReader::phrase_before(const Analysis& analysis, const lang::PhraseTable& table, std::uint32_t floor, std::uint32_t end,
                                          std::uint32_t& payload) {
  const std::uint32_t first = end - std::min(end - floor, kLongestQualifier);
  for (std::uint32_t at = first; at < end; ++at) {
    const auto match = table.longest_at(analysis.words, at);
    if (match && at + match->length == end) {
      payload = match->payload;
      return match->length;
    }
  }
  return 0;
}

// "A$" is a sign, "a $" is not: the parts of a sign touch.
std::uint32_t AmountReader::sign_before(const Analysis& analysis, std::uint32_t floor, std::uint32_t end, std::uint32_t& payload) const {
  for (std::uint32_t at = end - std::min(end - floor, kLongestSign); at < end; ++at) {
    const auto match = signs_.longest_at(analysis.words, at);
    if (!match || at + match->length != end) continue;
    bool touches = true;
    for (std::uint32_t part = at + 1; part < end; ++part) touches = touches && glued(analysis.tokens(), part);
    if (!touches) continue;
    payload = match->payload;
    return match->length;
  }
  return 0;
}

// "F-16", "COVID-19", "MH17", "Artikel 51", "§ 5", "Nr. 7": the digits belong to what stands before them.
bool AmountReader::is_part_of_name(const Analysis& analysis, std::uint32_t at) const {
  const auto& tokens = analysis.tokens();
  if (at == 0) return false;
  const Token& before = tokens[at - 1];
  std::uint32_t ignored = 0;
  if (sign_before(analysis, 0, at, ignored) != 0) return false;
  if (!tokens[at].space_before) {
    if (before.kind != TokenKind::kPunctuation) return true;
    if (before.mark == '-' && at >= 2 && !before.space_before && tokens[at - 2].kind != TokenKind::kPunctuation) return true;
    if (before.mark == '#' || before.mark == '@' || before.mark == '/' || before.mark == '_' || before.mark == '+') return true;
    if ((before.mark == ':' || before.mark == '.' || before.mark == ',') && at >= 2 && !before.space_before && tokens[at - 2].kind == TokenKind::kNumber) return true;
  }
  if (phrase_before(analysis, labels_, at > 3 ? at - 3 : 0, at, ignored) != 0) return true;
  // "Nr. 7", "No. 10", "Art. 51": the label's full stop stands between.
  return before.mark == '.' && !before.space_before && at >= 2 && phrase_before(analysis, labels_, at > 4 ? at - 4 : 0, at - 1, ignored) != 0;
}

std::optional<AmountReader::Figure> AmountReader::figure_at(const Analysis& analysis, std::uint32_t at, std::uint32_t end, bool after_sign,
                                                            std::uint32_t& next) const {
  const auto& tokens = analysis.tokens();
  Figure out;
  if (tokens[at].kind == TokenKind::kNumber) {
    const Numeral numeral = read_numeral(analysis.text, tokens, at, decimal_);
    next = std::max(next, at + numeral.length);
    if (numeral.refused || at + numeral.length > end) return std::nullopt;
    out.value = numeral.value;
    out.if_counted = numeral.if_counted;
    out.plain = numeral.plain;
    out.end = at + numeral.length;
  } else {
    const auto word = words_.read(analysis, at, end);
    if (!word) return std::nullopt;
    next = std::max(next, at + word->length);
    out.value = word->value;
    out.words = true;
    out.word = *word;
    out.end = at + word->length;
  }
  while (out.end < end) {
    // "two-million", "5-Milliarden-Paket": a hyphen may join the scale.
    std::uint32_t scale_at = out.end;
    if (tokens[scale_at].mark == '-' && glued(tokens, scale_at) && glued(tokens, scale_at + 1)) ++scale_at;
    const auto scale = words_.scale_at(analysis, scale_at);
    if (!scale || tokens[scale_at].newline_before) break;
    if (scale->letter && (out.words || out.scaled || tokens[scale_at].space_before)) break;
    // A glued "m" is million with a currency sign and metres without.
    if (scale->letter && scale->length == 1 && tokens[scale_at].span.size() == 1 && !after_sign) break;
    out.value *= scale->factor;
    out.factor *= scale->factor;
    out.if_counted.reset();
    out.scaled = true;
    out.plain = false;
    out.end = scale_at + scale->length;
    if (out.end < end && tokens[out.end].mark == '.' && glued(tokens, out.end) && out.end + 1 < end) ++out.end;  // "Mio.", not at the sentence's end
  }
  if (out.words && out.word.needs_scale && !out.scaled) return std::nullopt;
  next = std::max(next, out.end);
  return out;
}

void AmountReader::read_range(const Analysis& analysis, Amount& amount, Figure& first, std::uint32_t sentence_end) const {
  const auto& tokens = analysis.tokens();
  std::uint32_t at = amount.end;
  std::uint32_t ignored = 0;
  bool dash = false;
  if (at < sentence_end && tokens[at].mark == '-') {
    dash = true;
    if (tokens[at].space_before != (at + 1 < sentence_end && tokens[at + 1].space_before)) return;  // "300 -Mann"
    ++at;
  } else if (const auto to = range_.longest_at(analysis.words, at < sentence_end ? at : amount.begin); at < sentence_end && to) {
    std::uint32_t before = amount.number_begin;
    if (amount.currency != Amount::kNone) --before;
    if (phrase_before(analysis, from_, before > 2 ? before - 2 : 0, before, ignored) != 0) return;
    at += to->length;
  } else if (at < sentence_end) {
    const auto both = range_and_.longest_at(analysis.words, at);
    if (!both || phrase_before(analysis, between_, amount.begin > 3 ? amount.begin - 3 : 0, amount.begin, ignored) == 0) return;
    at += both->length;
  }
  if (at >= sentence_end) return;
  if (const auto sign = signs_.longest_at(analysis.words, at); sign && amount.currency != Amount::kNone) at += sign->length;
  if (at >= sentence_end) return;
  std::uint32_t next = at;
  const auto second = figure_at(analysis, at, sentence_end, amount.currency != Amount::kNone, next);
  if (!second || second->word.article || second->word.zero) return;
  double low = first.value;
  if (second->scaled && !first.scaled && low < second->value / second->factor) low *= second->factor;  // "10 bis 12 Millionen"
  if (low >= second->value) return;  // a score, a vote, a phone number
  if (dash && second->value > low * 100) return;
  amount.low = low;
  amount.high = second->value;
  amount.end = amount.after = second->end;
  amount.qualifier = Qualifier::kRange;
  amount.plain = amount.plain && second->plain;
  amount.if_counted.reset();
}

void AmountReader::read_before(const Analysis& analysis, Amount& amount, std::uint32_t floor) const {
  std::uint32_t payload = 0;
  std::uint32_t ignored = 0;
  std::uint32_t at = amount.begin;
  bool any = false;
  // A few rounds only: "mindestens die rund 300".
  for (int round = 0; round < 4; ++round) {
    if (const std::uint32_t length = phrase_before(analysis, qualifiers_, floor, at, payload); length != 0 && (phrase_before(analysis, particles_, at > 4 ? at - 4 : 0, at, ignored) == 0)) {
      const Qualifier q = qualifier_values_[payload];
      if (amount.qualifier != Qualifier::kRange && (!any || is_bound(q))) amount.qualifier = q;
      any = true;
      at -= length;
      amount.begin = at;
    } else if (const std::uint32_t skip = phrase_before(analysis, skips_, floor, at, payload); skip != 0) {
      at -= skip;
    } else {
      break;
    }
  }
  at = amount.begin;
  for (int round = 0; round < 4 && at > floor; ++round) {
    if (phrase_before(analysis, negators_, floor, at, payload) != 0) {
      amount.negated = true;
      break;
    }
    const std::uint32_t skip = phrase_before(analysis, skips_, floor, at, payload);
    if (skip == 0) break;
    at -= skip;
  }
}

void AmountReader::read_after(const Analysis& analysis, std::uint32_t at, std::uint32_t sentence_end, Amount& amount) const {
  if (at >= sentence_end || amount.qualifier == Qualifier::kRange) return;
  const auto& tokens = analysis.tokens();
  if (tokens[at].mark == '-' && glued(tokens, at) && at + 1 < sentence_end) ++at;
  const auto after = after_.longest_at(analysis.words, at);
  if (!after || at + after->length > sentence_end) return;
  amount.qualifier = after_values_[after->payload];
  amount.after = at + after->length;
}

AmountReader::Read AmountReader::read(const Analysis& analysis, std::uint32_t at, std::uint32_t floor, std::uint32_t sentence_end) const {
  const auto& tokens = analysis.tokens();
  Read out;
  out.next = at + 1;
  std::uint32_t sign = 0;
  const std::uint32_t sign_length = sign_before(analysis, floor, at, sign);
  auto figure = figure_at(analysis, at, sentence_end, sign_length != 0, out.next);
  if (!figure || is_part_of_name(analysis, at)) return out;
  if (figure->words) {  // "no fewer than", "ein paar": the word belongs to a qualifier
    const auto qualifier = qualifiers_.longest_at(analysis.words, at);
    if (qualifier && at + qualifier->length > figure->end) return out;
  }
  Amount amount;
  amount.number_begin = at;
  amount.begin = amount.sign = at - sign_length;
  amount.end = amount.after = figure->end;
  amount.low = amount.high = figure->value;
  amount.if_counted = figure->if_counted;
  amount.plain = figure->plain && sign_length == 0;
  amount.words = figure->words;
  amount.article = figure->word.article;
  amount.zero = figure->word.zero;
  if (sign_length != 0) amount.currency = sign;
  if (figure->word.vague) amount.qualifier = Qualifier::kAtLeast;
  if (figure->word.about) amount.qualifier = Qualifier::kApproximate;
  if (amount.end < sentence_end) read_range(analysis, amount, *figure, sentence_end);
  out.next = std::max(out.next, amount.end);
  // What follows directly may show that this was no amount.
  if (amount.end < tokens.size()) {
    const Token& after = tokens[amount.end];
    const bool touches = !after.space_before;
    const bool number_follows = amount.end + 1 < tokens.size() && tokens[amount.end + 1].kind == TokenKind::kNumber && glued(tokens, amount.end + 1);
    if (touches && (after.mark == ':' || after.mark == '/' || after.mark == '-' || after.mark == '.' || after.mark == ',') && number_follows) return out;
    if (decimal_ == ',' && touches && after.mark == '.' && amount.end + 1 < sentence_end && amount.plain) return out;  // German ordinal
    if (amount.end < sentence_end && not_amount_.longest_at(analysis.words, amount.end)) return out;
  }
  read_before(analysis, amount, floor);
  read_after(analysis, amount.end, sentence_end, amount);
  out.next = std::max(out.next, amount.after);
  out.amount = amount;
  return out;
}

}  // namespace dateline::extract
