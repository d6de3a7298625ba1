#include "extract/time/reading.h"

#include <algorithm>
#include <charconv>

#include "extract/time/terminals.h"

namespace dateline::extract {
namespace {

constexpr std::array<std::string_view, kNumbers> kNumberNames{
    "year",    "year2",    "month",   "day",        "weekday", "season", "quarter", "half",   "week",
    "weekend", "decade",   "century", "millennium", "bc",      "hour",   "minute",  "second", "pm",
    "shift",   "count",    "plus",    "off",        "sign",    "exact",  "nth",     "swap",   "times",
    "ahead",   "end_year", "opens",   "months",     "ends",    "lasts",  "then",    "hhmm", "eve"};
constexpr std::array<std::string_view, kSymbols> kSymbolNames{"type", "unit", "ounit", "part",   "mod",     "quant",
                                                              "freq", "ref",  "dir",   "anchor", "holiday", "vague", "zone"};

std::optional<std::int64_t> parse_constant(std::string_view text) {
  if (text == "X") return kVague;
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

bool in_thousandths(Number field) noexcept { return field == Number::count || field == Number::plus; }

// False if the value does not suit the field.
bool assign(TimeReading& reading, std::string_view name, std::string_view value) {
  if (const auto number = parse_number_field(name)) {
    const auto constant = value != "X" && in_thousandths(*number) ? TimeTerminals::thousandths(value) : parse_constant(value);
    if (!constant) return false;
    reading.set(*number, *constant);
    return true;
  }
  const auto symbol = parse_symbol_field(name);
  if (!symbol) return false;
  reading.set(*symbol, value);
  return true;
}

}  // namespace

std::optional<Number> parse_number_field(std::string_view name) noexcept {
  const auto at = std::find(kNumberNames.begin(), kNumberNames.end(), name);
  if (at == kNumberNames.end()) return std::nullopt;
  return static_cast<Number>(at - kNumberNames.begin());
}

std::optional<Symbol> parse_symbol_field(std::string_view name) noexcept {
  const auto at = std::find(kSymbolNames.begin(), kSymbolNames.end(), name);
  if (at == kSymbolNames.end()) return std::nullopt;
  return static_cast<Symbol>(at - kSymbolNames.begin());
}

std::optional<base::Problem> check_fields(const lang::Rule& rule) {
  base::Problem problem;
  problem.code = "broken-rules";
  problem.file = rule.file;
  problem.line = rule.line;
  TimeReading scratch;
  for (const auto& [name, value] : rule.value) {
    if (assign(scratch, name, value)) continue;
    problem.message = "rule '" + rule.id + "' says '" + name + "=" + value + "', which no time expression has";
    return problem;
  }
  for (const lang::Sequence& sequence : rule.sequences) {
    for (const lang::PatternElement& element : sequence.elements) {
      if (element.slot.empty() || element.slot == "_" || parse_number_field(element.slot) || parse_symbol_field(element.slot)) continue;
      problem.message = "rule '" + rule.id + "' has a slot '" + element.slot + "', which no time expression has";
      return problem;
    }
  }
  return std::nullopt;
}

TimeReading read_match(const lang::RuleMatch& match, const lang::Rule& rule, const lang::RuleMatcher& matcher) {
  TimeReading out;
  for (const auto& [name, value] : rule.value) assign(out, name, value);
  for (const lang::RuleMatch::Slot& slot : match.slots) {
    const lang::Entry* entry = slot.terminal.entry;
    if (entry != nullptr) {
      for (const auto& [name, value] : entry->attributes) assign(out, name, value);
    }
    const std::string& name = matcher.slot_name(slot.name);
    if (name == "_") continue;
    if (const auto number = parse_number_field(name)) {
      const bool spelled = entry != nullptr && slot.terminal.number == 0 && entry->value != "0";
      if (spelled) {
        assign(out, name, entry->value);  // "X"
      } else {
        out.set(*number, in_thousandths(*number) ? slot.terminal.number : slot.terminal.number / TimeTerminals::kOne);
        // "7.30 p.m." fits a number as well as a time of day.
        if (*number == Number::hour && !out.has(Number::minute)) {
          if (const std::int64_t rest = slot.terminal.number % TimeTerminals::kOne; rest != 0) out.set(Number::minute, rest * 100 / TimeTerminals::kOne);
        }
      }
    } else if (entry != nullptr) {
      assign(out, name, entry->value);
    }
  }
  if (out.has(Number::hhmm)) {
    out.set(Number::hour, out.get(Number::hhmm) / 100);
    out.set(Number::minute, out.get(Number::hhmm) % 100);
  }
  return out;
}

}  // namespace dateline::extract
