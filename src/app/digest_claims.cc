#include <algorithm>
#include <tuple>

#include "app/digest_builder.h"
#include "calendar/edtf.h"
#include "report/telling.h"

namespace dateline::app {

const model::Source* DigestBuilder::source_of(ItemRef claim) const {
  const auto found = source_of_claim_.find(claim);
  return found == source_of_claim_.end() ? nullptr : found->second;
}

bool DigestBuilder::claim_wanted(ItemRef ref) const {
  if (!article_wanted(ref.article)) return false;
  const model::Claim& claim = record(ref.article).extraction.claims[ref.item];
  if (!filter_.stance.empty() && model::to_string(claim.stance) != filter_.stance) return false;
  if (!filter_.source.empty()) {
    const model::Source* source = source_of(ref);
    const bool by_alias =
        source != nullptr && (source->uid == filter_.source || matches(source->name, filter_.source) ||
                              std::any_of(source->aliases.begin(), source->aliases.end(),
                                          [this](const std::string& alias) { return matches(alias, filter_.source); }));
    if (!by_alias && !matches(claim.source_name, filter_.source) &&
        !matches(spans_text(record(ref.article).article.text, claim.source), filter_.source)) {
      return false;
    }
  }
  return true;
}

calendar::DayInterval said_days(const model::Record& record, const model::Claim& claim) {
  if (claim.said.days.earliest || claim.said.days.latest) return claim.said.days;
  return record.article.published.days;
}

std::uint32_t DigestBuilder::claim_index(ItemRef ref) {
  const auto found = index_of_claim_.find(ref);
  if (found != index_of_claim_.end()) return found->second;
  const model::Record& r = record(ref.article);
  const model::Claim& c = r.extraction.claims[ref.item];
  report::DigestClaim claim;
  claim.id = claim_id(ref);
  claim.content = quote(ref.article, c.content, {});
  claim.cue = spans_text(r.article.text, c.cue);
  claim.source_text = spans_text(r.article.text, c.source);
  claim.source_spans = c.source;
  claim.cue_spans = c.cue;
  if (const model::Source* source = source_of(ref)) {
    claim.source_id = source->uid;
    claim.source_name = source->name;
  } else {
    claim.source_name = c.source_name;
  }
  if (c.source_kind) claim.source_kind = model::to_string(*c.source_kind);
  claim.stance = model::to_string(c.stance);
  claim.type = model::to_string(c.type);
  claim.hearsay = c.hearsay;
  claim.said = c.said.edtf;
  claim.said_days = c.said.days;
  claim.told = report::telling_words(r.article.text, c);
  claim.telling.medium = c.medium;
  claim.telling.told_to = c.told_to;
  claim.telling.place = c.place;
  if (c.nested_in) claim.nested_in = claim_id({ref.article, *c.nested_in});
  claim.chain = report::chain_of_claim(
      {&r.article, &r.extraction}, ref.item,
      [&](std::uint32_t item) {
        const model::Source* source = source_of({ref.article, item});
        return source != nullptr ? source->name : r.extraction.claims[item].source_name;
      },
      [this](std::string_view name) { return publishers_.contains(model::publisher_name(name)); });
  claim.quantities = c.quantities;
  const auto index = static_cast<std::uint32_t>(out_.claims.size());
  out_.claims.push_back(std::move(claim));
  index_of_claim_.emplace(ref, index);
  return index;
}

void DigestBuilder::add_claims() {
  struct Row {
    ItemRef ref;
    calendar::DayInterval days;
  };
  std::vector<Row> rows;
  for (std::uint32_t a = 0; a < known_.records.size(); ++a) {
    if (!article_wanted(a)) continue;
    for (std::uint32_t i = 0; i < record(a).extraction.claims.size(); ++i) {
      const ItemRef ref{a, i};
      const auto days = said_days(record(a), record(a).extraction.claims[i]);
      if (claim_wanted(ref) && days_wanted(days, vague_claims_)) rows.push_back({ref, days});
    }
  }
  const auto key = [](const Row& row) {
    const auto first = row.days.earliest ? row.days.earliest : row.days.latest;
    return std::tuple(!first.has_value(), first.value_or(calendar::Day{}), row.ref);
  };
  std::sort(rows.begin(), rows.end(), [&key](const Row& a, const Row& b) { return key(a) < key(b); });
  if (filter_.limit && rows.size() > *filter_.limit) rows.resize(static_cast<std::size_t>(*filter_.limit));
  for (const Row& row : rows) (void)claim_index(row.ref);
}

bool DigestBuilder::add_topic(const model::Topic& t) {
  report::DigestTopic topic;
  topic.id = t.uid;
  topic.question = t.question;
  topic.concept_id = t.concept_id;
  topic.independent = t.independent;
  for (const model::TopicValue& v : t.values) {
    if (!article_wanted(v.quantity.article) || (v.claim && !claim_wanted(*v.claim))) continue;
    if (!v.claim && (!filter_.source.empty() || !filter_.stance.empty())) continue;
    const model::Record& r = record(v.quantity.article);
    const model::Quantity& q = r.extraction.quantities[v.quantity.item];
    calendar::DayInterval days = r.article.published.days;
    report::DigestValue value;
    if (v.claim) days = said_days(r, r.extraction.claims[v.claim->item]);
    if (!days_wanted(days, vague_claims_)) continue;
    if (v.claim) {
      value.claim = claim_index(*v.claim);
      value.source_id = out_.claims[*value.claim].source_id;
      value.source_name = out_.claims[*value.claim].source_name;
      value.said = out_.claims[*value.claim].said;
      value.chain = out_.claims[*value.claim].chain;
    } else {
      value.chain = report::chain_of_article(r.article);
    }
    if (value.said.empty()) value.said = r.article.published.edtf;
    value.figure = quote(v.quantity.article, {q.span}, {});
    value.low = q.low;
    value.high = q.high;
    value.qualifier = model::to_string(q.qualifier);
    value.unit = q.unit;
    topic.values.push_back(std::move(value));
  }
  const auto day = [](const report::DigestValue& value) {
    const auto edtf = calendar::parse_edtf(value.said);
    return edtf && edtf->days.earliest ? *edtf->days.earliest : calendar::Day::max();
  };
  std::stable_sort(topic.values.begin(), topic.values.end(),
                   [&day](const auto& a, const auto& b) { return day(a) < day(b); });
  for (const model::TopicStance& s : t.stances) {
    const model::Record& r = record(s.claim.article);
    if (!claim_wanted(s.claim) || !days_wanted(said_days(r, r.extraction.claims[s.claim.item]), vague_claims_))
      continue;
    report::DigestStance stance;
    stance.claim = claim_index(s.claim);
    stance.stance = model::to_string(s.stance);
    topic.stances.push_back(std::move(stance));
  }
  if (topic.values.empty() && topic.stances.empty()) return false;
  for (const model::Finding& f : t.findings) {
    report::DigestFinding finding;
    finding.kind = model::to_string(f.kind);
    finding.reason = f.reason;
    finding.parts = f.parts;
    for (const ItemRef claim : f.claims) finding.claims.push_back(claim_index(claim));
    topic.findings.push_back(std::move(finding));
  }
  out_.topics.push_back(std::move(topic));
  return true;
}

void DigestBuilder::add_topics() {
  std::uint64_t count = 0;
  for (const model::Topic& topic : known_.topics) {
    if (!filter_.topic.empty() && topic.uid != filter_.topic) {
      bool all = true;
      std::string haystack = topic.question + "\n" + topic.concept_id;
      for (const std::string& word : topic.words) haystack += "\n" + word;
      std::string_view rest = filter_.topic;
      while (!rest.empty()) {
        const std::size_t end = std::min(rest.find(' '), rest.size());
        all = all && matches(haystack, rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
      }
      if (!all) continue;
    }
    if (!filter_.story.empty() && topic.story != filter_.story) continue;
    if (filter_.limit && count >= *filter_.limit) break;
    if (add_topic(topic)) ++count;
  }
}

}  // namespace dateline::app
