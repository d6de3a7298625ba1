#include "extract/entity/mention_parts.h"

#include <algorithm>

#include "base/strings.h"
#include "text/utf8.h"

namespace dateline::extract {
namespace {

constexpr std::uint32_t kLongestOwner = 8;  // tokens of "the small Scottish island town of Port Ellen"

}  // namespace

using model::EntityKind;
using text::TokenKind;

std::optional<Mention> MentionScanner::office_at(const Scan& scan, const Front& front) const {
  const Analysis& a = scan.analysis;
  std::uint32_t length = 0;
  const OfficeWord* office = office_word(scan, front.head, length);
  if (office == nullptr) return std::nullopt;
  if (!tables_->german && a.tokens()[front.head].all_caps && length == 1 && a.token_text(front.head).size() < 3) return std::nullopt;
  Mention out;
  out.begin = front.begin;
  out.end = front.head + length;
  if (out.end < scan.end && a.tokens()[out.end].mark == '.' && !a.tokens()[out.end].space_before) ++out.end;  // "Gen.", "Rep."
  out.entity.kind = EntityKind::kOffice;
  out.gender = office->gender;
  out.office = office->value;
  out.office_general = office->general;
  out.office_word = text::fold(text::slice(a.text, a.span_of(front.head, front.head + length - 1)));
  out.standing = standing_of(scan, front.begin, front.head);
  out.state_office = office->state;
  out.definite = front.definite;
  std::string country = front.country;
  std::string body = front.body;
  const std::uint32_t office_end = front.head + length;
  // "minister for …" and the like belong to the office whether or not they name a body we know.
  const std::uint32_t of_end = read_of(scan, out.end, true, country, body);
  const bool has_of = of_end > out.end;
  Mention direct = out;
  read_name_behind(scan, direct, front.determiner == false && !front.country.empty());
  if (direct.entity.kind == EntityKind::kPerson) {
    out = direct;
    country = front.country;
    body = front.body;
  } else if (has_of) {
    out.end = of_end;
    read_name_behind(scan, out, true);
  } else {
    read_name_behind(scan, out, front.determiner || !front.body.empty());
  }
  const std::uint32_t owner = owner_behind(scan, office_end);
  if (owner != 0) out.office_owner = text::fold(a.token_text(owner));
  // "Der Bürgermeister der schottischen Stadt Port Ellen, Malcolm Reid, …": a name in full between commas, with no list going on.
  if (out.entity.kind != EntityKind::kPerson && owner != 0 && owner + 3 < scan.end) {
    Mention apposed = out;
    apposed.end = owner + 1;
    read_name_behind(scan, apposed, true);
    const bool closed = apposed.entity.kind == EntityKind::kPerson && apposed.end < scan.end && a.tokens()[apposed.end].mark == ',';
    if (closed && !(apposed.end + 1 < scan.end && tables_->lists.longest_at(a.words, apposed.end + 1))) out = std::move(apposed);
  }
  const bool named = out.entity.kind == EntityKind::kPerson;
  if (!named) {
    if (office->named && !has_of && front.country.empty() && front.body.empty()) return std::nullopt;
    // A bare common noun is no mention: English "leader", "head of steam"; German nouns need their article too.
    if (!front.determiner && front.country.empty() && front.body.empty() && (country.empty() && body.empty())) return std::nullopt;
    if (!has_of && !front.determiner && !tables_->german && front.country.empty() && front.body.empty()) return std::nullopt;
    out.name_begin = front.head;
    out.name_end = has_of ? of_end : office_end;
    out.end = has_of ? out.end : office_end;
  } else {
    out.entity.office = text::slice(a.text, a.span_of(front.determiner ? front.begin + 1 : front.begin, has_of && out.name_begin >= of_end ? of_end - 1 : office_end - 1));
  }
  out.entity.country = country;
  if (office->state && !country.empty() && body.empty()) out.entity.office_key = office_key_of(country, office->value);
  else if (!body.empty()) out.entity.office_key = office_key_of(country.empty() ? body : country + "-" + body, office->value);
  return out;
}

// The entry of [office-standing] that stands before the office: "former", "stellvertretender"; 0 if none does.
std::uint32_t MentionScanner::standing_of(const Scan& scan, std::uint32_t begin, std::uint32_t head) const {
  std::uint32_t length = 0;
  for (std::uint32_t i = begin; i < head; ++i) {
    if (const std::uint32_t* standing = tables_->standings.at(scan.analysis, i, length)) return *standing;
  }
  return 0;
}

// Last word of whom or what an office belongs to: "mayor of the Scottish town of Port [Ellen]", "Bürgermeister der Stadt [Leith]"; 0 if nothing tells.
std::uint32_t MentionScanner::owner_behind(const Scan& scan, std::uint32_t at) const {
  const Analysis& a = scan.analysis;
  const auto first = at < scan.end ? tables_->office_owners.longest_at(a.words, at) : std::nullopt;
  if (!first) return 0;
  std::uint32_t last = 0;
  bool adjective = false;  // only a nationality so far
  const std::uint32_t begin = at + first->length;
  for (std::uint32_t i = begin; i < std::min(scan.end, begin + kLongestOwner); ++i) {
    const text::Token& token = a.tokens()[i];
    if (glued_hyphen(a.tokens(), i, scan.end)) continue;
    if (token.kind != TokenKind::kWord) break;
    if (token.capitalised) {
      std::uint32_t length = 0;
      // "sagte der Minister der Zeitung": told to it.
      const OfficeWord* body = institution_word(scan, i, length);
      if (body != nullptr && (body->value == "newspaper" || body->value == "news-agency")) return 0;
      adjective = tables_->adjectives.at(a, i, length) != nullptr;
      last = i;
    } else if (last != 0 && !adjective) {
      const bool link = tables_->office_owners.longest_at(a.words, i).has_value();  // "Scottish town [of] Port Ellen"
      const bool before_link = i + 1 < scan.end && tables_->office_owners.longest_at(a.words, i + 1);
      if (!(link && !a.tokens()[i - 1].capitalised) && (link || !before_link)) break;
    }
  }
  return adjective ? 0 : last;
}

std::optional<Mention> MentionScanner::institution_at(const Scan& scan, const Front& front) const {
  const Analysis& a = scan.analysis;
  const auto& tokens = a.tokens();
  std::uint32_t length = 0;
  const OfficeWord* institution = institution_word(scan, front.head, length);
  if (institution == nullptr) return std::nullopt;
  // A compound that no list has is a body of its own: "Landesinnenministerium" is not the federal one, "Arbeitsgericht" not the district court.
  std::uint32_t listed = 0;
  const bool compound = tables_->institutions.at(a, front.head, listed) == nullptr;
  const std::string which = compound ? text::fold(tables_->nominatives.of(a.token_text(front.head))) : institution->value;
  Mention out;
  out.begin = front.begin;
  out.end = front.head + length;
  out.entity.kind = institution->value == "government" ? EntityKind::kGovernment : EntityKind::kOrganisation;
  out.office = institution->value;
  out.office_general = institution->general;
  out.definite = front.definite;
  out.name_begin = front.head;
  out.name_end = out.end;
  std::string country = front.country;
  std::string body;
  // "Geheimdienst NIS", "Die Gewerkschaft IG Antrieb", "the union IG Antrieb": the body's own name.
  std::uint32_t last = out.end;
  while (last < std::min(scan.end, out.end + 5) && tokens[last].kind == TokenKind::kWord && tokens[last].capitalised && !tokens[last].newline_before && !scan.shouting &&
         !tables_->facts(a.words[last]).not_a_name && tables_->countries.table.longest_at(a.words, last) == std::nullopt) {
    ++last;
    if (glued_hyphen(tokens, last, scan.end)) ++last;
    // "Bombers de Llevant"
    if (last + 1 < scan.end && !tokens[last].capitalised && tables_->facts(a.words[last]).particle && !tables_->of.longest_at(a.words, last) && tokens[last + 1].capitalised) ++last;
  }
  if (last > out.end && !tables_->facts(a.words[out.end]).given_name) {
    out.name_begin = out.end;
    out.name_end = out.end = last;
    out.complete = true;
    std::uint32_t known_length = 0;
    if (const NamedBody* known = tables_->bodies.at(a, out.name_begin, known_length); known != nullptr) {
      out.entity.key = "org:" + known->value;
      if (country.empty()) country = known->country;
    } else {
      const std::string name = text::fold(text::slice(a.text, a.span_of(out.name_begin, out.name_end - 1)));
      out.entity.key = "org:" + name;
      // "Arbeitsgericht Brückfeld", "Universität Leipzig": a place says which one it is, and is no name of its own.
      const bool place = institution->seated || tables_->gazetteer.find(name) || tables_->places.table.longest_at(a.words, out.name_begin);
      if (place) {
        out.name_begin = front.head;
        out.entity.key = "org:" + which + " " + name;
      }
      if (!country.empty()) out.entity.key += " " + base::ascii_lower(country);
    }
    out.entity.country = country;
    return out;
  }
  const std::uint32_t of_end = institution->state ? read_of(scan, out.end, false, country, body) : out.end;
  if (of_end > out.end) {
    out.end = out.name_end = of_end;
    out.complete = true;
  }
  // "CDU-Fraktion": what stands before the hyphen says which one it is.
  while (!institution->state && out.name_begin >= out.begin + 2 && tokens[out.name_begin - 1].mark == '-' && !tokens[out.name_begin].space_before && !tokens[out.name_begin - 1].space_before) out.name_begin -= 2;
  if (!front.determiner && country.empty() && front.body.empty() && !(tables_->german && tokens[front.head].capitalised)) return std::nullopt;
  out.entity.country = country;
  if (institution->state && !country.empty()) {
    out.entity.key = out.entity.kind == EntityKind::kGovernment ? "government:" + country : "org:" + base::ascii_lower(country) + "-" + which;
  }
  return out;
}

}  // namespace dateline::extract
