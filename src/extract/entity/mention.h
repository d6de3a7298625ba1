// A name found in the text before it is known who it is: the entity so far and what resolving it needs.
#pragma once

#include <string>

#include "extract/entity/entity_tables.h"
#include "model/entity.h"

namespace dateline::extract {

struct Mention {
  model::Entity entity;
  std::uint32_t begin = 0;  // tokens, [begin, end)
  std::uint32_t end = 0;
  std::uint32_t name_begin = 0;
  std::uint32_t name_end = 0;
  Gender gender = Gender::kUnknown;
  std::string office;        // OfficeWord::value, or that of an institution
  std::string office_general;  // OfficeWord::general
  std::string office_word;   // the office as printed, folded: "mayor"
  std::string office_owner;  // last word of what it belongs to, folded: "ellen" of "mayor of Port Ellen"
  std::uint32_t standing = 0;  // of the office: 0 in office, else the entry of [office-standing]: former, deputy, next
  bool state_office = false;
  bool definite = false;     // "the minister": may point back
  bool family_first = false;
  bool full_name = false;    // given and family name
  bool complete = false;     // an institution whose name says whose it is: "Verteidigungsministerium in Seoul"
  bool gazetteer = false;    // a town that only the gazetteer knows
  bool uncertain = false;    // a row of capitals that nothing proves to be a person yet
  std::uint32_t known = kUnknownPerson;  // index into EntityTables::known

  static constexpr std::uint32_t kUnknownPerson = 0xFFFFFFFF;
};

}  // namespace dateline::extract
