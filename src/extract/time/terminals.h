// Which tokens of a text can be part of a time expression, and as what? Words and phrases of the [time.*] lists, numbers in digits and in words.
//
// The category of a list is its name without "time."; numbers come in the categories of kNumberCategories. Numbers are kept in thousandths, so that
// "2,5" and "half" need no floating point. A digit run that touches other digits through a point, comma or dash is no plain number: "1,450", "3:2".
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "extract/analysis.h"
#include "lang/phrase_table.h"
#include "lang/number_words.h"
#include "lang/rule_matcher.h"

namespace dateline::extract {

class TimeTerminals {
 public:
  static constexpr std::int64_t kOne = 1000;  // a number of one

  // "3" and "0.5" in thousandths; nullopt for what is no such number.
  [[nodiscard]] static std::optional<std::int64_t> thousandths(std::string_view text);

  explicit TimeTerminals(const lang::Pack& pack);

  [[nodiscard]] const std::unordered_map<std::string, std::uint32_t>& categories() const noexcept { return categories_; }

  void find(const Analysis& analysis, lang::TerminalTable& out) const;

 private:
  struct Member {
    std::uint32_t category;
    const lang::Entry* entry;
    std::int64_t number;
    bool name;   // a personal name as well
    bool upper;  // only capitalised
    bool lower;  // only in lower case, or where a sentence begins
    bool abbreviation;
  };
  struct Suffix {
    std::string form;
    std::uint32_t category;
    const lang::Entry* entry;
  };
  struct Scan;

  std::uint32_t category(std::string_view name);
  void read_lists(const lang::Lexicon& lexicon);
  void add_listed(Scan& scan, std::size_t at) const;
  void add_digits(Scan& scan, std::size_t at) const;
  void add_spelled(Scan& scan, std::size_t at) const;
  void add(Scan& scan, std::size_t at, std::uint32_t category, std::uint32_t length, std::int64_t number, const lang::Entry* entry = nullptr) const;

  std::unordered_map<std::string, std::uint32_t> categories_;
  lang::PhraseTable phrases_;
  std::vector<std::vector<Member>> groups_;  // by payload of phrases_
  lang::NumberWords words_;
  std::vector<Suffix> suffixes_;             // longest first
  std::vector<bool> ordinal_suffix_;         // by WordId: "th", "st"
  std::vector<bool> given_;                  // by WordId: first names
  std::vector<bool> function_words_;         // by WordId
  char decimal_mark_ = '.';
  char group_mark_ = ',';
  std::vector<std::string> joins_;  // "and" in "two hundred and five"
  bool ordinal_dot_ = false;
  bool compounds_ = false;                   // a hyphen makes one word of two
};

}  // namespace dateline::extract
