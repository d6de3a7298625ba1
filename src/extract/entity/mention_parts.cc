#include "extract/entity/mention_parts.h"

#include <algorithm>

#include "text/utf8.h"

namespace dateline::extract {

using model::EntityKind;
using text::Token;
using text::TokenKind;

bool glued_hyphen(const std::vector<Token>& tokens, std::uint32_t at, std::uint32_t end) {
  return at + 1 < end && tokens[at].mark == '-' && !tokens[at].space_before && !tokens[at + 1].space_before;
}

bool is_genitive(const Analysis& analysis, std::uint32_t at) {
  const std::string_view word = analysis.token_text(at);
  return !analysis.tokens()[at].space_before && word.size() >= 2 && (word.front() == '\'' || word.substr(0, 3) == "\xE2\x80\x99") &&
         (word.back() == 's' || word.back() == 'S');
}

bool ends_like_adjective(std::string_view word) {
  const auto ends = [&](std::string_view tail) { return word.size() > tail.size() + 3 && word.substr(word.size() - tail.size()) == tail; };
  return ends("e") || ends("en") || ends("er") || ends("es") || ends("em");
}

std::string office_key_of(const std::string& owner, const std::string& office) { return "office:" + owner + "-" + office; }

bool MentionScanner::has_tail(const Scan& scan, std::uint32_t at) const {
  if (scan.tail_token != at) {
    scan.tail_token = at;
    scan.tail_found = tables_->any_tail.find(scan.analysis.token_text(at)).has_value();
  }
  return scan.tail_found;
}

const OfficeWord* MentionScanner::office_word(const Scan& scan, std::uint32_t at, std::uint32_t& length) const {
  const Analysis& a = scan.analysis;
  if (tables_->german && !a.tokens()[at].capitalised) {
    // Only phrases that begin with an adjective ("stellvertretender …") start small.
    const OfficeWord* word = tables_->offices.at(a, at, length);
    return word != nullptr && length > 1 ? word : nullptr;
  }
  if (const OfficeWord* word = tables_->offices.at(a, at, length)) return word;
  if (!tables_->german || a.tokens()[at].kind != TokenKind::kWord) return nullptr;
  // "Autobauer" is a company though a "Bauer" is a man.
  if (!has_tail(scan, at) || tables_->institutions.at(a, at, length) != nullptr) return nullptr;
  const auto tail = tables_->office_tails.find(a.token_text(at));
  if (!tail) return nullptr;
  length = 1;
  return &tables_->offices.values[*tail];
}

const OfficeWord* MentionScanner::institution_word(const Scan& scan, std::uint32_t at, std::uint32_t& length) const {
  const Analysis& a = scan.analysis;
  if (const OfficeWord* word = tables_->institutions.at(a, at, length)) {
    return !tables_->german || a.tokens()[at].capitalised || length > 1 ? word : nullptr;
  }
  if (!tables_->german || !a.tokens()[at].capitalised || a.tokens()[at].kind != TokenKind::kWord) return nullptr;
  if (!has_tail(scan, at)) return nullptr;
  const auto tail = tables_->institution_tails.find(a.token_text(at));
  if (!tail) return nullptr;
  length = 1;
  return &tables_->institutions.values[*tail];
}

// Determiner, nationality or possessor, adjectives.
void MentionScanner::read_front(const Scan& scan, Front& front) const {
  const Analysis& a = scan.analysis;
  const auto& tokens = a.tokens();
  std::uint32_t at = front.begin;
  std::uint32_t length = 0;
  if (const auto determiner = tables_->determiners.longest_at(a.words, at); determiner && !tokens[at].all_caps) {
    front.determiner = true;
    front.definite = tables_->definite.longest_at(a.words, at).has_value();
    front.neuter = tables_->neuter.longest_at(a.words, at).has_value();
    at += determiner->length;
  }
  for (int round = 0; round < 5 && at < scan.end; ++round) {
    front.head = at;
    const Token& token = tokens[at];
    if (token.kind != TokenKind::kWord || (token.newline_before && at > front.begin && !a.layout.hard_wrapped)) return;
    // A possessor: "Russia's", "Russlands", "US-", "Kreml-", "NATO's".
    const auto possessor = [&](std::uint32_t size, const std::string& country, const std::string& body) {
      const std::uint32_t next = at + size;
      if (next >= scan.end) return false;
      std::uint32_t after = next;
      if (is_genitive(a, next)) after = next + 1;
      else if (glued_hyphen(tokens, next, scan.end)) after = next + 1;
      else if (!(tables_->german && a.token_text(next - 1).back() == 's' && tokens[next].capitalised)) return false;
      if (after >= scan.end) return false;
      front.country = country;
      front.body = body;
      at = after;
      return true;
    };
    const bool listed = tables_->facts(a.words[at]).listed;
    const auto look = [&](const auto& table) { return listed ? table.at(a, at, length) : nullptr; };
    if (const std::string* country = look(tables_->countries); country != nullptr && possessor(length, *country, {})) continue;
    if (const NamedPlace* capital = look(tables_->capitals); capital != nullptr && token.capitalised && possessor(length, capital->country, {})) continue;
    if (const std::string* seat = look(tables_->seats); seat != nullptr && possessor(length, *seat, {})) continue;
    if (const NamedBody* body = look(tables_->bodies); body != nullptr && token.capitalised && possessor(length, body->country, body->value)) continue;
    // "European Commission": an adjective that is part of a known name describes nothing.
    if (look(tables_->bodies) != nullptr && length > 1 && token.capitalised) return;
    if (const std::string* adjective = look(tables_->adjectives)) {
      // "die Ukrainer": a noun, not an adjective.
      std::uint32_t demonym_length = 0;
      if (tables_->demonyms.at(a, at, demonym_length) != nullptr && demonym_length >= length && at + length < scan.end && tables_->german && token.capitalised &&
          !tokens[at + length].capitalised) {
        return;
      }
      front.country = *adjective;
      front.adjective = true;
      at += length;
      if (glued_hyphen(tokens, at, scan.end)) ++at;  // "US-Außenminister"
      if (at < scan.end && tokens[at].mark == '.' && !tokens[at].space_before && tokens[at - 1].span.size() == 1) ++at;  // "U.S. troops"
      continue;
    }
    // "defense ministry spokesman", "Air Force Gen."
    if (const OfficeWord* institution = tables_->german ? nullptr : look(tables_->institutions)) {
      std::uint32_t next_length = 0;
      if (at + length < scan.end && office_word(scan, at + length, next_length) != nullptr) {
        front.body = institution->value;
        at += length;
        continue;
      }
    }
    if (const auto adjective = listed ? tables_->office_adjectives.longest_at(a.words, at) : std::nullopt) {
      std::uint32_t office_length = 0;
      const OfficeWord* office = tables_->offices.at(a, at, office_length);
      if (office != nullptr && office_length > adjective->length) return;
      if (tables_->institutions.at(a, at, office_length) != nullptr && office_length > adjective->length) return;  // "federal police"
      // "government", "police" are heads unless an office follows ("government spokesman").
      std::uint32_t next_length = 0;
      const std::uint32_t next = at + adjective->length;
      const bool head = tables_->institutions.at(a, at, office_length) != nullptr;
      if (head && (next >= scan.end || (office_word(scan, next, next_length) == nullptr && institution_word(scan, next, next_length) == nullptr))) return;
      front.adjective = true;
      at += adjective->length;
      continue;
    }
    if (!tables_->german && !token.capitalised && front.determiner && at + 1 < scan.end && is_genitive(a, at + 1)) {
      at += 2;  // "the alliance's secretary general"
      continue;
    }
    if (tables_->german && !token.capitalised && front.determiner && !front.neuter && ends_like_adjective(a.token_text(at)) && !listed) {
      at += 1;  // "der gestürzte Präsident"
      continue;
    }
    return;
  }
  front.head = at;
}

std::uint32_t MentionScanner::read_of(const Scan& scan, std::uint32_t at, bool unlisted, std::string& country,
                                      std::string& body) const {
  const Analysis& a = scan.analysis;
  const auto& tokens = a.tokens();
  if (at >= scan.end || tokens[at].kind != TokenKind::kWord) return at;
  std::uint32_t next = at;
  std::uint32_t length = 0;
  bool bare = false;  // a nationality without the body it promised
  if (const auto of = tables_->of.longest_at(a.words, at)) {
    next += of->length;
  } else {
    // "Präsident Russlands"
    const std::string* genitive = tables_->german ? tables_->countries.at(a, at, length) : nullptr;
    if (genitive == nullptr || a.token_text(at + length - 1).back() != 's') return at;
    country = *genitive;
    return at + length;
  }
  if (next < scan.end) {
    if (const auto determiner = tables_->determiners.longest_at(a.words, next)) next += determiner->length;
  }
  // An adjective may stand before the body: "des russischen Außenministeriums".
  for (int round = 0; round < 2 && next < scan.end; ++round) {
    if (const std::string* adjective = tables_->adjectives.at(a, next, length)) {
      country = *adjective;
      next += length;
      bare = true;
    } else if (const auto adjective_word = tables_->office_adjectives.longest_at(a.words, next)) {
      next += adjective_word->length;
    } else {
      break;
    }
  }
  if (next >= scan.end) return at;
  if (const NamedBody* known = tables_->bodies.at(a, next, length); known != nullptr && tokens[next].capitalised) {
    body = known->value;
    if (country.empty()) country = known->country;
    return next + length;
  }
  if (const OfficeWord* institution = institution_word(scan, next, length)) {
    body = institution->value;
    std::uint32_t end = next + length;
    if (country.empty() && end < scan.end) {
      std::string inner;
      end = std::max(end, read_of(scan, end, false, country, inner));
    }
    return end;
  }
  if (const std::string* state = tables_->countries.at(a, next, length)) {
    country = *state;
    return next + length;
  }
  if (const NamedPlace* capital = tables_->capitals.at(a, next, length); capital != nullptr && tokens[next].capitalised) {
    country = capital->country;
    return next + length;
  }
  if (const std::string* seat = tables_->seats.at(a, next, length)) {
    country = *seat;
    return next + length;
  }
  if (const NamedPlace* place = tables_->places.at(a, next, length); place != nullptr && tokens[next].capitalised) return next + length;
  if (bare) country.clear();
  if (bare || !unlisted) return at;
  // A body that no list has: "of the Brookings Institution", "vom Pazifik-Kolleg Lübeck".
  std::uint32_t last = next;
  while (last < std::min(scan.end, next + 6) && tokens[last].kind == TokenKind::kWord && tokens[last].capitalised && !(tokens[last].newline_before && last > next)) {
    ++last;
    if (glued_hyphen(tokens, last, scan.end)) ++last;
  }
  return last > next ? last : at;
}

// "Präsident Wolodymyr Selenskyj"; with `comma` also "ambassador to the United Nations, Vasily Nebenzya".
void MentionScanner::read_name_behind(const Scan& scan, Mention& mention, bool comma) const {
  const Analysis& a = scan.analysis;
  const auto& tokens = a.tokens();
  std::uint32_t at = mention.end;
  if (at >= scan.end) return;
  const bool has_comma = tokens[at].mark == ',' && comma;
  if (has_comma) ++at;
  if (at >= scan.end || tokens[at].kind != TokenKind::kWord) return;
  if (tokens[at].newline_before && !a.layout.hard_wrapped) return;
  std::uint32_t start = at;
  std::uint32_t length = 0;
  Gender title = Gender::kUnknown;
  while (const Gender* found = start < scan.end ? tables_->titles.at(a, start, length) : nullptr) {
    title = *found;
    start += length;
    if (start < scan.end && tokens[start].mark == '.' && !tokens[start].space_before) ++start;
  }
  if (start >= scan.end) return;
  const auto name = names_.read(a, start, scan.end, true, scan.shouting);
  if (!name || !name->person) return;
  // Behind a comma only a full name is an apposition; in a headline one word may be anything.
  if ((has_comma || scan.shouting) && !name->full && name->known == Mention::kUnknownPerson) return;
  mention.entity.kind = EntityKind::kPerson;
  mention.name_begin = start;
  mention.name_end = name->end;
  mention.end = name->end;
  mention.known = name->known;
  mention.full_name = name->full;
  mention.family_first = name->family_first;
  if (name->gender != Gender::kUnknown) mention.gender = name->gender;
  if (title != Gender::kUnknown) mention.gender = title;
}

// "Henrike Vossberg vom Pazifik-Kolleg Lübeck", "Ruth Calloway of the Merrow Institute": a name no list has needs its house to be told.
void MentionScanner::read_affiliation(const Scan& scan, Mention& mention) const {
  const Analysis& a = scan.analysis;
  if (mention.entity.kind != EntityKind::kPerson || mention.end + 1 >= scan.end || mention.known != Mention::kUnknownPerson) return;
  const auto from = tables_->affiliations.longest_at(a.words, mention.end);
  if (!from) return;
  std::uint32_t at = mention.end + from->length;
  std::uint32_t last = at;
  while (last < std::min(scan.end, at + 6) && a.tokens()[last].kind == TokenKind::kWord && a.tokens()[last].capitalised) {
    ++last;
    if (glued_hyphen(a.tokens(), last, scan.end)) ++last;
  }
  if (last > at) mention.end = last;
}

// "Vicent Ferrandis, its spokesman": the office stands behind the name.
void MentionScanner::read_apposition(const Scan& scan, Mention& mention) const {
  const Analysis& a = scan.analysis;
  const auto& tokens = a.tokens();
  if (mention.entity.kind != EntityKind::kPerson || !mention.office.empty() || mention.end + 2 >= scan.end || tokens[mention.end].mark != ',') return;
  if (tokens[mention.end + 1].kind == TokenKind::kNumber && tokens[mention.end + 1].span.size() == 2) mention.uncertain = false;  // "Tom Young, 30,"
  const bool aged = tokens[mention.end + 1].kind == TokenKind::kNumber && mention.end + 4 < scan.end && tokens[mention.end + 2].mark == ',';
  Front front;
  front.begin = mention.end + (aged ? 3 : 1);
  front.head = front.begin;
  read_front(scan, front);
  if (front.head >= scan.end) return;
  std::uint32_t length = 0;
  const OfficeWord* office = office_word(scan, front.head, length);
  if (office == nullptr) return;
  std::string country = front.country;
  std::string body = front.body;
  const std::uint32_t end = read_of(scan, front.head + length, true, country, body);
  mention.uncertain = false;
  mention.office = office->value;
  mention.office_general = office->general;
  mention.office_word = text::fold(text::slice(a.text, a.span_of(front.head, front.head + length - 1)));
  mention.standing = standing_of(scan, front.begin, front.head);
  if (const std::uint32_t owner = owner_behind(scan, front.head + length); owner != 0) mention.office_owner = text::fold(a.token_text(owner));
  mention.state_office = office->state;
  if (office->gender != Gender::kUnknown && mention.gender == Gender::kUnknown) mention.gender = office->gender;
  mention.entity.office = text::slice(a.text, a.span_of(front.begin + (front.determiner ? 1 : 0), end - 1));
  if (!aged) mention.end = end;  // "Reid, 54, the mayor": his age is read behind his name
  if (mention.entity.country.empty()) mention.entity.country = country;
  if (office->state && !country.empty() && body.empty()) mention.entity.office_key = office_key_of(country, office->value);
}

}  // namespace dateline::extract
