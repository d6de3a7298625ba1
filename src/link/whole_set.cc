#include "link/whole_set.h"

#include <algorithm>
#include <numeric>

#include "base/hash.h"
#include "link/copy.h"
#include "link/memory_graph.h"
#include "link/relinker.h"

namespace dateline::link {

std::string story_uid(std::string_view first_article_uid) { return base::short_id("story " + std::string(first_article_uid)); }

LinkedSet link_whole_set(std::span<const ArticleView> articles, std::span<const std::string> identities, SignatureMaker& maker) {
  MemoryGraph graph;
  Relinker relinker(graph);
  for (std::size_t i = 0; i < articles.size(); ++i) {
    graph.know(static_cast<ArticleId>(i), make_card(articles[i], identities[i], maker), *articles[i].article);
    relinker.add(static_cast<ArticleId>(i));
  }

  LinkedSet out;
  std::vector<std::uint32_t> story_of(articles.size());
  for (const StoryMembers& members : relinker.settle()) {
    model::Story story;
    for (const ArticleId id : members.articles) story.articles.push_back(static_cast<std::uint32_t>(id));
    std::sort(story.articles.begin(), story.articles.end());
    story.uid = story_uid(identities[story.articles.front()]);
    story.title = articles[story.articles.front()].article->title;
    for (const std::uint32_t article : story.articles) story_of[article] = story.articles.front();
    out.stories.push_back(std::move(story));
  }
  std::sort(out.stories.begin(), out.stories.end(),
            [](const model::Story& a, const model::Story& b) { return a.articles.front() < b.articles.front(); });

  out.copies = graph.all_copies();
  std::sort(out.copies.begin(), out.copies.end(),
            [](const model::Copy& a, const model::Copy& b) { return std::pair(a.a, a.b) < std::pair(b.a, b.b); });
  std::vector<model::Copy> inside;
  for (const model::Copy& copy : out.copies) {
    if (story_of[copy.a] == story_of[copy.b]) inside.push_back(copy);
  }
  out.families = text_families(articles.size(), inside);
  return out;
}

}  // namespace dateline::link
