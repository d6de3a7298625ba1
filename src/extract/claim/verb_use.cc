#include "extract/claim/verb_use.h"

#include <algorithm>
#include <optional>

#include "extract/claim/english_subject.h"
#include "text/utf8.h"

namespace dateline::extract {
namespace {

using WC = WordClass;
constexpr ClassSet kAuxiliary = any_of(WC::kHave, WC::kBe, WC::kBecome);
constexpr ClassSet kOpener = any_of(WC::kComplementiser, WC::kSubordinator, WC::kRelative, WC::kWh);
constexpr std::uint32_t kFarthestParticle = 60;  // tokens from "teilte" to "mit"
constexpr std::uint32_t kFarthestNegation = 12;

bool ends_in_ing(std::string_view word) { return word.size() > 5 && word.substr(word.size() - 3) == "ing"; }

class Finder {
 public:
  Finder(const Reading& reading, const SentenceReading& sentence) : r_(reading), s_(sentence) {}

  std::vector<VerbUse> run() {
    std::uint32_t i = s_.begin;
    while (i < s_.stop) {
      const std::uint32_t word = r_.analysis.words[i];
      if (!r_.outer(i) || r_.cues.verbs_at(word).empty()) {
        ++i;
        continue;
      }
      std::optional<VerbUse> use = r_.grammar.verb_second ? german(i) : english(i);
      if (use) {
        i = use->token + 1;
        out_.push_back(std::move(*use));
      } else {
        ++i;
      }
    }
    return std::move(out_);
  }

 private:
  const Segment& segment(std::uint32_t index) const { return r_.segments[index]; }

  // The words of the form that must follow at once; false if they do not.
  bool rest_follows(const CueVerbForm& form, std::uint32_t i) const {
    for (std::size_t k = 0; k < form.rest.size(); ++k) {
      const std::size_t at = i + 1 + k;
      if (at >= s_.stop || r_.analysis.words[at] != form.rest[k] || !r_.outer(static_cast<std::uint32_t>(at))) return false;
    }
    return true;
  }

  // In the first person the wider frame of the same form is the one that counts.
  bool has_debate_form(std::uint32_t i, const CueVerbForm& form) const {
    for (const CueVerbForm& other : r_.cues.verbs_at(r_.analysis.words[i])) {
      if (r_.cues.verb(other.verb).debate && other.form == form.form && other.rest == form.rest && other.particle == form.particle) return true;
    }
    return false;
  }

  // What a verb needs in its clause to be an act of speech at all: a count that it revises, a comment that it refuses.
  bool fits(const CueVerb& verb, std::uint32_t seg) const {
    if (!verb.reckoning && !verb.comment) return true;
    for (std::uint32_t i = segment(seg).begin; i < segment(seg).end; ++i) {
      if (!r_.outer(i) || !r_.is_word(i) || (r_.grammar.verb_second && !r_.token(i).capitalised)) continue;
      const std::string word = text::fold(r_.text_of(i));
      if (verb.reckoning ? r_.grammar.reckons(word) : r_.grammar.asked_for(word)) return true;
    }
    return false;
  }

  // "sagte … ab", "sprach … an": a particle at the end of the clause makes another verb of it.
  bool other_particle(std::uint32_t i, std::uint32_t seg) const {
    std::uint32_t end = segment(seg).end;
    // "sprachen von … und forderten … auf": that one belongs to the second verb.
    for (std::uint32_t k = i + 1; k < end; ++k) {
      if (r_.outer(k) && (r_.is(k, class_bit(WC::kConjunction)) || r_.is(k, kOpener & ~any_of(WC::kRelative)))) end = k;
    }
    while (end > i + 1 && r_.token(end - 1).kind == text::TokenKind::kPunctuation) --end;
    return end > i + 2 && r_.outer(end - 1) && r_.lower_word(end - 1) && r_.is(end - 1, class_bit(WC::kParticle)) && !r_.is(end - 1, class_bit(WC::kAdverb));  // "sagte … weiter" goes on
  }

  // A separable particle ends its clause: before a comma, a conjunction, a quotation or the end.
  std::optional<std::uint32_t> particle(const CueVerbForm& form, std::uint32_t from) const {
    const std::uint32_t limit = std::min(s_.stop, from + kFarthestParticle);
    for (std::uint32_t i = from; i < limit; ++i) {
      if (!r_.outer(i)) continue;
      if (r_.token(i).mark == ':' || r_.token(i).mark == ';') return std::nullopt;
      if (r_.analysis.words[i] != form.particle.front() || (r_.token(i).capitalised && !form.noun_particle)) continue;
      const auto last = static_cast<std::uint32_t>(i + form.particle.size() - 1);
      if (last >= s_.stop) return std::nullopt;
      bool same = true;
      for (std::size_t k = 1; k < form.particle.size(); ++k) same = same && r_.analysis.words[i + k] == form.particle[k];
      if (!same) continue;
      // "sagte dem Sender, die Brücke bleibe [zu]": behind a comma and a verb it is that verb's.
      const std::uint32_t seg = r_.segment_of(s_, i);
      if (seg != r_.segment_of(s_, from - 1) && r_.has_finite({segment(seg).begin, i})) return std::nullopt;
      const bool ends = last + 1 >= s_.stop || r_.token(last + 1).kind == text::TokenKind::kPunctuation || r_.is(last + 1, class_bit(WC::kConjunction)) || r_.is(last + 1, kOpener & ~any_of(WC::kRelative));
      if (ends) return last;
    }
    return std::nullopt;
  }

  std::uint32_t first_outer(const Segment& segment) const {
    std::uint32_t i = segment.begin;
    while (i < segment.end && (!r_.outer(i) || r_.token(i).kind == text::TokenKind::kPunctuation)) ++i;
    return i;
  }

  // The auxiliary of a participle: right behind it in verb-last clauses, else the last one before it.
  std::optional<std::uint32_t> auxiliary(std::uint32_t i, std::uint32_t seg, ClassSet classes) const {
    std::uint32_t next = i + 1;
    while (next < segment(seg).end && r_.is(next, class_bit(WC::kPassiveWord))) ++next;
    if (next < segment(seg).end && r_.outer(next) && r_.is(next, classes)) return next;
    for (std::uint32_t k = i; k-- > segment(seg).begin;) {
      if (r_.outer(k) && r_.is(k, classes) && !r_.token(k).capitalised) return k;
    }
    // "Der Minister hat, so sein Sprecher, … bestätigt": over at most three inserted segments.
    for (std::uint32_t back = seg, steps = 0; back > s_.first_segment && steps < 3; --back, ++steps) {
      const Segment& before = segment(back - 1);
      for (std::uint32_t k = before.end; k-- > before.begin;) {
        if (!r_.outer(k) || !r_.is(k, classes)) continue;
        if (k + 1 == before.end) break;  // verb-last: that one belongs to its own clause
        return k;
      }
    }
    return std::nullopt;
  }

  std::optional<VerbUse> german(std::uint32_t i) const {
    const std::uint32_t seg = r_.segment_of(s_, i);
    if (i > s_.begin && r_.token(i).capitalised && i != first_outer(segment(seg))) return std::nullopt;
    const bool behind_to = i > s_.begin && r_.is(i - 1, class_bit(WC::kInfinitiveTo)) && r_.lower_word(i - 1);
    if (behind_to && !r_.first_person) return std::nullopt;
    const bool attributive = i + 1 < s_.stop && r_.noun(i + 1) && i > s_.begin && r_.is(i - 1, any_of(WC::kDeterminer, WC::kOblique));
    if (attributive && !points_back(i)) return std::nullopt;
    if (r_.is(i, any_of(WC::kDeterminer, WC::kOblique)) && determines(i)) return std::nullopt;
    for (const CueVerbForm& form : r_.cues.verbs_at(r_.analysis.words[i])) {
      if (!rest_follows(form, i) || (r_.cues.verb(form.verb).debate && !r_.first_person)) continue;
      if (r_.first_person && !r_.cues.verb(form.verb).debate && has_debate_form(i, form)) continue;
      VerbUse use;
      use.verb = &r_.cues.verb(form.verb);
      use.form = form.form;
      use.token = use.finite = use.last = static_cast<std::uint32_t>(i + form.rest.size());
      for (std::uint32_t k = i; k <= use.token; ++k) use.cue.push_back(k);
      use.segment = seg;
      if (behind_to || (r_.first_person && form.form == CueForm::kInfinitive && holds_to(r_.text_of(i)))) {
        if (!form.particle.empty() || form.form == CueForm::kParticiple || r_.text_of(i).back() != 'n') continue;
        use.form = CueForm::kInfinitive;
        use.to_infinitive = use.verb_last = true;
        use.negated = negated_between(use);
        if (use.verb->only_negated && !use.negated) continue;
        return use;
      }
      if (!form.particle.empty()) {
        const auto at = particle(form, i + 1);
        if (!at) continue;
        use.finite = i;
        use.last = *at;
        for (std::size_t k = 0; k < form.particle.size(); ++k) use.cue.push_back(static_cast<std::uint32_t>(*at - form.particle.size() + 1 + k));
      } else if (form.form == CueForm::kParticiple || form.form == CueForm::kInfinitive) {
        const ClassSet wanted = form.form == CueForm::kParticiple ? kAuxiliary : class_bit(WC::kModal) | class_bit(WC::kBecome);
        const auto aux = auxiliary(use.token, seg, wanted);
        if (!aux) continue;
        // "…, bestätigt X": written like the participle, but first in its segment or without an auxiliary of its own.
        if (r_.cue_finite(i) && (r_.segment_of(s_, *aux) != seg || i == first_outer(segment(seg)))) continue;
        set_auxiliary(use, *aux);
      } else if (const auto modal = modal_before(i, seg)) {
        use.form = CueForm::kInfinitive;
        set_auxiliary(use, *modal);
      } else {
        use.finite = i;
        if (form.rest.empty() && other_particle(i, seg)) continue;
      }
      finish(use);
      if (use.verb->only_negated && !use.negated) continue;
      if (!fits(*use.verb, seg)) continue;
      // "Das heißt, …" explains; nobody says so.
      if (use.verb->impersonal && use.finite > s_.begin && r_.is(use.finite - 1, class_bit(WC::kDemonstrative))) continue;
      return use;
    }
    return std::nullopt;
  }

  // "Das sagte Ministerin Kolb", "Das bestätigte Jana Kolb": no article before an adjective, for what follows speaks.
  bool points_back(std::uint32_t i) const {
    if (i != s_.begin + 1 || !r_.is(i - 1, class_bit(WC::kDemonstrative)) || r_.has_finite({i + 1, segment(r_.segment_of(s_, i)).end})) return false;
    const bool two_names = i + 2 < s_.stop && r_.noun(i + 2) && r_.outer(i + 2);
    return two_names || r_.grammar.speaks(text::fold(r_.text_of(i + 1)));
  }

  // "festzustellen", "anzumerken"
  static bool holds_to(std::string_view word) {
    const auto at = word.find("zu", 2);
    return at != std::string_view::npos && at + 4 < word.size();
  }

  // "meine sehr geehrten Damen": a determiner that is written like a verb.
  bool determines(std::uint32_t i) const {
    for (std::uint32_t k = i + 1; k < std::min(s_.stop, i + 4); ++k) {
      if (r_.noun(k)) return true;
      if (!r_.lower_word(k) || r_.is(k, class_bit(WC::kArticle))) return false;  // "meinen die beiden": a verb
    }
    return false;
  }

  // "wollte … nicht bestätigen": the plural form at the end of a clause with a modal is its infinitive.
  std::optional<std::uint32_t> modal_before(std::uint32_t i, std::uint32_t seg) const {
    const std::string_view word = r_.text_of(i);
    if (word.size() < 3 || word.substr(word.size() - 1) != "n") return std::nullopt;
    const ClassSet wanted = class_bit(WC::kModal) | class_bit(WC::kBecome);
    if (i + 1 < segment(seg).end && !r_.is(i + 1, wanted) && !r_.is(i + 1, any_of(WC::kConjunction, WC::kNor))) return std::nullopt;
    if (i + 1 < segment(seg).end && r_.is(i + 1, wanted)) return i + 1;
    for (std::uint32_t k = i; k-- > segment(seg).begin;) {
      if (r_.outer(k) && r_.is(k, wanted)) return k;
    }
    return std::nullopt;
  }

  void set_auxiliary(VerbUse& use, std::uint32_t aux) const {
    use.finite = aux;
    use.segment = r_.segment_of(s_, aux);
    use.passive = use.form == CueForm::kParticiple && r_.is(aux, class_bit(WC::kBecome) | class_bit(WC::kBe)) && !r_.is(aux, class_bit(WC::kHave));
    use.modal = r_.is(aux, class_bit(WC::kModal));
    use.wants = r_.is(aux, class_bit(WC::kWant));
    if (aux > use.last) use.last = aux;
    use.cue.insert(std::lower_bound(use.cue.begin(), use.cue.end(), aux), aux);
  }

  void finish(VerbUse& use) const {
    const Segment& seg = segment(use.segment);
    const std::uint32_t opener = first_outer(seg);
    std::uint32_t end = seg.end;
    while (end > seg.begin && r_.token(end - 1).kind == text::TokenKind::kPunctuation) --end;
    // "Der Sprecher sagte, …": what opens a sentence is an article, not a relative pronoun.
    const ClassSet openers = use.segment == s_.first_segment ? kOpener & ~class_bit(WC::kRelative) : kOpener;
    use.verb_last = r_.is(opener, openers) && opener < use.finite && (use.finite + 1 >= end || r_.is(use.finite + 1, class_bit(WC::kConjunction)) || use.finite > use.token);
    use.neither = neither_before(use);
    use.negated = use.neither || negated_between(use);
    if (use.neither && use.token + 2 < s_.stop && r_.is(use.token + 1, class_bit(WC::kNor)) && r_.cues.cued(r_.analysis.words[use.token + 2])) {
      use.cue.push_back(use.token + 1);
      use.cue.push_back(use.token + 2);
      std::sort(use.cue.begin(), use.cue.end());
      use.cue.erase(std::unique(use.cue.begin(), use.cue.end()), use.cue.end());
      use.token += 2;
      use.last = std::max(use.last, use.token);
    }
  }

  // "weder bestätigt noch dementiert": the second verb joins the cue of the first.
  bool neither_before(const VerbUse& use) const {
    const Segment& seg = segment(use.segment);
    for (std::uint32_t k = use.token; k-- > seg.begin;) {
      if (r_.outer(k) && r_.is(k, class_bit(WC::kNeither))) return true;
    }
    return false;
  }

  bool negated_between(const VerbUse& use) const {
    const std::uint32_t low = std::min(use.finite, use.token);
    const std::uint32_t high = std::max(use.last, use.token);
    const std::uint32_t from = use.verb_last ? segment(use.segment).begin : std::max(low, high > kFarthestNegation ? high - kFarthestNegation : 0);
    for (std::uint32_t k = from; k <= high; ++k) {
      if (r_.outer(k) && r_.is(k, class_bit(WC::kNegation))) return true;
    }
    // "bestätigte … nicht": behind a simple finite verb, up to the end of its segment.
    const Segment& seg = segment(use.segment);
    for (std::uint32_t k = high + 1; use.finite == use.token && !use.verb_last && k < std::min(seg.end, high + kFarthestNegation); ++k) {
      if (r_.outer(k) && r_.is(k, class_bit(WC::kNegation)) && (use.verb->comment || !r_.is(k, any_of(WC::kDeterminer, WC::kOblique)))) return true;
    }
    return false;
  }

  std::optional<VerbUse> english(std::uint32_t i) const {
    const std::uint32_t seg = r_.segment_of(s_, i);
    // "the so-called train"
    if (i > s_.begin && r_.token(i - 1).mark == '-' && !r_.token(i - 1).space_before && !r_.token(i).space_before) return std::nullopt;
    for (const CueVerbForm& form : r_.cues.verbs_at(r_.analysis.words[i])) {
      if (!rest_follows(form, i)) continue;
      VerbUse use;
      use.verb = &r_.cues.verb(form.verb);
      use.form = form.form;
      use.token = use.finite = use.last = static_cast<std::uint32_t>(i + form.rest.size());
      use.segment = seg;
      // What stands before: adverbs, negation, auxiliaries.
      std::uint32_t begin = i;
      ClassSet before = 0;
      while (begin > segment(seg).begin && r_.outer(begin - 1) && r_.is_word(begin - 1) &&
             r_.is(begin - 1, kAuxiliary | any_of(WC::kModal, WC::kAdverb, WC::kNegation, WC::kNeither, WC::kInfinitiveTo)) && !(r_.is(begin - 1, class_bit(WC::kPreposition)) && !r_.is(begin - 1, class_bit(WC::kInfinitiveTo)))) {
        --begin;
        before |= r_.classes[begin];
        if (r_.is(begin, class_bit(WC::kNegation))) use.negated = true;
        if (r_.is(begin, any_of(WC::kNeither))) use.neither = true;
        if (r_.is(begin, class_bit(WC::kWant))) use.wants = true;
      }
      const bool to = (before & class_bit(WC::kInfinitiveTo)) != 0;
      const bool have = (before & class_bit(WC::kHave)) != 0;
      const bool be = (before & class_bit(WC::kBe)) != 0;
      use.modal = (before & class_bit(WC::kModal)) != 0;
      if (to) continue;
      const bool first = begin == segment(seg).begin;
      const std::uint32_t previous = first ? begin : begin - 1;
      if (!first && r_.is(previous, any_of(WC::kDeterminer, WC::kPossessive)) && begin == i && !r_.is(previous, any_of(WC::kPronoun))) continue;
      if (!first && r_.is(previous, class_bit(WC::kPreposition)) && form.form != CueForm::kIng) continue;
      if (!first && form.form == CueForm::kIng && r_.is(previous, class_bit(WC::kCease))) continue;
      const std::string_view word = r_.text_of(i);
      const bool past = word.size() > 2 && (word.substr(word.size() - 2) == "ed" || irregular_past(use, form, word));
      if (form.form == CueForm::kParticiple && !have && !be) continue;
      if (form.form == CueForm::kIng && i + 1 < s_.stop && r_.is(i + 1, class_bit(WC::kReflexive))) continue;  // "a group calling itself Dawn"
      if (past && !have && !be && !use.modal && says_more_of_noun(i, seg)) continue;
      if (past && begin == i && !first && r_.is(previous, class_bit(WC::kParenthesis)) && r_.is(use.token + 1, class_bit(WC::kAgent))) continue;  // ", as claimed by the union,": a phrase
      // "there were reports": a noun, as no such form follows an auxiliary.
      if ((be || have) && !use.modal && form.form == CueForm::kFinite && word.back() == 's' && form.rest.empty()) continue;
      if (be && form.form != CueForm::kIng && past) use.passive = true;
      if (use.verb->noun && !past && form.form != CueForm::kIng && begin == i && !looks_like_verb(use, i, previous, first, word)) continue;
      if (form.form == CueForm::kFinite && !past && begin == i && word.back() != 's' && !subject_.may_be_plural(previous, first)) continue;
      if (r_.token(i).capitalised && !first && r_.token(previous).kind == text::TokenKind::kWord && !r_.is(previous, any_of(WC::kPronoun)) && i != s_.begin && !headline()) continue;  // "the group Voices"
      // "Neither Kyiv nor Moscow confirmed …"
      if (const std::uint32_t opener = first_outer(segment(seg)); opener < begin && r_.is(opener, class_bit(WC::kNeither))) use.negated = use.neither = true;
      if ((use.verb->only_negated && !use.negated) || !fits(*use.verb, seg)) continue;
      use.group_begin = begin;
      use.finite = begin;
      // "neither confirmed nor denied": two verbs, one cue.
      if (use.neither && use.token + 2 < s_.stop && r_.is(use.token + 1, class_bit(WC::kNor)) && r_.cues.cued(r_.analysis.words[use.token + 2])) {
        use.token += 2;
        use.last = use.token;
      }
      for (std::uint32_t k = begin; k <= use.token; ++k) use.cue.push_back(k);
      return use;
    }
    return std::nullopt;
  }

  // "Two men [suspected of theft] were arrested": the verb of the clause is still to come.
  bool says_more_of_noun(std::uint32_t i, std::uint32_t seg) const {
    const std::string_view word = r_.text_of(i);
    if (word.size() < 4 || word.substr(word.size() - 2) != "ed" || i + 1 >= s_.stop || i == segment(seg).begin) return false;
    if (!r_.is(i + 1, class_bit(WC::kPreposition)) || r_.is(i + 1, class_bit(WC::kApproximator)) || r_.is(i - 1, class_bit(WC::kConjunction))) return false;
    for (std::uint32_t k = i + 2; k < segment(seg).end; ++k) {
      if (r_.is(k, any_of(WC::kRelative, WC::kComplementiser, WC::kConjunction, WC::kWh)) || r_.cue_finite(k)) return false;
      if (r_.is(k, class_bit(WC::kBe)) && !r_.is(k - 1, class_bit(WC::kInfinitiveTo))) return true;  // "refused to be"
    }
    return false;
  }

  static bool irregular_past(const VerbUse& use, const CueVerbForm& form, std::string_view word) {
    return use.form == CueForm::kFinite && !form.base && word != use.verb->lemma && word.back() != 's';
  }

  // A short line most of whose words are capitalised: "Minister Denies Report".
  bool headline() const {
    if (s_.end - s_.begin >= 14) return false;
    std::uint32_t words = 0;
    std::uint32_t capitals = 0;
    for (std::uint32_t i = s_.begin; i < s_.end; ++i) {
      if (!r_.is_word(i) || r_.token(i).span.size() < 4) continue;
      ++words;
      capitals += r_.token(i).capitalised ? 1U : 0U;
    }
    return 2 * capitals > words;
  }

  // A form that is as well a noun ("claims", "reports") counts as a verb after a name, pronoun or noun, unless "of" and the like follow.
  bool looks_like_verb(const VerbUse& use, std::uint32_t i, std::uint32_t previous, bool first, std::string_view word) const {
    if (first) return false;
    const auto& taken = use.verb->prepositions;
    if (i + 1 < s_.stop && r_.is(i + 1, class_bit(WC::kPreposition)) && !r_.is(i + 1, class_bit(WC::kInfinitiveTo)) && std::find(taken.begin(), taken.end(), r_.analysis.words[i + 1]) == taken.end()) return false;
    if (i + 1 < s_.stop && r_.finite(i + 1)) return false;
    if (r_.is(previous, any_of(WC::kPronoun, WC::kRelative))) return true;
    const std::uint32_t seg = r_.segment_of(s_, i);
    const bool plural = subject_.plural(subject_.head_before(previous));
    const bool s = word.back() == 's';
    // ", records show.": a remark between marks.
    if (i + 1 >= segment(seg).end && segment(seg).begin > s_.begin && s != plural && (use.verb->frame & kFrameBare) != 0 && (segment(seg).opened_by == ',' || segment(seg).opened_by == '-')) return true;
    if (r_.lower_word(previous) && r_.cue_finite(previous)) return false;  // "rejected claims that …": an object
    if (!r_.is_word(previous) || r_.is(previous, any_of(WC::kDeterminer, WC::kPossessive, WC::kPreposition, WC::kConjunction, WC::kHave, WC::kBe))) return false;
    if (s && !plural && r_.token(previous).capitalised && i + 1 < s_.stop && r_.is_word(i + 1) && r_.outer(i + 1) && subject_.is_whole_name(previous) && !r_.is(i + 1, any_of(WC::kPreposition, WC::kConjunction, WC::kAdverb))) return true;  // "Lawmaker urges talks"
    if (plural && previous == segment(seg).begin && !s && i + 1 < s_.stop && r_.is_word(i + 1)) return true;  // "Traders fear losses"
    // "Several polls show Marlow ahead": behind a common noun a name begins what is said.
    if (i + 1 < s_.stop && s != plural && r_.lower_word(previous) && r_.is_word(i + 1) && r_.token(i + 1).capitalised && (use.verb->frame & (kFrameBare | kFrameObject)) != 0) return true;
    const bool clause = i + 1 < s_.stop && (r_.is(i + 1, any_of(WC::kComplementiser, WC::kDeterminer, WC::kPronoun, WC::kPossessive, WC::kInfinitiveTo)) || r_.quoted(i + 1) || std::find(taken.begin(), taken.end(), r_.analysis.words[i + 1]) != taken.end() ||
                         ((use.verb->frame & kFrameIng) != 0 && r_.lower_word(i + 1) && ends_in_ing(r_.text_of(i + 1))));
    return clause && (s != plural || r_.token(previous).capitalised);
  }

  const Reading& r_;
  const SentenceReading& s_;
  EnglishSubject subject_{r_, s_};
  std::vector<VerbUse> out_;
};

}  // namespace

std::vector<VerbUse> find_verb_uses(const Reading& reading, const SentenceReading& sentence) { return Finder(reading, sentence).run(); }

}  // namespace dateline::extract
