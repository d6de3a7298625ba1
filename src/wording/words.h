// The words of Dateline's own in a language of its readers: of findings, stances, kinds of events, and of the page.
//
// Each language is a file of data, tables/<code>.words: sections of `key = text` lines, `#` comments. The keys are the
// stable words of the record format
// ("stance" "does-not-acknowledge"), which programs read and no language changes. Built once, read-only afterwards.
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>

namespace dateline::wording {

class Words {
 public:
  // "de" or "en"; a language that has no table is answered in English.
  [[nodiscard]] static const Words& of(std::string_view language);
  // Codes of all tables, sorted.
  [[nodiscard]] static std::span<const std::string_view> languages();

  [[nodiscard]] const std::string& code() const noexcept { return code_; }
  // The word, or the key itself where the table has none: types of events are an open list.
  [[nodiscard]] std::string_view word(std::string_view section, std::string_view key) const noexcept;
  [[nodiscard]] bool has(std::string_view section, std::string_view key) const noexcept;
  // "2 reports": the key itself for one, `key` + "-many" for every other number.
  [[nodiscard]] std::string counted(std::string_view section, std::string_view key, std::uint64_t number) const;

  // "1,400,000", "1.400.000": grouped as the language does, without trailing zeros.
  [[nodiscard]] std::string number(double value) const;
  // An ISO day as the language writes it in running text, "5 Nov 2024"; anything else as it is.
  [[nodiscard]] std::string day(std::string_view iso) const;

  using Section = std::map<std::string, std::string, std::less<>>;
  [[nodiscard]] const std::map<std::string, Section, std::less<>>& sections() const noexcept { return sections_; }

 private:
  Words(std::string_view code, std::string_view table);

  std::string code_;
  std::map<std::string, Section, std::less<>> sections_;
};

}  // namespace dateline::wording
