#include "extract/claim/source_words.h"

#include <algorithm>
#include <vector>

#include "base/strings.h"
#include "text/utf8.h"

namespace dateline::extract {
namespace {

constexpr std::size_t kLongestEnding = 12;  // bytes of a listed ending
constexpr std::size_t kShortestStem = 2;    // bytes before it

bool ends(std::string_view word, std::string_view ending) { return word.size() > ending.size() && word.substr(word.size() - ending.size()) == ending; }

std::string without(std::string_view word, std::size_t bytes) { return std::string(word.substr(0, word.size() - bytes)); }

bool capital(std::string_view word) { return !word.empty() && text::fold(word.substr(0, 1)) != word.substr(0, 1); }

}  // namespace

SourceWords::SourceWords(const lang::Pack& pack) {
  for (const lang::Entry& entry : pack.lexicon.section("claim-owner")) {
    std::uint8_t whom = 0;
    const auto add = [&](std::string_view name) {
      if (name == "he") whom |= kHe;
      if (name == "she") whom |= kShe;
      if (name == "it") whom |= kIt;
      if (name == "they") whom |= kThey;
    };
    add(entry.value);
    for (const auto& [name, value] : entry.attributes) add(name);
    for (const std::string& form : entry.forms) owners_[text::fold(form)] |= whom;
  }
  for (const lang::Entry& entry : pack.lexicon.section("claim-owned")) (entry.value == "behind" ? behind_ : between_) = entry.forms.front();
  for (const lang::Entry& entry : pack.lexicon.section("claim-source-rank")) {
    for (const std::string& form : entry.forms) ranks_.insert(text::fold(form));
  }
  for (const lang::Entry& entry : pack.lexicon.section("first-name")) {
    const auto sex = static_cast<std::uint8_t>(entry.value == "m" ? kHe : entry.value == "f" ? kShe : kHe | kShe);
    for (const std::string& form : entry.forms) given_[text::fold(form)] |= sex;
  }
  for (const lang::Entry& entry : pack.lexicon.section("nominative-case")) {
    const Case in = entry.value == "genitive" ? Case::kGenitive : entry.value == "dative" ? Case::kDative : entry.value == "plural" ? Case::kPlural : Case::kOther;
    for (const std::string& form : entry.forms) cases_[text::fold(form)] = in;
  }
  const auto pairs = [&](std::string_view section, std::unordered_map<std::string, std::string>& out) {
    for (const lang::Entry& entry : pack.lexicon.section(section)) {
      for (const std::string& form : entry.forms) out[text::fold(form)] = entry.value;
    }
  };
  pairs("nominative-weak", weak_);
  pairs("nominative-plural", plural_);
  const auto endings = [&](std::string_view section, SuffixTable& out) {
    for (const lang::Entry& entry : pack.lexicon.section(section)) {
      for (const std::string& form : entry.forms) out.add(text::fold(form), static_cast<std::uint32_t>(form.size()));
    }
    out.build();
  };
  endings("nominative-adjectival", adjectival_);
  endings("nominative-adjective", adjective_);
  endings("nominative-e", with_e_);
  endings("nominative-same", same_);
  endings("nominative-double", double_);
}

std::uint8_t SourceWords::owners(std::string_view folded) const {
  const auto found = owners_.find(std::string(folded));
  return found == owners_.end() ? std::uint8_t{0} : found->second;
}

std::uint8_t SourceWords::given(std::string_view name) const {
  const auto found = given_.find(text::fold(name));
  return found == given_.end() || found->second == static_cast<std::uint8_t>(kHe | kShe) ? std::uint8_t{0} : found->second;
}

std::string SourceWords::owned(std::string_view what, std::string_view owner) const {
  if (!behind_.empty()) return std::string(owner) + behind_ + " " + std::string(what);
  return std::string(what) + " " + between_ + " " + std::string(owner);
}

std::string SourceWords::replaced(std::string_view word, const std::unordered_map<std::string, std::string>& endings) {
  const std::string folded = text::fold(word);
  if (folded.size() != word.size()) return {};
  for (std::size_t size = std::min(folded.size(), kLongestEnding); size > 0; --size) {
    const auto found = endings.find(folded.substr(folded.size() - size));
    if (found == endings.end()) continue;
    std::string out = without(word, size) + found->second;
    if (size == folded.size() && capital(word)) {  // the whole word: its capital goes over
      if (text::fold(word) == found->second) return std::string(word);
      const std::size_t first = static_cast<unsigned char>(word[0]) >= 0x80U ? 2 : 1;
      out = std::string(word.substr(0, first)) + found->second.substr(first);
    }
    return out;
  }
  return {};
}

std::string SourceWords::noun(Case in, std::string_view word) const {
  const std::string folded = text::fold(word);
  if (folded.size() != word.size() || word.size() < kShortestStem + 2) return std::string(word);
  switch (in) {
    case Case::kGenitive:
      if (word.back() == 'n') {
        if (std::string weak = replaced(word, weak_); !weak.empty()) return weak;
        return ends(folded, "en") ? without(word, 1) : std::string(word);
      }
      if (word.back() != 's' || same_.ends(folded) || (ends(folded, "ss") && !ends(folded, "sses"))) return std::string(word);
      if (double_.ends(folded)) return without(word, 3);
      if (with_e_.ends(folded)) return without(word, 1);
      return without(word, ends(folded, "es") ? 2 : 1);
    case Case::kDative: {
      if (word.back() != 'n') return std::string(word);
      if (adjectival_.ends(folded)) return without(word, 1);
      std::string weak = replaced(word, weak_);
      return weak.empty() ? std::string(word) : weak;
    }
    case Case::kPlural: {
      if (std::string listed = replaced(word, plural_); !listed.empty()) return listed;
      if (adjectival_.ends(folded)) return without(word, 1);
      return ends(folded, "ern") || ends(folded, "eln") ? without(word, 1) : std::string(word);
    }
    case Case::kOther: break;
  }
  return std::string(word);
}

std::string SourceWords::nominative(std::string_view before, std::string_view phrase) const {
  const auto found = cases_.find(std::string(before));
  if (found == cases_.end()) return std::string(phrase);
  std::string out;
  bool head = false;
  const std::vector<std::string_view> words = base::split(phrase, ' ');
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) out += ' ';
    const std::string_view word = words[i];
    // "des Münchner Flughafens": in the genitive the head has its ending.
    const bool of_place = !head && found->second == Case::kGenitive && i + 1 < words.size() && capital(word) && word.back() != 's' && word.back() != 'n' && capital(words[i + 1]) && words[i + 1].back() == 's';
    const bool adjective = !head && !of_place && i + 1 < words.size() && (!capital(word) || (capital(words[i + 1]) && adjective_.ends(text::fold(word))));
    if (head || of_place) out += word;
    else if (adjective) out += ends(word, "en") ? without(word, 1) : std::string(word);
    else out += noun(found->second, word);
    head = head || (!adjective && !of_place && (capital(word) || (word.front() >= '0' && word.front() <= '9')));
  }
  return out;
}

}  // namespace dateline::extract
