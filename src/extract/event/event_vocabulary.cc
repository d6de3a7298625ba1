#include "extract/event/event_vocabulary.h"

#include <algorithm>
#include <array>

#include "base/strings.h"
#include "text/token.h"
#include "text/utf8.h"

namespace dateline::extract {
namespace {

constexpr std::array<std::string_view, 61> kRoleNames{
    "determiner", "genitive",  "preposition", "locative",  "coordinator", "pronoun",   "be",        "passive",          "past-aux",        "do",          "future",       "hypothetical",
    "obligation", "to",        "negation",    "negative-determiner", "condition", "subordinator", "relative", "by",     "with",            "between",     "from",         "recipient",
    "target",     "joint",     "since",       "until",     "before",      "after",     "reporting", "light",            "intention",       "refusal",     "unreal",       "planned-modifier",
    "unreal-modifier", "unreal-noun", "planned-noun", "particle", "adverb", "city-of", "focus", "definite",
    "cotemporal", "passive-infinitive", "accusative", "dative", "of", "no-event",
    "for-date", "when", "instrument", "attribution", "into", "agent-noun", "charge-link", "charge", "demand-link", "reported-past", "plural"};
static_assert(kRoleNames.size() == static_cast<std::size_t>(Role::kPlural) + 1);

base::Problem problem(const lang::Entry& entry, std::string message) {
  base::Problem out;
  out.code = "broken-lexicon";
  out.file = entry.file;
  out.line = entry.line;
  out.message = std::move(message);
  return out;
}

bool is_phrase(std::string_view form) { return text::tokenise(form).size() > 1; }

std::string with_blanks(std::string_view hyphenated) {
  std::string out(hyphenated);
  std::replace(out.begin(), out.end(), '-', ' ');
  return out;
}

}  // namespace

EventVocabulary::EventVocabulary(const lang::Pack& pack, std::optional<base::Problem>& broken) {
  for (const lang::Entry& entry : pack.lexicon.section("event-morphology")) {
    if (entry.value == "attributive") {
      attributive_endings_ = entry.forms;
    } else if (entry.value == "progressive") {
      progressive_ending_ = entry.forms.front();
    } else if (entry.value == "infinitive-infix") {
      infinitive_infix_ = entry.forms.front();
    } else if (entry.value == "noun-case") {
      nouns_upper_ = entry.forms.front() == "upper";
    } else if (entry.value == "verb-final") {
      verb_final_ = true;
    } else if (!broken) {
      broken = problem(entry, "unknown [event-morphology] '" + entry.value + "'");
    }
  }
  const std::size_t rows = pack.lexicon.word_count() + 1;
  roles_.assign(rows, 0);
  building_.resize(rows);
  add_roles(pack, broken);
  add_words(pack, "event-verb", false, broken);
  add_words(pack, "event-noun", true, broken);
  phrases_.build(rows);
  add_heads(pack, broken);
  add_agents(pack, broken);
  add_objects(pack, broken);
  first_reading_.reserve(rows + 1);
  for (const auto& list : building_) {
    first_reading_.push_back(static_cast<std::uint32_t>(readings_.size()));
    readings_.insert(readings_.end(), list.begin(), list.end());
  }
  first_reading_.push_back(static_cast<std::uint32_t>(readings_.size()));
  building_ = {};
}

void EventVocabulary::add_roles(const lang::Pack& pack, std::optional<base::Problem>& broken) {
  for (const lang::Entry& entry : pack.lexicon.section("event-word")) {
    const auto name = std::find(kRoleNames.begin(), kRoleNames.end(), entry.value);
    if (name == kRoleNames.end()) {
      if (!broken) broken = problem(entry, "unknown [event-word] '" + entry.value + "'");
      continue;
    }
    const auto bit = static_cast<unsigned>(name - kRoleNames.begin());
    for (const std::string& form : entry.forms) {
      if (const lang::WordId word = pack.lexicon.find(text::fold(form)); word != lang::kNoWord) roles_[word] |= std::uint64_t{1} << bit;
    }
  }
}

std::optional<EventFamily> EventVocabulary::read_family(const lang::Pack& pack, const lang::Entry& entry, std::optional<base::Problem>& broken) const {
  EventFamily family;
  family.type = entry.value;
  family.lemma = std::string(entry.attribute("lemma", entry.value));
  family.weak = entry.has("weak");
  family.light = entry.has("light");
  const auto event_class = model::parse_event_class(entry.attribute("class"));
  if (!event_class) {
    if (!broken) broken = problem(entry, "an event word needs 'class=' with one of the event classes");
    return std::nullopt;
  }
  family.event_class = *event_class;
  if (entry.has("particle")) {
    family.particle = pack.lexicon.find(text::fold(entry.attribute("particle")));
    if (!is(family.particle, Role::kParticle)) {
      if (!broken) broken = problem(entry, "the particle of an event verb must be listed as 'particle' in [event-word]");
      return std::nullopt;
    }
  }
  return family;
}

std::uint8_t EventVocabulary::form_of(const std::string& form, const std::string& lemma, const std::string& participle) const {
  const auto has_ending = [&](const std::string& stem) {
    return form.size() > stem.size() && form.starts_with(stem) &&
           std::find(attributive_endings_.begin(), attributive_endings_.end(), form.substr(stem.size())) != attributive_endings_.end();
  };
  if (form == lemma) return static_cast<std::uint8_t>(kInfinitive | kFinite | (form == participle ? kParticiple : 0));
  if (form == participle) return kParticiple | kFinite;
  const std::string head = form.substr(0, form.find(' '));
  if (!progressive_ending_.empty() && head.ends_with(progressive_ending_) && head != lemma.substr(0, lemma.find(' '))) return kProgressive;
  if ((!participle.empty() && has_ending(participle)) || has_ending(lemma)) return kAttributive;
  if (!infinitive_infix_.empty() && form.size() == lemma.size() + infinitive_infix_.size()) {
    if (const auto at = form.find(infinitive_infix_); at != std::string::npos && form.substr(0, at) + form.substr(at + infinitive_infix_.size()) == lemma) return kInfinitive;
  }
  return kFinite;
}

void EventVocabulary::add_words(const lang::Pack& pack, std::string_view section, bool nouns, std::optional<base::Problem>& broken) {
  for (const lang::Entry& entry : pack.lexicon.section(section)) {
    const auto family = read_family(pack, entry, broken);
    if (!family) continue;
    const auto index = static_cast<std::uint32_t>(families_.size());
    families_.push_back(*family);
    const std::string lemma = with_blanks(family->lemma);
    const std::string participle = with_blanks(entry.attribute("part"));
    for (const std::string& form : entry.forms) {
      std::uint8_t forms = nouns ? static_cast<std::uint8_t>(kNoun) : form_of(form, lemma, participle);
      // A form listed twice is both what its ending says and finite: "veröffentlichte".
      if (forms == kAttributive && std::count(entry.forms.begin(), entry.forms.end(), form) > 1) forms |= kFinite;
      if (is_phrase(form)) {
        phrases_.add(pack.lexicon, form, static_cast<std::uint32_t>(phrase_readings_.size()));
        phrase_readings_.push_back({index, forms});
        continue;
      }
      const lang::WordId word = pack.lexicon.find(text::fold(form));
      if (word == lang::kNoWord) continue;
      auto& list = building_[word];
      if (!list.empty() && list.back().family == index) {
        list.back().forms |= forms;
      } else {
        list.push_back({index, forms});
      }
    }
  }
}

void EventVocabulary::add_heads(const lang::Pack& pack, std::optional<base::Problem>& broken) {
  for (const lang::Entry& entry : pack.lexicon.section("event-head")) {
    const auto family = read_family(pack, entry, broken);
    if (!family) continue;
    families_.push_back(*family);
    for (const std::string& form : entry.forms) heads_.add(text::fold(form), static_cast<std::uint32_t>(families_.size() - 1));
  }
  heads_.build();
}

std::uint32_t EventVocabulary::agent_bit(const lang::Entry& entry, std::string_view name, std::optional<base::Problem>& broken) const {
  const auto agent = std::find(agents_.begin(), agents_.end(), name);
  if (agent == agents_.end() && !broken) broken = problem(entry, "'by=' and 'unless=' need a kind of [event-agent]");
  return agent == agents_.end() ? 0U : 1U << static_cast<unsigned>(agent - agents_.begin());
}

void EventVocabulary::add_agents(const lang::Pack& pack, std::optional<base::Problem>& broken) {
  for (const lang::Entry& entry : pack.lexicon.section("event-agent")) {
    const auto known = std::find(agents_.begin(), agents_.end(), entry.value);
    const auto kind = static_cast<std::uint32_t>(known - agents_.begin());
    if (known == agents_.end()) agents_.push_back(entry.value);
    for (const std::string& form : entry.forms) {
      agent_words_.add(pack.lexicon, form, kind);
      if (nouns_upper_ && !is_phrase(form)) agent_suffixes_.add(text::fold(form), kind);
    }
  }
  agent_words_.build(pack.lexicon.word_count() + 1);
  agent_suffixes_.build();
  for (const lang::Entry& entry : pack.lexicon.section("event-echo")) echoes_.emplace(entry.value, entry.forms);
  for (const lang::Entry& entry : pack.lexicon.section("event-agent-verb")) {
    AgentRule rule;
    rule.type = entry.value;
    const auto event_class = model::parse_event_class(entry.attribute("class"));
    if ((!event_class || !entry.has("by")) && !broken) broken = problem(entry, "an [event-agent-verb] needs 'class=' and 'by='");
    if (!event_class) continue;
    rule.event_class = *event_class;
    for (const std::string_view kind : base::split(entry.attribute("by"), ',')) rule.agents |= agent_bit(entry, kind, broken);
    for (const std::string_view kind : base::split(entry.attribute("unless"), ',')) {
      if (!kind.empty()) rule.unless |= agent_bit(entry, kind, broken);
    }
    rule.verbs.assign(entry.forms.begin(), entry.forms.end());
    std::sort(rule.verbs.begin(), rule.verbs.end());
    agent_rules_.push_back(std::move(rule));
  }
}

const std::vector<std::string>& EventVocabulary::echoes(std::string_view type) const {
  static const std::vector<std::string> kNothing;
  const auto found = echoes_.find(std::string(type));
  return found == echoes_.end() ? kNothing : found->second;
}

const AgentRule* EventVocabulary::agent_rule(std::string_view verb_lemma, std::uint32_t agents) const {
  const auto found = std::find_if(agent_rules_.begin(), agent_rules_.end(), [&](const AgentRule& rule) {
    return (rule.agents & agents) != 0 && (rule.unless & agents) == 0 && std::binary_search(rule.verbs.begin(), rule.verbs.end(), verb_lemma, std::less<>());
  });
  return found == agent_rules_.end() ? nullptr : &*found;
}

void EventVocabulary::add_objects(const lang::Pack& pack, std::optional<base::Problem>& broken) {
  for (const lang::Entry& entry : pack.lexicon.section("event-object")) {
    ObjectRule rule;
    rule.type = entry.value;
    const auto event_class = model::parse_event_class(entry.attribute("class"));
    if (!event_class || !entry.has("verbs")) {
      if (!broken) broken = problem(entry, "an [event-object] needs 'class=' and 'verbs='");
      continue;
    }
    rule.event_class = *event_class;
    for (const std::string_view verb : base::split(entry.attribute("verbs"), ',')) rule.verbs.emplace_back(verb);
    std::sort(rule.verbs.begin(), rule.verbs.end());
    if (entry.has("by")) rule.agents = agent_bit(entry, entry.attribute("by"), broken);
    const auto index = static_cast<std::uint32_t>(object_rules_.size());
    object_rules_.push_back(std::move(rule));
    for (const std::string& form : entry.forms) {
      const auto [at, fresh] = object_index_.try_emplace(text::fold(form), static_cast<std::uint32_t>(object_lists_.size()));
      if (fresh) {
        object_lists_.emplace_back();
        object_words_.add(pack.lexicon, form, at->second);
        if (nouns_upper_ && !is_phrase(form)) object_suffixes_.add(at->first, at->second);
      }
      object_lists_[at->second].push_back(index);
    }
  }
  object_words_.build(pack.lexicon.word_count() + 1);
  object_suffixes_.build();
  for (const EventFamily& family : families_) {
    const auto asks = [&](const auto& rule) { return std::binary_search(rule.verbs.begin(), rule.verbs.end(), family.lemma); };
    asks_object_.push_back(std::any_of(object_rules_.begin(), object_rules_.end(), asks));
    asks_agent_.push_back(std::any_of(agent_rules_.begin(), agent_rules_.end(), asks));
  }
}

std::span<const EventReading> EventVocabulary::readings(lang::WordId word) const noexcept {
  if (word + 1 >= first_reading_.size()) return {};
  return std::span(readings_).subspan(first_reading_[word], first_reading_[word + 1] - first_reading_[word]);
}

std::uint32_t EventVocabulary::agent_at(std::span<const lang::WordId> words, std::size_t at, std::string_view folded) const noexcept {
  if (const auto match = agent_words_.longest_at(words, at)) return 1U << match->payload;
  if (!nouns_upper_) return 0;
  const auto suffix = agent_suffixes_.longest(folded, 3);
  return suffix ? 1U << *suffix : 0U;
}

std::optional<std::uint32_t> EventVocabulary::objects_at(std::span<const lang::WordId> words, std::size_t at, std::string_view folded) const noexcept {
  if (const auto match = object_words_.longest_at(words, at)) return match->payload;
  return nouns_upper_ ? object_suffixes_.longest(folded, 3) : std::nullopt;
}

const ObjectRule* EventVocabulary::object_rule(std::string_view verb_lemma, std::uint32_t objects, std::uint32_t agents) const {
  for (const std::uint32_t index : object_lists_[objects]) {
    const ObjectRule& rule = object_rules_[index];
    if (rule.agents != 0 && (rule.agents & agents) == 0) continue;
    if (std::binary_search(rule.verbs.begin(), rule.verbs.end(), verb_lemma, std::less<>())) return &rule;
  }
  return nullptr;
}

}  // namespace dateline::extract
