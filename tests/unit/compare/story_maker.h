// Stories made by hand: articles with the figures and claims that extraction would have found in them, named by their words.
#pragma once

#include <gtest/gtest.h>

#include <deque>
#include <numeric>
#include <string>
#include <string_view>
#include <vector>

#include "base/hash.h"
#include "compare/comparer.h"
#include "lang/pack.h"

namespace dateline::compare {

inline const Comparer& comparer() {
  static const Comparer made = [] {
    std::vector<std::shared_ptr<const lang::Pack>> packs;
    for (const std::string& code : lang::embedded_codes()) {
      auto pack = lang::load_pack(code, lang::embedded_files(code));
      if (pack) packs.push_back(*pack);
    }
    return Comparer(packs);
  }();
  return made;
}

class MadeArticle {
 public:
  MadeArticle(std::string id, std::string lang, std::string outlet, std::string published, std::string text) {
    article_.id = std::move(id);
    article_.lang = std::move(lang);
    article_.outlet = std::move(outlet);
    article_.text = std::move(text);
    article_.sha256 = base::sha256_hex(article_.text);
    if (const auto day = model::parse_published(published, model::PublishedBasis::kGiven)) article_.published = *day;
  }

  // `phrase` holds number and noun as printed; `number` stands in it.
  MadeArticle& figure(std::string_view phrase, std::string_view number, double value, std::string concept_id, std::string unit,
                      model::Qualifier qualifier = model::Qualifier::kExact) {
    model::Quantity made;
    made.span = span_of(phrase);
    const auto inside = static_cast<std::uint32_t>(phrase.find(number));
    made.number = {made.span.begin + inside, made.span.begin + inside + static_cast<std::uint32_t>(number.size())};
    if (qualifier != model::Qualifier::kAtMost && qualifier != model::Qualifier::kLessThan) made.low = value;
    if (qualifier != model::Qualifier::kAtLeast && qualifier != model::Qualifier::kMoreThan) made.high = value;
    made.qualifier = qualifier;
    made.concept_id = std::move(concept_id);
    made.unit = std::move(unit);
    extraction_.quantities.push_back(std::move(made));
    return *this;
  }

  MadeArticle& scope(std::string words) {
    extraction_.quantities.back().scope = std::move(words);
    return *this;
  }

  MadeArticle& negated() {
    extraction_.quantities.back().negated = true;
    return *this;
  }

  MadeArticle& claim(std::string_view source, std::string_view cue, std::string_view content, model::Stance stance, std::string name) {
    model::Claim made;
    if (!source.empty()) made.source.push_back(span_of(source));
    if (!cue.empty()) made.cue.push_back(span_of(cue));
    made.content.push_back(span_of(content));
    made.stance = stance;
    made.source_name = std::move(name);
    extraction_.claims.push_back(std::move(made));
    return *this;
  }

  MadeArticle& through(std::string name, model::MediumKind kind) {
    extraction_.claims.back().medium = model::Medium{kind, std::move(name), {}, {}};
    return *this;
  }

  MadeArticle& nested_in(std::uint32_t outer) {
    extraction_.claims.back().nested_in = outer;
    return *this;
  }

  MadeArticle& said(std::string_view day) {
    const auto read = calendar::parse_iso_day(day);
    extraction_.claims.back().said.days = {read, read};
    return *this;
  }

  MadeArticle& country(std::string_view words, std::string code) {
    model::Entity made;
    made.kind = model::EntityKind::kCountry;
    made.span = made.name_span = span_of(words);
    made.name = std::string(words);
    made.key = "country:" + code;
    made.country = std::move(code);
    extraction_.entities.push_back(std::move(made));
    return *this;
  }

  MadeArticle& place(std::string_view words, std::string key) {
    model::Entity made;
    made.kind = model::EntityKind::kPlace;
    made.span = made.name_span = span_of(words);
    made.name = std::string(words);
    made.key = std::move(key);
    extraction_.entities.push_back(std::move(made));
    return *this;
  }

  MadeArticle& date(std::string_view words, std::string_view from, std::string_view to) {
    model::Timex made;
    made.span = span_of(words);
    made.days = {calendar::parse_iso_day(from), calendar::parse_iso_day(to)};
    extraction_.timexes.push_back(std::move(made));
    return *this;
  }

  MadeArticle& person(std::string_view words) {
    model::Entity made;
    made.kind = model::EntityKind::kPerson;
    made.span = made.name_span = span_of(words);
    made.name = std::string(words);
    made.key = "person:" + made.name;
    extraction_.entities.push_back(std::move(made));
    return *this;
  }

  MadeArticle& agency(std::string name) {
    article_.agency = std::move(name);
    return *this;
  }

  [[nodiscard]] model::ArticleView view() const { return {&article_, &extraction_}; }
  [[nodiscard]] const model::Article& article() const { return article_; }
  [[nodiscard]] const model::Extraction& extraction() const { return extraction_; }

 private:
  [[nodiscard]] text::Span span_of(std::string_view words) const {
    const std::size_t at = article_.text.find(words);
    EXPECT_NE(at, std::string::npos) << words;
    return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())};
  }

  model::Article article_;
  model::Extraction extraction_;
};

class MadeStory {
 public:
  MadeArticle& add(std::string id, std::string lang, std::string outlet, std::string published, std::string text) {
    articles_.emplace_back(std::move(id), std::move(lang), std::move(outlet), std::move(published), std::move(text));
    families_.push_back(static_cast<std::uint32_t>(families_.size()));
    return articles_.back();
  }

  // The last article is a print of the text of article `of`.
  void copy_of(std::uint32_t of) { families_.back() = families_[of]; }

  [[nodiscard]] std::vector<model::Topic> topics() const {
    std::vector<std::uint32_t> order(articles_.size());
    std::iota(order.begin(), order.end(), 0U);
    return topics_in(order);
  }

  // The same story with its articles handed over in another order.
  [[nodiscard]] std::vector<model::Topic> topics_in(const std::vector<std::uint32_t>& order) const {
    std::vector<model::ArticleView> views;
    std::vector<std::uint32_t> families;
    for (const std::uint32_t i : order) {
      views.push_back(articles_[i].view());
      families.push_back(families_[i]);
    }
    StoryInput input;
    input.story = "story";
    input.articles = views;
    input.families = families;
    return comparer().build_topics(input);
  }

  [[nodiscard]] const MadeArticle& at(std::uint32_t article) const { return articles_[article]; }
  // "11.000": the number of a topic's value as printed.
  [[nodiscard]] std::string printed(const model::TopicValue& value) const {
    const MadeArticle& made = articles_[value.quantity.article];
    return std::string(text::slice(made.article().text, made.extraction().quantities[value.quantity.item].number));
  }

 private:
  std::deque<MadeArticle> articles_;
  std::vector<std::uint32_t> families_;
};

// The topic with a figure whose number is printed so; nullptr if there is none.
inline const model::Topic* topic_with(const MadeStory& story, const std::vector<model::Topic>& topics, std::string_view number) {
  for (const model::Topic& topic : topics) {
    for (const model::TopicValue& value : topic.values) {
      if (story.printed(value) == number) return &topic;
    }
  }
  return nullptr;
}

inline const model::Finding* finding(const model::Topic& topic, model::FindingKind kind) {
  for (const model::Finding& found : topic.findings) {
    if (found.kind == kind) return &found;
  }
  return nullptr;
}

}  // namespace dateline::compare
