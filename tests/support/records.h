// Records for tests: an article with one item of every kind, every member set, so that a member that gets lost is missed.
#pragma once

#include <string>

#include "base/hash.h"
#include "calendar/day.h"
#include "model/extraction.h"

namespace dateline::testing_support {

inline model::Article make_article(const std::string& id, const std::string& text, const std::string& published = "2024-11-10") {
  model::Article a;
  a.text = text;
  a.sha256 = base::sha256_hex(text);
  a.id = id.empty() ? a.sha256 : id;
  a.lang = "en";
  a.outlet = "Harbour Ledger";
  a.title = "A bridge reopens";
  if (!published.empty()) {
    const auto parsed = model::parse_published(published, model::PublishedBasis::kGiven);
    if (parsed) a.published = *parsed;
  }
  return a;
}

inline model::Record make_record(const std::string& id) {
  model::Record r;
  r.article = make_article(id, "Mayor Ada Lind said on Monday that about 300 people had crossed the bridge in Oldhaven, officials said. It was opened.");
  model::Article& a = r.article;
  a.agency = "NWA";
  a.url = "https://harbourledger.example/news/" + (id.empty() ? std::string("bridge") : id);
  a.authors = {"Tom Reed", "Ines Holm"};
  a.published = *model::parse_published("2024-11-10T09:15:00+01:00", model::PublishedBasis::kMetadata);
  a.published.evidence = "meta article:published_time";
  a.updated = *model::parse_published("2024-11-11", model::PublishedBasis::kText);
  a.updated.evidence = "time";
  model::Block block;
  block.in_text = {0, 20};
  block.raw_begin = 400;
  block.raw_end = 420;
  a.blocks = {block};
  model::Caption caption;
  caption.text = "The bridge";
  caption.raw_begin = 10;
  caption.raw_end = 20;
  a.captions = {caption};

  model::Extraction& x = r.extraction;
  x.pack = "en-0123456789ab";
  model::Timex t;
  t.span = {22, 28};
  t.value = "2024-11-04";
  t.mod = "APPROX";
  t.quant = "EVERY";
  t.freq = "2X";
  t.edtf = "2024-11-04~";
  t.other_value = "2024-11-11";
  t.days = {*calendar::parse_iso_day("2024-11-04"), *calendar::parse_iso_day("2024-11-05")};
  t.granularity = calendar::Granularity::kDay;
  t.anchor = model::TimexAnchor::kPublication;
  t.anchor_text = "2024-11-10";
  t.rule = "weekday.past";
  t.confidence = 0.9;
  x.timexes = {t};
  model::Entity e;
  e.span = {0, 14};
  e.name_span = {6, 14};
  e.name = "Ada Lind";
  e.key = "person:ada lind";
  e.office = "Mayor";
  e.office_key = "office:mayor";
  e.country = "IS";
  e.geonames = 42;
  e.pronoun = true;
  x.entities = {e};
  model::Quantity q;
  q.span = {34, 50};
  q.number = {40, 43};
  q.low = 300;
  q.qualifier = model::Qualifier::kApproximate;
  q.unit = "people";
  q.concept_id = "people";
  q.scope = "per day";
  q.negated = true;
  x.quantities = {q};
  model::Claim outer;
  outer.source = {{88, 97}};
  outer.cue = {{98, 102}};
  outer.content = {{0, 86}};
  outer.source_name = "officials";
  outer.source_kind = model::EntityKind::kUnnamed;
  outer.stance = model::Stance::kConfirms;
  outer.hearsay = true;
  outer.rule = "verb.after";
  outer.confidence = 0.75;
  model::Claim inner;
  inner.source = {{0, 5}, {6, 14}};
  inner.cue = {{15, 19}};
  inner.content = {{34, 86}};
  inner.source_name = "Ada Lind";
  inner.source_key = "person:ada lind";
  inner.source_kind = model::EntityKind::kPerson;
  inner.stance = model::Stance::kDoesNotAcknowledge;
  inner.type = model::SpeechType::kMixed;
  inner.carried_over = true;
  inner.said.edtf = "2024-11-04";
  inner.said.days = {*calendar::parse_iso_day("2024-11-04"), *calendar::parse_iso_day("2024-11-04")};
  inner.medium = model::Medium{model::MediumKind::kInterview, "Oldhaven Radio", "org:oldhaven-radio", {87, 101}};
  inner.told_to = model::Addressee{"Oldhaven Radio", "org:oldhaven-radio", {90, 101}};
  inner.place = model::Place{"Oldhaven", 42, "IS", {78, 86}};
  inner.nested_in = 0;
  inner.quantities = {q};
  inner.rule = "verb.before";
  inner.confidence = 0.5;
  x.claims = {outer, inner};
  model::EventMention v;
  v.trigger = {{55, 62}};
  v.sentence = {0, 103};
  v.event_class = model::EventClass::kConsult;
  v.type = "cross";
  v.lemma = "cross";
  v.status = model::Factuality::kPlanned;
  v.edtf = "../2024-11-10";
  v.days = {std::nullopt, *calendar::parse_iso_day("2024-11-10")};
  v.granularity = calendar::Granularity::kWeek;
  v.timex = 0;
  model::Actor actor;
  actor.name = "Ada Lind";
  actor.role = "agent";
  actor.key = "person:ada lind";
  actor.mention = {6, 14};
  v.actors = {actor};
  model::Place place;
  place.name = "Oldhaven";
  place.geonames = 7;
  place.country = "IS";
  place.mention = {77, 85};
  v.place = place;
  v.claims = {0, 1};
  v.rule = "verb.cross";
  v.confidence = 0.6;
  x.events = {v};
  return r;
}

}  // namespace dateline::testing_support
