// Makes a digest; internal to the files of app/digest.h. Events are added in digest_events.cc, claims and topics in
// digest_claims.cc.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "app/digest.h"
#include "app/digest_quote.h"
#include "model/publisher.h"

namespace dateline::app {

class DigestBuilder {
 public:
  DigestBuilder(const Knowledge& known, const Filter& filter) : known_(known), filter_(filter) {}

  [[nodiscard]] report::Digest build(const Parts& parts);

 private:
  using ItemRef = model::ItemRef;

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
  [[nodiscard]] report::DigestQuote quote(std::uint32_t article, const text::Spans& spans, text::Span sentence) const {
    return quote_of(record(article).article.text, article, spans, sentence);
  }
  [[nodiscard]] const model::Source* source_of(ItemRef claim) const;
  [[nodiscard]] std::string claim_id(ItemRef claim) const {
    return known_.infos[claim.article].uid + "/c" + std::to_string(claim.item);
  }
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

// A claim's own day, else that of its article: what a newspaper quotes was said by the day it was printed.
[[nodiscard]] calendar::DayInterval said_days(const model::Record& record, const model::Claim& claim);

}  // namespace dateline::app
