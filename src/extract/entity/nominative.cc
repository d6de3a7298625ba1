#include "extract/entity/nominative.h"

#include <algorithm>
#include <array>

#include "base/strings.h"
#include "text/utf8.h"

namespace dateline::extract {
namespace {

constexpr std::size_t kShortestTail = 4;  // bytes of a compound's last part

bool starts_with(std::string_view text, std::string_view start) { return text.size() >= start.size() && text.substr(0, start.size()) == start; }

// Adjective endings before a noun: "Weißen" and "Weißes" are one word.
std::string_view without_ending(std::string_view word) {
  for (const std::string_view ending : {"er", "es", "en", "em", "e"}) {
    if (word.size() > ending.size() + 2 && word.substr(word.size() - ending.size()) == ending) return word.substr(0, word.size() - ending.size());
  }
  return word;
}

// Is `form` the noun `base` in the genitive, or, where `base` is a plural of the entry, in the dative?
bool inflected(std::string_view form, std::string_view base, bool plural) {
  if (form.size() <= base.size() || !starts_with(form, base)) return false;
  const std::string_view ending = form.substr(base.size());
  return plural ? ending == "n" : ending == "s" || ending == "es";
}

// Same words but for their endings, and not the same.
bool of_case(std::string_view form, std::string_view base, bool plural) {
  const auto words = base::split(form, ' ');
  const auto base_words = base::split(base, ' ');
  if (words.size() != base_words.size()) return false;
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    if (words[i] != base_words[i] && without_ending(words[i]) != without_ending(base_words[i])) return false;
  }
  return words.back() == base_words.back() ? form != base : inflected(words.back(), base_words.back(), plural);
}

}  // namespace

Nominatives::Nominatives(const lang::Lexicon& lexicon, bool cases) {
  if (!cases) return;
  constexpr std::array<std::string_view, 9> kSections{"country", "capital", "place", "seat", "organisation", "institution", "office", "group", "document"};
  for (const std::string_view section : kSections) {
    for (const lang::Entry& entry : lexicon.section(section)) {
      for (std::size_t i = 0; i < entry.forms.size(); ++i) {
        const std::string& form = entry.forms[i];
        const std::string* found = nullptr;
        for (std::size_t k = 0; k < entry.forms.size(); ++k) {
          const std::string& base = entry.forms[k];
          // A plural is listed beside its singular (Dienst, Dienste); groups are several.
          const bool listed = std::find(entry.forms.begin(), entry.forms.end(), base.substr(0, base.size() - 1)) != entry.forms.end();
          const bool plural = section == "group" || (listed && base.back() == 'e');
          // Of adjective endings the first form listed is the nominative without an article.
          const bool same_noun = k < i || base.size() < form.size();
          if (same_noun && of_case(form, base, plural) && (found == nullptr || base.size() > found->size())) found = &base;
        }
        if (found == nullptr) continue;
        const std::string folded = text::fold(form);
        endings_.add(folded, static_cast<std::uint32_t>(forms_.size()));
        forms_.push_back({folded.size(), *found});
      }
    }
  }
  endings_.build();
  for (const lang::Entry& entry : lexicon.section("country")) {
    std::string genitive(entry.attribute("of"));
    std::replace(genitive.begin(), genitive.end(), '-', ' ');
    if (genitive.empty() && std::find(entry.forms.begin(), entry.forms.end(), entry.forms.front() + "s") != entry.forms.end()) genitive = entry.forms.front() + "s";
    if (!genitive.empty()) genitive_.emplace(entry.value, std::move(genitive));
  }
}

std::string Nominatives::of(std::string_view printed) const {
  const std::string folded = text::fold(printed);
  const auto ending = endings_.longest(folded, 0);
  if (ending && forms_[*ending].size == folded.size()) return forms_[*ending].nominative;
  // "Sprechers der Stadt": what hangs on the first word keeps its case.
  if (const auto blank = printed.find(' '); blank != std::string_view::npos && blank + 1 < printed.size() && !forms_.empty()) {
    const bool hangs = printed[blank + 1] >= 'a' && printed[blank + 1] <= 'z' && !(printed[0] >= 'a' && printed[0] <= 'z');
    if (hangs) return of(printed.substr(0, blank)) + std::string(printed.substr(blank));
  }
  if (!ending) return std::string(printed);
  const Form& form = forms_[*ending];
  // A compound: the longest listed end of its one word.
  if (printed.find(' ') != std::string_view::npos || folded.size() != printed.size() || form.size < kShortestTail) return std::string(printed);
  return std::string(printed.substr(0, printed.size() - form.size)) + text::fold(form.nominative);
}

std::string_view Nominatives::belonging_to(std::string_view country) const {
  const auto found = genitive_.find(std::string(country));
  return found == genitive_.end() ? std::string_view{} : std::string_view(found->second);
}

}  // namespace dateline::extract
