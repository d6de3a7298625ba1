#include "extract/event/trigger_finder.h"

#include <algorithm>

#include "text/utf8.h"

namespace dateline::extract {
namespace {

constexpr std::uint32_t kClauseReach = 40;  // tokens looked through for a particle

class Finder {
 public:
  explicit Finder(SentenceView& view) : view_(view), vocabulary_(*view.vocabulary) {}

  void run() {
    std::vector<Trigger> out;
    for (std::uint32_t i = view_.first; i < view_.end;) {
      const auto found = at(i);
      if (!found) {
        ++i;
        continue;
      }
      i = found->last + 1;
      out.push_back(*found);
    }
    view_.set_triggers(std::move(out));
  }

 private:
  [[nodiscard]] std::optional<Trigger> at(std::uint32_t i) {
    if (!view_.is_word(i) || view_.in_timex(i)) return std::nullopt;
    const std::span<const lang::WordId> words(view_.analysis->words);
    if (const auto match = vocabulary_.phrases().longest_at(words, i); match && i + match->length <= view_.end) {
      const EventReading& reading = vocabulary_.phrase_reading(match->payload);
      const auto form = resolve(i, i + match->length - 1, reading.forms);
      if (form) return Trigger{i, i + match->length - 1, kNone, reading.family, *form, false};
    }
    if (inside_name(i) || view_.is(i, Role::kNoEvent)) return std::nullopt;
    const auto readings = vocabulary_.readings(words[i]);
    if (readings.empty()) return compound(i);
    std::uint8_t forms = 0;
    for (const EventReading& reading : readings) forms |= reading.forms;
    const auto form = resolve(i, i, forms);
    if (!form || (*form == kNoun && i + 1 < view_.end && view_.is(i + 1, Role::kAgentNoun) && view_.is_word(i + 1))) return std::nullopt;
    // A verb whose particle stands apart goes before one that needs none: "rückten … vor" is not "rückten".
    for (const EventReading& reading : readings) {
      if ((reading.forms & *form) == 0 || vocabulary_.family(reading.family).particle == lang::kNoWord) continue;
      if (const std::uint32_t particle = separated(i, vocabulary_.family(reading.family).particle); particle != kNone) return Trigger{i, i, particle, reading.family, *form, false};
    }
    // A noun made from a verb ("das Vorrücken") counts where no noun is listed.
    for (const std::uint8_t wanted : {static_cast<std::uint8_t>(*form), static_cast<std::uint8_t>(*form == kNoun ? kInfinitive | kProgressive : 0)}) {
      for (const EventReading& reading : readings) {
        if ((reading.forms & wanted) == 0 || vocabulary_.family(reading.family).particle != lang::kNoWord) continue;
          if (is_document(i) && vocabulary_.family(reading.family).weak) return std::nullopt;
        return Trigger{start_of_word(i), i, kNone, reading.family, *form, false};
      }
    }
    return std::nullopt;
  }

  // A name is no event, but the noun of a summit's or a storm's name may be one, so only verbs and heads of other words are refused.
  [[nodiscard]] bool inside_name(std::uint32_t i) const {
    const std::uint32_t named = view_.named_at(i);
    if (named == kNone) return false;
    const model::EntityKind kind = view_.found->entities[view_.named[named].entity].kind;
    return kind != model::EntityKind::kDocument && kind != model::EntityKind::kOffice && kind != model::EntityKind::kUnnamed && kind != model::EntityKind::kGroup;
  }

  // "das Abkommen" is paper, not an act, where the entities know it as a document.
  [[nodiscard]] bool is_document(std::uint32_t i) const {
    const std::uint32_t named = view_.named_at(i);
    return named != kNone && view_.found->entities[view_.named[named].entity].kind == model::EntityKind::kDocument;
  }

  [[nodiscard]] std::optional<Trigger> compound(std::uint32_t i) {
    if (!vocabulary_.nouns_upper() || !view_.token(i).capitalised) return std::nullopt;
    folded_.clear();
    text::fold_into(view_.analysis->token_text(i), folded_);
    const auto family = vocabulary_.compound(folded_);
    if (!family || (is_document(i) && vocabulary_.family(*family).weak)) return std::nullopt;
    return Trigger{start_of_word(i), i, kNone, *family, kNoun, true};
  }

  // "Brics-Gipfel": the parts before the hyphens belong to the word.
  [[nodiscard]] std::uint32_t start_of_word(std::uint32_t i) const {
    if (!vocabulary_.nouns_upper()) return i;
    for (int parts = 0; parts < 4 && i >= view_.first + 2 && view_.mark(i - 1) == '-' && !view_.token(i - 1).space_before && !view_.token(i).space_before && view_.is_word(i - 2) && view_.trigger_at(i - 2) == kNone; ++parts) i -= 2;
    return i;
  }

  // Where the particle of a main-clause verb stands: before the end of the clause, a mark or a conjunction.
  [[nodiscard]] std::uint32_t separated(std::uint32_t verb, lang::WordId particle) const {
    const std::uint32_t clause = view_.clause_of(verb);
    for (std::uint32_t i = verb + 1; i < view_.end && i <= verb + kClauseReach; ++i) {
      if (view_.analysis->words[i] != particle || view_.clause_of(i) != clause || view_.token(i).capitalised) continue;
      const bool closes = i + 1 >= view_.end || !view_.is_word(i + 1) || view_.is(i + 1, Role::kCoordinator) || view_.clause_of(i + 1) != clause;
      if (closes) return i;
    }
    return kNone;
  }

  [[nodiscard]] std::optional<Form> resolve(std::uint32_t first, std::uint32_t last, std::uint8_t forms) const {
    return vocabulary_.nouns_upper() ? by_capital(first, forms) : by_neighbours(first, last, forms);
  }

  [[nodiscard]] std::optional<Form> by_capital(std::uint32_t i, std::uint8_t forms) const {
    const bool capital = view_.token(i).capitalised;
    const bool open = view_.starts_phrase(i);
    if (capital) {
      if ((forms & kNoun) != 0) return kNoun;
      if (!open) {
        if ((forms & kInfinitive) != 0) return kNoun;  // "das Vorrücken"
        return std::nullopt;
      }
    }
    forms &= static_cast<std::uint8_t>(~kNoun);
    if (forms == 0 || view_.is(i, Role::kDeterminer)) return std::nullopt;
    // "zu unterzeichnen", "vorzurücken"
    if ((forms & kInfinitive) != 0 && ((i > view_.first && view_.is(i - 1, Role::kTo)) || (forms & kFinite) == 0)) return kInfinitive;
    if ((forms & kAttributive) != 0) {
      const bool noun_follows = i + 1 < view_.end && (view_.token(i + 1).capitalised || (view_.is_word(i + 1) && !vocabulary_.is_small(view_.analysis->words[i + 1]) && i + 2 < view_.end && view_.token(i + 2).capitalised));
      if ((forms & kFinite) == 0) return kAttributive;
      if (noun_follows && attribute_opens(i)) return kAttributive;
    }
    // "überfallen" is both; a modal verb asks for the infinitive.
    if ((forms & kInfinitive) != 0 && closes_clause(i) && has_modal(i)) return kInfinitive;
    if ((forms & kParticiple) != 0) return kParticiple;
    return (forms & kFinite) != 0 ? kFinite : kAttributive;
  }

  // An attribute is opened by an article, a preposition or a number, at the latest twelve words before it: "das am Samstag veröffentlichte".
  [[nodiscard]] bool attribute_opens(std::uint32_t i) const {
    if (i > view_.first && (view_.is(i - 1, Role::kDeterminer) || (view_.is_word(i - 1) && view_.is(i - 1, Role::kPreposition)))) return true;
    for (std::uint32_t back = i; back > view_.first && back + 12 > i;) {
      --back;
      if (!view_.is_word(back) && view_.token(back).kind != text::TokenKind::kNumber && view_.dated_at(back) == kNone) return false;
      // Article directly followed by preposition, participle's own complement: "das am Samstag", "die von Kiew".
      if (view_.is(back, Role::kDeterminer) && view_.is(back + 1, Role::kPreposition) && view_.clause_of(back) == view_.clause_of(i) && back + 1 < i) return true;
    }
    return false;
  }

  [[nodiscard]] bool closes_clause(std::uint32_t i) const { return i + 1 >= view_.end || !view_.is_word(i + 1) || view_.is(i + 1, Role::kCoordinator) || view_.is(i + 1, Role::kPassive) || view_.is(i + 1, Role::kFuture) || view_.is(i + 1, Role::kHypothetical); }

  [[nodiscard]] bool has_modal(std::uint32_t i) const {
    for (std::uint32_t back = i; back > view_.first && back + kClauseReach > i;) {
      --back;
      if (view_.clause_of(back) != view_.clause_of(i)) continue;
      if (view_.is(back, Role::kFuture) || view_.is(back, Role::kHypothetical) || view_.is(back, Role::kObligation)) return true;
    }
    return i + 1 < view_.end && (view_.is(i + 1, Role::kFuture) || view_.is(i + 1, Role::kHypothetical) || view_.is(i + 1, Role::kObligation));
  }

  [[nodiscard]] bool is_possessive(std::uint32_t i) const { return view_.analysis->token_text(i) == "'s" || view_.analysis->token_text(i) == "’s"; }

  // "a regional train derailed", "speed limit signs had been removed", "in good order": a form without an ending agrees with no singular before it,
  // and nothing finite has another finite verb right behind it.
  [[nodiscard]] bool stands_as_noun(std::uint32_t before, std::uint32_t next, std::uint8_t forms) const {
    if ((forms & (kParticiple | kProgressive)) != 0) return false;
    const bool subject = before != kNone && (view_.is(before, Role::kRelative) || view_.is(before, Role::kPronoun));
    if (next != kNone && (view_.is(next, Role::kBe) || view_.is(next, Role::kPastAux)) && !subject) return true;  // "Supplies are secured"
    if (before == kNone || !view_.is_word(before)) return false;
    if ((forms & kInfinitive) == 0 || vocabulary_.is_small(view_.analysis->words[before]) || view_.token(before).capitalised) return false;
    folded_word_.clear();
    text::fold_into(view_.analysis->token_text(before), folded_word_);
    return folded_word_.size() > 2 && folded_word_.back() != 's' && !vocabulary_.has_plural_without_s(view_.analysis->words[before]) && !ends_in(folded_word_, "ly");
  }

  static bool ends_in(std::string_view word, std::string_view ending) { return word.size() > ending.size() && word.substr(word.size() - ending.size()) == ending; }

  [[nodiscard]] std::optional<Form> by_neighbours(std::uint32_t first, std::uint32_t last, std::uint8_t forms) const {
    const std::uint32_t p = view_.before(first);
    const std::uint32_t next = last + 1 < view_.end ? last + 1 : kNone;
    const auto was = [&](Role role) { return p != kNone && view_.is(p, role); };
    const bool noun_opens = p != kNone && (was(Role::kNegativeDeterminer) || is_possessive(p) || view_.token(p).kind == text::TokenKind::kNumber ||
                                           (was(Role::kDeterminer) && !was(Role::kSubordinator)));
    const bool object_follows = next != kNone && (view_.is(next, Role::kDeterminer) || (view_.is(next, Role::kPronoun) && !view_.is(next, Role::kRelative)) ||
                                                  (view_.is_word(next) && view_.token(next).capitalised) || view_.token(next).kind == text::TokenKind::kNumber);
    const auto verb = [&]() -> Form {
      if ((forms & kProgressive) != 0) return kProgressive;
      if ((forms & kParticiple) != 0) return noun_opens ? kAttributive : kParticiple;
      if ((forms & kInfinitive) != 0 && (was(Role::kTo) || was(Role::kFuture) || was(Role::kHypothetical) || was(Role::kObligation) || was(Role::kDo))) return kInfinitive;
      return kFinite;
    };
    const bool can_noun = (forms & kNoun) != 0;
    const bool can_verb = (forms & ~kNoun) != 0;
    if (!can_verb) return kNoun;
    if (first == last && stands_as_noun(p, next, forms)) return can_noun ? std::optional<Form>(kNoun) : std::nullopt;
    if (was(Role::kTo) && (forms & kInfinitive) != 0) return verb();
    if (was(Role::kFuture) || was(Role::kHypothetical) || was(Role::kObligation) || was(Role::kDo)) return verb();
    if (was(Role::kPronoun) && !noun_opens && (forms & (kFinite | kParticiple)) != 0) return verb();
    if (was(Role::kBe)) {
      if ((forms & (kProgressive | kParticiple)) != 0) return verb();
      return can_noun ? std::optional<Form>(kNoun) : std::nullopt;
    }
    if (was(Role::kPastAux) && (forms & kParticiple) != 0) return kParticiple;
    if (noun_opens) {
      if (can_noun) return kNoun;
      if ((forms & kParticiple) != 0) return kAttributive;
      if ((forms & kProgressive) != 0) return kNoun;
      return std::nullopt;  // "a bomb", "the state": a noun that is no event
    }
    if (was(Role::kPreposition) && !was(Role::kSubordinator) && !was(Role::kTo)) {
      if ((forms & kProgressive) != 0 && object_follows) return kProgressive;
      if (can_noun) return kNoun;
      if ((forms & kParticiple) != 0) return kAttributive;
      return (forms & kProgressive) != 0 ? std::optional<Form>(kProgressive) : std::nullopt;
    }
    if (!can_noun) {
      if ((forms & kInfinitive) != 0 && forms == (kInfinitive | kFinite) && p == kNone && view_.starts_phrase(first)) return std::nullopt;  // an imperative tells of nothing
      return verb();
    }
    if (next != kNone && view_.is(next, Role::kOf)) return kNoun;
    if ((forms & kParticiple) != 0 && (forms & kInfinitive) == 0) return verb();
    if (object_follows && (p != kNone || (forms & kProgressive) != 0)) return verb();
    if ((forms & kFinite) != 0 && p != kNone && !segment_has_verb(first)) return verb();
    return kNoun;
  }

  // Another word of the segment that can only be a finite verb or an auxiliary.
  [[nodiscard]] bool segment_has_verb(std::uint32_t at) const {
    const std::uint32_t low = at > view_.first + 20 ? at - 20 : view_.first;
    const std::uint32_t high = std::min(view_.end, at + 20);
    for (std::uint32_t i = low; i < high; ++i) {
      if (i == at || !view_.is_word(i) || view_.segment_of(i) != view_.segment_of(at)) continue;
      if (view_.is(i, Role::kBe) || view_.is(i, Role::kPastAux) || view_.is(i, Role::kFuture) || view_.is(i, Role::kHypothetical) || view_.is(i, Role::kDo) || view_.is(i, Role::kReporting) || view_.is(i, Role::kLight)) return true;
      for (const EventReading& reading : vocabulary_.readings(view_.analysis->words[i])) {
        if ((reading.forms & kNoun) == 0 && (reading.forms & (kFinite | kParticiple)) != 0) return true;
      }
    }
    return false;
  }

  SentenceView& view_;
  const EventVocabulary& vocabulary_;
  std::string folded_;
  mutable std::string folded_word_;
};

}  // namespace

void find_triggers(SentenceView& view) { Finder(view).run(); }

}  // namespace dateline::extract
