#include "extract/time/terminals.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>

#include "base/strings.h"
#include "text/utf8.h"

namespace dateline::extract {
namespace {

using lang::Entry;
using text::Token;
using text::TokenKind;

// int: digits without sign of being part of something longer; num: any number; ord: an ordinal; day, month-no, hour, minute: digits in their range;
// year: four digits from 1000 to 2199; bare-year: such digits from 1400 to 2099 that touch no other number, mark or word; year-word: "nineteen ninety-six"; nn: two digits; n4: four digits; word: a lower-case word
// that is no function word; name: a capitalised word of no list of time.
constexpr std::array<std::string_view, 15> kNumberCategories{"int",    "num",  "ord",       "day", "month-no", "hour", "minute",
                                                             "year",   "bare-year", "year-word", "nn",  "n4",       "word", "name", "given"};
// given: a first name.
enum : std::uint32_t { kInt, kNum, kOrd, kDay, kMonthNo, kHour, kMinute, kYear, kBareYear, kYearWord, kTwoDigits, kFourDigits, kWord, kName, kGiven };

constexpr std::string_view kPrefix = "time.";

std::optional<std::int64_t> whole(std::string_view text) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

}  // namespace

std::optional<std::int64_t> TimeTerminals::thousandths(std::string_view text) {
  std::int64_t value = 0;
  int places = -1;
  if (text.empty() || text.size() > 12) return std::nullopt;
  for (const char c : text) {
    if (c == '.' && places < 0) {
      places = 0;
    } else if (base::is_digit(c) && places < 3) {
      value = value * 10 + (c - '0');
      places += places >= 0 ? 1 : 0;
    } else {
      return std::nullopt;
    }
  }
  for (int i = std::max(places, 0); i < 3; ++i) value *= 10;
  return value;
}

struct TimeTerminals::Scan {
  const Analysis& analysis;
  lang::TerminalTable& out;
  std::size_t sentence_begin = 0;
  std::size_t sentence_end = 0;
  std::vector<lang::PhraseTable::Match> found;
  std::string folded;
  std::size_t added = 0;  // terminals so far

  [[nodiscard]] const Token& token(std::size_t at) const { return analysis.layout.tokens[at]; }
  [[nodiscard]] std::string_view text(std::size_t at) const { return analysis.token_text(at); }
  // Touches the token before it, inside the sentence.
  [[nodiscard]] bool glued(std::size_t at) const { return at > sentence_begin && at < sentence_end && !token(at).space_before; }
  [[nodiscard]] bool glued_mark(std::size_t at, char mark) const { return glued(at) && token(at).mark == mark; }
  // Money, code numbers and compounds: "$1998", "A-1998", "1998%".
  [[nodiscard]] bool sticks(std::size_t at) const {
    // "0471 1945 20", "AT12 1900 2000": a number in groups.
    if (at > sentence_begin && token(at - 1).kind == TokenKind::kNumber && !glued(at)) return true;
    if (at + 1 < sentence_end && token(at + 1).kind == TokenKind::kNumber && text(at + 1).size() > 3) return true;
    // "1984" alone between quotation marks is a title; "1990-page" counts pages.
    if (glued(at) && token(at - 1).mark == '"' && glued_mark(at + 1, '"')) return true;
    if (glued_mark(at + 1, '-') && glued(at + 2) && token(at + 2).kind == TokenKind::kWord && !token(at + 2).capitalised) return true;
    if (glued(at)) {
      const Token& before = token(at - 1);
      const char mark = before.mark;
      if (before.kind != TokenKind::kPunctuation || mark == 0 || mark == '$' || mark == '#' || mark == '.' || mark == ',' || mark == '+' || mark == '=' || mark == '*') return true;
      if (mark == '-' && glued(at - 1) && token(at - 2).kind == TokenKind::kWord) return true;
      // "0316/2024", "555-2024"; but "1914-1918" and "1984/1985" are years.
      if ((mark == '/' || mark == '-') && glued(at - 1) && token(at - 2).kind == TokenKind::kNumber && (text(at - 2).size() != 4 || text(at - 2).front() == '0')) return true;
    }
    return glued(at + 1) && (token(at + 1).kind == TokenKind::kWord || token(at + 1).mark == '%' || token(at + 1).mark == 0 || token(at + 1).mark == '*') &&
           text(at + 1).front() != '\'' && token(at + 1).kind != TokenKind::kNumber;
  }
  [[nodiscard]] bool glued_number(std::size_t at) const { return glued(at) && token(at).kind == TokenKind::kNumber; }
};

TimeTerminals::TimeTerminals(const lang::Pack& pack) : words_(pack.lexicon) {
  for (const std::string_view name : kNumberCategories) category(name);
  read_lists(pack.lexicon);
  ordinal_dot_ = pack.split.ordinal_dot;
  for (const Entry& entry : pack.lexicon.section("number-format")) {
    if (entry.value == "decimal" && !entry.forms.empty()) decimal_mark_ = entry.forms.front().front();
    if (entry.value == "compound") compounds_ = true;
    if (entry.value == "join") joins_ = entry.forms;
    if (entry.value == "group" && !entry.forms.empty()) group_mark_ = entry.forms.front().front();
  }
  function_words_.assign(pack.lexicon.word_count() + 1, false);
  for (const std::string_view section : {"language-word", "time.prep", "time.article"}) {
    for (const Entry& entry : pack.lexicon.section(section)) {
      for (const std::string& form : entry.forms) {
        const lang::WordId word = pack.lexicon.find(text::fold(form));
        if (word != lang::kNoWord) function_words_[word] = true;
      }
    }
  }
  given_.assign(pack.lexicon.word_count() + 1, false);
  for (const Entry& entry : pack.lexicon.section("first-name")) {
    for (const std::string& form : entry.forms) given_[pack.lexicon.find(text::fold(form))] = true;
  }
  given_[lang::kNoWord] = false;
  ordinal_suffix_.assign(pack.lexicon.word_count() + 1, false);
  for (const Entry& entry : pack.lexicon.section("ordinal-suffix")) {
    for (const std::string& form : entry.forms) ordinal_suffix_[pack.lexicon.find(text::fold(form))] = true;
  }
}

std::uint32_t TimeTerminals::category(std::string_view name) {
  return categories_.emplace(std::string(name), static_cast<std::uint32_t>(categories_.size())).first->second;
}

void TimeTerminals::read_lists(const lang::Lexicon& lexicon) {
  // One phrase may stand in several lists ("second", "Morgen"): it is found once and gives a terminal for each.
  std::map<std::string, std::uint32_t> payloads;
  for (const std::string_view section : lexicon.sections()) {
    if (section.substr(0, kPrefix.size()) != kPrefix) continue;
    const std::uint32_t id = category(section.substr(kPrefix.size()));
    for (const Entry& entry : lexicon.section(section)) {
      const std::string_view letters = entry.attribute("case");
      const Member member{id, &entry, thousandths(entry.value).value_or(0), entry.has("name"), letters == "upper", letters == "lower", entry.has("abbr")};
      for (const std::string& form : entry.forms) {
        const auto [at, fresh] = payloads.emplace(text::fold(form), static_cast<std::uint32_t>(groups_.size()));
        if (fresh) {
          groups_.emplace_back();
          phrases_.add(lexicon, form, at->second);
        }
        std::vector<Member>& group = groups_[at->second];
        const auto same = [&](const Member& other) { return other.category == id && other.entry == &entry; };
        if (std::none_of(group.begin(), group.end(), same)) group.push_back(member);
      }
    }
  }
  phrases_.build(lexicon.word_count());
  for (const Entry& entry : lexicon.section("number-suffix")) {
    const std::uint32_t id = category("num-" + entry.value);
    for (const std::string& form : entry.forms) suffixes_.push_back({text::fold(form), id, &entry});
  }
  std::stable_sort(suffixes_.begin(), suffixes_.end(), [](const Suffix& a, const Suffix& b) { return a.form.size() > b.form.size(); });
}

void TimeTerminals::add(Scan& scan, std::size_t at, std::uint32_t id, std::uint32_t length, std::int64_t number, const Entry* entry) const {
  scan.out.add(at, {id, length, number, entry});
  ++scan.added;
}

void TimeTerminals::add_listed(Scan& scan, std::size_t at) const {
  scan.found.clear();
  phrases_.all_at(scan.analysis.words, at, scan.found);
  const Token& token = scan.token(at);
  // "Winter-Biathlon", "NS-Vergangenheit": a part of a compound is no expression; "1990er-Jahre", "Mo-Fr" and, with
  // the longer dash of ranges, "Mai–Juli" are.
  if (compounds_ && token.capitalised && token.span.size() > 2 && !scan.found.empty()) {
    const bool before = scan.glued(at) && at >= scan.sentence_begin + 2 && scan.text(at - 1) != "\u2013" && scan.token(at - 1).mark == '-' && scan.glued(at - 1) &&
                        scan.token(at - 2).kind == TokenKind::kWord && !scan.glued(at - 2);
    const bool behind = scan.glued_mark(at + 1, '-') && scan.text(at + 1) != "\u2013" && scan.glued(at + 2) && scan.token(at + 2).kind == TokenKind::kWord;
    if (before || behind) return;
  }
  for (const auto& match : scan.found) {
    if (at + match.length > scan.sentence_end) continue;
    for (const Member& member : groups_[match.payload]) {
      if (member.upper && !token.capitalised) continue;
      if (member.lower && token.capitalised && at != scan.sentence_begin && !token.all_caps) continue;
      const std::size_t next = at + match.length;
      // "Jan Kowalski" is a person.
      if (member.name && next < scan.sentence_end && scan.token(next).capitalised) continue;
      add(scan, at, member.category, match.length, member.number, member.entry);
      // The full stop of an abbreviation is its own, unless the sentence ends with it.
      if (member.abbreviation && scan.glued_mark(next, '.') && next + 1 < scan.sentence_end) {
        add(scan, at, member.category, match.length + 1, member.number, member.entry);
      }
    }
  }
}

void TimeTerminals::add_digits(Scan& scan, std::size_t at) const {
  const std::string_view digits = scan.text(at);
  if (digits.size() > 12) return;
  const std::int64_t value = *whole(digits);
  const std::size_t next = at + 1;
  // Part of something longer to the left: "1.450", "3:2", "A-4711", "$12".
  const bool tail = at >= scan.sentence_begin + 2 && scan.glued(at) && scan.token(at - 1).kind == TokenKind::kPunctuation && scan.glued_number(at) &&
                    scan.glued(at - 1) && scan.token(at - 2).kind == TokenKind::kNumber;
  const bool after_point = tail && (scan.token(at - 1).mark == '.' || scan.token(at - 1).mark == ',' || scan.token(at - 1).mark == ':');

  // Grouped thousands and decimals: "11.000", "2,5".
  std::size_t end = next;
  std::int64_t number = value * kOne;
  if (!after_point) {
    while (scan.glued_mark(end, group_mark_) && scan.glued_number(end + 1) && scan.text(end + 1).size() == 3 && number < 1'000'000'000'000) {
      number = number * 1000 + *whole(scan.text(end + 1)) * kOne;
      end += 2;
    }
    if (scan.glued_mark(end, decimal_mark_) && scan.glued_number(end + 1) && scan.text(end + 1).size() <= 3) {
      std::int64_t fraction = *whole(scan.text(end + 1));
      for (std::size_t i = scan.text(end + 1).size(); i < 3; ++i) fraction *= 10;
      number += fraction;
      end += 2;
    }
    if (end > next) add(scan, at, kNum, static_cast<std::uint32_t>(end - at), number);
    // "5 1/2"
    if (next + 2 < scan.sentence_end && scan.text(next) == "1" && scan.glued_mark(next + 1, '/') && scan.glued_number(next + 2) && scan.text(next + 2) == "2") {
      add(scan, at, kNum, 4, number + kOne / 2);
    }
  }
  if (digits.size() <= 2) {
    if (value >= 1 && value <= 31) add(scan, at, kDay, 1, value * kOne);
    if (value >= 1 && value <= 12) add(scan, at, kMonthNo, 1, value * kOne);
    if (value <= 24) add(scan, at, kHour, 1, value * kOne);
    if (digits.size() == 2 && value < 60) add(scan, at, kMinute, 1, value * kOne);
    if (digits.size() == 2) add(scan, at, kTwoDigits, 1, value * kOne);
  }
  if (digits.size() == 4) {
    add(scan, at, kFourDigits, 1, value * kOne);
    if (value >= 1000 && value < 2200) add(scan, at, kYear, 1, value * kOne);
  }
  if (end == next && !after_point) {
    add(scan, at, kInt, 1, value * kOne);
    add(scan, at, kNum, 1, value * kOne);
    if (digits.size() == 4 && value >= 1400 && value < 2100 && !scan.sticks(at)) add(scan, at, kBareYear, 1, value * kOne);
  }
  if (ordinal_dot_ && digits.size() <= 3 && scan.glued_mark(next, '.') && next + 1 < scan.sentence_end) add(scan, at, kOrd, 2, value * kOne);
  if (scan.glued(next) && ordinal_suffix_[scan.analysis.words[next]]) add(scan, at, kOrd, 2, value * kOne);
}

void TimeTerminals::add_spelled(Scan& scan, std::size_t at) const {
  const auto read = [&](std::size_t token) {
    scan.folded.clear();
    text::fold_into(scan.text(token), scan.folded);
    return words_.read_prefix(scan.folded);
  };
  const auto first = read(at);
  if (!first) return;
  if (first->used < scan.folded.size()) {
    const std::string_view rest = std::string_view(scan.folded).substr(first->used);
    for (const Suffix& suffix : suffixes_) {
      if (rest == suffix.form) {
        add(scan, at, suffix.category, 1, first->value * kOne, suffix.entry);
        return;
      }
    }
    return;
  }
  std::int64_t total = 0;
  std::int64_t current = first->value;
  bool ordinal = first->ordinal;
  add(scan, at, ordinal ? kOrd : kNum, 1, first->value * kOne);
  if (!ordinal && first->value <= 24) add(scan, at, kHour, 1, first->value * kOne);
  std::int64_t last = first->value;
  if (last == 100 || last >= 1000) {  // a bare "hundred" opens a number as "one hundred" does
    current = 0;
    if (!lang::append_number(total, current, last)) return;
  }
  std::size_t end = at + 1;
  while (!ordinal && end < scan.sentence_end && end < at + 12) {
    std::size_t word = end;
    if (scan.token(word).mark == '-' && scan.glued(word) && scan.glued(word + 1)) ++word;
    else if (last >= 100 && scan.token(word).kind == TokenKind::kWord && std::find(joins_.begin(), joins_.end(), scan.text(word)) != joins_.end()) ++word;
    if (word >= scan.sentence_end || scan.token(word).kind != TokenKind::kWord) break;
    const auto more = read(word);
    if (!more || more->used < scan.folded.size()) break;
    // "nineteen ninety-six" is a year said in two halves.
    if (total == 0 && current >= 10 && current <= 20 && more->value >= 10 && more->value < 100 && !more->ordinal) {
      std::int64_t year = current * 100 + more->value;
      std::size_t year_end = word + 1;
      if (more->value % 10 == 0 && year_end + 1 < scan.sentence_end) {
        std::size_t unit = year_end;
        if (scan.token(unit).mark == '-' && scan.glued(unit)) ++unit;
        if (scan.token(unit).kind == TokenKind::kWord) {
          const auto one = read(unit);
          if (one && one->used == scan.folded.size() && one->value > 0 && one->value < 10 && !one->ordinal) {
            year += one->value;
            year_end = unit + 1;
          }
        }
      }
      add(scan, at, kYearWord, static_cast<std::uint32_t>(year_end - at), year * kOne);
      break;
    }
    if (!lang::append_number(total, current, more->value)) break;
    last = more->value;
    ordinal = more->ordinal;
    end = word + 1;
    add(scan, at, ordinal ? kOrd : kNum, static_cast<std::uint32_t>(end - at), (total + current) * kOne);
  }
}

void TimeTerminals::find(const Analysis& analysis, lang::TerminalTable& out) const {
  const std::size_t count = analysis.layout.tokens.size();
  out.clear(count);
  Scan scan{analysis, out, 0, 0, {}, {}, 0};
  for (const text::Sentence& sentence : analysis.layout.sentences) {
    scan.sentence_begin = sentence.first_token;
    scan.sentence_end = sentence.end_token;
    for (std::size_t at = scan.sentence_begin; at < scan.sentence_end; ++at) {
      const Token& token = scan.token(at);
      if (token.kind == TokenKind::kNumber) {
        add_digits(scan, at);
        continue;
      }
      const std::size_t before = scan.added;
      if (analysis.words[at] != lang::kNoWord) add_listed(scan, at);
      if (token.kind != TokenKind::kWord) continue;
      const lang::WordId id = analysis.words[at];
      if (token.capitalised) {
        if (scan.found.empty() || id == lang::kNoWord) out.set_shape(at, kName);
        if (given_[id] && scan.added == before) add(scan, at, kGiven, 1, 0);  // "Jan Freitag", but not "am 3. Jan"
      } else if (id >= function_words_.size() || !function_words_[id]) {
        out.set_shape(at, kWord);
      }
      const std::string_view word = scan.text(at);
      if (token.capitalised) {
        // Numbers begin with ASCII letters in both languages that have capitals here; the look at two bytes spares most words the folding.
        const char head[2] = {static_cast<char>(word.front() >= 'A' && word.front() <= 'Z' ? word.front() + 32 : word.front()), word.size() > 1 ? word[1] : ' '};
        if (token.all_caps || words_.may_begin(std::string_view(head, 2))) add_spelled(scan, at);
      } else if (words_.may_begin(word)) {
        add_spelled(scan, at);
      }
    }
  }
  out.finish();
}

}  // namespace dateline::extract
