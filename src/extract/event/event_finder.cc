#include "extract/event/event_finder.h"

#include <algorithm>

#include "calendar/edtf.h"
#include "extract/event/event_arguments.h"
#include "extract/event/event_status.h"
#include "extract/event/event_time.h"
#include "extract/event/event_vocabulary.h"
#include "extract/event/sentence_view.h"
#include "extract/event/trigger_finder.h"

namespace dateline::extract {
namespace {

using model::Factuality;

constexpr std::uint32_t kObjectReach = 10;    // tokens between an English verb and its object
constexpr std::uint32_t kBracketReach = 25;   // and inside a German clause
constexpr std::uint32_t kAgentReach = 30;     // and a verb and who or what does it
constexpr double kLoose = 0.4;                // confidence of a word that tells of an event only loosely
constexpr std::uint32_t kRelativeReach = 3;   // tokens between a relative pronoun and its noun

// The kinds of [event-agent] in the clause of the trigger, and in the noun right before it that a relative clause says more of.
std::uint32_t agents_beside(const SentenceView& view, const Trigger& trigger) {
  const std::uint32_t clause = view.clause_of(trigger.first);
  const bool passive = trigger.form == kParticiple;  // names nobody: what stands in a clause beside it did it, "killed when a train derailed"
  std::uint32_t agents = 0;
  std::uint32_t begin = trigger.first;
  const std::uint32_t first = trigger.first - std::min(trigger.first - view.first, kAgentReach);
  for (std::uint32_t i = first; i < std::min(view.end, trigger.last + kAgentReach); ++i) {
    if (view.clause_of(i) != clause) {
      if (passive) agents |= view.agents_at(i);
      continue;
    }
    begin = std::min(begin, i);
    agents |= view.agents_at(i);
  }
  for (std::uint32_t i = begin; view.is_word(begin) && view.is(begin, Role::kRelative) && i > view.first && begin - i < kRelativeReach;) agents |= view.agents_at(--i);
  return agents;
}

// What the object makes of the verb ("lifted the blockade"), and the token of that object.
struct ObjectReading {
  const ObjectRule* rule = nullptr;
  std::uint32_t object = kNone;
};

ObjectReading object_of(const SentenceView& view, const Trigger& trigger) {
  const EventVocabulary& vocabulary = *view.vocabulary;
  if (trigger.form == kNoun || !vocabulary.has_object_rule(trigger.family)) return {};
  const std::string& lemma = view.family(trigger).lemma;
  const std::uint32_t clause = view.clause_of(trigger.first);
  std::optional<std::uint32_t> agents;  // read once an object stands there
  const auto rule_at = [&](std::uint32_t i) -> const ObjectRule* {
    if (view.clause_of(i) != clause) return nullptr;
    const std::uint32_t objects = view.objects_at(i);
    if (objects == kNone) return nullptr;
    if (!agents) agents = agents_beside(view, trigger);
    return vocabulary.object_rule(lemma, objects, *agents);
  };
  const std::uint32_t reach = vocabulary.verb_final() ? kBracketReach : kObjectReach;
  for (std::uint32_t i = trigger.last + 1; i < view.end && i <= trigger.last + reach; ++i) {
    const std::uint32_t other = view.trigger_at(i);
    if (other != kNone && SentenceView::is_verbal(view.triggers[other]) && view.triggers[other].form != kProgressive) break;
    if (const ObjectRule* rule = rule_at(i)) return {rule, i};
  }
  const bool passive_or_bracket = vocabulary.verb_final() || trigger.form == kParticiple;
  for (std::uint32_t i = trigger.first, steps = 0; passive_or_bracket && i > view.first && steps < reach; ++steps) {
    --i;
    const std::uint32_t other = view.trigger_at(i);
    if (other != kNone && SentenceView::is_verbal(view.triggers[other])) break;
    if (const ObjectRule* rule = rule_at(i)) return {rule, i};
  }
  return {};
}

// By trigger: what its object makes of it, and the other trigger that this object is. Such a noun tells nothing of its own: "legte Beschwerde
// ein" is one appeal.
struct ObjectReadings {
  explicit ObjectReadings(const SentenceView& view) : rules(view.triggers.size(), nullptr), nouns(view.triggers.size(), kNone), part(view.triggers.size(), false) {
    for (std::uint32_t t = 0; t < view.triggers.size(); ++t) {
      const ObjectReading reading = object_of(view, view.triggers[t]);
      if (reading.rule == nullptr) continue;
      rules[t] = reading.rule;
      const std::uint32_t noun = view.trigger_at(reading.object);
      if (noun == kNone || view.triggers[noun].form != kNoun || part[noun]) continue;
      nouns[t] = noun;
      part[noun] = true;
    }
  }

  std::vector<const ObjectRule*> rules;  // nullptr: none
  std::vector<std::uint32_t> nouns;      // kNone: none
  std::vector<bool> part;                // of a verb's mention
};

// The claims whose content holds a place in the text, asked for in order of place.
class ClaimSweep {
 public:
  explicit ClaimSweep(const std::vector<model::Claim>& claims) : claims_(claims) {
    for (std::uint32_t c = 0; c < claims.size(); ++c) {
      for (const text::Span& content : claims[c].content) waiting_.push_back({content, c});
    }
    std::stable_sort(waiting_.begin(), waiting_.end(), [](const Content& a, const Content& b) { return a.span < b.span; });
  }

  // True if a claim of the sentence holds one of the two and not the other: "he had seen it in March 2022, he said during an interrogation".
  [[nodiscard]] bool holds_alone(const text::Span& date, const text::Span& event, const text::Span& sentence) const {
    const auto end = std::lower_bound(waiting_.begin(), waiting_.end(), sentence.end, [](const Content& content, std::uint32_t byte) { return content.span.begin < byte; });
    for (auto content = end; content != waiting_.begin();) {
      --content;
      if (content->span.begin < sentence.begin) break;
      if (!content->span.contains(date) || content->span.overlaps(event)) continue;
      // "agreed to the pact on Friday": a cue that tells an event itself may find its date in the phrase behind it, but not in a clause of its own
      // ("has admitted that it leaked on Saturday").
      const text::Spans& cue = claims_[content->claim].cue;
      if (content->span.begin < event.begin || tells_clause(claims_[content->claim]) || std::none_of(cue.begin(), cue.end(), [&](const text::Span& part) { return part.overlaps(event); })) return true;
    }
    return false;
  }

  [[nodiscard]] std::vector<std::uint32_t> at(const text::Span& place) {
    for (; next_ < waiting_.size() && waiting_[next_].span.begin <= place.begin; ++next_) open_.push_back(waiting_[next_]);
    std::erase_if(open_, [&](const Content& content) { return content.span.end <= place.begin; });
    std::vector<std::uint32_t> out;
    for (const Content& content : open_) {
      if (content.span.contains(place)) out.push_back(content.claim);
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
  }

 private:
  struct Content {
    text::Span span;
    std::uint32_t claim = 0;
  };

  static bool tells_clause(const model::Claim& claim) {
    return claim.rule == "verb-clause" || claim.rule == "verb-bare-clause" || claim.rule == "verb-colon" || claim.rule == "verb-quotation";
  }

  const std::vector<model::Claim>& claims_;
  std::vector<Content> waiting_;
  std::size_t next_ = 0;
  std::vector<Content> open_;
};

class MentionMaker {
 public:
  MentionMaker(const SentenceView& view, const std::vector<EventTime>& times, ClaimSweep& claims) : view_(view), times_(times), claims_(claims), arguments_(view), objects_(view) {}

  // "the demonstration", "bei dem Angriff": told of as known. At most two modifiers stand between the article and the noun.
  [[nodiscard]] bool points_back(std::uint32_t index) const {
    const Trigger& trigger = view_.triggers[index];
    if (trigger.form != kNoun || times_[index].dated != kNone) return false;
    for (std::uint32_t i = trigger.first, steps = 0; i > view_.first && steps < 3; ++steps) {
      --i;
      if (!view_.is_word(i)) return false;
      if (view_.is(i, Role::kDefinite)) return true;
      if (view_.is(i, Role::kDeterminer) || view_.is(i, Role::kPreposition)) return false;
    }
    return false;
  }

  // nullopt for a light verb without an object that makes it tell something, and for such an object.
  [[nodiscard]] std::optional<model::EventMention> make(std::uint32_t index) {
    const Trigger& trigger = view_.triggers[index];
    const EventFamily& family = view_.family(trigger);
    const ObjectRule* rule = objects_.rules[index];
    if ((family.light && rule == nullptr) || objects_.part[index]) return std::nullopt;
    model::EventMention out;
    out.trigger.push_back(view_.analysis->span_of(trigger.first, trigger.last));
    if (trigger.particle != kNone) out.trigger.push_back(view_.token(trigger.particle).span);
    if (const std::uint32_t noun = objects_.nouns[index]; noun != kNone) {
      out.trigger.push_back(view_.analysis->span_of(view_.triggers[noun].first, view_.triggers[noun].last));
      std::sort(out.trigger.begin(), out.trigger.end());
    }
    out.sentence = view_.span;
    out.event_class = family.event_class;
    out.type = family.type;
    out.lemma = family.lemma;
    out.rule = std::string(trigger.form == kNoun ? (trigger.compound ? "event.compound." : "event.noun.") : "event.verb.") + family.type;
    out.confidence = family.weak ? kLoose : trigger.form == kNoun ? 0.7 : 0.8;
    if (rule != nullptr) {
      out.event_class = rule->event_class;
      out.type = rule->type;
      out.rule = "event.object." + rule->type;
      out.confidence = 0.75;
    }
    if (rule == nullptr && view_.vocabulary->has_agent_rule(trigger.family)) {
      if (const AgentRule* by = view_.vocabulary->agent_rule(family.lemma, agents_beside(view_, trigger))) {
        out.event_class = by->event_class;
        out.type = by->type;
        out.rule = "event.agent." + by->type;
        if (trigger.form == kNoun) out.confidence = 0.7;  // what stands beside a weak word makes it clear
      }
    }
    // "launched an attack" is told again as "the attack".
    if (const std::uint32_t noun = objects_.nouns[index]; noun != kNone && view_.family(view_.triggers[noun]).type == out.type) out.lemma = view_.family(view_.triggers[noun]).lemma;
    out.status = judge_status(view_, index);
    date(index, out);
    out.claims = claims_.at(out.trigger.front());
    const bool own_subject = trigger.form == kFinite || (trigger.form == kParticiple && !leans_on_subject(trigger));
    EventArguments arguments = arguments_.find(index, own_subject ? told_in(out) : nullptr);
    out.actors = std::move(arguments.actors);
    out.place = std::move(arguments.place);
    return out;
  }

 private:
  // "gab zu, Geld angenommen zu haben", "is said to have killed": who does it stands in the clause before.
  [[nodiscard]] bool leans_on_subject(const Trigger& trigger) const {
    const std::uint32_t low = trigger.first > view_.first + 3 ? trigger.first - 3 : view_.first;
    for (std::uint32_t i = low; i < std::min(view_.end, trigger.last + 3); ++i) {
      if (view_.is_word(i) && view_.is(i, Role::kTo)) return true;
    }
    return false;
  }

  // The words of another in which it stands, the nearest around it.
  [[nodiscard]] const text::Spans* told_in(const model::EventMention& mention) const {
    const model::Claim* nearest = nullptr;
    for (const std::uint32_t claim : mention.claims) {
      const model::Claim& other = view_.found->claims[claim];
      if (nearest == nullptr || other.content.front().begin > nearest->content.front().begin) nearest = &other;
    }
    return nearest != nullptr ? &nearest->content : nullptr;
  }

  void date(std::uint32_t index, model::EventMention& out) const {
    const EventTime& time = times_[index];
    const calendar::DayInterval published = view_.analysis->published != nullptr ? view_.analysis->published->days : calendar::DayInterval{};
    if (time.dated != kNone && !claims_.holds_alone(view_.found->timexes[view_.dated[time.dated].timex].span, out.trigger.front(), view_.span)) {
      out.days = time.days;
      out.edtf = time.edtf;
      out.granularity = time.granularity;
      out.timex = view_.dated[time.dated].timex;
      out.rule += "+" + time.how;
      if (out.status == Factuality::kReported && time.days.earliest && published.latest && *time.days.earliest > *published.latest) out.status = Factuality::kPlanned;
      return;
    }
    if (out.status == Factuality::kPlanned) {
      out.days.earliest = published.earliest;
    } else if (out.status != Factuality::kHypothetical) {
      out.days.latest = published.latest;
    }
  }

  const SentenceView& view_;
  const std::vector<EventTime>& times_;
  ClaimSweep& claims_;
  ArgumentFinder arguments_;
  ObjectReadings objects_;
};

// An event told of as known has the day on which the paragraph placed its like, if that is one day.
void date_like(const std::vector<model::EventMention>& told, std::size_t paragraph_begin, model::EventMention& mention) {
  const model::EventMention* like = nullptr;
  for (std::size_t i = paragraph_begin; i < told.size(); ++i) {
    const model::EventMention& other = told[i];
    if (other.type != mention.type || other.event_class != mention.event_class || !other.days.earliest || !other.days.latest) continue;
    if (like != nullptr && like->days != other.days) return;
    like = &other;
  }
  if (like == nullptr) return;
  mention.days = like->days;
  mention.edtf = like->edtf;
  mention.granularity = like->granularity;
  mention.timex = like->timex;
  mention.rule += "+same";
}

// "The strike started a fire", after drones were told to have hit the refinery: the attack again, and no walkout.
void echo(const EventVocabulary& vocabulary, const std::vector<model::EventMention>& told, model::EventMention& mention) {
  if (mention.confidence > kLoose || !mention.rule.starts_with("event.noun.")) return;
  const std::vector<std::string>& types = vocabulary.echoes(mention.type);
  if (types.empty()) return;
  for (std::size_t i = told.size(); i-- > 0;) {
    if (told[i].type == mention.type) return;
    if (std::find(types.begin(), types.end(), told[i].type) == types.end()) continue;
    mention.event_class = told[i].event_class;
    mention.type = told[i].type;
    mention.rule = "event.echo." + mention.type;
    return;
  }
}

}  // namespace

struct EventFinder::Rules {
  Rules(const lang::Pack& pack, std::optional<base::Problem>& broken) : vocabulary(pack, broken) {}
  EventVocabulary vocabulary;
};

EventFinder::EventFinder(const lang::Pack& pack, std::optional<base::Problem>& broken) : rules_(std::make_unique<Rules>(pack, broken)) {}
EventFinder::~EventFinder() = default;

std::vector<model::EventMention> EventFinder::find(const Analysis& analysis, const model::Extraction& found) const {
  std::vector<model::EventMention> out;
  SentenceView view(analysis, rules_->vocabulary, found);
  ClaimSweep claims(found.claims);
  std::uint32_t paragraph = 0;
  std::size_t paragraph_begin = 0;  // in out
  for (std::uint32_t s = 0; s < analysis.layout.sentences.size(); ++s) {
    view.move_to(s);
    find_triggers(view);
    if (analysis.layout.sentences[s].paragraph != paragraph) {
      paragraph = analysis.layout.sentences[s].paragraph;
      paragraph_begin = out.size();
    }
    if (view.triggers.empty()) continue;
    const std::vector<EventTime> times = find_times(view);
    MentionMaker maker(view, times, claims);
    for (std::uint32_t t = 0; t < view.triggers.size(); ++t) {
      auto mention = maker.make(t);
      if (!mention) continue;
      echo(rules_->vocabulary, out, *mention);
      if (mention->status == Factuality::kReported && maker.points_back(t)) date_like(out, paragraph_begin, *mention);
      out.push_back(std::move(*mention));
    }
  }
  return out;
}

}  // namespace dateline::extract
