#include "app/digest.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "base/version.h"
#include "calendar/edtf.h"
#include "report/telling.h"
#include "text/utf8.h"

namespace dateline::app {
namespace {

using model::ItemRef;

constexpr std::size_t kContextCharacters = 32;

std::string spans_text(std::string_view text, const text::Spans& spans) {
  std::string out;
  for (const text::Span& span : spans) {
    if (!out.empty()) out += " … ";
    out += text::slice(text, span);
  }
  return out;
}

std::size_t back_by_characters(std::string_view text, std::size_t at, std::size_t characters) {
  while (at > 0 && characters > 0) {
    --at;
    if ((static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U) --characters;
  }
  return at;
}

std::size_t on_by_characters(std::string_view text, std::size_t at, std::size_t characters) {
  while (at < text.size() && characters > 0) {
    ++at;
    while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) ++at;
    --characters;
  }
  return at;
}

std::uint32_t characters(std::string_view text) {
  return static_cast<std::uint32_t>(std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

class Builder {
 public:
  Builder(const Knowledge& known, const Filter& filter) : known_(known), filter_(filter) {}

  report::Digest build(const Parts& parts);

 private:
  void add_articles();
  void add_events();
  void keep_key_dates(std::vector<const model::Event*>& events) const;
  void add_claims();
  void add_topics();
  void add_copies();
  void add_stories();
  void add_sources();
  bool add_topic(const model::Topic& topic);

  [[nodiscard]] const model::Record& record(std::uint32_t article) const { return known_.records[article]; }
  [[nodiscard]] bool article_wanted(std::uint32_t article) const;
  [[nodiscard]] bool event_wanted(const model::Event& event) const;
  [[nodiscard]] bool claim_wanted(ItemRef ref) const;
  [[nodiscard]] bool days_wanted(const calendar::DayInterval& days, std::uint64_t& vague) const;
  [[nodiscard]] report::DigestQuote quote(std::uint32_t article, const text::Spans& spans, text::Span sentence) const;
  [[nodiscard]] text::Span sentence_around(std::uint32_t article, text::Span span) const;
  [[nodiscard]] const model::Source* source_of(ItemRef claim) const;
  [[nodiscard]] std::string claim_id(ItemRef claim) const { return known_.infos[claim.article].uid + "/c" + std::to_string(claim.item); }
  std::uint32_t claim_index(ItemRef claim);

  const Knowledge& known_;
  const Filter& filter_;
  report::Digest out_;
  std::map<ItemRef, const model::Source*> source_of_claim_;
  std::map<ItemRef, std::uint32_t> index_of_claim_;
  std::vector<std::string> story_of_article_;
  std::set<std::string> publishers_;  // bare names of outlets and agencies
  std::uint64_t vague_events_ = 0;
  std::uint64_t minor_events_ = 0;
  std::uint64_t vague_claims_ = 0;
};

bool Builder::article_wanted(std::uint32_t article) const {
  const model::Article& a = record(article).article;
  return matches(a.outlet, filter_.outlet) && (filter_.lang.empty() || a.lang == filter_.lang) &&
         (filter_.story.empty() || story_of_article_[article] == filter_.story);
}

// Overlap is not enough: "some time before the 10th" overlaps every earlier month and says nothing about it.
bool Builder::days_wanted(const calendar::DayInterval& days, std::uint64_t& vague) const {
  if (!filter_.by_date) return true;
  if (filter_.days.earliest && !days.earliest) {
    if (calendar::overlaps(days, filter_.days)) ++vague;
    return false;
  }
  if (filter_.days.latest && !days.latest && !days.earliest) {
    ++vague;
    return false;
  }
  return calendar::overlaps(days, filter_.days);
}

text::Span Builder::sentence_around(std::uint32_t article, text::Span span) const {
  // Paragraph ends bound every sentence; within one, a full stop before a blank is where a reader would cut.
  const std::string_view text = record(article).article.text;
  // "… from the EU. The opposition": a short word in front of the stop is an abbreviation unless it is one of capitals alone.
  const auto capital = [text](std::size_t i) { return text[i] >= 'A' && text[i] <= 'Z'; };
  const auto is_end = [text, capital](std::size_t i) {
    if (text[i] == '\n') return true;
    if ((text[i] != '.' && text[i] != '!' && text[i] != '?') || i + 2 >= text.size() || text[i + 1] != ' ' || i <= 3) return false;
    const auto next = static_cast<unsigned char>(text[i + 2]);
    if ((next >= 'a' && next <= 'z') || static_cast<unsigned char>(text[i - 1]) <= '9') return false;
    return (text[i - 2] != ' ' && text[i - 3] != ' ') || (capital(i - 1) && capital(i - 2));
  };
  std::size_t begin = span.begin;
  while (begin > 0 && !is_end(begin - 1)) --begin;
  std::size_t end = span.end;
  while (end < text.size() && !is_end(end)) ++end;
  if (end < text.size() && text[end] != '\n') ++end;
  while (begin < span.begin && text[begin] == ' ') ++begin;
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

report::DigestQuote Builder::quote(std::uint32_t article, const text::Spans& spans, text::Span sentence) const {
  const std::string_view text = record(article).article.text;
  report::DigestQuote out;
  out.article = article;
  out.spans = spans;
  out.quote = spans_text(text, spans);
  if (spans.empty()) return out;
  const text::Span& first = spans.front();
  if (sentence.empty()) sentence = sentence_around(article, first);
  out.sentence = std::string(text::slice(text, sentence));
  const std::size_t from = back_by_characters(text, first.begin, kContextCharacters);
  out.before = std::string(text.substr(from, first.begin - from));
  out.chars = {characters(text.substr(0, first.begin)), characters(text.substr(0, first.end))};
  const std::size_t to = on_by_characters(text, first.end, kContextCharacters);
  out.after = std::string(text.substr(first.end, to - first.end));
  return out;
}

const model::Source* Builder::source_of(ItemRef claim) const {
  const auto found = source_of_claim_.find(claim);
  return found == source_of_claim_.end() ? nullptr : found->second;
}

void Builder::add_articles() {
  for (std::uint32_t i = 0; i < known_.records.size(); ++i) {
    const model::Article& a = record(i).article;
    report::DigestArticle article;
    article.id = a.id;
    article.outlet = a.outlet;
    article.agency = a.agency;
    article.title = a.title;
    article.url = a.url;
    article.lang = a.lang;
    article.published = a.published.edtf;
    article.authors = a.authors;
    article.sha256 = a.sha256;
    for (const std::string* name : {&a.outlet, &a.agency}) publishers_.insert(report::bare_name(*name));
    article.family = known_.families[i];
    out_.articles.push_back(std::move(article));
  }
}

bool Builder::event_wanted(const model::Event& event) const {
  if (!filter_.event_class.empty() && model::to_string(event.event_class) != filter_.event_class && event.type != filter_.event_class) return false;
  if (!filter_.place.empty() && !(event.place && matches(event.place->name, filter_.place))) return false;
  if (!filter_.actor.empty() && std::none_of(event.actors.begin(), event.actors.end(),
                                             [this](const model::Actor& actor) { return matches(actor.name, filter_.actor); })) {
    return false;
  }
  if (!filter_.source.empty() || !filter_.stance.empty()) {
    const bool told = std::any_of(event.mentions.begin(), event.mentions.end(), [this](ItemRef mention) {
      const auto& claims = record(mention.article).extraction.events[mention.item].claims;
      return std::any_of(claims.begin(), claims.end(), [this, mention](std::uint32_t claim) { return claim_wanted({mention.article, claim}); });
    });
    if (!told) return false;
  }
  return std::any_of(event.mentions.begin(), event.mentions.end(), [this](ItemRef mention) { return article_wanted(mention.article); });
}

// Events on the days that most text families tell of; ties go to the day whose best event has more witnesses, then to the earlier one.
// Stretches of days, and minor events, make no key date.
void Builder::keep_key_dates(std::vector<const model::Event*>& events) const {
  struct Weight {
    std::set<std::uint32_t> families;
    std::uint32_t best = 0;
  };
  std::map<calendar::Day, Weight> days;
  const auto sure = [](const model::Event& event) { return event.days.earliest && event.days.earliest == event.days.latest && event.event_class != model::EventClass::kOther; };
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
  std::erase_if(events, [&](const model::Event* event) { return !sure(*event) || std::find(ranked.begin(), ranked.end(), *event->days.earliest) == ranked.end(); });
}

void Builder::add_events() {
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
    return std::tuple(!first.has_value(), first.value_or(calendar::Day{}), !e.days.earliest.has_value(), e.days.latest.value_or(calendar::Day::max()));
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

bool Builder::claim_wanted(ItemRef ref) const {
  if (!article_wanted(ref.article)) return false;
  const model::Claim& claim = record(ref.article).extraction.claims[ref.item];
  if (!filter_.stance.empty() && model::to_string(claim.stance) != filter_.stance) return false;
  if (!filter_.source.empty()) {
    const model::Source* source = source_of(ref);
    const bool by_alias = source != nullptr && (source->uid == filter_.source || matches(source->name, filter_.source) ||
                                                std::any_of(source->aliases.begin(), source->aliases.end(),
                                                            [this](const std::string& alias) { return matches(alias, filter_.source); }));
    if (!by_alias && !matches(claim.source_name, filter_.source) && !matches(spans_text(record(ref.article).article.text, claim.source), filter_.source)) {
      return false;
    }
  }
  return true;
}

// A claim's own day, else that of its article: what a newspaper quotes was said by the day it was printed.
calendar::DayInterval said_days(const model::Record& record, const model::Claim& claim) {
  if (claim.said.days.earliest || claim.said.days.latest) return claim.said.days;
  return record.article.published.days;
}

std::uint32_t Builder::claim_index(ItemRef ref) {
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
  claim.chain = report::chain_of_claim({&r.article, &r.extraction}, ref.item, [&](std::uint32_t item) {
    const model::Source* source = source_of({ref.article, item});
    return source != nullptr ? source->name : r.extraction.claims[item].source_name;
  }, [this](std::string_view name) { return publishers_.contains(report::bare_name(name)); });
  claim.quantities = c.quantities;
  const auto index = static_cast<std::uint32_t>(out_.claims.size());
  out_.claims.push_back(std::move(claim));
  index_of_claim_.emplace(ref, index);
  return index;
}

void Builder::add_claims() {
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

bool Builder::add_topic(const model::Topic& t) {
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
  std::stable_sort(topic.values.begin(), topic.values.end(), [&day](const auto& a, const auto& b) { return day(a) < day(b); });
  for (const model::TopicStance& s : t.stances) {
    const model::Record& r = record(s.claim.article);
    if (!claim_wanted(s.claim) || !days_wanted(said_days(r, r.extraction.claims[s.claim.item]), vague_claims_)) continue;
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

void Builder::add_topics() {
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

void Builder::add_copies() {
  for (const model::Copy& c : known_.copies) {
    if (!article_wanted(c.a) && !article_wanted(c.b)) continue;
    report::DigestCopy copy;
    copy.a = c.a;
    copy.b = c.b;
    copy.relation = model::to_string(c.relation);
    copy.share = c.share;
    copy.changed = c.changed;
    out_.copies.push_back(std::move(copy));
    if (filter_.limit && out_.copies.size() >= *filter_.limit) break;
  }
}

void Builder::add_stories() {
  for (const model::Story& s : known_.stories) {
    report::DigestStory story;
    story.id = s.uid;
    story.title = s.title;
    for (const std::uint32_t article : s.articles) {
      if (article_wanted(article) && (!filter_.by_date || calendar::overlaps(record(article).article.published.days, filter_.days))) {
        story.articles.push_back(article);
      }
    }
    if (story.articles.empty()) continue;
    out_.stories.push_back(std::move(story));
    if (filter_.limit && out_.stories.size() >= *filter_.limit) break;
  }
}

void Builder::add_sources() {
  for (const model::Source& s : known_.sources) {
    report::DigestSource source;
    std::set<std::uint32_t> articles;
    for (const ItemRef claim : s.claims) {
      const model::Record& r = record(claim.article);
      std::uint64_t vague = 0;
      if (!claim_wanted(claim) || !days_wanted(said_days(r, r.extraction.claims[claim.item]), vague)) continue;
      ++source.claims;
      articles.insert(claim.article);
    }
    if (source.claims == 0) continue;
    source.id = s.uid;
    source.name = s.name;
    source.kind = model::to_string(s.kind);
    source.country = s.country;
    source.aliases = s.aliases;
    source.articles = articles.size();
    out_.sources.push_back(std::move(source));
  }
  std::sort(out_.sources.begin(), out_.sources.end(), [](const auto& a, const auto& b) {
    return a.claims != b.claims ? a.claims > b.claims : std::tie(a.name, a.id) < std::tie(b.name, b.id);
  });
  if (filter_.limit && out_.sources.size() > *filter_.limit) out_.sources.resize(static_cast<std::size_t>(*filter_.limit));
}

report::Digest Builder::build(const Parts& parts) {
  out_.program = "dateline " + std::string(base::kVersion);
  out_.selection = filter_.words;
  if (filter_.as_of) out_.as_of = calendar::to_iso(*filter_.as_of);
  story_of_article_.resize(known_.records.size());
  for (const model::Story& story : known_.stories) {
    for (const std::uint32_t article : story.articles) story_of_article_[article] = story.uid;
  }
  for (const model::Source& source : known_.sources) {
    for (const ItemRef claim : source.claims) source_of_claim_.emplace(claim, &source);
  }
  add_articles();
  if (parts.events) add_events();
  if (parts.claims) add_claims();
  if (parts.topics) add_topics();
  if (parts.copies) add_copies();
  if (parts.stories) add_stories();
  if (parts.sources) add_sources();
  if (minor_events_ != 0) out_.left_out.push_back({"minor-events", minor_events_});
  if (vague_events_ != 0) out_.left_out.push_back({"vague-dates", vague_events_});
  if (vague_claims_ != 0) out_.left_out.push_back({"undated-claims", vague_claims_});
  return std::move(out_);
}

}  // namespace

bool matches(std::string_view text, std::string_view needle) {
  return needle.empty() || text::fold(text).find(text::fold(needle)) != std::string::npos;
}

report::Digest digest(const Knowledge& knowledge, const Filter& filter, const Parts& parts) { return Builder(knowledge, filter).build(parts); }

}  // namespace dateline::app
