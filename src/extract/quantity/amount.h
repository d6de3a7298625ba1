// An amount as printed: one figure or a range, with its scale word, qualifier and currency sign, before anybody asks what it counts.
//
// Refuses digits that are no amounts: parts of names ("F-16", "G20", "MH17"), ordinals, clock times, scores, fractions, numbered things
// ("Artikel 51", "Flight 370"). Years are left to the caller, who knows the date expressions and the counted noun.
#pragma once

#include <optional>

#include "extract/analysis.h"
#include "extract/quantity/number_words.h"
#include "extract/quantity/numeral.h"
#include "model/quantity.h"

namespace dateline::extract {

struct Amount {
  std::uint32_t begin = 0;         // first token, qualifier and currency sign included
  std::uint32_t number_begin = 0;  // first token of the figure (or of the lower bound)
  std::uint32_t end = 0;           // one past the last token of the figure, scale included
  std::uint32_t after = 0;         // one past what belongs to it besides: "or more"
  double low = 0;
  double high = 0;
  std::optional<double> if_counted;  // other reading of an ambiguous mark
  model::Qualifier qualifier = model::Qualifier::kExact;
  bool negated = false;
  bool plain = false;        // digits without mark, scale or sign: may be a year
  bool words = false;        // written in words
  bool article = false;      // "ein", "one"
  bool zero = false;         // "keine", "no"
  std::uint32_t sign = 0;          // first token of the currency sign, where there is one
  std::uint32_t currency = kNone;  // index into AmountReader::currencies()

  static constexpr std::uint32_t kNone = 0xFFFFFFFF;
};

class AmountReader {
 public:
  explicit AmountReader(const lang::Pack& pack);

  struct Read {
    std::optional<Amount> amount;
    std::uint32_t next = 0;  // the token to go on from
  };
  // The amount whose figure starts at token `at`; nothing before `floor` (the end of the amount before) is taken as its qualifier.
  [[nodiscard]] Read read(const Analysis& analysis, std::uint32_t at, std::uint32_t floor, std::uint32_t sentence_end) const;

  // Takes a qualifier that stands behind the figure or its noun ("12 or more", "400-pound-plus") into `amount`.
  void read_after(const Analysis& analysis, std::uint32_t at, std::uint32_t sentence_end, Amount& amount) const;
  // True if a figure may start at the token: the cheap test that every token of a text has to pass.
  [[nodiscard]] bool may_start(const Analysis& analysis, std::uint32_t at) const;
  [[nodiscard]] const std::vector<std::string>& currencies() const noexcept { return currencies_; }

 private:
  struct Figure {
    double value = 0;
    std::optional<double> if_counted;
    std::uint32_t end = 0;
    bool plain = false;
    bool words = false;
    bool scaled = false;
    double factor = 1;
    WordNumber word;
  };
  [[nodiscard]] std::optional<Figure> figure_at(const Analysis& analysis, std::uint32_t at, std::uint32_t end, bool after_sign, std::uint32_t& next) const;
  [[nodiscard]] bool is_part_of_name(const Analysis& analysis, std::uint32_t at) const;
  void read_range(const Analysis& analysis, Amount& amount, Figure& first, std::uint32_t sentence_end) const;
  void read_before(const Analysis& analysis, Amount& amount, std::uint32_t floor) const;
  // Length of the phrase of `table` that ends right before token `end`; 0 if none.
  [[nodiscard]] static std::uint32_t phrase_before(const Analysis& analysis, const lang::PhraseTable& table, std::uint32_t floor, std::uint32_t end,
                                                   std::uint32_t& payload);

  [[nodiscard]] std::uint32_t sign_before(const Analysis& analysis, std::uint32_t floor, std::uint32_t end, std::uint32_t& payload) const;

  NumberWords words_;
  char decimal_;
  lang::PhraseTable qualifiers_;
  std::vector<model::Qualifier> qualifier_values_;
  lang::PhraseTable after_;
  std::vector<model::Qualifier> after_values_;
  lang::PhraseTable particles_;   // "handed over": no qualifier
  lang::PhraseTable skips_;       // determiners and adverbs between qualifier and figure
  lang::PhraseTable negators_;
  lang::PhraseTable signs_;       // currency before the figure: "$", "US-Dollar"
  std::vector<std::string> currencies_;
  lang::PhraseTable between_;     // "zwischen", "between"
  lang::PhraseTable range_;       // "bis", "to"
  lang::PhraseTable range_and_;   // "und", "and": only after between_
  lang::PhraseTable from_;        // "von", "from": "from 12 to 15" are two figures
  lang::PhraseTable labels_;      // nouns that are numbered, not counted
  lang::PhraseTable not_amount_;  // what follows a figure that is no amount: "Uhr", "o'clock"
};

}  // namespace dateline::extract
