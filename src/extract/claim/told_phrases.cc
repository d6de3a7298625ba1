#include "extract/claim/told_phrases.h"

#include <algorithm>

namespace dateline::extract {
namespace {

using WC = WordClass;
using Words = TellingWords;

constexpr std::uint32_t kLongestPhrase = 8;      // tokens from its determiner to the noun that tells what it is
constexpr std::uint32_t kLongestName = 5;        // capitalised words of an outlet that no list has
constexpr std::uint32_t kLongestQuotedName = 6;  // words of a name between quotation marks
constexpr std::size_t kNeighbours = 8;           // drafts on either side that may share the sentence or a quotation

}  // namespace

bool ToldPhrases::holds(const std::vector<TokenRange>& ranges, std::uint32_t token) {
  return std::any_of(ranges.begin(), ranges.end(), [&](const TokenRange& range) { return range.contains(token); });
}

std::uint32_t ToldPhrases::distance(const Draft& draft, std::uint32_t token) const {
  std::uint32_t least = UINT32_MAX;
  for (const TokenRange& cue : draft.cue) {
    least = std::min(least, token < cue.begin ? cue.begin - token : token - (cue.end - 1));
  }
  return least;
}

bool ToldPhrases::is_free(std::uint32_t token) const {
  if (holds(draft_.content, token) || holds(draft_.source, token) || holds(draft_.cue, token)) return false;
  const std::uint32_t gap = distance(draft_, token);
  for (std::size_t k = own_ > kNeighbours ? own_ - kNeighbours : 0;
       k < std::min(drafts_.size(), own_ + kNeighbours + 1); ++k) {
    if (k == own_) continue;
    const Draft& other = drafts_[k];
    const bool around = holds(other.content, draft_.cue.front().begin);
    if (holds(other.content, token) && !around) return false;
    if (other.sentence == draft_.sentence && !around && distance(other, token) < gap) return false;
  }
  return true;
}

bool ToldPhrases::in_time(std::uint32_t token) const {
  const text::Span span = r_.token(token).span;
  const auto it = std::lower_bound(found_.timexes.begin(), found_.timexes.end(), span.begin,
                                   [](const model::Timex& t, std::uint32_t at) { return t.span.end <= at; });
  return it != found_.timexes.end() && it->span.overlaps(span);
}

bool ToldPhrases::determiner_like(std::uint32_t i) const {
  return r_.is(i, any_of(WC::kDeterminer, WC::kOblique, WC::kPossessive, WC::kArticle, WC::kNumeral));
}

std::uint32_t ToldPhrases::limit_from(std::uint32_t at, std::uint32_t end) const {
  for (std::uint32_t i = at; i < end; ++i) {
    if (holds(draft_.content, i) || holds(draft_.cue, i)) return i;
  }
  return end;
}

bool ToldPhrases::modifies(std::uint32_t i) const {
  if (!r_.is_word(i) || !r_.outer(i)) return r_.token(i).mark == '-';
  if (determiner_like(i)) return true;
  if (r_.is(i, any_of(WC::kPreposition, WC::kConjunction, WC::kComplementiser, WC::kSubordinator, WC::kPronoun,
                      WC::kHave, WC::kBe, WC::kModal, WC::kRelative, WC::kNegation)))
    return false;
  if (r_.lower_word(i)) return !r_.finite(i) || !r_.grammar.verb_second;
  return !r_.grammar.verb_second;  // "Russian state news agency", "the Sunday Post newspaper"
}

bool ToldPhrases::quoted_name(std::uint32_t at, Told& out) const {
  const Quote* quote = r_.quote_at(at);
  if (quote == nullptr || quote->first != at || !quote->closed || quote->words == 0 ||
      quote->words > kLongestQuotedName || quote->last <= at + 1)
    return false;
  if (holds(draft_.content, at) || !is_free(at)) return false;
  out.name = std::string(text::slice(r_.analysis.text, r_.analysis.span_of(at + 1, quote->last - 1)));
  if (const Words::Name* name = w_.name_of(out.name)) {
    out.kind = name->kind;
    out.key = name->key;
    out.name = name->name;
  }
  out.end = quote->last + 1;
  out.named = out.house = true;
  return true;
}

bool ToldPhrases::take_name(std::uint32_t at, std::uint32_t limit, Told& out) const {
  std::uint32_t length = 0;
  const Words::Name* name = w_.name_at(r_.analysis, at, length);
  if (name == nullptr || at + length > limit) return false;
  out.kind = name->kind;
  out.name = name->name;
  out.key = name->key;
  out.end = at + length;
  out.named = out.house = true;
  return true;
}

void ToldPhrases::name_house(Told& out, std::uint32_t limit) const {
  const model::MediumKind kind = out.kind;
  if (out.end >= limit) return;
  if (take_name(out.end, limit, out) || quoted_name(out.end, out)) {
    out.kind = kind;
    return;
  }
  std::uint32_t end = out.end;
  while (end < limit && end < out.end + kLongestName && r_.is_word(end) && r_.outer(end) && r_.token(end).capitalised &&
         !determiner_like(end) && !in_time(end) && is_free(end))
    ++end;
  if (end == out.end) return;
  out.name = std::string(text::slice(r_.analysis.text, r_.analysis.span_of(out.end, end - 1)));
  out.end = end;
  out.named = true;
}

bool ToldPhrases::only_modifies(std::uint32_t next, std::uint32_t limit) const {
  if (r_.grammar.verb_second || next >= limit || !r_.lower_word(next) || !r_.outer(next) || r_.participle(next) ||
      in_time(next))
    return false;
  if (r_.classes[next] != 0) return false;
  const std::string_view word = r_.text_of(next);
  return word.size() > 2 && word.substr(word.size() - 2) != "ly" && word.substr(word.size() - 2) != "ed";
}

std::optional<Told> ToldPhrases::phrase(std::uint32_t at, std::uint32_t limit) const {
  Told out;
  for (std::uint32_t k = at; k < std::min(limit, at + kLongestPhrase); ++k) {
    if (!is_free(k)) return std::nullopt;
    if (quoted_name(k, out)) return out;
    if (take_name(k, limit, out)) {
      std::uint32_t length = 0;
      // "a BBC interview", "the Reuters news agency"
      if (out.end < limit && !r_.grammar.verb_second && r_.lower_word(out.end)) {
        const Words::Noun* noun = w_.noun_at(r_.analysis, out.end, length);
        if (noun != nullptr && !noun->audience && out.end + length <= limit) {
          if (!noun->outlet) out.kind = noun->kind;
          out.house = noun->outlet;
          out.end += length;
        }
      }
      if (r_.grammar.verb_second) behind_hyphen(limit, out);
      if (only_modifies(out.end, limit)) ++out.end;  // "in a Daily Ledger [essay]"
      return out;
    }
    std::uint32_t length = 0;
    const Words::Noun* noun = r_.outer(k) && (!r_.grammar.verb_second || r_.token(k).capitalised)
                                  ? w_.noun_at(r_.analysis, k, length)
                                  : nullptr;
    // "the [Daily] Ledger": part of a name.
    if (noun != nullptr && !r_.grammar.verb_second && noun->outlet && r_.token(k).capitalised &&
        !r_.token(k).all_caps && k + length < limit && r_.token(k + length).capitalised)
      noun = nullptr;
    if (noun != nullptr && k + length <= limit) {
      out.end = k + length;
      if (only_modifies(out.end, limit)) return std::nullopt;
      out.kind = noun->kind;
      out.audience = noun->audience;
      out.house = noun->outlet || noun->audience;
      out.unnamed = noun->unnamed;
      out.weak = noun->weak;
      if (noun->outlet) name_house(out, limit);
      if (noun->outlet && !out.named && !r_.grammar.verb_second) name_in_front(k, out);
      if (!out.house) occasion(out, limit);
      if (out.weak && !out.named) return std::nullopt;
      return out;
    }
    if (!modifies(k)) return std::nullopt;
  }
  return std::nullopt;
}

void ToldPhrases::behind_hyphen(std::uint32_t limit, Told& out) const {
  if (out.end + 1 >= limit || r_.token(out.end).mark != '-' || r_.token(out.end).space_before ||
      r_.token(out.end + 1).space_before)
    return;
  std::uint32_t length = 0;
  const Words::Noun* noun = w_.noun_at(r_.analysis, out.end + 1, length);
  if (noun == nullptr || noun->audience || out.end + 1 + length > limit) return;
  if (!noun->outlet) out.kind = noun->kind;
  out.house = noun->outlet;
  out.end += 1 + length;
}

void ToldPhrases::name_in_front(std::uint32_t noun, Told& out) const {
  std::uint32_t begin = noun;
  while (begin > s_.begin && r_.is_word(begin - 1) && r_.outer(begin - 1) && r_.token(begin - 1).capitalised &&
         !determiner_like(begin - 1) && is_free(begin - 1))
    --begin;
  if (noun - begin < 2 && !(noun > begin && r_.token(begin).all_caps)) return;
  out.name = std::string(text::slice(r_.analysis.text, r_.analysis.span_of(begin, noun - 1)));
  out.named = true;
}

void ToldPhrases::occasion(Told& out, std::uint32_t limit) const {
  const std::uint32_t at = out.end;
  if (at + 1 >= limit || !w_.is(r_.analysis.words[at], Words::kOutlet)) return;
  const bool article = determiner_like(at);  // a German genitive
  Told house;
  for (std::uint32_t k = article ? at : at + 1; k < std::min(limit, at + kLongestPhrase); ++k) {
    if (!is_free(k)) return;
    bool hit = quoted_name(k, house) || take_name(k, limit, house);
    std::uint32_t length = 0;
    if (!hit && r_.outer(k)) {
      const Words::Noun* noun = w_.noun_at(r_.analysis, k, length);
      if (noun != nullptr && noun->outlet && k + length <= limit &&
          (!r_.grammar.verb_second || r_.token(k).capitalised)) {
        house.kind = noun->kind;
        house.end = k + length;
        name_house(house, limit);
        hit = true;
      }
    }
    if (hit) {
      if (out.unnamed && house.kind != model::MediumKind::kNetwork && house.kind != model::MediumKind::kWebsite) return;
      out.name = house.name;
      out.key = house.key;
      out.end = house.end;
      out.named = true;
      return;
    }
    if (!modifies(k)) return;
  }
}

}  // namespace dateline::extract
