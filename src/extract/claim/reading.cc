#include "extract/claim/reading.h"

#include <algorithm>

namespace dateline::extract {
namespace {

using WC = WordClass;
constexpr ClassSet kFunctionWord = any_of(WC::kDeterminer, WC::kOblique, WC::kPreposition, WC::kPronoun, WC::kObjectPronoun, WC::kComplementiser, WC::kWh,
    WC::kSubordinator, WC::kConjunction, WC::kHave, WC::kBe, WC::kBecome, WC::kModal, WC::kAdverb, WC::kNegation, WC::kFinite);
constexpr ClassSet kSureFinite = any_of(WC::kHave, WC::kBe, WC::kBecome, WC::kModal, WC::kKonjunktiv1, WC::kKonjunktiv2, WC::kFinite);

constexpr std::uint32_t kLongestSentence = 300;  // tokens
constexpr std::uint32_t kFewestWords = 60;
constexpr double kFirstPersonShare = 0.015; // of the words outside quotations; news has less than a half of this

bool ends_with(std::string_view word, std::string_view ending) { return word.size() > ending.size() + 2 && word.substr(word.size() - ending.size()) == ending; }

}  // namespace

Reading::Reading(const Analysis& a, const Grammar& g, const CueLexicon& c) : analysis(a), grammar(g), cues(c), quotes(find_quotes(a)) {
  const auto& tokens = a.tokens();
  classes.reserve(tokens.size());
  for (const lang::WordId word : a.words) classes.push_back(g.classes_of(word));
  if (!g.verb_second) {
    for (std::uint32_t i = 0; i < tokens.size(); ++i) {
      if (classes[i] == 0 && lower_word(i) && ends_with(text_of(i), "ly") && !c.cued(a.words[i]) && !g.never_adverb(text_of(i))) classes[i] = class_bit(WC::kAdverb);
      // "he's", "who's": a verb, not a genitive.
      if (i > 0 && is(i, class_bit(WC::kPossessive)) && token(i).span.size() <= 4 && !token(i).space_before && !token(i).capitalised && is(i - 1, any_of(WC::kPronoun, WC::kWh)) && text_of(i).back() == 's') classes[i] = any_of(WC::kBe, WC::kHave);
    }
  }
  bracket.assign(tokens.size(), false);
  std::uint32_t words = 0;
  std::uint32_t first_persons = 0;
  for (std::uint32_t i = 0; i < tokens.size(); ++i) {
    if (tokens[i].kind != text::TokenKind::kWord || quoted(i)) continue;
    ++words;
    const bool address = is(i, class_bit(WC::kAddress)) && tokens[i].capitalised && i > 0 && tokens[i - 1].kind == text::TokenKind::kWord && !tokens[i].newline_before;
    first_persons += address || is(i, class_bit(WC::kFirstPerson)) ? 1U : 0U;
  }
  first_person = words >= kFewestWords && first_persons >= kFirstPersonShare * words;
  sentences.reserve(a.layout.sentences.size());
  for (const text::Sentence& sentence : a.layout.sentences) {
    for (std::uint32_t begin = sentence.first_token; begin < sentence.end_token; begin += kLongestSentence) {
      read_sentence(begin, std::min(begin + kLongestSentence, sentence.end_token), sentence.paragraph);
    }
  }
}

// The bracket that closes what the first token opens, if nothing but the end of the sentence stands behind it; else 0.
std::uint32_t Reading::whole_bracket(std::uint32_t begin, std::uint32_t end) const noexcept {
  if (begin + 3 >= end || token(begin).mark != '(' || quoted(begin)) return 0;
  for (std::uint32_t i = begin + 1; i < end; ++i) {
    if (token(i).mark == '(' && !quoted(i)) return 0;
    if (token(i).mark != ')' || quoted(i)) continue;
    return i + 1 == end || (i + 2 == end && token(i + 1).kind == text::TokenKind::kPunctuation) ? i : 0;
  }
  return 0;
}

void Reading::read_sentence(std::uint32_t begin, std::uint32_t end, std::uint32_t paragraph) {
  SentenceReading out;
  out.begin = begin;
  out.end = end;
  out.paragraph = paragraph;
  out.stop = out.end;
  while (out.stop > out.begin + 1 && (token(out.stop - 1).mark == '.' || token(out.stop - 1).mark == '!' || token(out.stop - 1).mark == '?') && !quoted(out.stop - 1)) --out.stop;
  // "(Nobody was hurt, the police said.)": a sentence in brackets is one like any other.
  if (const std::uint32_t close = whole_bracket(begin, end); close != 0) {
    out.begin = begin + 1;
    out.stop = close;
    while (out.stop > out.begin + 1 && (token(out.stop - 1).mark == '.' || token(out.stop - 1).mark == '!' || token(out.stop - 1).mark == '?') && !quoted(out.stop - 1)) --out.stop;
  }
  // Brackets pair within a sentence; one that does not close is ignored.
  std::uint32_t open = out.end;
  for (std::uint32_t i = out.begin; i < out.stop; ++i) {
    const char mark = token(i).mark;
    if ((mark == '(' || mark == '[') && open == out.end && !quoted(i)) open = i;
    if ((mark == ')' || mark == ']') && open != out.end && !quoted(i)) {
      for (std::uint32_t k = open; k <= i; ++k) bracket[k] = true;
      open = out.end;
    }
  }
  out.first_segment = static_cast<std::uint32_t>(segments.size());
  Segment segment;
  segment.begin = out.begin;
  for (std::uint32_t i = out.begin; i < out.stop; ++i) {
    const char boundary = boundary_at(i, out);
    if (boundary == 0) continue;
    // A boundary mark belongs to no segment, the end of a quotation to the segment before.
    segment.end = boundary == '"' ? i + 1 : i;
    segments.push_back(segment);
    segment = {i + 1, 0, boundary};
  }
  segment.end = out.stop;
  segments.push_back(segment);
  out.end_segment = static_cast<std::uint32_t>(segments.size());
  sentences.push_back(out);
}

char Reading::boundary_at(std::uint32_t i, const SentenceReading& sentence) const noexcept {
  if (bracket[i]) return 0;
  if (const Quote* quote = quote_at(i)) {
    if (i != quote->last || !quote->closed || i == quote->first || i + 1 >= sentence.stop) return 0;
    std::uint32_t inner = i - 1;
    while (inner > quote->first && token(inner).mark == '\'' && !token(inner + 1).space_before) --inner;  // '' closes with two marks
    const char before = token(inner).mark;
    const char after = token(i + 1).mark;
    const bool ends_itself = before == ',' || before == '.' || before == '!' || before == '?' || before == '-';
    return ends_itself && after != ',' && after != ':' && after != ';' && after != '-' ? '"' : static_cast<char>(0);
  }
  switch (token(i).mark) {
    case ',':
      return i + 1 < sentence.end && token(i + 1).kind == text::TokenKind::kNumber && !token(i + 1).space_before ? static_cast<char>(0) : ',';
    case ';': return ';';
    case ':': return i + 1 < sentence.end && token(i + 1).space_before ? ':' : static_cast<char>(0);
    case '-': return token(i).space_before && i + 1 < sentence.end && token(i + 1).space_before ? '-' : static_cast<char>(0);
    default: return 0;
  }
}

std::uint32_t Reading::sentence_of(std::uint32_t token_index) const noexcept {
  const auto after = std::upper_bound(sentences.begin(), sentences.end(), token_index, [](std::uint32_t t, const SentenceReading& s) { return t < s.begin; });
  return after == sentences.begin() ? 0 : static_cast<std::uint32_t>(after - sentences.begin() - 1);
}

std::uint32_t Reading::segment_of(const SentenceReading& sentence, std::uint32_t token_index) const noexcept {
  const auto first = segments.begin() + sentence.first_segment;
  const auto last = segments.begin() + sentence.end_segment;
  const auto after = std::upper_bound(first, last, token_index, [](std::uint32_t t, const Segment& s) { return t < s.begin; });
  return static_cast<std::uint32_t>((after == first ? after : after - 1) - segments.begin());
}

bool Reading::followed_by(std::uint32_t i, const std::vector<lang::WordId>& rest) const noexcept {
  for (const lang::WordId word : rest) {
    if (++i >= size() || analysis.words[i] != word) return false;
  }
  return true;
}

bool Reading::cue_finite(std::uint32_t i) const {
  if (!is_word(i) || (grammar.verb_second && token(i).capitalised && i > 0 && !quoted(i) && token(i - 1).mark == 0)) return false;
  for (const CueVerbForm& form : cues.verbs_at(analysis.words[i])) {
    if (form.form == CueForm::kFinite && !cues.verb(form.verb).everyday() && (grammar.verb_second || followed_by(i, form.rest)) && (first_person || !cues.verb(form.verb).debate)) return true;
  }
  return false;
}

bool Reading::cue_noun(std::uint32_t i) const {
  const auto& forms = cues.verbs_at(analysis.words[i]);
  return std::any_of(forms.begin(), forms.end(), [&](const CueVerbForm& form) { return cues.verb(form.verb).noun; });
}

bool Reading::finite(std::uint32_t i) const {
  if (!is_word(i)) return false;
  if (is(i, kSureFinite)) return !(grammar.verb_second && token(i).capitalised && i > 0 && token(i - 1).mark == 0);
  if (cue_finite(i) || (grammar.verb_second && lower_word(i) && cues.cued(analysis.words[i]) && cues.verbs_at(analysis.words[i]).back().form == CueForm::kFinite)) {
    if (grammar.verb_second) return true;
    // An English form that may be a noun needs something that is no determiner before it.
    return i == 0 || !is(i - 1, any_of(WC::kDeterminer, WC::kPossessive, WC::kPreposition));
  }
  if (token(i).capitalised || is(i, kFunctionWord)) return false;
  const std::string_view word = text_of(i);
  if (!grammar.verb_second) return ends_with(word, "ed") && i > 0 && token(i - 1).kind != text::TokenKind::kNumber && !is(i - 1, any_of(WC::kDeterminer, WC::kPossessive, WC::kPreposition));
  // "man erwäge", "er zögere": behind a pronoun that can be nothing but the subject.
  if (i > 0 && is(i - 1, class_bit(WC::kNominative)) && outer(i - 1) && lower_word(i) && classes[i] == 0 && ends_with(word, "e") && !noun(i + 1)) return true;
  const bool before_noun = i + 1 < size() && (noun(i + 1) || (lower_word(i + 1) && classes[i + 1] == 0));
  return !before_noun && (ends_with(word, "te") || ends_with(word, "ten") || (ends_with(word, "t") && !ends_with(word, "haft") && !ends_with(word, "cht")));
}

bool Reading::participle(std::uint32_t i) const noexcept {
  if (grammar.verb_second || i == 0 || i + 1 >= size() || !lower_word(i) || !outer(i)) return false;
  if (!is(i, class_bit(WC::kParticiple)) && (!ends_with(text_of(i), "ed") || is(i, kFunctionWord))) return false;
  if (cues.cued(analysis.words[i]) && !is(i + 1, class_bit(WC::kAgent))) return false;  // "Kestrel reported Monday that"
  return is(i + 1, any_of(WC::kPreposition, WC::kTimeNoun)) || token(i + 1).kind == text::TokenKind::kNumber;
}

bool Reading::noun(std::uint32_t i) const noexcept {
  return i < size() && is_word(i) && token(i).capitalised && !is(i, kFunctionWord);
}

bool Reading::has(TokenRange range, ClassSet set) const noexcept {
  for (std::uint32_t i = range.begin; i < range.end; ++i) {
    if ((classes[i] & set) != 0 && outer(i)) return true;
  }
  return false;
}

bool Reading::has_finite(TokenRange range) const {
  for (std::uint32_t i = range.begin; i < range.end; ++i) {
    if (outer(i) && finite(i)) return true;
  }
  return false;
}

}  // namespace dateline::extract
