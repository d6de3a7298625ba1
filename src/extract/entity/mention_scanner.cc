#include "extract/entity/mention_parts.h"

#include <algorithm>

#include "base/strings.h"
#include "text/utf8.h"

namespace dateline::extract {

using model::EntityKind;
using text::Token;
using text::TokenKind;

namespace {

constexpr std::uint32_t kLongestTown = 6;  // tokens, hyphens included: "Santa Cruz de la Sierra"

// Most words of four and more letters are capitalised: a headline in title case, or all in capitals.
bool is_shouting(const Analysis& analysis, const text::Sentence& sentence, bool german) {
  std::uint32_t words = 0;
  std::uint32_t capitals = 0;
  for (std::uint32_t i = sentence.first_token; i < sentence.end_token; ++i) {
    const Token& token = analysis.tokens()[i];
    if (token.kind != TokenKind::kWord || token.span.size() < 4) continue;
    ++words;
    capitals += (german ? token.all_caps : token.capitalised) ? 1U : 0U;
  }
  return words >= 3 && capitals * 10 >= words * 7;
}

}  // namespace

bool MentionScanner::is_in_place(const Scan& scan, std::uint32_t at) const {
  const Analysis& a = scan.analysis;
  for (std::uint32_t start = at - std::min(at - scan.sentence_begin, 3U); start < at; ++start) {
    const auto match = tables_->place_prepositions.longest_at(a.words, start);
    if (match && start + match->length == at) return true;
  }
  return false;
}

std::optional<Mention> MentionScanner::named_at(const Scan& scan, const Front& front) const {
  const Analysis& a = scan.analysis;
  const auto& tokens = a.tokens();
  const std::uint32_t at = front.head;
  const Token& token = tokens[at];
  if (!token.capitalised && token.kind == TokenKind::kWord && a.words[at] == lang::kNoWord) return std::nullopt;
  if (at > scan.sentence_begin && !token.space_before && tokens[at - 1].mark == '.') return std::nullopt;  // the rest of "U.S."
  Mention out;
  out.begin = front.begin;
  out.name_begin = at;
  std::uint32_t length = 0;
  const auto whole = [&](EntityKind kind, std::uint32_t size, std::string key, std::string country) {
    out.entity.kind = kind;
    out.entity.key = std::move(key);
    out.entity.country = std::move(country);
    out.end = out.name_end = at + size;
    return out;
  };
  // A name of one word inside a longer name is not that name: "Moskau-Besuch" is, "Paris Hilton" is not.
  const NameRead name = (token.capitalised ? names_.read(a, at, scan.end, false, scan.shouting) : std::nullopt).value_or(NameRead{});
  const std::uint32_t name_end = std::max(name.end, at);
  const bool listed = tables_->facts(a.words[at]).listed;
  const auto look = [&](const auto& table) { return listed ? table.at(a, at, length) : nullptr; };
  if (const NamedBody* body = look(tables_->bodies); body != nullptr && token.capitalised && at + length >= name_end) {
    std::string key = "org:" + body->value;
    if (!body->government.empty()) key = "org:" + base::ascii_lower(body->country) + "-" + body->government;
    return whole(EntityKind::kOrganisation, length, std::move(key), body->country);
  }
  if (auto town = listed ? longer_town(scan, at) : std::nullopt) return town;
  if (const std::string* seat = look(tables_->seats); seat != nullptr && token.capitalised) return whole(EntityKind::kGovernment, length, "government:" + *seat, *seat);
  const NamedPlace* capital = look(tables_->capitals);
  const std::uint32_t capital_length = capital != nullptr ? length : 0;
  if (const std::string* country = look(tables_->countries); country != nullptr && token.capitalised && at + length >= name_end && capital_length <= length) {
    // "US" and "UK" before a noun are adjectives; alone they need their capitals.
    if (a.token_text(at).size() <= 2 && !token.all_caps && length == 1) return std::nullopt;
    return whole(EntityKind::kCountry, length, "country:" + *country, *country);
  }
  if (length = capital_length; capital != nullptr && token.capitalised && at + length >= name_end) {
    const bool hyphen = glued_hyphen(tokens, at + length, scan.end);
    const bool place = hyphen || is_in_place(scan, at) || (token.all_caps && at < scan.sentence_begin + 4);  // a dateline
    Mention found = place ? whole(EntityKind::kPlace, length, capital->geonames != 0 ? "place:" + std::to_string(capital->geonames) : "", capital->country)
                          : whole(EntityKind::kGovernment, length, "government:" + capital->country, capital->country);
    found.entity.geonames = capital->geonames;
    return found;
  }
  if (const NamedPlace* place = look(tables_->places); place != nullptr && token.capitalised && at + length >= name_end) {
    Mention found = whole(EntityKind::kPlace, length, "place:" + place->value, place->country);
    found.entity.geonames = place->geonames;
    return found;
  }
  if (auto town = gazetteer_at(scan, at, name.known == Mention::kUnknownPerson ? at : name_end)) return town;
  if (name.end != 0) {
    whole(name.person ? EntityKind::kPerson : EntityKind::kOrganisation, name.end - at, {}, {});
    out.known = name.known;
    out.full_name = name.full;
    out.family_first = name.family_first;
    out.gender = name.gender;
    // "the John Smith", "the Obama administration", "dem F.C. Hansa"; German says "die Angela Merkel" in speech only.
    if (front.determiner && name.person && !(tables_->german && tables_->facts(a.words[at]).given_name)) return std::nullopt;
    out.uncertain = name.uncertain;
    // "Abwehrspieler Oumar Kondé": what somebody is stands before the name without an article.
    if (tables_->german && name.uncertain && name.end - at >= 3 && tables_->is_agent_noun(text::fold(a.token_text(at)))) {
      out.entity.office = a.token_text(at);
      out.name_begin = at + 1;
    }
    return out;
  }
  // "Mr. Smith", "Frau Merkel"
  if (const Gender* title = look(tables_->titles); title != nullptr && token.capitalised) {
    out.end = at;
    out.gender = *title;
    read_name_behind(scan, out, false);
    if (out.name_end > at && out.entity.kind == EntityKind::kPerson && out.end > at) return out;
    return std::nullopt;
  }
  if (const std::string* demonym = look(tables_->demonyms); demonym != nullptr && token.capitalised) {
    return whole(EntityKind::kGroup, length, {}, *demonym);
  }
  // An acronym that no list has: "NIS".
  if (token.all_caps && token.span.size() >= 3 && token.span.size() <= 6 && a.words[at] == lang::kNoWord && !scan.shouting && !glued_hyphen(tokens, at + 1, scan.end) &&
      !(at > 0 && ((tokens[at - 1].mark == '-' && !token.space_before) || tokens[at - 1].all_caps)) && !(at + 1 < scan.end && tokens[at + 1].all_caps)) {
    return whole(EntityKind::kOrganisation, 1, "org:" + text::fold(a.token_text(at)), {});
  }
  return std::nullopt;
}

// "Colorado Springs", "Mexico City": a listed region or country with the next word is a town of its own.
std::optional<Mention> MentionScanner::longer_town(const Scan& scan, std::uint32_t at) const {
  const Analysis& a = scan.analysis;
  if (scan.shouting || at + 1 >= scan.end || !a.tokens()[at].capitalised || !a.tokens()[at + 1].capitalised) return std::nullopt;
  std::uint32_t length = 0;
  if (tables_->countries.at(a, at, length) == nullptr && tables_->places.at(a, at, length) == nullptr) return std::nullopt;
  const std::uint32_t next = at + length;
  if (next >= scan.end || !a.tokens()[next].capitalised || a.tokens()[next].kind != TokenKind::kWord || a.tokens()[next].newline_before) return std::nullopt;
  std::uint32_t more = 0;
  if (tables_->capitals.at(a, at, more) != nullptr && more > length) return std::nullopt;  // the list of capitals has it
  const std::string name = text::fold(text::slice(a.text, a.span_of(at, next)));
  const auto found = tables_->gazetteer.find(name);
  if (!found || !found->region.empty()) return std::nullopt;
  Mention out;
  out.begin = out.name_begin = at;
  out.end = out.name_end = next + 1;
  out.gazetteer = true;
  out.entity.kind = EntityKind::kPlace;
  out.entity.geonames = found->geonames;
  if (found->geonames != 0) out.entity.key = "place:" + std::to_string(found->geonames);
  return out;
}

std::optional<Mention> MentionScanner::gazetteer_at(const Scan& scan, std::uint32_t at, std::uint32_t name_end) const {
  const Analysis& a = scan.analysis;
  const auto& tokens = a.tokens();
  if (tables_->gazetteer.size() == 0 || at == scan.sentence_begin || scan.shouting || !tokens[at].capitalised) return std::nullopt;
  bool place = false;
  for (std::uint32_t back = 1; back <= 3 && at >= scan.sentence_begin + back && !place; ++back) {
    const auto match = tables_->gazetteer_prepositions.longest_at(a.words, at - back);
    place = match && match->length == back;
  }
  if (!place) return std::nullopt;
  // The longest name that ends with a capitalised word, and behind which no name goes on.
  std::string name;
  for (std::uint32_t end = std::min(at + kLongestTown, scan.end); end > at; --end) {
    const Token& last = tokens[end - 1];
    if (last.kind != TokenKind::kWord || !last.capitalised || end < name_end) continue;
    if (end < scan.end && (glued_hyphen(tokens, end, scan.end) || (tokens[end].capitalised && tokens[end].kind == TokenKind::kWord && !tables_->german))) continue;
    name.clear();
    for (std::uint32_t i = at; i < end; ++i) {
      if (i > at && tokens[i].space_before) name += ' ';
      text::fold_into(a.token_text(i), name);
    }
    const auto found = tables_->gazetteer.find(name);
    if (!found) continue;
    const auto& facts = tables_->facts(a.words[at]);
    if (end == at + 1 && (facts.not_a_place || facts.not_a_name || facts.listed || facts.given_name)) return std::nullopt;
    Mention out;
    out.begin = out.name_begin = at;
    out.end = out.name_end = end;
    out.gazetteer = true;
    out.entity.kind = EntityKind::kPlace;
    out.entity.geonames = found->geonames;
    if (found->geonames != 0) out.entity.key = "place:" + std::to_string(found->geonames);
    if (!found->region.empty()) {
      out.entity.key = "place:" + std::string(found->region);
      for (const char letter : found->region.substr(0, 2)) out.entity.country += static_cast<char>(letter - 'a' + 'A');
    }
    return out;
  }
  return std::nullopt;
}

std::optional<Mention> MentionScanner::common_at(const Scan& scan, const Front& front) const {
  const Analysis& a = scan.analysis;
  const std::uint32_t at = front.head;
  if (tables_->german && !a.tokens()[at].capitalised) {
    std::uint32_t length = 0;
    if (tables_->unnamed.at(a, at, length) == nullptr || length < 2) return std::nullopt;
  }
  Mention out;
  out.begin = front.begin;
  out.name_begin = at;
  std::uint32_t length = 0;
  std::string country = front.country;
  std::string body;
  const auto set = [&](EntityKind kind, std::uint32_t size) {
    out.entity.kind = kind;
    out.end = out.name_end = at + size;
    out.definite = front.definite;
  };
  if (tables_->unnamed.at(a, at, length) != nullptr) {
    // "a source of shame" speaks for nobody.
    if (at + length < scan.end && tables_->source_of.longest_at(a.words, at + length)) return std::nullopt;
    set(EntityKind::kUnnamed, length);
  } else if (tables_->groups.at(a, at, length) != nullptr) {
    set(EntityKind::kGroup, length);
  } else if (tables_->documents.at(a, at, length) != nullptr) {
    set(EntityKind::kDocument, length);
  } else if (tables_->german && a.words[at] == lang::kNoWord && has_tail(scan, at)) {
    if (tables_->group_tails.find(a.token_text(at))) set(EntityKind::kGroup, 1);
    else if (tables_->document_tails.find(a.token_text(at))) set(EntityKind::kDocument, 1);
    else return std::nullopt;
  } else {
    return std::nullopt;
  }
  out.entity.country = country;
  return out;
}

void MentionScanner::finish(const Scan& scan, Mention& mention) const {
  const Analysis& a = scan.analysis;
  mention.entity.span = a.span_of(mention.begin, mention.end - 1);
  mention.entity.name_span = a.span_of(mention.name_begin, mention.name_end - 1);
  mention.entity.name = text::slice(a.text, mention.entity.name_span);
}

// "des Abgeordneten", "ihr Sprecher", and "der Minister" that is nobody's genitive: a determiner of one, before a form that may be of many.
bool MentionScanner::is_one(const Scan& scan, const Front& front) const {
  const Analysis& a = scan.analysis;
  if (!front.determiner) return false;
  if (tables_->singular.longest_at(a.words, front.begin)) return true;
  const bool behind_noun = front.begin > scan.sentence_begin && a.tokens()[front.begin - 1].kind == TokenKind::kWord && a.tokens()[front.begin - 1].capitalised;
  if (!tables_->perhaps_singular.longest_at(a.words, front.begin) || behind_noun) return false;
  return a.token_text(front.head).back() != 'n';
}

std::optional<Mention> MentionScanner::mention_at(const Scan& scan, std::uint32_t at) const {
  Front front;
  front.begin = front.head = at;
  read_front(scan, front);
  if (front.head >= scan.end || scan.analysis.tokens()[front.head].kind != TokenKind::kWord) return std::nullopt;
  std::optional<Mention> best;
  const auto better = [&](std::optional<Mention> found) {
    if (found && found->end > found->begin && (!best || found->end > best->end)) best = std::move(found);
  };
  better(office_at(scan, front));
  better(institution_at(scan, front));
  if (front.country.empty() || !best) better(named_at(scan, front));
  if (!best) {
    better(common_at(scan, front));
  } else if (best->entity.kind == EntityKind::kOffice && best->end <= front.head + 1 && !is_one(scan, front)) {
    // "die Experten": one form of an office word, and the usual word for many.
    auto group = common_at(scan, front);
    if (group && group->entity.kind == EntityKind::kGroup) best = std::move(group);
  }
  return best;
}

std::vector<Mention> MentionScanner::scan(const Analysis& analysis, const std::vector<model::Timex>& timexes) const {
  std::vector<Mention> out;
  std::size_t timex = 0;
  for (const text::Sentence& sentence : analysis.layout.sentences) {
    const Scan scan{analysis, sentence.first_token, sentence.end_token, is_shouting(analysis, sentence, tables_->german)};
    for (std::uint32_t at = sentence.first_token; at < sentence.end_token;) {
      const Token& token = analysis.tokens()[at];
      if (token.kind != TokenKind::kWord || (!token.capitalised && !tables_->facts(analysis.words[at]).listed)) {
        ++at;
        continue;
      }
      while (timex < timexes.size() && timexes[timex].span.end <= token.span.begin) ++timex;
      if (timex < timexes.size() && timexes[timex].span.contains(token.span)) {  // "im März", "am Sonntag"
        ++at;
        continue;
      }
      auto mention = mention_at(scan, at);
      if (!mention) {
        ++at;
        continue;
      }
      read_affiliation(scan, *mention);
      read_apposition(scan, *mention);
      finish(scan, *mention);
      at = mention->end;
      out.push_back(std::move(*mention));
    }
  }
  return out;
}

}  // namespace dateline::extract
