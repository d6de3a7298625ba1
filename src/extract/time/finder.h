// Which tokens express time, by which rule, saying what? The first of the two passes: nothing is resolved here.
//
// Left to right the farthest-reaching match wins (lang/rule_matcher.h); a rule with `type=NONE` takes its tokens away from the others ("May" in a name).
// What an enumeration leaves out ("the 3rd, 4th and 5th of October") is then shared from the member that has it.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "extract/analysis.h"
#include "extract/time/reading.h"
#include "extract/time/terminals.h"

namespace dateline::extract {

struct FoundTime {
  std::uint32_t first = 0;  // tokens [first, end)
  std::uint32_t end = 0;
  std::uint32_t sentence = 0;
  const lang::Rule* rule = nullptr;
  TimeReading reading;

  [[nodiscard]] bool is_none() const noexcept { return reading.get(Symbol::type) == "NONE"; }
};

class TimeFinder {
 public:
  TimeFinder(const lang::Pack& pack, std::optional<base::Problem>& broken);

  // In order of place, not overlapping; with the matches of type NONE.
  [[nodiscard]] std::vector<FoundTime> find(const Analysis& analysis) const;
  // As find(), from terminals that are there already: for measuring.
  [[nodiscard]] std::vector<FoundTime> match(const Analysis& analysis, const lang::TerminalTable& terminals) const;

  [[nodiscard]] const std::vector<lang::Rule>& rules() const noexcept { return rules_; }
  [[nodiscard]] const TimeTerminals& terminals() const noexcept { return terminals_; }

 private:
  void share(const Analysis& analysis, const lang::TerminalTable& terminals, std::size_t from, std::vector<FoundTime>& found) const;
  void share_year(const Analysis& analysis, const lang::TerminalTable& terminals, FoundTime& left, const FoundTime& right) const;
  static void take_year(const Analysis& analysis, std::vector<FoundTime>& found, std::size_t leader, std::size_t count);
  [[nodiscard]] std::optional<FoundTime> member_before(const Analysis& analysis, const lang::TerminalTable& terminals, const FoundTime& whole,
                                                       std::uint32_t fence) const;
  [[nodiscard]] bool stands(const lang::TerminalTable& terminals, std::size_t at, std::uint32_t category) const;

  TimeTerminals terminals_;
  std::vector<lang::Rule> rules_;
  lang::RuleMatcher matcher_;
  std::uint32_t share_day_;
  std::uint32_t share_hour_;
  std::uint32_t share_count_;
  std::uint32_t share_right_;
  std::uint32_t preposition_;
};

}  // namespace dateline::extract
