#include "report/explanation.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/error.h"
#include "base/json_writer.h"
#include "report/plain.h"

namespace dateline::report {
namespace {

std::string words(std::string_view text, const text::Spans& spans) {
  std::string out;
  for (const text::Span& span : spans) {
    if (!out.empty()) out += " … ";
    out += text::slice(text, span);
  }
  return out;
}

std::string place(const text::Spans& spans) {
  std::string out;
  for (const text::Span& span : spans) out += fmt::format("{}{}–{}", out.empty() ? "" : ", ", span.begin, span.end);
  return out.empty() ? out : out + " (bytes)";
}

std::string days(const calendar::DayInterval& interval) {
  if (interval.earliest && interval.latest && *interval.earliest == *interval.latest) return calendar::to_iso(*interval.earliest);
  if (!interval.earliest && !interval.latest) return "not known";
  // The bounds, not a day that anybody told.
  if (!interval.latest) return "not before " + calendar::to_iso(*interval.earliest);
  if (!interval.earliest) return "not after " + calendar::to_iso(*interval.latest);
  return calendar::to_iso(*interval.earliest) + " to " + calendar::to_iso(*interval.latest);
}

void add(Explanation& out, const char* name, std::string text) {
  if (!text.empty()) out.emplace_back(name, std::move(text));
}

std::string published_text(const model::Article& article) {
  if (article.published.edtf.empty()) return "not known";
  std::string out = article.published.edtf + " (" + std::string(model::to_string(article.published.basis));
  if (!article.published.evidence.empty()) out += ": " + article.published.evidence;
  return out + ")";
}

void explain_timex(Explanation& out, const model::Article& article, const model::Timex& t) {
  add(out, "time", words(article.text, {t.span}));
  add(out, "place", place({t.span}));
  add(out, "type", std::string(model::to_string(t.type)));
  add(out, "value", t.value);
  add(out, "modifier", t.mod);
  add(out, "EDTF", t.edtf);
  if (t.days.earliest || t.days.latest) add(out, "days", days(t.days));
  add(out, "granularity", std::string(calendar::to_string(t.granularity)));
  add(out, "other reading", t.other_value);
  std::string anchor(model::to_string(t.anchor));
  if (!t.anchor_text.empty()) anchor += ": " + t.anchor_text;
  add(out, "anchor", anchor);
  if (t.anchor == model::TimexAnchor::kPublication) add(out, "published", published_text(article));
  add(out, "rule", t.rule);
  add(out, "confidence", fmt::format("{:.2f}", t.confidence));
}

std::string figure(const model::Quantity& q) {
  const auto bound = [](const std::optional<double>& value) { return value ? fmt::format("{}", *value) : std::string("open"); };
  return fmt::format("{} to {}, {}", bound(q.low), bound(q.high), model::to_string(q.qualifier));
}

void explain_quantity(Explanation& out, const model::Article& article, const model::Quantity& q) {
  add(out, "figure", words(article.text, {q.span}));
  add(out, "place", place({q.span}));
  add(out, "number", words(article.text, {q.number}));
  add(out, "value", figure(q));
  add(out, "counts", q.unit);
  add(out, "concept", q.concept_id);
  add(out, "scope", q.scope);
  if (q.negated) add(out, "negated", "yes: the text says that it is not this number");
}

void explain_entity(Explanation& out, const model::Article& article, const model::Entity& e) {
  add(out, "name", e.name);
  add(out, "words", words(article.text, {e.span}));
  add(out, "place", place({e.span}));
  add(out, "kind", std::string(model::to_string(e.kind)));
  add(out, "identity", e.key.empty() ? "not known from this text alone" : e.key);
  add(out, "office", e.office);
  add(out, "country", e.country);
  if (e.geonames != 0) add(out, "GeoNames", std::to_string(e.geonames));
  if (e.pronoun) add(out, "resolved", "from what the text said before");
}

void explain_claim(Explanation& out, const model::Article& article, const model::Extraction& x, std::uint32_t item) {
  const model::Claim& c = x.claims[item];
  add(out, "claim", words(article.text, c.content));
  add(out, "place", place(c.content));
  add(out, "source", c.source.empty() ? (c.hearsay ? "nobody is named: hearsay" : "nobody is named") : words(article.text, c.source));
  if (c.source_name != words(article.text, c.source)) add(out, "who that is", c.source_name);
  add(out, "identity", c.source_key);
  if (c.carried_over) add(out, "carried over", "the source was named in an earlier sentence");
  add(out, "cue", words(article.text, c.cue));
  add(out, "stance", std::string(model::to_string(c.stance)));
  add(out, "speech", std::string(model::to_string(c.type)));
  if (c.hearsay) add(out, "hearsay", "yes");
  add(out, "said", c.said.edtf.empty() ? "the text does not tell; published " + published_text(article) : c.said.edtf + ", " + days(c.said.days));
  if (c.medium) {
    std::string medium(model::to_string(c.medium->kind));
    if (!c.medium->name.empty()) medium += ", " + c.medium->name;
    add(out, "through", words(article.text, {c.medium->mention}) + " (" + medium + ")");
  }
  if (c.told_to) add(out, "told to", words(article.text, {c.told_to->mention}) + (c.told_to->key.empty() ? "" : " (" + c.told_to->key + ")"));
  if (c.place) add(out, "told in", c.place->name + (c.place->geonames == 0 ? "" : ", GeoNames " + std::to_string(c.place->geonames)));
  if (c.nested_in) add(out, "reported in", words(article.text, x.claims[*c.nested_in].content));
  const Chain chain = chain_of_claim({&article, &x}, item, [&x](std::uint32_t claim) { return x.claims[claim].source_name; }, [](std::string_view) { return false; });
  if (chain.size() > 1) add(out, "chain", chain_words(chain));
  for (const model::Quantity& q : c.quantities) add(out, "figure", words(article.text, {q.span}) + " (" + figure(q) + ")");
  add(out, "rule", c.rule);
  add(out, "confidence", fmt::format("{:.2f}", c.confidence));
}

void explain_event(Explanation& out, const model::Article& article, const model::Extraction& x, const model::EventMention& e) {
  add(out, "event", words(article.text, e.trigger));
  add(out, "place", place(e.trigger));
  add(out, "sentence", words(article.text, {e.sentence}));
  add(out, "class", std::string(model::to_string(e.event_class)) + (e.type.empty() ? "" : ", " + e.type));
  add(out, "status", std::string(model::to_string(e.status)));
  add(out, "EDTF", e.edtf);
  add(out, "days", e.days.earliest || e.days.latest ? days(e.days) : "not known");
  if (e.timex) {
    const model::Timex& t = x.timexes[*e.timex];
    add(out, "day from", "\"" + words(article.text, {t.span}) + "\", read as " + t.value + " by " + t.rule + " (t" + std::to_string(*e.timex) + ")");
  } else if (e.days.latest) {
    add(out, "day from", "told as past without a date: at the latest on the day of publication, " + published_text(article));
  }
  for (const model::Actor& actor : e.actors) add(out, "actor", actor.name + " (" + actor.role + ")");
  if (e.place) add(out, "where", e.place->name + (e.place->geonames == 0 ? "" : ", GeoNames " + std::to_string(e.place->geonames)));
  for (const std::uint32_t claim : e.claims) add(out, "told by", x.claims[claim].source_name + " (c" + std::to_string(claim) + ")");
  add(out, "rule", e.rule);
  add(out, "confidence", fmt::format("{:.2f}", e.confidence));
}

}  // namespace

Explanation explain_item(const model::Record& record, char kind, std::uint32_t item) {
  const model::Extraction& x = record.extraction;
  Explanation out;
  switch (kind) {
    case 't': explain_timex(out, record.article, x.timexes.at(item)); break;
    case 'q': explain_quantity(out, record.article, x.quantities.at(item)); break;
    case 'n': explain_entity(out, record.article, x.entities.at(item)); break;
    case 'c': explain_claim(out, record.article, x, item); break;
    case 'e': explain_event(out, record.article, x, x.events.at(item)); break;
    default: DATELINE_CHECK(false);
  }
  add(out, "language pack", x.pack);
  return out;
}

std::string explanation_text(const Explanation& explanation) {
  std::size_t width = 0;
  for (const auto& entry : explanation) width = std::max(width, entry.first.size());
  std::string out;
  for (const auto& [name, text] : explanation) out += name + std::string(width - name.size() + 2, ' ') + plain_line(text) + '\n';
  return out;
}

std::string explanation_json(const std::string& name, const Explanation& explanation) {
  std::string out;
  base::JsonWriter json(out);
  json.begin_object().member("item", std::string_view(name)).key("reasons").begin_array();
  for (const auto& [key, text] : explanation) json.begin_array().value(std::string_view(key)).value(std::string_view(text)).end_array();
  json.end_array().end_object();
  return out;
}

}  // namespace dateline::report
