// What was found about several articles: stories with their families, sources, events, topics and findings, a story at a time.
//
// A story is written whole and replaced whole. Members of the values are indices into the story's articles (StoryLinks) or into the list the
// caller loads for (load_all). Everything happens inside the caller's Transaction.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/link.h"
#include "store/article_store.h"

namespace dateline::store {

class Database;

struct StoryLinks {
  std::string uid;
  std::string title;
  std::vector<ArticleId> articles;        // in the order of model::before
  std::vector<std::uint32_t> families;    // of each: index of the first article that prints the same text
  std::vector<model::Source> sources;
  std::vector<model::Event> events;
  std::vector<model::Topic> topics;
};

struct AllLinks {
  std::vector<model::Story> stories;
  std::vector<std::uint32_t> families;
  std::vector<model::Source> sources;  // one per uid: what its stories know of it, taken together
  std::vector<model::Event> events;
  std::vector<model::Topic> topics;
};

// What is wanted of AllLinks beside stories and families; the rest stays empty.
struct LinkParts {
  bool sources = true;
  bool events = true;
  bool topics = true;
  bool copies = true;  // of several stories too, so they are kept elsewhere: LinkStore
};

class StoryStore {
 public:
  explicit StoryStore(Database& database);
  ~StoryStore();
  StoryStore(const StoryStore&) = delete;
  StoryStore& operator=(const StoryStore&) = delete;

  // Row of the story an article is in.
  [[nodiscard]] std::optional<std::int64_t> story_of(ArticleId article);
  [[nodiscard]] std::vector<ArticleId> articles_of(std::int64_t story);
  void erase(std::int64_t story);
  void save(const StoryLinks& links);

  // `order` lists the articles that indices shall point at; articles that are not linked make no story. Items in order of uid of their story.
  [[nodiscard]] AllLinks load_all(const std::vector<ArticleId>& order, const LinkParts& parts = {});

 private:
  struct Statements;
  void save_sources(std::int64_t story, const StoryLinks& links);
  void save_events(std::int64_t story, const StoryLinks& links);
  void save_topics(std::int64_t story, const StoryLinks& links);

  Database& database_;
  std::unique_ptr<Statements> sql_;
};

// One source per uid, in order of uid, out of what several stories know of it: named as in most claims, ties to the smallest name.
[[nodiscard]] std::vector<model::Source> join_sources(std::vector<model::Source> parts);

}  // namespace dateline::store
