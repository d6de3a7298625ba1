#include "extract/event/event_status.h"

#include <algorithm>

namespace dateline::extract {
namespace {

using model::Factuality;

constexpr std::uint32_t kGroupReach = 9;    // tokens of a verb group
constexpr std::uint32_t kClauseReach = 30;  // tokens of a clause looked at
constexpr std::uint32_t kGovernorReach = 25;
constexpr std::uint32_t kModifierReach = 4;  // tokens between a noun and the article or verb in front of it
constexpr std::uint32_t kChargeReach = 5;   // tokens between a crime, its link and the step of the law

class Judge {
 public:
  Judge(const SentenceView& view, const Trigger& trigger) : view_(view), trigger_(trigger) {}

  [[nodiscard]] Factuality judge() const {
    if (const auto status = by_clause()) return *status;
    if (trigger_.form == kNoun) return noun();
    if (trigger_.form == kAttributive) return attribute();
    return view_.vocabulary->verb_final() ? verb_final() : verb_group();
  }

 private:
  [[nodiscard]] bool is(std::uint32_t token, Role role) const { return view_.is(token, role); }
  [[nodiscard]] bool same_clause(std::uint32_t token) const { return view_.clause_of(token) == view_.clause_of(trigger_.first); }

  // What a governing word makes of the thing it governs.
  [[nodiscard]] std::optional<Factuality> governed(std::uint32_t token) const {
    if (is(token, Role::kRefusal)) return Factuality::kDenied;
    if (is(token, Role::kUnreal) || is(token, Role::kUnrealNoun)) return Factuality::kHypothetical;
    if (is(token, Role::kIntention) || is(token, Role::kPlannedNoun)) return Factuality::kPlanned;
    return std::nullopt;
  }

  // A condition anywhere above, or "denied that …", "demanded that …".
  [[nodiscard]] std::optional<Factuality> by_clause() const {
    std::uint32_t clause = view_.clause_of(trigger_.first);
    for (int depth = 0; depth < 8 && clause != kNone; ++depth) {
      const Clause& here = view_.clauses[clause];
      if (here.kind == ClauseKind::kConditional) return Factuality::kHypothetical;
      if (depth == 0 && here.kind == ClauseKind::kSubordinate && here.opener != kNone) {
        for (std::uint32_t back = here.opener, steps = 0; back > view_.first && steps < 5; ++steps) {
          --back;
          if (!view_.is_word(back)) continue;
          if (is(back, Role::kRefusal)) return Factuality::kDenied;
          if (is(back, Role::kUnreal)) return Factuality::kHypothetical;
          if (!is(back, Role::kAdverb) && view_.vocabulary->verb_final() == false) break;
        }
      }
      clause = here.parent;
    }
    return std::nullopt;
  }

  // "not only" denies nothing.
  [[nodiscard]] bool negates(std::uint32_t token) const { return is(token, Role::kNegation) && !(token + 1 < view_.end && is(token + 1, Role::kFocus)); }

  // Verbs of languages whose group stands together: read backwards from the verb.
  [[nodiscard]] Factuality verb_group() const {
    bool to = false;
    bool future = false;
    bool unreal = false;
    bool denied = false;
    bool be = false;
    std::uint32_t at = trigger_.first;
    for (std::uint32_t steps = 0; at > view_.first && steps < kGroupReach; ++steps) {
      --at;
      if (!view_.is_word(at) || !same_clause(at)) break;
      if (negates(at)) {
        denied = true;
        future = future || is(at, Role::kFuture);
        unreal = unreal || is(at, Role::kHypothetical);
        continue;
      }
      if (is(at, Role::kTo) && !to) {
        to = true;
        continue;
      }
      if (is(at, Role::kFuture)) {
        future = true;
        continue;
      }
      if (to) {
        if (const auto status = governed(at)) return denied && *status == Factuality::kPlanned ? Factuality::kDenied : *status;
      }
      if (is(at, Role::kHypothetical) || is(at, Role::kObligation)) {
        unreal = true;
        continue;
      }
      if (is(at, Role::kBe)) {
        be = be || to;
        continue;
      }
      if (is(at, Role::kPastAux) || is(at, Role::kPassive) || is(at, Role::kDo) || is(at, Role::kAdverb)) continue;
      if (is(at, Role::kCoordinator)) {
        // "will sign and publish": the second verb shares the group of the first.
        if (trigger_.form != kParticiple && trigger_.form != kProgressive && trigger_.form != kFinite) break;
        const std::uint32_t other = at > view_.first ? view_.trigger_at(at - 1) : kNone;
        if (other != kNone && SentenceView::is_verbal(view_.triggers[other])) return Judge(view_, view_.triggers[other]).judge();
        // "will cut 2,400 jobs and close its plant": a bare form takes the modal of the one before it.
        if (const Trigger* verb = bare_before(at); verb != nullptr) return Judge(view_, *verb).judge();
        break;
      }
      if (trigger_.form == kProgressive && is(at, Role::kRefusal)) return Factuality::kDenied;
      if (to) {
        // "asked Russia to withdraw": the verb that governs stands before its object.
        for (std::uint32_t back = at, more = 0; back > view_.first && more < 4; ++more) {
          --back;
          if (!view_.is_word(back) || !same_clause(back)) break;
          if (const auto status = governed(back)) return *status;
        }
      }
      break;
    }
    if (denied) return Factuality::kDenied;
    if (unreal) return Factuality::kHypothetical;
    if (future || be) return Factuality::kPlanned;
    return Factuality::kReported;
  }

  // Verbs of languages whose clause is a bracket: the finite verb stands far from participle and infinitive.
  [[nodiscard]] Factuality verb_final() const {
    const std::uint32_t verb = trigger_.first;
    const std::uint32_t low = verb > view_.first + kClauseReach ? verb - kClauseReach : view_.first;
    const std::uint32_t high = std::min(view_.end, verb + kClauseReach);
    bool future = false;
    bool unreal = false;
    bool denied = false;
    for (std::uint32_t i = low; i < high; ++i) {
      if (i == verb || !view_.is_word(i) || !same_clause(i)) continue;
      if (trigger_.form == kFinite || trigger_.form == kParticiple || trigger_.form == kInfinitive) {
        // A negation between this verb and another one belongs to the nearer.
        if (negates(i) && !verb_between(i, verb)) denied = true;
      }
      if (trigger_.form == kFinite && trigger_.particle == kNone && !closes(verb)) continue;  // a second-position verb has no modal
      if (view_.segment_of(i) != view_.segment_of(verb) && i > verb) continue;
      if (is(i, Role::kFuture) && !(i == verb + 1 && is(i, Role::kPassiveInfinitive))) future = true;
      if (is(i, Role::kReportedPast) && trigger_.form == kParticiple && is_reported()) continue;
      if (is(i, Role::kHypothetical) || is(i, Role::kObligation)) unreal = true;
    }
    if (denied) return Factuality::kDenied;
    if (trigger_.form == kInfinitive) {
      const bool to = verb > view_.first && (is(verb - 1, Role::kTo) || view_.vocabulary->readings(view_.analysis->words[verb]).front().forms == kInfinitive);
      if (to) return governor_of_infinitive();
      if (unreal) return Factuality::kHypothetical;
      return Factuality::kPlanned;
    }
    if (trigger_.form == kParticiple) {
      if (unreal) return Factuality::kHypothetical;
      // "soll unterzeichnet werden" is a plan, "soll unterzeichnet haben" hearsay, "wird unterzeichnet" the present.
      const std::uint32_t next = verb + 1;
      if (future && next < view_.end && is(next, Role::kPassiveInfinitive)) return Factuality::kPlanned;
      return Factuality::kReported;
    }
    return unreal && closes(verb) ? Factuality::kHypothetical : Factuality::kReported;
  }

  // The infinitive in front of this coordination, if this verb has the form of one.
  [[nodiscard]] const Trigger* bare_before(std::uint32_t coordinator) const {
    bool bare = false;
    for (const EventReading& reading : view_.vocabulary->readings(view_.analysis->words[trigger_.first])) bare = bare || (reading.forms & kInfinitive) != 0;
    for (std::uint32_t at = coordinator, steps = 0; bare && at > view_.first && steps < kGroupReach; ++steps) {
      --at;
      if (!same_clause(at)) return nullptr;
      const std::uint32_t other = view_.trigger_at(at);
      if (other == kNone || !SentenceView::is_verbal(view_.triggers[other])) continue;
      // "will cut": a form that is the participle as well.
      bool governed = view_.triggers[other].form == kInfinitive;
      for (const EventReading& reading : view_.vocabulary->readings(view_.analysis->words[at])) governed = governed || (view_.triggers[other].form == kParticiple && (reading.forms & kInfinitive) != 0);
      return governed ? &view_.triggers[other] : nullptr;
    }
    return nullptr;
  }

  // In words that are another's and not quoted.
  [[nodiscard]] bool is_reported() const {
    const text::Span own = view_.token(trigger_.first).span;
    return std::any_of(view_.found->claims.begin(), view_.found->claims.end(), [&](const model::Claim& claim) {
      return claim.type != model::SpeechType::kDirect && std::any_of(claim.content.begin(), claim.content.end(), [&](const text::Span& part) { return part.contains(own); });
    });
  }

  [[nodiscard]] bool closes(std::uint32_t verb) const { return verb + 1 >= view_.end || !view_.is_word(verb + 1); }

  [[nodiscard]] bool verb_between(std::uint32_t a, std::uint32_t b) const {
    for (std::uint32_t i = std::min(a, b) + 1; i < std::max(a, b); ++i) {
      const std::uint32_t other = view_.trigger_at(i);
      if (other != kNone && SentenceView::is_verbal(view_.triggers[other]) && view_.triggers[other].first != trigger_.first) return true;
    }
    return false;
  }

  [[nodiscard]] Factuality governor_of_infinitive() const {
    for (std::uint32_t back = trigger_.first, steps = 0; back > view_.first && steps < kGovernorReach; ++steps) {
      --back;
      if (!view_.is_word(back)) continue;
      if (const auto status = governed(back)) return *status;
    }
    return Factuality::kHypothetical;  // a bare purpose: "um … zu …"
  }

  // "on suspicion of murder", "charged with manslaughter", "wegen fahrlässiger Tötung angeklagt": a crime without an article behind the word that
  // links it to a step of the law is what somebody is charged with, not something that is told to have happened.
  [[nodiscard]] bool is_charge() const {
    std::uint32_t link = kNone;
    for (std::uint32_t at = trigger_.first, steps = 0; at > view_.first && steps < kChargeReach; ++steps) {
      --at;
      if (is(at, Role::kChargeLink)) {
        link = at;
        break;
      }
      // "Verdacht des Mordes": a noun takes the crime in the genitive.
      if (is(at, Role::kDefinite) && at > view_.first && is(at - 1, Role::kChargeLink) && is(at - 1, Role::kCharge)) continue;
      if (!view_.is_word(at) || !same_clause(at) || is(at, Role::kDeterminer) || is(at, Role::kDefinite) || is(at, Role::kPreposition)) return false;
    }
    if (link == kNone) return false;
    // German verbs of the law stand at the end of the clause.
    const std::uint32_t end = view_.vocabulary->verb_final() ? std::min(view_.end, trigger_.last + kClauseReach) : link;
    for (std::uint32_t i = link > view_.first + kChargeReach ? link - kChargeReach : view_.first; i < end; ++i) {
      if (view_.is_word(i) && same_clause(i) && is(i, Role::kCharge)) return true;
    }
    return false;
  }

  // "demanded his resignation", "called for an inquiry", "forderte ihn zum Rücktritt auf": what is demanded has not happened for that. What a further
  // noun or preposition leads to ("demanded compensation for the attack", "forderte die Aufklärung des Angriffs") is told as it stands.
  [[nodiscard]] bool is_demanded() const {
    for (std::uint32_t at = trigger_.first, steps = 0; at > view_.first && steps < kModifierReach; ++steps) {
      --at;
      if (!view_.is_word(at) || !same_clause(at)) return false;
      if (const std::uint32_t verb = view_.trigger_at(at); verb != kNone) return demands(view_.triggers[verb]) || (view_.vocabulary->verb_final() && demanded_in_clause());
      if (is(at, Role::kGenitive) && at > view_.first && view_.is_word(at - 1) && view_.trigger_at(at - 1) == kNone && !is(at - 1, Role::kPreposition)) return false;
      if (is(at, Role::kDemandLink)) return demanded_in_clause();
      if (is(at, Role::kPreposition)) return false;
      if (is(at, Role::kDeterminer) || is(at, Role::kDefinite)) {
        const std::uint32_t verb = at > view_.first ? view_.trigger_at(at - 1) : kNone;
        if (verb != kNone && demands(view_.triggers[verb])) return true;
        // German may put subject and persons between the verb and its object.
        return view_.vocabulary->verb_final() && !is(at, Role::kGenitive) && at > view_.first && !is(at - 1, Role::kPreposition) && demanded_in_clause();
      }
    }
    return false;
  }

  [[nodiscard]] bool demands(const Trigger& other) const {
    return SentenceView::is_verbal(other) && view_.family(other).event_class == model::EventClass::kDemand && same_clause(other.first);
  }

  [[nodiscard]] bool demanded_in_clause() const {
    const std::uint32_t low = trigger_.first > view_.first + kClauseReach ? trigger_.first - kClauseReach : view_.first;
    for (std::uint32_t at = low; at < std::min(view_.end, trigger_.last + kClauseReach); ++at) {
      if (const std::uint32_t other = view_.trigger_at(at); other != kNone && demands(view_.triggers[other])) return true;
    }
    return false;
  }

  [[nodiscard]] Factuality noun() const {
    if (is_charge() || is_demanded()) return Factuality::kHypothetical;
    bool definite = false;
    std::uint32_t at = trigger_.first;
    for (std::uint32_t steps = 0; at > view_.first && steps < 6; ++steps) {
      --at;
      if (!view_.is_word(at) || !same_clause(at)) break;
      if (is(at, Role::kNegativeDeterminer)) return Factuality::kDenied;
      if (is(at, Role::kPlannedModifier)) return Factuality::kPlanned;
      if (is(at, Role::kUnrealModifier)) return Factuality::kHypothetical;
      if (is(at, Role::kDefinite)) definite = true;
      if (is(at, Role::kUnrealNoun)) return Factuality::kHypothetical;
      if (is(at, Role::kPlannedNoun)) return Factuality::kPlanned;
      if (is(at, Role::kDeterminer) || is(at, Role::kPreposition)) {
        // The noun this one hangs on: "im Falle eines", "plans for a", "threat of".
        for (std::uint32_t back = at, more = 0; back > view_.first && more < 2; ++more) {
          --back;
          if (!view_.is_word(back)) break;
          if (is(back, Role::kUnrealNoun)) return Factuality::kHypothetical;
          if (is(back, Role::kPlannedNoun)) return Factuality::kPlanned;
        }
        break;
      }
      if (view_.trigger_at(at) != kNone) break;
    }
    // "wird ein Gipfeltreffen stattfinden", "could lead to an attack": the clause's modal counts for what it introduces.
    const std::uint32_t low = trigger_.first > view_.first + kClauseReach ? trigger_.first - kClauseReach : view_.first;
    for (std::uint32_t i = trigger_.first; i > low;) {
      --i;
      if (!view_.is_word(i) || !same_clause(i) || view_.segment_of(i) != view_.segment_of(trigger_.first)) continue;
      if (is(i, Role::kHypothetical) && !definite && !(is(i, Role::kReportedPast) && is_reported())) return Factuality::kHypothetical;
      if (is(i, Role::kFuture) && !view_.vocabulary->verb_final() && !definite) return Factuality::kPlanned;
      const std::uint32_t other = view_.trigger_at(i);
      if (other != kNone && SentenceView::is_verbal(view_.triggers[other])) break;
    }
    return light_future() ? Factuality::kPlanned : Factuality::kReported;
  }

  // A light verb that tells only that something takes place, in the future: "findet … statt" with "soll", "will take place".
  [[nodiscard]] bool light_future() const {
    bool light = false;
    bool future = false;
    const std::uint32_t high = std::min(view_.end, trigger_.last + kClauseReach);
    for (std::uint32_t i = trigger_.last + 1; i < high; ++i) {
      if (!view_.is_word(i) || !same_clause(i)) continue;
      light = light || is(i, Role::kLight);
      future = future || is(i, Role::kFuture);
    }
    return light && future;
  }

  [[nodiscard]] Factuality attribute() const {
    const std::uint32_t before = trigger_.first > view_.first ? trigger_.first - 1 : kNone;
    if (before == kNone || !view_.is_word(before)) return Factuality::kReported;
    if (negates(before)) return Factuality::kDenied;
    if (is(before, Role::kTo)) return Factuality::kPlanned;  // "der zu unterzeichnende Vertrag"
    return Factuality::kReported;
  }

  const SentenceView& view_;
  const Trigger& trigger_;
};

}  // namespace

model::Factuality judge_status(const SentenceView& view, std::uint32_t trigger) { return Judge(view, view.triggers[trigger]).judge(); }

}  // namespace dateline::extract
