#include "extract/claim/noun_phrase.h"

#include "text/utf8.h"

namespace dateline::extract {
namespace {

using WC = WordClass;
constexpr ClassSet kDeterminerLike = any_of(WC::kDeterminer, WC::kOblique, WC::kPossessive, WC::kGenitive);
constexpr ClassSet kStops = any_of(WC::kPreposition, WC::kComplementiser, WC::kWh, WC::kSubordinator, WC::kConjunction, WC::kHave, WC::kBe, WC::kBecome, WC::kModal,
    WC::kAdverb, WC::kNegation, WC::kFinite, WC::kInfinitiveTo, WC::kPronoun, WC::kObjectPronoun, WC::kRelative);
constexpr std::uint32_t kLongestQuotedName = 5;  // words; "the newspaper „Neue Allgemeine“"
constexpr int kDeepest = 4;                      // nested "of … of …"

bool ends_like_adjective(std::string_view word) {
  const auto ends = [&](std::string_view e) { return word.size() > e.size() + 1 && word.substr(word.size() - e.size()) == e; };
  return ends("e") || ends("en") || ends("er") || ends("es") || ends("em");
}

}  // namespace

// English verbs that are nouns behind a determiner: "the works council", "its looks".
bool NounPhraseReader::noun_behind_determiner(std::uint32_t i) const {
  return !r_.grammar.verb_second && i > 0 && r_.is(i - 1, any_of(WC::kDeterminer, WC::kPossessive)) && r_.is(i, class_bit(WC::kFinite)) && !r_.is(i, (kStops | kDeterminerLike) & ~class_bit(WC::kFinite));
}

bool NounPhraseReader::adjective(std::uint32_t i) const {
  if (noun_behind_determiner(i)) return true;
  if (r_.token(i).kind == text::TokenKind::kNumber) return true;
  if (!r_.lower_word(i)) return false;
  if (!r_.grammar.verb_second) return (r_.classes[i] & (kStops | kDeterminerLike)) == 0;
  if (r_.is(i, kStops & ~any_of(WC::kFinite, WC::kPronoun))) return false;
  return ends_like_adjective(r_.text_of(i));
}

// May this word be the noun of a phrase that began at `begin`?
bool NounPhraseReader::noun_word(std::uint32_t i, std::uint32_t begin) const {
  if (!r_.is_word(i) || !r_.outer(i)) return false;
  if (r_.grammar.verb_second) return r_.noun(i);
  if (r_.token(i).capitalised) return (r_.classes[i] & (kStops | kDeterminerLike)) == 0 || r_.token(i).all_caps;
  if (r_.is(i, kStops | kDeterminerLike) && !noun_behind_determiner(i)) return false;
  if (r_.participle(i) && (i == begin || !r_.is(i - 1, kDeterminerLike))) return false;
  if (i > begin && r_.cue_finite(i)) {
    // "the company reports": after a noun the form is the verb; "the reports", "new claims": after a determiner or adjective it is the noun.
    const bool after_noun = !r_.is(i - 1, kDeterminerLike) && !(r_.token(i - 1).kind == text::TokenKind::kNumber);
    if (after_noun && !governed_ && !r_.participle(i + 1)) return false;  // "court documents filed on …"
  } else if (i == begin && r_.cue_finite(i)) {
    return governed_ || (i > 0 && r_.is(i - 1, class_bit(WC::kPreposition)) && !r_.is(i - 1, class_bit(WC::kInfinitiveTo)));
  }
  const std::string_view word = r_.text_of(i);
  const bool ed = word.size() > 4 && word.substr(word.size() - 2) == "ed";
  return !(ed && i > begin && !r_.is(i - 1, kDeterminerLike));
}

// End of a run of nouns and names from i: "US-Außenminister Antony J. Blinken", "Ursula von der Leyen".
std::uint32_t NounPhraseReader::run_end(std::uint32_t i, std::uint32_t limit, std::uint32_t begin) const {
  std::uint32_t end = i;
  while (end < limit) {
    const text::Token& token = r_.token(end);
    if (noun_word(end, begin)) {
      // "Donnerstag Minister Maier", "Last year Harlow": a day does not begin a name.
      if (end > i && r_.grammar.verb_second && r_.token(end - 1).kind == text::TokenKind::kWord && r_.grammar.carries(text::fold(r_.text_of(end - 1)), true)) break;  // "hat nach Polizeiangaben | Risse": such a noun takes no name
      if (end > i && r_.is(end - 1, class_bit(WC::kTimeNoun)) && (r_.grammar.verb_second || (r_.lower_word(end - 1) && token.capitalised))) break;
      ++end;
      continue;
    }
    if (end == i) break;
    const bool more = end + 1 < limit;
    // "das Magazin Der Bote": papers carry their article into the name.
    if (r_.grammar.verb_second && more && token.capitalised && r_.is(end, class_bit(WC::kArticle)) && r_.token(end - 1).kind == text::TokenKind::kWord && !token.newline_before && r_.grammar.speaks(text::fold(r_.text_of(end - 1))) && r_.noun(end + 1)) {
      end += 2;
      continue;
    }
    if (token.mark == '-' && more && !token.space_before) {  // hyphenated, or "Bundes- und Landesminister"
      if (!r_.token(end + 1).space_before && (r_.is_word(end + 1) || r_.token(end + 1).kind == text::TokenKind::kNumber)) {
        end += 2;
        continue;
      }
      if (r_.is(end + 1, class_bit(WC::kAnd)) && end + 2 < limit && noun_word(end + 2, begin)) {
        end += 3;
        continue;
      }
      break;
    }
    if (token.mark == '.' && !token.space_before && more && r_.token(end - 1).span.size() <= 3 && r_.token(end - 1).capitalised && r_.is_word(end + 1) && r_.token(end + 1).capitalised) {
      ++end;  // initials and titles
      continue;
    }
    if (token.mark == '.' && !token.space_before && more && !r_.grammar.verb_second && end - i >= 2 && r_.token(end - 1).span.size() <= 3 && r_.token(end - 1).capitalised && r_.lower_word(end + 1)) {
      ++end;  // "Ann Marsh Jr."
      break;
    }
    if (token.mark == '&' && more && noun_word(end + 1, begin)) {
      end += 2;
      continue;
    }
    if (token.kind == text::TokenKind::kNumber && !r_.grammar.verb_second && r_.token(end - 1).capitalised) {
      ++end;
      continue;
    }
    // Particles of names stand in lower case between capitals: "Ursula von der Leyen", "Haitham al-Haddad".
    if (r_.lower_word(end) && r_.is(end, class_bit(WC::kNameParticle)) && more && !token.newline_before) {
      std::uint32_t next = end + 1;
      while (next < limit && r_.lower_word(next) && r_.is(next, class_bit(WC::kNameParticle))) ++next;
      if (r_.token(end + 1).mark == '-' && end + 2 < limit && r_.is_word(end + 2)) next = end + 2;
      // An article is part of a name only behind another particle ("von der Leyen"); "von" also begins a phrase.
      const bool article = r_.is(end, kDeterminerLike);
      // "Angaben von Hans Maier", "Sprecher von Amnesty": no name begins with such a noun.
      const std::string opener = text::fold(r_.text_of(i));
      const bool names = !r_.is(end, class_bit(WC::kNounLink)) || (begin == i && !r_.grammar.carries(opener, false) && !r_.grammar.speaks(opener));
      if (next < limit && noun_word(next, begin) && !article && names) {
        end = next + 1;
        continue;
      }
    }
    break;
  }
  return end;
}

std::optional<NounPhrase> NounPhraseReader::simple(std::uint32_t at, std::uint32_t limit) const {
  if (at >= limit || r_.bracket[at] || (r_.quoted(at) && r_.token(at).mark != '"')) return std::nullopt;
  NounPhrase out;
  out.begin = at;
  std::uint32_t i = at;
  if (r_.is(i, kDeterminerLike) && r_.is_word(i)) {
    out.oblique = !r_.is(i, any_of(WC::kDeterminer, WC::kPossessive));
    ++i;
    while (i < limit && r_.is(i, kDeterminerLike) && r_.lower_word(i) && !(i + 1 < limit && r_.token(i + 1).mark == '-' && !r_.token(i + 1).space_before)) ++i;  // "a two-time winner"
  }
  const std::uint32_t before_adjectives = i;
  while (i < limit && r_.outer(i)) {
    if (adjective(i) && (r_.grammar.verb_second || !r_.cue_finite(i) || (i == before_adjectives && (i > at || r_.cue_noun(i))))) {
      if (!r_.grammar.verb_second && noun_word(i, at)) break;  // English: nouns and adjectives are one run
      ++i;
      continue;
    }
    // "einer [gestern] verbreiteten Erklärung"
    if (r_.grammar.verb_second && i == before_adjectives && i > at && r_.is(i, class_bit(WC::kAdverb)) && !r_.is(i, kStops & ~class_bit(WC::kAdverb)) && r_.lower_word(i) && i + 2 < limit && r_.lower_word(i + 1) && adjective(i + 1) && r_.noun(i + 2)) {
      ++i;
      continue;
    }
    // "20.000", "der 67-jährige", "groß- und"
    if ((r_.token(i).mark == '.' || r_.token(i).mark == ',' || r_.token(i).mark == '-') && i > before_adjectives && !r_.token(i).space_before && i + 1 < limit &&
        !r_.token(i + 1).space_before && (r_.token(i - 1).kind == text::TokenKind::kNumber || r_.token(i).mark == '-')) {
      ++i;
      continue;
    }
    if (r_.token(i).kind == text::TokenKind::kWord && r_.is(i, class_bit(WC::kAnd)) && i > before_adjectives && i + 2 < limit && adjective(i + 1) && r_.noun(i + 2) && r_.grammar.verb_second) {
      ++i;
      continue;
    }
    break;
  }
  const std::uint32_t nouns = i < limit ? run_end(i, limit, at) : i;
  if (nouns > i) {
    out.end = nouns;
    out.head = nouns - 1;
    out.name = before_adjectives == at && r_.token(at).capitalised;
    for (std::uint32_t k = i; k < nouns; ++k) {
      const bool joined = !r_.grammar.verb_second && k + 1 < nouns && r_.token(k + 1).mark == '-' && !r_.token(k + 1).space_before;  // "48-year-old"
      out.time = out.time || (r_.is(k, class_bit(WC::kTimeNoun)) && !joined);
    }
    if (out.time && nouns - i > 2) out.time = r_.is(i, class_bit(WC::kTimeNoun));
    // "verbreiteten Erklärung" without a determiner is the rest of a phrase that began earlier, or a dative.
    if (r_.grammar.verb_second && before_adjectives == at && i > at && r_.is_word(i - 1)) {
      const std::string_view last = r_.text_of(i - 1);
      out.oblique = last.substr(last.size() - 2) == "en" || last.substr(last.size() - 2) == "em";
    }
    return out;
  }
  // A determiner before a quoted name: "die „Neue Zeitung“".
  if (i < limit && i > at && r_.token(i).mark == '"') {
    const Quote* quote = r_.quote_at(i);
    if (quote != nullptr && quote->first == i && quote->closed && quote->last < limit && quote->words <= kLongestQuotedName) {
      out.end = quote->last + 1;
      out.head = i + 1;
      return out;
    }
  }
  // A paper by its name alone: schrieb „Die Zeit“.
  if (i == at && r_.token(i).mark == '"') {
    const Quote* quote = r_.quote_at(i);
    if (quote != nullptr && quote->first == i && quote->closed && quote->last < limit && quote->words < kLongestQuotedName && (r_.token(i + 1).capitalised || (i > 0 && r_.grammar.verb_second && r_.is(i - 1, class_bit(WC::kParenthesis)))) && r_.token(quote->last - 1).kind != text::TokenKind::kPunctuation) {
      out.end = quote->last + 1;
      out.head = i + 1;
      out.name = true;
      return out;
    }
  }
  const bool alone = i == at + 1 || i == at;
  if (alone && r_.is(at, class_bit(WC::kPronoun)) && r_.is_word(at)) {
    out.end = at + 1;
    out.head = at;
    out.pronoun = true;
    out.oblique = false;
    return out;
  }
  // "Die Grünen" has its noun; "drei weitere", "der 27-Jährige" end in an adjective or number and still name somebody.
  if (i > at + 1 && before_adjectives > at && i > before_adjectives && r_.is_word(i - 1)) {
    out.end = i;
    out.head = i - 1;
    return out;
  }
  return std::nullopt;
}

void NounPhraseReader::extend(NounPhrase& phrase, std::uint32_t limit, bool wide, int depth) const {
  for (int links = 0; depth < kDeepest && links < kDeepest && phrase.end < limit; ++links) {
    const std::uint32_t i = phrase.end;
    if (r_.bracket[i] && (r_.token(i).mark == '(' || r_.token(i).mark == '[')) {
      std::uint32_t close = i;
      while (close + 1 < limit && r_.bracket[close + 1]) ++close;
      phrase.end = close + 1;
      continue;
    }
    // A quoted name behind its noun: "die Zeitung „Neue Welt“".
    if (r_.token(i).mark == '"' && !phrase.pronoun) {
      const Quote* quote = r_.quote_at(i);
      if (quote != nullptr && quote->first == i && quote->closed && quote->last < limit && quote->words <= kLongestQuotedName && r_.grammar.speaks(text::fold(r_.text_of(phrase.head)))) {
        phrase.end = quote->last + 1;
        continue;
      }
    }
    if (phrase.pronoun && !r_.is(i, class_bit(WC::kNounLink))) return;
    if ((r_.is(i, class_bit(WC::kPossessive)) && r_.is_word(i) && !r_.token(i).space_before) || (r_.token(i).mark == '\'' && !r_.token(i).space_before && !r_.grammar.verb_second)) {
      if (auto next = simple(i + 1, limit); next && !next->pronoun) {
        phrase.end = next->end;
        phrase.head = next->head;
        phrase.time = next->time;  // "Friday's attack" is none
        continue;
      }
      return;
    }
    bool genitive = r_.grammar.verb_second && r_.is(i, class_bit(WC::kGenitive)) && r_.lower_word(i);
    // "Schätzungen französischer Behörden": a genitive plural without a determiner.
    if (!genitive && r_.grammar.verb_second && !phrase.pronoun && r_.lower_word(i) && r_.classes[i] == 0 && i + 1 < limit && r_.noun(i + 1)) {
      const std::string_view word = r_.text_of(i);
      genitive = word.size() > 4 && word.substr(word.size() - 2) == "er";
    }
    const bool place = r_.is(i, class_bit(WC::kPlaceLink));
    // A name takes few phrases ("Hans Maier von der Stadtverwaltung"), a pronoun only "von" and "of".
    const bool agent = r_.is(i, class_bit(WC::kAgent));
    const bool named = phrase.name && !r_.grammar.carries(text::fold(r_.text_of(phrase.head)), false);  // "Angaben aus Kreisen" names nobody yet
    const bool fits = phrase.pronoun ? agent || !r_.grammar.verb_second : named ? agent || (wide && (place || !r_.grammar.verb_second)) : !place || wide;
    const bool link = r_.is(i, class_bit(WC::kNounLink)) && r_.lower_word(i) && !phrase.time && fits;
    if (!genitive && !link) return;
    auto next = simple(genitive ? i : i + 1, limit);
    if (!next || next->pronoun || next->time) return;
    if (link && r_.grammar.verb_second && r_.is(i, class_bit(WC::kNounLink)) && i + 1 < limit && r_.is(i + 1, class_bit(WC::kAdverb))) return;
    extend(*next, limit, wide, depth + 1);
    phrase.end = next->end;
  }
}

void NounPhraseReader::extend_apposition(NounPhrase& phrase, std::uint32_t limit) const {
  if (phrase.end >= limit || r_.token(phrase.end).mark != ',' || phrase.pronoun) return;
  // "Ann Marsh, 56, …"
  if (phrase.end + 2 < limit && r_.token(phrase.end + 1).kind == text::TokenKind::kNumber && r_.token(phrase.end + 2).mark == ',') phrase.end += 2;
  const bool former = !r_.grammar.verb_second && phrase.end + 2 < limit && r_.is(phrase.end + 1, class_bit(WC::kAdverb)) && r_.is(phrase.end + 2, class_bit(WC::kDeterminer));  // ", now a lecturer"
  auto next = simple(phrase.end + (former ? 2 : 1), limit);
  if (!next || next->pronoun || next->time || next->oblique) return;
  extend(*next, limit, true, 1);
  while (next->end + 1 < limit && r_.is(next->end, class_bit(WC::kAnd)) && r_.outer(next->end)) {
    const auto more = at(next->end + 1, limit, true);
    if (!more) break;
    next->end = more->end;
  }
  // It must be closed by a comma, a quotation, or the end of what we look at, or begin like one: "…, a professor of …".
  const bool closed = next->end == limit || r_.token(next->end).mark == ',' || r_.quoted(next->end) || r_.token(next->end).mark == ':';
  const bool indefinite = !next->name && r_.is(phrase.end + 1, class_bit(WC::kDeterminer)) && !r_.finite(next->end);
  if (closed || indefinite) phrase.end = next->end;
}

std::optional<NounPhrase> NounPhraseReader::at(std::uint32_t begin, std::uint32_t limit, bool wide) const {
  auto out = simple(begin, limit);
  if (!out) return out;
  extend(*out, limit, wide, 0);
  return out;
}

std::vector<NounPhrase> NounPhraseReader::all(TokenRange range, bool wide) const {
  std::vector<NounPhrase> out;
  std::uint32_t i = range.begin;
  bool governed = false;
  bool neither = false;  // "weder A noch B" is one phrase as well
  while (i < range.end) {
    neither = neither || (r_.is(i, class_bit(WC::kNeither)) && r_.outer(i));
    if (auto phrase = at(i, range.end, wide)) {
      phrase->governed = governed;
      i = phrase->end;
      // "A und B", "A sowie B": one source of two.
      while (i + 1 < range.end && wide && (r_.is(i, class_bit(WC::kAnd)) || (neither && r_.is(i, class_bit(WC::kNor)))) && r_.outer(i)) {
        const auto more = at(i + 1, range.end, wide);
        if (!more || more->time) break;
        phrase->end = i = more->end;
      }
      governed = false;
      out.push_back(*phrase);
      continue;
    }
    governed = r_.is(i, any_of(WC::kPreposition, WC::kPredicative)) && r_.outer(i) ? true : (governed && r_.is(i, class_bit(WC::kAdverb)));
    ++i;
  }
  return out;
}

}  // namespace dateline::extract
