#include "compare/question_forms.h"

#include <algorithm>

#include "base/strings.h"
#include "text/utf8.h"

namespace dateline::compare {
namespace {

constexpr std::size_t kShortestStem = 3;  // below this an ending is the word

bool ends_with(std::string_view word, std::string_view ending) {
  return word.size() >= ending.size() + kShortestStem && word.substr(word.size() - ending.size()) == ending;
}

std::string with_ending(std::string_view word, std::string_view from, std::string_view to) {
  return std::string(word.substr(0, word.size() - from.size())).append(to);
}

// "Flüg" of "Flüge": "Flug".
std::string without_umlaut(std::string_view word) {
  std::string out(word);
  for (const auto& [with, plain] : {std::pair<std::string_view, std::string_view>{"ü", "u"}, {"ä", "a"}, {"ö", "o"}, {"Ä", "A"}, {"Ö", "O"}, {"Ü", "U"}}) {
    if (const std::size_t at = out.rfind(with); at != std::string::npos) return out.replace(at, with.size(), plain);
  }
  return out;
}

std::set<std::string, std::less<>> words_of(std::string_view list) {
  std::set<std::string, std::less<>> out;
  for (const std::string_view word : base::split(list, ',')) {
    if (!word.empty()) out.insert(text::fold(word));
  }
  return out;
}

std::string_view first_word(std::string_view text) { return text.substr(0, text.find(' ')); }

}  // namespace

QuestionForms::QuestionForms(const lang::Lexicon& lexicon) {
  const auto endings = [](std::string_view list) {
    std::vector<Ending> out;
    for (const std::string_view item : base::split(list, ',')) {
      const std::vector<std::string_view> parts = base::split(item, '/');
      if (parts.size() < 2) continue;
      out.push_back(
          {std::string(parts[0]), std::string(parts[1]), parts.size() > 2 ? std::string(parts[2]) : std::string()});
    }
    return out;
  };
  for (const lang::Entry& entry : lexicon.section("question")) {
    templates_.emplace(entry.value, Template{entry.forms.front(), endings(entry.attribute("ending")),
                                             endings(entry.attribute("noun")), words_of(entry.attribute("opens"))});
  }
  for (const lang::Entry& entry : lexicon.section("question-measure")) {
    for (const std::string& unit : entry.forms) measures_.emplace(unit, entry.value);
  }
  for (const lang::Entry& entry : lexicon.section("question-skip")) {
    for (const std::string& form : entry.forms) {
      if (entry.value == "owner") {
        owner_marks_.push_back(form);
      } else {
        skip_.insert(text::fold(form));
      }
    }
  }
  for (const lang::Entry& entry : lexicon.section("question-inner")) {
    for (const std::string& mark : entry.forms) {
      inner_.emplace_back(mark, entry.value);
      first_of_inner_ += mark.front();
    }
  }
  for (const lang::Entry& entry : lexicon.section("counted")) {
    for (const std::string& form : entry.forms) counted_[form].insert(entry.value);
  }
}

std::string QuestionForms::fill(std::string_view name, std::string_view thing, std::string_view role) const {
  const auto found = templates_.find(name);
  std::string out = found == templates_.end() ? std::string("$thing $role?") : found->second.text;
  for (const auto& [key, value] : {std::pair<std::string_view, std::string_view>{"$role", role}, {"$thing", thing}}) {
    if (const std::size_t at = out.find(key); at != std::string::npos) out.replace(at, key.size(), value);
  }
  return out;
}

std::string QuestionForms::inflect_noun(const Template& form, std::string_view noun) const {
  const auto known = counted_.find(noun);
  if (known == counted_.end()) return std::string(noun);
  const auto in_same_entry = [&](const std::string& other) {
    const auto found = counted_.find(other);
    return found != counted_.end() &&
           std::any_of(found->second.begin(), found->second.end(),
                       [&](const std::string& entry) { return known->second.count(entry) != 0; });
  };
  for (const Ending& ending : form.nouns) {
    if (!ends_with(noun, ending.from)) continue;
    std::string other = with_ending(noun, ending.from, ending.to);
    const std::string beside = ending.beside.empty() ? with_ending(noun, ending.from, "") : other + ending.beside;
    if (in_same_entry(other) && (in_same_entry(beside) || in_same_entry(without_umlaut(beside)))) return other;
  }
  return std::string(noun);
}

std::string QuestionForms::inflect(std::string_view name, std::string_view thing) const {
  const auto found = templates_.find(name);
  if (found == templates_.end()) return std::string(thing);
  std::string out;
  const std::vector<std::string_view> words = base::split(thing, ' ');
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string_view word = words[i];
    if (i > 0) out += ' ';
    if (i + 1 == words.size()) {
      out += inflect_noun(found->second, word);
      continue;
    }
    // Nouns, which are capitalised, stay as printed.
    const auto ending = std::find_if(found->second.adjectives.begin(), found->second.adjectives.end(),
                                     [&](const Ending& e) { return ends_with(word, e.from); });
    const bool adjective =
        !word.empty() && word.front() >= 'a' && word.front() <= 'z' && ending != found->second.adjectives.end();
    out += adjective ? with_ending(word, ending->from, ending->to) : std::string(word);
  }
  return out;
}

std::string_view QuestionForms::without_owner(std::string_view phrase) const {
  phrase = base::trim(phrase);
  while (!phrase.empty() && skip_.count(text::fold(first_word(phrase))) != 0)
    phrase = base::trim(phrase.substr(first_word(phrase).size()));
  // "214 of the 260 flights": the flights.
  if (!phrase.empty() && phrase.front() >= '0' && phrase.front() <= '9' && phrase.find(' ') != std::string_view::npos)
    return without_owner(phrase.substr(first_word(phrase).size()));
  return phrase;
}

bool QuestionForms::owns_what_follows(std::string_view behind) const {
  return std::any_of(owner_marks_.begin(), owner_marks_.end(),
                     [&](const std::string& mark) { return behind.substr(0, mark.size()) == mark; });
}

std::string_view QuestionForms::template_for(std::string_view unit) const {
  const auto found = measures_.find(unit);
  return found == measures_.end() ? std::string_view("amount") : std::string_view(found->second);
}

std::string QuestionForms::quoted_inside(std::string_view words) const {
  words = base::trim(words);
  // The mark that the text opens or ends with; nullptr if it does with none.
  const auto mark_of = [&](std::string_view text, bool at_end) -> const std::pair<std::string, std::string>* {
    for (const auto& mark : inner_) {
      const std::size_t size = mark.first.size();
      if (text.size() >= size && text.substr(at_end ? text.size() - size : 0, size) == mark.first) return &mark;
    }
    return nullptr;
  };
  const auto* const open = mark_of(words, false);
  const auto* const close = mark_of(words, true);
  if (open != nullptr && close != nullptr && words.size() > open->first.size() + close->first.size()) {
    const std::string_view within =
        words.substr(open->first.size(), words.size() - open->first.size() - close->first.size());
    if (std::none_of(inner_.begin(), inner_.end(),
                     [&](const auto& mark) { return within.find(mark.first) != std::string_view::npos; }))
      words = within;
  }
  std::string out;
  while (!words.empty()) {
    const std::size_t plain = std::min(words.find_first_of(first_of_inner_), words.size());
    out += words.substr(0, plain);
    words.remove_prefix(plain);
    if (words.empty()) break;
    const auto* const mark = mark_of(words, false);
    out += mark != nullptr ? std::string_view(mark->second) : words.substr(0, 1);
    words.remove_prefix(mark != nullptr ? mark->first.size() : 1);
  }
  return out;
}

std::string QuestionForms::ask_whether(std::string_view words) const {
  std::string_view name = "polar";
  const std::string first = text::fold(first_word(base::trim(words)));
  for (const auto& [other, form] : templates_) {
    if (form.opens.count(first) != 0) name = other;
  }
  return fill(name, quoted_inside(words), {});
}

}  // namespace dateline::compare
