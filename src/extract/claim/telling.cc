#include "extract/claim/telling.h"

#include <algorithm>

#include "extract/claim/noun_phrase.h"
#include "text/utf8.h"

namespace dateline::extract {
namespace {

using WC = WordClass;
using Words = TellingWords;

constexpr std::uint32_t kLongestPhrase = 8;      // tokens from its determiner to the noun that tells what it is
constexpr std::uint32_t kLongestName = 5;        // capitalised words of an outlet that no list has
constexpr std::uint32_t kLongestQuotedName = 6;  // words of a name between quotation marks
constexpr std::size_t kNeighbours = 8;           // drafts on either side that may share the sentence or a quotation

// A phrase that says through what or to whom.
struct Told {
  model::MediumKind kind = model::MediumKind::kPress;
  std::string name;  // of the house, may be empty
  std::string key;
  std::uint32_t end = 0;  // one past its last token
  bool house = false;     // an outlet, network or audience by itself, no occasion
  bool audience = false;
  bool named = false;
  bool unnamed = false;
  bool weak = false;
};

class Teller {
 public:
  Teller(const Reading& reading, const Words& words, const model::Extraction& found, const std::vector<Draft>& drafts,
         std::size_t own, model::Claim& claim)
      : r_(reading),
        w_(words),
        found_(found),
        drafts_(drafts),
        own_(own),
        draft_(drafts[own]),
        s_(reading.sentences[drafts[own].sentence]),
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

  static bool holds(const std::vector<TokenRange>& ranges, std::uint32_t token) {
    return std::any_of(ranges.begin(), ranges.end(), [&](const TokenRange& range) { return range.contains(token); });
  }

  std::uint32_t distance(const Draft& draft, std::uint32_t token) const {
    std::uint32_t least = UINT32_MAX;
    for (const TokenRange& cue : draft.cue) {
      least = std::min(least, token < cue.begin ? cue.begin - token : token - (cue.end - 1));
    }
    return least;
  }

  // Outside what anybody says or is, and not nearer to another cue.
  bool is_free(std::uint32_t token) const {
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

  bool in_time(std::uint32_t token) const {
    const text::Span span = r_.token(token).span;
    const auto it = std::lower_bound(found_.timexes.begin(), found_.timexes.end(), span.begin,
                                     [](const model::Timex& t, std::uint32_t at) { return t.span.end <= at; });
    return it != found_.timexes.end() && it->span.overlaps(span);
  }

  // Stretches where nothing of the content stands.
  std::uint32_t limit_from(std::uint32_t at, std::uint32_t end) const {
    for (std::uint32_t i = at; i < end; ++i) {
      if (holds(draft_.content, i) || holds(draft_.cue, i)) return i;
    }
    return end;
  }

  bool determiner_like(std::uint32_t i) const {
    return r_.is(i, any_of(WC::kDeterminer, WC::kOblique, WC::kPossessive, WC::kArticle, WC::kNumeral));
  }

  // May the word stand between a determiner and its noun?
  bool modifies(std::uint32_t i) const {
    if (!r_.is_word(i) || !r_.outer(i)) return r_.token(i).mark == '-';
    if (determiner_like(i)) return true;
    if (r_.is(i, any_of(WC::kPreposition, WC::kConjunction, WC::kComplementiser, WC::kSubordinator, WC::kPronoun,
                        WC::kHave, WC::kBe, WC::kModal, WC::kRelative, WC::kNegation)))
      return false;
    if (r_.lower_word(i)) return !r_.finite(i) || !r_.grammar.verb_second;
    return !r_.grammar.verb_second;  // "Russian state news agency", "the Sunday Post newspaper"
  }

  // "«Neue Zeitung»": a short name between marks.
  bool quoted_name(std::uint32_t at, Told& out) const {
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

  bool take_name(std::uint32_t at, std::uint32_t limit, Told& out) const {
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

  // "the newspaper [Le Monde]", "dem Sender [Nordfunk]": the name behind what the house is.
  void name_house(Told& out, std::uint32_t limit) const {
    const model::MediumKind kind = out.kind;
    if (out.end >= limit) return;
    if (take_name(out.end, limit, out) || quoted_name(out.end, out)) {
      out.kind = kind;
      return;
    }
    std::uint32_t end = out.end;
    while (end < limit && end < out.end + kLongestName && r_.is_word(end) && r_.outer(end) &&
           r_.token(end).capitalised && !determiner_like(end) && !in_time(end) && is_free(end))
      ++end;
    if (end == out.end) return;
    out.name = std::string(text::slice(r_.analysis.text, r_.analysis.span_of(out.end, end - 1)));
    out.end = end;
    out.named = true;
  }

  // English: a noun that only says more of the one behind it is not the matter: "court papers", "press freedom".
  bool only_modifies(std::uint32_t next, std::uint32_t limit) const {
    if (r_.grammar.verb_second || next >= limit || !r_.lower_word(next) || !r_.outer(next) || r_.participle(next) ||
        in_time(next))
      return false;
    if (r_.classes[next] != 0) return false;
    const std::string_view word = r_.text_of(next);
    return word.size() > 2 && word.substr(word.size() - 2) != "ly" && word.substr(word.size() - 2) != "ed";
  }

  // The phrase that begins at `at`; the noun that says what it is comes after determiners and adjectives.
  std::optional<Told> phrase(std::uint32_t at, std::uint32_t limit) const {
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

  // "ZDF[-Interview]"
  void behind_hyphen(std::uint32_t limit, Told& out) const {
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

  // English "the [Daily Ledger] newspaper"; one word may be where it comes from: "a German newspaper".
  void name_in_front(std::uint32_t noun, Told& out) const {
    std::uint32_t begin = noun;
    while (begin > s_.begin && r_.is_word(begin - 1) && r_.outer(begin - 1) && r_.token(begin - 1).capitalised &&
           !determiner_like(begin - 1) && is_free(begin - 1))
      --begin;
    if (noun - begin < 2 && !(noun > begin && r_.token(begin).all_caps)) return;
    out.name = std::string(text::slice(r_.analysis.text, r_.analysis.span_of(begin, noun - 1)));
    out.named = true;
  }

  // "interview [with the BBC]", "Beitrag [auf X]", "Gespräch [mit der Zeitung «…»]"
  void occasion(Told& out, std::uint32_t limit) const {
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
        if (out.unnamed && house.kind != model::MediumKind::kNetwork && house.kind != model::MediumKind::kWebsite)
          return;
        out.name = house.name;
        out.key = house.key;
        out.end = house.end;
        out.named = true;
        return;
      }
      if (!modifies(k)) return;
    }
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
    while (range.begin + 1 < range.end && determiner_like(range.begin)) ++range.begin;
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
    const std::uint32_t limit = limit_from(cue.end, r_.segments[r_.segment_of(s_, verb)].end);
    if (cue.end >= limit || !is_free(cue.end)) return;
    if (const auto media = phrase(cue.end, limit)) {
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
      if (!is_free(i)) return;
    }
    take_addressee({}, {someone->begin, someone->end});
  }

  // A dative stands behind the verb, the speaker, a day or an adverb; behind another noun the word is a genitive.
  bool behind_clause_word(std::uint32_t i) const {
    if (i == s_.begin) return false;
    const std::uint32_t before = i - 1;
    return holds(draft_.cue, before) || holds(draft_.source, before) || in_time(before) ||
           w_.is(r_.analysis.words[before], Words::kSkip);
  }

  void scan(const Segment& segment) {
    for (std::uint32_t i = segment.begin; i < segment.end; ++i) {
      if (!r_.outer(i) || !r_.is_word(i) || !is_free(i)) continue;
      const lang::WordId word = r_.analysis.words[i];
      const std::uint32_t limit = limit_from(i + 1, segment_limit(i, segment));
      const bool to = w_.is(word, Words::kTo);
      if (to || w_.is(word, Words::kMedium)) {
        const auto told = phrase(i + 1, limit);
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
    const std::uint32_t limit = limit_from(at, s_.stop);
    if (at + 1 >= limit || !r_.is(at, class_bit(WC::kPreposition)) ||
        !w_.is(r_.analysis.words[at], static_cast<std::uint8_t>(Words::kTo | Words::kOutlet)))
      return;
    const NounPhraseReader phrases(r_, true);
    const auto someone = phrases.at(at + 1, limit, false);
    if (!someone || someone->pronoun || someone->time || !is_free(someone->begin)) return;
    take_addressee({}, {someone->begin, someone->end});
  }

  // German "sagte [der Nachrichtenagentur dpa]", "sagte Lind [dem «Spiegel»]", "sagte er [Journalisten]".
  void dative(std::uint32_t i, std::uint32_t limit) {
    if (claim_.told_to || draft_.rule == "laut" || draft_.rule == "nach" ||
        (i > s_.begin && r_.is(i - 1, class_bit(WC::kPreposition)) && !in_time(i - 1)))
      return;
    const bool article = w_.is(r_.analysis.words[i], Words::kDative);
    if (!article && !r_.token(i).capitalised && !w_.name_of(r_.text_of(i))) return;
    if (!behind_clause_word(i) || (!article && i < draft_.cue.front().begin)) return;
    const auto told = phrase(i, limit);
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
      if (at == s_.begin || !r_.outer(at) || !is_free(at)) continue;
      const std::uint32_t named = at;
      if (at - 1 > s_.begin && !determiner_like(at) && determiner_like(at - 1)) --at;
      if (at == s_.begin || !is_told_of_saying(at - 1, r_.analysis.layout.token_at(it->span.end - 1) + 1)) continue;
      const std::uint32_t seg = r_.segment_of(s_, named);
      if (!with_cue(seg) && !loose(seg)) continue;
      if (claim_.medium && claim_.medium->mention.contains(it->span)) continue;
      const std::uint32_t gap = distance(draft_, named);
      if (gap >= nearest) continue;
      nearest = gap;
      claim_.place = model::Place{it->name, it->geonames, it->country, it->span};
    }
  }

  // "in [Geneva]", and neither who speaks ("the institute in Geneva explains"), nor what stands beside a noun ("eine in Genf ansässige Gruppe"), nor
  // half a name.
  bool is_told_of_saying(std::uint32_t preposition, std::uint32_t end) const {
    if (!r_.outer(preposition) || !is_free(preposition) || !w_.is(r_.analysis.words[preposition], Words::kPlace)) return false;
    if (end < s_.stop && r_.is_word(end) && r_.outer(end) && r_.token(end).capitalised && !r_.grammar.verb_second && !in_time(end)) return false;
    if (preposition == s_.begin) return true;
    const std::uint32_t before = preposition - 1;
    if (determiner_like(before)) return false;
    return !(holds(draft_.source, before) && preposition < draft_.cue.front().begin);
  }

  const Reading& r_;
  const Words& w_;
  const model::Extraction& found_;
  const std::vector<Draft>& drafts_;
  std::size_t own_;
  const Draft& draft_;
  const SentenceReading& s_;
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
