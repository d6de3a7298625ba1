#include "extract/entity/entity_resolver.h"

#include <algorithm>
#include <unordered_map>

#include "lang/name_key.h"
#include "text/utf8.h"

namespace dateline::extract {
namespace {

using model::EntityKind;
using text::TokenKind;

constexpr std::uint32_t kPronounSentences = 2;  // how far back a pronoun looks

// Surname of a printed name: its last word, or its first where families come first.
std::string_view surname_of(const Analysis& analysis, const Mention& mention) {
  if (mention.family_first) return analysis.token_text(mention.name_begin);
  return analysis.token_text(mention.name_end - 1);
}

void sort_by_place(std::vector<Mention>& mentions) {
  std::sort(mentions.begin(), mentions.end(), [](const Mention& a, const Mention& b) { return a.begin < b.begin; });
}

}  // namespace

// The persons whom the article names in full, by surname as printed.
struct EntityResolver::People {
  struct Person {
    std::string key;
    std::string name;
    Gender gender = Gender::kUnknown;
    std::uint32_t known = Mention::kUnknownPerson;
    bool several = false;  // two people of that surname
  };
  std::unordered_map<std::string_view, Person> by_surname;
};

void EntityResolver::set_known(Mention& mention, std::uint32_t known) const {
  mention.known = known;
  mention.entity.key = tables_->known[known].key;
  if (mention.gender == Gender::kUnknown) mention.gender = tables_->known[known].gender;
}

// A row of capitals is a person if its last word comes back alone ("Oumar Kondé … Kondé"); else English text has named a body or a work,
// and German text most likely nothing.
void EntityResolver::settle_uncertain(const Analysis& analysis, std::vector<Mention>& mentions) const {
  std::unordered_map<std::string_view, bool> alone;  // last words of uncertain rows: seen alone?
  for (const Mention& mention : mentions) {
    if (mention.uncertain) alone.emplace(surname_of(analysis, mention), false);
  }
  if (alone.empty()) return;
  const auto& tokens = analysis.tokens();
  std::size_t next = 0;
  for (std::uint32_t at = 0; at < tokens.size(); ++at) {
    while (next < mentions.size() && mentions[next].end <= at) ++next;
    const bool inside = next < mentions.size() && mentions[next].begin <= at && mentions[next].uncertain;
    if (inside || tokens[at].kind != TokenKind::kWord || !tokens[at].capitalised) continue;
    if (at > 0 && tokens[at - 1].kind == TokenKind::kWord && tokens[at - 1].capitalised && tokens[at - 1].span.size() > 2) continue;
    std::string_view word = analysis.token_text(at);
    auto found = alone.find(word);
    if (found == alone.end() && tables_->german && word.size() > 3 && word.back() == 's') found = alone.find(word.substr(0, word.size() - 1));
    if (found != alone.end()) found->second = true;
  }
  for (Mention& mention : mentions) {
    if (!mention.uncertain || alone.at(surname_of(analysis, mention))) continue;
    mention.entity.kind = EntityKind::kOrganisation;
  }
  if (!tables_->german) return;
  mentions.erase(std::remove_if(mentions.begin(), mentions.end(), [](const Mention& m) { return m.uncertain && m.entity.kind != EntityKind::kPerson; }), mentions.end());
}

// End of a company's name without its form: "Velmar AG" and "Velmar" are one.
std::uint32_t EntityResolver::bare_name_end(const Analysis& analysis, const Mention& mention) const {
  std::uint32_t end = mention.name_end;
  while (end > mention.name_begin + 1 && tables_->facts(analysis.words[end - 1]).company_form) --end;
  return end;
}

void EntityResolver::key_full_names(const Analysis& analysis, std::vector<Mention>& mentions, People& people) const {
  for (Mention& mention : mentions) {
    model::Entity& entity = mention.entity;
    if (entity.kind == EntityKind::kOrganisation && entity.key.empty() && mention.office.empty()) {
      entity.key = "org:" + text::fold(text::slice(analysis.text, analysis.span_of(mention.name_begin, bare_name_end(analysis, mention) - 1)));
    }
    if (entity.kind != EntityKind::kPerson || !mention.full_name) continue;
    if (mention.known == Mention::kUnknownPerson) {
      auto known = tables_->known_by_name.find(lang::person_key(entity.name, mention.family_first));
      if (known != tables_->known_by_name.end()) mention.known = known->second;
    }
    if (mention.known != Mention::kUnknownPerson) set_known(mention, mention.known);
    else entity.key = "person:" + lang::person_key(entity.name, mention.family_first);
    const People::Person person{entity.key, entity.name, mention.gender, mention.known, false};
    const auto [place, fresh] = people.by_surname.emplace(surname_of(analysis, mention), person);
    if (!fresh && place->second.key != entity.key) place->second.several = true;
  }
}

void EntityResolver::add_surnames(const Analysis& analysis, std::vector<Mention>& mentions, const People& people) const {
  const auto& tokens = analysis.tokens();
  const auto find = [&](std::uint32_t token) -> const People::Person* {
    std::string_view word = analysis.token_text(token);
    auto found = people.by_surname.find(word);
    if (found == people.by_surname.end() && tables_->german && word.size() > 3 && word.back() == 's') {
      found = people.by_surname.find(word.substr(0, word.size() - 1));  // "Putins"
    }
    return found == people.by_surname.end() ? nullptr : &found->second;
  };
  const auto apply = [&](Mention& mention, const People::Person& person) {
    if (person.several) {
      mention.entity.key.clear();
      return;
    }
    mention.known = person.known;
    mention.entity.key = person.key;
    mention.entity.name = person.name;
    if (mention.gender == Gender::kUnknown) mention.gender = person.gender;
  };
  // "Wales" where the article introduced Jimmy Wales, unless the text goes there.
  for (Mention& mention : mentions) {
    if (mention.entity.kind != EntityKind::kPlace || mention.end != mention.begin + 1) continue;
    const auto* person = find(mention.begin);
    if (person == nullptr || person->several || (!mention.gazetteer && mention.begin > 0 && tables_->place_prepositions.longest_at(analysis.words, mention.begin - 1))) continue;
    mention.entity.kind = EntityKind::kPerson;
    mention.entity.geonames = 0;
    mention.entity.country.clear();
    apply(mention, *person);
  }
  // Surnames with a title or an office, and famous ones: the article's own person goes first.
  for (Mention& mention : mentions) {
    if (mention.entity.kind != EntityKind::kPerson || mention.full_name) continue;
    if (const auto* person = find(mention.name_end - 1)) apply(mention, *person);
    else if (mention.known != Mention::kUnknownPerson) {
      set_known(mention, mention.known);
      mention.entity.name = tables_->known[mention.known].display;
    }
  }
  if (people.by_surname.empty()) return;
  std::vector<Mention> found;
  std::size_t next = 0;
  for (std::uint32_t at = 0; at < tokens.size(); ++at) {
    while (next < mentions.size() && mentions[next].end <= at) ++next;
    if (next < mentions.size() && mentions[next].begin <= at) {
      at = mentions[next].end - 1;
      continue;
    }
    if (tokens[at].kind != TokenKind::kWord || !tokens[at].capitalised) continue;
    const People::Person* person = find(at);
    if (person == nullptr) continue;
    if (at > 0 && tokens[at - 1].mark == '-' && !tokens[at].space_before) continue;
    if (at + 1 < tokens.size() && tokens[at + 1].mark == '-' && !tokens[at + 1].space_before) continue;  // "Overbeck-Besuch"
    Mention mention;
    mention.entity.kind = EntityKind::kPerson;
    mention.begin = mention.name_begin = at;
    mention.end = mention.name_end = at + 1;
    mention.entity.span = mention.entity.name_span = analysis.span_of(at, at);
    mention.entity.name = analysis.token_text(at);
    apply(mention, *person);
    found.push_back(std::move(mention));
  }
  mentions.insert(mentions.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
  sort_by_place(mentions);
}

// What a reader can print: bodies in the nominative, and with their state where the text names it beside them.
void EntityResolver::name_bodies(const Analysis& analysis, std::vector<Mention>& mentions) const {
  for (Mention& mention : mentions) {
    model::Entity& entity = mention.entity;
    if (entity.kind == EntityKind::kPerson) continue;
    if (tables_->german) entity.name = tables_->nominatives.of(entity.name);
    const bool institution = !mention.office.empty() && (entity.kind == EntityKind::kOrganisation || entity.kind == EntityKind::kGovernment);
    if (!institution || mention.complete || entity.country.empty() || entity.key.empty() || mention.name_begin <= mention.begin || entity.span.end != entity.name_span.end) continue;
    if (tables_->german) {
      if (const std::string_view whose = tables_->nominatives.belonging_to(entity.country); !whose.empty()) entity.name += " " + std::string(whose);
      continue;
    }
    std::uint32_t from = mention.begin;
    if (const auto determiner = tables_->determiners.longest_at(analysis.words, from)) from += determiner->length;
    if (from < mention.name_begin) entity.name = text::slice(analysis.text, analysis.span_of(from, mention.name_end - 1));
  }
}

// Offices, institutions and definite descriptions: back to what the article said, else to the known holder at the day.
void EntityResolver::point_back(const Analysis& analysis, std::vector<Mention>& mentions) const {
  const auto published = analysis.published != nullptr ? analysis.published->day() : std::nullopt;
  const bool dated = published.has_value();
  const calendar::Day day = published.value_or(calendar::Day{});
  std::unordered_map<std::string, std::size_t> last_by_key;         // office key → person mention
  std::unordered_map<std::string, std::size_t> last_institution;
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    Mention& mention = mentions[i];
    model::Entity& entity = mention.entity;
    if (entity.kind == EntityKind::kPerson) {
      if (entity.office_key.empty() && !mention.office.empty() && mention.known != Mention::kUnknownPerson && dated) {
        for (const Tenure& tenure : tables_->known[mention.known].tenures) {
          const auto dash = tenure.office.find('-');
          if (tenure.office.substr(dash + 1) == mention.office && (!tenure.from || *tenure.from <= day) && (!tenure.until || day < *tenure.until)) {
            entity.office_key = "office:" + tenure.office;
          }
        }
      }
      if (!entity.key.empty()) {
        if (!entity.office_key.empty()) last_by_key[entity.office_key] = i;
      }
      continue;
    }
    if (entity.kind == EntityKind::kOffice) {
      const auto take = [&](const Mention& person) {
        entity.kind = EntityKind::kPerson;
        entity.key = person.entity.key;
        entity.name = person.entity.name;
        entity.office = text::slice(analysis.text, entity.name_span);
        entity.pronoun = true;
        mention.known = person.known;
        mention.gender = person.gender;
      };
      if (!entity.office_key.empty()) {
        if (const auto found = last_by_key.find(entity.office_key); found != last_by_key.end()) {
          take(mentions[found->second]);
        } else if (const auto holder = mention.state_office && dated ? tables_->holder(std::string_view(entity.office_key).substr(7), day) : std::nullopt) {
          entity.kind = EntityKind::kPerson;
          set_known(mention, *holder);
          entity.name = tables_->known[*holder].display;
          entity.office = text::slice(analysis.text, entity.name_span);
          entity.pronoun = true;
        } else {
          entity.key = entity.office_key;
        }
      }
      continue;
    }
    if (mention.office.empty()) {
      // "Velmar AG … the company"
      if (entity.kind == EntityKind::kOrganisation && !entity.key.empty() && tables_->facts(analysis.words[mention.name_end - 1]).company_form) last_institution["company"] = i;
      continue;
    }
    if (entity.key.empty() && mention.definite && entity.country.empty()) {
      const auto found = last_institution.find(mention.office);
      if (found != last_institution.end()) {
        entity.key = mentions[found->second].entity.key;
        entity.name = mentions[found->second].entity.name;
        entity.country = mentions[found->second].entity.country;
        entity.pronoun = true;
      }
    }
    if (!entity.key.empty()) {
      last_institution[mention.office] = i;
      if (!mention.office_general.empty()) last_institution[mention.office_general] = i;
    }
  }
}

void EntityResolver::add_pronouns(const Analysis& analysis, std::vector<Mention>& mentions) const {
  const auto& tokens = analysis.tokens();
  std::vector<Mention> found;
  std::size_t next = 0;
  std::size_t last[3] = {SIZE_MAX, SIZE_MAX, SIZE_MAX};  // last person by gender
  for (std::uint32_t at = 0; at < tokens.size(); ++at) {
    while (next < mentions.size() && mentions[next].begin <= at) {
      const Mention& mention = mentions[next];
      if (mention.entity.kind == EntityKind::kPerson && !mention.entity.key.empty()) last[static_cast<std::size_t>(mention.gender)] = next;
      ++next;
    }
    std::uint32_t length = 0;
    const Gender* gender = tables_->pronouns.at(analysis, at, length);
    if (gender == nullptr) continue;
    if (tables_->german && *gender == Gender::kFemale) {
      // "sie" is also plural, and "Sie" a form of address: a singular verb must stand beside it.
      if (tokens[at].capitalised && at != analysis.layout.sentences[analysis.layout.sentence_of_token(at)].first_token) continue;
      const auto singular = [&](std::uint32_t token) {
        if (token >= tokens.size() || tokens[token].kind != TokenKind::kWord || tokens[token].capitalised) return false;
        const auto& facts = tables_->facts(analysis.words[token]);
        if (facts.singular_verb || facts.no_verb) return facts.singular_verb;
        const std::string_view word = analysis.token_text(token);
        return word.size() > 2 && (word.back() == 't' || (word.back() == 'e' && word[word.size() - 2] == 't'));
      };
      if (!(at > 0 && singular(at - 1)) && !singular(at + 1)) continue;
    }
    std::size_t whom = last[static_cast<std::size_t>(*gender)];
    const std::size_t any = last[static_cast<std::size_t>(Gender::kUnknown)];
    if (any != SIZE_MAX && (whom == SIZE_MAX || any > whom)) whom = any;
    if (whom == SIZE_MAX) continue;
    const Mention& person = mentions[whom];
    if (analysis.layout.sentence_of_token(person.begin) + kPronounSentences < analysis.layout.sentence_of_token(at)) continue;
    Mention mention;
    mention.entity.kind = EntityKind::kPerson;
    mention.begin = mention.name_begin = at;
    mention.end = mention.name_end = at + 1;
    mention.entity.span = mention.entity.name_span = analysis.span_of(at, at);
    mention.entity.name = person.entity.name;
    mention.entity.key = person.entity.key;
    mention.entity.country = person.entity.country;
    mention.entity.pronoun = true;
    mention.gender = *gender;
    mention.known = person.known;
    found.push_back(std::move(mention));
  }
  mentions.insert(mentions.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
  sort_by_place(mentions);
}

void EntityResolver::resolve(const Analysis& analysis, std::vector<Mention>& mentions) const {
  People people;
  settle_uncertain(analysis, mentions);
  key_full_names(analysis, mentions, people);
  add_surnames(analysis, mentions, people);
  add_bodies(analysis, mentions);
  ages_.add(analysis, tables_->german, mentions);
  name_bodies(analysis, mentions);
  point_back(analysis, mentions);
  point_to_office_holders(analysis, mentions);
  add_pronouns(analysis, mentions);
}

}  // namespace dateline::extract
