// Offices that point to the one person of the article who holds them: "Malcolm Reid, the mayor of Port Ellen, … The mayor denied it".
//
// Two who hold it, one of them without a name ("the mayor of Leith"), leave it open; so does another standing ("the former mayor").
#include <algorithm>
#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "extract/entity/entity_resolver.h"
#include "text/utf8.h"

namespace dateline::extract {
namespace {

using model::EntityKind;

constexpr std::size_t kMostOffices = 64;  // kinds of definite offices of one article that are looked up

// Without endings of case, number and gender: "Chefin", "Chefs".
std::string_view office_stem(std::string_view word) {
  for (const std::string_view ending : {"innen", "in", "en", "es", "s", "n"}) {
    if (word.size() > ending.size() + 3 && word.substr(word.size() - ending.size()) == ending) return word.substr(0, word.size() - ending.size());
  }
  return word;
}

// Does "die Chefin" name the office printed as "Vorstandschefin"? One value holds many words (chiefs, bishops, coaches), so that the last word must agree.
bool same_office_word(std::string_view definite, std::string_view printed) {
  const auto last_word = [](std::string_view phrase) {
    const auto at = phrase.find_last_of(" -");
    return text::fold(at == std::string_view::npos ? phrase : phrase.substr(at + 1));
  };
  const std::string one = last_word(definite);
  const std::string other = last_word(printed);
  const std::string_view stem = office_stem(one);
  const std::string_view office = office_stem(other);
  return office.size() >= stem.size() && office.substr(office.size() - stem.size()) == stem;
}

bool same_office(const Mention& definite, const Mention& other) {
  return !other.office.empty() && (other.office == definite.office || other.office_general == definite.office) && other.standing == definite.standing && same_office_word(definite.office_word, other.office_word);
}

struct Holder {
  std::size_t mention = SIZE_MAX;  // who holds it, told with its owner where that is told; SIZE_MAX if nobody or several do
  std::size_t first = SIZE_MAX;    // first mention of him with the office
  bool open = false;               // somebody without a name holds one as well
};

Holder holder_of(const Mention& definite, const std::vector<Mention>& mentions, const std::vector<std::size_t>& offices) {
  Holder out;
  for (const std::size_t k : offices) {
    const Mention& other = mentions[k];
    if (other.entity.kind != EntityKind::kPerson || !same_office(definite, other)) continue;
    // Of two in office only one may be meant by the place: "the mayor of Leith".
    if (!definite.office_owner.empty() && other.office_owner != definite.office_owner) continue;
    if (other.entity.key.empty() || (out.mention != SIZE_MAX && mentions[out.mention].entity.key != other.entity.key)) return {};
    out.first = std::min(out.first, k);
    if (out.mention == SIZE_MAX || (mentions[out.mention].office_owner.empty() && !other.office_owner.empty())) out.mention = k;
  }
  if (out.mention == SIZE_MAX) return out;
  const Mention& person = mentions[out.mention];
  out.open = std::any_of(offices.begin(), offices.end(), [&](std::size_t k) {  // "the mayor of Leith", "the French minister"
    const Mention& other = mentions[k];
    if (other.entity.kind != EntityKind::kOffice || !same_office(definite, other)) return false;
    if (!other.entity.country.empty()) return other.entity.country != person.entity.country;
    return !other.office_owner.empty() && other.office_owner != person.office_owner;
  });
  return out;
}

}  // namespace

void EntityResolver::point_to_office_holders(const Analysis& analysis, std::vector<Mention>& mentions) const {
  std::vector<std::size_t> offices;  // mentions that tell of an office
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    if (!mentions[i].office_word.empty() && (mentions[i].entity.kind == EntityKind::kPerson || mentions[i].entity.kind == EntityKind::kOffice)) offices.push_back(i);
  }
  std::map<std::string, Holder> known;  // by office, standing, word and owner: each is looked for once
  std::vector<std::pair<std::size_t, std::size_t>> found;  // definite mention, holder
  for (const std::size_t i : offices) {
    const Mention& mention = mentions[i];
    if (mention.entity.kind != EntityKind::kOffice || !mention.definite || !mention.entity.country.empty() || !mention.entity.office_key.empty()) continue;
    const std::string what = mention.office + "\n" + std::to_string(mention.standing) + "\n" + mention.office_word + "\n" + mention.office_owner;
    auto holder = known.find(what);
    if (holder == known.end()) {
      if (known.size() >= kMostOffices) continue;
      holder = known.emplace(what, holder_of(mention, mentions, offices)).first;
    }
    const Holder& one = holder->second;
    if (one.mention == SIZE_MAX) continue;
    const Mention& person = mentions[one.mention];
    const bool same_owner = !mention.office_owner.empty() && mention.office_owner == person.office_owner;
    if (same_owner || (!one.open && mention.office_owner.empty() && one.first < i)) found.emplace_back(i, one.mention);
  }
  for (const auto& [at, holder] : found) {
    Mention& mention = mentions[at];
    const Mention& person = mentions[holder];
    mention.entity.kind = EntityKind::kPerson;
    mention.entity.key = person.entity.key;
    mention.entity.name = person.entity.name;
    mention.entity.office = text::slice(analysis.text, mention.entity.name_span);
    mention.entity.pronoun = true;
    mention.known = person.known;
    mention.gender = person.gender;
  }
}

}  // namespace dateline::extract
