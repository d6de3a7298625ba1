#include "extract/time/finder.h"

#include <algorithm>

namespace dateline::extract {
namespace {

using text::TokenKind;

bool ends_with(std::string_view text, std::string_view tail) { return text.size() >= tail.size() && text.substr(text.size() - tail.size()) == tail; }

bool is_time_file(std::string_view name) {
  const std::string_view file = name.substr(name.find('/') + 1);
  return file.substr(0, 4) == "time" && ends_with(file, ".rules");
}

constexpr std::uint32_t kNoCategory = 0xffffffffU;

std::uint32_t category_or_none(const TimeTerminals& terminals, const std::string& name) {
  const auto found = terminals.categories().find(name);
  return found == terminals.categories().end() ? kNoCategory : found->second;
}

}  // namespace

TimeFinder::TimeFinder(const lang::Pack& pack, std::optional<base::Problem>& broken) : terminals_(pack) {
  for (const lang::RuleFile& file : pack.rules) {
    if (!is_time_file(file.name)) continue;
    auto rules = lang::parse_rules(file.name, file.content);
    if (!rules) {
      broken = rules.error();
      return;
    }
    for (lang::Rule& rule : std::move(rules).value()) {
      if (auto problem = check_fields(rule)) {
        broken = *problem;
        return;
      }
      rules_.push_back(std::move(rule));
    }
  }
  if (auto problem = matcher_.build(rules_, terminals_.categories(), pack.lexicon)) {
    broken = *problem;
    return;
  }
  share_day_ = category_or_none(terminals_, "share-day");
  share_hour_ = category_or_none(terminals_, "share-hour");
  share_count_ = category_or_none(terminals_, "share-count");
  share_right_ = category_or_none(terminals_, "share-day-right");
  preposition_ = category_or_none(terminals_, "prep");
}

bool TimeFinder::stands(const lang::TerminalTable& terminals, std::size_t at, std::uint32_t category) const {
  for (const lang::Terminal& terminal : terminals.at(at)) {
    if (terminal.category == category && terminal.length == 1) return true;
  }
  return false;
}

// The member of an enumeration that ends right before `whole` and leaves to it what they share.
std::optional<FoundTime> TimeFinder::member_before(const Analysis& analysis, const lang::TerminalTable& terminals, const FoundTime& whole,
                                                   std::uint32_t fence) const {
  if (whole.first < fence + 2) return std::nullopt;
  const std::uint32_t separator = whole.first - 1;
  FoundTime out = whole;
  out.end = separator;
  const bool day = whole.reading.has(Number::day) && whole.reading.has(Number::month) && !whole.reading.has(Number::swap) && stands(terminals, separator, share_day_);
  const bool hour = whole.reading.has(Number::hour) && stands(terminals, separator, share_hour_);
  const bool count = whole.reading.has(Number::count) && whole.reading.has(Symbol::unit) && stands(terminals, separator, share_count_);
  if (!day && !hour && !count) return std::nullopt;
  const auto& names = terminals_.categories();
  const std::uint32_t wanted = day ? names.at("ord") : hour ? names.at("hour") : names.at("num");
  const std::uint32_t plain_day = names.at("day");
  const std::uint32_t minute = names.at("minute");
  for (std::uint32_t length = std::min<std::uint32_t>(3, separator - fence); length >= 1; --length) {
    const std::uint32_t at = separator - length;
    for (const lang::Terminal& terminal : terminals.at(at)) {
      // The month of "3.11." is no day.
      if (at > fence && !analysis.tokens()[at].space_before && analysis.tokens()[at - 1].mark == '.') continue;
      const bool suits = terminal.category == wanted || (day && terminal.category == plain_day);
      if (!suits || (at > fence && at > 0 && !analysis.tokens()[at].space_before && analysis.tokens()[at - 1].kind == TokenKind::kNumber)) continue;
      const int value = static_cast<int>(terminal.number / TimeTerminals::kOne);
      // "9.30" before "12.30 Uhr": hour, mark, minute.
      const bool with_minute = hour && length == 3 && !analysis.tokens()[at + 1].space_before && stands(terminals, at + 2, minute);
      if (terminal.length != length && !with_minute) continue;
      out.first = at;
      if (day) {
        if (value < 1 || value > 31) continue;
        out.reading.set(Number::day, value);
        out.reading.clear(Number::weekday);
      } else if (hour) {
        out.reading.set(Number::hour, value);
        out.reading.clear(Number::minute);
        out.reading.clear(Number::shift);
        if (with_minute) {
          for (const lang::Terminal& after : terminals.at(at + 2)) {
            if (after.category == minute) out.reading.set(Number::minute, after.number / TimeTerminals::kOne);
          }
        }
      } else {
        out.reading.set(Number::count, terminal.number);
      }
      return out;
    }
  }
  return std::nullopt;
}

// "Von Mai bis Juli 2023", "from 28 December to 3 January 2024": the year of the right one is the left one's, or the one before it.
void TimeFinder::share_year(const Analysis& analysis, const lang::TerminalTable& terminals, FoundTime& left, const FoundTime& right) const {
  if (left.sentence != right.sentence || left.is_none() || right.is_none() || right.first < left.end || right.first > left.end + 1) return;
  if (!left.reading.has(Number::month) || left.reading.has(Number::year) || left.reading.has(Number::off) || !right.reading.has(Number::month) ||
      !right.reading.has(Number::year) || left.reading.has(Number::swap) || left.reading.has(Number::day) != right.reading.has(Number::day)) {
    return;
  }
  if (left.reading.get(Symbol::type) == "SET" || left.reading.has(Number::bc) || right.reading.has(Number::bc)) return;
  bool joined = false;
  for (std::uint32_t at = left.end; at < right.first; ++at) {
    joined = joined || stands(terminals, at, share_day_) || stands(terminals, at, share_right_);
    if (analysis.tokens()[at].mark == ',') return;
  }
  if (!joined) return;
  const auto order = [](const TimeReading& reading) { return reading.get(Number::month) * 32 + reading.get(Number::day, 0); };
  left.reading.set(Number::year, right.reading.get(Number::year) - (order(left.reading) > order(right.reading) ? 1 : 0));
}

// "May 3-5, 2023": the year behind the last member is everybody's.
void TimeFinder::take_year(const Analysis& analysis, std::vector<FoundTime>& found, std::size_t leader, std::size_t count) {
  if (found.size() == count || leader + 1 >= count) return;
  FoundTime& last = found.back();
  FoundTime& year = found[leader + 1];
  const bool bare = year.reading.has(Number::year) && !year.reading.has(Number::month) && !year.reading.has(Symbol::unit) && !year.reading.has(Number::end_year);
  if (!bare || last.first < found[leader].end || year.first != last.end + 1 || year.end != year.first + 1 || analysis.tokens()[last.end].mark != ',') return;
  const std::int64_t value = year.reading.get(Number::year);
  found[leader].reading.set(Number::year, value);
  for (std::size_t i = count; i < found.size(); ++i) {
    if (found[i].first >= found[leader].end) found[i].reading.set(Number::year, value);
  }
  last.end = year.end;
  year.end = year.first;  // taken in: share() removes it
}

void TimeFinder::share(const Analysis& analysis, const lang::TerminalTable& terminals, std::size_t from, std::vector<FoundTime>& found) const {
  const std::size_t count = found.size();
  for (std::size_t i = from; i < count; ++i) {
    if (found[i].is_none()) continue;
    if (i + 1 < count) share_year(analysis, terminals, found[i], found[i + 1]);
    const std::uint32_t fence = std::max(i > from ? found[i - 1].end : 0U, analysis.layout.sentences[found[i].sentence].first_token);
    FoundTime whole = found[i];
    while (auto member = member_before(analysis, terminals, whole, fence)) {
      found.push_back(*member);
      whole = *member;
    }
    // English goes the other way as well: "April 24 and 25".
    const std::uint32_t stop = i + 1 < count ? found[i + 1].first : analysis.layout.sentences[found[i].sentence].end_token;
    std::uint32_t end = found[i].end;
    while (share_right_ != kNoCategory && found[i].reading.has(Number::day) && found[i].reading.has(Number::month) && !found[i].reading.has(Number::year) &&
           end + 1 < stop && stands(terminals, end, share_right_)) {
      FoundTime member = found[i];
      member.first = member.end = end + 1;
      for (const lang::Terminal& terminal : terminals.at(end + 1)) {
        if (terminal.category != terminals_.categories().at("day")) continue;
        // "April 24 and 25 in Rome", but not "April 24 and 25 people".
        const bool dashed = analysis.tokens()[end].mark == '-' && !analysis.tokens()[end].space_before && !analysis.tokens()[end + 1].space_before;
        const bool alone = dashed || end + 2 >= stop || analysis.tokens()[end + 2].kind == TokenKind::kPunctuation || stands(terminals, end + 2, share_right_) ||
                           stands(terminals, end + 2, preposition_);
        if (!alone) continue;
        member.end = end + 2;
        member.reading.set(Number::day, terminal.number / TimeTerminals::kOne);
        member.reading.clear(Number::weekday);
      }
      if (member.end == member.first) break;
      end = member.end;
      found.push_back(member);
    }
    take_year(analysis, found, i, count);
  }
  found.erase(std::remove_if(found.begin() + static_cast<std::ptrdiff_t>(from), found.end(), [](const FoundTime& one) { return one.first == one.end; }), found.end());
  std::sort(found.begin() + static_cast<std::ptrdiff_t>(from), found.end(), [](const FoundTime& a, const FoundTime& b) { return a.first < b.first; });
}

std::vector<FoundTime> TimeFinder::match(const Analysis& analysis, const lang::TerminalTable& terminals) const {
  std::vector<FoundTime> found;
  lang::RuleMatcher::Row row{analysis.layout.tokens, analysis.words, &terminals, 0, 0};
  lang::RuleMatch match;
  lang::RuleMatch rival;
  for (std::uint32_t sentence = 0; sentence < analysis.layout.sentences.size(); ++sentence) {
    row.begin = analysis.layout.sentences[sentence].first_token;
    row.end = analysis.layout.sentences[sentence].end_token;
    const std::size_t from = found.size();
    for (std::size_t at = row.begin; at < row.end;) {
      if ((terminals.at(at).empty() && !matcher_.begins_with(analysis.words[at])) || !matcher_.longest_at(row, at, match)) {
        ++at;
        continue;
      }
      // Context in front lets a rule start early; what begins behind it and reaches farther is the better expression.
      const std::uint32_t last_start = match.first;
      for (std::uint32_t later = static_cast<std::uint32_t>(at) + 1; later <= last_start; ++later) {
        if (matcher_.longest_at(row, later, rival) && rival.end > match.end) match = rival;
      }
      FoundTime one;
      one.first = match.first;
      one.end = match.end;
      one.sentence = sentence;
      one.rule = &rules_[match.rule];
      one.reading = read_match(match, *one.rule, matcher_);
      found.push_back(one);
      at = std::max<std::size_t>(match.end, at + 1);
    }
    share(analysis, terminals, from, found);
  }
  return found;
}

std::vector<FoundTime> TimeFinder::find(const Analysis& analysis) const {
  lang::TerminalTable terminals;
  terminals_.find(analysis, terminals);
  return match(analysis, terminals);
}

}  // namespace dateline::extract
