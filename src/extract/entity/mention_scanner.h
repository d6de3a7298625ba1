// Finds every mention in an article by its own words, left to right, without deciding yet who it is.
//
// A mention is a noun phrase: determiner, nationality, adjectives, then a head (office with or without a name, institution, group, known
// body, seat, state, place, person, document) and what belongs to it ("of the United Nations", "in Seoul", ", its spokesman"). Mentions
// do not overlap: the widest reading at a token wins.
#pragma once

#include <vector>

#include "extract/entity/mention.h"
#include "extract/entity/name_reader.h"
#include "model/timex.h"

namespace dateline::extract {

class MentionScanner {
 public:
  explicit MentionScanner(const EntityTables& tables) : tables_(&tables), names_(tables) {}

  [[nodiscard]] std::vector<Mention> scan(const Analysis& analysis, const std::vector<model::Timex>& timexes) const;

 private:
  struct Front;  // what stood before the head
  struct Scan;

  [[nodiscard]] std::optional<Mention> mention_at(const Scan& scan, std::uint32_t at) const;
  void read_front(const Scan& scan, Front& front) const;
  [[nodiscard]] std::optional<Mention> office_at(const Scan& scan, const Front& front) const;
  [[nodiscard]] std::optional<Mention> institution_at(const Scan& scan, const Front& front) const;
  [[nodiscard]] std::optional<Mention> named_at(const Scan& scan, const Front& front) const;
  // "in Dschidda": a name of the gazetteer where the word before says that it is a place.
  [[nodiscard]] std::optional<Mention> longer_town(const Scan& scan, std::uint32_t at) const;
  [[nodiscard]] std::optional<Mention> gazetteer_at(const Scan& scan, std::uint32_t at, std::uint32_t name_end) const;
  [[nodiscard]] std::optional<Mention> common_at(const Scan& scan, const Front& front) const;
  // Is the German word at `at` a compound that ends in an office, an institution, a group or a document?
  [[nodiscard]] bool has_tail(const Scan& scan, std::uint32_t at) const;
  [[nodiscard]] std::uint32_t standing_of(const Scan& scan, std::uint32_t begin, std::uint32_t head) const;
  [[nodiscard]] std::uint32_t owner_behind(const Scan& scan, std::uint32_t at) const;
  [[nodiscard]] bool is_one(const Scan& scan, const Front& front) const;
  [[nodiscard]] const OfficeWord* office_word(const Scan& scan, std::uint32_t at, std::uint32_t& length) const;
  [[nodiscard]] const OfficeWord* institution_word(const Scan& scan, std::uint32_t at, std::uint32_t& length) const;
  // "of the United Nations", "der Weltbank", "in Seoul": one past it, or `at`; sets the country or body it names. `unlisted`: a body
  // that no list has will do.
  [[nodiscard]] std::uint32_t read_of(const Scan& scan, std::uint32_t at, bool unlisted, std::string& country, std::string& body) const;
  void read_name_behind(const Scan& scan, Mention& mention, bool comma) const;
  void read_affiliation(const Scan& scan, Mention& mention) const;
  void read_apposition(const Scan& scan, Mention& mention) const;
  [[nodiscard]] bool is_in_place(const Scan& scan, std::uint32_t at) const;
  void finish(const Scan& scan, Mention& mention) const;

  const EntityTables* tables_;
  NameReader names_;
};

}  // namespace dateline::extract
