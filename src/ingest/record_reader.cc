#include "ingest/record_reader.h"

#include <simdjson.h>

#include <limits>

#include "base/hash.h"
#include "calendar/edtf.h"
#include "ingest/problem.h"
#include "text/utf8.h"

namespace dateline::ingest {
namespace {

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

// Thrown inside this file only, with the member that is wrong; parse_record makes a Problem of it.
struct Wrong {
  std::string what;
};

[[noreturn]] void wrong(std::string_view key, std::string_view what) { throw Wrong{"'" + std::string(key) + "' " + std::string(what)}; }

class Reader {
 public:
  model::Record read(const object& record);

 private:
  // Optional texts are '' when they are missing; null is missing.
  static std::string text(const object& from, std::string_view key, bool required = false) {
    std::string_view value;
    const auto found = from[key];
    if (found.error() != simdjson::SUCCESS || found.is_null()) {
      if (required) wrong(key, "is missing");
      return {};
    }
    if (found.get(value) != simdjson::SUCCESS) wrong(key, "is no text");
    return std::string(value);
  }

  template <typename Number>
  static Number number(element value, std::string_view key) {
    std::int64_t out = 0;
    if (value.get(out) != simdjson::SUCCESS || out < 0 || static_cast<std::uint64_t>(out) > std::numeric_limits<Number>::max()) wrong(key, "is no valid number");
    return static_cast<Number>(out);
  }

  static std::optional<double> bound(const object& from, std::string_view key) {
    const auto found = from[key];
    if (found.error() != simdjson::SUCCESS || found.is_null()) return std::nullopt;
    double out = 0;
    if (found.get(out) != simdjson::SUCCESS) wrong(key, "is no number");
    return out;
  }

  static double real(const object& from, std::string_view key) { return bound(from, key).value_or(0); }

  static bool flag(const object& from, std::string_view key) {
    bool out = false;
    const auto found = from[key];
    if (found.error() == simdjson::SUCCESS && found.get(out) != simdjson::SUCCESS) wrong(key, "is neither true nor false");
    return out;
  }

  static std::optional<int> small_number(const object& from, std::string_view key) {
    std::int64_t out = 0;
    const auto found = from[key];
    if (found.error() != simdjson::SUCCESS) return std::nullopt;
    if (found.get(out) != simdjson::SUCCESS || out < -1440 || out > 1440) wrong(key, "is no valid number");
    return static_cast<int>(out);
  }

  template <typename Enum>
  static Enum word(const object& from, std::string_view key, std::optional<Enum> (*parse)(std::string_view) noexcept) {
    const std::string name = text(from, key, true);
    const auto value = parse(name);
    if (!value) wrong(key, "is '" + name + "', a word that this program does not know");
    return *value;
  }

  template <typename Each>
  static void each(const object& from, std::string_view key, const Each& use) {
    const auto found = from[key];
    if (found.error() != simdjson::SUCCESS || found.is_null()) return;
    array items;
    if (found.get(items) != simdjson::SUCCESS) wrong(key, "is no list");
    for (const element item : items) use(item);
  }

  template <typename Each>
  static void each_object(const object& from, std::string_view key, const Each& use) {
    each(from, key, [&](const element& item) {
      object value;
      if (item.get(value) != simdjson::SUCCESS) wrong(key, "holds something that is no object");
      use(value);
    });
  }

  static std::optional<calendar::Day> day(const object& from, std::string_view key) {
    const std::string iso = text(from, key);
    if (iso.empty()) return std::nullopt;
    const auto out = calendar::parse_iso_day(iso);
    if (!out) wrong(key, "is '" + iso + "', no day that exists");
    return out;
  }

  static calendar::DayInterval days(const object& from) {
    calendar::DayInterval out{day(from, "earliest"), day(from, "latest")};
    if (out.earliest && out.latest && *out.latest < *out.earliest) wrong("latest", "is before 'earliest'");
    return out;
  }

  text::Span checked(std::uint32_t begin, std::uint32_t end, std::string_view key) const {
    const std::string& text = record_.article.text;
    const auto on_boundary = [&text](std::uint32_t at) {
      return at == text.size() || (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U);
    };
    if (begin > end || !on_boundary(begin) || !on_boundary(end)) wrong(key, "is a range outside the text or inside a character");
    return {begin, end};
  }

  text::Span span(const element& item, std::string_view key) const {
    array ends;
    if (item.get(ends) != simdjson::SUCCESS || ends.size() != 2) wrong(key, "is no range of two numbers");
    return checked(number<std::uint32_t>(ends.at(0), key), number<std::uint32_t>(ends.at(1), key), key);
  }

  text::Span span_member(const object& from, std::string_view key) const {
    element item;
    const auto found = from[key];
    if (found.error() != simdjson::SUCCESS) wrong(key, "is missing");
    item = found.value_unsafe();
    return span(item, key);
  }

  text::Spans spans(const object& from, std::string_view key) const {
    text::Spans out;
    each(from, key, [&](const element& item) { out.push_back(span(item, key)); });
    return out;
  }

  text::Span begin_end(const object& from) const {
    const auto end_of = [&from](std::string_view key) {
      const auto found = from[key];
      if (found.error() != simdjson::SUCCESS) wrong(key, "is missing");
      return number<std::uint32_t>(found.value_unsafe(), key);
    };
    return checked(end_of("begin"), end_of("end"), "begin");
  }

  static std::optional<std::uint32_t> index(const object& from, std::string_view key) {
    const auto found = from[key];
    if (found.error() != simdjson::SUCCESS || found.is_null()) return std::nullopt;
    return number<std::uint32_t>(found.value_unsafe(), key);
  }

  static std::pair<std::uint64_t, std::uint64_t> raw_range(const object& from) {
    array ends;
    if (from["raw"].get(ends) != simdjson::SUCCESS || ends.size() != 2) wrong("raw", "is no range of two numbers");
    return {number<std::uint64_t>(ends.at(0), "raw"), number<std::uint64_t>(ends.at(1), "raw")};
  }

  model::Place place(const object& from) const;
  void telling(const object& from, model::Claim& claim) const;
  static model::Published published(const object& from, std::string_view key);
  model::Quantity quantity(const object& from) const;
  void article(const object& record);
  void timexes(const object& record);
  void entities(const object& record);
  void claims(const object& record);
  void events(const object& record);
  void check_indices() const;

  model::Record record_;
};

model::Published Reader::published(const object& from, std::string_view key) {
  object value;
  const auto found = from[key];
  model::Published out;
  if (found.error() != simdjson::SUCCESS || found.is_null()) return out;
  if (found.get(value) != simdjson::SUCCESS) wrong(key, "is no object");
  out.edtf = text(value, "edtf");
  out.basis = word(value, "basis", model::parse_published_basis);
  if (!out.edtf.empty()) {
    const auto edtf = calendar::parse_edtf(out.edtf);
    if (!edtf) wrong(key, "is '" + out.edtf + "', no date that exists");
    out.days = edtf->days;
  }
  out.minute_of_day = small_number(value, "minute");
  out.utc_offset_minutes = small_number(value, "utc_offset");
  out.evidence = text(value, "evidence");
  return out;
}

void Reader::article(const object& record) {
  model::Article& a = record_.article;
  a.text = text(record, "text", true);
  if (a.text.empty()) wrong("text", "is empty");
  a.sha256 = text(record, "sha256", true);
  if (a.sha256 != base::sha256_hex(a.text)) wrong("sha256", "does not fit the text: one of them was changed");
  a.id = text(record, "id", true);
  if (a.id.empty()) a.id = a.sha256;
  a.lang = text(record, "lang");
  a.outlet = text(record, "outlet");
  a.agency = text(record, "agency");
  a.url = text(record, "url");
  a.title = text(record, "title");
  a.published = published(record, "published");
  a.updated = published(record, "updated");
  each(record, "authors", [&a](const element& item) {
    std::string_view author;
    if (item.get(author) != simdjson::SUCCESS) wrong("authors", "holds something that is no text");
    a.authors.emplace_back(author);
  });
  each_object(record, "blocks", [this, &a](const object& from) {
    model::Block block;
    block.in_text = begin_end(from);
    std::tie(block.raw_begin, block.raw_end) = raw_range(from);
    a.blocks.push_back(block);
  });
  each_object(record, "captions", [&a](const object& from) {
    model::Caption caption;
    caption.text = text(from, "text");
    std::tie(caption.raw_begin, caption.raw_end) = raw_range(from);
    a.captions.push_back(std::move(caption));
  });
}

void Reader::timexes(const object& record) {
  each_object(record, "timexes", [this](const object& from) {
    model::Timex t;
    t.span = begin_end(from);
    t.type = word(from, "type", model::parse_timex_type);
    t.value = text(from, "value");
    t.mod = text(from, "mod");
    t.quant = text(from, "quant");
    t.freq = text(from, "freq");
    t.edtf = text(from, "edtf");
    t.other_value = text(from, "other_value");
    t.days = days(from);
    t.granularity = word(from, "granularity", calendar::parse_granularity);
    t.anchor = word(from, "anchor", model::parse_timex_anchor);
    t.anchor_text = text(from, "anchor_text");
    t.rule = text(from, "rule");
    t.confidence = real(from, "confidence");
    record_.extraction.timexes.push_back(std::move(t));
  });
}

void Reader::entities(const object& record) {
  each_object(record, "entities", [this](const object& from) {
    model::Entity e;
    e.span = begin_end(from);
    e.name_span = span_member(from, "name_span");
    e.kind = word(from, "kind", model::parse_entity_kind);
    e.name = text(from, "name");
    e.key = text(from, "key");
    e.office = text(from, "office");
    e.office_key = text(from, "office_key");
    e.country = text(from, "country");
    std::int64_t geonames = 0;
    if (from["geonames"].get(geonames) == simdjson::SUCCESS) e.geonames = geonames;
    e.pronoun = flag(from, "pronoun");
    record_.extraction.entities.push_back(std::move(e));
  });
}

model::Quantity Reader::quantity(const object& from) const {
  model::Quantity q;
  q.span = begin_end(from);
  q.number = span_member(from, "number");
  q.low = bound(from, "low");
  q.high = bound(from, "high");
  q.qualifier = word(from, "qualifier", model::parse_qualifier);
  q.unit = text(from, "unit");
  q.concept_id = text(from, "concept");
  q.scope = text(from, "scope");
  q.negated = flag(from, "negated");
  return q;
}

model::Place Reader::place(const object& from) const {
  model::Place out;
  out.name = text(from, "name");
  out.country = text(from, "country");
  std::int64_t geonames = 0;
  if (from["geonames"].get(geonames) == simdjson::SUCCESS) out.geonames = geonames;
  out.mention = span_member(from, "mention");
  return out;
}

// Members that records had from the first version on are required, these came later.
void Reader::telling(const object& from, model::Claim& claim) const {
  object part;
  if (from["medium"].get(part) == simdjson::SUCCESS) {
    model::Medium medium;
    medium.kind = word(part, "kind", model::parse_medium_kind);
    medium.name = text(part, "name");
    medium.key = text(part, "key");
    medium.mention = span_member(part, "mention");
    claim.medium = std::move(medium);
  }
  if (from["told_to"].get(part) == simdjson::SUCCESS) {
    model::Addressee addressee;
    addressee.name = text(part, "name");
    addressee.key = text(part, "key");
    addressee.mention = span_member(part, "mention");
    claim.told_to = std::move(addressee);
  }
  if (from["place"].get(part) == simdjson::SUCCESS) claim.place = place(part);
}

void Reader::claims(const object& record) {
  each_object(record, "claims", [this](const object& from) {
    model::Claim c;
    c.source = spans(from, "source");
    c.cue = spans(from, "cue");
    c.content = spans(from, "content");
    if (c.content.empty()) wrong("content", "is empty: a claim without words");
    c.source_name = text(from, "source_name");
    c.source_key = text(from, "source_key");
    if (!text(from, "source_kind").empty()) c.source_kind = word(from, "source_kind", model::parse_entity_kind);
    c.stance = word(from, "stance", model::parse_stance);
    c.type = word(from, "type", model::parse_speech_type);
    c.hearsay = flag(from, "hearsay");
    c.carried_over = flag(from, "carried_over");
    object said;
    if (from["said"].get(said) == simdjson::SUCCESS) {
      c.said.edtf = text(said, "edtf");
      c.said.days = days(said);
    }
    telling(from, c);
    c.nested_in = index(from, "nested_in");
    each_object(from, "quantities", [this, &c](const object& item) { c.quantities.push_back(quantity(item)); });
    c.rule = text(from, "rule");
    c.confidence = real(from, "confidence");
    record_.extraction.claims.push_back(std::move(c));
  });
}

void Reader::events(const object& record) {
  each_object(record, "events", [this](const object& from) {
    model::EventMention e;
    e.trigger = spans(from, "trigger");
    if (e.trigger.empty()) wrong("trigger", "is empty: an event without words");
    e.sentence = span_member(from, "sentence");
    e.event_class = word(from, "class", model::parse_event_class);
    e.type = text(from, "type");
    e.lemma = text(from, "lemma");
    e.status = word(from, "status", model::parse_factuality);
    e.edtf = text(from, "edtf");
    e.days = days(from);
    e.granularity = word(from, "granularity", calendar::parse_granularity);
    e.timex = index(from, "timex");
    each_object(from, "actors", [this, &e](const object& item) {
      model::Actor actor;
      actor.name = text(item, "name");
      actor.role = text(item, "role");
      actor.key = text(item, "key");
      actor.mention = span_member(item, "mention");
      e.actors.push_back(std::move(actor));
    });
    object where;
    if (from["place"].get(where) == simdjson::SUCCESS) e.place = place(where);
    each(from, "claims", [&e](const element& item) { e.claims.push_back(number<std::uint32_t>(item, "claims")); });
    e.rule = text(from, "rule");
    e.confidence = real(from, "confidence");
    record_.extraction.events.push_back(std::move(e));
  });
}

void Reader::check_indices() const {
  const model::Extraction& x = record_.extraction;
  for (std::size_t i = 0; i < x.claims.size(); ++i) {
    // Reported claims stand in claims, never in a circle.
    std::size_t steps = 0;
    for (auto outer = x.claims[i].nested_in; outer; outer = x.claims[*outer].nested_in) {
      if (*outer >= x.claims.size() || *outer == i || ++steps > x.claims.size()) wrong("nested_in", "points at no other claim");
    }
  }
  for (const model::EventMention& e : x.events) {
    if (e.timex && *e.timex >= x.timexes.size()) wrong("timex", "points at no time expression");
    for (const std::uint32_t claim : e.claims) {
      if (claim >= x.claims.size()) wrong("claims", "points at no claim");
    }
  }
}

model::Record Reader::read(const object& record) {
  const std::string schema = text(record, "schema", true);
  if (schema != "dateline.extract/1") wrong("schema", "is '" + schema + "', and this program reads 'dateline.extract/1'");
  article(record);
  record_.extraction.pack = text(record, "pack");
  timexes(record);
  entities(record);
  each_object(record, "quantities", [this](const object& from) { record_.extraction.quantities.push_back(quantity(from)); });
  claims(record);
  events(record);
  check_indices();
  return std::move(record_);
}

}  // namespace

base::Result<model::Record> parse_record(std::string_view line) {
  if (text::find_invalid_utf8(line)) return make_problem("not-utf8", "the record is not valid UTF-8");
  simdjson::dom::parser parser;
  object record;
  if (parser.parse(line.data(), line.size()).get(record) != simdjson::SUCCESS) return make_problem("broken-json", "the line is no JSON object");
  try {
    return Reader().read(record);
  } catch (const Wrong& failure) {
    return make_problem("broken-record", "the record is broken: " + failure.what);
  }
}

}  // namespace dateline::ingest
