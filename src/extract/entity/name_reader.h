// Where does a person's or a body's name begin and end, if nothing but its words tell?
//
// A given name, a title, an office before it, initials and particles make a person; a word like "Institute" or "AG" a body. Common
// nouns are capitalised in German, and every word is in an English headline, so a bare row of capitals is only a name where these
// readings are ruled out.
#pragma once

#include <optional>

#include "extract/entity/entity_tables.h"

namespace dateline::extract {

struct NameRead {
  std::uint32_t end = 0;   // one past the last token
  bool person = false;     // else a body
  bool full = false;       // given and family name
  bool family_first = false;
  bool uncertain = false;  // capitals alone: whoever knows the rest of the article decides
  Gender gender = Gender::kUnknown;
  std::uint32_t known = 0xFFFFFFFF;  // index into EntityTables::known
};

class NameReader {
 public:
  explicit NameReader(const EntityTables& tables) : tables_(&tables) {}

  // A name that starts at token `at`. `introduced`: a title or an office stands before it, so one word is enough.
  // `shouting`: the sentence capitalises every word (a headline), so capitals prove nothing.
  [[nodiscard]] std::optional<NameRead> read(const Analysis& analysis, std::uint32_t at, std::uint32_t end, bool introduced, bool shouting) const;

 private:
  [[nodiscard]] bool is_name_word(const Analysis& analysis, std::uint32_t at, bool first) const;
  [[nodiscard]] std::uint32_t row_of_names(const Analysis& analysis, std::uint32_t at, std::uint32_t end) const;

  const EntityTables* tables_;
};

}  // namespace dateline::extract
