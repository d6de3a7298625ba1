// What do the articles of one story say about the same thing, and where do they agree, differ, deny or stay silent?
//
// A pure function of the set of articles: their order, the order of ingestion and the machine change nothing. It judges nobody: a finding
// names both sides and their evidence. Topics of figures hold every quantity of the story, alone or with its like; topics of
// stances hold claims about one proposition that somebody confirms, denies, declines to answer or does not acknowledge.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "compare/vocabulary.h"
#include "compare/word_memo.h"
#include "model/article_view.h"
#include "model/link.h"

namespace dateline::compare {

struct StoryInput {
  std::string story;                                    // Story::uid, copied into the topics
  std::span<const model::ArticleView> articles;         // those of one story, in any order; members of topics are indices into it
  std::span<const std::uint32_t> families;              // text family of each article; empty: every article is its own
  std::span<const std::vector<std::string>> source_uids;  // [article][claim] -> uid of the merged source; may be empty
};

class Comparer {
 public:
  // The packs that the articles were extracted with; at least one. Threads may share it.
  explicit Comparer(const std::vector<std::shared_ptr<const lang::Pack>>& packs);

  // In order of what they tell: first the topics with most independent witnesses.
  [[nodiscard]] std::vector<model::Topic> build_topics(const StoryInput& story) const;

  // Indices of the topics that a person's words ask for, best first; see find_topics.h.
  [[nodiscard]] std::vector<std::size_t> find(std::string_view words, std::span<const model::Topic> topics) const;

 private:
  Vocabulary vocabulary_;
  mutable WordMemos memos_;  // guards itself
};

}  // namespace dateline::compare
