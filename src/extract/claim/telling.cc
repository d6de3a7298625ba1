#include "extract/claim/telling.h"

#include <algorithm>

#include "extract/claim/noun_phrase.h"
#include "extract/claim/told_phrases.h"

namespace dateline::extract {
namespace {

using WC = WordClass;
using Words = TellingWords;

class Teller {
 public:
  Teller(const Reading& reading, const Words& words, const model::Extraction& found, const std::vector<Draft>& drafts,
         std::size_t own, model::Claim& claim)
      : r_(reading),
        w_(words),
        found_(found),
        draft_(drafts[own]),
        s_(reading.sentences[drafts[own].sentence]),
        phrases_(reading, words, found, drafts, own),
        claim_(claim) {}

  void run() {
    if (draft_.cue.empty()) return;
    told_verb();
    // The clause of the cue first, then the phrases around it.
    for (const bool home : {true, false}) {
      for (std::uint32_t seg = s_.first_segment; seg < s_.end_segment; ++seg) {
        if (with_cue(seg) == home && (home || loose(seg))) scan(r_.segments[seg]);
      }
    }
    place();
  }

 private:
  bool with_cue(std::uint32_t seg) const {
    return std::any_of(draft_.cue.begin(), draft_.cue.end(), [&](const TokenRange& cue) {
      return r_.segment_of(s_, cue.begin) == seg || r_.segment_of(s_, cue.end - 1) == seg;
    });
  }

  // A phrase without a verb of its own, beside the clause of the cue or beside another such.
  bool loose(std::uint32_t seg) const {
    const Segment& segment = r_.segments[seg];
    if (segment.opened_by == ';' || !has_no_verb(segment)) return false;
    for (std::uint32_t k = seg + 1; k < s_.end_segment; ++k) {
      if (with_cue(k)) return true;
      if (!has_no_verb(r_.segments[k])) break;
    }
    for (std::uint32_t k = seg; k-- > s_.first_segment;) {
      if (with_cue(k)) return true;
      if (!has_no_verb(r_.segments[k])) break;
    }
    return false;
  }

  bool has_no_verb(const Segment& segment) const {
    return !r_.has_finite({segment.begin, segment.end}) &&
           !r_.is(segment.begin, any_of(WC::kSubordinator, WC::kComplementiser, WC::kRelative));
  }

  void take_medium(const Told& told, TokenRange range) {
    if (claim_.medium) {
      // "told the BBC in an interview": the occasion says more, the house is known.
      const bool fits =
          !told.house && told.name.empty() && claim_.told_to && !claim_.medium->name.empty() && !told.unnamed;
      if (!fits) return;
      claim_.medium->kind = told.kind;
      claim_.medium->mention = r_.analysis.span_of(range.begin, range.end - 1);
      return;
    }
    claim_.medium = model::Medium{told.kind, told.name, told.key, r_.analysis.span_of(range.begin, range.end - 1)};
  }

  void take_addressee(const Told& told, TokenRange range) {
    if (claim_.told_to) return;
    model::Addressee to;
    to.mention = r_.analysis.span_of(range.begin, range.end - 1);
    to.key = told.key;
    to.name = told.name.empty() ? printed_name(range, to.key) : told.name;
    claim_.told_to = std::move(to);
  }

  // The entity that fills most of the phrase; else the words without article.
  std::string printed_name(TokenRange range, std::string& key) const {
    const text::Span span = r_.analysis.span_of(range.begin, range.end - 1);
    auto it = std::lower_bound(found_.entities.begin(), found_.entities.end(), span.begin,
                               [](const model::Entity& e, std::uint32_t at) { return e.span.begin < at; });
    for (; it != found_.entities.end() && it->span.begin < span.end; ++it) {
      if (it->pronoun || it->span.end > span.end || 2 * it->span.size() < span.size()) continue;
      key = it->key;
      return it->name;
    }
    while (range.begin + 1 < range.end && phrases_.determiner_like(range.begin)) ++range.begin;
    return std::string(text::slice(r_.analysis.text, r_.analysis.span_of(range.begin, range.end - 1)));
  }

  // English "told [AFP]", "assured [the commission]".
  void told_verb() {
    if (r_.grammar.verb_second || draft_.rule.rfind("verb-", 0) != 0) return;
    const TokenRange& cue = draft_.cue.back();
    const std::uint32_t verb = cue.end - 1;
    const auto& forms = r_.cues.verbs_at(r_.analysis.words[verb]);
    const bool told =
        std::any_of(forms.begin(), forms.end(), [&](const CueVerbForm& form) { return r_.cues.verb(form.verb).told; });
    if (!told || (cue.begin > s_.begin && r_.is(cue.begin - 1, class_bit(WC::kBe))) || r_.has(cue, class_bit(WC::kBe)))
      return;
    const std::uint32_t limit = phrases_.limit_from(cue.end, r_.segments[r_.segment_of(s_, verb)].end);
    if (cue.end >= limit || !phrases_.is_free(cue.end)) return;
    if (const auto media = phrases_.phrase(cue.end, limit)) {
      if (media->house) {
        if (!media->audience) take_medium(*media, {cue.end, media->end});
        take_addressee(*media, {cue.end, media->end});
        return;
      }
      if (media->kind != model::MediumKind::kParliament && media->kind != model::MediumKind::kCourt) return;
      take_medium(*media, {cue.end, media->end});
      take_addressee(*media, {cue.end, media->end});
      return;
    }
    const NounPhraseReader phrases(r_);
    const auto someone = phrases.at(cue.end, limit, false);
    if (!someone || someone->pronoun || someone->time) return;
    for (std::uint32_t i = someone->begin; i < someone->end; ++i) {
      if (!phrases_.is_free(i)) return;
    }
    take_addressee({}, {someone->begin, someone->end});
  }

  // A dative stands behind the verb, the speaker, a day or an adverb; behind another noun the word is a genitive.
  bool behind_clause_word(std::uint32_t i) const {
    if (i == s_.begin) return false;
    const std::uint32_t before = i - 1;
    return ToldPhrases::holds(draft_.cue, before) || ToldPhrases::holds(draft_.source, before) || phrases_.in_time(before) ||
           w_.is(r_.analysis.words[before], Words::kSkip);
  }

  void scan(const Segment& segment) {
    for (std::uint32_t i = segment.begin; i < segment.end; ++i) {
      if (!r_.outer(i) || !r_.is_word(i) || !phrases_.is_free(i)) continue;
      const lang::WordId word = r_.analysis.words[i];
      const std::uint32_t limit = phrases_.limit_from(i + 1, segment_limit(i, segment));
      const bool to = w_.is(word, Words::kTo);
      if (to || w_.is(word, Words::kMedium)) {
        const auto told = phrases_.phrase(i + 1, limit);
        if (!told) continue;
        if (to ? by_addressee(*told, i) : by_medium(*told, i)) i = told->end - 1;
        continue;
      }
      if (r_.grammar.verb_second) dative(i, limit);
    }
  }

  // A quoted name ends in no segment of its own, although a mark may end one.
  std::uint32_t segment_limit(std::uint32_t i, const Segment& segment) const {
    std::uint32_t end = segment.end;
    while (end < s_.stop && r_.quoted(end) && r_.quoted(end - 1) && end > i) ++end;
    return end;
  }

  bool by_addressee(const Told& told, std::uint32_t preposition) {
    const bool house = told.kind == model::MediumKind::kParliament || told.kind == model::MediumKind::kCourt;
    if (told.kind == model::MediumKind::kNetwork || !(told.house || house)) return false;
    if (told.kind == model::MediumKind::kBroadcast && !told.named) return false;
    if (!told.audience) take_medium(told, {preposition, told.end});
    take_addressee(told, {preposition + 1, told.end});
    return true;
  }

  bool by_medium(const Told& told, std::uint32_t preposition) {
    if (told.audience || (told.house && !told.named && told.kind == model::MediumKind::kAgency)) return false;
    take_medium(told, {preposition, told.end});
    if (told.kind == model::MediumKind::kLetter) letter_to(told.end);
    return true;
  }

  // "in a letter [to the commission]", "in einem Brief [an die Kommission]"
  void letter_to(std::uint32_t at) {
    const std::uint32_t limit = phrases_.limit_from(at, s_.stop);
    if (at + 1 >= limit || !r_.is(at, class_bit(WC::kPreposition)) ||
        !w_.is(r_.analysis.words[at], static_cast<std::uint8_t>(Words::kTo | Words::kOutlet)))
      return;
    const NounPhraseReader phrases(r_, true);
    const auto someone = phrases.at(at + 1, limit, false);
    if (!someone || someone->pronoun || someone->time || !phrases_.is_free(someone->begin)) return;
    take_addressee({}, {someone->begin, someone->end});
  }

  // German "sagte [der Nachrichtenagentur dpa]", "sagte Lind [dem «Spiegel»]", "sagte er [Journalisten]".
  void dative(std::uint32_t i, std::uint32_t limit) {
    if (claim_.told_to || draft_.rule == "laut" || draft_.rule == "nach" ||
        (i > s_.begin && r_.is(i - 1, class_bit(WC::kPreposition)) && !phrases_.in_time(i - 1)))
      return;
    const bool article = w_.is(r_.analysis.words[i], Words::kDative);
    if (!article && !r_.token(i).capitalised && !w_.name_of(r_.text_of(i))) return;
    if (!behind_clause_word(i) || (!article && i < draft_.cue.front().begin)) return;
    const auto told = phrases_.phrase(i, limit);
    if (!told || !told->house || told->kind == model::MediumKind::kNetwork) return;
    if (!article && !told->audience && !w_.name_of(r_.text_of(i)) && !(told->named && told->end > i + 1)) return;
    if (!told->audience) take_medium(*told, {i, told->end});
    take_addressee(*told, {i, told->end});
  }

  // "said [in Geneva]": the place nearest to the cue, in its clause or a phrase beside it.
  void place() {
    std::uint32_t nearest = UINT32_MAX;
    const std::uint32_t begin = r_.token(s_.begin).span.begin;
    const std::uint32_t end = r_.token(s_.end - 1).span.end;
    auto it = std::lower_bound(found_.entities.begin(), found_.entities.end(), begin,
                               [](const model::Entity& e, std::uint32_t at) { return e.span.begin < at; });
    for (; it != found_.entities.end() && it->span.begin < end; ++it) {
      if (it->pronoun || (it->kind != model::EntityKind::kPlace && it->kind != model::EntityKind::kCountry)) continue;
      std::uint32_t at = r_.analysis.layout.token_at(it->span.begin);
      if (at == s_.begin || !r_.outer(at) || !phrases_.is_free(at)) continue;
      const std::uint32_t named = at;
      if (at - 1 > s_.begin && !phrases_.determiner_like(at) && phrases_.determiner_like(at - 1)) --at;
      if (at == s_.begin || !is_told_of_saying(at - 1, r_.analysis.layout.token_at(it->span.end - 1) + 1)) continue;
      const std::uint32_t seg = r_.segment_of(s_, named);
      if (!with_cue(seg) && !loose(seg)) continue;
      if (claim_.medium && claim_.medium->mention.contains(it->span)) continue;
      const std::uint32_t gap = phrases_.distance(draft_, named);
      if (gap >= nearest) continue;
      nearest = gap;
      claim_.place = model::Place{it->name, it->geonames, it->country, it->span};
    }
  }

  // "in [Geneva]", and neither who speaks ("the institute in Geneva explains"), nor what stands beside a noun ("eine in Genf ansässige Gruppe"), nor
  // half a name.
  bool is_told_of_saying(std::uint32_t preposition, std::uint32_t end) const {
    if (!r_.outer(preposition) || !phrases_.is_free(preposition) || !w_.is(r_.analysis.words[preposition], Words::kPlace)) return false;
    if (end < s_.stop && r_.is_word(end) && r_.outer(end) && r_.token(end).capitalised && !r_.grammar.verb_second && !phrases_.in_time(end)) return false;
    if (preposition == s_.begin) return true;
    const std::uint32_t before = preposition - 1;
    if (phrases_.determiner_like(before)) return false;
    return !(ToldPhrases::holds(draft_.source, before) && preposition < draft_.cue.front().begin);
  }

  const Reading& r_;
  const Words& w_;
  const model::Extraction& found_;
  const Draft& draft_;
  const SentenceReading& s_;
  ToldPhrases phrases_;
  model::Claim& claim_;
};

}  // namespace

void cut_addressee(const Reading& reading, const TellingWords& words, Draft& draft) {
  if (!reading.grammar.verb_second || draft.source.empty() || draft.rule.rfind("verb-", 0) != 0) return;
  TokenRange& source = draft.source.back();
  // Before the finite verb of a main clause stands one phrase, so there it is a genitive: "Reporter der dpa bestätigten".
  if (draft.cue.empty() || (source.begin < draft.cue.front().begin && draft.rule != "verb-parenthesis")) return;
  for (std::uint32_t i = source.begin + 1; i + 1 < source.end; ++i) {
    if (!words.is(reading.analysis.words[i], TellingWords::kDative)) continue;
    std::uint32_t at = i + 1;
    std::uint32_t length = 0;
    const TellingWords::Noun* noun = words.noun_at(reading.analysis, at, length);
    const bool agency = noun != nullptr && noun->outlet && noun->kind == model::MediumKind::kAgency;
    if (agency) at += length;
    const TellingWords::Name* name = at < source.end ? words.name_at(reading.analysis, at, length) : nullptr;
    if (name == nullptr || name->kind != model::MediumKind::kAgency || at + length < source.end) continue;
    source.end = i;
    return;
  }
}

void read_telling(const Reading& reading, const TellingWords& words, const model::Extraction& found,
                  const std::vector<Draft>& drafts, std::size_t own, model::Claim& claim) {
  Teller(reading, words, found, drafts, own, claim).run();
}

}  // namespace dateline::extract
