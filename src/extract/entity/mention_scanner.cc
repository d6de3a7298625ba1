#include "extract/entity/mention_scanner.h"

#include <algorithm>

#include "base/strings.h"
#include "text/utf8.h"

namespace dateline::extract {

using model::EntityKind;
using text::Token;
using text::TokenKind;

struct MentionScanner::Scan {
  const Analysis& analysis;
  std::uint32_t sentence_begin = 0;
  std::uint32_t end = 0;       // of the sentence
  bool shouting = false;       // a headline in capitals
};

struct MentionScanner::Front {
  std::uint32_t begin = 0;   // first token of the mention
  std::uint32_t head = 0;    // where the head must start
  bool determiner = false;
  bool definite = false;
  bool neuter = false;       // "das": more often a pronoun before a verb than an article before an adjective
  bool adjective = false;
  std::string country;       // of a nationality or a possessor: "russische", "Russia's", "Seouls"
  std::string body;          // possessing body: "Kreml-", "NATO's"
};

namespace {

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

std::string office_key_of(const std::string& owner, const std::string& office) { return "office:" + owner + "-" + office; }

}  // namespace

const OfficeWord* MentionScanner::office_word(const Scan& scan, std::uint32_t at, std::uint32_t& length) const {
  const Analysis& a = scan.analysis;
  if (tables_->german && !a.tokens()[at].capitalised) {
    // Only phrases that begin with an adjective ("stellvertretender …") start small.
    const OfficeWord* word = tables_->offices.at(a, at, length);
    return word != nullptr && length > 1 ? word : nullptr;
  }
  if (const OfficeWord* word = tables_->offices.at(a, at, length)) return word;
  if (!tables_->german || a.tokens()[at].kind != TokenKind::kWord) return nullptr;
  const auto tail = tables_->office_tails.find(a.pack->lexicon, a.token_text(at));
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
  const auto tail = tables_->institution_tails.find(a.pack->lexicon, a.token_text(at));
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
    if (const std::string* country = tables_->countries.at(a, at, length); country != nullptr && possessor(length, *country, {})) continue;
    if (const NamedPlace* capital = tables_->capitals.at(a, at, length); capital != nullptr && token.capitalised && possessor(length, capital->country, {})) continue;
    if (const std::string* seat = tables_->seats.at(a, at, length); seat != nullptr && possessor(length, *seat, {})) continue;
    if (const NamedBody* body = tables_->bodies.at(a, at, length); body != nullptr && token.capitalised && possessor(length, body->country, body->value)) continue;
    if (const std::string* adjective = tables_->adjectives.at(a, at, length)) {
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
    if (const OfficeWord* institution = tables_->german ? nullptr : tables_->institutions.at(a, at, length)) {
      std::uint32_t next_length = 0;
      if (at + length < scan.end && office_word(scan, at + length, next_length) != nullptr) {
        front.body = institution->value;
        at += length;
        continue;
      }
    }
    if (const auto adjective = tables_->office_adjectives.longest_at(a.words, at)) {
      std::uint32_t office_length = 0;
      const OfficeWord* office = tables_->offices.at(a, at, office_length);
      if (office != nullptr && office_length > adjective->length) return;
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
    if (tables_->german && !token.capitalised && front.determiner && !front.neuter && ends_like_adjective(a.token_text(at)) && !tables_->facts(a.words[at]).listed) {
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
  const bool named = out.entity.kind == EntityKind::kPerson;
  if (!named) {
    if (office->named) return std::nullopt;
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

std::optional<Mention> MentionScanner::institution_at(const Scan& scan, const Front& front) const {
  const Analysis& a = scan.analysis;
  const auto& tokens = a.tokens();
  std::uint32_t length = 0;
  const OfficeWord* institution = institution_word(scan, front.head, length);
  if (institution == nullptr) return std::nullopt;
  Mention out;
  out.begin = front.begin;
  out.end = front.head + length;
  out.entity.kind = institution->value == "government" ? EntityKind::kGovernment : EntityKind::kOrganisation;
  out.office = institution->value;
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
  }
  if (last > out.end && !tables_->facts(a.words[out.end]).given_name) {
    out.name_begin = out.end;
    out.name_end = out.end = last;
    std::uint32_t known_length = 0;
    if (const NamedBody* known = tables_->bodies.at(a, out.name_begin, known_length); known != nullptr) {
      out.entity.key = "org:" + known->value;
      if (country.empty()) country = known->country;
    } else {
      out.entity.key = "org:" + text::fold(text::slice(a.text, a.span_of(out.name_begin, out.name_end - 1)));
      if (!country.empty()) out.entity.key += " " + base::ascii_lower(country);
    }
    out.entity.country = country;
    return out;
  }
  const std::uint32_t of_end = institution->state ? read_of(scan, out.end, false, country, body) : out.end;
  if (of_end > out.end) out.end = out.name_end = of_end;
  if (!front.determiner && country.empty() && front.body.empty() && !(tables_->german && tokens[front.head].capitalised)) return std::nullopt;
  out.entity.country = country;
  if (institution->state && !country.empty()) {
    out.entity.key = out.entity.kind == EntityKind::kGovernment ? "government:" + country : "org:" + base::ascii_lower(country) + "-" + institution->value;
  }
  return out;
}

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
  if (const NamedBody* body = tables_->bodies.at(a, at, length); body != nullptr && token.capitalised && at + length >= name_end) {
    std::string key = "org:" + body->value;
    if (!body->government.empty()) key = "org:" + base::ascii_lower(body->country) + "-" + body->government;
    return whole(EntityKind::kOrganisation, length, std::move(key), body->country);
  }
  if (const std::string* seat = tables_->seats.at(a, at, length); seat != nullptr && token.capitalised) return whole(EntityKind::kGovernment, length, "government:" + *seat, *seat);
  if (const std::string* country = tables_->countries.at(a, at, length); country != nullptr && token.capitalised && at + length >= name_end) {
    // "US" and "UK" before a noun are adjectives; alone they need their capitals.
    if (a.token_text(at).size() <= 2 && !token.all_caps && length == 1) return std::nullopt;
    return whole(EntityKind::kCountry, length, "country:" + *country, *country);
  }
  const NamedPlace* capital = tables_->capitals.at(a, at, length);
  if (capital != nullptr && token.capitalised && at + length >= name_end) {
    const bool hyphen = glued_hyphen(tokens, at + length, scan.end);
    const bool place = hyphen || is_in_place(scan, at) || (token.all_caps && at < scan.sentence_begin + 4);  // a dateline
    Mention found = place ? whole(EntityKind::kPlace, length, capital->geonames != 0 ? "place:" + std::to_string(capital->geonames) : "", capital->country)
                          : whole(EntityKind::kGovernment, length, "government:" + capital->country, capital->country);
    found.entity.geonames = capital->geonames;
    return found;
  }
  if (const NamedPlace* place = tables_->places.at(a, at, length); place != nullptr && token.capitalised && at + length >= name_end) {
    Mention found = whole(EntityKind::kPlace, length, "place:" + place->value, place->country);
    found.entity.geonames = place->geonames;
    return found;
  }
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
  if (const Gender* title = tables_->titles.at(a, at, length); title != nullptr && token.capitalised) {
    out.end = at;
    out.gender = *title;
    read_name_behind(scan, out, false);
    if (out.name_end > at && out.entity.kind == EntityKind::kPerson && out.end > at) return out;
    return std::nullopt;
  }
  if (const std::string* demonym = tables_->demonyms.at(a, at, length); demonym != nullptr && token.capitalised) {
    return whole(EntityKind::kGroup, length, {}, *demonym);
  }
  // An acronym that no list has: "NIS".
  if (token.all_caps && token.span.size() >= 3 && token.span.size() <= 6 && a.words[at] == lang::kNoWord && !scan.shouting && !glued_hyphen(tokens, at + 1, scan.end) &&
      !(at > 0 && ((tokens[at - 1].mark == '-' && !token.space_before) || tokens[at - 1].all_caps)) && !(at + 1 < scan.end && tokens[at + 1].all_caps)) {
    return whole(EntityKind::kOrganisation, 1, "org:" + text::fold(a.token_text(at)), {});
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
  } else if (tables_->german && a.words[at] == lang::kNoWord) {
    if (tables_->group_tails.find(a.pack->lexicon, a.token_text(at))) set(EntityKind::kGroup, 1);
    else if (tables_->document_tails.find(a.pack->lexicon, a.token_text(at))) set(EntityKind::kDocument, 1);
    else return std::nullopt;
  } else {
    return std::nullopt;
  }
  out.entity.country = country;
  return out;
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
  Front front;
  front.begin = mention.end + 1;
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
  mention.state_office = office->state;
  if (office->gender != Gender::kUnknown && mention.gender == Gender::kUnknown) mention.gender = office->gender;
  mention.entity.office = text::slice(a.text, a.span_of(front.begin + (front.determiner ? 1 : 0), end - 1));
  mention.end = end;
  if (mention.entity.country.empty()) mention.entity.country = country;
  if (office->state && !country.empty() && body.empty()) mention.entity.office_key = office_key_of(country, office->value);
}

void MentionScanner::finish(const Scan& scan, Mention& mention) const {
  const Analysis& a = scan.analysis;
  mention.entity.span = a.span_of(mention.begin, mention.end - 1);
  mention.entity.name_span = a.span_of(mention.name_begin, mention.name_end - 1);
  mention.entity.name = text::slice(a.text, mention.entity.name_span);
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
  } else if (best->entity.kind == EntityKind::kOffice && best->end <= front.head + 1) {
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
