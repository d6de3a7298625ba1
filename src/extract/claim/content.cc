#include "extract/claim/content.h"

#include <algorithm>

#include "extract/claim/answer_clause.h"
#include "extract/claim/noun_phrase.h"
#include "text/utf8.h"

namespace dateline::extract {
namespace {

using WC = WordClass;
constexpr ClassSet kClauseOpener = any_of(WC::kComplementiser, WC::kWh);
constexpr ClassSet kKonjunktiv = any_of(WC::kKonjunktiv1, WC::kKonjunktiv2);

}  // namespace

std::string_view to_string(Pattern pattern) noexcept {
  switch (pattern) {
    case Pattern::kClause: return "clause";
    case Pattern::kBare: return "bare-clause";
    case Pattern::kColon: return "colon";
    case Pattern::kQuote: return "quotation";
    case Pattern::kInfinitive: return "infinitive";
    case Pattern::kLeft: return "content-first";
    case Pattern::kAround: return "parenthesis";
    case Pattern::kObject: return "object";
    case Pattern::kPrepositional: return "prepositional";
    case Pattern::kFigure: return "figure";
    case Pattern::kPassive: return "passive";
    case Pattern::kNone: break;
  }
  return "none";
}

std::uint32_t ContentFinder::first_word(std::uint32_t seg) const {
  std::uint32_t i = segment(seg).begin;
  while (i < segment(seg).end && r_.token(i).kind == text::TokenKind::kPunctuation && !r_.quoted(i)) ++i;
  return i;
}

// "…, die Beweise vorlegte": a relative pronoun, and the finite verb at the end.
bool ContentFinder::relative_segment(std::uint32_t seg) const {
  const std::uint32_t first = first_word(seg);
  if (first >= segment(seg).end || !r_.outer(first)) return false;
  if (!r_.grammar.verb_second) {
    const auto relative = [&](std::uint32_t i) { return i < segment(seg).end && r_.is(i, class_bit(WC::kRelative)) && !r_.is(i, class_bit(WC::kDemonstrative)); };
    return relative(first) || (r_.is(first + 1, class_bit(WC::kPreposition)) && relative(first + 2));  // "many of whom"
  }
  if (!r_.is(first, class_bit(WC::kRelative)) || seg == s_.first_segment) return false;
  // It hangs on a noun: "sagte, die Zahl steige" does not.
  if (const std::uint32_t begin = segment(seg).begin; begin >= 2) {
    const std::uint32_t before = begin - 2;
    if (r_.outer(before) && r_.lower_word(before) && r_.finite(before)) return false;
  }
  std::uint32_t end = segment(seg).end;
  while (end > first && r_.token(end - 1).kind == text::TokenKind::kPunctuation) --end;
  if (end <= first + 1) return false;
  // Preposition + pronoun ("von denen"), or the bare pronoun.
  if (r_.is(first, class_bit(WC::kPreposition)) && !r_.is(first + 1, class_bit(WC::kRelative))) return false;
  if (!r_.outer(end - 1) || !r_.finite(end - 1) || (end - first <= 4 && r_.noun(first + 1) && r_.is(end - 1, class_bit(WC::kKonjunktiv1)))) return false;
  // A main clause has its finite verb second; "der Minister sagte" is short enough to be both.
  for (std::uint32_t i = first + 1; i + 1 < end; ++i) {
    if (r_.outer(i) && r_.is(i, any_of(WC::kHave, WC::kBe, WC::kBecome, WC::kModal, WC::kKonjunktiv1, WC::kFinite))) return false;
  }
  return true;
}

bool ContentFinder::infinitive_segment(std::uint32_t seg) const {
  const std::uint32_t first = first_word(seg);
  if (r_.is(first, class_bit(WC::kPurpose))) return false;
  bool to = false;
  for (std::uint32_t i = segment(seg).begin; i < segment(seg).end; ++i) {
    if (!r_.outer(i) || !r_.lower_word(i)) continue;
    const std::string_view word = r_.text_of(i);
    if (r_.is(i, class_bit(WC::kInfinitiveTo)) && i + 1 < segment(seg).end && r_.lower_word(i + 1) && r_.text_of(i + 1).back() == 'n') to = true;
    if (word.size() > 6 && word.back() == 'n' && word.find("zu", 2) != std::string_view::npos && word.find("zu", 2) + 3 < word.size()) to = true;
    if (r_.is(i, any_of(WC::kHave, WC::kBe, WC::kBecome, WC::kModal)) && r_.text_of(i).back() != 'n') return false;
  }
  return to;
}

// A finite indicative auxiliary, modal or listed verb in second place.
bool ContentFinder::main_clause(std::uint32_t seg) const {
  const std::uint32_t first = first_word(seg);
  const std::uint32_t begin = r_.is(first, class_bit(WC::kConjunction)) ? first + 1 : first;
  constexpr ClassSet kIndicative = any_of(WC::kHave, WC::kBe, WC::kBecome, WC::kModal, WC::kFinite);
  if (r_.has({begin, segment(seg).end}, kKonjunktiv) || r_.is(begin, any_of(WC::kComplementiser, WC::kSubordinator))) return false;
  // Behind a noun "die …" is a relative clause or the rest of one.
  if (r_.is(begin, class_bit(WC::kRelative)) && begin == first && begin >= 2 && r_.noun(begin - 2)) return false;
  for (std::uint32_t i = begin; i + 1 < segment(seg).end; ++i) {
    if (!r_.outer(i) || !r_.is(i, kIndicative) || !r_.lower_word(i)) continue;
    // A cluster of verbs at the end is the verb-last rest of the clause before.
    for (std::uint32_t k = i + 1; k < segment(seg).end; ++k) {
      if (!r_.is(k, any_of(WC::kHave, WC::kBe, WC::kBecome, WC::kModal))) return true;
    }
    return false;
  }
  return false;
}

// An inserted remark that speech runs around: "so der Minister", "wie er sagte".
bool ContentFinder::aside(std::uint32_t seg) const {
  const std::uint32_t first = first_word(seg);
  if (first >= segment(seg).end || !r_.outer(first)) return false;
  const auto match = r_.cues.phrase_at(r_.analysis.words, first);
  if (match && r_.cues.phrase(match->payload).kind == CuePhrase::Kind::kSo) return !r_.has_finite({first, segment(seg).end}) || !r_.grammar.verb_second;
  return false;
}

bool ContentFinder::speech_in(std::uint32_t first_seg, std::uint32_t end_seg) const {
  for (std::uint32_t j = first_seg; j < end_seg; ++j) {
    const std::uint32_t first = first_word(j);
    if (first >= segment(j).end) continue;
    if (r_.quoted(first)) return true;
    const bool adverb = first + 1 < segment(j).end && r_.is(first, class_bit(WC::kAdverb)) && r_.finite(first + 1);  // "Damit steigt die Zahl"
    if (r_.is(first, any_of(WC::kSubordinator, WC::kComplementiser)) && !r_.is(first, class_bit(WC::kPreposition)) && !adverb) {
      if (r_.is(first, class_bit(WC::kComplementiser))) return true;
      continue;
    }
    if (j > first_seg && relative_segment(j)) continue;
    if (r_.has_finite({first, segment(j).end})) return true;
  }
  return false;
}

TokenRange ContentFinder::trimmed(TokenRange range) const {
  while (range.begin < range.end && r_.token(range.begin).kind == text::TokenKind::kPunctuation && !r_.quoted(range.begin) && !r_.bracket[range.begin]) ++range.begin;
  while (range.begin < range.end && r_.token(range.end - 1).kind == text::TokenKind::kPunctuation && !r_.quoted(range.end - 1) && !r_.bracket[range.end - 1]) --range.end;
  return range;
}

TokenRange ContentFinder::from_start(std::uint32_t end) const {
  std::uint32_t begin = s_.begin;
  if (const Quote* quote = r_.quote_at(begin)) begin = quote->first;
  return trimmed({begin, end});
}

std::vector<TokenRange> ContentFinder::around(TokenRange hole, std::uint32_t from) const {
  std::vector<TokenRange> out;
  TokenRange left = from <= s_.begin ? from_start(hole.begin) : trimmed({from, hole.begin});
  // A lone conjunction or adverb before the hole says nothing.
  TokenRange right = trimmed({hole.end, s_.stop});
  if (!left.empty()) out.push_back(left);
  if (!right.empty()) out.push_back(right);
  if (!out.empty()) {
    if (const Quote* quote = r_.quote_at(out.back().end - 1)) out.back().end = std::max(out.back().end, quote->last + 1);
  }
  return out;
}

// "[die Armee meldete] 20 Tote": a verb of saying in the indicative stands second, behind a subject with a noun.
bool ContentFinder::says_so(std::uint32_t seg) const {
  const std::uint32_t first = first_word(seg);
  for (std::uint32_t k = first + 1; k < r_.segments[seg].end; ++k) {
    if (!r_.outer(k) || !r_.finite(k)) continue;
    bool noun = false;
    for (std::uint32_t i = first; i < k; ++i) noun = noun || r_.noun(i);
    return noun && k + 1 < r_.segments[seg].end && r_.cue_finite(k) && r_.lower_word(k) && !r_.is(k, kKonjunktiv);
  }
  return false;
}

// A verb that puts a count at a figure.
bool ContentFinder::figure_between(std::uint32_t from, std::uint32_t end) const {
  for (std::uint32_t i = from; i < end; ++i) {
    if (!r_.outer(i)) continue;
    const auto& forms = r_.cues.verbs_at(r_.analysis.words[i]);
    if (std::any_of(forms.begin(), forms.end(), [&](const CueVerbForm& form) { return form.form == CueForm::kFinite && (r_.cues.verb(form.verb).frame & kFrameFigure) != 0; })) return true;
  }
  return false;
}

bool ContentFinder::speech_between(std::uint32_t from, std::uint32_t end) const {
  for (std::uint32_t i = from; i < end; ++i) {
    if (r_.outer(i) && r_.cue_finite(i)) return true;
  }
  return false;
}

// English: "A found that B[, said its chair Jane Doe]": the whole sentence is hers.
bool ContentFinder::inverted_remark(std::uint32_t seg) const {
  const std::uint32_t first = first_word(seg);
  const std::uint32_t end = segment(seg).end;
  if (r_.grammar.verb_second || segment(seg).opened_by != ',' || !r_.lower_word(first) || !r_.cue_finite(first) || r_.cue_noun(first)) return false;
  const NounPhraseReader phrases(r_);
  const auto who = phrases.at(first + 1, end, true);
  if (!who || who->time || (!who->name && !who->pronoun && !r_.is(who->begin, any_of(WC::kDeterminer, WC::kPossessive)))) return false;
  return who->end >= end || (r_.is(who->end, any_of(WC::kPreposition, WC::kTimeNoun)) && !r_.has_finite({who->end, end}));
}

std::uint32_t ContentFinder::chain_end(std::uint32_t from, std::uint32_t seg, bool indicative) const {
  std::uint32_t end = s_.stop;
  const bool clause = r_.is(from, kClauseOpener);
  for (std::uint32_t j = seg; j < s_.end_segment; ++j) {
    const Segment& segment = r_.segments[j];
    const std::uint32_t begin = std::max(segment.begin, from);
    const std::uint32_t first = first_word(j);
    if (j > seg && first < segment.end && r_.outer(first)) {
      if (aside(j) || is_answer_clause(r_, s_, j)) {
        end = segment.begin - 1;
        break;
      }
      const bool cue_inside = [&] {
        for (std::uint32_t k = first + 1; k < segment.end; ++k) {
          if (r_.outer(k) && r_.cue_finite(k) && (!r_.grammar.verb_second || r_.lower_word(k))) return true;
        }
        return false;
      }();
      // "A said B; C puts it at D": a clause of its own with its own speaker.
      if (segment.opened_by == ';' && (cue_inside || figure_between(first, segment.end))) {
        end = segment.begin - 1;
        break;
      }
      if (r_.grammar.verb_second) {
        // ", sagte X" takes what stands before; ", wobei X behauptet" begins another's speech.
        if (r_.cue_finite(first) && !r_.is(first, kKonjunktiv)) {
          end = segment.begin - 1;
          break;
        }
        const bool other = cue_inside || [&] {
          for (std::uint32_t k = first + 1; k < segment.end; ++k) {
            if (!r_.outer(k) || r_.analysis.words[k] == lang::kNoWord) continue;
            if (r_.lower_word(k) && r_.cues.cued(r_.analysis.words[k])) return true;
            const auto match = r_.cues.phrase_at(r_.analysis.words, k);
            if (match && (r_.cues.phrase(match->payload).kind == CuePhrase::Kind::kBeforeSource || r_.cues.phrase(match->payload).kind == CuePhrase::Kind::kAfterSource)) return true;
          }
          return false;
        }();
        if (r_.is(first, class_bit(WC::kContrast)) && other && !r_.has({first, segment.end}, class_bit(WC::kKonjunktiv1))) {
          end = segment.begin - 1;
          break;
        }
        // "Nach Angaben der Polizei kamen 3.000, die Veranstalter sprachen von 9.000": a main clause of saying in the indicative is another's.
        if (indicative && segment.opened_by == ',' && !relative_segment(j) && !r_.is(first, any_of(WC::kSubordinator, WC::kComplementiser, WC::kWh)) && says_so(j)) {
          end = segment.begin - 1;
          break;
        }
        // "…, die Lage sei ernst, ist falsch": a finite verb in front belongs to what the whole clause is part of, unless it follows a subordinate clause.
        if (segment.opened_by == ',' && r_.lower_word(first) && r_.finite(first) && !r_.is(first, kKonjunktiv) && r_.has_finite({from, segment.begin - 1})) {
          const std::uint32_t before = first_word(j - 1);
          const bool dependent = relative_segment(j - 1) || r_.is(before, any_of(WC::kSubordinator, WC::kComplementiser, WC::kWh)) || infinitive_segment(j - 1) || (j - 1 == seg && clause);
          if (!dependent) {
            end = segment.begin - 1;
            break;
          }
        }
        // Behind a dass-clause a main clause in the indicative is the narrator's again.
        if (clause && !r_.is(first, any_of(WC::kSubordinator, WC::kComplementiser, WC::kWh)) && !relative_segment(j) && main_clause(j) && segment.opened_by == ',') {
          end = segment.begin - 1;
          break;
        }
        if (r_.is(first, class_bit(WC::kConjunction)) && first + 1 < segment.end && r_.finite(first + 1) && !r_.is(first + 1, kKonjunktiv) && (clause || (r_.cue_finite(first + 1) && first + 2 < segment.end))) {
          end = segment.begin - 1;
          break;
        }
      } else {
        bool stop = opens_another(first) || names_source(first);
        stop = stop || (r_.is(first, any_of(WC::kConjunction, WC::kSubordinator)) && cue_inside && segment.opened_by != ':');
        stop = stop || inverted_remark(j);
        if (stop) {
          end = segment.begin > from ? segment.begin - 1 : end;
          break;
        }
      }
    }
    if (!r_.grammar.verb_second) {
      // "denied that A was true and said that B": the second verb goes back to the speaker.
      bool back = false;
      for (std::uint32_t k = begin + 2; k + 2 < segment.end && !back; ++k) {
        if (!r_.is(k, class_bit(WC::kConjunction)) || !r_.outer(k)) continue;
        const std::uint32_t verb = r_.is(k + 1, class_bit(WC::kAdverb)) && k + 3 < segment.end ? k + 2 : k + 1;
        const std::string_view word = r_.text_of(verb);
        if (!r_.cue_finite(verb) || (r_.cue_noun(verb) && !(word.size() > 3 && word.substr(word.size() - 2) == "ed"))) continue;
        // "and vowed to go on": a clause whose own verb speaks may go on as well ("said that the firm denied it and vowed to appeal").
        const bool opens = r_.is(verb + 1, class_bit(WC::kComplementiser)) || r_.quoted(verb + 1);
        if (!opens && !(r_.is(verb + 1, class_bit(WC::kInfinitiveTo)) && !speech_between(begin, k))) continue;
        end = k;
        back = true;
      }
      if (back) break;
      continue;
    }
    // "…, dass A gilt, und kündigte B an": a conjunction with an indicative verb of speech behind it goes back to the speaker.
    bool stopped = false;
    for (std::uint32_t k = begin + 2; k + 1 < segment.end; ++k) {
      if (!r_.outer(k) || !r_.is(k, class_bit(WC::kConjunction)) || !r_.outer(k + 1)) continue;
      std::uint32_t verb = k + 1;
      if (r_.is(verb, class_bit(WC::kAdverb)) && verb + 1 < segment.end) ++verb;
      const bool back = (r_.cue_finite(verb) && !r_.is(verb, kKonjunktiv) && verb + 1 < segment.end) ||
                        (clause && r_.is(verb, any_of(WC::kHave, WC::kBecome, WC::kModal, WC::kBe, WC::kFinite)) && !r_.is(verb, kKonjunktiv) && verb + 2 < segment.end && r_.finite(k - 1));
      if (back) {
        end = k;
        stopped = true;
        break;
      }
    }
    if (stopped) break;
  }
  TokenRange out = trimmed({from, std::max(end, from)});
  if (out.end > out.begin) {
    if (const Quote* quote = r_.quote_at(out.end - 1)) out.end = std::max(out.end, quote->last + 1);
  }
  return out.end;
}

bool ContentFinder::names_source(std::uint32_t at) const {
  const auto match = r_.cues.phrase_at(r_.analysis.words, at);
  return match && r_.cues.phrase(match->payload).kind == CuePhrase::Kind::kBeforeSource;
}

Content ContentFinder::pointed_at(const VerbUse& use, std::uint32_t sentence_index) const {
  Content out;
  const std::uint32_t first = first_word(s_.first_segment);
  if (!r_.grammar.verb_second || sentence_index == 0 || use.finite != first + 1 || !r_.is(first, class_bit(WC::kDemonstrative)) || use.verb->weak || use.passive) return out;
  const SentenceReading& before = r_.sentences[sentence_index - 1];
  if (before.paragraph != s_.paragraph) return out;
  out.pattern = Pattern::kLeft;
  out.ranges.push_back(trimmed({before.begin, before.stop}));
  out.ranges.push_back({first, first + 1});
  return out;
}

Content ContentFinder::next_sentence(const VerbUse& use, std::uint32_t sentence_index) const {
  Content out;
  if (sentence_index + 1 >= r_.sentences.size() || (use.verb->frame & (kFrameBare | kFrameQuote)) == 0 || use.passive) return out;
  if (s_.stop <= s_.begin + 1 || r_.token(s_.stop - 1).mark != ':' || !r_.outer(s_.stop - 1) || r_.segment_of(s_, use.last) + 2 < s_.end_segment) return out;
  const SentenceReading& next = r_.sentences[sentence_index + 1];
  TokenRange range = trimmed({next.begin, next.stop});
  if (range.empty()) return out;
  if (const Quote* quote = r_.quote_at(range.begin)) range.end = std::max(range.end, quote->last + 1);
  out.pattern = Pattern::kColon;
  out.ranges.push_back(range);
  return out;
}

Content ContentFinder::of_verb(const VerbUse& use) const {
  return with_fitting_object(use, r_.grammar.verb_second ? german(use) : english(use));
}

// Classes of the nouns that head an object: of all of its phrases side by side ("denied [him] [entry]", "räumte [dem Kunden] mehr [Kredit] ein").
std::uint32_t ContentFinder::object_classes(TokenRange object) const {
  const NounPhraseReader phrases(r_, true);
  std::uint32_t out = 0;
  std::uint32_t i = object.begin;
  for (int steps = 0; steps < 4 && i < object.end; ++steps) {
    const bool passed = r_.is(i, any_of(WordClass::kObjectPronoun, WordClass::kAdverb)) && !r_.is(i, any_of(WordClass::kDeterminer, WordClass::kPossessive, WordClass::kPreposition));
    if (passed && !(i == object.begin && r_.is(i, class_bit(WordClass::kAdverb)))) {
      ++i;
      continue;
    }
    const auto phrase = phrases.at(i, object.end, false);
    if (!phrase) break;
    out |= r_.grammar.object_classes_of(text::fold(r_.text_of(phrase->head)));
    if (!r_.grammar.verb_second && phrase->name && r_.token(phrase->head).capitalised) out |= r_.grammar.name_class();
    i = phrase->end;
  }
  return out;
}

// "accepted cash", "denied bail", "wies das Schiff zurück": a verb that also acts says something only of the objects that it lists.
Content ContentFinder::with_fitting_object(const VerbUse& use, Content content) const {
  const CueVerb& verb = *use.verb;
  if ((verb.only | verb.never | verb.planned) == 0 || content.ranges.empty() || (content.pattern != Pattern::kObject && content.pattern != Pattern::kPassive)) return content;
  const TokenRange object = content.ranges.front();
  if ((verb.frame & kFrameAs) != 0 && r_.has(object, class_bit(WordClass::kPredicative))) return content;  // "dismissed the charges as absurd"
  const bool points = object.end - object.begin == 1 && r_.is(object.begin, any_of(WordClass::kDemonstrative, WordClass::kEmptySubject, WordClass::kRelative));
  const std::string_view word = r_.text_of(object.begin);
  const bool gerund = (verb.frame & kFrameIng) != 0 && word.size() > 5 && word.substr(word.size() - 3) == "ing";  // "ruled out sending troops"
  if (points || gerund || r_.quoted(object.begin)) return content;
  // "dismissed charges that money was missing": what a noun and a clause say is said.
  const auto phrase = NounPhraseReader(r_, true).at(object.begin, object.end, false);
  if (!r_.grammar.verb_second && phrase && phrase->end < object.end && r_.is(phrase->end, class_bit(WordClass::kThat))) return content;
  const std::uint32_t classes = object_classes(object);
  if ((verb.only != 0 && (classes & verb.only) == 0) || (classes & verb.never) != 0) return {};
  content.plan = verb.plan && (classes & verb.planned) != 0;
  return content;
}

}  // namespace dateline::extract
