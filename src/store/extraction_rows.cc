#include "store/extraction_rows.h"

#include <algorithm>

#include "base/error.h"
#include "store/database.h"
#include "store/item_lists.h"

namespace dateline::store {
namespace {

// A word in the database that the program does not know: somebody else wrote it, since the tables check what we write.
template <typename T>
T known(const std::optional<T>& value) {
  if (!value) throw base::DatabaseError("cannot read the database: it holds a word that this program does not know; run: dateline db check");
  return *value;
}

std::uint32_t within(std::uint32_t place, std::size_t size) {
  if (place >= size) throw base::DatabaseError("cannot read the database: an item refers to another that is not there; run: dateline db check");
  return place;
}

text::Span span_at(const Query& row, int column) { return {row.unsigned32(column), row.unsigned32(column + 1)}; }

bool same(const model::Quantity& a, const model::Quantity& b) {
  return a.span == b.span && a.number == b.number && a.low == b.low && a.high == b.high && a.qualifier == b.qualifier && a.unit == b.unit &&
         a.concept_id == b.concept_id && a.scope == b.scope && a.negated == b.negated;
}

}  // namespace

std::string words_of(std::string_view text, const text::Spans& spans) {
  std::string out;
  for (const text::Span& span : spans) {
    if (!out.empty()) out += " … ";
    out += text::slice(text, span);
  }
  return out;
}

ExtractionRows::ExtractionRows(const Database& db)
    : database_(db),
      put_timex_(db, "INSERT INTO timex (article_id, seq, begin_byte, end_byte, type, value, mod, quant, freq, edtf, other_value, first_day, "
                     "last_day, granularity, anchor, anchor_text, rule, confidence) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"),
      put_entity_(db, "INSERT INTO entity (article_id, seq, kind, begin_byte, end_byte, name_begin, name_end, name, key, office, office_key, "
                      "country, geonames, pronoun) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)"),
      put_quantity_(db, "INSERT INTO quantity (article_id, seq, listed, begin_byte, end_byte, number_begin, number_end, low, high, qualifier, "
                        "unit, concept, scope, negated) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)"),
      put_claim_(db, "INSERT INTO claim (article_id, seq, source_name, source_key, source_kind, stance, type, hearsay, carried_over, said_edtf, "
                     "said_first, said_last, nested_in, rule, confidence, source_spans, cue_spans, content_spans, quantities, quote) "
                     "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"),
      put_claim_telling_(db, "INSERT INTO claim_telling (claim_id, part, kind, name, key, geonames, country, begin_byte, end_byte) "
                             "VALUES (?,?,?,?,?,?,?,?,?)"),
      put_claim_text_(db, "INSERT INTO claim_fts (rowid, source_name, quote) VALUES (?,?,?)"),
      put_event_(db, "INSERT INTO event_mention (article_id, seq, sentence_begin, sentence_end, class, type, lemma, status, edtf, first_day, "
                     "last_day, granularity, timex_seq, place_name, place_geonames, place_country, place_begin, place_end, rule, confidence, "
                     "trigger_spans, actors, claims) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"),
      get_timexes_(db, "SELECT begin_byte, end_byte, type, value, mod, quant, freq, edtf, other_value, first_day, last_day, granularity, "
                       "anchor, anchor_text, rule, confidence FROM timex WHERE article_id = ? ORDER BY seq"),
      get_entities_(db, "SELECT kind, begin_byte, end_byte, name_begin, name_end, name, key, office, office_key, country, geonames, pronoun "
                        "FROM entity WHERE article_id = ? ORDER BY seq"),
      get_quantities_(db, "SELECT begin_byte, end_byte, number_begin, number_end, low, high, qualifier, unit, concept, scope, negated, "
                          "listed FROM quantity WHERE article_id = ? ORDER BY seq"),
      get_claims_(db, "SELECT source_name, source_key, source_kind, stance, type, hearsay, carried_over, said_edtf, said_first, said_last, "
                      "nested_in, rule, confidence, source_spans, cue_spans, content_spans, quantities FROM claim WHERE article_id = ? ORDER BY seq"),
      get_claim_tellings_(db, "SELECT c.seq, t.part, t.kind, t.name, t.key, t.geonames, t.country, t.begin_byte, t.end_byte FROM claim AS c "
                              "JOIN claim_telling AS t USING (claim_id) WHERE c.article_id = ? ORDER BY c.seq, t.part"),
      get_events_(db, "SELECT sentence_begin, sentence_end, class, type, lemma, status, edtf, first_day, last_day, granularity, timex_seq, "
                      "place_name, place_geonames, place_country, place_begin, place_end, rule, confidence, trigger_spans, actors, claims "
                      "FROM event_mention WHERE article_id = ? ORDER BY seq"),
      drop_claim_text_(db, "INSERT INTO claim_fts (claim_fts, rowid, source_name, quote) "
                           "SELECT 'delete', claim_id, source_name, quote FROM claim WHERE article_id = ?") {}

void ExtractionRows::save(std::int64_t article_id, std::string_view text, const model::Extraction& extraction) {
  save_timexes(article_id, extraction.timexes);
  save_entities(article_id, extraction.entities);
  save_claims(article_id, text, extraction);
  save_events(article_id, extraction.events);
}

void ExtractionRows::save_timexes(std::int64_t article_id, const std::vector<model::Timex>& timexes) {
  std::uint32_t seq = 0;
  for (const model::Timex& t : timexes) {
    put_timex_.put(article_id, seq++, t.span.begin, t.span.end, model::to_string(t.type), t.value, t.mod, t.quant, t.freq, t.edtf, t.other_value,
                   t.days.earliest, t.days.latest, calendar::to_string(t.granularity), model::to_string(t.anchor), t.anchor_text, t.rule, t.confidence);
  }
}

void ExtractionRows::save_entities(std::int64_t article_id, const std::vector<model::Entity>& entities) {
  std::uint32_t seq = 0;
  for (const model::Entity& e : entities) {
    put_entity_.put(article_id, seq++, model::to_string(e.kind), e.span.begin, e.span.end, e.name_span.begin, e.name_span.end, e.name, e.key, e.office,
                    e.office_key, e.country, e.geonames, e.pronoun);
  }
}

void ExtractionRows::save_quantity(std::int64_t article_id, std::uint32_t seq, bool listed, const model::Quantity& q) {
  put_quantity_.put(article_id, seq, listed, q.span.begin, q.span.end, q.number.begin, q.number.end, q.low, q.high, model::to_string(q.qualifier),
                    q.unit, q.concept_id, q.scope, q.negated);
}

void ExtractionRows::save_claims(std::int64_t article_id, std::string_view text, const model::Extraction& extraction) {
  std::uint32_t quantity_seq = 0;
  for (const model::Quantity& quantity : extraction.quantities) save_quantity(article_id, quantity_seq++, true, quantity);

  std::string source;
  std::string cue;
  std::string content;
  std::string figures;
  std::vector<std::uint32_t> places;
  std::uint32_t seq = 0;
  for (const model::Claim& c : extraction.claims) {
    places.clear();
    for (const model::Quantity& quantity : c.quantities) {
      const auto listed = std::find_if(extraction.quantities.begin(), extraction.quantities.end(),
                                       [&quantity](const model::Quantity& other) { return same(quantity, other); });
      if (listed != extraction.quantities.end()) {
        places.push_back(static_cast<std::uint32_t>(listed - extraction.quantities.begin()));
      } else {
        places.push_back(quantity_seq);
        save_quantity(article_id, quantity_seq++, false, quantity);
      }
    }
    write_list(source, c.source);
    write_list(cue, c.cue);
    write_list(content, c.content);
    write_list(figures, places);
    const std::string quote = words_of(text, c.content);
    std::optional<std::string_view> kind;
    if (c.source_kind) kind = model::to_string(*c.source_kind);
    put_claim_.put(article_id, seq++, c.source_name, c.source_key, kind, model::to_string(c.stance), model::to_string(c.type), c.hearsay, c.carried_over,
                   c.said.edtf, c.said.days.earliest, c.said.days.latest, c.nested_in, c.rule, c.confidence, source, cue, content, figures, quote);
    const std::int64_t row = database_.last_row();
    put_claim_text_.put(row, c.source_name, quote);
    save_telling(row, c);
  }
}

void ExtractionRows::save_telling(std::int64_t row, const model::Claim& claim) {
  const std::string_view none;
  if (claim.medium) {
    const model::Medium& m = *claim.medium;
    put_claim_telling_.put(row, "medium", model::to_string(m.kind), m.name, m.key, 0, none, m.mention.begin, m.mention.end);
  }
  if (claim.told_to) {
    const model::Addressee& to = *claim.told_to;
    put_claim_telling_.put(row, "addressee", none, to.name, to.key, 0, none, to.mention.begin, to.mention.end);
  }
  if (claim.place) {
    const model::Place& where = *claim.place;
    put_claim_telling_.put(row, "place", none, where.name, none, where.geonames, where.country, where.mention.begin, where.mention.end);
  }
}

void ExtractionRows::save_events(std::int64_t article_id, const std::vector<model::EventMention>& events) {
  std::string trigger;
  std::string actors;
  std::string claims;
  std::uint32_t seq = 0;
  for (const model::EventMention& e : events) {
    std::optional<std::string_view> place_name;
    std::optional<std::string_view> country;
    std::optional<std::int64_t> geonames;
    std::optional<std::uint32_t> place_begin;
    std::optional<std::uint32_t> place_end;
    if (e.place) {
      place_name = e.place->name;
      country = e.place->country;
      geonames = e.place->geonames;
      place_begin = e.place->mention.begin;
      place_end = e.place->mention.end;
    }
    write_list(trigger, e.trigger);
    write_list(actors, e.actors);
    write_list(claims, e.claims);
    put_event_.put(article_id, seq++, e.sentence.begin, e.sentence.end, model::to_string(e.event_class), e.type, e.lemma, model::to_string(e.status),
                   e.edtf, e.days.earliest, e.days.latest, calendar::to_string(e.granularity), e.timex, place_name, geonames, country, place_begin,
                   place_end, e.rule, e.confidence, trigger, actors, claims);
  }
}

model::Extraction ExtractionRows::load(std::int64_t article_id, const RecordParts& parts) {
  model::Extraction out;
  if (parts.timexes) load_timexes(article_id, out.timexes);
  if (parts.entities) load_entities(article_id, out.entities);
  if (parts.claims) load_claims(article_id, out);
  if (parts.events) load_events(article_id, out.events);
  for (const model::EventMention& event : out.events) {
    if (parts.timexes && event.timex) (void)within(*event.timex, out.timexes.size());
    for (const std::uint32_t claim : event.claims) {
      if (parts.claims) (void)within(claim, out.claims.size());
    }
  }
  return out;
}

void ExtractionRows::load_timexes(std::int64_t article_id, std::vector<model::Timex>& out) {
  const Query& r = get_timexes_.with(article_id);
  while (get_timexes_.step()) {
    model::Timex& t = out.emplace_back();
    t.span = span_at(r, 0);
    t.type = known(model::parse_timex_type(r.view(2)));
    t.value = r.view(3);
    t.mod = r.view(4);
    t.quant = r.view(5);
    t.freq = r.view(6);
    t.edtf = r.view(7);
    t.other_value = r.view(8);
    t.days = {r.optional_day(9), r.optional_day(10)};
    t.granularity = known(calendar::parse_granularity(r.view(11)));
    t.anchor = known(model::parse_timex_anchor(r.view(12)));
    t.anchor_text = r.view(13);
    t.rule = r.view(14);
    t.confidence = r.real(15);
  }
}

void ExtractionRows::load_entities(std::int64_t article_id, std::vector<model::Entity>& out) {
  const Query& r = get_entities_.with(article_id);
  while (get_entities_.step()) {
    model::Entity& e = out.emplace_back();
    e.kind = known(model::parse_entity_kind(r.view(0)));
    e.span = span_at(r, 1);
    e.name_span = span_at(r, 3);
    e.name = r.view(5);
    e.key = r.view(6);
    e.office = r.view(7);
    e.office_key = r.view(8);
    e.country = r.view(9);
    e.geonames = r.integer(10);
    e.pronoun = r.flag(11);
  }
}

void ExtractionRows::load_claims(std::int64_t article_id, model::Extraction& out) {
  std::vector<model::Quantity> quantities;  // those in claims alone too
  const Query& q = get_quantities_.with(article_id);
  while (get_quantities_.step()) {
    model::Quantity& quantity = quantities.emplace_back();
    quantity.span = span_at(q, 0);
    quantity.number = span_at(q, 2);
    quantity.low = q.optional_real(4);
    quantity.high = q.optional_real(5);
    quantity.qualifier = known(model::parse_qualifier(q.view(6)));
    quantity.unit = q.view(7);
    quantity.concept_id = q.view(8);
    quantity.scope = q.view(9);
    quantity.negated = q.flag(10);
    if (q.flag(11)) out.quantities.push_back(quantity);
  }
  const Query& r = get_claims_.with(article_id);
  while (get_claims_.step()) {
    model::Claim& c = out.claims.emplace_back();
    c.source_name = r.view(0);
    c.source_key = r.view(1);
    if (!r.is_null(2)) c.source_kind = known(model::parse_entity_kind(r.view(2)));
    c.stance = known(model::parse_stance(r.view(3)));
    c.type = known(model::parse_speech_type(r.view(4)));
    c.hearsay = r.flag(5);
    c.carried_over = r.flag(6);
    c.said.edtf = r.view(7);
    c.said.days = {r.optional_day(8), r.optional_day(9)};
    if (!r.is_null(10)) c.nested_in = r.unsigned32(10);
    c.rule = r.view(11);
    c.confidence = r.real(12);
    c.source = read_spans(r.view(13));
    c.cue = read_spans(r.view(14));
    c.content = read_spans(r.view(15));
    for (const std::uint32_t place : read_places(r.view(16))) c.quantities.push_back(quantities.at(within(place, quantities.size())));
  }
  load_tellings(article_id, out.claims);
  for (const model::Claim& claim : out.claims) {
    if (claim.nested_in) (void)within(*claim.nested_in, out.claims.size());
  }
}

void ExtractionRows::load_tellings(std::int64_t article_id, std::vector<model::Claim>& claims) {
  const Query& r = get_claim_tellings_.with(article_id);
  while (get_claim_tellings_.step()) {
    model::Claim& claim = claims.at(within(r.unsigned32(0), claims.size()));
    const std::string_view part = r.view(1);
    if (part == "medium") {
      claim.medium = model::Medium{known(model::parse_medium_kind(r.view(2))), r.text(3), r.text(4), span_at(r, 7)};
    } else if (part == "addressee") {
      claim.told_to = model::Addressee{r.text(3), r.text(4), span_at(r, 7)};
    } else {
      claim.place = model::Place{r.text(3), r.integer(5), r.text(6), span_at(r, 7)};
    }
  }
}

void ExtractionRows::load_events(std::int64_t article_id, std::vector<model::EventMention>& out) {
  const Query& r = get_events_.with(article_id);
  while (get_events_.step()) {
    model::EventMention& e = out.emplace_back();
    e.sentence = span_at(r, 0);
    e.event_class = known(model::parse_event_class(r.view(2)));
    e.type = r.view(3);
    e.lemma = r.view(4);
    e.status = known(model::parse_factuality(r.view(5)));
    e.edtf = r.view(6);
    e.days = {r.optional_day(7), r.optional_day(8)};
    e.granularity = known(calendar::parse_granularity(r.view(9)));
    if (!r.is_null(10)) e.timex = r.unsigned32(10);
    if (!r.is_null(11)) {
      model::Place place;
      place.name = r.view(11);
      place.geonames = r.integer(12);
      place.country = r.view(13);
      place.mention = span_at(r, 14);
      e.place = std::move(place);
    }
    e.rule = r.view(16);
    e.confidence = r.real(17);
    e.trigger = read_spans(r.view(18));
    e.actors = read_actors(r.view(19));
    e.claims = read_places(r.view(20));
  }
}

void ExtractionRows::forget(std::int64_t article_id) { drop_claim_text_.put(article_id); }

}  // namespace dateline::store
