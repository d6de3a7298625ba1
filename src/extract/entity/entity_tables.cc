#include "extract/entity/entity_tables.h"

#include <algorithm>
#include <charconv>

#include "lang/name_key.h"
#include "text/utf8.h"

namespace dateline::extract {
namespace {

using lang::Entry;
using lang::Lexicon;

Gender gender_of(std::string_view word) {
  if (word == "m") return Gender::kMale;
  return word == "f" ? Gender::kFemale : Gender::kUnknown;
}

template <typename Value, typename Make>
void fill(const Lexicon& lexicon, std::string_view section, Listed<Value>& listed, Make make) {
  for (const Entry& entry : lexicon.section(section)) {
    for (const std::string& form : entry.forms) listed.table.add(lexicon, form, static_cast<std::uint32_t>(listed.values.size()));
    listed.values.push_back(make(entry));
  }
  listed.table.build(lexicon.word_count());
}

void fill(const Lexicon& lexicon, std::string_view section, lang::PhraseTable& table) {
  for (const Entry& entry : lexicon.section(section)) {
    for (const std::string& form : entry.forms) table.add(lexicon, form, 0);
  }
  table.build(lexicon.word_count());
}

void fill_tails(const Lexicon& lexicon, std::string_view section, CompoundTails& tails) {
  std::uint32_t payload = 0;
  for (const Entry& entry : lexicon.section(section)) {
    if (!entry.has("whole")) {
      for (const std::string& form : entry.forms) tails.add(lexicon, form, payload);
    }
    ++payload;
  }
}

SuffixTable endings_of(const Lexicon& lexicon, std::string_view section) {
  SuffixTable out;
  for (const Entry& entry : lexicon.section(section)) {
    for (const std::string& form : entry.forms) out.add(form, 0);
  }
  out.build();
  return out;
}

std::string value_of(const Entry& entry) { return entry.value; }

OfficeWord office_of(const Entry& entry) { return {entry.value, entry.has("state"), entry.has("named"), entry.has("f") ? Gender::kFemale : Gender::kUnknown, std::string(entry.attribute("is")), entry.has("seated")}; }

NamedPlace place_of(std::string_view value, std::string_view country) {
  NamedPlace place{std::string(value), std::string(country), 0};
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), place.geonames);
  if (error != std::errc{} || end != value.data() + value.size()) place.geonames = 0;
  return place;
}

// "UA-president@2019-05-20/2024-05-20"
Tenure tenure_of(std::string_view text, std::uint32_t person) {
  Tenure out;
  out.person = person;
  const auto at = text.find('@');
  out.office = std::string(text.substr(0, at));
  if (at == std::string_view::npos) return out;
  const std::string_view period = text.substr(at + 1);
  const auto slash = period.find('/');
  out.from = calendar::parse_iso_day(period.substr(0, slash));
  if (slash != std::string_view::npos) out.until = calendar::parse_iso_day(period.substr(slash + 1));
  return out;
}

// "volodymyr-zelensky" to "volodymyr zelensky".
std::string spaced(std::string text) {
  std::replace(text.begin(), text.end(), '-', ' ');
  return text;
}

}  // namespace

EntityTables::EntityTables(const lang::Pack& pack)
    : nominatives(pack.lexicon, !pack.lexicon.section("nouns-capitalised").empty()) {
  const Lexicon& lexicon = pack.lexicon;
  gazetteer = lang::Gazetteer::of(pack.code);
  fill(lexicon, "gazetteer-preposition", gazetteer_prepositions);
  german = !lexicon.section("nouns-capitalised").empty();
  fill(lexicon, "country", countries, value_of);
  fill(lexicon, "country-adjective", adjectives, value_of);
  fill(lexicon, "demonym", demonyms, value_of);
  fill(lexicon, "capital", capitals, [](const Entry& entry) { return place_of(entry.attribute("id"), entry.value); });
  fill(lexicon, "place", places, [](const Entry& entry) { return place_of(entry.value, entry.attribute("country")); });
  fill(lexicon, "seat", seats, value_of);
  fill(lexicon, "organisation", bodies, [](const Entry& entry) {
    return NamedBody{entry.value, std::string(entry.attribute("country")), std::string(entry.attribute("government"))};
  });
  fill(lexicon, "office", offices, office_of);
  fill(lexicon, "institution", institutions, office_of);
  fill(lexicon, "group", groups, value_of);
  fill(lexicon, "unnamed", unnamed, value_of);
  fill(lexicon, "document", documents, value_of);
  fill(lexicon, "title", titles, [](const Entry& entry) { return gender_of(entry.value); });
  fill(lexicon, "pronoun", pronouns, [](const Entry& entry) { return gender_of(entry.value); });
  fill(lexicon, "mention-determiner", determiners);
  std::uint32_t standing = 0;
  fill(lexicon, "office-standing", standings, [&](const Entry&) { return ++standing; });
  fill(lexicon, "office-owner", office_owners);
  fill(lexicon, "office-list", lists);
  fill(lexicon, "singular-determiner", singular);
  fill(lexicon, "perhaps-singular", perhaps_singular);
  fill(lexicon, "definite", definite);
  fill(lexicon, "neuter", neuter);
  fill(lexicon, "place-preposition", place_prepositions);
  fill(lexicon, "of", of);
  fill(lexicon, "office-adjective", office_adjectives);
  fill(lexicon, "affiliation", affiliations);
  fill(lexicon, "source-of", source_of);
  if (german) {
    fill_tails(lexicon, "office", office_tails);
    fill_tails(lexicon, "institution", institution_tails);
    fill_tails(lexicon, "group", group_tails);
    fill_tails(lexicon, "document", document_tails);
    for (const std::string_view section : {"office", "institution", "group", "document"}) fill_tails(lexicon, section, any_tail);
    for (CompoundTails* tails : {&office_tails, &institution_tails, &group_tails, &document_tails, &any_tail}) tails->build();
  }
  for (const Entry& entry : lexicon.section("person")) {
    const auto index = static_cast<std::uint32_t>(known.size());
    KnownPerson person;
    person.key = "person:" + spaced(entry.value);
    person.display = entry.forms.front();
    person.gender = entry.has("m") ? Gender::kMale : entry.has("f") ? Gender::kFemale : Gender::kUnknown;
    for (const auto& [name, content] : entry.attributes) {
      if (name == "office") person.tenures.push_back(tenure_of(content, index));
    }
    tenures.insert(tenures.end(), person.tenures.begin(), person.tenures.end());
    known_by_name.emplace(lang::person_key(spaced(entry.value), false), index);
    for (const std::string& form : entry.forms) {
      persons.table.add(lexicon, form, index);
      if (form.find(' ') == std::string::npos) continue;
      known_by_name.emplace(lang::person_key(form, false), index);
      known_by_name.emplace(lang::person_key(form, true), index);
    }
    persons.values.push_back(index);
    known.push_back(std::move(person));
  }
  for (const Entry& entry : lexicon.section("tenure-horizon")) tenure_horizon = calendar::parse_iso_day(entry.value);
  persons.table.build(lexicon.word_count());
  std::stable_sort(tenures.begin(), tenures.end(), [](const Tenure& a, const Tenure& b) { return a.office < b.office; });

  facts_.resize(lexicon.word_count() + 1);
  const auto mark = [&](std::string_view section, auto set) {
    for (const Entry& entry : lexicon.section(section)) {
      for (const std::string& form : entry.forms) {
        const auto tokens = text::tokenise(form);
        set(facts_[lexicon.find(text::fold(text::slice(form, tokens.front().span)))], entry, tokens.size());
      }
    }
  };
  mark("first-name", [](WordFacts& facts, const Entry& entry, std::size_t) {
    facts.given_name = true;
    facts.gender = gender_of(entry.value);
  });
  mark("family-first", [](WordFacts& facts, const Entry&, std::size_t) { facts.family_first = true; });
  mark("name-particle", [](WordFacts& facts, const Entry&, std::size_t) { facts.particle = true; });
  mark("not-a-name", [](WordFacts& facts, const Entry&, std::size_t) { facts.not_a_name = true; });
  mark("not-a-place", [](WordFacts& facts, const Entry&, std::size_t) { facts.not_a_place = true; });
  mark("singular-verb", [](WordFacts& facts, const Entry& entry, std::size_t) { (entry.value == "none" ? facts.no_verb : facts.singular_verb) = true; });
  mark("organisation-word", [](WordFacts& facts, const Entry& entry, std::size_t) {
    facts.organisation_word = true;
    facts.company_form = entry.value == "company";
  });
  for (const std::string_view section : {"country", "country-adjective", "demonym", "capital", "place", "seat", "organisation", "office", "institution",
                                         "group", "unnamed", "document", "title", "person", "pronoun", "mention-determiner", "office-adjective"}) {
    mark(section, [](WordFacts& facts, const Entry&, std::size_t) { facts.listed = true; });
  }
  facts_[0] = {};
  noun_ends_ = endings_of(lexicon, "noun-end");
  agent_ends_ = endings_of(lexicon, "agent-end");
}

bool EntityTables::is_noun_like(std::string_view folded) const { return noun_ends_.ends(folded, 3); }
bool EntityTables::is_agent_noun(std::string_view folded) const { return agent_ends_.ends(folded, 6); }

std::optional<std::uint32_t> EntityTables::holder(std::string_view office, calendar::Day day) const {
  std::optional<std::uint32_t> found;
  auto at = std::lower_bound(tenures.begin(), tenures.end(), office, [](const Tenure& tenure, std::string_view name) { return tenure.office < name; });
  for (; at != tenures.end() && at->office == office; ++at) {
    if ((at->from && day < *at->from) || (at->until && day >= *at->until)) continue;
    if (!at->until && tenure_horizon && day > *tenure_horizon) continue;
    if (found && *found != at->person) return std::nullopt;
    found = at->person;
  }
  return found;
}

}  // namespace dateline::extract
