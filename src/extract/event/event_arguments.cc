#include "extract/event/event_arguments.h"

#include <algorithm>

namespace dateline::extract {
namespace {

constexpr std::uint32_t kReach = 40;        // tokens between a verb and its arguments
constexpr std::uint32_t kPhraseReach = 16;  // tokens of a noun phrase with its complements
constexpr std::size_t kMostActors = 6;

// Events that people do with each other: "with" and "between" name actors of equal standing.
bool is_mutual(model::EventClass event_class) {
  using enum model::EventClass;
  return event_class == kConsult || event_class == kAgree || event_class == kCooperate || event_class == kFight;
}

}  // namespace

ArgumentFinder::ArgumentFinder(const SentenceView& view) : view_(view) { cut(); }

// Cuts the sentence into names and runs of content words.
void ArgumentFinder::cut() {
  const bool upper = view_.vocabulary->nouns_upper();
  std::uint32_t start = kNone;   // first content word of the open run
  std::uint32_t last = kNone;    // last word that can head it
  std::uint32_t named = kNone;   // name that is its last word
  const auto close = [&] {
    if (last != kNone) open_chunk(start, last, named);
    start = last = named = kNone;
  };
  for (std::uint32_t i = view_.first; i < view_.end; ++i) {
    const std::uint32_t name = view_.named_at(i);
    if (name != kNone) {
      const NamedSpan& span = view_.named[name];
      // Two names side by side are two phrases.
      if (named != kNone) close();
      if (start == kNone) start = i;
      last = span.last;
      named = name;
      i = span.last;
      continue;
    }
    const std::uint32_t trigger = view_.trigger_at(i);
    const bool verb = trigger != kNone && view_.triggers[trigger].form != kAttributive;
    const bool content = view_.is_word(i) ? !view_.vocabulary->is_small(view_.analysis->words[i]) : view_.token(i).kind == text::TokenKind::kNumber;
    const bool inner_mark = !view_.is_word(i) && !view_.token(i).space_before && i + 1 < view_.end && !view_.token(i + 1).space_before && start != kNone && (view_.mark(i) == '-' || view_.mark(i) == '.' || view_.mark(i) == '&' || (view_.mark(i) == ',' && view_.token(i - 1).kind == text::TokenKind::kNumber && view_.token(i + 1).kind == text::TokenKind::kNumber));
    if (verb || view_.in_timex(i) || (!content && !inner_mark)) {
      close();
      continue;
    }
    if (start == kNone) start = i;
    if (inner_mark) continue;
    if (!upper || view_.token(i).capitalised) {
      if (upper && named != kNone) close(), start = i;
      last = i;
      named = kNone;
    }
  }
  close();
}

void ArgumentFinder::open_chunk(std::uint32_t first, std::uint32_t last, std::uint32_t named) {
  if (last + 1 < view_.end && view_.is_word(last + 1) && view_.is(last + 1, Role::kAttribution)) return;  // "Berichten zufolge" does nothing
  // "Anna Berg, aged 24, was …": an age between commas says how old the one before it is.
  const bool between_commas = first > view_.first && view_.mark(first - 1) == ',' && last + 1 < view_.end && view_.mark(last + 1) == ',';
  if (between_commas && named == kNone && last - first < 2 && view_.token(last).kind == text::TokenKind::kNumber) return;
  Chunk chunk;
  chunk.first = first;
  chunk.last = last;
  chunk.named = named;
  bool touches = true;
  for (std::uint32_t i = first, steps = 0; i > view_.first && steps < 3; ++steps) {
    --i;
    if (!view_.is_word(i) && view_.token(i).kind != text::TokenKind::kNumber) {
      touches = false;
      break;
    }
    if (view_.is(i, Role::kDeterminer) && chunk.determiner == kNone) chunk.determiner = i;
    if (view_.is(i, Role::kPreposition)) {
      chunk.preposition = i;
      break;
    }
    if (!view_.is(i, Role::kDeterminer) && !view_.is(i, Role::kAdverb)) break;
  }
  if (touches && chunk.preposition == kNone && view_.vocabulary->verb_final()) {
    // A phrase that touches the noun before it hangs on it: "die Ratifizierung des Vertrags", "der Einsatz nordkoreanischer Soldaten".
    const std::uint32_t opener = chunk.determiner == kNone ? first : chunk.determiner;
    const std::uint32_t before = opener > view_.first ? view_.trigger_at(opener - 1) : kNone;
    const bool on_event = before != kNone && view_.triggers[before].form == kNoun;
    const bool on_phrase = !chunks_.empty() && chunks_.back().last + 1 == opener;
    const bool marked = chunk.determiner != kNone ? view_.is(chunk.determiner, Role::kGenitive) : on_event || view_.analysis->token_text(last).ends_with('s');
    chunk.genitive = (on_event || on_phrase) && marked;
  }
  chunks_.push_back(chunk);
}

std::uint32_t ArgumentFinder::first_chunk_from(std::uint32_t token) const {
  return static_cast<std::uint32_t>(std::lower_bound(chunks_.begin(), chunks_.end(), token, [](const Chunk& chunk, std::uint32_t at) { return chunk.last < at; }) - chunks_.begin());
}

// "Putin and Kim": only a conjunction, a comma or an article between two phrases.
bool ArgumentFinder::joined(std::uint32_t left) const {
  if (left + 1 >= chunks_.size()) return false;
  const std::uint32_t from = chunks_[left].last + 1;
  const std::uint32_t to = chunks_[left + 1].first;
  if (to <= from || to - from > 3) return false;
  bool conjunction = false;
  for (std::uint32_t i = from; i < to; ++i) {
    if (view_.is_word(i) && (view_.is(i, Role::kJoint) || view_.is(i, Role::kCoordinator))) {
      conjunction = true;
    } else if (!(view_.is_word(i) && view_.is(i, Role::kDeterminer))) {
      return false;
    }
  }
  return conjunction;
}

void ArgumentFinder::add(std::uint32_t index, Part part, EventArguments& out) const {
  const Chunk& chunk = chunks_[index];
  if (out.actors.size() >= kMostActors) return;
  for (std::uint32_t i = chunk.first; i <= chunk.last; ++i) {
    if (view_.trigger_at(i) != kNone && view_.triggers[view_.trigger_at(i)].form == kNoun) return;  // an event is no actor
  }
  model::Actor actor;
  actor.role = part == Part::kAgent ? "agent" : part == Part::kPatient ? "patient" : "recipient";
  actor.mention = view_.analysis->span_of(chunk.first, chunk.last);
  actor.name = text::slice(view_.analysis->text, actor.mention);
  if (chunk.named != kNone) {
    const model::Entity& entity = view_.found->entities[view_.named[chunk.named].entity];
    actor.mention = entity.span;
    actor.name = entity.name.empty() ? std::string(text::slice(view_.analysis->text, entity.span)) : entity.name;
    actor.key = entity.key;
  }
  for (const model::Actor& known : out.actors) {
    if (known.mention == actor.mention) return;
  }
  out.actors.push_back(std::move(actor));
}

void ArgumentFinder::add_joined(std::uint32_t index, Part part, EventArguments& out) const {
  add(index, part, out);
  for (std::uint32_t next = index; joined(next); ++next) add(next + 1, part, out);
}

bool ArgumentFinder::is_passive(const Trigger& trigger) const {
  if (trigger.form != kParticiple) return false;
  const std::uint32_t clause = view_.clause_of(trigger.first);
  const bool bracket = view_.vocabulary->verb_final();
  const std::uint32_t reach = bracket ? kReach : 5;
  const auto passive = [&](std::uint32_t i) { return view_.is_word(i) && view_.clause_of(i) == clause && view_.is(i, Role::kPassive); };
  for (std::uint32_t i = trigger.first, steps = 0; i > view_.first && steps < reach; ++steps) {
    --i;
    if (passive(i)) return true;
    if (!bracket && view_.is_word(i) && !view_.is(i, Role::kAdverb) && !view_.is(i, Role::kNegation) && !view_.is(i, Role::kPastAux)) break;
  }
  for (std::uint32_t i = trigger.last + 1; bracket && i < view_.end && i <= trigger.last + 3; ++i) {
    if (passive(i)) return true;
  }
  // "the treaty signed by both": a participle followed by its agent.
  return !bracket && trigger.last + 1 < view_.end && view_.is(trigger.last + 1, Role::kBy);
}

// The phrase a relative clause hangs on.
std::uint32_t ArgumentFinder::antecedent(std::uint32_t clause) const {
  const Clause& here = view_.clauses[clause];
  if (here.kind != ClauseKind::kRelative || here.opener == kNone) return kNone;
  const std::uint32_t next = first_chunk_from(here.opener);
  if (next == 0 || chunks_[next - 1].last + 4 < here.opener) return kNone;
  return next - 1;
}

// "against X", "on X"; "into X" where forces move into a country.
bool ArgumentFinder::is_target(std::uint32_t index, const EventFamily& family) const {
  const Chunk& chunk = chunks_[index];
  if (chunk.named == kNone) return false;
  const model::EntityKind kind = view_.found->entities[view_.named[chunk.named].entity].kind;
  if (view_.is(chunk.preposition, Role::kInto)) return family.type == "invade" && kind == model::EntityKind::kCountry;
  return view_.is(chunk.preposition, Role::kTarget);
}

void ArgumentFinder::verb(const Trigger& trigger, const text::Spans* told, EventArguments& out) const {
  const std::uint32_t clause = view_.clause_of(trigger.first);
  const bool passive = is_passive(trigger);
  const bool bracket = view_.vocabulary->verb_final();
  const model::EventClass event_class = view_.family(trigger).event_class;
  std::vector<std::uint32_t> bare;
  std::uint32_t subject = kNone;
  const std::uint32_t low = trigger.first > view_.first + kReach ? trigger.first - kReach : view_.first;
  std::vector<std::uint32_t> oblique;
  const auto among = [&](const Chunk& chunk) {
    return told == nullptr || std::any_of(told->begin(), told->end(), [&](const text::Span& part) { return part.overlaps(view_.token(chunk.last).span); });
  };
  for (std::uint32_t c = first_chunk_from(low); c < chunks_.size() && chunks_[c].first < trigger.last + kReach; ++c) {
    const Chunk& chunk = chunks_[c];
    if (view_.clause_of(chunk.first) != clause) continue;
    if (!among(chunk)) continue;
    if (chunk.first > trigger.last) {
      // What follows another verb of the clause belongs to that verb.
      bool other_verb = false;
      for (std::uint32_t i = trigger.last + 1; i < chunk.first && !other_verb; ++i) {
        const std::uint32_t other = view_.trigger_at(i);
        other_verb = other != kNone && &view_.triggers[other] != &trigger && SentenceView::is_verbal(view_.triggers[other]) && (!bracket || view_.triggers[other].form == kFinite);
      }
      if (other_verb) break;
    }
    if (chunk.preposition != kNone) {
      oblique.push_back(c);
    } else if (!chunk.genitive) {
      bare.push_back(c);
    }
  }
  std::uint32_t relative = antecedent(clause);
  if (relative != kNone && !among(chunks_[relative])) relative = kNone;  // ", die Täter hätten" only looks like a relative clause
  if (bracket) {
    std::vector<std::uint32_t> order;
    if (relative != kNone) order.push_back(relative);
    order.insert(order.end(), bare.begin(), bare.end());
    bool have_subject = false;
    bool have_object = false;
    for (const std::uint32_t c : order) {
      const std::uint32_t determiner = chunks_[c].determiner;
      if (c > 0 && joined(c - 1) && !out.actors.empty()) {
        add(c, out.actors.back().role == "agent" ? Part::kAgent : out.actors.back().role == "patient" ? Part::kPatient : Part::kRecipient, out);
      } else if (determiner != kNone && view_.is(determiner, Role::kDative) && c != relative) {
        add(c, Part::kRecipient, out);
      } else if (!have_subject && !(determiner != kNone && view_.is(determiner, Role::kAccusative) && c != relative)) {
        add(c, passive ? Part::kPatient : Part::kAgent, out);
        have_subject = true;
      } else if (!have_object && !passive) {
        add(c, Part::kPatient, out);
        have_object = true;
      }
    }
  } else {
    for (const std::uint32_t c : bare) {
      if (chunks_[c].last < trigger.first) subject = c;
    }
    if (subject == kNone) subject = relative;
    if (subject != kNone) {
      std::uint32_t start = subject;
      while (start > 0 && joined(start - 1)) --start;
      add_joined(start, passive ? Part::kPatient : Part::kAgent, out);
    }
    for (const std::uint32_t c : bare) {
      if (chunks_[c].first <= trigger.last) continue;
      if (!passive) add_joined(c, Part::kPatient, out);
      break;
    }
  }
  for (const std::uint32_t c : oblique) {
    const std::uint32_t small = chunks_[c].preposition;
    if (passive && view_.is(small, Role::kBy)) {
      add_joined(c, Part::kAgent, out);
    } else if (chunks_[c].first > trigger.last || bracket) {
      if (is_mutual(event_class) && (view_.is(small, Role::kWith) || view_.is(small, Role::kBetween))) {
        add_joined(c, Part::kPatient, out);
      } else if (view_.is(small, Role::kRecipient) && !view_.is(small, Role::kLocative)) {
        add_joined(c, Part::kRecipient, out);
      } else if (is_target(c, view_.family(trigger))) {
        add_joined(c, Part::kPatient, out);
      }
    }
  }
}

void ArgumentFinder::noun(const Trigger& trigger, EventArguments& out) const {
  const model::EventClass event_class = view_.family(trigger).event_class;
  const bool mutual = is_mutual(event_class);
  const std::uint32_t clause = view_.clause_of(trigger.first);
  const std::uint32_t after = first_chunk_from(trigger.last + 1);
  // "Russia's invasion", "der russische Einmarsch": the name right before the noun.
  if (after > 0) {
    const Chunk& chunk = chunks_[after - 1];
    const bool touches = chunk.last + 1 == trigger.first && chunk.named != kNone;
    const bool possessive = chunk.last + 2 == trigger.first && view_.analysis->token_text(chunk.last + 1) == "'s";
    if ((touches || possessive) && view_.clause_of(chunk.last) == clause) add_joined(after - 1, Part::kAgent, out);
  }
  std::uint32_t owner = kNone;  // genitive: who did it, or what was done to
  bool target = false;
  for (std::uint32_t c = after; c < chunks_.size() && chunks_[c].first <= trigger.last + kPhraseReach; ++c) {
    const Chunk& chunk = chunks_[c];
    if (view_.clause_of(chunk.first) != clause) break;
    bool verb_between = false;
    for (std::uint32_t i = trigger.last + 1; i < chunk.first && !verb_between; ++i) {
      const std::uint32_t other = view_.trigger_at(i);
      verb_between = (other != kNone && view_.triggers[other].form != kAttributive) || (view_.is_word(i) && (view_.is(i, Role::kPastAux) || view_.is(i, Role::kBe)) && !view_.is(i, Role::kDeterminer));
    }
    if (verb_between) break;
    const std::uint32_t small = chunk.preposition;
    if (small == kNone) {
      if (chunk.genitive && owner == kNone) owner = c;
      if (c > after && joined(c - 1)) continue;
      if (!chunk.genitive) break;
    } else if (view_.is(small, Role::kBetween) || (mutual && view_.is(small, Role::kWith))) {
      add_joined(c, Part::kAgent, out);
    } else if (view_.is(small, Role::kBy) && !(view_.is(small, Role::kOf) && owner != kNone)) {
      add_joined(c, Part::kAgent, out);
    } else if (view_.is(small, Role::kOf)) {
      if (owner == kNone) owner = c;
    } else if (is_target(c, view_.family(trigger))) {
      add_joined(c, Part::kPatient, out);
      target = true;
    } else if (view_.is(small, Role::kRecipient) && chunk.named != kNone) {
      add_joined(c, Part::kRecipient, out);
    }
  }
  if (owner != kNone) add_joined(owner, mutual || target || event_class == model::EventClass::kProtest || event_class == model::EventClass::kRetreat ? Part::kAgent : Part::kPatient, out);
  // "Russia launched an attack": without actors of its own the object of a verb that says little has that verb's subject.
  for (std::uint32_t i = trigger.first, steps = 0; out.actors.empty() && i > view_.first && steps < 12; ++steps) {
    --i;
    const std::uint32_t other = view_.trigger_at(i);
    const bool verbal = other != kNone && SentenceView::is_verbal(view_.triggers[other]);
    if (view_.clause_of(i) != clause || (verbal && !view_.family(view_.triggers[other]).light && !view_.is(i, Role::kLight))) break;
    if (!verbal && !(view_.is_word(i) && view_.is(i, Role::kLight))) continue;
    for (std::uint32_t c = first_chunk_from(i); c > 0 && chunks_[c - 1].first + kReach > i;) {
      --c;
      if (view_.clause_of(chunks_[c].first) == clause && chunks_[c].preposition == kNone && !chunks_[c].genitive && chunks_[c].named != kNone) {
        add_joined(c, Part::kAgent, out);
        break;
      }
    }
    break;
  }
  std::stable_sort(out.actors.begin(), out.actors.end(), [](const model::Actor& a, const model::Actor& b) { return a.mention.begin < b.mention.begin; });
}

void ArgumentFinder::find_place(const Trigger& trigger, EventArguments& out) const {
  const std::uint32_t clause = view_.clause_of(trigger.first);
  std::uint32_t best = kNone;
  std::uint32_t least = kReach + 20;
  for (std::uint32_t n = 0; n < view_.named.size(); ++n) {
    const NamedSpan& name = view_.named[n];
    if (name.last + kReach < trigger.first) continue;
    if (name.first > trigger.last + kReach) break;
    const model::Entity& entity = view_.found->entities[name.entity];
    if (entity.pronoun || (entity.kind != model::EntityKind::kPlace && entity.kind != model::EntityKind::kCountry) || view_.clause_of(name.first) != clause) continue;
    bool located = false;
    for (std::uint32_t i = name.first, steps = 0; i > view_.first && steps < 4 && !located; ++steps) {
      --i;
      if (!view_.is_word(i) || view_.named_at(i) != kNone) break;
      if (view_.is(i, Role::kLocative)) located = true;
      if (view_.trigger_at(i) != kNone || (view_.is(i, Role::kPreposition) && !located)) break;
    }
    if (!located) continue;
    std::uint32_t gap = name.first > trigger.last ? name.first - trigger.last : trigger.first - name.last + 8;
    if (entity.kind == model::EntityKind::kCountry) gap += 6;
    if (view_.segment_of(name.first) != view_.segment_of(trigger.first)) gap += 6;
    bool elsewhere = trigger.form == kAttributive && name.first > trigger.last;
    for (std::uint32_t i = std::min(name.last, trigger.last) + 1; i < std::max(name.first, trigger.first); ++i) {
      const std::uint32_t other = view_.trigger_at(i);
      if (other == kNone || view_.triggers[other].form == kAttributive) continue;
      const bool verbal = SentenceView::is_verbal(view_.triggers[other]);
      // A place behind another event's noun is that event's; a noun's place does not lie behind a verb.
      if (verbal != (trigger.form != kNoun)) elsewhere = elsewhere || (name.first > trigger.last && (verbal || !view_.family(view_.triggers[other]).weak));
      gap += 4;
    }
    if (elsewhere) continue;
    if (gap < least) {
      least = gap;
      best = n;
    }
  }
  if (best == kNone) return;
  const model::Entity& entity = view_.found->entities[view_.named[best].entity];
  model::Place place;
  place.name = entity.name;
  place.geonames = entity.geonames;
  place.country = entity.country;
  place.mention = entity.span;
  out.place = std::move(place);
}

EventArguments ArgumentFinder::find(std::uint32_t index, const text::Spans* told) const {
  EventArguments out;
  const Trigger& trigger = view_.triggers[index];
  if (trigger.form == kNoun) {
    noun(trigger, out);
  } else if (trigger.form == kAttributive) {
    // "das veröffentlichte Dekret": what follows it suffered it.
    const std::uint32_t next = first_chunk_from(trigger.first);
    if (next < chunks_.size() && chunks_[next].first <= trigger.last + 2) add(next, Part::kPatient, out);
  } else {
    verb(trigger, told, out);
  }
  find_place(trigger, out);
  return out;
}

}  // namespace dateline::extract
