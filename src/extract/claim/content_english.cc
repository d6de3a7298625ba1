// Content of English verbs: the clause, infinitive, object or quotation behind the verb group, or what stands before "X said".
#include <algorithm>

#include "extract/claim/content.h"
#include "extract/claim/noun_phrase.h"

namespace dateline::extract {
namespace {

using WC = WordClass;
constexpr ClassSet kClauseOpener = any_of(WC::kComplementiser, WC::kWh);
constexpr std::uint32_t kTitleWords = 4;
constexpr std::uint32_t kLongestList = 8;    // segments
constexpr std::uint32_t kFarthestQuote = 12; // tokens between a quotation and "said" behind it
constexpr std::uint32_t kFarthestThat = 18;  // tokens between "said" and its "that"

bool ends_in_ing(std::string_view word) { return word.size() > 5 && word.substr(word.size() - 3) == "ing"; }

}  // namespace

// Could a clause or an object begin here?
bool ContentFinder::starts_clause(std::uint32_t at) const {
  if (at >= s_.stop || (r_.is(at, class_bit(WC::kPossessive)) && !r_.token(at).space_before)) return false;
  if (r_.quoted(at)) return true;
  if (r_.token(at).kind == text::TokenKind::kNumber || r_.token(at).mark == '$') return true;
  return r_.is_word(at) && !r_.is(at, any_of(WC::kConjunction));
}

// "about two dozen", "between 10 and 20", "up to 300": counts something, and governs nothing.
bool ContentFinder::quantity_at(std::uint32_t at) const {
  if (!r_.is(at, class_bit(WC::kApproximator))) return false;
  for (std::uint32_t i = at + 1; i < std::min(s_.stop, at + 4); ++i) {
    if (r_.token(i).kind == text::TokenKind::kNumber || r_.is(i, class_bit(WC::kNumeral))) return true;
    if (!r_.is(i, any_of(WC::kDeterminer, WC::kApproximator, WC::kInfinitiveTo))) return false;
  }
  return false;
}

// Behind days and adverbs: "spoke [on Friday] of …".
std::uint32_t ContentFinder::skip_time(std::uint32_t at, std::uint32_t limit) const {
  const NounPhraseReader phrases(r_);
  std::uint32_t i = at;
  while (i < limit && r_.outer(i)) {
    const std::uint32_t noun = r_.is(i, class_bit(WC::kPreposition)) ? i + 1 : i;
    const auto when = phrases.at(noun, limit, false);
    if (when && when->time) {
      i = when->end;
    } else if (r_.is(i, class_bit(WC::kAdverb)) && !r_.is(i, class_bit(WC::kPreposition)) && !r_.is(i + 1, class_bit(WC::kBe))) {
      ++i;
    } else {
      break;
    }
  }
  return i;
}

std::uint32_t ContentFinder::skip_english_adverbials(const VerbUse& use, std::uint32_t at, std::uint32_t limit) const {
  const NounPhraseReader phrases(r_);
  std::uint32_t i = at;
  if (use.verb->told && i < limit) {
    const auto np = phrases.at(i, limit, false);
    if ((r_.is(i, class_bit(WC::kObjectPronoun)) || r_.is(i, class_bit(WC::kPronoun))) && !(np && np->end > i + 1)) {
      ++i;
    } else if (np) {  // "told her supporters" as well
      i = np->end;
      while (i + 1 < limit && r_.is(i, class_bit(WC::kAnd)) && !r_.quoted(i + 1)) {
        const auto more = phrases.at(i + 1, limit, false);
        if (!more) break;
        i = more->end;
      }
    }
  }
  while (i < limit && r_.outer(i)) {
    // "said [there] is", "said [today] was": the subject of the clause; "condemned [Friday]'s attack": part of the object.
    if (r_.is(i + 1, class_bit(WC::kBe)) || (r_.is(i + 1, class_bit(WC::kPossessive)) && !r_.token(i + 1).space_before)) break;
    // "said Dec. 6", "said March 6"
    if (r_.is(i, class_bit(WC::kTimeNoun)) && r_.token(i).capitalised) {
      const std::uint32_t day = i + 1 < limit && r_.token(i + 1).mark == '.' && !r_.token(i + 1).space_before ? i + 2 : i + 1;
      if (day < limit && r_.token(day).kind == text::TokenKind::kNumber && r_.token(day).space_before) {
        i = day + 1;
        continue;
      }
    }
    if (r_.is(i, class_bit(WC::kTimeNoun)) || (r_.is(i, class_bit(WC::kAdverb)) && !r_.is(i, any_of(WC::kDeterminer, WC::kPronoun, WC::kWh)))) {
      ++i;
      continue;
    }
    if (const auto when = phrases.at(i, limit, false); when && when->time && !r_.is(i, class_bit(WC::kPreposition))) {
      i = when->end;
      continue;
    }
    const bool preposition = r_.is(i, class_bit(WC::kPreposition)) && !quantity_at(i) && !r_.is(i, class_bit(WC::kInfinitiveTo)) && std::find(use.verb->prepositions.begin(), use.verb->prepositions.end(), r_.analysis.words[i]) == use.verb->prepositions.end();
    const bool to_me = i + 1 < limit && r_.is(i + 1, class_bit(WC::kObjectPronoun)) && !r_.is(i + 1, class_bit(WC::kPossessive));
    const bool to_somebody = r_.is(i, class_bit(WC::kInfinitiveTo)) && (use.verb->frame & kFrameInfinitive) == 0 && i + 1 < limit && (to_me || phrases.at(i + 1, limit, false).has_value());
    if (!preposition && !to_somebody) break;
    if (i + 1 < limit && r_.is(i, class_bit(WC::kSubordinator)) && ends_in_ing(r_.text_of(i + 1))) break;  // "said after reading it"
    if ((use.verb->frame & (kFrameThat | kFrameBare | kFrameQuote)) == 0) break;
    if (to_somebody && to_me) {
      i += 2;
      continue;
    }
    const auto np = phrases.at(i + 1, limit, true);
    if (!np) break;
    i = np->end;
  }
  return i;
}

// Where an object, infinitive or prepositional phrase ends: at the next boundary, or where "and" goes on with a finite verb.
std::uint32_t ContentFinder::phrase_end(std::uint32_t from, std::uint32_t seg, bool object) const {
  std::uint32_t end = segment(seg).end;
  // A list ("A, B and C", "A, B, and C") goes over its commas.
  for (std::uint32_t j = seg + 1; j < std::min(s_.end_segment, seg + kLongestList) && segment(j).opened_by == ','; ++j) {
    const std::uint32_t first = first_word(j);
    if (first >= segment(j).end) break;  // nothing but marks
    if (r_.has_finite({first, segment(j).end}) || (r_.is(first, any_of(WC::kPreposition, WC::kRelative, WC::kAdverb)) && !quantity_at(first)) || r_.cues.cued(r_.analysis.words[first])) break;
    const bool closing = r_.is(first, class_bit(WC::kAnd)) || (r_.has({first, segment(j).end}, class_bit(WC::kAnd)) && j + 1 >= s_.end_segment);
    if (closing) {
      end = segment(j).end;
      break;
    }
  }
  for (std::uint32_t i = from + 1; i + 1 < end; ++i) {
    if (!r_.outer(i) || !r_.is(i, class_bit(WC::kConjunction))) continue;
    std::uint32_t next = i + 1;
    while (next + 1 < end && r_.is(next, class_bit(WC::kAdverb))) ++next;
    const bool past = r_.outer(next) && r_.finite(next) && !r_.is(next, class_bit(WC::kBe));
    if (past) return i;
  }
  if (object) end = adjunct(from, end);
  TokenRange out = trimmed({from, end});
  if (out.end > out.begin) {
    if (const Quote* quote = r_.quote_at(out.end - 1)) out.end = std::max(out.end, quote->last + 1);
  }
  return out.end;
}

// "that [showed]", "that [was]", not "that talks": no noun.
bool ContentFinder::surely_finite(std::uint32_t at) const {
  const std::string_view word = r_.text_of(at);
  return r_.is(at, any_of(WC::kHave, WC::kBe, WC::kModal, WC::kFinite)) || (r_.lower_word(at) && r_.classes[at] == 0 && word.size() > 4 && word.substr(word.size() - 2) == "ed");
}

// A quotation in front of the subject: "…," he said.
bool ContentFinder::quoted_before(const VerbUse& use) const {
  for (std::uint32_t i = use.group_begin; i > s_.begin && use.group_begin - i < kFarthestQuote; --i) {
    if (r_.quoted(i - 1)) return true;
  }
  return s_.begin > 0 && use.group_begin - s_.begin < kFarthestQuote && r_.quoted(s_.begin - 1);
}

// "said [Leeds so far] has been lucky", "said [many of the cases that critics point to] failed": the phrase behind the verb has a verb of its own, over
// adverbs and a relative clause.
bool ContentFinder::verb_behind(std::uint32_t at, std::uint32_t end) const {
  while (at < end && r_.is(at, class_bit(WC::kAdverb)) && !r_.is(at, class_bit(WC::kPreposition))) ++at;
  if (at >= end) return false;
  if (r_.is(at, any_of(WC::kModal, WC::kBe, WC::kHave, WC::kFinite))) return true;
  if (!r_.is(at, class_bit(WC::kRelative)) || r_.is(at, any_of(WC::kSubordinator, WC::kPreposition))) return false;
  std::uint32_t verbs = 0;
  for (std::uint32_t i = at + 1; i < end; ++i) {
    if (!r_.outer(i) || !r_.finite(i) || (i > at + 1 && r_.finite(i - 1))) continue;
    if (++verbs == 2) return !r_.is(i - 1, any_of(WC::kConjunction, WC::kRelative, WC::kComplementiser, WC::kSubordinator, WC::kPronoun));
  }
  return false;
}

// ", adding that …": a participle of speech says something of its own.
bool ContentFinder::opens_another(std::uint32_t at) const {
  if (!r_.outer(at)) return false;
  const auto& forms = r_.cues.verbs_at(r_.analysis.words[at]);
  return std::any_of(forms.begin(), forms.end(), [](const CueVerbForm& form) { return form.form == CueForm::kIng; });
}

// A finite verb before the next boundary, or behind an insertion that is no relative clause.
bool ContentFinder::clause_follows(std::uint32_t at, std::uint32_t seg) const {
  std::uint32_t stop = segment(seg).end;
  for (std::uint32_t i = at; i < stop; ++i) {
    if (i > at && r_.outer(i) && r_.is(i, class_bit(WC::kRelative)) && !r_.is(i, class_bit(WC::kSubordinator)) && !r_.finite(i)) stop = i;  // "a plan that …" is no clause yet
    // "understood this because …": the clause is not what was understood
    if (i > at && r_.outer(i) && r_.is(i, class_bit(WC::kSubordinator)) && !r_.is(i, any_of(WC::kComplementiser, WC::kWh, WC::kAdverb, WC::kPreposition, WC::kPredicative)) && !r_.has_finite({at, i})) stop = i;
    if (i > at && i + 1 < stop && r_.outer(i) && r_.is(i, class_bit(WC::kAnd)) && r_.outer(i + 1) && r_.cue_finite(i + 1) && !r_.cue_noun(i + 1) && !r_.has_finite({at, i})) stop = i;  // "a curfew and said …" is none
  }
  // "claimed 12 lives": behind a number the form is a noun.
  for (std::uint32_t i = at; i < stop; ++i) {
    if (r_.outer(i) && r_.finite(i) && !(i > at && (r_.token(i - 1).kind == text::TokenKind::kNumber || r_.is(i - 1, class_bit(WC::kNumeral))))) return true;
  }
  return stop == segment(seg).end && seg + 1 < s_.end_segment && (segment(seg + 1).opened_by == ',' || segment(seg + 1).opened_by == '-') && !relative_segment(seg + 1) && !r_.is(first_word(seg + 1), any_of(WC::kConjunction, WC::kSubordinator)) && seg + 2 < s_.end_segment && r_.has_finite({segment(seg + 2).begin, segment(seg + 2).end});
}

Content ContentFinder::english_right(const VerbUse& use) const {
  Content out;
  const std::uint32_t frame = use.verb->frame;
  const std::uint32_t seg_index = r_.segment_of(s_, use.last);
  const Segment& seg = segment(seg_index);
  const auto take = [&](Pattern pattern, std::uint32_t from, std::uint32_t in) {
    out.pattern = pattern;
    const bool phrase = pattern == Pattern::kObject || pattern == Pattern::kInfinitive || pattern == Pattern::kPrepositional || pattern == Pattern::kFigure;
    out.ranges.push_back(phrase ? TokenRange{from, phrase_end(from, in, pattern != Pattern::kInfinitive)} : to_chain_end(from, in));
  };
  const std::uint32_t after = use.last + 1;
  // A content phrase: "warned of …", "spoke on Friday of …".
  for (const std::uint32_t at : {after, skip_time(after, seg.end)}) {
    if (at >= seg.end || std::find(use.verb->prepositions.begin(), use.verb->prepositions.end(), r_.analysis.words[at]) == use.verb->prepositions.end()) continue;
    const std::uint32_t from = at + 1;
    if (from < seg.end) {
      take(Pattern::kPrepositional, from, seg_index);
      return out;
    }
  }
  const std::uint32_t at = skip_english_adverbials(use, after, seg.end);
  // "said in a film [that showed the dam], …": hangs on the noun.
  const bool relative = at > after && at + 1 < seg.end && r_.is(at, class_bit(WC::kThat)) && r_.outer(at) && surely_finite(at + 1);
  if (at < seg.end && !relative) {
    if (const Quote* quote = r_.quote_at(at)) {
      // Behind a verb that does not quote a short one is a title: showed “Night Harbour”.
      if ((frame & (kFrameQuote | kFrameComplement | kFrameAs)) == 0 && quote->words < kTitleWords) return out;
      take(Pattern::kQuote, at, seg_index);
      // chanted "No more!" and went home: what ends itself goes on only with another quotation.
      const char mark = quote->closed && quote->last > quote->first ? r_.token(quote->last - 1).mark : static_cast<char>(0);
      if (mark == '!' || mark == '?' || mark == ',' || mark == '.') out.ranges.back().end = std::min(out.ranges.back().end, quote->last + 1);
      return out;
    }
    // "…," he said [after reading it], [when asked]: when it was said.
    const bool when = r_.is(at, class_bit(WC::kSubordinator)) && r_.outer(at) && !r_.is(at, any_of(WC::kComplementiser, WC::kThat, WC::kPredicative)) && (r_.text_of(at) == "when" || !r_.is(at, class_bit(WC::kWh)));
    if (((at + 1 < seg.end && when && ends_in_ing(r_.text_of(at + 1))) || (when && quoted_before(use))) && !quantity_at(at)) return out;
    if (r_.is(at, kClauseOpener) && (frame & (kFrameThat | kFrameWhether | kFrameBare)) != 0) {
      take(Pattern::kClause, at, seg_index);
      return out;
    }
    // "is said to have wept": what is said of the subject.
    const bool raised = use.passive && at == after && !use.verb->told && (frame & (kFrameThat | kFrameBare)) != 0;
    if (r_.is(at, class_bit(WC::kInfinitiveTo)) && ((frame & kFrameInfinitive) != 0 || raised)) {
      if (raised) {
        const auto all = NounPhraseReader(r_).all({seg.begin, use.group_begin}, true);
        if (!all.empty() && all.back().end == use.group_begin && !all.back().governed && !all.back().time) out.ranges.push_back({all.back().begin, all.back().end});
      }
      take(Pattern::kInfinitive, at, seg_index);
      return out;
    }
    // "said in a statement on the matter that …"
    if (at > after || !starts_clause(at)) {
      for (std::uint32_t i = at; i < std::min(seg.end, at + kFarthestThat) && (frame & kFrameThat) != 0; ++i) {
        if (r_.outer(i) && r_.is(i, class_bit(WC::kThat)) && i > at && !r_.is(i - 1, class_bit(WC::kDeterminer)) && !r_.noun(i - 1) && !(i + 1 < seg.end && surely_finite(i + 1))) {  // "in a film that showed" is none
          take(Pattern::kClause, i, seg_index);
          return out;
        }
      }
    }
    const bool bare = (frame & kFrameBare) != 0 && starts_clause(at) && clause_follows(at, seg_index) && !r_.is(at, any_of(WC::kInfinitiveTo)) && (!r_.is(at, class_bit(WC::kPreposition)) || r_.is(at, class_bit(WC::kSubordinator)) || quantity_at(at));
    if (bare) {
      take(Pattern::kBare, at, seg_index);
      return out;
    }
    if ((frame & kFrameObjectOf) != 0 && !use.passive) {
      // "accused X of …", "blamed X for …": whom one is accused of stands first, with what belongs to it ("blamed the head of the dam for …").
      for (std::uint32_t i = at + 1; i + 1 < seg.end; ++i) {
        if (!r_.outer(i) || r_.analysis.words[i] != use.verb->link) continue;
        take(Pattern::kPrepositional, i, seg_index);
        return out;
      }
    }
    const bool object = (frame & (kFrameObject | kFrameObjectTo | kFrameObjectOf | kFrameComplement | kFrameAs)) != 0 && starts_clause(at) && (!r_.is(at, any_of(WC::kPreposition, WC::kSubordinator, WC::kInfinitiveTo)) || quantity_at(at)) && !use.passive;
    if (object || (object == false && (frame & kFrameIng) != 0 && starts_clause(at) && !r_.is(at, class_bit(WC::kPreposition)) && !use.passive)) {
      take(Pattern::kObject, at, seg_index);
      return out;
    }
    // A quotation further on in the segment.
    for (std::uint32_t i = at; i < seg.end; ++i) {
      const Quote* quote = r_.quote_at(i);
      const bool title = quote != nullptr && quote->words < kTitleWords && i > at && r_.is(i - 1, any_of(WC::kPossessive, WC::kDeterminer, WC::kPreposition));  // on the BBC's "Morning Show"
      if (quote != nullptr && quote->first == i && quote->words >= 2 && !title) {
        take(Pattern::kQuote, i, seg_index);
        return out;
      }
    }
    return out;
  }
  for (std::uint32_t j = seg_index + 1; j < s_.end_segment; ++j) {
    const std::uint32_t first = first_word(j);
    if (first >= segment(j).end) continue;
    if (segment(j).opened_by == ':') {
      if ((frame & (kFrameThat | kFrameBare | kFrameQuote)) != 0) take(Pattern::kColon, first, j);
      return out;
    }
    if (segment(j).opened_by != ',') return out;
    if (r_.quoted(first)) {
      if ((frame & (kFrameQuote | kFrameThat | kFrameBare)) != 0) take(Pattern::kQuote, first, j);
      return out;
    }
    if (r_.is(first, class_bit(WC::kThat)) && (frame & kFrameThat) != 0) {
      take(Pattern::kClause, first, j);
      return out;
    }
    if (j == seg_index + 1 && (r_.is(first, class_bit(WC::kPreposition)) || relative_segment(j) || r_.is(first, class_bit(WC::kAdverb)))) continue;  // an inserted adverbial
    // "said on Monday, citing the mayor, that …": behind an insertion without a verb of its own only a clause with its "that" is still what is said.
    if (j == seg_index + 1 && (frame & kFrameThat) != 0 && j + 1 < s_.end_segment && segment(j + 1).opened_by == ',' && r_.is(first_word(j + 1), class_bit(WC::kThat)) && !r_.has_finite({first, segment(j).end})) continue;
    if ((frame & kFrameBare) != 0 && r_.has_finite({first, segment(j).end}) && !opens_another(first) && !r_.is(first, any_of(WC::kConjunction, WC::kSubordinator)) && segment(use.segment).begin == s_.begin) take(Pattern::kBare, first, j);
    return out;
  }
  return out;
}

Content ContentFinder::english(const VerbUse& use) const {
  Content out;
  const Segment& home = segment(use.segment);
  const std::uint32_t opener = first_word(use.segment);
  const std::uint32_t speech = kFrameThat | kFrameBare | kFrameQuote;
  if (r_.is(opener, class_bit(WC::kParenthesis)) && opener < use.group_begin && home.opened_by == ',' && (use.verb->frame & kFrameBare) != 0 && use.last + 1 >= home.end) {
    out.pattern = Pattern::kAround;
    out.ranges = around({home.begin, home.end}, s_.begin);
    return out;
  }
  const bool verb_first = opener == use.group_begin || (use.group_begin > 0 && use.group_begin > s_.begin && r_.quoted(use.group_begin - 1));
  if (verb_first && (use.verb->frame & speech) != 0 && use.form == CueForm::kFinite && use.token > s_.begin) {
    // "…," said X
    const NounPhraseReader phrases(r_);
    const auto np = phrases.at(use.last + 1, home.end, true);
    // "The firm, based in Leeds, said it would close": a verb behind the phrase makes a clause of what is said.
    const bool clause = np && !(use.group_begin > 0 && r_.quoted(use.group_begin - 1)) && verb_behind(np->end, home.end);
    if (np && !(np->time && r_.is(np->head, class_bit(WC::kTimeNoun))) && !clause && ((use.group_begin > 0 && r_.quoted(use.group_begin - 1)) || home.opened_by == ',')) {
      out = english_left(use, true);
      if (out.pattern != Pattern::kNone) {
        for (std::uint32_t j = use.segment + 1; j < s_.end_segment; ++j) {
          const std::uint32_t first = first_word(j);
          if (first < segment(j).end && r_.quoted(first) && segment(j).opened_by == ',') {
            out.ranges.push_back(to_chain_end(first, j));
            break;
          }
        }
        return out;
      }
    }
  }
  if ((use.verb->frame & kFrameFigure) != 0) return english_figure(use);
  Content right = english_right(use);
  if (!right.ranges.empty()) {
    const std::uint32_t stop = main_verb_boundary(use, right.pattern);
    TokenRange& last = right.ranges.back();
    if (last.begin < stop && stop < last.end) last.end = stop;
  }
  // "It was believed that": without an agent only a clause or an infinitive is somebody's.
  if (use.passive && right.pattern != Pattern::kClause && right.pattern != Pattern::kInfinitive && right.pattern != Pattern::kPrepositional) right = english_passive(use);
  const bool left_possible = (use.verb->frame & (kFrameBare | kFrameQuote)) != 0 && use.form != CueForm::kIng;
  if (right.pattern == Pattern::kNone) {
    if (!left_possible || use.passive) return out;
    out = english_left(use, false);
    // "A, he said, B": the sentence goes on behind the insertion.
    const std::uint32_t next = r_.segment_of(s_, use.last) + 1;
    if (remark(use) && (out.pattern == Pattern::kNone || !r_.quoted(out.ranges.back().end - 1))) {
      // "[The bridge], she said, [was the longest]": what goes on behind the remark needs no clause before it.
      if (next < s_.end_segment && segment(next).opened_by == segment(use.segment).opened_by && out.pattern == Pattern::kNone) {
        const std::uint32_t first = first_word(next);
        const TokenRange left = from_start(home.begin);
        if (first < segment(next).end && !left.empty() && !r_.quoted(left.begin) && r_.has_finite({first, s_.stop})) {
          out.pattern = Pattern::kLeft;
          if (left.end - left.begin > 1 || !r_.is(left.begin, class_bit(WC::kConjunction))) out.ranges.push_back(left);
          out.ranges.push_back(to_chain_end(first, next));
          return out;
        }
      }
    }
    if (out.pattern == Pattern::kLeft && !r_.quoted(out.ranges.front().end - 1) && use.last + 1 >= home.end && next < s_.end_segment && segment(next).opened_by == ',' && home.begin > s_.begin) {
      const std::uint32_t first = first_word(next);
      const bool other = r_.is(first, any_of(WC::kConjunction, WC::kSubordinator)) && r_.has_finite({first, segment(next).end});
      if (first < segment(next).end && !other && !r_.cues.cued(r_.analysis.words[first]) && !names_source(first)) out.ranges.push_back(to_chain_end(first, next));
    }
    return out;
  }
  // "A," S V, "B": both sides are said when the left one is a quotation.
  const bool later = !right.ranges.empty() && right.ranges.front().begin > home.end;
  if (left_possible && (later || right.pattern == Pattern::kQuote)) {
    Content left = english_left(use, false);
    if (left.pattern != Pattern::kNone && (r_.quoted(left.ranges.front().begin) || later) && left.ranges.front().end <= use.group_begin) {
      for (const TokenRange& range : right.ranges) left.ranges.push_back(range);
      return left;
    }
  }
  return right;
}

}  // namespace dateline::extract
