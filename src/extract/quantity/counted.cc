#include "extract/quantity/counted.h"

#include <algorithm>

#include "extract/quantity/counted_scan.h"

namespace dateline::extract {
namespace {

using text::Token;
using text::TokenKind;

constexpr std::uint32_t kFateReach = 18;  // German verbs stand at the end of their clause
constexpr std::uint32_t kFarReach = 12;   // tokens between a verb and its subject
constexpr std::uint32_t kTallyReach = 30;

// Length of the longest phrase that ends right before token `end`, 0 if none.
std::uint32_t ends_before(const Analysis& analysis, const lang::PhraseTable& table, std::uint32_t floor, std::uint32_t end, std::uint32_t& payload) {
  for (std::uint32_t at = end - std::min(end - floor, 5U); at < end; ++at) {
    const auto match = table.longest_at(analysis.words, at);
    if (match && at + match->length == end) {
      payload = match->payload;
      return match->length;
    }
  }
  return 0;
}

}  // namespace

bool CountedNouns::is_figure_cue(const Analysis& analysis, std::uint32_t end) const {
  std::uint32_t ignored = 0;
  return ends_before(analysis, cues_, end > 5 ? end - 5 : 0, end, ignored) != 0;
}

// Is the verb at `at` active, so that it tells of others? "12 gunmen killed 30 people", but "12 were killed", "12 killed in Kabul".
bool CountedNouns::is_active(const Scan& scan, std::uint32_t at, std::uint32_t length) const {
  const Analysis& a = scan.analysis;
  const auto match = fate_table_.longest_at(a.words, at);
  if (!match || !fates_[match->payload].before || german_nouns_) return false;
  if (at > 0 && (in(auxiliaries_, a, at - 1) || (at > 1 && in(auxiliaries_, a, at - 2)))) return false;
  const std::uint32_t next = at + length;
  if (next >= scan.end) return false;
  return in(determiners_, a, next) || scan.reader.may_start(a, next);
}

void CountedNouns::read_fate_behind(Scan& scan) const {
  const Analysis& a = scan.analysis;
  const auto& tokens = a.tokens();
  const std::uint32_t limit = std::min(scan.end, scan.after_phrase + kFateReach);
  const bool bare = scan.head == nullptr && scan.out.unit.empty();
  if (bare && scan.after_phrase < limit && tokens[scan.after_phrase].kind != TokenKind::kWord) return;
  std::uint32_t words = 0;
  for (std::uint32_t at = scan.after_phrase; at < limit; ++at) {
    const Token& token = tokens[at];
    if (token.mark == ';' || token.mark == ':') return;
    if (bare && (token.mark == ',' || token.mark == '"')) return;
    if (const auto fate = fate_table_.longest_at(a.words, at)) {
      const Fate& found = fates_[fate->payload];
      if (is_active(scan, at, fate->length)) return;
      if (found.thing == (scan.head == nullptr || scan.head->person)) {
        at += fate->length - 1;
        continue;
      }
      scan.fate = &found;
      if (const auto scope = at > 0 ? scope_table_.longest_at(a.words, at - 1) : std::nullopt; scope && scope->length == 1) {
        scan.out.scope.push_back(scopes_[scope->payload]);
      }
      return;
    }
    if (in(breaks_, a, at)) return;
    std::uint32_t noun_length = 0;
    if (const Noun* noun = noun_at(a, at, limit, noun_length); noun != nullptr && noun->fate && bare) {
      scan.head = noun;
      return;
    }
    if (scan.reader.may_start(a, at)) {
      // The next figure shares the fate only if it is joined directly or set in ("12 soldiers and 30 civilians were killed").
      if (words > 1 && !(at > 0 && (in(including_, a, at - 1) || (at > 1 && in(including_, a, at - 2))))) return;
      const auto inner = scan.reader.read(a, at, scan.after_phrase, scan.end);
      if (inner.amount) {
        at = inner.amount->after - 1;
        words = 0;
      }
      continue;
    }
    if (token.kind == TokenKind::kWord) ++words;
  }
}

void CountedNouns::read_fate_before(Scan& scan) const {
  const Analysis& a = scan.analysis;
  std::uint32_t at = scan.amount.begin;
  std::uint32_t payload = 0;
  for (int round = 0; round < 4 && at > scan.floor; ++round) {
    if (const std::uint32_t length = ends_before(a, fate_table_, scan.floor, at, payload); length != 0) {
      const Fate& fate = fates_[payload];
      if (!fate.before || fate.thing == (scan.head == nullptr || scan.head->person)) return;
      scan.fate = &fate;
      scan.out.fate_before = true;
      return;
    }
    if (!in(auxiliaries_, a, at - 1) && !in(determiners_, a, at - 1) && !in(more_, a, at - 1)) return;
    --at;
  }
}

// "starben laut Bürgermeisterin Soriano 14 Menschen": the German verb stands before its subject, with something between.
void CountedNouns::read_fate_far_before(Scan& scan) const {
  if (!german_nouns_ || scan.head == nullptr || !scan.head->person) return;
  const Analysis& a = scan.analysis;
  for (std::uint32_t at = scan.amount.begin; at-- > std::max(scan.floor, scan.amount.begin - std::min(scan.amount.begin, kFarReach));) {
    const Token& token = a.tokens()[at];
    if (token.mark == ',' || token.mark == ';' || token.mark == ':' || token.mark == '"' || token.kind == TokenKind::kNumber) return;
    const auto fate = fate_table_.longest_at(a.words, at);
    if (!fate || !fates_[fate->payload].before || fates_[fate->payload].thing || token.capitalised) continue;
    scan.fate = &fates_[fate->payload];
    return;
  }
}

std::optional<Counted> CountedNouns::announced_at(const Analysis& analysis, std::uint32_t at, std::uint32_t end) const {
  const auto number = number_of_.longest_at(analysis.words, at);
  if (!number) return std::nullopt;
  Counted out;
  for (std::uint32_t token = at + number->length; token < std::min(end, at + number->length + 4);) {
    std::uint32_t length = 0;
    if (const Noun* noun = noun_at(analysis, token, end, length)) {
      if (noun->unit) return std::nullopt;
      out.concept_id = noun->concept_id;
      out.unit = text::slice(analysis.text, analysis.span_of(token, token + length - 1));
      if (!noun->scope.empty()) out.scope.push_back(noun->scope);
      return out;
    }
    const auto scope = scope_table_.longest_at(analysis.words, token);
    if (scope) out.scope.push_back(scopes_[scope->payload]);
    token += scope ? scope->length : 1;
  }
  return std::nullopt;
}

void CountedNouns::read_tally(Scan& scan) const {
  const Analysis& a = scan.analysis;
  const std::uint32_t first = std::max(scan.sentence_begin, scan.amount.begin - std::min(scan.amount.begin, kTallyReach));
  for (std::uint32_t at = scan.amount.begin; at-- > first;) {
    if (const auto tally = tally_table_.longest_at(a.words, at); tally && at + tally->length <= scan.amount.begin) {
      scan.out.concept_id = tallies_[tally->payload];
      scan.out.unit = text::slice(a.text, a.span_of(at, at + tally->length - 1));
      scan.out.fate = true;
      return;
    }
    const auto number = number_of_.longest_at(a.words, at);
    if (!number) continue;
    for (std::uint32_t noun_at_token = at + number->length; noun_at_token < std::min(scan.amount.begin, at + number->length + 5); ++noun_at_token) {
      std::uint32_t length = 0;
      const Noun* noun = noun_at(a, noun_at_token, scan.amount.begin, length);
      if (noun == nullptr) continue;
      scan.head = noun;
      scan.out.unit = text::slice(a.text, a.span_of(noun_at_token, noun_at_token + length - 1));
      return;
    }
  }
}

void CountedNouns::read_rate(Scan& scan) const {
  for (std::uint32_t at = scan.after_phrase; at < std::min(scan.end, scan.after_phrase + 2); ++at) {
    if (const auto rate = rates_.longest_at(scan.analysis.words, at)) {
      scan.out.scope.push_back(rate_values_[rate->payload]);
      return;
    }
  }
}

Counted CountedNouns::describe(const Analysis& analysis, const AmountReader& reader, const Amount& amount, std::uint32_t sentence_begin,
                               std::uint32_t floor, std::uint32_t end) const {
  Scan scan{analysis, reader, amount, sentence_begin, floor, end, {}, nullptr, nullptr, 0, false};
  scan.out.end = amount.after;
  scan.after_phrase = amount.after;
  if (amount.currency != Amount::kNone) {
    scan.out.concept_id = reader.currencies()[amount.currency];
    scan.out.unit = text::slice(analysis.text, analysis.span_of(amount.sign, amount.number_begin - 1));
    read_rate(scan);
  } else {
    read_phrase(scan);
    if (scan.out.refused) return std::move(scan.out);
    if (scan.head == nullptr || !scan.head->unit) {
      const bool has_fate = scan.fate != nullptr || (scan.head != nullptr && scan.head->fate);
      if (!has_fate) read_fate_before(scan);
      if (scan.fate == nullptr && !has_fate) read_fate_behind(scan);
      if (scan.fate == nullptr && !has_fate) read_fate_far_before(scan);
      if (scan.fate == nullptr && !has_fate && (scan.head == nullptr || scan.head->concept_id == "people")) read_tally(scan);
    }
    read_rate(scan);
    if (scan.head != nullptr) {
      scan.out.countable = !scan.head->unit;
      scan.out.clock_unit = scan.head->unit && (scan.head->concept_id == "minutes" || scan.head->concept_id == "seconds" || scan.head->concept_id == "hours");
      if (!scan.head->scope.empty()) scan.out.scope.push_back(scan.head->scope);
      if (scan.out.concept_id.empty()) scan.out.concept_id = scan.head->concept_id;
      scan.out.fate = scan.out.fate || scan.head->fate;
    }
    if (scan.fate != nullptr && scan.fate->thing) {
      scan.out.scope.push_back(scan.fate->concept_id);
    } else if (scan.fate != nullptr) {
      if (scan.head != nullptr && scan.head->concept_id != "people" && !scan.head->fate) scan.out.scope.push_back(scan.head->concept_id);
      scan.out.concept_id = scan.fate->concept_id;
      scan.out.fate = true;
      scan.out.countable = true;
    }
    // "30 weitere wurden verletzt" are others than the dead; "drei weitere starben" come on top.
    if (scan.more && (!scan.out.fate || scan.out.concept_id == "dead")) scan.out.scope.emplace_back("more");
  }
  std::sort(scan.out.scope.begin(), scan.out.scope.end());
  scan.out.scope.erase(std::unique(scan.out.scope.begin(), scan.out.scope.end()), scan.out.scope.end());
  return std::move(scan.out);
}

}  // namespace dateline::extract
