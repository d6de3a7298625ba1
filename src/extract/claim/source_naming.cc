#include "extract/claim/source_naming.h"

#include <algorithm>

#include "extract/claim/noun_phrase.h"
#include "text/utf8.h"

namespace dateline::extract {
namespace {

using WC = WordClass;
using Kind = model::EntityKind;
constexpr std::uint32_t kOwnerSentences = 2;  // how far back a possessive looks
constexpr ClassSet kCounts = any_of(WC::kDeterminer, WC::kOblique, WC::kGenitive, WC::kPossessive, WC::kArticle, WC::kNumeral, WC::kApproximator, WC::kAdverb, WC::kAnd);

auto first_reaching(const std::vector<model::Entity>& entities, std::uint32_t begin) {
  auto it = std::lower_bound(entities.begin(), entities.end(), begin, [](const model::Entity& e, std::uint32_t at) { return e.span.begin < at; });
  for (int back = 0; back < 3 && it != entities.begin(); ++back) --it;
  return it;
}

}  // namespace

const model::Entity* SourceNaming::group_at_head(text::Span source) const {
  const std::uint32_t first = r_.analysis.layout.token_at(source.begin);
  std::uint32_t limit = first;
  while (limit < r_.size() && r_.token(limit).span.end <= source.end) ++limit;
  const auto phrase = NounPhraseReader(r_, true).at(first, limit, false);
  if (!phrase) return nullptr;
  const text::Span head = r_.token(phrase->head).span;
  for (auto it = first_reaching(found_.entities, source.begin); it != found_.entities.end() && it->span.begin < source.end; ++it) {
    if (it->kind == Kind::kGroup && it->name_span.contains(head)) return &*it;
  }
  return nullptr;
}

bool SourceNaming::only_a_place(const model::Entity& entity, text::Span source) const {
  const bool capital = !r_.grammar.verb_second && (entity.kind == Kind::kGovernment || entity.kind == Kind::kCountry);  // "the Paris ferry operator"
  if (entity.kind != Kind::kPlace && !capital) return false;
  std::uint32_t first = r_.analysis.layout.token_at(source.begin);
  if (r_.is(first, class_bit(WC::kArticle)) && first + 1 < r_.size()) ++first;
  std::uint32_t limit = first;
  while (limit < r_.size() && r_.token(limit).span.end <= source.end) ++limit;
  const auto phrase = NounPhraseReader(r_, true).at(first, limit, false);
  return phrase && ((!capital && entity.name_span.begin > r_.token(first).span.begin) || !entity.name_span.contains(r_.token(phrase->head).span));
}

// Behind determiners, counts and ranks: "two senior [coast guard officials]".
std::uint32_t SourceNaming::first_that_tells(std::uint32_t first, std::uint32_t limit) const {
  std::uint32_t i = first;
  while (i < limit) {
    const std::string word = text::fold(r_.text_of(i));
    const bool counts = r_.token(i).kind == text::TokenKind::kNumber || (r_.is(i, kCounts) && !r_.is(i, class_bit(WC::kNounLink))) || words_.ranks(word);
    if (!counts) break;
    ++i;
    if (i < limit && r_.token(i).mark == '-' && !r_.token(i).space_before) ++i;
  }
  return i;
}

// `first`: first token of the source, `name`: first one of the phrase.
std::string SourceNaming::in_nominative(std::uint32_t first, std::uint32_t name, std::string phrase) const {
  if (!r_.grammar.verb_second) return phrase;
  if (first < name) return words_.nominative(text::fold(r_.text_of(first)), phrase);
  // "von Rettern", "laut Veranstaltern": without a determiner only what speaks is taken for several.
  if (first == 0) return phrase;
  std::string out = words_.nominative(text::fold(r_.text_of(first - 1)), phrase);
  return out == phrase || r_.grammar.speaks(text::fold(out)) ? out : phrase;
}

std::string SourceNaming::printed(text::Span source) const {
  const std::uint32_t begin = r_.analysis.layout.token_at(source.begin);
  std::uint32_t first = begin;
  const bool introduced = r_.is(begin, class_bit(WC::kArticle)) || words_.owners(text::fold(r_.text_of(begin))) != 0;
  if (introduced && begin + 1 < r_.size() && r_.token(begin + 1).span.end <= source.end) ++first;
  return in_nominative(begin, first, std::string(text::slice(r_.analysis.text, {r_.token(first).span.begin, source.end})));
}

std::string SourceNaming::name(const model::Entity& entity, text::Span source) const {
  if (!entity.key.empty() || entity.pronoun || entity.kind == Kind::kPerson) return entity.name;
  const std::uint32_t begin = r_.analysis.layout.token_at(std::max(source.begin, entity.kind == Kind::kGroup ? source.begin : entity.span.begin));
  const std::uint32_t name = r_.analysis.layout.token_at(entity.name_span.begin);
  // What a list has brought into the nominative stays.
  const bool as_printed = entity.name == text::slice(r_.analysis.text, entity.name_span);
  if (entity.kind != Kind::kGroup || entity.name_span.begin < source.begin) return as_printed ? in_nominative(begin, name, entity.name) : entity.name;
  const std::uint32_t first = first_that_tells(begin, name);
  if (first == name || r_.has({first, name}, any_of(WC::kPreposition, WC::kConjunction, WC::kPronoun))) return as_printed ? in_nominative(begin, name, entity.name) : entity.name;
  const std::string which(text::slice(r_.analysis.text, {r_.token(first).span.begin, entity.name_span.begin}));
  return in_nominative(begin, first, which + entity.name);
}

// "a man attacked Anna Berg": somebody without a name whom a possessive may mean.
bool SourceNaming::somebody_unnamed(std::uint32_t begin, std::uint32_t end) const {
  const auto names = object_class_names(*r_.analysis.pack);
  const auto person = static_cast<std::uint32_t>(std::find(names.begin(), names.end(), "person") - names.begin());
  for (std::uint32_t i = begin; i < end; ++i) {
    if (!r_.is_word(i) || (r_.grammar.verb_second && !r_.token(i).capitalised)) continue;
    if ((r_.grammar.object_classes_of(text::fold(r_.text_of(i))) & (std::uint32_t{1} << person)) == 0) continue;
    const text::Span word = r_.token(i).span;
    bool told = false;
    for (auto it = first_reaching(found_.entities, word.begin); it != found_.entities.end() && it->span.begin <= word.begin; ++it) told = told || (it->kind == Kind::kPerson && it->span.contains(word));
    if (!told) return true;
  }
  return false;
}

const model::Entity* SourceNaming::owner(std::uint32_t token, std::uint8_t whom) const {
  const auto home = std::upper_bound(r_.sentences.begin(), r_.sentences.end(), token, [](std::uint32_t at, const SentenceReading& s) { return at < s.begin; });
  auto index = static_cast<std::size_t>(home - r_.sentences.begin());
  const bool somebody = (whom & (SourceWords::kHe | SourceWords::kShe)) != 0;
  for (std::uint32_t back = 0; back <= kOwnerSentences && index > 0; ++back, --index) {
    const SentenceReading& s = r_.sentences[index - 1];
    const std::uint32_t end = std::min(token, s.end);
    if (end <= s.begin) continue;
    const model::Entity* only = nullptr;
    bool several = somebody && somebody_unnamed(s.begin, end);
    const text::Span range = r_.analysis.span_of(s.begin, end - 1);
    for (auto it = first_reaching(found_.entities, range.begin); it != found_.entities.end() && it->span.begin < range.end; ++it) {
      if (it->span.begin < range.begin) continue;
      const bool body = it->kind == Kind::kOrganisation || it->kind == Kind::kGovernment || it->kind == Kind::kCountry;
      if (it->kind == Kind::kPerson) {
        const std::uint8_t sex = words_.given(std::string_view(it->name).substr(0, it->name.find(' ')));
        if (!somebody || (sex != 0 && (sex & whom) == 0)) continue;
      } else if (it->kind == Kind::kOffice) {
        if (!somebody) continue;
      } else if (body ? (whom & SourceWords::kIt) == 0 : it->kind != Kind::kGroup || (whom & SourceWords::kThey) == 0) {
        continue;
      }
      if (it->key.empty() || it->kind == Kind::kOffice || it->kind == Kind::kGroup || (only != nullptr && only->key != it->key)) several = true;
      else only = &*it;
    }
    if (several) return nullptr;
    if (only != nullptr) return only;
  }
  return nullptr;
}

void SourceNaming::tell_owner(text::Span source, model::Claim& claim) const {
  const std::uint32_t first = r_.analysis.layout.token_at(source.begin);
  const std::uint8_t whom = words_.owners(text::fold(r_.text_of(first)));
  if (whom == 0 || claim.source_kind == Kind::kPerson || !claim.source_key.empty()) return;
  if (const model::Entity* one = owner(first, whom)) claim.source_name = words_.owned(claim.source_name, one->name);
}

}  // namespace dateline::extract
