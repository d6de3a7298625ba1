#include <algorithm>
#include <tuple>

#include "app/digest_builder.h"
#include "calendar/edtf.h"

namespace dateline::app {

bool DigestBuilder::event_wanted(const model::Event& event) const {
  if (!filter_.event_class.empty() && model::to_string(event.event_class) != filter_.event_class &&
      event.type != filter_.event_class)
    return false;
  if (!filter_.place.empty() && !(event.place && matches(event.place->name, filter_.place))) return false;
  if (!filter_.actor.empty() &&
      std::none_of(event.actors.begin(), event.actors.end(),
                   [this](const model::Actor& actor) { return matches(actor.name, filter_.actor); })) {
    return false;
  }
  if (!filter_.source.empty() || !filter_.stance.empty()) {
    const bool told = std::any_of(event.mentions.begin(), event.mentions.end(), [this](ItemRef mention) {
      const auto& claims = record(mention.article).extraction.events[mention.item].claims;
      return std::any_of(claims.begin(), claims.end(), [this, mention](std::uint32_t claim) {
        return claim_wanted({mention.article, claim});
      });
    });
    if (!told) return false;
  }
  return std::any_of(event.mentions.begin(), event.mentions.end(),
                     [this](ItemRef mention) { return article_wanted(mention.article); });
}

// Events on the days that most text families tell of; ties go to the day whose best event has more witnesses, then to
// the earlier one. Stretches of days, and minor events, make no key date.
void DigestBuilder::keep_key_dates(std::vector<const model::Event*>& events) const {
  struct Weight {
    std::set<std::uint32_t> families;
    std::uint32_t best = 0;
  };
  std::map<calendar::Day, Weight> days;
  const auto sure = [](const model::Event& event) {
    return event.days.earliest && event.days.earliest == event.days.latest &&
           event.event_class != model::EventClass::kOther;
  };
  for (const model::Event* event : events) {
    if (!sure(*event)) continue;
    Weight& weight = days[*event->days.earliest];
    weight.best = std::max(weight.best, event->independent);
    for (const ItemRef mention : event->mentions) weight.families.insert(known_.families[mention.article]);
  }
  std::vector<calendar::Day> ranked;
  for (const auto& entry : days) ranked.push_back(entry.first);
  std::stable_sort(ranked.begin(), ranked.end(), [&](calendar::Day a, calendar::Day b) {
    const Weight& x = days.at(a);
    const Weight& y = days.at(b);
    return std::tuple(y.families.size(), y.best) < std::tuple(x.families.size(), x.best);
  });
  if (ranked.size() > *filter_.key_dates) ranked.resize(static_cast<std::size_t>(*filter_.key_dates));
  std::erase_if(events, [&](const model::Event* event) {
    return !sure(*event) || std::find(ranked.begin(), ranked.end(), *event->days.earliest) == ranked.end();
  });
}

void DigestBuilder::add_events() {
  std::vector<const model::Event*> events;
  for (const model::Event& event : known_.events) {
    if (!event_wanted(event)) continue;
    if (!filter_.minor_events && filter_.event_class.empty() && event.event_class == model::EventClass::kOther) {
      ++minor_events_;
      continue;
    }
    if (days_wanted(event.days, vague_events_)) events.push_back(&event);
  }
  if (filter_.key_dates) keep_key_dates(events);
  // Undated events stand where they were at the latest; an earlier sure day goes first.
  const auto key = [](const model::Event& e) {
    const auto first = e.days.earliest ? e.days.earliest : e.days.latest;
    return std::tuple(!first.has_value(), first.value_or(calendar::Day{}), !e.days.earliest.has_value(),
                      e.days.latest.value_or(calendar::Day::max()));
  };
  std::sort(events.begin(), events.end(), [&key](const model::Event* a, const model::Event* b) {
    const auto ka = key(*a);
    const auto kb = key(*b);
    return ka != kb ? ka < kb : a->uid < b->uid;
  });
  if (filter_.limit && events.size() > *filter_.limit) events.resize(static_cast<std::size_t>(*filter_.limit));
  for (const model::Event* e : events) {
    report::DigestEvent event;
    event.id = e->uid;
    event.story = e->story;
    event.event_class = model::to_string(e->event_class);
    event.type = e->type;
    event.label = e->label;
    event.status = model::to_string(e->status);
    event.edtf = e->edtf;
    event.days = e->days;
    event.precision = calendar::to_string(e->granularity);
    if (e->place) {
      event.place = e->place->name;
      event.geonames = e->place->geonames;
      event.country = e->place->country;
    }
    event.actors = e->actors;
    event.independent = e->independent;
    for (const ItemRef mention : e->mentions) {
      const model::EventMention& m = record(mention.article).extraction.events[mention.item];
      event.mentions.push_back(quote(mention.article, m.trigger, m.sentence));
    }
    out_.events.push_back(std::move(event));
  }
}

}  // namespace dateline::app
