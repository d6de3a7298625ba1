#include "app/digest.h"

#include <algorithm>
#include <tuple>

#include "app/digest_builder.h"
#include "base/version.h"
#include "report/telling.h"
#include "text/utf8.h"

namespace dateline::app {

bool DigestBuilder::article_wanted(std::uint32_t article) const {
  const model::Article& a = record(article).article;
  return matches(a.outlet, filter_.outlet) && (filter_.lang.empty() || a.lang == filter_.lang) &&
         (filter_.story.empty() || story_of_article_[article] == filter_.story);
}

// Overlap is not enough: "some time before the 10th" overlaps every earlier month and says nothing about it.
bool DigestBuilder::days_wanted(const calendar::DayInterval& days, std::uint64_t& vague) const {
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

void DigestBuilder::add_articles() {
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
    for (const std::string* name : {&a.outlet, &a.agency}) publishers_.insert(model::publisher_name(*name));
    article.family = known_.families[i];
    out_.articles.push_back(std::move(article));
  }
}

void DigestBuilder::add_copies() {
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

void DigestBuilder::add_stories() {
  for (const model::Story& s : known_.stories) {
    report::DigestStory story;
    story.id = s.uid;
    story.title = s.title;
    for (const std::uint32_t article : s.articles) {
      if (article_wanted(article) &&
          (!filter_.by_date || calendar::overlaps(record(article).article.published.days, filter_.days))) {
        story.articles.push_back(article);
      }
    }
    if (story.articles.empty()) continue;
    out_.stories.push_back(std::move(story));
    if (filter_.limit && out_.stories.size() >= *filter_.limit) break;
  }
}

void DigestBuilder::add_sources() {
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
  if (filter_.limit && out_.sources.size() > *filter_.limit)
    out_.sources.resize(static_cast<std::size_t>(*filter_.limit));
}

report::Digest DigestBuilder::build(const Parts& parts) {
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

bool matches(std::string_view text, std::string_view needle) {
  return needle.empty() || text::fold(text).find(text::fold(needle)) != std::string::npos;
}

report::Digest digest(const Knowledge& knowledge, const Filter& filter, const Parts& parts) {
  return DigestBuilder(knowledge, filter).build(parts);
}

}  // namespace dateline::app
