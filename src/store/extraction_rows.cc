#include "store/extraction_rows.h"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "base/error.h"
#include "store/database.h"

namespace dateline::store {
namespace {

// A word in the database that the program does not know: somebody else wrote it, since the tables check what we write.
template <typename T>
T known(const std::optional<T>& value) {
  if (!value) throw base::DatabaseError("cannot read the database: it holds a word that this program does not know; run: dateline db check");
  return *value;
}

text::Span span_at(const Query& row, int column) { return {row.unsigned32(column), row.unsigned32(column + 1)}; }

bool same(const model::Quantity& a, const model::Quantity& b) {
  return a.span == b.span && a.number == b.number && a.low == b.low && a.high == b.high && a.qualifier == b.qualifier && a.unit == b.unit &&
         a.concept_id == b.concept_id && a.scope == b.scope && a.negated == b.negated;
}

constexpr std::array<const char*, 3> kRoles{"source", "cue", "content"};

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
      put_claim_(db, "INSERT INTO claim (article_id, seq, source_name, source_key, source_kind, stance, type, hearsay, carried_over, "
                     "said_edtf, said_first, said_last, nested_in, rule, confidence, quote) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"),
      put_claim_span_(db, "INSERT INTO claim_span (claim_id, role, seq, begin_byte, end_byte) VALUES (?,?,?,?,?)"),
      put_claim_telling_(db, "INSERT INTO claim_telling (claim_id, part, kind, name, key, geonames, country, begin_byte, end_byte) VALUES (?,?,?,?,?,?,?,?,?)"),
      put_claim_quantity_(db, "INSERT INTO claim_quantity (claim_id, seq, quantity_id) VALUES (?,?,?)"),
      put_claim_text_(db, "INSERT INTO claim_fts (rowid, source_name, quote) VALUES (?,?,?)"),
      put_event_(db, "INSERT INTO event_mention (article_id, seq, sentence_begin, sentence_end, class, type, lemma, status, edtf, first_day, "
                     "last_day, granularity, timex_id, place_name, place_geonames, place_country, place_begin, place_end, rule, confidence) "
                     "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"),
      put_event_span_(db, "INSERT INTO event_span (event_mention_id, seq, begin_byte, end_byte) VALUES (?,?,?,?)"),
      put_event_actor_(db, "INSERT INTO event_actor (event_mention_id, seq, name, role, key, begin_byte, end_byte) VALUES (?,?,?,?,?,?,?)"),
      put_event_claim_(db, "INSERT INTO event_claim (event_mention_id, seq, claim_id) VALUES (?,?,?)"),
      get_timexes_(db, "SELECT begin_byte, end_byte, type, value, mod, quant, freq, edtf, other_value, first_day, last_day, granularity, "
                       "anchor, anchor_text, rule, confidence FROM timex WHERE article_id = ? ORDER BY seq"),
      get_entities_(db, "SELECT kind, begin_byte, end_byte, name_begin, name_end, name, key, office, office_key, country, geonames, pronoun "
                        "FROM entity WHERE article_id = ? ORDER BY seq"),
      get_quantities_(db, "SELECT begin_byte, end_byte, number_begin, number_end, low, high, qualifier, unit, concept, scope, negated, "
                          "listed, quantity_id FROM quantity WHERE article_id = ? ORDER BY seq"),
      get_claims_(db, "SELECT source_name, source_key, source_kind, stance, type, hearsay, carried_over, said_edtf, said_first, said_last, "
                      "nested_in, rule, confidence, claim_id FROM claim WHERE article_id = ? ORDER BY seq"),
      get_claim_spans_(db, "SELECT c.seq, s.role, s.begin_byte, s.end_byte FROM claim AS c JOIN claim_span AS s USING (claim_id) "
                           "WHERE c.article_id = ? ORDER BY c.seq, s.role, s.seq"),
      get_claim_tellings_(db, "SELECT c.seq, t.part, t.kind, t.name, t.key, t.geonames, t.country, t.begin_byte, t.end_byte FROM claim AS c "
                              "JOIN claim_telling AS t USING (claim_id) WHERE c.article_id = ? ORDER BY c.seq, t.part"),
      get_claim_quantities_(db, "SELECT c.seq, q.quantity_id FROM claim AS c JOIN claim_quantity AS q USING (claim_id) "
                                "WHERE c.article_id = ? ORDER BY c.seq, q.seq"),
      get_events_(db, "SELECT e.sentence_begin, e.sentence_end, e.class, e.type, e.lemma, e.status, e.edtf, e.first_day, e.last_day, "
                      "e.granularity, t.seq, e.place_name, e.place_geonames, e.place_country, e.place_begin, e.place_end, e.rule, e.confidence "
                      "FROM event_mention AS e LEFT JOIN timex AS t USING (timex_id) WHERE e.article_id = ? ORDER BY e.seq"),
      get_event_spans_(db, "SELECT e.seq, s.begin_byte, s.end_byte FROM event_mention AS e JOIN event_span AS s USING (event_mention_id) "
                           "WHERE e.article_id = ? ORDER BY e.seq, s.seq"),
      get_event_actors_(db, "SELECT e.seq, a.name, a.role, a.key, a.begin_byte, a.end_byte FROM event_mention AS e "
                            "JOIN event_actor AS a USING (event_mention_id) WHERE e.article_id = ? ORDER BY e.seq, a.seq"),
      get_event_claims_(db, "SELECT e.seq, c.seq FROM event_mention AS e JOIN event_claim AS l USING (event_mention_id) "
                            "JOIN claim AS c USING (claim_id) WHERE e.article_id = ? ORDER BY e.seq, l.seq"),
      drop_claim_text_(db, "INSERT INTO claim_fts (claim_fts, rowid, source_name, quote) "
                           "SELECT 'delete', claim_id, source_name, quote FROM claim WHERE article_id = ?") {}

void ExtractionRows::save(std::int64_t article_id, std::string_view text, const model::Extraction& extraction) {
  const auto timexes = save_timexes(article_id, extraction.timexes);
  save_entities(article_id, extraction.entities);
  const auto claims = save_claims(article_id, text, extraction);
  save_events(article_id, extraction, timexes, claims);
}

std::vector<std::int64_t> ExtractionRows::save_timexes(std::int64_t article_id, const std::vector<model::Timex>& timexes) {
  std::vector<std::int64_t> rows;
  for (std::uint32_t seq = 0; seq < timexes.size(); ++seq) {
    const model::Timex& t = timexes[seq];
    put_timex_.with(article_id, seq, t.span.begin, t.span.end, model::to_string(t.type), t.value, t.mod, t.quant, t.freq, t.edtf, t.other_value,
                    t.days.earliest, t.days.latest, calendar::to_string(t.granularity), model::to_string(t.anchor), t.anchor_text, t.rule,
                    t.confidence).run();
    rows.push_back(database_.last_row());
  }
  return rows;
}

void ExtractionRows::save_entities(std::int64_t article_id, const std::vector<model::Entity>& entities) {
  for (std::uint32_t seq = 0; seq < entities.size(); ++seq) {
    const model::Entity& e = entities[seq];
    put_entity_.with(article_id, seq, model::to_string(e.kind), e.span.begin, e.span.end, e.name_span.begin, e.name_span.end, e.name, e.key,
                     e.office, e.office_key, e.country, e.geonames, e.pronoun).run();
  }
}

std::int64_t ExtractionRows::save_quantity(std::int64_t article_id, std::uint32_t seq, bool listed, const model::Quantity& q) {
  put_quantity_.with(article_id, seq, listed, q.span.begin, q.span.end, q.number.begin, q.number.end, q.low, q.high, model::to_string(q.qualifier),
                     q.unit, q.concept_id, q.scope, q.negated).run();
  return database_.last_row();
}

std::vector<std::int64_t> ExtractionRows::save_claims(std::int64_t article_id, std::string_view text, const model::Extraction& extraction) {
  std::vector<std::int64_t> quantity_rows;
  std::uint32_t quantity_seq = 0;
  for (const model::Quantity& quantity : extraction.quantities) quantity_rows.push_back(save_quantity(article_id, quantity_seq++, true, quantity));

  std::vector<std::int64_t> rows;
  for (std::uint32_t seq = 0; seq < extraction.claims.size(); ++seq) {
    const model::Claim& c = extraction.claims[seq];
    const std::string quote = words_of(text, c.content);
    // Rows of an article's claims are numbered one after the other, so the row of a claim further down is known too.
    std::optional<std::int64_t> outer;
    if (c.nested_in && *c.nested_in < seq) outer = rows[*c.nested_in];
    std::optional<std::string_view> kind;
    if (c.source_kind) kind = model::to_string(*c.source_kind);
    put_claim_.with(article_id, seq, c.source_name, c.source_key, kind, model::to_string(c.stance), model::to_string(c.type), c.hearsay,
                    c.carried_over, c.said.edtf, c.said.days.earliest, c.said.days.latest, outer, c.rule, c.confidence, quote).run();
    const std::int64_t row = database_.last_row();
    rows.push_back(row);
    put_claim_text_.with(row, c.source_name, quote).run();
    const std::array<const text::Spans*, 3> spans{&c.source, &c.cue, &c.content};
    for (std::size_t role = 0; role < spans.size(); ++role) {
      std::uint32_t number = 0;
      for (const text::Span& span : *spans[role]) put_claim_span_.with(row, kRoles[role], number++, span.begin, span.end).run();
    }
    save_telling(row, c);
    std::uint32_t number = 0;
    for (const model::Quantity& quantity : c.quantities) {
      const auto listed = std::find_if(extraction.quantities.begin(), extraction.quantities.end(),
                                       [&quantity](const model::Quantity& other) { return same(quantity, other); });
      const std::int64_t quantity_row = listed != extraction.quantities.end()
                                            ? quantity_rows[static_cast<std::size_t>(listed - extraction.quantities.begin())]
                                            : save_quantity(article_id, quantity_seq++, false, quantity);
      put_claim_quantity_.with(row, number++, quantity_row).run();
    }
  }
  for (std::uint32_t seq = 0; seq < extraction.claims.size(); ++seq) {
    const auto& outer = extraction.claims[seq].nested_in;
    if (outer && *outer >= seq && *outer < rows.size()) Query(database_, "UPDATE claim SET nested_in = ? WHERE claim_id = ?").with(rows[*outer], rows[seq]).run();  // rare
  }
  return rows;
}

void ExtractionRows::save_telling(std::int64_t row, const model::Claim& claim) {
  const std::string_view none;
  if (claim.medium) {
    const model::Medium& m = *claim.medium;
    put_claim_telling_.with(row, "medium", model::to_string(m.kind), m.name, m.key, 0, none, m.mention.begin, m.mention.end).run();
  }
  if (claim.told_to) {
    const model::Addressee& to = *claim.told_to;
    put_claim_telling_.with(row, "addressee", none, to.name, to.key, 0, none, to.mention.begin, to.mention.end).run();
  }
  if (claim.place) {
    const model::Place& where = *claim.place;
    put_claim_telling_.with(row, "place", none, where.name, none, where.geonames, where.country, where.mention.begin, where.mention.end).run();
  }
}

void ExtractionRows::save_events(std::int64_t article_id, const model::Extraction& extraction, const std::vector<std::int64_t>& timexes,
                                 const std::vector<std::int64_t>& claims) {
  for (std::uint32_t seq = 0; seq < extraction.events.size(); ++seq) {
    const model::EventMention& e = extraction.events[seq];
    std::optional<std::int64_t> timex;
    if (e.timex && *e.timex < timexes.size()) timex = timexes[*e.timex];
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
    put_event_.with(article_id, seq, e.sentence.begin, e.sentence.end, model::to_string(e.event_class), e.type, e.lemma,
                    model::to_string(e.status), e.edtf, e.days.earliest, e.days.latest, calendar::to_string(e.granularity), timex, place_name,
                    geonames, country, place_begin, place_end, e.rule, e.confidence).run();
    const std::int64_t row = database_.last_row();
    std::uint32_t number = 0;
    for (const text::Span& span : e.trigger) put_event_span_.with(row, number++, span.begin, span.end).run();
    number = 0;
    for (const model::Actor& actor : e.actors) {
      put_event_actor_.with(row, number++, actor.name, actor.role, actor.key, actor.mention.begin, actor.mention.end).run();
    }
    number = 0;
    for (const std::uint32_t claim : e.claims) {
      if (claim < claims.size()) put_event_claim_.with(row, number++, claims[claim]).run();
    }
  }
}

model::Extraction ExtractionRows::load(std::int64_t article_id) {
  model::Extraction out;
  get_timexes_.with(article_id);
  while (get_timexes_.step()) {
    const Query& r = get_timexes_;
    model::Timex t;
    t.span = span_at(r, 0);
    t.type = known(model::parse_timex_type(r.text(2)));
    t.value = r.text(3);
    t.mod = r.text(4);
    t.quant = r.text(5);
    t.freq = r.text(6);
    t.edtf = r.text(7);
    t.other_value = r.text(8);
    t.days = {r.optional_day(9), r.optional_day(10)};
    t.granularity = known(calendar::parse_granularity(r.text(11)));
    t.anchor = known(model::parse_timex_anchor(r.text(12)));
    t.anchor_text = r.text(13);
    t.rule = r.text(14);
    t.confidence = r.real(15);
    out.timexes.push_back(std::move(t));
  }
  get_entities_.with(article_id);
  while (get_entities_.step()) {
    const Query& r = get_entities_;
    model::Entity e;
    e.kind = known(model::parse_entity_kind(r.text(0)));
    e.span = span_at(r, 1);
    e.name_span = span_at(r, 3);
    e.name = r.text(5);
    e.key = r.text(6);
    e.office = r.text(7);
    e.office_key = r.text(8);
    e.country = r.text(9);
    e.geonames = r.integer(10);
    e.pronoun = r.flag(11);
    out.entities.push_back(std::move(e));
  }
  std::vector<std::pair<std::int64_t, model::Quantity>> quantities;
  get_quantities_.with(article_id);
  while (get_quantities_.step()) {
    const Query& r = get_quantities_;
    model::Quantity q;
    q.span = span_at(r, 0);
    q.number = span_at(r, 2);
    q.low = r.optional_real(4);
    q.high = r.optional_real(5);
    q.qualifier = known(model::parse_qualifier(r.text(6)));
    q.unit = r.text(7);
    q.concept_id = r.text(8);
    q.scope = r.text(9);
    q.negated = r.flag(10);
    if (r.flag(11)) out.quantities.push_back(q);
    quantities.emplace_back(r.integer(12), std::move(q));
  }
  load_claims(article_id, out, quantities);
  load_events(article_id, out);
  return out;
}

void ExtractionRows::load_claims(std::int64_t article_id, model::Extraction& out,
                                 const std::vector<std::pair<std::int64_t, model::Quantity>>& quantities) {
  std::unordered_map<std::int64_t, std::uint32_t> seq_of_row;
  std::vector<std::optional<std::int64_t>> outer_rows;
  get_claims_.with(article_id);
  while (get_claims_.step()) {
    const Query& r = get_claims_;
    model::Claim c;
    c.source_name = r.text(0);
    c.source_key = r.text(1);
    if (!r.is_null(2)) c.source_kind = known(model::parse_entity_kind(r.text(2)));
    c.stance = known(model::parse_stance(r.text(3)));
    c.type = known(model::parse_speech_type(r.text(4)));
    c.hearsay = r.flag(5);
    c.carried_over = r.flag(6);
    c.said.edtf = r.text(7);
    c.said.days = {r.optional_day(8), r.optional_day(9)};
    outer_rows.push_back(r.optional_integer(10));
    c.rule = r.text(11);
    c.confidence = r.real(12);
    seq_of_row.emplace(r.integer(13), static_cast<std::uint32_t>(out.claims.size()));
    out.claims.push_back(std::move(c));
  }
  for (std::size_t i = 0; i < outer_rows.size(); ++i) {
    if (outer_rows[i]) out.claims[i].nested_in = seq_of_row.at(*outer_rows[i]);
  }
  get_claim_spans_.with(article_id);
  while (get_claim_spans_.step()) {
    const Query& r = get_claim_spans_;
    model::Claim& claim = out.claims.at(static_cast<std::size_t>(r.integer(0)));
    const std::string role = r.text(1);
    text::Spans& spans = role == "source" ? claim.source : role == "cue" ? claim.cue : claim.content;
    spans.push_back(span_at(r, 2));
  }
  load_tellings(article_id, out);
  get_claim_quantities_.with(article_id);
  while (get_claim_quantities_.step()) {
    const std::int64_t row = get_claim_quantities_.integer(1);
    const auto found = std::find_if(quantities.begin(), quantities.end(), [row](const auto& entry) { return entry.first == row; });
    if (found != quantities.end()) out.claims.at(static_cast<std::size_t>(get_claim_quantities_.integer(0))).quantities.push_back(found->second);
  }
}

void ExtractionRows::load_tellings(std::int64_t article_id, model::Extraction& out) {
  get_claim_tellings_.with(article_id);
  while (get_claim_tellings_.step()) {
    const Query& r = get_claim_tellings_;
    model::Claim& claim = out.claims.at(static_cast<std::size_t>(r.integer(0)));
    const std::string part = r.text(1);
    if (part == "medium") {
      claim.medium = model::Medium{known(model::parse_medium_kind(r.text(2))), r.text(3), r.text(4), span_at(r, 7)};
    } else if (part == "addressee") {
      claim.told_to = model::Addressee{r.text(3), r.text(4), span_at(r, 7)};
    } else {
      claim.place = model::Place{r.text(3), r.integer(5), r.text(6), span_at(r, 7)};
    }
  }
}

void ExtractionRows::load_events(std::int64_t article_id, model::Extraction& out) {
  get_events_.with(article_id);
  while (get_events_.step()) {
    const Query& r = get_events_;
    model::EventMention e;
    e.sentence = span_at(r, 0);
    e.event_class = known(model::parse_event_class(r.text(2)));
    e.type = r.text(3);
    e.lemma = r.text(4);
    e.status = known(model::parse_factuality(r.text(5)));
    e.edtf = r.text(6);
    e.days = {r.optional_day(7), r.optional_day(8)};
    e.granularity = known(calendar::parse_granularity(r.text(9)));
    if (!r.is_null(10)) e.timex = r.unsigned32(10);
    if (!r.is_null(11)) {
      model::Place place;
      place.name = r.text(11);
      place.geonames = r.integer(12);
      place.country = r.text(13);
      place.mention = span_at(r, 14);
      e.place = std::move(place);
    }
    e.rule = r.text(16);
    e.confidence = r.real(17);
    out.events.push_back(std::move(e));
  }
  const auto event_of = [&out](const Query& row) -> model::EventMention& { return out.events.at(static_cast<std::size_t>(row.integer(0))); };
  get_event_spans_.with(article_id);
  while (get_event_spans_.step()) event_of(get_event_spans_).trigger.push_back(span_at(get_event_spans_, 1));
  get_event_actors_.with(article_id);
  while (get_event_actors_.step()) {
    const Query& r = get_event_actors_;
    model::Actor actor;
    actor.name = r.text(1);
    actor.role = r.text(2);
    actor.key = r.text(3);
    actor.mention = span_at(r, 4);
    event_of(r).actors.push_back(std::move(actor));
  }
  get_event_claims_.with(article_id);
  while (get_event_claims_.step()) event_of(get_event_claims_).claims.push_back(get_event_claims_.unsigned32(1));
}

void ExtractionRows::forget(std::int64_t article_id) { drop_claim_text_.with(article_id).run(); }

}  // namespace dateline::store
